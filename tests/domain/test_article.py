"""The ledger: the user's verdicts over the cleaner's."""

import pytest

from reader.domain.annotation import ArticleId
from reader.domain.article import Article, overridden
from reader.domain.document import USER_RULE, BlockKind, Category, Metadata, Verdict, assemble
from reader.domain.reason import Cause, because
from reader.domain.reason_sentences import sentence_for

KEPT = Verdict(True, "text", because(Cause.TEXT_INSIDE))
REMOVED = Verdict(
    False,
    "promotion",
    because(Cause.CONTAINS, phrase="our channel", such="promotion"),
    Category.PROMOTION,
)


def article(overrides: dict[int, bool], title: str | None = "A bridge") -> Article:
    document = assemble(
        [(BlockKind.PARAGRAPH, "one"), (BlockKind.PARAGRAPH, "two")], Metadata(title=title)
    )
    return Article(
        ArticleId(1),
        document,
        (KEPT, REMOVED),
        overrides,
        (),
        "0" * 64,
        "bridge.html",
        "text/html",
        None,
        "",
    )


@pytest.mark.parametrize(
    ("verdict", "kept"), [(KEPT, None), (KEPT, True), (REMOVED, None), (REMOVED, False)]
)
def test_who_agrees_or_says_nothing_leaves_the_verdict_as_it_is(
    verdict: Verdict, kept: bool | None
) -> None:
    assert overridden(verdict, kept) is verdict


def test_a_restored_block_says_what_the_cleaner_had_thought() -> None:
    verdict = overridden(REMOVED, True)
    assert (verdict.kept, verdict.rule, verdict.category) == (True, USER_RULE, None)
    assert "promotion" in sentence_for(verdict.reason).english()
    assert verdict.reason.values["reason"] == REMOVED.reason


def test_a_block_that_the_user_removed_has_a_category() -> None:
    verdict = overridden(KEPT, False)
    assert (verdict.kept, verdict.rule, verdict.category) == (False, USER_RULE, Category.OTHER)
    assert verdict.reason.values["reason"] == KEPT.reason


def test_the_ledger_follows_the_user_block_by_block() -> None:
    assert article({}).ledger() == (KEPT, REMOVED)
    assert [verdict.kept for verdict in article({0: False, 1: True}).ledger()] == [False, True]
    assert article({1: True}).cleaned().kept_text() == "one\ntwo"
    assert article({0: False}).cleaned().kept_text() == ""


@pytest.mark.parametrize(
    ("title", "shown"), [("A bridge", "A bridge"), (None, "bridge.html"), ("", "bridge.html")]
)
def test_an_article_without_a_title_is_called_as_its_file(title: str | None, shown: str) -> None:
    assert article({}, title).title == shown
