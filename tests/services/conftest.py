"""A library for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library."""
    with Library(tmp_path / "library.sqlite") as opened:
        yield opened
