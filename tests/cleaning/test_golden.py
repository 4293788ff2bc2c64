"""Each golden page is cleaned as its folder says, and nothing of it is lost."""

import json
from pathlib import Path

import pytest

from reader.cleaning import clean
from reader.domain.document import Category
from reader.domain.reason_sentences import sentence_for
from tests.cleaning.golden import folders, outcome, source_of


@pytest.mark.parametrize("folder", folders(), ids=lambda folder: folder.name)
def test_page_is_cleaned_as_expected(folder: Path) -> None:
    assert outcome(clean(source_of(folder))) == json.loads(
        (folder / "expected.json").read_text(encoding="utf-8")
    )


@pytest.mark.parametrize("folder", folders(), ids=lambda folder: folder.name)
def test_each_verdict_has_its_reason(folder: Path) -> None:
    for verdict in clean(source_of(folder)).verdicts:
        assert "?" not in sentence_for(verdict.reason).pattern()
        assert verdict.kept == (verdict.category is None)
        if verdict.category is not None:
            assert verdict.rule == Category(verdict.category).value
