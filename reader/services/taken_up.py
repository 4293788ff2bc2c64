"""What came of a notebook that was taken up, and what it has otherwise than the library."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Protocol

from reader.domain.annotation import Annotation, ArticleId, Label
from reader.domain.claim import Claim, Evidence, Rating
from reader.domain.details import Folder, Value
from reader.domain.notebook import Named, Note, Thing
from reader.domain.saved_search import SavedSearch
from reader.domain.site_rules import SiteRule
from reader.services.notebook_names import Ties
from reader.services.outcome import NOTHING, Outcome
from reader.store.notebooks import Additions


@dataclass(frozen=True, slots=True)
class Absent:
    """An article that is not in the library, and how many highlights of it were left out."""

    title: str
    address: str
    highlights: int


@dataclass(slots=True)
class TakenUp:
    """What came of a notebook. ``came`` and ``there`` count; ``differing`` is here in another form;
    ``left_out`` has no place here; ``absent`` are articles that are to be imported first.

    ``unplaced`` highlights wait for a place among those that came, ``changed`` ones stand on words
    that have changed.
    """

    outcome: Outcome = NOTHING
    came: Counter[Thing] = field(default_factory=Counter)
    there: Counter[Thing] = field(default_factory=Counter)
    differing: list[Named] = field(default_factory=list)
    left_out: list[Named] = field(default_factory=list)
    absent: list[Absent] = field(default_factory=list)
    unplaced: int = 0
    changed: int = 0


Form = (
    Annotation
    | Claim
    | Evidence
    | Folder
    | Label
    | Note
    | Rating
    | SavedSearch
    | SiteRule
    | Value
    | bool
)
"""What one thing is here, or there."""


@dataclass(frozen=True, slots=True)
class Differing:
    """One thing that is here in another form: its row, by table and by its key here and there, of
    that perhaps one ``column``; on which article it is; and both forms.
    """

    what: Thing
    name: str
    table: str
    keys: tuple[object, object]
    here: Form
    there: Form
    article: ArticleId | None = None
    column: str | None = None


class Policy(Protocol):
    """What becomes of that on which the library and the notebook do not agree."""

    def ties(self, table: str) -> Ties:
        """Return what is known of the names in a table beforehand."""

    def differs(self, told: TakenUp, wanted: Additions, one: Differing) -> None:
        """Take note of what is here in another form, and change what is wanted of it."""

    def is_unwanted(
        self, table: str, here: object, there: object, column: str | None = None
    ) -> bool:
        """Whether a row that is not here, or a cell that is empty, shall stay so; by its key here
        and there.
        """
