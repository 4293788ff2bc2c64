"""Rules for sites: always keeping or removing what stands on a site, what such a rule would change,
and taking it back.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import uuid4

from reader.domain.article import Article
from reader.domain.document import Cleaned
from reader.domain.errors import Unknown
from reader.domain.repetition import without_repeated
from reader.domain.site_rules import Form, RuleId, SiteRule, opening, site_of
from reader.services.cancelling import never
from reader.services.clock import now
from reader.services.outcome import Outcome, Verb, outcome
from reader.store import articles as stored_articles
from reader.store import site_rules as stored_site_rules
from reader.store import sites
from reader.store.library import Library

LOOKED_AT = 12
"""Articles of a site that are looked at for repeated blocks, the newest ones: they share the site's
present form.
"""

AT_ONCE = 32
"""Articles that are read at once for what a rule changes: some milliseconds, in which nobody else
can use the library.
"""


@dataclass(frozen=True, slots=True)
class Reach:
    """What a rule decides in the library as it is: blocks whose verdict it changes, in how many
    articles of its site.
    """

    blocks: int
    articles: int
    of_articles: int


def list_rules(library: Library) -> tuple[SiteRule, ...]:
    """Return all rules, the latest first."""
    return stored_site_rules.rules(library)


def proposed(article: Article, block: int, kept: bool, form: Form) -> SiteRule:
    """Return the rule, not stored, that a user may mean by keeping or removing a block; its site
    may be unknown: empty.
    """
    text = article.document.block_text(article.document.blocks[block])
    words = text if form is Form.EXACT else opening(text)
    return SiteRule(
        RuleId(str(uuid4())), site_of(article.url, article.metadata.site), form, words, kept, now()
    )


def proposed_for(article: Article, blocks: Sequence[int], kept: bool, form: Form) -> list[SiteRule]:
    """Return the rules, not stored, for several blocks, without those that say the same. Raises
    ``Unknown``.
    """
    found: list[SiteRule] = []
    for block in blocks:
        if not 0 <= block < len(article.document.blocks):
            raise Unknown("block", block)
        rule = proposed(article, block, kept, form)
        if not any(rule.says_the_same(one) for one in found):
            found.append(rule)
    return found


def reach(library: Library, rule: SiteRule, check: Callable[[], None] = never) -> Reach:
    """Return what a rule changes. Reads every article of its site: 0.05 to 0.1 milliseconds each.

    ``check`` is called several times a second and may raise to cancel.
    """
    blocks = touched = 0
    same_site = sites.articles_of(library, rule.site)
    for start in range(0, len(same_site), AT_ONCE):
        check()
        for one in stored_articles.blocks_where(
            library, same_site[start : start + AT_ONCE], rule.may_fit_in
        ):
            changed = rule.count_changes(one)
            blocks += changed
            touched += bool(changed)
    return Reach(blocks, touched, len(same_site))


def add_rule(library: Library, *rules: SiteRule) -> Outcome:
    """Store a rule, or several at once; from now on they hold for all articles of their sites.

    One that says the same is replaced. Raises ``Unknown`` for a rule without site or words, and
    then stores none.
    """
    for rule in rules:
        if not rule.site or not rule.words.strip():
            raise Unknown("site", rule.site)
    return outcome(stored_site_rules.add(library, rules, now(), Verb.ADD_RULE))


def remove_rule(library: Library, rule: RuleId) -> Outcome:
    """Take a rule back: its blocks are again as the cleaner, or the user one by one, decided.
    Raises ``Unknown``.
    """
    done = stored_site_rules.remove(library, [rule], now(), Verb.REMOVE_RULE)
    if done is None:
        raise Unknown("rule", rule)
    return outcome(done)


def without_what_the_site_repeats(
    library: Library, cleaned: Cleaned, address: str | None
) -> Cleaned:
    """Return a new document with what stands in most of the newest articles of its site removed,
    with that reason.
    """
    site = site_of(cleaned.document.metadata.url or address, cleaned.document.metadata.site)
    title = cleaned.document.metadata.title
    others: dict[str | None, list[str]] = {}
    for number in sites.articles_of(library, site, LOOKED_AT) if site else ():
        document = stored_articles.load(library, number).document
        if (
            document.metadata.title != title
        ):  # the same article saved twice shares all of its blocks
            others.setdefault(
                document.metadata.title, [document.block_text(block) for block in document.blocks]
            )
    return without_repeated(cleaned, list(others.values()))
