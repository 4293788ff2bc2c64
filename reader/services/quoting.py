"""What is taken out of an article to be pasted elsewhere: a quotation, or a link to its words."""

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.document import Span
from reader.exporters import quotation as quotations

Quotation = quotations.Quotation


def quote_span(article: Article, span: Span) -> Quotation:
    """Return what stands in a span of an article as a quotation."""
    return quotations.quotation(article, article.document.text[span.start : span.end], span)


def quote_highlight(article: Article, annotation: Annotation) -> Quotation:
    """Return the words of a highlight as a quotation, also of one that has lost its place."""
    target = annotation.target
    span = target.span if annotation.placed else None
    return quotations.quotation(article, target.exact, span)


def link_to_words(article: Article, span: Span) -> str:
    """Return the address that opens an article's page at a span of its text; empty where it has
    none on the web.
    """
    return quotations.words_address(article, span)
