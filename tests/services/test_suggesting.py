"""Sentences worth checking in articles as they are imported, with the words of their language."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from reader.domain.annotation import ArticleId
from reader.resources import resource_folder
from reader.services import articles
from reader.services.cancelling import Cancelled
from reader.services.importing import import_paths
from reader.services.library import Library
from reader.services.suggesting import suggest
from tests.articles import EVERY

FILES = sorted(resource_folder("checking").glob("*.toml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_language_names_the_same_lists_in_lower_case(path: Path) -> None:
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    lists = {"scales", "attribution", "before_number", "comparison", "absolute", "cause"}
    assert set(found) == {"abbreviations", "months", *lists}
    for name in lists:
        assert found[name], name
        assert len(set(found[name])) == len(found[name]), name
        assert all(phrase == phrase.lower().strip() for phrase in found[name]), name


def test_what_is_pointed_out_stands_in_kept_text_and_has_a_reason(library: Library) -> None:
    report = import_paths(library, EVERY)
    pointed_out = 0
    for imported in report.imported:
        article = articles.open_article(library, imported.article)
        for suggestion in suggest(article):
            pointed_out += 1
            words = article.document.text[suggestion.span.start : suggestion.span.end]
            assert suggestion.evidence
            assert all(shown in words for _, shown in suggestion.evidence)
            block = next(
                one
                for one in article.document.blocks
                if one.start <= suggestion.span.start < one.end
            )
            assert article.ledger()[block.index].kept
    assert pointed_out


def test_looking_through_an_article_can_be_ended_at_any_sentence(library: Library) -> None:
    (report,) = import_paths(library, EVERY[:1]).imported
    article = articles.open_article(library, ArticleId(report.article))
    calls = []

    def third_time() -> None:
        calls.append(1)
        if len(calls) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        suggest(article, third_time)


def test_removing_a_block_takes_its_suggestions_away(library: Library) -> None:
    import_paths(library, EVERY)
    for row in articles.list_articles(library):
        article = articles.open_article(library, row.id)
        bare = replace(article, overrides=dict.fromkeys(range(len(article.document.blocks)), False))
        assert suggest(bare) == []


def test_an_article_of_an_unknown_language_is_looked_through_by_its_figures(
    library: Library,
) -> None:
    (report,) = import_paths(library, EVERY[:1]).imported
    article = articles.open_article(library, ArticleId(report.article))
    metadata = replace(article.document.metadata, language="xx")
    assert isinstance(
        suggest(replace(article, document=replace(article.document, metadata=metadata))), list
    )
