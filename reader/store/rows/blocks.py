"""The blocks of a document with the cleaner's verdicts, as one cell of the library holds them.

This is the one place that packs and unpacks them: for ``document.blocks`` and ``version.blocks``,
and so for the event log, which holds such cells whole.
"""

from typing import Any

from reader.domain.document import Block, BlockKind, Category, Cleaned, Mark, MarkKind, Verdict
from reader.store.rows import reasons, stored_json
from reader.store.rows.cells import Senseless, number

FORMAT = 1
"""0: the bare list of blocks, with a sentence as each reason; 1: the list under ``blocks``, with
packed reasons.
"""

_NAME = "blocks"
_MARKS = "marks"
_VERDICT = ("kept", "rule", "reason", "category")
_MARK_KINDS = frozenset(kind.value for kind in MarkKind)
_KINDS = {kind.value: kind for kind in BlockKind}
_CATEGORIES = {category.value: category for category in Category}


def pack(cleaned: Cleaned) -> str:
    """Return the blocks and verdicts of a document as they are stored, in the order of the text."""
    pairs = zip(cleaned.document.blocks, cleaned.verdicts, strict=True)
    return stored_json.pack(
        _NAME, FORMAT, [_block_fields(block) | _verdict_fields(verdict) for block, verdict in pairs]
    )


def unpack(stored: str) -> tuple[tuple[Block, ...], tuple[Verdict, ...]]:
    """Return the blocks and the verdict on each. Raises ``Senseless`` and ``FormatNewer``."""
    _, content = stored_json.unpack(stored, _NAME, FORMAT)
    listed = list(stored_json.entries(content, _NAME))
    # read without a call for each value: a held key opens thirty articles a second
    known: dict[str, Verdict] = {}
    return tuple(_to_block(index, entry) for index, entry in enumerate(listed)), tuple(
        _known_verdict(entry, known) for entry in listed
    )


def block_texts(document: str, stored: str) -> list[tuple[str, bool]]:
    """Return each block's text and whether the cleaner keeps it, in a fifth of the time of
    ``unpack``.
    """
    _, content = stored_json.unpack(stored, _NAME, FORMAT)
    found = []
    for entry in stored_json.entries(content, _NAME):
        start, end = entry.get("start"), entry.get("end")
        if not (isinstance(start, int) and isinstance(end, int)):
            raise Senseless("block", entry)
        found.append((document[start:end], bool(entry.get("kept", True))))
    return found


def _block_fields(block: Block) -> dict[str, object]:
    return _mark_fields(block) | {
        "kind": block.kind.value,
        "start": block.start,
        "end": block.end,
    }


def _mark_fields(block: Block) -> dict[str, object]:
    marks = [[mark.kind.value, mark.start, mark.end] for mark in block.marks]
    return {_MARKS: marks} if marks else {}


def _to_block(index: int, entry: dict[str, Any]) -> Block:
    start, end, named = entry.get("start"), entry.get("end"), entry.get("kind")
    kind = _KINDS.get(named) if isinstance(named, str) else None
    if kind is None or not isinstance(start, int) or not isinstance(end, int):
        raise Senseless("block", entry)
    marks = _to_marks(entry[_MARKS], start, end) if _MARKS in entry else ()
    return Block(index, kind, start, end, marks)


def _to_marks(stored: object, start: int, end: int) -> tuple[Mark, ...]:
    """Return how parts of a block are drawn. A kind that a later version added is left out: the
    text is whole without it.
    """
    if not isinstance(stored, list):
        raise Senseless("block.marks", stored)
    found = []
    for entry in stored:
        if not isinstance(entry, list) or len(entry) != 3:
            raise Senseless("block.marks", entry)
        kind, first, last = entry
        if kind in _MARK_KINDS:
            begin, behind = number(first, "mark.start"), number(last, "mark.end")
            if not start <= begin <= behind <= end:
                raise Senseless("block.marks", entry)
            found.append(Mark(MarkKind(kind), begin, behind))
    return tuple(found)


def _verdict_fields(verdict: Verdict) -> dict[str, object]:
    return {
        "kept": verdict.kept,
        "rule": verdict.rule,
        "reason": reasons.pack(verdict.reason),
        "category": None if verdict.category is None else verdict.category.value,
    }


def _known_verdict(entry: dict[str, Any], known: dict[str, Verdict]) -> Verdict:
    """Return the verdict in an entry; most of the thousands of a long article are the same few."""
    key = repr([entry.get(name) for name in _VERDICT])
    if key not in known:
        known[key] = _to_verdict(entry)
    return known[key]


def _to_verdict(entry: dict[str, Any]) -> Verdict:
    kept, rule, named = entry.get("kept", True), entry.get("rule", ""), entry.get("category")
    category = _CATEGORIES.get(named) if isinstance(named, str) else None
    is_category = named is None or category is not None
    if not (isinstance(kept, int) and kept in {0, 1} and isinstance(rule, str) and is_category):
        raise Senseless("verdict", entry)
    return Verdict(bool(kept), rule, reasons.unpack(entry.get("reason", "")), category)
