"""A quotation as it is pasted elsewhere: the words, who wrote them where and when, and the address;
in plain text, Markdown and HTML.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from reader.domain.article import Article
from reader.domain.document import Span
from reader.domain.own_marks import in_marks
from reader.domain.text_fragment import address_at
from reader.exporters.markdown_text import escaped, escaped_line

_WEB = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Quotation:
    """The same in three forms."""

    text: str
    markdown: str
    html: str


def quotation(article: Article, exact: str, span: Span | None) -> Quotation:
    """Return some words of an article as a quotation; ``span`` is where they stand in its text,
    ``None`` where that is not known.

    Markdown and HTML lead to the very words, plain text to the page.
    """
    address = article.url or ""
    linked = words_address(article, span) if span is not None else ""
    linked = linked or address
    lines = exact.strip().split("\n")
    return Quotation(
        _text(article, lines, address),
        _markdown(article, lines, linked),
        _html(article, lines, linked),
    )


def words_address(article: Article, span: Span) -> str:
    """Return the address that opens an article's page at a span of its text; empty where it has
    none on the web.
    """
    address = article.url or ""
    return address_at(address, article.document, span) if address.startswith(_WEB) else ""


def _text(article: Article, lines: list[str], address: str) -> str:
    cited = ", ".join([*_authors(article), in_marks(article.title), *_facts(article)])
    quote = "\n\n".join(lines)
    return f"{in_marks(quote)}\n\n— {cited}" + (f"\n{address}" if address else "")


def _markdown(article: Article, lines: list[str], address: str) -> str:
    title = escaped_line(article.title)
    link = f"[{title}](<{address}>)" if address.startswith(_WEB) else title
    authors, facts = (map(escaped_line, one) for one in (_authors(article), _facts(article)))
    cited = "— " + ", ".join([*authors, link, *facts])
    quote = "\n\n".join(escaped(line) for line in lines)
    return "\n".join(f"> {line}".rstrip() for line in [*quote.split("\n"), "", cited])


def _html(article: Article, lines: list[str], address: str) -> str:
    is_web = address.startswith(_WEB)
    title = escape(article.title)
    link = f'<a href="{escape(address)}">{title}</a>' if is_web else title
    authors, facts = (map(escape, one) for one in (_authors(article), _facts(article)))
    cited = "— " + ", ".join([*authors, f"<cite>{link}</cite>", *facts])
    source = f' cite="{escape(address)}"' if is_web else ""
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in lines)
    return f"<blockquote{source}>{paragraphs}</blockquote><p>{cited}</p>"


def _authors(article: Article) -> Iterator[str]:
    if article.metadata.authors:
        yield "; ".join(article.metadata.authors)


def _facts(article: Article) -> Iterator[str]:
    """Yield the site and the day; what is not known is left out."""
    if article.metadata.site:
        yield article.metadata.site
    if article.metadata.published:
        yield article.metadata.published.partition("T")[0]
