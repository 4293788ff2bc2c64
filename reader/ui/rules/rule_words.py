"""What rules for sites are called on screen."""

from PySide6.QtCore import QCoreApplication, QLocale

from reader.domain.site_rules import Form, SiteRule
from reader.services.sentences import shortened
from reader.services.site_rules import Reach
from reader.ui.words.dates import shown_date
from reader.ui.words.direction import isolated

SHOWN = 160
"""Characters of a rule's words that the list shows: a rule may name a whole paragraph."""


def tr(words: str) -> str:
    """Translate one of this module's sentences."""
    return QCoreApplication.translate("Rules", words)


def what_changes(reach: Reach) -> str:
    """Return what a rule decides in the library now, in a sentence."""
    if not reach.blocks:
        return tr("In your library this changes nothing yet; it holds for articles that you import from there.")
    blocks = tr("1 block") if reach.blocks == 1 else tr("{count} blocks").format(count=reach.blocks)
    if reach.of_articles == 1:
        words = tr("In your library this changes {blocks} in the one article from there. No highlight moves.")
    elif reach.articles == reach.of_articles:
        words = tr("In your library this changes {blocks} in all {all} articles from there. No highlight moves.")
    else:
        words = tr("In your library this changes {blocks} in {articles} of the {all} articles from there. No highlight moves.")
    return words.format(blocks=blocks, articles=reach.articles, all=reach.of_articles)


def described(rule: SiteRule) -> str:
    """Return a rule in two lines: what is meant, and since when."""
    verb = tr("Always keep") if rule.kept else tr("Always remove")
    how = tr("blocks that say exactly") if rule.form is Form.EXACT else tr("blocks that start with")
    since = tr("since {day}").format(day=shown_date(rule.created, QLocale()))
    return f"{isolated(rule.site)}\n{verb} {how} “{isolated(shortened(rule.words, SHOWN))}” · {since}"
