"""Texts that can be encoded."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.characters import is_blank, well_formed


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_text_that_can_be_encoded_stays_as_it_is(text: str) -> None:
    assert well_formed(text) == text


@given(st.text(st.characters(codec=None)))
def test_the_result_can_always_be_encoded_and_keeps_its_length(text: str) -> None:
    assert len(well_formed(text).encode("utf-8").decode("utf-8")) == len(text)


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        ("\u200d\n\u200d\ufeff \u00ad", True),
        ("", True),
        ("-", False),
        ("a\u200b", False),
        ("\u06dd", False),
    ],
)
def test_a_text_that_nobody_sees_is_blank(text: str, blank: bool) -> None:
    assert is_blank(text) == blank


@pytest.mark.skipif(os.name == "nt", reason="file names are text on Windows")
def test_a_file_name_in_another_encoding_can_be_shown() -> None:
    assert well_formed(Path(os.fsdecode(b"caf\xe9.html")).name) == "caf\ufffd.html"
