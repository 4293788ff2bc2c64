"""Which lines of a block a reader sees as lines: those of a poem, an address, a statement.

Old pages and mails break running text wherever a line is full. Such breaks mean nothing; all others
do.
"""

import re
import unicodedata

_SHORT = 46
"""Columns of a line that nobody broke because it was full."""
_LEAST_WIDTH, _MOST_WIDTH = 50, 130
"""Columns of a text that was broken where its lines were full."""
_FULL = 0.72
"""Share of the longest line from which on a line is full."""
_MOST_FULL = 0.6
"""Share of full lines, but for the last, in a text broken at a width."""
_OPEN = 0.5
"""Share of its lines that end in the middle of a sentence."""
_ENDS = re.compile(r"[.!?…:;。！？」』：；][\"'”’»)\]）]*\Z")
_ITEM = re.compile(r"(?:[-–—•*·▪►●■◆✓✔➤→]|\(?\w{1,3}[.)])\s")


def shown_lines(texts: list[str]) -> list[str]:
    """Return the lines of a block as they are seen, of the texts between its line breaks."""
    if len(texts) < 2:
        return texts
    widths = [_width(text) for text in texts]
    is_filled = _is_filled(texts, widths)
    longest = max(widths)
    lines = [texts[0]]
    for before, width, text in zip(texts, widths, texts[1:], strict=False):
        opens = _ENDS.search(before) is None and width >= _SHORT
        full = is_filled and width >= _FULL * longest
        if not _ITEM.match(text) and ((opens and text[0].islower()) or full):
            lines[-1] += f" {text}"
        else:
            lines.append(text)
    return lines


def _is_filled(texts: list[str], widths: list[int]) -> bool:
    """Whether a text was broken wherever a line was full."""
    longest = max(widths)
    count = len(texts) - 1
    if count < 2 or not _LEAST_WIDTH <= longest <= _MOST_WIDTH:
        return False
    full = sum(width >= _FULL * longest for width in widths[:-1])
    opened = sum(_ENDS.search(text) is None for text in texts[:-1])
    return full >= _MOST_FULL * count and opened >= _OPEN * count


def _width(text: str) -> int:
    """Return the columns of a text: signs of Chinese, Japanese and Korean take two."""
    if text.isascii():
        return len(text)
    return len(text) + sum(unicodedata.east_asian_width(sign) in "WF" for sign in text)
