"""All that a user wrote in a library, without the articles' sources and texts: what leaves a
library as one file and comes back from it.

Articles are named by what they are recognised by elsewhere. Numbers of articles, labels, folders
and ratings are those of the library, or of the file, that the notebook is of.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from hashlib import sha256

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Label, Target
from reader.domain.article import Article
from reader.domain.article_row import State
from reader.domain.claim import Claim, ClaimId, Rating
from reader.domain.details import Folder, FolderId, Own
from reader.domain.saved_search import SavedSearch
from reader.domain.site_rules import SiteRule


class Thing(Enum):
    """What a notebook holds, as its users count it."""

    HIGHLIGHT = "highlight"
    CLAIM = "claim"
    EVIDENCE = "evidence"
    NOTE = "note"
    LABEL = "label"
    RATING = "rating"
    FOLDER = "folder"
    DETAIL = "detail"
    PARAGRAPH = "paragraph"
    SEARCH = "search"
    RULE = "rule"
    TRASH = "trash"
    """An article that is in the trash there and not here."""
    GATHERED = "gathered"
    """A highlight of a claim that is not here."""
    REPLY = "reply"
    """An answer to a highlight, of a program that has such."""
    SOURCE = "source"
    """A picture, a recording or a file that lies elsewhere."""
    GROUP = "group"
    """A case or a set of another program."""
    REFERENCE = "reference"
    """What a list of references has, without anything written on it."""


@dataclass(frozen=True, slots=True)
class Named:
    """One thing that was not taken up, by what its user calls it."""

    what: Thing
    name: str


@dataclass(frozen=True, slots=True)
class Note:
    """A note on an article, a claim or the library. The times are ISO 8601 in UTC; ``author`` is
    who began it, empty where nobody is named.
    """

    text: str
    created: str
    modified: str
    author: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a highlight was in an earlier version; one that is not ``placed`` had no place in its
    text.
    """

    target: Target
    placed: bool


@dataclass(frozen=True, slots=True)
class EarlierVersion:
    """What the user had decided on an earlier version, by blocks, and where highlights were."""

    number: int
    sha256: str
    imported: str
    overrides: Mapping[int, bool] = field(default_factory=dict)
    places: Mapping[AnnotationId, Place] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NotedArticle:
    """An article by what it is recognised by, and what the user wrote on it.

    ``hashes`` are the SHA-256 of the sources of its present version, several where it was joined of
    pages, ``text_sha256`` that of its text in UTF-8; both are unknown in what other programs wrote.
    ``deleted`` is since when it is in the trash. ``text`` is its text where the file holds it: the
    offsets of the highlights are of that, and where the article is not here, it is made of it.
    """

    id: ArticleId
    hashes: tuple[str, ...] = ()
    text_sha256: str = ""
    address: str | None = None
    title: str = ""
    imported: str = ""
    deleted: str | None = None
    own: Own = field(default_factory=dict)
    state: State = State.NEW
    starred: bool = False
    folders: tuple[FolderId, ...] = ()
    overrides: Mapping[int, bool] = field(default_factory=dict)
    annotations: tuple[Annotation, ...] = ()
    note: Note | None = None
    earlier: tuple[EarlierVersion, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Notebook:
    """What a user wrote. Labels and folders stand behind those above them, labels and the scale in
    the user's order.

    ``unread`` is what stands in the file and has no place here. What is ``foreign`` was written by
    a program that names its highlights anew in each file, so that they are known by their places,
    too; and it says what is known of an article, whoever has said so.
    """

    labels: tuple[Label, ...] = ()
    scale: tuple[Rating, ...] = ()
    folders: tuple[Folder, ...] = ()
    articles: tuple[NotedArticle, ...] = ()
    claims: tuple[Claim, ...] = ()
    claim_notes: Mapping[ClaimId, Note] = field(default_factory=dict)
    library_note: Note | None = None
    searches: tuple[SavedSearch, ...] = ()
    rules: tuple[SiteRule, ...] = ()
    unread: tuple[Named, ...] = ()
    foreign: bool = False


def noted(
    article: Article,
    note: Note | None = None,
    deleted: str | None = None,
    earlier: tuple[EarlierVersion, ...] = (),
) -> NotedArticle:
    """Return what the user wrote on an article, with by what it is recognised elsewhere."""
    text = article.document.text.encode("utf-8", "surrogatepass")
    return NotedArticle(
        id=article.id,
        hashes=tuple(page.sha256 for page in article.pages) or (article.sha256,),
        text_sha256=sha256(text).hexdigest(),
        address=article.found_url,
        title=article.title,
        imported=article.imported,
        deleted=deleted,
        own=article.own,
        state=article.state,
        starred=article.starred,
        folders=tuple(folder.id for folder in article.folders),
        overrides=article.overrides,
        annotations=article.annotations,
        note=note,
        earlier=earlier,
    )


def earlier_version(article: Article) -> EarlierVersion:
    """Return what the user wrote on an article as an earlier version of it was."""
    places = {one.id: Place(one.target, one.placed) for one in article.annotations}
    hashes = tuple(page.sha256 for page in article.pages) or (article.sha256,)
    return EarlierVersion(article.version, hashes[0], article.imported, article.overrides, places)
