"""An extractor for ``score_extraction.py`` that judges each page with a forest that never saw its
site.

The folder that ``tests.training.train`` wrote is named by ``CLAIM_READER_FOLDS``.
"""

import hashlib
import json
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

from reader.cleaning.model.classifier import PAGE_FOREST, TEXT_FOREST
from reader.cleaning.pipeline import clean_html, clean_text
from reader.domain.document import Cleaned
from reader.domain.errors import NoText
from reader.domain.source import MediaType, SourceDocument
from tests.training.dataset import fold_of


@cache
def _folds() -> tuple[Path, dict[str, int]]:
    folder = Path(os.environ["CLAIM_READER_FOLDS"])
    return folder, json.loads((folder / "folds.json").read_text(encoding="utf-8"))


def extract(html: bytes, url: str | None) -> tuple[str, dict[str, object]]:
    """As ``reader.cleaning.extract``. A page that was not learned from gets any fold's forest."""
    return _extract(SourceDocument(html, MediaType.HTML, "page", url), clean_html, PAGE_FOREST)


def extract_text(data: bytes, url: str | None) -> tuple[str, dict[str, object]]:
    """As ``reader.cleaning.extract_text``."""
    return _extract(SourceDocument(data, MediaType.TEXT, "text", url), clean_text, TEXT_FOREST)


def _extract(
    source: SourceDocument, clean: Callable[[SourceDocument, str], Cleaned], model: str
) -> tuple[str, dict[str, object]]:
    folder, places = _folds()
    fold = places.get(
        hashlib.sha1(source.data, usedforsecurity=False).hexdigest(), fold_of(source.address or "")
    )
    try:
        cleaned = clean(source, f"{folder}/{model}-{fold}")
    except NoText:
        return "", {}
    found = cleaned.document.metadata
    return cleaned.kept_text(), {
        "title": found.title,
        "author": list(found.authors),
        "date": found.published or found.modified,
    }
