"""Articles: restoring and removing blocks, deleting."""

import pytest

from reader.domain.annotation import ArticleId
from reader.domain.errors import Unknown
from reader.services import articles
from reader.services.library import Library
from reader.services.outcome import NOTHING, Verb
from tests.store.examples import source, stored


def kept(library: Library, article: ArticleId) -> list[bool]:
    return [verdict.kept for verdict in articles.open_article(library, article).ledger()]


def test_blocks_are_restored_and_removed_whatever_the_cleaner_said(library: Library) -> None:
    article = stored(library, "One.", "Read also: two.", "Three.")
    assert kept(library, article.id) == [True, False, True]
    assert articles.set_kept(library, article.id, [1], kept=True).verb == Verb.RESTORE_BLOCK
    assert articles.set_kept(library, article.id, [0, 1, 2], kept=False).verb == Verb.REMOVE_BLOCK
    assert kept(library, article.id) == [False, False, False]
    assert (
        articles.set_kept(library, article.id, [0, 1, 2, 0], kept=True).verb == Verb.RESTORE_BLOCK
    )
    assert kept(library, article.id) == [True, True, True]
    assert articles.set_kept(library, article.id, [0, 1, 2], kept=True) == NOTHING
    assert articles.open_article(library, article.id).document == article.document


@pytest.mark.parametrize("block", [-1, 3, 10**9])
def test_one_unknown_block_keeps_the_others_as_they_are(library: Library, block: int) -> None:
    article = stored(library, "One.", "Read also: two.", "Three.")
    with pytest.raises(Unknown) as told:
        articles.set_kept(library, article.id, [0, block], kept=False)
    assert (told.value.what, told.value.key) == ("block", block)
    assert kept(library, article.id) == [True, False, True]


def test_deleted_articles_leave_the_list_but_not_the_file(library: Library) -> None:
    one, two, three = (stored(library, text) for text in ("One.", "Two.", "Three."))
    assert articles.delete_articles(library, [one.id, three.id]).verb == Verb.DELETE_ARTICLE
    assert [row.id for row in articles.list_articles(library)] == [two.id]
    assert articles.article_row(library, one.id) is None
    assert articles.open_article(library, one.id) == one
    assert articles.open_source(library, one.id) == source("One.")
    assert articles.delete_articles(library, [one.id]) == NOTHING
    with pytest.raises(Unknown):
        articles.delete_articles(library, [two.id, ArticleId(99)])
    assert [row.id for row in articles.list_articles(library)] == [two.id]
