"""Which saved pages are states of one article: by the address that they name as their own, or by
their words.

Two texts are as like each other as the share of their runs of words that both of them have. Which
known articles are worth comparing is told by a few of the smallest hashes of these runs (Andrei
Broder, "On the resemblance and containment of documents", 1997).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from zlib import crc32

from reader.domain.document import Cleaned
from reader.domain.page_addresses import (
    MOST_PAGES,
    divided,
    host_of_plain,
    is_print_form,
    names_an_article,
    plain_address,
)
from reader.domain.portions import portions
from reader.domain.words import fold, split

RUN = 4
"""Words in a run."""

AT_ONCE = 500_000
"""Characters whose words are known at a time: a list of three million words holds all threads up
when it is copied.
"""

SKETCH = 16
"""How many of the smallest hashes are kept. Of two texts that share 80 % of their runs about 13 are
the same.
"""

LEAST_RUNS = 40
"""Runs of words below which a text says too little to be recognised by."""

SAME_ADDRESS = 0.1
"""Likeness from which two pages of one address are one article; sites that give all their pages one
address stay below.
"""

SAME_TITLE = 0.02
"""The same where they have one title, too: a page that follows an event is all but rewritten in a
day.
"""

SAME_WORDS = 0.8
"""Likeness from which a text without an address is the article whose title and words it has."""

PARTS = 0.3
"""Likeness below which two texts of one address are two pages of an article, where a pager says
that there are several and neither page says which it is.
"""

HELD = 0.8
"""Share of a text's runs that stand in another one, from which the other one holds it."""

_PAGE_IN_TITLE = re.compile(
    r"\s*(?:[|–—:,·-]\s*|[(\[（]\s*)(?:\w{1,10}\W{0,2})?\d{1,2}(?:\W{0,3}(?:\w{1,4}\W{1,2})?\d{1,2})?"
    r"\s*[)\]）]?\s*$"
    r"|\s+\d{1,2}\s*/\s*\d{1,2}\s*$"
)
"""The number of a page at the end of a title, which compares titles of pages that are known to be
several; so it may take more than such a number.
"""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a saved page is recognised by. ``runs`` are hashes of the runs of words of its kept
    text.
    """

    addresses: frozenset[str]
    runs: frozenset[int]
    title: str
    page: int | None
    pages_total: int | None = None
    published: str | None = None
    printed: bool = False
    """Whether the address is that of a form for printing."""

    def search_keys(self) -> frozenset[str]:
        """Return the words under which a library finds what may be the same article."""
        words = sorted(self.runs)[:SKETCH] if len(self.runs) >= LEAST_RUNS else []
        hashes = {f"{hashed:08x}" for hashed in words}
        return self.addresses | self.bases | self._title_keys() | hashes

    def certain_keys(self) -> frozenset[str]:
        """Return those keys of which one that is shared is enough to look closer: an address, and
        for one page of several its title.
        """
        several = self.page is not None or self.pages_total is not None
        return self.addresses | self.bases | (self._title_keys() if several else frozenset())

    def _title_keys(self) -> frozenset[str]:
        """Return the key of the title, without the number of a page; none for a short one."""
        base = bare_title(self.title)
        return frozenset({f"title:{crc32(base.encode('utf-8')):08x}"} if len(base) >= 8 else ())

    @property
    def bases(self) -> frozenset[str]:
        """The addresses without the number of a page."""
        return frozenset(one.base if (one := divided(plain)) else plain for plain in self.addresses)

    @property
    def hosts(self) -> frozenset[str]:
        """The sites of the addresses."""
        return frozenset(map(host_of_plain, self.addresses))

    @property
    def number(self) -> int | None:
        """Which page of several it is: as the page says, else as its address does in words."""
        if self.page is not None:
            return self.page
        named = [one.page for plain in self.addresses if (one := divided(plain)) and one.named]
        return named[0] if named else None

    @property
    def number_by_address(self) -> int | None:
        """Which page of several a number in the address says that it is, whatever it means."""
        found = [one.page for plain in self.addresses if (one := divided(plain))]
        return found[0] if found else None


def address_keys(address: str) -> frozenset[str]:
    """Return the words under which a library finds what is known by one address; none for what is
    no address.
    """
    plain = plain_address(address)
    if not plain:
        return frozenset()
    one = divided(plain)
    return frozenset({plain, one.base if one else plain})


def likeness(cleaned: Cleaned, address: str | None) -> Likeness:
    """Return what a page is recognised by; ``address`` is where it came from, where that is known.
    Linear in the text.
    """
    runs = frozenset(_runs(cleaned.kept_text()))
    metadata = cleaned.document.metadata
    addresses = frozenset(filter(None, map(plain_address, (metadata.url, address))))
    return Likeness(
        addresses,
        runs,
        fold(metadata.title or "").casefold(),
        metadata.page,
        metadata.pages_total,
        metadata.published,
        is_print_form(metadata.url) or is_print_form(address),
    )


def _runs(text: str) -> Iterator[int]:
    """Yield the hashes of a text's runs of words."""
    before: list[str] = []
    for _, portion in portions(text, AT_ONCE):
        words = before + split(portion).forms
        for run in zip(*(words[shift:] for shift in range(RUN)), strict=False):
            yield crc32(" ".join(run).encode("utf-8"))
        before = words[1 - RUN :]


