"""Reading figures: the ways of writing them that readers of numbers get wrong, and both readings
where there is a doubt.
"""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.figure_language import Modifier
from reader.domain.figures import Figure, Reading
from reader.services.figures import read_figure
from tests.articles import SCRAPED, SCRAPED_EXPECTED


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("1.000 km", "id", "1000", "km"),
        ("1,000 km", "en", "1000", "km"),
        ("1\u202f000 km", "fr", "1000", "km"),
        ("1\u00a0000", "fr", "1000", ""),
        ("1 234 567", "ru", "1234567", ""),
        ("9.000 pasukan", "id-ID", "9000", "pasukan"),
        ("US$ 1,5 miliar", "id", "1500000000", "US$"),
        ("Rp 2,3 triliun", "id", "2300000000000", "Rp"),
        ("१,०००", "hi", "1000", ""),
        ("1'000", "de", "1000", ""),
        ("1’000’000 Franken", "de", "1000000", "Franken"),
        ("seribu kilometer", "id", "1000", "km"),
        ("dua puluh lima ribu", "id", "25000", ""),
        ("tiga belas orang", "id", "13", "orang"),
        ("two hundred and fifty thousand people", "en", "250000", "people"),
        ("one million two hundred thousand", "en", "1200000", ""),
        ("3.2%", "en", "3.2", "%"),
        ("5 persen", "id", "5", "%"),
        ("1.234.567,89 Euro", "de", "1234567.89", "Euro"),
        ("1,234,567.89", "en", "1234567.89", ""),
        ("12,34,567", "hi", "1234567", ""),
        ("0.125", "de", "0.125", ""),
        ("5 Milliarden", "de", "5000000000", ""),
        ("3 billion", "en", "3000000000", ""),
        ("3 Billionen", "de", "3000000000000", ""),
        ("3 billions", "fr", "3000000000000", ""),
        ("12万人", "zh", "120000", "人"),
        ("1万2000人", "ja", "12000", "人"),
        ("3億4500万円", "ja", "345000000", "円"),
        ("1,5 Mio. Euro", "de", "1500000", "Euro"),
        ("100 5 km", "en", "100", "km"),
        ("25%", None, "25", "%"),
        ("90 per cent", "en", "90", "%"),
        ("2,5 milliards d'euros", "fr", "2500000000", "euros"),
        ("2,5 milliards d’euros", "fr", "2500000000", "euros"),
        ("0,8\u00a0milliard\u00a0d’euros", "fr", "800000000", "euros"),
        ("deux millions de soldats", "fr", "2000000", "soldats"),
        ("1 000 000 d'habitants", "fr", "1000000", "habitants"),
        ("2 milioni di euro", "it", "2000000", "euro"),
        ("due milioni d’euro", "it", "2000000", "euro"),
        ("3 millones de euros", "es", "3000000", "euros"),
        ("3 millones de euros", None, "3000000", "euros"),
        ("mil millones de dólares", "es", "1000000000", "dólares"),
        ("2,5 milhões de euros", "pt", "2500000", "euros"),
        ("2,5 miliarda euro", "pl", "2500000000", "euro"),
    ],
)
def test_the_likeliest_reading(text: str, language: str | None, value: str, unit: str) -> None:
    figure = read_figure(text, language)
    assert figure.raw == text
    assert (figure.readings[0].value, figure.readings[0].unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "language", "unit"),
    [
        ("20 million above", "en", ""),
        ("20 million above", None, ""),
        ("20 million as planned", "en", ""),
        ("1,200 were", "en", ""),
        ("1,200 previous riders", "en", ""),
        ("1,200 riders", "en", "riders"),
        ("1,200 people", "en", "people"),
        ("1,200 people", None, "people"),
        ("1,200 riders", "sv", ""),
        ("9.000 tewas", "id", ""),
        ("9.000 lebih", "id", ""),
        ("9.000 kapal", "id", "kapal"),
        ("5 mm", "id", "mm"),
        ("5 °C", "fr", "°C"),
        ("12.000 Hafenarbeiter", "de", "Hafenarbeiter"),
        ("12.000 über", "de", ""),
        ("2.500 después", "es", ""),
        ("2.500 barcas", "es", "barcas"),
        ("2 500 dans", "fr", ""),
        ("3 millions de plus", "fr", ""),
        ("3 millions de nos", "fr", ""),
        ("2 500 de personnes", "fr", ""),
        ("3 million de euros", "en", ""),
        ("12万人参加", "zh", "人"),
        ("12万以上", "zh", ""),
        ("2500명이", "ko", "명"),
        ("300ミリだった", "ja", "ミリ"),
        ("2500 человек", "ru", "человек"),
        ("2500 выше", "ru", ""),
    ],
)
def test_a_unit_is_a_word_that_is_known(text: str, language: str | None, unit: str) -> None:
    assert read_figure(text, language).readings[0].unit == unit


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("1.000 km", "en", [1, 1000]),
        ("1.000 km", None, [1000, 1]),
        ("1,000", "de", [1, 1000]),
        ("1.000 juta", None, [10**9, 10**6]),
        ("1,000 juta", "id", [10**6, 10**9]),
    ],
)
def test_a_doubtful_figure_keeps_both_readings(
    text: str, language: str | None, values: list[int]
) -> None:
    assert [reading.value for reading in read_figure(text, language).readings] == values


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("1.000 km", "id", 1000),
        ("1.000 km", "de", 1000),
        ("1.000 km", "fr", 1000),
        ("1.000 km", "sv", 1000),
        ("1.000 juta", "id", 10**9),
        ("1,000 km", "en", 1000),
        ("1,000 km", "es-MX", 1000),
        ("1.000 km", "es", 1000),
    ],
)
def test_the_mark_of_the_languages_thousands_leaves_no_doubt(
    text: str, language: str, value: int
) -> None:
    assert [reading.value for reading in read_figure(text, language).readings] == [value]


