"""How long texts are in several scripts."""

import pytest

from reader.domain.portions import PORTION
from reader.domain.text_length import TextLength, text_length


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("More than 1,000 km of wall, isn’t it?", TextLength(8)),
        ("", TextLength(0)),
        ("俄罗斯与北约的边界超过1000公里。", TextLength(14, of_characters=True)),
        ("東京の人口は千万人です", TextLength(11, of_characters=True)),
        ("The paper 新华社 said so again and again today", TextLength(11)),
        ("طول الجسر 1200 متر", TextLength(4)),
        ("किताब यहाँ है", TextLength(3)),
    ],
)
def test_a_length_is_what_a_reader_of_the_script_counts(text: str, length: TextLength) -> None:
    assert text_length(text) == length


def test_words_of_scripts_without_spaces_are_counted_by_whoever_can() -> None:
    thai = "ประเทศไทยมีประชากรหกสิบหกล้านคน"
    assert text_length(f"{thai} 66", lambda run: 9) == TextLength(10)
    assert 6 <= text_length(thai).count <= 10


def test_a_long_text_is_counted_in_parts_and_can_be_ended() -> None:
    sentence = "The ferry sails at seven, the harbour said. "
    assert text_length(sentence * 5_000) == TextLength(8 * 5_000)
    assert text_length("ferry" * PORTION) == TextLength(1)
    assert text_length("渡轮 " * PORTION) == TextLength(2 * PORTION, of_characters=True)
    checked: list[None] = []
    text_length(sentence * 5_000, check=lambda: checked.append(None))
    assert len(checked) > 5
