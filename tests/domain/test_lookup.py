"""Addresses to look further at."""

from dataclasses import replace

from reader.domain.annotation import ArticleId
from reader.domain.article import Article
from reader.domain.document import BlockKind, Metadata, assemble
from reader.domain.lookup import archive_address, page_address, search_address


def article(metadata: Metadata, address: str | None = None) -> Article:
    document = assemble([(BlockKind.PARAGRAPH, "Words.")], metadata)
    return Article(
        *(ArticleId(1), document, (), {}, (), "0" * 64, "page.html", "text/html", address),
        imported="2026-03-14T09:26:53Z",
    )


PAGE = Metadata(url="https://gazette.example/bridge?a=1")


def test_the_page_is_the_one_that_the_article_names() -> None:
    assert page_address(article(PAGE, "https://elsewhere.example/")) == PAGE.url
    assert page_address(article(Metadata(), "https://elsewhere.example/x")) == (
        "https://elsewhere.example/x"
    )
    assert page_address(article(Metadata(url="file:///home/page.html"))) == ""
    assert page_address(article(Metadata())) == ""


def test_the_archive_is_asked_for_the_copy_nearest_to_ours() -> None:
    assert archive_address(article(PAGE)) == (
        "https://web.archive.org/web/20260314092653/https://gazette.example/bridge?a=1"
    )
    taken = replace(PAGE, captured="2026-03-01T08:00:00Z")
    assert archive_address(article(taken)).startswith("https://web.archive.org/web/20260301080000/")
    known = replace(PAGE, archived="https://archive.example/copy")
    assert archive_address(article(known)) == "https://archive.example/copy"
    assert archive_address(article(Metadata())) == ""


def test_words_are_searched_for_as_they_stand() -> None:
    assert search_address('a "long"\u00a0border & more') == (
        "https://duckduckgo.com/?q=%22a+long+border+%26+more%22"
    )
    assert len(search_address("word " * 1_000)) < 400
    assert search_address(" ") == ""