@pytest.mark.parametrize(
    "text", ["1.0000", "12.345.678", "0.5", "1000", "1.234,5", "1'000", "seribu"]
)
def test_what_is_not_doubtful_has_one_reading(text: str) -> None:
    assert len(read_figure(text).readings) == 1


@pytest.mark.parametrize("text", ["", "many", "1.2.3", "9" * 200])
def test_what_makes_no_sense_has_none(text: str) -> None:
    assert read_figure(text) == Figure(text, ())


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("lebih dari 1.000 km", Modifier.MORE_THAN),
        ("more than US$ 5 billion", Modifier.MORE_THAN),
        ("at least 12 dead", Modifier.AT_LEAST),
        ("sekitar 9.000", Modifier.ABOUT),
        ("~ 20 %", Modifier.ABOUT),
        ("up to 40", Modifier.AT_MOST),
        ("kurang dari 3", Modifier.LESS_THAN),
        ("moreover 3", None),
        ("3, more than ever", None),
    ],
)
def test_how_exact_it_is_meant(text: str, modifier: Modifier | None) -> None:
    assert read_figure(text).readings[0].modifier is modifier


@given(st.integers(0, 10**12), st.sampled_from([",", ".", "\u00a0", "\u202f", "'"]))
def test_a_grouped_number_has_its_value_among_its_readings(number: int, mark: str) -> None:
    assert Decimal(number) in {
        reading.value for reading in read_figure(f"{number:,}".replace(",", mark)).readings
    }


@given(st.text(max_size=60), st.sampled_from([None, "id", "en", "de", "zh"]))
def test_nothing_makes_it_fail(text: str, language: str | None) -> None:
    assert read_figure(text, language).raw == text


def test_the_figures_of_a_scraped_page() -> None:
    expected = json.loads(SCRAPED_EXPECTED.read_text("utf-8"))
    lines = SCRAPED.read_text("utf-8").split("\n")
    for figure in expected["figures"]:
        line = lines[figure["line"] - 1]
        assert figure["text"] in line
        place = line.index(figure["text"])
        words = line[max(0, place - 12) : place + len(figure["text"])]
        reading = read_figure(words, "id").readings[0]
        assert reading.value == figure["value"]
        if "unit" in figure:
            assert reading == Reading(
                Decimal(figure["value"]), figure["unit"], Modifier(figure["modifier"])
            )
