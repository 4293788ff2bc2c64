"""Named measures of blocks or lines, as the classifier takes them."""

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from reader.cleaning.model.page_tree import PageTree
from reader.cleaning.text.phrases import PhraseHit
from reader.cleaning.text.text_measures import NAMES, OWN, measure_hit, measure_text

Array = npt.NDArray[np.float32]
NOWHERE = np.float32(-1)
"""What a measure is where there is nothing to measure."""


class Features:
    """Named columns in the order in which they were added, one number a block.

    ``tree`` is the page's, and ``consent`` names for each block the consent manager that it is of,
    else ""; lines have neither.
    """

    def __init__(self, rows: int) -> None:
        self.rows = rows
        self.columns: dict[str, Array] = {}
        self.tree: PageTree | None = None
        self.consent: list[str] = []

    def add(self, name: str, values: object) -> None:
        """Add a column; a single number fills it."""
        column = np.asarray(values, dtype=np.float32)
        self.columns[name] = column if column.ndim else np.full(self.rows, column)

    def add_all(self, names: Iterable[str], values: npt.ArrayLike) -> None:
        """Add several columns at once, which is much faster: ``values`` holds one in each row."""
        columns = np.ascontiguousarray(values, dtype=np.float32)
        self.columns.update(zip(names, columns, strict=True))

    def add_texts(
        self, texts: Sequence[str], hits: Sequence[PhraseHit | None], stop_words: frozenset[str]
    ) -> None:
        """Add what can be measured on each text alone, and on the phrases found in some."""
        rows = np.zeros((self.rows, len(NAMES)), dtype=np.float32)
        if texts:
            rows[:, :OWN] = [measure_text(text, stop_words) for text in texts]
        for at, hit in enumerate(hits):
            if hit is not None:
                rows[at, OWN:] = measure_hit(hit)
        self.add_all(NAMES, rows.T)

    def matrix(self, names: Sequence[str]) -> Array:
        """Return the named columns, one a row: shape (columns, blocks)."""
        chosen = [self.columns[name] for name in names]
        return np.concatenate(chosen).reshape(len(names), self.rows)


def shifted(values: Array, by: int) -> Array:
    """Return a column, or several in rows, as seen ``by`` blocks further; -1 beyond the ends."""
    moved = np.full_like(values, NOWHERE)
    if abs(by) < values.shape[-1]:
        if by > 0:
            moved[..., :-by] = values[..., by:]
        else:
            moved[..., -by:] = values[..., :by]
    return moved


def flags(bits: npt.NDArray[np.int64], count: int) -> npt.NDArray[np.int64]:
    """Return the lowest bits of each number, one a row: shape (count, numbers)."""
    places = np.arange(count, dtype=np.int64)[:, None]
    found: npt.NDArray[np.int64] = (bits >> places) & 1
    return found
