"""JSON of references: what Better BibTeX writes of items of Zotero, with the highlights and notes
on them; and CSL-JSON, which has nothing but the references.
"""

from collections.abc import Iterator

from reader.domain.notebook import Named, Note, Notebook, Thing
from reader.importers.json_fields import Fields, stored_time
from reader.importers.zotero_notes import ZoteroItem, ZoteroMark, zotero_notebook

BETTER_BIBTEX = "36a3b0b5-bad0-4a04-b79b-441c7cef77db"
"""By what Better BibTeX names the form of its files."""

CSL_MARKS = (b'"date-parts"', b'"container-title"', b'"citation-key"')
"""Of these, nearly every file of CSL-JSON has one."""

_NO_ARTICLE = frozenset({"attachment", "annotation"})

_CSL_TYPES = frozenset(
    (
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "bill",
        "book",
        "broadcast",
        "chapter",
        "classic",
        "collection",
        "dataset",
        "document",
        "entry",
        "entry-dictionary",
        "entry-encyclopedia",
        "event",
        "figure",
        "graphic",
        "hearing",
        "interview",
        "legal_case",
        "legislation",
        "manuscript",
        "map",
        "motion_picture",
        "musical_score",
        "pamphlet",
        "paper-conference",
        "patent",
        "performance",
        "periodical",
        "personal_communication",
        "post",
        "post-weblog",
        "regulation",
        "report",
        "review",
        "review-book",
        "software",
        "song",
        "speech",
        "standard",
        "thesis",
        "treaty",
        "webpage",
    )
)
_TEXTS = ("text", "content", "html", "body", "articleBody")
"""Fields of an article, which no reference has."""


def is_better_bibtex(held: object) -> bool:
    """Whether a file of JSON is of Better BibTeX."""
    config = held.get("config") if isinstance(held, dict) else None
    return isinstance(config, dict) and config.get("id") == BETTER_BIBTEX


def is_csl(held: object) -> bool:
    """Whether a file of JSON holds references and nothing else."""
    return isinstance(held, list) and bool(held) and all(_is_reference(one) for one in held)


def _is_reference(one: object) -> bool:
    return (
        isinstance(one, dict)
        and isinstance(kind := one.get("type"), str)
        and kind in _CSL_TYPES
        and "id" in one
        and not any(name in one for name in _TEXTS)
    )


def read_csl(name: str, held: object) -> Notebook:
    """Return a notebook that says which references were left out: what CSL calls a note is a field
    of the reference.
    """
    found = held if isinstance(held, list) else []
    told = [Fields(name, "", one) for one in found if isinstance(one, dict)]
    names = [_text(one, "title") or _text(one, "URL") or _text(one, "id") for one in told]
    return Notebook(unread=tuple(Named(Thing.REFERENCE, one) for one in names), foreign=True)


def read_better_bibtex(name: str, held: object) -> Notebook:
    """Return what is written on the items of a file of Better BibTeX."""
    return zotero_notebook(_items(Fields(name, "", held if isinstance(held, dict) else {})))


def _items(file: Fields) -> Iterator[ZoteroItem]:
    for one in _objects(file, "items"):
        kind = _text(one, "itemType")
        if kind == "note":  # one that is on no item
            note = _note(one)
            yield ZoteroItem(_text(one, "title"), notes=[note] if note.text else [])
        elif kind not in _NO_ARTICLE:
            yield _item(one)


def _item(one: Fields) -> ZoteroItem:
    attachments = list(_objects(one, "attachments"))
    addresses = [_text(one, "url"), *(_text(each, "url") for each in attachments)]
    web = (each for each in addresses if each.lower().startswith(("http://", "https://")))
    item = ZoteroItem(_text(one, "title"), next(web, ""))
    for each in attachments:
        item.marks += [_mark(mark) for mark in _objects(each, "annotations")]
        item.notes += [note for note in [_note(each)] if note.text]  # on the attachment itself
    stated = one.held.get("notes")
    for note in stated if isinstance(stated, list) else ():
        if isinstance(note, str):
            item.notes.append(Note(note, "", ""))
        elif isinstance(note, dict):
            item.notes.append(_note(Fields(one.file, "notes", note)))
    return item


def _note(one: Fields) -> Note:
    return Note(_text(one, "note"), *_times(one))


def _mark(one: Fields) -> ZoteroMark:
    tags = (_text(tag, "tag") for tag in _objects(one, "tags"))
    quote, page = _text(one, "annotationText"), _text(one, "annotationPageLabel")
    position = str(one.held.get("annotationPosition", ""))
    created, modified = _times(one)
    return ZoteroMark(
        key=_text(one, "key") or f"{page}/{position}/{quote}",
        quote=quote.strip(),
        comment=_text(one, "annotationComment"),
        tags=tuple(tag for tag in tags if tag),
        created=created,
        modified=modified,
        author=_text(one, "annotationAuthorName"),
        page=page,
    )


def _times(one: Fields) -> tuple[str, str]:
    """Return when something was made and changed, as the library writes it."""
    created = stored_time(_text(one, "dateAdded"))
    return created, stored_time(_text(one, "dateModified")) or created


def _text(one: Fields, field: str) -> str:
    """Return a text; empty where there is none, or something else."""
    return one.text(field) if isinstance(one.held.get(field), str) else ""


def _objects(one: Fields, field: str) -> Iterator[Fields]:
    """Yield the objects of a list; what is none is passed over."""
    value = one.held.get(field)
    for each in value if isinstance(value, list) else ():
        if isinstance(each, dict):
            yield Fields(one.file, field, each)
