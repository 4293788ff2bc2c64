"""What a page says about itself: title, authors, dates, site, language, address. What it does not say stays empty."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from reader.cleaning.bylines import shown_authors, shown_days, stamped
from reader.cleaning.dates import read_date
from reader.cleaning.language import detect, language_tag
from reader.cleaning.names import read_names
from reader.cleaning.page import Page
from reader.cleaning.phrases import PhraseBook, fold, phrase_book
from reader.cleaning.structured import Article, read_articles
from reader.domain.document import BlockKind, Metadata

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
    "sailthru.date",
    "parsely-pub-date",
    "article.published",
    "og:published_time",
    "cxenseparse:recs:publishtime",
    "dcterms.issued",
    "article_date_original",
    "og:pubdate",
    "rnews:datepublished",
)
_MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "dcterms.modified",
)
_AUTHORS = (
    "author",
    "article:author",
    "dc.creator",
    "byl",
    "sailthru.author",
    "parsely-author",
    "dcterms.creator",
    "cxenseparse:author",
)
_STAMP = re.compile(r"((?:19|20)\d\d-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?")
_DAY_IN_URL = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)|[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Head:
    """What the page's head and structured data declare."""

    metas: dict[str, list[str]]
    article: Article
    canonical: str | None

    def first(self, names: tuple[str, ...]) -> str:
        """Return the content of the first of some meta tags that is there."""
        return next((values[0] for name in names if (values := self.metas.get(name))), "")


def read_head(page: Page) -> Head:
    """Gather what a page declares."""
    metas: dict[str, list[str]] = {}
    for meta in page.metas:
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        content = _SPACES.sub(" ", meta.get("content", "")).strip()
        if name and content:
            metas.setdefault(name.strip().lower(), []).append(content)
    canonical = next(
        (link["href"] for link in page.links if link.get("rel", "").lower() == "canonical" and link.get("href")), None
    )
    articles = read_articles(page.data)
    return Head(metas, articles[0] if articles else Article(), canonical)


def language_of(page: Page, head: Head) -> str | None:
    """Return the language that the page declares, else the one its text is found to be in."""
    declared = language_tag(page.language) or language_tag(head.article.language) or language_tag(head.first(("og:locale",)))
    if declared:
        return declared
    return detect("\n".join(block.text for block in page.blocks if block.kind == BlockKind.PARAGRAPH))


def describe(page: Page, head: Head, address: str | None, title: str | None, where: Sequence[int]) -> Metadata:
    """Return the metadata of a page. ``where`` are the blocks near the title in which a byline and a date are the article's."""
    language = language_of(page, head)
    book = phrase_book(language)
    declared = head.canonical if head.canonical and head.canonical.startswith("http") else None
    url = declared or address or head.first(("og:url",)) or None
    shown, updated = shown_days(page, where, book)
    host = urlsplit(url).hostname if url else None
    return Metadata(
        title=title,
        authors=_authors(page, head, where, book),
        published=_published(page, head, where, shown, url),
        modified=_stamp(head.article.modified) or _stamp(head.first(_MODIFIED)) or updated,
        site=(host.removeprefix("www.") if host else None) or head.first(("og:site_name",)) or None,
        language=language,
        url=url,
    )


def _authors(page: Page, head: Head, where: Sequence[int], book: PhraseBook) -> tuple[str, ...]:
    """Return the declared authors, unless they are no more than the site itself; else those that the byline shows."""
    site = {fold(name) for name in (head.article.publisher, head.first(("og:site_name",))) if name}
    listed = [name for names in head.article.authors for name in read_names(names)]
    if not listed:
        listed = [name for key in _AUTHORS for text in head.metas.get(key, ()) if "/" not in text for name in read_names(text)]
    declared = tuple(dict.fromkeys(name for name in listed if fold(name) not in site))
    return declared or shown_authors(page, where, book) or tuple(dict.fromkeys(listed))


def _published(page: Page, head: Head, where: Sequence[int], shown: str | None, url: str | None) -> str | None:
    """Return when the article was published; ``shown`` is the day that the page shows.

    A declared time in UTC is often already the next or still the last day where the site is; then the day counts that the
    page shows to its readers.
    """
    declared = _stamp(head.article.published) or _stamp(head.first(_PUBLISHED)) or _stamp(stamped(page, where) or "")
    if declared is None:
        return shown or _day_in(url)
    if shown and declared.endswith(("Z", "+00:00", "+0000")) and _days_apart(shown, declared) == 1:
        return shown
    return declared


def _days_apart(one: str, other: str) -> int:
    return abs((date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])).days)


def _day_in(url: str | None) -> str | None:
    """Return the day that stands in an address, as in /2016/12/10/."""
    found = _DAY_IN_URL.search(urlsplit(url).path) if url else None
    return read_date("-".join(part for part in found.groups() if part)) if found else None


def _stamp(text: str) -> str | None:
    """Return a declared time in ISO 8601, to the second and with its zone where they are given."""
    found = _STAMP.match(text.strip())
    if not found:
        return read_date(text, whole=True) if text else None
    day, time, zone = found.groups()
    if read_date(day) is None:
        return None
    return day + (f"T{time}" if time else "") + (zone or "" if time else "")
