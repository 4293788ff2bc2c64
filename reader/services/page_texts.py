"""The texts of articles' published pages, for formats whose offsets count in them."""

from reader.domain.article import Article
from reader.domain.errors import ReaderError
from reader.domain.page_text import PageText
from reader.services.originals import has_page, open_original
from reader.store.library import Library


def page_text(library: Library, article: Article) -> PageText | None:
    """Return the text of an article's page; ``None`` where its original is no page, is several, or
    cannot be read any more.
    """
    if article.pages or not has_page(article):
        return None
    from reader.cleaning.markup.body_text import body_text  # noqa: PLC0415 (the window exports seldom)

    try:
        return body_text(open_original(library, article.id).markup)
    except ReaderError:
        return None
