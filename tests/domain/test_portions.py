"""A long text a portion at a time comes to what it comes to whole."""

import pytest

from reader.domain.asides import has_asides
from reader.domain.portions import LINE_END, PORTION, portions, signs_of
from reader.domain.search_words import words_of


def test_portions_are_the_text_and_end_between_words() -> None:
    text = "The ferry sails.\n" * 5_000 + "x" * 50_000 + " It is late."
    found = list(portions(text, 1_000))
    assert "".join(part for _, part in found) == text
    assert [start for start, _ in found] == [
        sum(len(part) for _, part in found[:number]) for number in range(len(found))
    ]
    assert all(part[-1].isspace() for _, part in found[:-1])
    assert all(part.endswith("\n") for _, part in list(portions(text, 99, LINE_END))[:-1])
    assert list(portions("")) == []


@pytest.mark.parametrize("sign", ["[1]", "\n123. ", "\n•\t", "²"])
@pytest.mark.parametrize("before", range(PORTION - 7, PORTION + 2))
def test_what_may_be_passed_over_is_seen_at_the_border(before: int, sign: str) -> None:
    assert has_asides("a" * before + sign + "b" * PORTION)
    assert not has_asides("a" * before + "b" * PORTION)


def test_words_of_many_scripts_are_indexed_alike() -> None:
    line = "The pier of Hallen, 渡轮晚点四十分钟。 มหาสมุทร, 84 million"
    assert words_of(f"{line}\n" * 2_000) == " ".join([words_of(line)] * 2_000)


def test_signs() -> None:
    assert signs_of("a" * PORTION + "b" * PORTION + "渡") == set("ab渡")