def bare_title(title: str) -> str:
    """Return a title without the number of a page at its end: "… (2/3)", "… – page 2"."""
    return _PAGE_IN_TITLE.sub("", title) or title


def alike(one: Likeness, other: Likeness) -> float:
    """Return which share of the runs of words of two texts both of them have."""
    either = len(one.runs | other.runs)
    return len(one.runs & other.runs) / either if either else 0.0


def holds(whole: Likeness, piece: Likeness) -> bool:
    """Whether all but a little of a text stands in another one that is longer."""
    shared = len(whole.runs & piece.runs)
    return (
        len(piece.runs) >= LEAST_RUNS
        and len(whole.runs) > len(piece.runs)
        and shared >= HELD * len(piece.runs)
    )


def sameness(one: Likeness, other: Likeness) -> float:
    """Return how surely two pages are states of one article: 0 where they are not, at most 2; an
    address counts for 1.

    The same words under two addresses are two articles: an agency's report on the sites of two
    newspapers. So are the same words under two titles where there is no address: reports of one day
    and the next that differ in little but their figures.
    """
    share = alike(one, other)
    if not _same_page(one, other, share):
        return 0.0
    if one.addresses & other.addresses:
        few = min(len(one.runs), len(other.runs)) < LEAST_RUNS
        enough = SAME_TITLE if one.title == other.title != "" else SAME_ADDRESS
        return 1.0 + share if share >= enough or (few and one.title == other.title) else 0.0
    if one.bases & other.bases and share >= SAME_WORDS and one.title == other.title:
        return 1.0 + share  # a site that shows the same under several numbers
    if _differ_in_place(one, other) or one.title != other.title:
        return 0.0
    return (
        share if share >= SAME_WORDS and min(len(one.runs), len(other.runs)) >= LEAST_RUNS else 0.0
    )


def is_other_page(one: Likeness, other: Likeness) -> bool:
    """Whether two texts are different pages of one article that is divided over several.

    That needs their numbers, or at least one of them; one title or one address; and no sign that
    they are articles of two days, as those of a column that has the same title every morning.
    """
    first, second = _numbers(one, other)
    if first == second or (one.pages_total or 2) < 2 or (other.pages_total or 2) < 2:
        return False
    if _day(one) and _day(other) and _day(one) != _day(other):
        return False
    if alike(one, other) >= PARTS:
        return False
    totals = {total for total in (one.pages_total, other.pages_total) if total is not None}
    if len(totals) > 1 or max(first, second) > min(totals, default=MOST_PAGES):
        return False
    titled = bare_title(one.title) == bare_title(other.title) != ""
    if one.bases & other.bases:
        return _of_one_base(one, other, titled=titled, counted=bool(totals))
    apart = bool(one.addresses and other.addresses) and not one.hosts & other.hosts
    known = one.page is not None and other.page is not None
    counted = bool(totals) or (not (one.addresses or other.addresses) and " " in one.title)
    return titled and not apart and known and counted


def _of_one_base(one: Likeness, other: Likeness, *, titled: bool, counted: bool) -> bool:
    """Whether two pages whose addresses differ in a number alone, or not at all, are of one
    article.
    """
    said = one.page is not None and other.page is not None
    named = {one.number, other.number} != {None}
    if not titled:  # a title for each page, as of pictures that are shown one by one
        return said and counted
    articles = any(map(names_an_article, one.bases | other.bases)) or bool(
        one.published or other.published
    )
    slashed = any(
        found.slashed for plain in one.addresses | other.addresses if (found := divided(plain))
    )
    return articles and (named or counted or (slashed and _day(one) == _day(other) != ""))


def _numbers(one: Likeness, other: Likeness) -> tuple[int, int]:
    """Return which pages two texts are: the one without a number is the first where the other is
    not; 0 and 0 where neither has one.
    """
    first = one.number if one.number is not None else one.number_by_address
    second = other.number if other.number is not None else other.number_by_address
    if first is None and second is None:
        return 0, 0
    return first or 1, second or 1


def _same_page(one: Likeness, other: Likeness, share: float) -> bool:
    """Whether two texts can be the same page of an article, or both be the whole of it."""
    first, second = one.number, other.number
    if first is not None and second is not None:
        return first == second
    if first is not None or second is not None:
        return 1 in {first, second} or share >= SAME_WORDS
    counted = (one.pages_total or 1) > 1 or (other.pages_total or 1) > 1
    few = min(len(one.runs), len(other.runs)) < LEAST_RUNS
    return not counted or share >= PARTS or few


def _differ_in_place(one: Likeness, other: Likeness) -> bool:
    """Whether two texts are known to stand at two addresses, none of which is for printing the
    other.
    """
    if not (one.addresses and other.addresses):
        return False
    return not ((one.printed or other.printed) and one.hosts & other.hosts)


def _day(one: Likeness) -> str:
    return (one.published or "")[:10]
