"""Which page of how many this is, as a pager, a title, an address or a line of the text says."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from reader.cleaning.text.phrases import languages
from reader.domain.address_parts import joined
from reader.domain.page_addresses import MOST_PAGES as _MOST
from reader.domain.page_addresses import divided, plain_address

Pages = tuple[int | None, int | None]
"""The page and the number of pages, as far as they are known."""

_OF_WORDS = "of|dari|daripada|von|de|di|van|z|ze|из|з|от|sur|av|af|från|fra|din|από|toplam|của|从|/"
_OF = re.compile(rf"\b(\d{{1,3}})\s*(?:{_OF_WORDS})\s*(\d{{1,3}})\b", re.I)
_NUMBERS = re.compile(
    r"(?:\d{1,3}(?:\s*[|·/,-]?\s+|$)){2,}|1(?:2(?:3(?:4(?:5(?:6(?:7(?:89?)?)?)?)?)?)?)?"
)
_ROW = re.compile(r"\b1(?:[\s|·,–…›.-]{1,9}\d{1,3}\b){1,40}")
_LEFT_OUT = re.compile(r"…|\.\.")
"""What stands in a row for the numbers that are left out of it."""

_FIGURE = re.compile(r"\d")
_BRACKETED = re.compile(r"[(\[（]\s*(\d{1,2})\s*[/／]\s*(\d{1,2})\s*\w{0,6}\s*[)\]）]\s*$")
_PARTS_OF_TITLE = re.compile(r":\s+|\s+[|–—·»•:-]+\s+|\s*[|,]\s*")
_LINKED = re.compile(
    r"<a\b[^>]{0,900}>\s*(?:<[^>]{0,200}>\s*){0,3}(\d{1,2})\s*(?:<[^>]{0,200}>\s*){0,3}</a\s*>",
    re.I,
)
_CURRENT = re.compile(
    r"<[a-z]+\b[^>]{0,300}?(?:aria-current\s*=|\bclass\s*=\s*[\"']?[^\"'>]{0,200}"
    r"\b(?:is-)?(?:current|active|selected|aktiv|actual)\b)"
    r"[^>]{0,300}>\s*(?:<[^>]{0,300}>\s*){0,3}(\d{1,2})\s*<",
    re.I,
)
"""An element that is marked as the present one of a row, and holds a number."""


LONGEST_LINE = 40
"""Code points of a line that may be nothing but the number of a page."""


def is_page_numbers(text: str) -> bool:
    """Whether a line holds nothing but page numbers, also where a scrape has glued them together
    ("123").
    """
    return _NUMBERS.fullmatch(text) is not None


def read_pages(texts: Sequence[str]) -> Pages:
    """Return the page and the number of pages, as far as the texts of a pager say."""
    page: int | None = None
    for text in texts:
        found = _OF.search(text)
        if found and 1 <= int(found.group(1)) <= int(found.group(2)) <= _MOST:
            return int(found.group(1)), int(found.group(2))
        total = _last(text)
        if 1 < total <= _MOST:
            return page, total
        if page is None and (named := _named().fullmatch(text.strip())):
            page = _counted(named)[0]
    return page, None


def read_line(text: str) -> Pages:
    """Return what a line says that is nothing but the number of a page with its word and of how
    many, such as "Page 2 of 3".
    """
    if len(text) > LONGEST_LINE or _FIGURE.search(text) is None:
        return None, None
    found = _named().fullmatch(text.strip())
    page, total = _counted(found) if found else (None, None)
    return (page, total) if total is not None else (None, None)


def read_title(titles: Iterable[str]) -> Pages:
    """Return what the titles of a page say: "… (2/3)", "… – page 2 of 3"."""
    for title in titles:
        for part in _PARTS_OF_TITLE.split(title[:400])[1:]:
            if found := _named().fullmatch(part.strip(" ()[]")):
                return _counted(found)
        for part in (title, *_PARTS_OF_TITLE.split(title[:400])):
            if found := _BRACKETED.search(part[-40:]):
                page, total = int(found.group(1)), int(found.group(2))
                if 1 <= page <= total <= _MOST and total > 1:
                    return page, total
    return None, None


def read_current(markup: str, total: int) -> int | None:
    """Return the page that a pager of so many marks as the present one, or alone does not link
    to.
    """
    marked = {int(number) for number in _CURRENT.findall(markup)} & set(range(1, total + 1))
    if len(marked) == 1:
        return marked.pop()
    linked = {int(number) for number in _LINKED.findall(markup)}
    rest = set(range(1, total + 1)) - linked
    return rest.pop() if len(rest) == 1 else None


def read_neighbours(links: Iterable[Mapping[str, str]], address: str | None) -> int | None:
    """Return the page that stands between those that the head names as the next and the previous
    one, where they are pages of the same article.
    """
    for link in links:
        rel = link.get("rel", "").lower().split()
        step = -1 if "next" in rel else 1 if "prev" in rel or "previous" in rel else 0
        if not step:
            continue
        other = plain_address(joined(address, link.get("href", "")))
        own = plain_address(address)
        target = divided(other)
        mine = divided(own)
        if target and target.base in {own, mine.base if mine else own}:
            return max(1, target.page + step)
        if step == 1 and mine and other == mine.base:  # the first page has no number
            return 2
    return None


def combined(found: Iterable[Pages]) -> Pages:
    """Return what several places say together: of each number the first that is given, and both
    only where they fit.
    """
    page: int | None = None
    total: int | None = None
    for one, of in found:
        page = page if page is not None else one
        total = total if total is not None else of
    return page, total if total is None or (page or 1) <= total else None


@cache
def _named() -> re.Pattern[str]:
    """Return the form of a page's number with the word for it, in any language."""
    words = sorted({word for one in languages().values() for word in one.page_words}, key=len)
    any_word = "|".join(re.escape(word) for word in reversed(words))
    apart = r"(?:[.:]\s*|\s+|(?<=[\u0e00-\u0eff\u2e80-\uffff]))"  # "Página12" is a newspaper
    return re.compile(
        rf"(?:第\s*)?(?:(?:{any_word}){apart}(\d{{1,2}})|(\d{{1,2}})[.\s]*(?:{any_word})目?)"
        rf"(?:\s*(?:{_OF_WORDS}|共)\s*(\d{{1,2}})\s*(?:{any_word})?)?",
        re.I,
    )


def _counted(found: re.Match[str]) -> Pages:
    """Return the numbers of such a form, where they make sense."""
    page = int(found.group(1) or found.group(2))
    total = int(found.group(3)) if found.group(3) else None
    sound = 1 <= page <= (total or _MOST) <= _MOST
    return (page, total) if sound else (None, None)


def _last(text: str) -> int:
    """Return the last page of a row of numbers: "1 2 3" and the glued "123" both end at 3; 1 where
    there is none.
    """
    if is_page_numbers(text) and text.isdigit():
        return int(text[-1]) if len(text) > 1 else 1
    row = _ROW.search(text[:400])
    numbers = [int(number) for number in re.findall(r"\d+", row.group())] if row else [1]
    if numbers == list(range(1, len(numbers) + 1)):
        return numbers[-1]
    rising = numbers == sorted(set(numbers))
    return numbers[-1] if row and rising and _LEFT_OUT.search(row.group()) else 1
