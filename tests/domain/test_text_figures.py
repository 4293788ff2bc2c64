"""The figures of a whole text, and texts made to be hard to read."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.text_figures import figures_in
from reader.services.figures import languages
from tests.effort import lines_run


def read(text: str, language: str | None) -> list[tuple[str, str, str]]:
    return [
        (text[one.span.start : one.span.end], f"{one.value.normalize():f}", one.unit)
        for one in figures_in(text, language, languages())
    ]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("1.000 km pesisir", "id", [("1.000 km", "1000", "km")]),
        ("about 1,000 km of it", "en", [("1,000 km", "1000", "km")]),
        ("1.000 km", None, [("1.000 km", "1000", "km"), ("1.000 km", "1", "km")]),
        ("Rp 2,3 triliun", "id", [("Rp 2,3 triliun", "2300000000000", "Rp")]),
        ("$1.5bn", "en", [("$1.5bn", "1500000000", "$")]),
        ("3.2 per cent, 5%", "en", [("3.2 per cent", "3.2", "%"), ("5%", "5", "%")]),
        ("12万人和1000公里的路", "zh", [("12万", "120000", ""), ("1000公里", "1000", "km")]),
        ("१,००० किमी", "hi", [("१,००० किमी", "1000", "km")]),
        ("In 2022, on 14 March, 3 men", "en", []),
        ("2,022 men in 2022", "en", [("2,022", "2022", "")]),
        ("two hundred and fifty men", "en", [("two hundred and fifty", "250", "")]),
        ("one of them, a million of us", "en", []),
        ("fifty kilometres", "en", [("fifty kilometres", "50", "km")]),
        ("2,5 milliards d’euros d’ici", "fr", [("2,5 milliards d’euros", "2500000000", "€")]),
        ("deux millions d'euros", "fr", [("deux millions d'euros", "2000000", "€")]),
        ("2 milioni di euro", "it", [("2 milioni di euro", "2000000", "€")]),
        ("3 millones de dólares", "es", [("3 millones de dólares", "3000000", "$")]),
        ("3 millones de casas", "es", [("3 millones", "3000000", "")]),
        ("2,5 млн евро", "ru", [("2,5 млн евро", "2500000", "€")]),
        ("dreihundert Euro", "de", [("dreihundert Euro", "300", "€")]),
    ],
)
def test_figures_of_a_text(text: str, language: str | None, found: list[tuple[str, ...]]) -> None:
    assert read(text, language) == found


@given(st.text(), st.sampled_from(["en", "id", "zh", "de", "ar", "hi", None]))
def test_every_figure_has_its_place_in_any_text(text: str, language: str | None) -> None:
    for one in figures_in(text, language, languages()):
        assert 0 <= one.span.start < one.span.end <= len(text)
        assert isinstance(one.value, Decimal)


HOSTILE = (
    "1 ",
    "1.",
    "1,000 ",
    "one ",
    "a",
    "一",
    "$",
    "million ",
    "1 million ",
    "hundert",
    "9",
    "1 million d",
)


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("language", ["en", "zh", "de", "fr"])
def test_a_text_twice_as_long_takes_about_twice_the_work(piece: str, language: str) -> None:
    def work(length: int) -> int:
        text = (piece * length)[:length]
        return lines_run(lambda: list(figures_in(text, language, languages())))

    work(10)
    assert work(8_000) < 2.6 * work(4_000) + 200
