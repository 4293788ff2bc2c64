from string import Formatter

import pytest

from reader.domain.document import Category
from reader.domain.reason import Cause, Reason, because, cut
from reader.domain.reason_sentences import _SENTENCES, category_name, sentence_for

EVIDENCE: dict[str, str | int | Reason] = {
    **dict.fromkeys(
        (
            "words",
            "links",
            "characters",
            "sentences",
            "times",
            "parts",
            "entries",
            "others",
            "places",
            "percent",
        ),
        3,
    ),
    **dict.fromkeys(
        (
            "phrase",
            "name",
            "heading",
            "manager",
            "site",
            "day",
            "text",
            "line",
            "old",
            "new",
            "rule",
            "label",
            "archive",
        ),
        "{words} %n",
    ),
    "such": Category.SHARING.value,
    "one": Category.SHARING.value,
    "category": Category.FOOTER.value,
    "reason": because(Cause.BELOW_TEXT),
}


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_has_a_sentence(cause: Cause) -> None:
    places = [name for _, name, _, _ in Formatter().parse(_SENTENCES[cause]) if name]
    said = sentence_for(Reason(cause, {name: EVIDENCE[name] for name in places})).english()
    assert "?" not in said
    assert said[0].isupper() or said[0] in "“{", said


def test_counts_agree_with_their_nouns() -> None:
    said = [
        sentence_for(because(Cause.LINKS, links=links, characters=96)).english()
        for links in (1, 14)
    ]
    assert said == [
        "Mostly a link (96 characters)",
        "Mostly links (14 links in 96 characters)",
    ]


def test_a_reason_says_the_one_that_it_adds_to() -> None:
    reason = because(
        Cause.USER_RESTORED,
        category="footer",
        reason=because(Cause.CLOSE, reason=because(Cause.AT_FOOT)),
    )
    assert sentence_for(reason).english() == (
        "Restored by you. Removed before as footer: "
        "At the foot of the page, below the end of the article (a close call)"
    )


def test_what_is_missing_or_unknown_is_no_defect() -> None:
    assert sentence_for(because(Cause.PART_CALLED)).english() == "In a part of the page called “?”"
    assert (
        sentence_for(because(Cause.STARTS_WITH, phrase="More", such="no category"))
        .english()
        .startswith("Starts with “More”")
    )
    assert "later version" in sentence_for(Reason("a cause of tomorrow", {"words": 1})).english()


def test_long_evidence_is_cut() -> None:
    assert cut("a " * 40) == "a " * 29 + "a…"
    assert cut("a" * 60) == "a" * 60


@pytest.mark.parametrize("category", Category)
def test_every_category_has_a_name(category: Category) -> None:
    assert category_name(category).english() == category.value
