"""The words that stand around a figure, by language: scales, number words, how exact it is meant, units."""

from enum import StrEnum


class Modifier(StrEnum):
    """How exact a figure is meant to be."""

    MORE_THAN = "more than"
    AT_LEAST = "at least"
    ABOUT = "about"
    AT_MOST = "at most"
    LESS_THAN = "less than"


_COMMA = "id ms de fr es pt it nl ru uk pl cs sk sl hr sr bg ro hu tr vi da sv no nb nn fi el et lv lt"
COMMA_IS_DECIMAL = frozenset(_COMMA.split())
"""Languages that write 1.000 or 1 000 for a thousand and 0,5 for a half."""

SCALES: dict[str, dict[int, str]] = {
    "en": {3: "thousand k", 6: "million millions mn", 9: "billion billions bn", 12: "trillion trillions tn"},
    "id": {3: "ribu rb", 6: "juta jt", 9: "miliar milyar", 12: "triliun"},
    "de": {3: "tausend tsd", 6: "million millionen mio", 9: "milliarde milliarden mrd", 12: "billion billionen"},
    "fr": {3: "mille", 6: "million millions", 9: "milliard milliards", 12: "billion billions"},
    "es": {3: "mil", 6: "millón millones", 12: "billón billones"},
    "pt": {3: "mil", 6: "milhão milhões", 9: "bilhão bilhões mil_milhões", 12: "trilhão trilhões"},
    "it": {3: "mila", 6: "milione milioni mln", 9: "miliardo miliardi mld", 12: "bilione bilioni"},
    "nl": {3: "duizend", 6: "miljoen", 9: "miljard", 12: "biljoen"},
    "ru": {3: "тысяча тысячи тысяч тыс", 6: "миллион миллиона миллионов млн", 9: "миллиард миллиарда миллиардов млрд"},
    "tr": {3: "bin", 6: "milyon", 9: "milyar", 12: "trilyon"},
    "zh": {3: "千", 4: "万 萬", 8: "亿 億"},
    "ja": {3: "千", 4: "万", 8: "億", 12: "兆"},
}
"""Powers of ten by their words. A billion is 10⁹ in English and 10¹² in German, French, Spanish and Italian."""

NUMBER_WORDS: dict[str, dict[str, int]] = {
    "en": {
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
        "eighty": 80, "ninety": 90,
    },
    "id": {
        "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
        "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000, "sejuta": 1_000_000,
    },
}  # fmt: skip

MULTIPLIERS: dict[str, dict[str, int]] = {"en": {"hundred": 100}, "id": {"puluh": 10, "ratus": 100}}
TEENS: dict[str, str] = {"id": "belas"}
"""The word that adds ten to the one before it."""

MODIFIERS: dict[Modifier, tuple[str, ...]] = {
    Modifier.MORE_THAN: (
        "more than", "over", "above", "lebih dari", "di atas", "mehr als", "über", "plus de", "más de", "mais de", "più di",
        "oltre", "meer dan", "более", "больше", "超过", "以上",
    ),
    Modifier.AT_LEAST: ("at least", "sedikitnya", "setidaknya", "paling sedikit", "mindestens", "au moins", "al menos", "至少"),
    Modifier.ABOUT: (
        "about", "around", "nearly", "almost", "roughly", "some", "approximately", "sekitar", "kira-kira", "hampir", "etwa",
        "rund", "fast", "environ", "près de", "unos", "cerca de", "circa", "ongeveer", "около", "почти", "约", "~", "≈",
    ),
    Modifier.AT_MOST: ("at most", "up to", "hingga", "sampai", "paling banyak", "höchstens", "bis zu", "jusqu’à", "hasta", "до"),
    Modifier.LESS_THAN: (
        "less than", "fewer than", "under", "below", "kurang dari", "di bawah", "weniger als", "moins de", "menos de",
    ),
}  # fmt: skip

PERCENT = frozenset(["%", "٪", "percent", "persen", "prozent", "pourcent", "procent", "процентов", "процента"])
UNITS: dict[str, str] = {
    **dict.fromkeys(("kilometer", "kilometers", "kilometre", "kilometres", "kilomètres", "kilómetros", "км", "公里"), "km"),
    **dict.fromkeys(("meter", "meters", "metre", "metres", "mètres", "metros"), "m"),
    **dict.fromkeys(("kilogram", "kilograms", "kilogramm"), "kg"),
    **dict.fromkeys(("ton", "tons", "tonne", "tonnes", "tonnen"), "t"),
    **dict.fromkeys(("hektare", "hectares", "hectare", "hektar"), "ha"),
}
"""Unit words that mean the same as a sign; any other unit stays as it is written."""
