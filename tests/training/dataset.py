"""The evaluation data as tables: the features of each block of each page, with its label and its
weight.
"""

import gzip
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from reader.cleaning.markup.segmentation import segment
from reader.cleaning.metadata.description import language_of, read_head
from reader.cleaning.metadata.titles import choose_title
from reader.cleaning.model.features import Features
from reader.cleaning.model.line_features import measure_lines
from reader.cleaning.model.page_features import measure_page
from reader.cleaning.text.decoding import decode
from reader.cleaning.text.language import detect
from reader.cleaning.text.lines import measure
from reader.cleaning.text.phrases import phrase_book
from reader.cleaning.text.written_text import WrittenText
from reader.cleaning.verdicts.text_verdicts import ScrapedText
from tests.training.labels import label_blocks, tokens

Array = npt.NDArray[np.float32]
FOLDS = 4
_LEAST_WORDS = 60
"""Words that a truth counts for at least, so that a page of one sentence does not outweigh
others.
"""
_SNIPPET_WEIGHT = 0.08


@dataclass(frozen=True, slots=True)
class Example:
    """A page: ``features`` of its blocks, ``label`` the share of each that belongs to the article,
    ``weight`` what it counts.
    """

    dataset: str
    site: str
    sha1: str
    features: Features
    label: Array
    weight: Array


def fold_of(site: str, draw: int = 0) -> int:
    """Return the fold of a site in a draw: all its pages, in whatever data set, are in one."""
    name = f"{draw}:{site}" if draw else site
    return int(hashlib.md5(name.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def rows_of(data: Path) -> Iterator[tuple[Path, dict[str, object]]]:
    """Return the pages of all data sets that have something to learn from."""
    for truth in sorted(data.glob("*/truth.jsonl")):
        for line in truth.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row.get("text") or row.get("with") or row.get("without"):
                yield truth.parent, row


def page_bytes(folder: Path, row: dict[str, object]) -> bytes:
    """Return a page as it came over the wire."""
    path = folder / str(row["page"])
    raw = path.read_bytes()
    return gzip.decompress(raw) if path.suffix == ".gz" else raw


def read_page(folder: Path, row: dict[str, object]) -> Example | None:
    """Return a page as an example, or ``None`` for one without text."""
    raw = page_bytes(folder, row)
    page = segment(decode(raw))
    if not page.blocks:
        return None
    head = read_head(page)
    language = language_of(page, head)
    book = phrase_book(language)
    hits = [book.find(block.text) for block in page.blocks]
    features = measure_page(page, head, hits, choose_title(page, head), language)
    label, weight = labels_of([block.text for block in page.blocks], row)
    dataset = str(row.get("dataset") or folder.name)
    return Example(
        dataset,
        str(row["site"]),
        hashlib.sha1(raw, usedforsecurity=False).hexdigest(),
        features,
        label,
        weight,
    )


def read_text(folder: Path, row: dict[str, object]) -> Example | None:
    """Return a scraped text as an example, or ``None`` for an empty one."""
    raw = page_bytes(folder, row)
    written = WrittenText(decode(raw))
    if not written.rows:
        return None
    language = detect("\n".join(row.text for row in written.rows))
    lines = measure(written.joined(language), phrase_book(language))
    texts = [line.text for line in lines]
    features = measure_lines(lines, language, ScrapedText(lines).title_text)
    label, weight = labels_of(texts, row)
    dataset = str(row.get("dataset") or folder.name)
    return Example(
        dataset,
        str(row["site"]),
        hashlib.sha1(raw, usedforsecurity=False).hexdigest(),
        features,
        label,
        weight,
    )


def labels_of(texts: list[str], row: dict[str, object]) -> tuple[Array, Array]:
    """Return labels and weights of blocks, out of the whole true text or out of snippets that must
    or must not be in it.
    """
    if truth := row.get("text"):
        sizes = np.array([len(tokens(text)) for text in texts], dtype=np.float32)
        return np.array(label_blocks(texts, str(truth)), dtype=np.float32), sizes / max(
            _LEAST_WORDS, len(tokens(str(truth)))
        )
    label = np.zeros(len(texts), dtype=np.float32)
    weight = np.zeros(len(texts), dtype=np.float32)
    for wanted, key in ((1.0, "with"), (0.0, "without")):
        for snippet in map(_flat, row.get("with" if key == "with" else "without") or ()):  # type: ignore[call-overload]
            for at, text in enumerate(texts):
                if len(snippet) > 15 and snippet in text and not weight[at]:
                    label[at], weight[at] = wanted, _SNIPPET_WEIGHT
                    break
    return label, weight


def _flat(text: object) -> str:
    return " ".join(str(text).split())
