"""Which verdict somebody asks for who turns some blocks round. Knows no Qt."""

from collections.abc import Sequence

from reader.domain.article import Article


def opposite(article: Article, blocks: Sequence[int]) -> tuple[list[int], bool]:
    """Return for which blocks the other verdict is asked for, and whether that is to keep them.

    Where the verdicts of the given blocks, at least one, differ, only those that have the first
    one's are turned round.
    """
    ledger = article.ledger()
    kept = ledger[blocks[0]].kept
    return [index for index in blocks if ledger[index].kept == kept], not kept
