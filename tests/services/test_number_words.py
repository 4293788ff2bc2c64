"""Number words of all languages: rows known to be right, and the way back from what another program
says.
"""

import json
import tomllib
from decimal import Decimal
from pathlib import Path

import pytest

from reader.resources import resource_folder
from reader.services.figures import languages, read_figure


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("dreihundertfünfundzwanzigtausend Menschen", "de", "325000", "Menschen"),
        ("eine Million zweihunderttausend", "de", "1200000", ""),
        ("3,5 Mrd. Euro", "de", "3500000000", "Euro"),
        ("tweeëntwintig procent", "nl", "22", "%"),
        ("quatre-vingt-dix-sept", "fr", "97", ""),
        ("quatre vingts ans", "fr", "80", "ans"),
        ("deux cent mille personnes", "fr", "200000", "personnes"),
        ("2,5 milliards d’euros", "fr", "2500000000", "euros"),
        ("treinta y dos mil metros", "es", "32000", "m"),
        ("mil doscientos millones", "es", "1200000000", ""),
        ("15 por ciento", "es", "15", "%"),
        ("1.5 millones", "es-MX", "1500000", ""),
        ("dois mil milhões", "pt", "2000000000", ""),
        ("R$ 3 bilhões", "pt-BR", "3000000000", "R$"),
        ("ventotto chilometri", "it", "28", "km"),
        ("duecentocinquantamila", "it", "250000", ""),
        ("двести пятьдесят тысяч человек", "ru", "250000", "человек"),
        ("1,5 трлн рублей", "ru", "1500000000000", "рублей"),
        ("مئتان وخمسون ألف شخص", "ar", "250000", "شخص"),
        ("ثلاثة ملايين", "ar", "3000000", ""),
        ("٣٫٥ مليون", "ar", "3500000", ""),
        ("yüz yirmi beş bin", "tr", "125000", ""),
        ("3 milyar lira", "tr", "3000000000", "lira"),
        ("hai trăm năm mươi nghìn người", "vi", "250000", "người"),
        ("2 tỷ đồng", "vi", "2000000000", "đồng"),
        ("三百二十五万人", "zh", "3250000", "人"),
        ("二〇二六年", "zh", "2026", "年"),
        ("一万零五十", "zh", "10050", ""),
        ("1兆2000億円", "ja", "1200000000000", "円"),
        ("3억 명", "ko", "300000000", "명"),
        ("5 lakh people", "en-IN", "500000", "people"),
        ("₹20 crore", "en-IN", "200000000", "₹"),
        ("5 लाख", "hi", "500000", ""),
        ("a million people", "en", "1000000", "people"),
        ("3 trillion", "en", "3000000000000", ""),
        ("3 trilionów", "pl", "3", "trilionów"),
        ("2,4 mln złotych", "pl", "2400000", "złotych"),
        ("1.200,50 Kč", "cs", "1200.50", "Kč"),
        ("1.200 Fr.", "de-CH", "1.200", "Fr"),
    ],
)
def test_the_likeliest_reading(text: str, language: str, value: str, unit: str) -> None:
    reading = read_figure(text, language).readings[0]
    assert (reading.value, reading.unit) == (Decimal(value), unit)


def test_a_scale_that_differs_keeps_all_its_readings_where_the_language_is_not_known() -> None:
    assert [reading.value for reading in read_figure("3 billion").readings] == [
        3 * 10**9,
        3 * 10**12,
    ]
    assert [reading.value for reading in read_figure("3 billion", "de").readings] == [3 * 10**12]
    assert [reading.value for reading in read_figure("3 billion", "en").readings] == [3 * 10**9]


@pytest.mark.parametrize("text", ["and", "und", "y", "belas", "bridge", "Brücke", "的"])
def test_what_is_no_number_has_no_reading(text: str) -> None:
    assert read_figure(text).readings == ()


@pytest.mark.parametrize(
    "file", sorted(resource_folder("figures").glob("*.toml")), ids=lambda file: file.stem
)
def test_no_word_of_a_file_stands_for_two_things(file: object) -> None:
    entries = tomllib.loads(file.read_text("utf-8"))  # type: ignore[attr-defined]
    for table in ("words", "times", "scales", "modifiers", "units"):
        words = [word.casefold() for several in entries.get(table, {}).values() for word in several]
        assert len(words) == len(set(words)), table


VOICES = {
    "en": "en",
    "de": "de",
    "fr": "fr",
    "es": "es",
    "pt": "pt",
    "pt_BR": "pt",
    "it": "it",
    "nl": "nl",
    "ru": "ru",
}
VOICES |= {
    "ar": "ar",
    "tr": "tr",
    "vi": "vi",
    "ja": "ja",
    "id": "id",
    "fr_CH": "fr",
    "fr_BE": "fr",
    "en_IN": "en",
}
"""What num2words calls a way of speaking, and the language of it."""

SPOKEN = Path(__file__).with_name("number_words.json")
"""What num2words says, by voice: words, and the numbers of which it says just that."""


@pytest.mark.parametrize(("voice", "language"), VOICES.items(), ids=list(VOICES))
def test_what_another_program_says_is_read_back(voice: str, language: str) -> None:
    said: dict[str, list[int]] = json.loads(SPOKEN.read_text("utf-8"))[voice]
    assert len(said) > 200
    misread = {}
    for words, numbers in said.items():
        read = [int(reading.value) for reading in read_figure(words, language).readings]
        if not read or not set(read) <= set(numbers):
            misread[words] = (numbers, read)
    assert misread == {}


def test_all_the_languages_that_are_promised_are_there() -> None:
    assert {
        "en",
        "id",
        "es",
        "fr",
        "de",
        "pt",
        "it",
        "nl",
        "ru",
        "ar",
        "tr",
        "vi",
        "ja",
        "zh",
    } <= set(languages().by_code)
