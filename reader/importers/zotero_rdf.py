"""RDF as Zotero exports it: items, and the notes that belong to them, in one list."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.domain.errors import NotesUnreadable
from reader.domain.notebook import Note, Notebook
from reader.importers.sound_xml import (
    Unsound,
    child,
    child_text,
    children,
    local_name,
    parsed_xml,
)
from reader.importers.textual import file_text
from reader.importers.zotero_notes import ZoteroItem, zotero_notebook

MARK = b"http://www.zotero.org/namespaces/export#"
"""The name space of Zotero's own elements, at the beginning of each of its files."""

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_NO_ITEMS = frozenset({"", "Memo", "Attachment", "Collection", "Journal", "Periodical"})


def read_rdf(name: str, data: bytes) -> Notebook:
    """Return what is written on the items of a file. Raises ``NotesUnreadable``."""
    try:
        root = parsed_xml(file_text(data))
    except Unsound as error:
        raise NotesUnreadable(name, error.why) from error
    return zotero_notebook(_items(root))


def _items(root: Element) -> Iterator[ZoteroItem]:
    """Yield the items, then the notes that are on none."""
    parts = {about: one for one in root if (about := one.get(f"{_RDF}about"))}
    taken: set[str] = set()
    for one in root:
        if local_name(one) in _NO_ITEMS or child(one, "itemType") is None:
            continue
        linked = [parts[to] for to in _named(one, "link") if to in parts]
        item = ZoteroItem(
            child_text(one, "title"),
            next((web for each in (one, *linked) if (web := _address(each))), ""),
        )
        for each in (one, *linked):
            below = [
                memo for to in children(each, "isReferencedBy") for memo in children(to, "Memo")
            ]
            named = [to for to in _named(each, "isReferencedBy") if to in parts]
            taken.update(named)
            item.notes += [_note(memo) for memo in (*below, *(parts[to] for to in named))]
        yield item
    for about, one in parts.items():
        if local_name(one) == "Memo" and about not in taken:
            yield ZoteroItem(child_text(one, "title"), notes=[_note(one)])


def _named(one: Element, name: str) -> Iterator[str]:
    """Yield what the elements of a name right below another refer to."""
    for each in children(one, name):
        if to := each.get(f"{_RDF}resource"):
            yield to


def _address(one: Element) -> str:
    """Return the address of an item: stated, or by which the file itself names it."""
    stated = [
        child_text(uri, "value").strip()
        for identifier in children(one, "identifier")
        for uri in children(identifier, "URI")
    ]
    for address in (*stated, one.get(f"{_RDF}about") or ""):
        if address.lower().startswith(("http://", "https://")):
            return address
    return ""


def _note(memo: Element) -> Note:
    return Note(child_text(memo, "value"), "", "")
