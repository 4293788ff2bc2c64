"""What the user says about an article: its details, over what its source says, how far the work on
it has come, and the folders it is in.

The details of the source are never lost: they are kept beside the user's own, and come back where
the user takes these back.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, NewType

from reader.domain.annotation import ArticleId
from reader.domain.article_row import State
from reader.domain.document import Metadata
from reader.domain.site_rules import site_of

__all__ = ["State"]

FolderId = NewType("FolderId", int)


class Detail(StrEnum):
    """What the user can set of an article: the names of its fields in ``Metadata``."""

    TITLE = "title"
    AUTHORS = "authors"
    PUBLISHED = "published"
    SITE = "site"
    URL = "url"
    CAPTURED = "captured"
    ARCHIVED = "archived"
    LANGUAGE = "language"


OF_THE_COPY = frozenset({Detail.CAPTURED, Detail.ARCHIVED})
"""What is said of one copy of an article and stays with it when the article is saved again."""

Value = str | tuple[str, ...] | None
"""What a detail is: a tuple of names for the authors, a text for any other; ``None`` or empty where
it is unknown.
"""

Own = Mapping[Detail, Value]
"""The details that the user has set. One that is there with ``None`` is unknown, whatever the
source says.
"""


@dataclass(frozen=True, slots=True)
class Folder:
    """One of the user's folders; ``parent`` is the one that it lies in."""

    id: FolderId
    name: str
    parent: FolderId | None = None


@dataclass(frozen=True, slots=True)
class ArticleDetails:
    """What is known of an article beside its text. ``address`` is where it came from, ``sha256``
    that of its source.
    """

    id: ArticleId
    found: Metadata
    own: Own
    state: State
    starred: bool
    address: str | None = None
    sha256: str = ""

    def value(self, detail: Detail) -> Value:
        """Return a detail as it counts."""
        return self.own[detail] if detail in self.own else self.found_value(detail)

    def found_value(self, detail: Detail) -> Value:
        """Return a detail as it is known without the user."""
        found = value_of(self.found, detail)
        return found or (self.address if detail is Detail.URL else None) or found


def value_of(metadata: Metadata, detail: Detail) -> Value:
    """Return one detail of an article."""
    value: Value = getattr(metadata, detail.value)
    return value


def in_force(found: Metadata, own: Own) -> Metadata:
    """Return what counts: the details that the user has set, and the source's for the others."""
    if not own:
        return found
    fields: dict[str, Any] = {detail.value: value for detail, value in own.items()}
    return replace(found, **fields)


def with_site(found: Metadata, own: Own) -> dict[Detail, Value]:
    """Return the user's details, with the site that the user's address names where no site is known
    else.
    """
    known = dict(own)
    url = known.get(Detail.URL)
    if isinstance(url, str) and not found.site and Detail.SITE not in known:
        known[Detail.SITE] = site_of(url, None) or None
    return known


def of_the_article(own: Own) -> dict[Detail, Value]:
    """Return those of the user's details that hold for every copy of the article."""
    return {detail: value for detail, value in own.items() if detail not in OF_THE_COPY}


def of_the_copy(own: Own) -> dict[Detail, Value]:
    """Return those of the user's details that hold for one copy of the article alone."""
    return {detail: value for detail, value in own.items() if detail in OF_THE_COPY}


def set_over(found: Metadata, own: Own, changes: Own) -> dict[Detail, Value]:
    """Return the user's details after some changes. One that is what the source says itself is the
    user's no longer.
    """
    return {
        detail: value
        for detail, value in (dict(own) | dict(changes)).items()
        if (value or None) != (value_of(found, detail) or None)
    }
