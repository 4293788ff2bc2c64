"""Sentences: what ends one and what only looks like it, in many languages."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.sentence_spans import sentence_spans

SHORT = frozenset({"dr", "jl", "rp", "no", "u.s", "z.b", "г", "т.е"})


@pytest.mark.parametrize(
    "sentences",
    [
        ["Dr. Osei left.", "He said nothing."],
        ["The bridge cost 4.5 million.", "Why?", "Nobody knows!"],
        ["“It is closed.”", "That was all he said."],
        ["J. R. Wirth owns shops in the U.S. and in Peru.", "He sold two."],
        ["Kantor di Jl. Sudirman No. 5 dibeli Rp. 3 miliar.", "Harganya naik."],
        ["Am 3. Mai kam z.B. Herr Wirth.", "Er blieb bis 14.30 Uhr."],
        ["В 2014 г. Он ушёл, т.е. Совсем ушёл.", "Потом вернулся."],
        ["He waited … and waited.", "Then …", "It was over."],
        ["橋は閉鎖される。", "「なぜ？」", "市長は答えなかった。"],
        ["हाँ।", "पुल बंद है।"],
        ["هل أغلق الجسر؟", "نعم أغلق."],
        ["She left... and came back.", "It was late."],
        ["One line without an end"],
    ],
)
def test_sentences_end_where_a_reader_ends_them(sentences: list[str]) -> None:
    joined = ("" if ord(sentences[0][0]) in range(0x3000, 0xA000) else " ").join(sentences)
    assert [joined[span.start : span.end] for span in sentence_spans(joined, SHORT)] == sentences


@given(st.text(alphabet=st.sampled_from("ab A1.!?…。؟ \u00a0“”()Jl"), max_size=60))
def test_no_letter_is_outside_a_sentence_and_none_is_in_two(text: str) -> None:
    spans = list(sentence_spans(text, SHORT))
    assert all(one.end <= other.start for one, other in pairwise(spans))
    inside = {offset for span in spans for offset in range(span.start, span.end)}
    assert {offset for offset, letter in enumerate(text) if not letter.isspace()} <= inside
