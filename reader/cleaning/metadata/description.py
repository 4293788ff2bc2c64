"""What a page says about itself: title, authors, dates, site, language, address. What it does not
say stays empty.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.cleaning.markup.page import Page
from reader.cleaning.metadata.author_names import (
    is_address,
    is_collective,
    is_nobody,
    name_in_address,
    persons_first,
    read_names,
)
from reader.cleaning.metadata.byline_labels import (
    name_without_opening,
    without_opening,
    writers_part,
)
from reader.cleaning.metadata.bylines import shown_authors
from reader.cleaning.metadata.publication_dates import Dating
from reader.cleaning.metadata.structured import (
    DeclaredArticle,
    plain_entities,
    read_articles,
    read_site_names,
    read_things,
)
from reader.cleaning.text.dates import DateReading, reads_day_first
from reader.cleaning.text.language import detect, language_tag
from reader.cleaning.text.phrases import fold, phrase_book
from reader.domain.address_parts import host_in
from reader.domain.captures import original_address
from reader.domain.document import BlockKind, Metadata

_AUTHORS = (
    "author",
    "article:author",
    "dc.creator",
    "byl",
    "sailthru.author",
    "parsely-author",
    "dcterms.creator",
    "cxenseparse:author",
    "citation_author",
    "dc.creator.personalname",
    "article:author_name",
)
_UNDRAWN = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff]")
"""Signs that only tell where a line may break or which way it runs. Joiners stay: Persian and Hindi
words are drawn by them.
"""
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class About:
    """What is known of an article by its page's head."""

    title: str | None
    language: str | None


@dataclass(frozen=True, slots=True)
class Head:
    """What the page's head and structured data declare. ``sites`` are the names of the site and of
    those who publish it.
    """

    metas: dict[str, list[str]]
    article: DeclaredArticle
    canonical: str | None
    sites: tuple[str, ...] = ()

    def first(self, names: tuple[str, ...]) -> str:
        """Return the content of the first of some meta tags that is there."""
        return next((values[0] for name in names if (values := self.metas.get(name))), "")


def read_head(page: Page) -> Head:
    """Gather what a page declares."""
    metas: dict[str, list[str]] = {}
    for meta in page.metas:
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        content = plain_entities(_SPACES.sub(" ", meta.get("content", "")).strip())
        if name and content:
            metas.setdefault(name.strip().lower(), []).append(content)
    canonical = next(
        (
            link["href"]
            for link in page.links
            if link.get("rel", "").lower() == "canonical" and link.get("href")
        ),
        None,
    )
    things = read_things(page.data)
    articles = read_articles(things)
    return Head(
        metas,
        articles[0] if articles else DeclaredArticle(),
        canonical,
        read_site_names(things),
    )


def language_of(page: Page, head: Head) -> str | None:
    """Return the language that the page declares, else the one its text is found to be in."""
    declared = (
        language_tag(page.language)
        or language_tag(head.article.language)
        or language_tag(head.first(("og:locale",)))
    )
    if declared:
        return declared
    return detect(
        "\n".join(block.text for block in page.blocks if block.kind == BlockKind.PARAGRAPH)
    )


def describe(
    page: Page,
    head: Head,
    address: str | None,
    about: About,
    where: Sequence[int],
) -> Metadata:
    """Return the metadata of a page. ``where`` are the blocks near the title in which a byline and
    a date are the article's.
    """
    title, language = about.title, about.language
    book = phrase_book(language)
    declared = head.canonical if head.canonical and head.canonical.startswith("http") else None
    url = declared or address or original_address(head.first(("og:url",))) or None
    host = host_in(url)
    region = (
        head.first(("og:locale",))
        if "-" not in page.language and "_" not in page.language
        else page.language
    )
    reading = DateReading(reads_day_first(language, region, host), language)
    dating = Dating(page, where, book, title, url, reading)
    published, modified = dating.weigh(head.article, head.metas)
    return Metadata(
        title=tidy_title(title),
        authors=_authors(page, head, where, host or "", language),
        published=published,
        modified=modified,
        site=(host.removeprefix("www.") if host else None) or head.first(("og:site_name",)) or None,
        language=language,
        url=url,
    )


def tidy_title(title: str | None) -> str | None:
    """Return a title without signs that are not drawn, and without broken white space."""
    return " ".join(_UNDRAWN.sub("", title).split()) or None if title else None


def _authors(
    page: Page, head: Head, where: Sequence[int], host: str, language: str | None
) -> tuple[str, ...]:
    """Return the declared authors, unless they are no more than the site itself; else those that
    the byline shows, or the address of a profile spells.
    """
    site = {fold(name) for name in (head.article.publisher, head.first(("og:site_name",))) if name}
    told = [name for name in head.article.authors if not is_address(name)]
    opened = (name_without_opening(names, language) for names in told)
    listed = [name for names in opened for name in read_names(names)] or _meta_authors(head)
    declared = tuple(
        dict.fromkeys(
            name
            for name in listed
            if fold(name) not in site and _squeezed(name) not in _squeezed(host)
        )
    )
    persons = persons_first(declared)
    if not all(map(is_collective, persons)):
        return persons
    shown = persons_first(shown_authors(page, where, phrase_book(language), language))
    return shown or _profiles(head) or persons or tuple(dict.fromkeys(listed))


def _profiles(head: Head) -> tuple[str, ...]:
    """Return the names that declared addresses of profiles spell."""
    addresses = (
        *filter(is_address, head.article.authors),
        *(text for key in _AUTHORS for text in head.metas.get(key, ()) if is_address(text)),
    )
    names = (name_in_address(address) for address in addresses)
    return tuple(dict.fromkeys(name for name in names if name and not is_nobody(name)))


def _meta_authors(head: Head) -> list[str]:
    """Return the names that the first of the meta tags for authors holds which holds any."""
    for key in _AUTHORS:
        library = key.startswith(("dc", "citation"))
        texts = [
            without_opening(writers_part(text), None)
            for text in head.metas.get(key, ())
            if not is_address(text)
        ]
        if found := [
            name
            for text in texts
            if ":" not in text
            for name in read_names(text, last_first=library)
        ]:
            return found
    return []


def _squeezed(name: str) -> str:
    return "".join(sign for sign in name.lower() if sign.isalnum())
