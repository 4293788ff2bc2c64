"""What rules for sites are called on screen."""

from PySide6.QtCore import QLocale

from reader.domain.message import COUNT, Message, translate
from reader.domain.site_rules import Form, SiteRule
from reader.services.sentences import shortened
from reader.services.site_rules import Reach
from reader.ui.words.dates import shown_date
from reader.ui.words.direction import isolated
from reader.ui.words.saying import said

SHOWN = 160
"""Characters of a rule's words that the list shows: a rule may name a whole paragraph."""


def what_changes(reach: Reach) -> str:
    """Return what a rule decides in the library now, in a sentence."""
    return said(
        _what_changes(reach.blocks, reach).where(articles=reach.articles, all=reach.of_articles)
    )


def _what_changes(blocks: int, reach: Reach) -> Message:
    if not blocks:
        return translate(
            "Rules",
            "In your library this changes nothing yet; it holds for articles that you import from "
            "there.",
        )
    if reach.of_articles == 1:
        return translate(
            "Rules",
            "In your library this changes %n paragraphs in the one article from there. No "
            "highlight moves.",
            "In your library this changes 1 paragraph in the one article from there. No "
            "highlight moves.",
            COUNT,
            blocks
        )  # fmt: skip
    if reach.articles == reach.of_articles:
        return translate(
            "Rules",
            "In your library this changes %n paragraphs in all {all} articles from there. No "
            "highlight moves.",
            "In your library this changes 1 paragraph in all {all} articles from there. No "
            "highlight moves.",
            COUNT,
            blocks
        )  # fmt: skip
    return translate(
        "Rules",
        "In your library this changes %n paragraphs in {articles} of the {all} articles from "
        "there. No highlight moves.",
        "In your library this changes 1 paragraph in {articles} of the {all} articles from there. "
        "No highlight moves.",
        COUNT,
        blocks
    )  # fmt: skip


def described(rule: SiteRule) -> str:
    """Return a rule in two lines: what is meant, and since when."""
    match rule.kept, rule.form:
        case True, Form.EXACT:
            sentence = translate(
                "Rules", "{site}\nAlways keep paragraphs that say exactly “{words}” · since {day}"
            )
        case True, _:
            sentence = translate(
                "Rules", "{site}\nAlways keep paragraphs that start with “{words}” · since {day}"
            )
        case _, Form.EXACT:
            sentence = translate(
                "Rules", "{site}\nAlways remove paragraphs that say exactly “{words}” · since {day}"
            )
        case _:
            sentence = translate(
                "Rules", "{site}\nAlways remove paragraphs that start with “{words}” · since {day}"
            )
    words, day = isolated(shortened(rule.words, SHOWN)), shown_date(rule.created, QLocale())
    return said(sentence.where(site=isolated(rule.site), words=words, day=day))
