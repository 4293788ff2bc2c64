"""When an article was published and last changed: what the page declares, stamps and shows, weighed
against each other.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reader.cleaning.markup.page import Marked, Page
from reader.cleaning.metadata.date_lines import read_line
from reader.cleaning.metadata.shown_dates import ShownDates, ShownDay, of_another_article
from reader.cleaning.metadata.structured import DeclaredArticle
from reader.cleaning.text.dates import DateReading, read_date
from reader.cleaning.text.phrases import PhraseBook
from reader.cleaning.text.stamps import read_stamp
from reader.domain.address_parts import host_in, parts_of

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
    "publish_date",
    "og:publish_date",
    "pub_date",
    "article:publish_date",
    "article:published",
    "dateposted",
    "date_published",
    "citation_online_date",
    "citation_date",
    "bt:pubdate",
    "weibo:article:create_at",
    "article:create_at",
    "content_date",
    "article_date",
    "first-published",
    "ptime",
    "publish_time",
    "publishtime",
    "date-published",
    "publishedat",
    "published_at",
    "published_time",
    "published-time",
    "dc.date.created",
    "dc.date.published",
    "created",
    "dcterms.available",
)
_MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dateupdate",
    "dcterms.modified",
    "og:modified_time",
    "last_modified",
    "lastmodified",
    "date_modified",
    "bt:moddate",
    "revision_date",
    "weibo:article:update_at",
    "article:update_at",
    "dc.date.modified",
    "updated_time",
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
_SIDE_THINGS = ("VideoObject", "CreativeWork", "Recipe")
_LONGEST_LINE = 160
_VALUES = ("content", "datetime", "title", "data-date", "data-time")


@dataclass(frozen=True, slots=True)
class _Stamps:
    """The times that the page's markup gives, as stamps: of publication and of the last change,
    near the title, and the first of publication anywhere in what is the article's.
    """

    near: str | None
    anywhere: str | None
    changed: str | None


@dataclass(frozen=True, slots=True)
class Dating:
    """Weighs what one page says about its dates.

    ``where`` are the blocks near the title in which a date is the article's, ``reading`` how dates
    are read. ``inside`` is the range of blocks from the title to the end of the article.
    """

    page: Page
    where: Sequence[int]
    book: PhraseBook
    title: str | None
    url: str | None
    reading: DateReading

    def weigh(
        self, article: DeclaredArticle, metas: Mapping[str, list[str]]
    ) -> tuple[str | None, str | None]:
        """Return when the article was published and last changed, in ISO 8601 with the zone as
        written.
        """
        told = self._stamp(article.published)
        meta = self._first(text for name in _PUBLISHED for text in metas.get(name, ()))
        changed = self._first(text for name in _MODIFIED for text in metas.get(name, ()))
        modified = self._stamp(article.modified) or changed
        known = {stamp[:10] for stamp in (told, meta, modified, self.day_in_address()) if stamp}
        known |= {time.value[:10] for time in self.page.times}
        shown, updated = ShownDates(
            self.page, self.where, self.book, self.title, self.reading
        ).find(known)
        stamps = self._stamped(updated)
        declared = self._declared(article, told, meta, stamps.near, shown) or (
            stamps.anywhere if not shown else None
        )
        published = self._published(declared, modified, stamps.near, shown)
        return published, modified or stamps.changed or updated

    def _first(self, texts: Iterable[str]) -> str | None:
        return next((stamp for text in texts if (stamp := self._stamp(text))), None)

    def _stamp(self, text: str) -> str | None:
        return read_stamp(text, day_first=self.reading.day_first) if text else None

    def _declared(
        self,
        article: DeclaredArticle,
        told: str | None,
        meta: str | None,
        near: str | None,
        shown: list[ShownDay],
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
        self, declared: str | None, modified: str | None, near: str | None, shown: list[ShownDay]
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
        host = host_in(self.url)
        if _MIDNIGHT.search(declared) and host.rpartition(".")[2] in _CENTRAL_EUROPE:
            return (date.fromisoformat(declared[:10]) + timedelta(days=1)).isoformat()
        return declared

    def _stamped(self, updated: str | None) -> _Stamps:
        """Return what time elements, and others that are marked as a date, say near the title; and
        the first of publication in the article where none is near.
        """
        published: list[tuple[bool, str]] = []
        changed = None
        for time in sorted(self._times(), key=lambda time: time.place):
            stamp = self._stamp(time.value)
            if stamp is None:
                continue
            near = time.place in self.where
            if _is_change(time):
                changed = changed or (stamp if near else None)
            elif stamp[:10] != updated and (near or self._says_published(time)):
                published.append((near, stamp))
        return _Stamps(
            next((stamp for near, stamp in published if near), None),
            next((stamp for _, stamp in published), None),
            changed,
        )

    def _times(self) -> Iterator[Marked]:
        for time in (*self.page.times, *_marked_dates(self.page)):
            if not of_another_article(self.page, time.place, self.where, time.node):
                yield time

    def _says_published(self, time: Marked) -> bool:
        """Whether the line that a time element stands in says that something was published then."""
        if time.place >= len(self.page.blocks):
            return False
        text = self.page.blocks[time.place].text
        return len(text) <= _LONGEST_LINE and bool(read_line(text, self.reading).published)

    def day_in_address(self) -> str | None:
        """Return the day that stands in the address, as in /2016/12/10/ or -10-12-2016-."""
        path = parts_of(self.url).path
        if named := _NAMED_DAY_IN_URL.search(path):
            return read_date(" ".join(reversed(named.groups())))
        found = _DAY_IN_URL.search(path)
        return read_date("-".join(part for part in found.groups() if part)) if found else None


def _apart(one: str, other: str) -> int:
    return abs((date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])).days)


def _is_change(time: Marked) -> bool:
    names = f"{time.node.attributes.get('class', '')} {time.node.attributes.get('itemprop', '')}"
    names = names.lower()
    return "modif" in names or ("updat" in names and "publi" not in names)


def _marked_dates(page: Page) -> Iterator[Marked]:
    """Yield the elements other than ``time`` that are marked as the article's date and give it in
    an attribute.
    """
    places: dict[int, int] | None = None
    for node in page.nodes:
        if "itemprop" not in node.attributes and "property" not in node.attributes:
            continue
        if node.tag in ("time", "meta"):
            continue
        names = f"{node.attributes.get('itemprop')} {node.attributes.get('property')}".lower()
        if "datepublished" not in names and "datemodified" not in names:
            continue
        value = next((node.attributes[name] for name in _VALUES if node.attributes.get(name)), "")
        if places is None:
            places = {}
            for at, block in enumerate(page.blocks):
                places.setdefault(block.node.order, at)
        place = places.get(node.block.order if node.block else node.order)
        if value and place is not None:
            yield Marked(place, node, value)
