"""Texts of one kind that go on and on: each function has to be through in the time of a text of
ordinary words, not in its square.
"""

import pytest

from reader.domain.note_quotations import find_quotations
from reader.domain.quote_check import Fidelity, compare, prepared
from reader.domain.sentence_spans import sentence_spans
from reader.domain.suggestions import CheckWords, SuggestionFinder
from reader.services.figures import read_figure
from tests.effort import ends_in_time

LENGTH = 200_000
SIGNS = SuggestionFinder(CheckWords()).signs


def _sentences(text: str) -> int:
    return sum(1 for _ in sentence_spans(text))


@pytest.mark.parametrize("piece", ["1", "000 ", "1.", "$ ", "1,5 ", "US$", "a 1"])
def test_signs_are_found_in_rows_of_digits(piece: str) -> None:
    with ends_in_time():
        SIGNS(piece * (LENGTH // len(piece)))


@pytest.mark.parametrize("piece", [".", "!?", "…'", ".'", "a.", "。", '.")'])
def test_sentences_end_in_rows_of_marks(piece: str) -> None:
    with ends_in_time():
        assert _sentences(piece * (LENGTH // len(piece)))


@pytest.mark.parametrize(
    "piece", [" ", "\t", "‚", "‚a ", '"a ', "](", "<a:", "> a\nb\n", "‘a’b", "«a ", "claim-reader:"]
)
def test_quotations_are_found_in_a_note_of_one_kind(piece: str) -> None:
    with ends_in_time():
        find_quotations(piece * (LENGTH // len(piece)))


@pytest.mark.parametrize(
    "text", ["一" * LENGTH, "1 " + "million " * LENGTH, "1" * LENGTH, "$" + " " * LENGTH + "1"]
)
def test_a_figure_is_read_or_not(text: str) -> None:
    with ends_in_time():
        read_figure(text, "en")


@pytest.mark.parametrize(
    ("quotation", "likeness"),
    [
        ("word " * 8_000 + "other", Fidelity.ALTERED),
        ("word […] word […] other", Fidelity.ALTERED),
        ("word [a] word [a] other", Fidelity.NOT_FOUND),
        ("other", Fidelity.NOT_FOUND),
    ],
)
def test_a_quotation_is_compared_with_one_word_again_and_again(
    quotation: str, likeness: Fidelity
) -> None:
    source = prepared("word " * (LENGTH // 5))
    with ends_in_time():
        assert compare(quotation, source).likeness is likeness


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2 million billion", "2E+15"),
        ("2 million billion million billion million billion", "2E+30"),
    ],
)
def test_a_scale_goes_on_for_a_few_words(text: str, value: str) -> None:
    assert [str(one.value.normalize()) for one in read_figure(text, "en").readings] == [value]
