"""What a page says about itself: title, authors, dates, site, language, address. What it does not say stays empty."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from reader.cleaning.dates import read_date
from reader.cleaning.language import detect, language_tag
from reader.cleaning.names import read_names
from reader.cleaning.page import Page
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
    "last-modified",
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
_TITLES = (
    "og:title",
    "twitter:title",
    "headline",
    "dc.title",
    "sailthru.title",
    "parsely-title",
)
_STAMP = re.compile(r"((?:19|20)\d\d-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?")
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


def describe(page: Page, head: Head, address: str | None) -> Metadata:
    """Return the metadata of a page."""
    url = head.canonical if head.canonical and head.canonical.startswith("http") else address or head.first(("og:url",)) or None
    host = urlsplit(url).hostname if url else None
    return Metadata(
        title=_title(page, head),
        authors=_authors(page, head),
        published=_published(page, head),
        modified=_stamp(head.article.modified) or _stamp(head.first(_MODIFIED)),
        site=(host.removeprefix("www.") if host else None) or head.first(("og:site_name",)) or None,
        language=_language(page, head),
        url=url,
    )


def _title(page: Page, head: Head) -> str | None:
    headings = [block.text for block in page.blocks if block.node.tag == "h1"]
    declared = head.article.headline or head.first(_TITLES)
    if len(headings) == 1:
        return headings[0]
    for heading in headings:
        if heading in page.title or heading in declared:
            return heading
    return declared or page.title or None


def _authors(page: Page, head: Head) -> tuple[str, ...]:
    if head.article.authors:
        return tuple(name for names in head.article.authors for name in read_names(names))
    declared = [name for key in _AUTHORS for name in head.metas.get(key, ()) if not name.startswith("http")]
    return read_names(declared[0]) if declared else ()


def _published(page: Page, head: Head) -> str | None:
    declared = _stamp(head.article.published) or _stamp(head.first(_PUBLISHED))
    if declared:
        return declared
    for block in page.blocks:
        stamp = block.inner.attributes.get("datetime") if block.inner.tag == "time" else None
        if stamp and (found := _stamp(stamp)):
            return found
    return None


def _stamp(text: str) -> str | None:
    """Return a declared time in ISO 8601, to the second and with its zone where they are given."""
    found = _STAMP.match(text.strip())
    if not found:
        return read_date(text, whole=True) if text else None
    day, time, zone = found.groups()
    return day + (f"T{time}" if time else "") + (zone or "" if time else "")


def _language(page: Page, head: Head) -> str | None:
    declared = language_tag(page.language) or language_tag(head.article.language) or language_tag(head.first(("og:locale",)))
    if declared:
        return declared
    return detect("\n".join(block.text for block in page.blocks if block.kind == BlockKind.PARAGRAPH))
