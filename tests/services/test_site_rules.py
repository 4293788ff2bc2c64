"""Rules for sites in the library: for all articles of the site at once, taken back and undone
without a trace.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.domain.annotation import ArticleId
from reader.domain.errors import Unknown
from reader.domain.reason_sentences import sentence_for
from reader.domain.site_rules import SITE_RULE, Form
from reader.services import articles, history, site_rules
from reader.services.importing import import_paths
from reader.services.library import Library

PAGE = """<html><head><title>{title}</title><link rel=canonical href="https://www.news.example/{title}"></head><body><article>
<h1>{title} bridge is closed to all traffic</h1>
<p>The harbour bridge {title} will close to all traffic on the first of June, the city council decided on Friday evening.</p>
<p>Engineers found cracks in the hangers of bridge {title}, and said that nobody had looked at them since it was built.</p>
<p>Tell us: what do you know about this bridge or about another one?</p></article></body></html>"""


def imported(library: Library, folder: Path, *titles: str) -> list[ArticleId]:
    for title in titles:
        (folder / f"{title}.html").write_text(PAGE.format(title=title), encoding="utf-8")
    report = import_paths(library, [folder / f"{title}.html" for title in titles])
    return [one.article for one in report.imported]


def box(library: Library, article: ArticleId) -> int:
    document = articles.open_article(library, article).document
    return next(
        block.index
        for block in document.blocks
        if document.block_text(block).startswith("Tell us:")
    )


def test_a_rule_holds_for_all_articles_of_the_site_until_it_is_taken_back(
    library: Library, tmp_path: Path
) -> None:
    first, second = imported(library, tmp_path, "North", "South")
    article = articles.open_article(library, first)
    block = box(library, first)
    kept = article.verdict(block).kept
    rule = site_rules.proposed(article, block, not kept, Form.STARTS)
    assert (rule.site, rule.words) == ("news.example", "Tell us:")
    assert site_rules.reach(library, rule) == site_rules.Reach(2, 2, 2)
    before = {one: articles.open_article(library, one).ledger() for one in (first, second)}
    site_rules.add_rule(library, rule)
    for one in (first, second):
        verdict = articles.open_article(library, one).verdict(box(library, one))
        assert (verdict.kept, verdict.rule) == (not kept, SITE_RULE)
    (third,) = imported(library, tmp_path, "East")
    assert articles.open_article(library, third).verdict(box(library, third)).rule == SITE_RULE
    site_rules.remove_rule(library, rule.id)
    assert {one: articles.open_article(library, one).ledger() for one in (first, second)} == before
    assert site_rules.list_rules(library) == ()


def test_the_verdict_on_a_single_block_wins_over_the_rule(library: Library, tmp_path: Path) -> None:
    (first,) = imported(library, tmp_path, "North")
    block = box(library, first)
    kept = articles.open_article(library, first).verdict(block).kept
    site_rules.add_rule(
        library,
        site_rules.proposed(articles.open_article(library, first), block, not kept, Form.EXACT),
    )
    articles.set_kept(library, first, [block], kept)
    assert articles.open_article(library, first).verdict(block).kept is kept


def test_making_a_rule_and_taking_it_back_are_undone(library: Library, tmp_path: Path) -> None:
    (first,) = imported(library, tmp_path, "North")
    rule = site_rules.proposed(
        articles.open_article(library, first), box(library, first), False, Form.STARTS
    )
    site_rules.add_rule(library, rule)
    history.undo(library)
    assert site_rules.list_rules(library) == ()
    history.redo(library)
    assert site_rules.list_rules(library) == (rule,)
    site_rules.remove_rule(library, rule.id)
    history.undo(library)
    assert site_rules.list_rules(library) == (rule,)
    with pytest.raises(Unknown):
        site_rules.remove_rule(library, site_rules.RuleId("no such rule"))


def test_a_rule_that_says_the_same_is_replaced_and_then_the_latest_counts(
    library: Library, tmp_path: Path
) -> None:
    (first,) = imported(library, tmp_path, "North")
    article, block = articles.open_article(library, first), box(library, first)
    keep, remove, again = (
        site_rules.proposed(article, block, kept, Form.STARTS) for kept in (True, False, True)
    )
    keep, remove = (
        replace(keep, created="2026-11-12T06:00:00Z"),
        replace(remove, created="2026-11-13T06:00:00Z"),
    )
    site_rules.add_rule(library, keep, remove)
    assert site_rules.list_rules(library) == (remove, keep)
    again = replace(again, words=again.words.upper())
    site_rules.add_rule(library, again)
    assert site_rules.list_rules(library) == (again, remove)
    assert articles.open_article(library, first).verdict(block).kept
    history.undo(library)
    assert site_rules.list_rules(library) == (remove, keep)
    history.undo(library)
    assert site_rules.list_rules(library) == ()


def test_what_the_site_repeats_is_removed_from_the_sixth_article_on(
    library: Library, tmp_path: Path
) -> None:
    numbers = imported(library, tmp_path, "North", "South", "East", "West", "Upper", "Lower")
    last = articles.open_article(library, numbers[-1])
    verdict = last.cleaner[box(library, numbers[-1])]
    assert not verdict.kept
    if verdict.rule == "repeated":
        assert (
            sentence_for(verdict.reason).english()
            == "In 5 of the 5 other articles from this site that were looked at"
        )
