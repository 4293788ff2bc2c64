"""Which page of how many a pager says this is."""

import re
from collections.abc import Sequence

_OF = re.compile(r"\b(\d{1,3})\s*(?:/|of|dari|von|de|di|van|z|из|sur)\s*(\d{1,3})\b", re.I)
_NUMBERS = re.compile(
    r"(?:\d{1,3}(?:\s*[|·/,-]?\s+|$)){2,}|1(?:2(?:3(?:4(?:5(?:6(?:7(?:89?)?)?)?)?)?)?)?"
)
_ROW = re.compile(r"\b1\s*[|·,-]?\s+2\b(?:\s*[|·,-]?\s+\d{1,3}\b)*")
_MOST = 40
"""Pages beyond which a pager is that of an archive or of comments rather than of an article."""


def is_page_numbers(text: str) -> bool:
    """Whether a line holds nothing but page numbers, also where a scrape has glued them together
    ("123").
    """
    return _NUMBERS.fullmatch(text) is not None


def read_pages(texts: Sequence[str]) -> tuple[int | None, int | None]:
    """Return the page and the number of pages, as far as one of a pager's texts says."""
    for text in texts:
        found = _OF.search(text)
        if found and 1 <= int(found.group(1)) <= int(found.group(2)) <= _MOST:
            return int(found.group(1)), int(found.group(2))
        row = _ROW.search(text)
        total = _last(text) if is_page_numbers(text) else _last(row.group()) if row else 1
        if 1 < total <= _MOST:
            return None, total
    return None, None


def _last(text: str) -> int:
    """Return the last page of a row of numbers: "1 2 3" and the glued "123" both end at 3."""
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    if len(numbers) == 1:
        return int(text[-1]) if len(text) > 1 else 1
    return numbers[-1] if numbers == list(range(1, len(numbers) + 1)) else 1
