"""Plain text: all that was noted, in lines that a terminal shows whole."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.exporters.findings import Findings
from reader.exporters.holding import Holding, LeftOut
from reader.exporters.plain_text import WIDTH, TextExporter, places, wrapped

from .articles import invented
from .papers import ARTICLES, FERRY, FINDINGS, HOSTILE, LABELS, PATHS


def text(articles: Any = ARTICLES, findings: Findings = FINDINGS) -> str:
    return TextExporter().render(articles, LABELS, findings).decode("utf-8")


def test_a_highlight_has_its_labels_its_note_and_its_claim() -> None:
    lines = text([FERRY]).split("\n")
    begin = next(n for n, line in enumerate(lines) if "“40 minutes late”" in line)
    assert lines[begin : begin + 7] == [
        "1.  “40 minutes late”",
        f"    Labels: {', '.join(PATHS)}",
        "    Too *long*?",
        "",
        "    - ask the harbour",
        "    - ask <script>",
        "    Claim: =The bridge is *longer* than 1,200 m",
    ]


def test_everything_is_there() -> None:
    found = " ".join(text().split())
    for words in (
        "HIGHLIGHTS AND NOTES", "About *all* of it.", "1. =The bridge is *longer*", "80% sure",
        "“finished”", "— Bridge <opens> & closes, news.example", "四十分钟", "“the ferry sank”",
        "not found again", "The *office* was asked.", "Authors: Mara Voss", "isle.example/ferry",
    ):  # fmt: skip
        assert words in found, words


def test_what_is_left_out_is_named() -> None:
    assert "Not in this file: 2 highlights in the trash." in text(
        [], Findings(left_out=(LeftOut(Holding.IN_TRASH, 2),))
    )


def test_nothing_says_that_it_is_nothing() -> None:
    assert text([], Findings()).endswith("\n\nNothing is highlighted.\n")


@pytest.mark.parametrize("one", HOSTILE)
def test_no_line_is_too_long_but_for_a_word_that_is(one: str) -> None:
    for line in text([invented(f"{one} and more " * 9, one)], Findings()).split("\n"):
        longest = max(map(places, line.split()), default=0)
        assert places(line) <= max(WIDTH, longest + 4)


def test_letters_of_chinese_take_two_places_and_part_anywhere() -> None:
    lines = wrapped("渡轮晚点四十分钟，港务局周一说。" * 8, "1.  ")
    assert len(lines) > 2
    assert all(places(line) <= WIDTH + 2 for line in lines)  # a mark stays with its letter
    assert not any(line.strip().startswith(("，", "。")) for line in lines)
    assert all(line.startswith("    ") for line in lines[1:])


def test_an_address_is_never_broken() -> None:
    address = "https://isle.example/" + "long-way-" * 12
    assert any(line.strip() == address for line in wrapped(f"See {address} for more of it."))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=300))
def test_wrapping_loses_nothing(one: str) -> None:
    lines = wrapped(one)
    assert "".join(lines) == one
