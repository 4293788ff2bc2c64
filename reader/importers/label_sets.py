"""Reading label sets: our own JSON, REFI-QDA codebooks, and CSV as Taguette writes it."""

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from reader.domain.labels import TAG_DOT
from reader.domain.message import Message, translate
from reader.domain.table_cells import unguarded
from reader.importers.sound_xml import (
    Unsound,
    child,
    child_text,
    children,
    guid_of,
    local_name,
    parsed_xml,
)

_COLOUR = re.compile("#[0-9a-f]{6}", re.IGNORECASE)
Path = tuple[str, ...]
"""The names from the top of a tree down to a label."""

DEEPEST = 50
"""Levels of a tree; a file with more is no work of a person."""


class NoLabelSet(ValueError):
    """A file holds no labels that could be read; ``why`` is a clause."""

    def __init__(self, why: Message) -> None:
        super().__init__(why.english())
        self.why = why


@dataclass(frozen=True, slots=True)
class LabelDraft:
    """A label as a file has it. ``colour`` is empty where the file names none, ``guid`` where it
    has no other name for it.
    """

    name: str
    colour: str = ""
    key: int | None = None
    letter: str = ""
    definition: str = ""
    labels: tuple["LabelDraft", ...] = field(default=())
    guid: str = ""


def read_label_set(data: bytes) -> tuple[LabelDraft, ...]:
    """Return the labels of a file, whatever of the three formats it has. Raises ``ValueError``,
    which says why it cannot.
    """
    text = data.decode("utf-8-sig")
    start = text.lstrip()[:1]
    if start == "{":
        return tuple(_from_json(json.loads(text).get("labels")))
    if start == "<":
        return _from_codebook(text)
    return _from_table(text)


def _from_json(entries: object, depth: int = 0) -> Iterator[LabelDraft]:
    if not isinstance(entries, list) or depth > DEEPEST:
        raise NoLabelSet(translate("LabelSets", "it has no list of labels"))
    for entry in entries:
        if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
            raise NoLabelSet(translate("LabelSets", "a label in it has no name"))
        key = entry.get("key")
        yield LabelDraft(
            name=entry["name"],
            colour=_colour(entry.get("colour")),
            key=key if isinstance(key, int) and 1 <= key <= 9 else None,
            letter=_text(entry.get("letter")),
            definition=_text(entry.get("definition")),
            labels=tuple(_from_json(entry.get("labels", []), depth + 1)),
        )


def _from_codebook(text: str) -> tuple[LabelDraft, ...]:
    try:
        book = parsed_xml(text)
    except Unsound as error:
        raise NoLabelSet(error.why) from error
    codes = None if local_name(book) != "CodeBook" else child(book, "Codes")
    if codes is None:
        raise NoLabelSet(translate("LabelSets", "it is not a codebook"))
    return drafts_of_codes(codes)


def drafts_of_codes(codes: Element) -> tuple[LabelDraft, ...]:
    """Return the labels that the codes of REFI-QDA are. Raises ``NoLabelSet``."""
    return tuple(_from_codes(codes))


def _from_codes(parent: Element, depth: int = 0) -> Iterator[LabelDraft]:
    if depth > DEEPEST:
        raise NoLabelSet(translate("LabelSets", "its codes stand too deep in each other"))
    for code in children(parent, "Code"):
        below = tuple(_from_codes(code, depth + 1))
        yield LabelDraft(
            name=code.get("name") or "",
            colour=_colour(code.get("color")),
            definition=child_text(code, "Description"),
            labels=below,
            guid=guid_of(code),
        )


def _from_table(text: str) -> tuple[LabelDraft, ...]:
    """Read ``tag,description``; the dots of a tag are the tree, and what stands above a tag need
    not have a line of its own.
    """
    try:
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
    except csv.Error as error:
        raise ValueError(str(error)) from error
    if not rows or "tag" not in rows[0]:
        raise NoLabelSet(translate("LabelSets", "it has no column “tag”"))
    defined = {
        _path(unguarded(row["tag"] or "")): unguarded(row.get("description") or "") for row in rows
    }
    paths = dict.fromkeys(path[:end] for path in defined for end in range(1, len(path) + 1))
    return _tree((), tuple(paths), defined)


def _path(tag: str) -> Path:
    return tuple(name.replace(TAG_DOT, ".") for name in tag.split(".")[:DEEPEST])


def _tree(
    above: tuple[str, ...], paths: tuple[tuple[str, ...], ...], defined: dict[tuple[str, ...], str]
) -> tuple[LabelDraft, ...]:
    return tuple(
        LabelDraft(path[-1], definition=defined.get(path, ""), labels=_tree(path, paths, defined))
        for path in paths
        if path[:-1] == above and path[-1].strip()
    )


def _colour(value: object) -> str:
    return value.lower() if isinstance(value, str) and _COLOUR.fullmatch(value) else ""


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
