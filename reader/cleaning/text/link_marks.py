"""What text browsers and Markdown write for links: numbers before the linked words, addresses
behind them, and the list of addresses at the end.

Nobody reads them as words of the article. The numbers and brackets are taken out of the sentence,
and each address becomes a line of its own; notes of the article itself stay as they are, and so
does the code that a Markdown text shows.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from reader.cleaning.text.line_breaks import LineRole, WrittenLine

_ADDRESS = r"(?:https?|ftp|file|mailto|javascript|tel):\S+|(?:\.{0,2}/|#)\S*"
_LISTED = re.compile(rf"\[?(\d{{1,4}})(?:\.|\]:?)\s+<?(?:{_ADDRESS})>?")
_DEFINED = re.compile(
    rf"\[([^\]\[\n]{{1,200}})\]:\s*<?(?:{_ADDRESS})>?(?:\s+[\"'(][^\"')]*[\"')])?"
)
_LIST_HEAD = re.compile(
    r"(?:references|visible links|hidden links|links|verweise|références)\s*:?", re.I
)
_MARK = re.compile(r"(?<![\w.,;:!?”’)])\[(\d{1,4})\](?=[^\s.,;:!?)\]])")
_LINKED_NUMBERS = re.compile(r"#?(?:\[\d{1,4}\][\w /-]{0,40}\s*)+")
_REFERRED = re.compile(r"!?\[([^\]\[]{1,300})\] ?\[([^\]\[]{0,200})\]")
_SHORTCUT = re.compile(r"!?\[([^\]\[]{1,200})\](?![\[(:])")
_INLINE = re.compile(
    r"!?\[([^\]\[]{0,300})\]\(\s*<?((?:https?|mailto|ftp):[^\s)>]+(?:\([^\s)]*\)[^\s)>]*)?"
    r"|\.{0,2}/[^\s)>]*|#[^\s)>]*)>?(?:\s+[\"'][^\"')]*[\"'])?\s*\)"
)
_HEADING = re.compile(r"^#{1,6}\s+(?=\S)")
_BOLD = re.compile(
    r"(?<![\w*_/\\])(\*\*|__(?!\w+__))(?=[^\s*_])([^*_\n]{1,300})(?<=\S)\1(?![\w*_/\\])"
)
"""Bold words; one word between underscores is rather a name out of a program ("__init__")."""
_CODE = re.compile(r"((?<!`)(`{1,3})(?!`)[^`]{1,300}\2(?!`))")
_FENCE = re.compile(r"(`{3,}|~{3,})")
_PICTURE = re.compile(r"!\[[^\]\[]{0,300}\]\([^\s()]{1,500}\)")
_PLACEHOLDER = re.compile(
    r"(?:\[(?:IMG|INLINE|LINK|EMBED|FRAME|BUTTON|USEMAP|APPLET|image|Image|[\w-]+\.(?:gif|jpe?g"
    r"|png|svg|webp))(?::[^\]]*)?\]\s*)+"
)
_FIELD = re.compile(r"\[?_{4,}\]?|\[ ?[xX*]?\]|\([ *]?\)")
_MOST_FIELD_WORDS = 4
_LEAST_LISTED = 2


def read_links(rows: list[WrittenLine]) -> list[WrittenLine]:
    """Return the lines as a person reads them, addresses in lines of their own. Linear."""
    listed = [_LISTED.fullmatch(row.text) for row in rows]
    defined = [_DEFINED.fullmatch(row.text) for row in rows]
    numbers = {found.group(1) for found in listed if found}
    names = {found.group(1).lower() for found in defined if found}
    numbered = len(numbers) >= _LEAST_LISTED and _is_dump(rows, numbers)
    marked_up = bool(names) or any(_INLINE.search(row.text) for row in rows)
    code: set[int] = set()
    if marked_up:
        code = _code_lines(rows)
        rows = [row if at in code else _without_marks(row) for at, row in enumerate(rows)]
    used = bool(names) and _is_used(rows, names)
    found: list[WrittenLine] = []
    for at, row in enumerate(rows):
        if at in code:
            found.append(row)
            continue
        heads = numbered and _LIST_HEAD.fullmatch(row.text) and _leads_list(listed, rows, at)
        if heads or (numbered and listed[at]) or (used and defined[at]):
            found.append(replace(row, role=LineRole.ADDRESS))
        else:
            found += _read(row, numbers if numbered else frozenset(), names, numbered)
    return found


def _without_marks(row: WrittenLine) -> WrittenLine:
    """Return a line of Markdown without the signs for a heading and for bold words; one that is
    only a picture as such.
    """
    if _PICTURE.fullmatch(row.text):
        return replace(row, role=LineRole.PLACEHOLDER)
    return replace(row, text=_outside_code(_HEADING.sub("", row.text), _without_bold))


def _without_bold(text: str) -> str:
    return _BOLD.sub(r"\2", text)


def _code_lines(rows: list[WrittenLine]) -> set[int]:
    """Return the places of the lines between two fences, and of these."""
    found: set[int] = set()
    fence, begin = "", 0
    for at, row in enumerate(rows):
        sign = _FENCE.match(row.text)
        if not fence and sign is not None:
            fence, begin = sign[1], at
        elif fence and sign is not None and sign[1].startswith(fence) and row.text == sign[1]:
            found.update(range(begin, at + 1))
            fence = ""
    return found


def _outside_code(text: str, change: Callable[[str], str]) -> str:
    """Return a text changed where it shows no code."""
    if "`" not in text:
        return change(text)
    place, parts = 0, []
    for span in _CODE.finditer(text):
        parts += [change(text[place : span.start()]), span[0]]
        place = span.end()
    return "".join([*parts, change(text[place:])])


def _is_dump(rows: list[WrittenLine], numbers: set[str]) -> bool:
    """Whether numbers stand before words, as in the dump of a text browser; those of an article's
    notes stand behind them.
    """
    marks = [number for row in rows for number in _MARK.findall(row.text)]
    return 2 * sum(number in numbers for number in marks) > max(1, len(marks))


def _is_used(rows: list[WrittenLine], names: set[str]) -> bool:
    return any(
        (label or words).lower() in names
        for row in rows
        for words, label in _REFERRED.findall(row.text)
    ) or any(
        words.lower() in names
        for row in rows
        if not _DEFINED.fullmatch(row.text)
        for words in _SHORTCUT.findall(row.text)
    )


def _leads_list(listed: list[re.Match[str] | None], rows: list[WrittenLine], at: int) -> bool:
    """Whether addresses follow, with nothing but another heading of their list between."""
    for place in range(at + 1, min(at + 3, len(rows))):
        if listed[place]:
            return True
        if not _LIST_HEAD.fullmatch(rows[place].text):
            return False
    return False


def _read(
    row: WrittenLine, numbers: set[str] | frozenset[str], names: set[str], is_dump: bool
) -> list[WrittenLine]:
    if _PLACEHOLDER.fullmatch(row.text):
        return [replace(row, role=LineRole.PLACEHOLDER)]
    if is_dump and _is_field(row.text):
        return [replace(row, role=LineRole.FIELD)]
    if is_dump and row.text.startswith("#[") and _LINKED_NUMBERS.fullmatch(row.text):
        return [replace(row, role=LineRole.ADDRESS)]
    addresses: list[str] = []

    def unmarked(part: str) -> str:
        if numbers:
            part = _MARK.sub(lambda mark: "" if mark.group(1) in numbers else mark.group(), part)
        if names:
            part = _without_names(part, names)
        addresses.extend(address for _, address in _INLINE.findall(part))
        return _INLINE.sub(lambda mark: mark.group(1), part)

    text = _outside_code(row.text, unmarked).strip()
    lines = [replace(row, text=text)] if text else []
    if addresses:
        lines.append(WrittenLine(" ".join(addresses), not text and row.gap, role=LineRole.ADDRESS))
    return lines


def _without_names(text: str, names: set[str]) -> str:
    """Return a text without the marks of links whose addresses stand elsewhere under a name."""
    text = _REFERRED.sub(
        lambda mark: (
            mark.group(1) if (mark.group(2) or mark.group(1)).lower() in names else mark.group()
        ),
        text,
    )
    return _SHORTCUT.sub(
        lambda mark: mark.group(1) if mark.group(1).lower() in names else mark.group(), text
    )


def _is_field(text: str) -> bool:
    rest = _FIELD.sub(" ", text)
    return rest != text and len(rest.split()) <= _MOST_FIELD_WORDS
