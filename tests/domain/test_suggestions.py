"""Which sentences are worth checking, and by what signs."""

import pytest

from reader.domain.suggestions import ENOUGH, WEIGHTS, CheckWords, Sign, SuggestionFinder

ENGLISH = CheckWords(
    abbreviations=frozenset({"dr"}),
    months=frozenset({"march", "june"}),
    scales=("million", "percentage point*", "per cent"),
    attribution=("said", "according to"),
    before_number=("about", "more than"),
    comparison=("twice", "rose"),
    absolute=("never", "largest"),
    cause=("because of",),
)


@pytest.fixture(scope="module")
def suggester() -> SuggestionFinder:
    return SuggestionFinder(ENGLISH)


@pytest.mark.parametrize(
    ("sentence", "signs"),
    [
        (
            "More than 1,000 km of NATO territory lie there.",
            {Sign.FIGURE: "1,000 km", Sign.COMPARISON: "More than"},
        ),
        ("The repair is to cost 64 million crowns.", {Sign.FIGURE: "64 million"}),
        (
            "It rose by two percentage points.",
            {Sign.FIGURE: "percentage points", Sign.COMPARISON: "rose"},
        ),
        ("They paid £1 million for it in the end.", {Sign.FIGURE: "£1 million"}),
        ("They paid $10 and then 3 million crowns.", {Sign.FIGURE: "$10"}),
        ("They paid about €500 for it.", {Sign.FIGURE: "€500", Sign.COMPARISON: "about"}),
        ("They talked about a ferry.", {}),
        (
            "About million-year-old rocks they talked.",
            {Sign.FIGURE: "million", Sign.COMPARISON: "About"},
        ),
        ("It opened on 14 March 2026.", {}),
        ("The meeting began at 10:30 in June.", {}),
        ("Some 38 of the hangers are cracked.", {Sign.NUMBER: "38"}),
        (
            "He said 38 hangers never broke.",
            {Sign.NUMBER: "38", Sign.ABSOLUTE: "never", Sign.ATTRIBUTION: "said"},
        ),
        ("Was it more than 1,000 km?", {}),
        (
            "It is the largest bridge because of the wind.",
            {Sign.ABSOLUTE: "largest", Sign.CAUSE: "because of"},
        ),
        ("According to Wirth, nothing.", {Sign.ATTRIBUTION: "According to"}),
        ("٪25 is 25٪ here and there.", {Sign.FIGURE: "25٪"}),
        ("Yes, 5%.", {}),
        ("Kapal pertama sandar pukul 06.40 pagi.", {}),
    ],
)
def test_a_sentence_shows_its_signs(
    suggester: SuggestionFinder, sentence: str, signs: dict[Sign, str]
) -> None:
    assert dict(suggester.signs(sentence)) == signs


def test_the_weightiest_signs_are_named_first(suggester: SuggestionFinder) -> None:
    found = [sign for sign, _ in suggester.signs("Wirth said more than 64 million never came.")]
    assert found == [Sign.FIGURE, Sign.COMPARISON, Sign.ABSOLUTE, Sign.ATTRIBUTION]
    assert [WEIGHTS[sign] for sign in found] == sorted(
        (WEIGHTS[sign] for sign in found), reverse=True
    )
    assert WEIGHTS[Sign.FIGURE] >= ENOUGH


def test_scripts_without_spaces_are_read_too() -> None:
    suggester = SuggestionFinder(
        CheckWords(scales=("万",), before_number=("約",), attribution=("によると",))
    )
    assert dict(suggester.signs("市によると、約3万人が毎日橋を渡る。")) == {
        Sign.FIGURE: "3万",
        Sign.COMPARISON: "約",
        Sign.ATTRIBUTION: "によると",
    }
    assert not suggester.signs("2026年3月14日に開通した。")


def test_what_goes_on_without_an_end_is_no_sentence(suggester: SuggestionFinder) -> None:
    assert suggester.signs(f"Wirth said more than 64 million never came{', and more' * 400}.")
    assert not suggester.signs(f"Wirth said more than 64 million never came{', and more' * 500}.")
