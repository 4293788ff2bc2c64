"""Blocks that stand again and again in the articles of one site: what the site says, not what the
article says.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from reader.domain.document import BlockKind, Category, Cleaned, Verdict
from reader.domain.reason import Cause, because
from reader.domain.site_rules import fold

REPEATED = "repeated"
"""The rule of a verdict that repetition gave."""

LEAST = 5
"""Articles of a site in which a block has to stand, this one not counted. Follow-ups share a
paragraph or two; five articles with different titles that share one do not.
"""
SHARE = 0.6
"""Of the articles that were looked at."""
LONGEST = 300
"""Code points: a longer block is a text of its own."""
_NEVER = {BlockKind.TITLE, BlockKind.SUMMARY}


def without_repeated(cleaned: Cleaned, others: Sequence[Sequence[str]]) -> Cleaned:
    """Return a document with those kept blocks removed that stand in most other articles of its
    site.

    ``others`` holds the texts of the blocks of each of them; articles about other things, not
    versions of this one.
    """
    if len(others) < LEAST:
        return cleaned
    counts = Counter(
        text
        for blocks in others
        for text in {fold(block) for block in blocks if len(block) <= LONGEST}
    )
    verdicts = tuple(
        _judged(verdict, counts[fold(cleaned.document.block_text(block))], len(others))
        if verdict.kept and block.kind not in _NEVER and block.end - block.start <= LONGEST
        else verdict
        for block, verdict in zip(cleaned.document.blocks, cleaned.verdicts, strict=True)
    )
    return replace(cleaned, verdicts=verdicts)


def _judged(verdict: Verdict, count: int, others: int) -> Verdict:
    if count < LEAST or count < SHARE * others:
        return verdict
    return Verdict(
        False, REPEATED, because(Cause.SITE_REPEATS, places=count, others=others), Category.OTHER
    )
