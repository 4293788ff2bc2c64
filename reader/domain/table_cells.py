"""Cells of tables that spreadsheets open: none is taken for a formula, and each can be read back to
the character.
"""

import re

_SIGNS = "=+\\-@＝＋－＠"
"""What begins a formula (OWASP, CSV Injection), in full width as it is typed in Chinese and
Japanese, too.
"""

_EDGE = r"(?:^|[,;\t\r\n])"
"""Where a cell begins: a table that is read with another delimiter than it was written with is cut
at these, quotation marks or not.
"""

_FORMULA = re.compile(rf"{_EDGE}[ \"'\u00a0]*(?=[{_SIGNS}])")
_GUARDED = re.compile(rf"({_EDGE}[ \"'\u00a0]*)'(?=[{_SIGNS}])")
_BLANK_START = re.compile(r"'*(?=[\t\r\n])")
_GUARDED_START = re.compile(r"'('*)(?=[\t\r\n])")
"""A cell that begins with white space which a spreadsheet may take away."""
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)*")


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet runs as a formula, whatever it takes for the delimiter:
    with an apostrophe before each sign that could begin one.
    """
    if _NUMBER.fullmatch(cell):
        return cell
    disarmed = _FORMULA.sub(lambda found: f"{found[0]}'", cell)
    return f"'{disarmed}" if _BLANK_START.match(disarmed) else disarmed


def unguarded(cell: str) -> str:
    """Return what was guarded, to the character."""
    return _GUARDED.sub(r"\1", cell[1:] if _GUARDED_START.match(cell) else cell)
