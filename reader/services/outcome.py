"""What a verb did: which parts of the library changed, and whether it can be undone."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.claim import ClaimId
from reader.domain.subject import SubjectKind
from reader.store.journal import Event, RowChange


class Verb(StrEnum):
    """What the user did, as the event log names it."""

    HIGHLIGHT = "highlight"
    HIGHLIGHT_ALL = "highlight all"
    RESIZE = "resize highlight"
    DELETE_HIGHLIGHT = "delete highlight"
    LABEL = "label"
    NOTE = "note"
    RESTORE_BLOCK = "restore block"
    REMOVE_BLOCK = "remove block"
    DELETE_ARTICLE = "delete article"
    RESTORE_ARTICLE = "restore article"
    RENEW_ARTICLE = "renew article"
    NEW_VERSION = "new version"
    EARLIER_VERSION = "earlier version"
    JOIN_PAGES = "join pages"
    PART_PAGE = "part page"
    SEPARATE = "separate version"
    CLEAN_AGAIN = "clean again"
    REVIEW = "review highlight"
    REATTACH = "reattach highlight"
    EMPTY_BIN = "empty bin"
    ADD_LABEL = "add label"
    EDIT_LABEL = "edit label"
    MOVE_LABEL = "move label"
    MERGE_LABELS = "merge labels"
    DELETE_LABEL = "delete label"
    IMPORT_LABELS = "import labels"
    MAKE_CLAIM = "make claim"
    EDIT_CLAIM = "edit claim"
    DELETE_CLAIM = "delete claim"
    GATHER = "gather highlights"
    EVIDENCE = "evidence"
    EDIT_SCALE = "edit scale"
    ARTICLE_NOTE = "article note"
    CLAIM_NOTE = "claim note"
    LIBRARY_NOTE = "library note"
    ADD_RULE = "add rule"
    REMOVE_RULE = "remove rule"
    SAVE_SEARCH = "save search"
    NAME_SEARCH = "name search"
    REMOVE_SEARCH = "remove search"
    EDIT_DETAILS = "edit details"
    SET_STATE = "set state"
    STAR = "star"
    UNSTAR = "unstar"
    ADD_FOLDER = "add folder"
    RENAME_FOLDER = "rename folder"
    MOVE_FOLDER = "move folder"
    DELETE_FOLDER = "delete folder"
    FILE = "file"
    UNFILE = "unfile"
    TAKE_UP = "take up"
    MERGE = "merge library"
    DECIDE = "decide conflict"


class Part(StrEnum):
    """What a change touches."""

    LIST = "list"
    TEXT = "text"
    VERDICTS = "verdicts"
    ANNOTATIONS = "annotations"
    LABELS = "labels"
    CLAIMS = "claims"
    SCALE = "scale"
    NOTES = "notes"
    RULES = "rules"
    SEARCHES = "searches"
    FOLDERS = "folders"
    DETAILS = "details"
    CONFLICTS = "conflicts"


@dataclass(frozen=True, slots=True)
class Change:
    """One part of the library that has to be shown anew.

    ``TEXT`` means that an article has another document, and all of it has to be read anew.
    ``LABELS`` means the labels and whatever shows them: where a label was merged or deleted, no
    highlight is named one by one. ``NOTES`` names the article or the claim that the note is on, or
    neither for the library's own note. ``RULES`` means the rules for sites, and with them the
    verdicts of whatever article is open. ``FOLDERS`` means the folders and what is in them.
    ``DETAILS`` means what is known of an article beside its text: title, authors and so on, state,
    star, folders. ``CONFLICTS`` means what libraries that were merged have otherwise.
    """

    part: Part
    article: ArticleId | None = None
    annotation: AnnotationId | None = None
    claim: ClaimId | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What changed. It is on disk; ``reader.services.history.undo`` takes it back. Empty where
    nothing had to change.
    """

    changes: tuple[Change, ...]
    verb: Verb | None = None


NOTHING = Outcome(())


def outcome(event: Event | None) -> Outcome:
    """Return what an event of the log changed."""
    if event is None:
        return NOTHING
    named = {row.cell("uuid") for row in event.changes if row.table == "annotation"}
    changes: dict[Change, None] = {}
    for row in event.changes:
        if row.table != "annotation_label" or row.cell("annotation") not in named:
            changes |= dict.fromkeys(_touched(row))
    return Outcome(tuple(changes), Verb(event.verb))


_WHOLE = {
    "label": Part.LABELS,
    "annotation_label": Part.LABELS,
    "verdict_scale": Part.SCALE,
    "site_rule": Part.RULES,
    "folder": Part.FOLDERS,
    "saved_search": Part.SEARCHES,
    "merged_library": Part.CONFLICTS,
    "conflict": Part.CONFLICTS,
}
"""The tables that are shown anew as a whole, whichever row of them changed."""


def _touched(row: RowChange) -> Iterator[Change]:
    """Yield what one row that changed is shown as."""
    match row.table:
        case "annotation":
            article = _article(row, "article")
            yield Change(Part.ANNOTATIONS, article, AnnotationId(str(row.cell("uuid"))))
            yield Change(Part.LIST, article)
        case "document" | "version" | "joined_page":
            yield Change(Part.TEXT, _article(row, "article"))
        case "verdict":
            yield Change(Part.VERDICTS, _article(row, "article"))
        case "article":
            yield Change(Part.LIST, _article(row, "id"))
            if _tells_of_details(row):
                yield Change(Part.DETAILS, _article(row, "id"))
        case "article_folder":
            yield Change(Part.LIST, _article(row, "article"))
            yield Change(Part.DETAILS, _article(row, "article"))
            yield Change(Part.FOLDERS)
        case "claim":
            yield Change(Part.CLAIMS, claim=ClaimId(str(row.cell("uuid"))))
        case "claim_highlight" | "evidence":
            yield Change(Part.CLAIMS, claim=ClaimId(str(row.cell("claim"))))
        case "note":
            yield _noted(row)
        case other:
            yield Change(_WHOLE[other])


def _tells_of_details(row: RowChange) -> bool:
    """Whether an article's row says of it something else, and not only that it is in the bin."""
    before, after = row.before or {}, row.after or {}
    return any(before.get(name) != after.get(name) for name in {*before, *after} - {"deleted"})


def _noted(row: RowChange) -> Change:
    match SubjectKind(str(row.cell("kind"))):
        case SubjectKind.ARTICLE:
            return Change(Part.NOTES, article=_article(row, "subject"))
        case SubjectKind.CLAIM:
            return Change(Part.NOTES, claim=ClaimId(str(row.cell("subject"))))
        case _:
            return Change(Part.NOTES)


def _article(row: RowChange, column: str) -> ArticleId:
    return ArticleId(int(str(row.cell(column))))
