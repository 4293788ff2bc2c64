"""Rules for sites: what they fit, what they say, and that the latest counts."""

import pytest

from reader.domain.document import BlockKind, Category, Metadata, Verdict, assemble
from reader.domain.reason import Cause, because
from reader.domain.reason_sentences import sentence_for
from reader.domain.site_rules import SITE_RULE, Form, RuleId, SiteRule, by_rules, opening, site_of

KEPT, REMOVED = (
    Verdict(True, "text", because(Cause.TEXT_INSIDE)),
    Verdict(False, "footer", because(Cause.AT_FOOT), Category.FOOTER),
)


def rule(
    words: str, form: Form = Form.STARTS, kept: bool = False, created: str = "2026-11-12T00:00:00Z"
) -> SiteRule:
    return SiteRule(RuleId(words + created), "news.example", form, words, kept, created)


@pytest.mark.parametrize(
    ("words", "form", "text", "fits"),
    [
        ("Baca juga:", Form.STARTS, "BACA  juga: sepuluh jembatan", True),
        ("Baca", Form.STARTS, "Bacaan lain", False),
        ("Baca", Form.STARTS, "Baca", True),
        ("阅读", Form.STARTS, "阅读：更多", True),
        ("Read also", Form.EXACT, "read\u00a0also", True),
        ("Read also", Form.EXACT, "Read also: more", False),
    ],
)
def test_a_rule_fits_whatever_the_case_and_the_white_space(
    words: str, form: Form, text: str, fits: bool
) -> None:
    assert rule(words, form).fits(text) is fits


def test_verdicts_differ_only_where_a_rule_decides_otherwise_and_say_why() -> None:
    document = assemble(
        [
            (BlockKind.PARAGRAPH, text)
            for text in ("Read also: a", "Prose.", "Read also: b", "(c) us")
        ],
        Metadata(),
    )
    found = by_rules(
        document,
        (KEPT, KEPT, REMOVED, REMOVED),
        [rule("Read also:"), rule("(c) us", Form.EXACT, kept=True)],
    )
    assert set(found) == {0, 3}
    assert (found[0].kept, found[0].rule, found[0].category) == (False, SITE_RULE, Category.OTHER)
    assert (
        sentence_for(found[0].reason).english()
        == "You always remove this on news.example, since 2026-11-12: it starts with “Read also:”."
    )
    assert (found[3].kept, found[3].category) == (True, None)


def test_of_several_rules_the_latest_counts() -> None:
    document = assemble([(BlockKind.PARAGRAPH, "Read also: a")], Metadata())
    later = rule("Read", kept=True, created="2026-11-13T00:00:00Z")
    assert by_rules(document, (REMOVED,), [rule("Read also:"), later])[0].kept
    assert not by_rules(document, (KEPT,), [rule("Read also:"), later])


def test_what_a_block_opens_with() -> None:
    assert opening("Baca juga: sepuluh jembatan") == "Baca juga:"
    assert opening("Follow us on every network that there is") == "Follow us"


def test_a_site_is_its_host_or_its_name() -> None:
    assert site_of("https://www.News.example/a", "The News") == "news.example"
    assert site_of(None, " The News ") == "the news"
    assert site_of("page.html", None) == ""
    assert site_of("http://[news", "The News") == "the news"


@pytest.mark.parametrize("form", list(Form))
@pytest.mark.parametrize("words", ["Read also:", "READ  ALSO:", "straße", "Straße", "x"])
def test_a_rule_may_fit_in_a_text_in_which_it_fits_a_block_and_counts_what_it_changes(
    form: Form, words: str
) -> None:
    rule = SiteRule(RuleId("1"), "news.example", form, words, False, "2026-11-23T06:00:00.000Z")
    blocks = ["Read also: more.", "read\u00a0also:", "STRASSE", "x", "A bridge opens."]
    fitting = [text for text in blocks if rule.fits(text)]
    assert fitting
    assert all(rule.may_fit_in(f"First.\n{text}\nLast.") for text in fitting)
    assert not rule.may_fit_in("A bridge opens.")
    kept = [(text, True) for text in blocks]
    assert rule.count_changes(kept) == len(fitting)
    assert rule.count_changes((text, False) for text in blocks) == 0
