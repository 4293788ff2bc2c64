"""What the user always wants of a site's blocks: rules that stand between the cleaner's verdict and
the one on a single block.

A rule is applied whenever an article is opened, so it holds for all articles of its site, also
those that come later, and taking it back leaves no trace. No text and no offset changes by it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NewType

from reader.domain.address_parts import host_in
from reader.domain.document import Category, Document, Verdict
from reader.domain.reason import Cause, because, cut

RuleId = NewType("RuleId", str)
"""A UUID."""

SITE_RULE = "site rule"
"""The rule of a verdict that one of the user's rules for sites gave."""

LONGEST_OPENING = 40
"""Code points within which a colon ends what a block opens with; else its first words are taken."""
OPENING_WORDS = 2


class Form(StrEnum):
    """How a block has to fit a rule's words."""

    EXACT = "exact"
    STARTS = "starts"


_CAUSES = {
    (True, Form.EXACT): Cause.ALWAYS_KEPT,
    (True, Form.STARTS): Cause.ALWAYS_KEPT_START,
    (False, Form.EXACT): Cause.ALWAYS_REMOVED,
    (False, Form.STARTS): Cause.ALWAYS_REMOVED_START,
}


@dataclass(frozen=True, slots=True)
class SiteRule:
    """Blocks of ``site`` whose text is, or starts with, ``words`` are always kept or removed.
    ``created`` is ISO 8601 in UTC.
    """

    id: RuleId
    site: str
    form: Form
    words: str
    kept: bool
    created: str

    def says_the_same(self, other: "SiteRule") -> bool:
        """Whether both mean the same blocks, and the same for them."""
        same = (self.site, self.form, self.kept) == (other.site, other.form, other.kept)
        return same and fold(self.words) == fold(other.words)

    def fits(self, text: str) -> bool:
        """Whether a block's text fits, whatever its letter case and white space."""
        return _fits(fold(text), self.form, fold(self.words))

    def may_fit_in(self, text: str) -> bool:
        """Whether any block of a document's text can fit: false only where none does. Far cheaper
        than to look at each.
        """
        return fold(self.words) in fold(text)

    def count_changes(self, blocks: Iterable[tuple[str, bool]]) -> int:
        """Return how many blocks the rule alone would keep or remove where the cleaner does not:
        texts, and what it keeps.
        """
        words = fold(self.words)
        return sum(
            kept is not self.kept and _fits(fold(text), self.form, words) for text, kept in blocks
        )


def fold(text: str) -> str:
    """Return a text as rules compare it: without differences of letter case and white space."""
    return " ".join(text.casefold().split())


def opening(text: str) -> str:
    """Return the words that a block opens with and that others like it may share: up to a colon,
    else the first ones.
    """
    head, colon, _ = text[:LONGEST_OPENING].partition(":")
    return head + colon if colon and head.strip() else " ".join(text.split()[:OPENING_WORDS])


def site_of(address: str | None, name: str | None) -> str:
    """Return by what rules know an article's site: the host of its address, else its name; empty
    where neither is known.
    """
    return (_host(address) or (name or "").casefold().strip()).removeprefix("www.")


def by_rules(
    document: Document, cleaner: Sequence[Verdict], rules: Iterable[SiteRule]
) -> Mapping[int, Verdict]:
    """Return the verdicts that rules of the document's site give where the cleaner's is another, by
    block.

    Of several rules that fit a block the latest counts.
    """
    prepared = [
        (rule, fold(rule.words))
        for rule in sorted(rules, key=lambda rule: rule.created, reverse=True)
    ]
    found: dict[int, Verdict] = {}
    for block in document.blocks if prepared else ():
        text = fold(document.block_text(block))
        rule = next((rule for rule, words in prepared if _fits(text, rule.form, words)), None)
        if rule is not None and rule.kept != cleaner[block.index].kept:
            found[block.index] = _verdict(rule, cleaner[block.index])
    return found


def _host(address: str | None) -> str | None:
    """Return the host of an address; ``None`` for none, a file's name, or what is no address, as
    ``http://[news``.
    """
    return (host_in(address) or None) if address and "://" in address else None


def _fits(text: str, form: Form, words: str) -> bool:
    if form is Form.EXACT:
        return text == words
    return text.startswith(words) and not (
        words[-1:].isalnum() and text[len(words) : len(words) + 1].isalnum()
    )


def _verdict(rule: SiteRule, before: Verdict) -> Verdict:
    reason = because(
        _CAUSES[rule.kept, rule.form], site=rule.site, day=rule.created[:10], text=cut(rule.words)
    )
    category = None if rule.kept else before.category or Category.OTHER
    return replace(before, kept=rule.kept, rule=SITE_RULE, reason=reason, category=category)
