"""What a note is about, and the links by which a note names things:
``claim-reader:highlight/UUID``.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.claim import ClaimId
from reader.domain.document import Span
from reader.domain.own_address import SCHEME


class SubjectKind(StrEnum):
    """What a note can be about, and a link can lead to."""

    HIGHLIGHT = "highlight"
    ARTICLE = "article"
    CLAIM = "claim"
    LIBRARY = "library"


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing of the library. ``key`` is the UUID of a highlight or claim, the number of an
    article, empty for the library.

    In a link an article may also be named by the SHA-256 of its source, which is the same in every
    library.
    """

    kind: SubjectKind
    key: str = ""

    def uri(self) -> str:
        """Return the address by which a note links to it."""
        return f"{SCHEME}:{self.kind}/{self.key}"


LIBRARY = Subject(SubjectKind.LIBRARY)


def about_article(article: ArticleId) -> Subject:
    """Return an article as the subject of a note."""
    return Subject(SubjectKind.ARTICLE, str(article))


def about_claim(claim: ClaimId) -> Subject:
    """Return a claim as the subject of a note."""
    return Subject(SubjectKind.CLAIM, claim)


def about_highlight(annotation: AnnotationId) -> Subject:
    """Return a highlight as the subject of a note."""
    return Subject(SubjectKind.HIGHLIGHT, annotation)


@dataclass(frozen=True, slots=True)
class Link:
    """A link in a note; ``span`` is where its address stands in the note's text."""

    subject: Subject
    span: Span


_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_LINK = re.compile(
    rf"\b{SCHEME}:(?P<kind>highlight|claim|article)/(?P<key>(?<=article/)(?:[0-9a-f]{{64}}"
    rf"|\d{{1,18}})|(?<!article/){_UUID})(?!\w)",
    re.IGNORECASE,
)


def find_links(text: str) -> list[Link]:
    """Return the links to things of the library in a note, in order; an address that cannot be one
    of ours is passed over.
    """
    found = _LINK.finditer(text)
    return [
        Link(Subject(SubjectKind(one["kind"].lower()), one["key"].lower()), Span(*one.span()))
        for one in found
    ]


def read_link(address: str) -> Subject | None:
    """Return what an address leads to, or ``None`` where it is none of ours."""
    found = _LINK.fullmatch(address.strip())
    return Subject(SubjectKind(found["kind"].lower()), found["key"].lower()) if found else None
