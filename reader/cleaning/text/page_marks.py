"""What a copied PDF or a printed page has between its paragraphs: "Page 2 of 5", running heads with
their numbers, numbers alone.
"""

import re
from collections import defaultdict
from dataclasses import replace
from functools import cache
from itertools import pairwise

from reader.cleaning.text.line_breaks import LineRole, WrittenLine
from reader.cleaning.text.phrases import languages

_NUMBER = re.compile(r"\d{1,3}")
_ALONE = re.compile(r"[-–—\[(]?\s*(\d{1,3})\s*[-–—\])]?")
_COUNT = re.compile(r"(\d{1,3})\s*/\s*(\d{1,3})")
_BETWEEN_DASHES = re.compile(r"([-–—])\s*\d{1,3}\s*\1")
_SIGN = "(?:页|頁|ページ|페이지|쪽|면)"
_ASIAN = re.compile(
    rf"[-–—]?\s*第?\s*\d{{1,3}}\s*{_SIGN}(?:\s*[/,，共]+\s*\d{{1,3}}\s*{_SIGN}?)?\s*[-–—]?"
)
_LONGEST = 80
_MOST_WORDS = 9


@cache
def _mark() -> tuple[str, str]:
    """Return a pattern for the name and the number of a page, and one for how many there are."""
    known = languages().values()
    names, of = (
        "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
        for words in (
            {word for one in known for word in one.page_words},
            {word for one in known for word in one.page_of},
        )
    )
    return rf"(?:{names})\.?\s*\d{{1,3}}", rf"(?:\s*[/|]\s*|\s+(?:{of})\s+)\d{{1,3}}"


@cache
def _paged() -> re.Pattern[str]:
    """Return what names a page at the beginning or the end of a running head."""
    number, count = _mark()
    mark = rf"{number}(?:{count})?"
    return re.compile(
        rf"[-–—\[(]?\s*{mark}\s*[-–—\])]?|{mark}\s*[-–—|·•:]\s+\D.*|\D*\S\s*[-–—|·•,:]\s*{mark}",
        re.I,
    )


@cache
def _paged_head() -> re.Pattern[str]:
    """Return what names a page of how many at the end of a line that may be a sentence too."""
    number, count = _mark()
    return re.compile(rf"(\S.*\s){number}{count}", re.I)


def mark_pages(rows: list[WrittenLine]) -> list[WrittenLine]:
    """Return the lines with those marked that only tell the page. Linear in their number."""
    heads = _running_heads(rows) | _paged_heads(rows) | _counted_pages(rows)
    return [
        replace(row, role=LineRole.PAGE) if _is_page(rows, at, heads) else row
        for at, row in enumerate(rows)
    ]


def _is_page(rows: list[WrittenLine], at: int, heads: set[int]) -> bool:
    text = rows[at].text
    if rows[at].role is not LineRole.TEXT or len(text) > _LONGEST:
        return False
    if _paged().fullmatch(text) or _ASIAN.fullmatch(text) or at in heads:
        return True
    if _BETWEEN_DASHES.fullmatch(text):
        return True
    return _ALONE.fullmatch(text) is not None and _parts_sentence(rows, at)


def _parts_sentence(rows: list[WrittenLine], at: int) -> bool:
    """Whether the sentence before a line goes on after it."""
    before = rows[at - 1].text if at else "."
    after = rows[at + 1].text if at + 1 < len(rows) else ""
    return before[-1].isalpha() and after[:1].islower() and len(before) > _LONGEST // 3


def _paged_heads(rows: list[WrittenLine]) -> set[int]:
    """Return the places of lines that end in a page of how many, and come again on a later page or
    part a sentence.
    """
    found: set[int] = set()
    alike: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for at, row in enumerate(rows):
        if len(row.text) > _LONGEST or (head := _paged_head().fullmatch(row.text)) is None:
            continue
        if _parts_sentence(rows, at):
            found.add(at)
        numbers = _NUMBER.findall(row.text[head.end(1) :])
        alike[f"{head[1]}{numbers[-1]}"].append((at, int(numbers[0])))
    for places in alike.values():
        if len(places) > 1 and all(a[1] < b[1] for a, b in pairwise(places)):
            found.update(at for at, _ in places)
    return found


def _counted_pages(rows: list[WrittenLine]) -> set[int]:
    """Return the places of lines that count the pages up to the same last one: "3/8", "4/8". One of
    them parts a sentence, as what is given out of so many points does not.
    """
    by_last: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for at, row in enumerate(rows):
        if (found := _COUNT.fullmatch(row.text)) is not None:
            by_last[found[2]].append((at, int(found[1])))
    return {
        at
        for last, places in by_last.items()
        if len(places) > 1
        and places[-1][1] <= int(last)
        and any(_parts_sentence(rows, at) for at, _ in places)
        and all(a[1] + 1 == b[1] for a, b in pairwise(places))
        for at, _ in places
    }


def _running_heads(rows: list[WrittenLine]) -> set[int]:
    """Return the places of lines that come again with another number, as heads of pages do."""
    alike: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for at, row in enumerate(rows):
        numbers = _NUMBER.findall(row.text)
        words = len(row.text.split())
        if len(numbers) == 1 and 2 <= words <= _MOST_WORDS and row.text[-1] not in ".!?:;,":
            edge = row.text.startswith(numbers[0]) or row.text.endswith(numbers[0])
            if edge:
                alike[_NUMBER.sub("#", row.text)].append((at, int(numbers[0])))
    return {
        at
        for places in alike.values()
        if len(places) > 1
        and any(_parts_sentence(rows, at) for at, _ in places)
        and all(a[1] < b[1] for a, b in pairwise(places))
        for at, _ in places
    }
