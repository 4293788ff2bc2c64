"""A line of the library's list: what the window knows of an article when it is first painted. So
this imports nothing of what an article is made of.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.domain.article_id import ArticleId

if TYPE_CHECKING:
    from reader.domain.claim import Rating


class State(StrEnum):
    """How far the work on an article has come. Only the user says so: that an article was opened
    does not mean that anybody began to check it.
    """

    NEW = "new"
    IN_PROGRESS = "in progress"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What the list of the library shows of an article. ``imported`` is ISO 8601 in UTC.

    ``versions`` is how many there are; ``to_review`` how many highlights the user should look at,
    as their words have changed or they have no place; ``ratings`` are the different verdicts on the
    claims of the article, in the order of the scale.
    """

    id: ArticleId
    title: str
    site: str | None
    published: str | None
    imported: str
    highlights: int
    state: State = State.NEW
    starred: bool = False
    versions: int = 1
    to_review: int = 0
    ratings: "tuple[Rating, ...]" = ()
