"""The texts of two documents' blocks, as the pairing of blocks compares them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.anchoring import tuning
from reader.domain.document import Document
from reader.domain.words import fold

Places = list[int | None]
"""For each old block the new one that it is, or ``None``."""


@dataclass(frozen=True)
class BlockTexts:
    """The texts of the old blocks (``ours``) and of the new ones (``theirs``), without white space
    and variants of signs.
    """

    ours: list[str]
    theirs: list[str]

    @cached_property
    def repeated(self) -> set[str]:
        """The texts that stand more than once in one of the documents."""
        counts = [*Counter(self.ours).items(), *Counter(self.theirs).items()]
        return {text for text, count in counts if count > 1}

    @cached_property
    def fresh(self) -> list[int]:
        """The new blocks whose text the old document does not have."""
        known = set(self.ours)
        return [index for index, text in enumerate(self.theirs) if text not in known]


def block_texts(old: Document, new: Document) -> BlockTexts:
    """Return the texts of two documents' blocks; of a block that folds to nothing, the text
    itself.
    """
    return BlockTexts(_folded(old), _folded(new))


def _folded(document: Document) -> list[str]:
    texts = map(document.block_text, document.blocks)
    return [fold(text) or text for text in texts]


def is_telling(*texts: str) -> bool:
    """Whether blocks, taken together, are long enough to be known by their text alone."""
    return sum(len(text.encode("utf-8", "replace")) for text in texts) >= tuning.TELLING


def held(places: Sequence[int | None], count: int) -> list[bool]:
    """Return for each old block whether both its neighbours are paired with those of its pair, of
    ``count`` new blocks.

    The borders of the text are neighbours, too.
    """
    bordered = [-1, *places, count]
    neighbours = zip(bordered, places, bordered[2:], strict=False)
    return [
        place is not None and (before, behind) == (place - 1, place + 1)
        for before, place, behind in neighbours
    ]
