"""When an article was published and last changed: what the page declares, stamps and shows, weighed
against each other.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from urllib.parse import urlsplit

from reader.cleaning.markup.page import Marked, Page, PageBlock
from reader.cleaning.markup.part_names import GROUPS, name_bits
from reader.cleaning.metadata.bylines import CLOSE, is_foreign
from reader.cleaning.metadata.structured import DeclaredArticle
from reader.cleaning.text.dates import read_date, read_short_date, read_stamp, words_beside
from reader.cleaning.text.phrases import PhraseBook, fold
from reader.domain.document import BlockKind

_PUBLISHED = (
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "publication-date",
    "published-date",
    "published",
    "sailthru.date",
    "parsely-pub-date",
    "article.published",
    "og:published_time",
    "og:article:published_time",
    "cxenseparse:recs:publishtime",
    "dcterms.issued",
    "article_date_original",
    "citation_publication_date",
    "og:pubdate",
    "rnews:datepublished",
)
_MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dateupdate",
    "dcterms.modified",
)
_DATED = sum(
    1 << bit for bit, (group, _) in enumerate(GROUPS) if group in ("date", "byline", "meta")
)
_DATING = ("mark published", "mark updated", "mark byline")
_LAST_CHANGE = (
    "last update",
    "lastupdate",
    "last edited",
    "last changed",
    "last reviewed",
    "last revised",
)
_NO_PUBLICATION = re.compile(
    r"registriert|registered|joined|member since|mitglied seit|geboren|\bborn\b|出生|农历|^\s*[—–]",
    re.I,
)
_DAY_IN_URL = re.compile(
    r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)|[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)"
    r"|[/_-](\d\d)[-.](\d\d)[-.]((?:19|20)\d\d)(?!\d)"
)
_NAMED_DAY_IN_URL = re.compile(r"/((?:19|20)\d\d)/([a-z]{3,9})/(\d{1,2})/")
_UTC = ("Z", "+00:00", "+0000")
_MIDNIGHT = re.compile(r"T2[23]:00(?::00)?(?:Z|\+00:?00)$")
_CENTRAL_EUROPE = frozenset(
    [
        "de",
        "at",
        "ch",
        "fr",
        "it",
        "es",
        "nl",
        "be",
        "lu",
        "pl",
        "cz",
        "sk",
        "hu",
        "si",
        "hr",
        "dk",
        "no",
        "se",
    ]
)
_LONGEST_LINE = 160
_MOST_WORDS = 24
_BESIDE_TITLE = 12
_MOST_BESIDE = 10
_MOST_AFTER = 12
"""Words that may follow a date with which a line close to the title begins: "11 December 2023 -
Words by … - 7 min read".
"""
_SIDE_THINGS = ("VideoObject", "CreativeWork", "Recipe")


@dataclass(frozen=True, slots=True)
class _Shown:
    """A day that a line shows. ``close`` says that the line stands by the title and holds little
    but the date.
    """

    day: str
    close: bool


@dataclass(frozen=True, slots=True)
class Dating:
    """Weighs what one page says about its dates.

    ``where`` are the blocks near the title in which a date is the article's, ``day_first`` how
    4/12/2022 is read.
    """

    page: Page
    where: Sequence[int]
    book: PhraseBook
    title: str | None
    url: str | None
    day_first: bool

    def weigh(
        self, article: DeclaredArticle, metas: Mapping[str, list[str]]
    ) -> tuple[str | None, str | None]:
        """Return when the article was published and last changed, in ISO 8601 with the zone as
        written.
        """
        told = self._stamp(article.published)
        meta = next(
            (
                stamp
                for name in _PUBLISHED
                for text in metas.get(name, ())
                if (stamp := self._stamp(text))
            ),
            None,
        )
        changed = next(
            (
                stamp
                for name in _MODIFIED
                for text in metas.get(name, ())
                if (stamp := self._stamp(text))
            ),
            None,
        )
        modified = self._stamp(article.modified) or changed
        known = {stamp[:10] for stamp in (told, meta, modified, self.day_in_address()) if stamp}
        known |= {time.value[:10] for time in self.page.times}
        shown, updated = self._shown(known)
        near, anywhere = self._stamped(updated)
        declared = self._declared(article, told, meta, near, shown) or (
            anywhere if not shown else None
        )
        return self._published(declared, modified, near, shown), modified or updated

    def _stamp(self, text: str) -> str | None:
        return read_stamp(text, day_first=self.day_first) if text else None

    def _declared(
        self,
        article: DeclaredArticle,
        told: str | None,
        meta: str | None,
        near: str | None,
        shown: list[_Shown],
    ) -> str | None:
        """Return the declared time: of two that differ the one that another sign on the page bears
        out.
        """
        if told and meta and _apart(told, meta) > 1:
            signs = {day.day for day in shown} | {
                stamp[:10] for stamp in (near, self.day_in_address()) if stamp
            }
            if article.kind in _SIDE_THINGS or (meta[:10] in signs and told[:10] not in signs):
                return meta
        return told or meta or near

    def _published(
        self, declared: str | None, modified: str | None, near: str | None, shown: list[_Shown]
    ) -> str | None:
        """Return when the article was published.

        A declared time in UTC is often already the next or still the last day where the site is;
        then the day counts that the page shows to its readers. A day shown by the title that is
        neither declared nor that of the last change wins too: what is declared is then when the
        page was put together.
        """
        address = self.day_in_address()
        days = [found.day for found in shown]
        if declared is None:
            return address if address in days else days[0] if days else address
        if declared[:10] in days:
            return declared
        if (
            address
            and date.fromisoformat(address) < date.fromisoformat(declared[:10])
            and _apart(address, declared) > 1
        ):
            return address
        if not days:
            return self._local(declared)
        if _apart(days[0], declared) == 1:
            return (
                declared
                if modified and days[0] == modified[:10] and not declared.endswith(_UTC)
                else days[0]
            )
        changed = modified is not None and _apart(days[0], modified) <= 1
        stamped = near is not None and near[:10] != days[0]
        contradicted = shown[0].close and not changed and not stamped and address != declared[:10]
        return days[0] if contradicted else declared

    def _local(self, declared: str) -> str:
        """Return the day itself where a time in UTC is midnight at the beginning of that day in
        Central Europe.
        """
        host = urlsplit(self.url).hostname if self.url else None
        if _MIDNIGHT.search(declared) and (host or "").rpartition(".")[2] in _CENTRAL_EUROPE:
            return (date.fromisoformat(declared[:10]) + timedelta(days=1)).isoformat()
        return declared

    def _shown(self, known: set[str]) -> tuple[list[_Shown], str | None]:
        """Return the days of publication and the day of the last change, as short lines near the
        title show them.
        """
        days: list[_Shown] = []
        updated = None
        for rank, at in enumerate(self.where):
            block = self.page.blocks[at]
            if not self._may_date(block, at):
                continue
            before, published, changed = self._dates_in(block, known, rank)
            updated = updated or changed
            if published:
                days.append(
                    _Shown(published, rank < _BESIDE_TITLE and words_beside(before) <= _MOST_BESIDE)
                )
        return days, updated

    def _may_date(self, block: PageBlock, at: int) -> bool:
        """Whether a block is a short line with a figure that may date the article."""
        if (
            block.node.hidden
            or len(block.text) > _LONGEST_LINE
            or not any(map(str.isdigit, block.text))
        ):
            return False
        is_title = fold(block.text) == fold(self.title or "")
        return not (
            is_foreign(block.node, at, self.where) or is_title or self._is_of_something_else(block)
        )

    def _dates_in(
        self, block: PageBlock, known: set[str], rank: int
    ) -> tuple[str, str | None, str | None]:
        """Return what a line says before its word for an update, the day of publication, and the
        day of the last change.
        """
        before, after = self._parted(block.text)
        first = self._read(before, block, known, rank) if before else None
        second = self._read(after, block, known, rank) if after else None
        hit = self.book.find(block.text)
        if first and after and not second and (hit is None or hit.category != "mark published"):
            return before, None, first
        return before, first, second

    def _is_of_something_else(self, block: PageBlock) -> bool:
        """Whether a line's date is that of a quoted post, of a picture, of a table's row or of a
        person.
        """
        dated = block.inner.tag == "time" or name_bits(block.node) & _DATED
        foreign = "%" in block.text or (
            not dated and block.kind in (BlockKind.QUOTE, BlockKind.CAPTION)
        )
        return foreign or _NO_PUBLICATION.search(block.text) is not None

    def _parted(self, text: str) -> tuple[str, str]:
        """Return what a line says before, and from, the word for an update."""
        found = _updating(self.book).search(text)
        return (text[: found.start()], text[found.start() :]) if found else (text, "")

    def _read(self, text: str, block: PageBlock, known: set[str], rank: int) -> str | None:
        hit = self.book.find(text)
        marked = hit is not None and hit.category in _DATING
        dated = marked or name_bits(block.node) & _DATED or block.inner.tag == "time"
        opening = (
            rank < CLOSE and words_beside(text) <= _MOST_AFTER and read_date(text[:24]) is not None
        )
        if len(text.split()) > _MOST_WORDS:
            return None
        readings = [
            read_date(text, whole=not (dated or opening), day_first=way)
            for way in (self.day_first, not self.day_first)
        ]
        if readings[0] is None and dated:
            readings = [
                read_short_date(text, day_first=way) for way in (self.day_first, not self.day_first)
            ]
        return next((day for day in readings if day in known), readings[0])

    def _stamped(self, updated: str | None) -> tuple[str | None, str | None]:
        """Return the first time element near the title that is not of an update, and the first on
        the page that is none.
        """
        stamps = [
            (time.place in self.where, stamp)
            for time in self._times()
            if (stamp := self._stamp(time.value))
        ]
        stamps = [(near, stamp) for near, stamp in stamps if stamp[:10] != updated]
        return next((stamp for near, stamp in stamps if near), None), next(
            (stamp for _, stamp in stamps), None
        )

    def _times(self) -> Iterator[Marked]:
        for time in self.page.times:
            names = (
                f"{time.node.attributes.get('class', '')} "
                f"{time.node.attributes.get('itemprop', '')}"
            ).lower()
            if (
                not is_foreign(time.node, time.place, self.where)
                and "modif" not in names
                and "updat" not in names
            ):
                yield time

    def day_in_address(self) -> str | None:
        """Return the day that stands in the address, as in /2016/12/10/ or -10-12-2016-."""
        path = urlsplit(self.url).path if self.url else ""
        if named := _NAMED_DAY_IN_URL.search(path):
            return read_date(" ".join(reversed(named.groups())))
        found = _DAY_IN_URL.search(path)
        return read_date("-".join(part for part in found.groups() if part)) if found else None


def _apart(one: str, other: str) -> int:
    return abs((date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])).days)


@lru_cache(maxsize=64)
def _updating_words(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(phrases, key=len, reverse=True))), re.I)


def _updating(book: PhraseBook) -> re.Pattern[str]:
    """Return the words by which a line says that it gives the day of the last change."""
    own = {
        phrase
        for row in book.starts.values()
        for phrase, category in row
        if category == "mark updated"
    }
    return _updating_words((*sorted(own), *_LAST_CHANGE))
