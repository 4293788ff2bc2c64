"""Where a sentence says a figure: the number with what it counts and how exact it is meant to be,
"lebih dari 1.000 km", "US$ 1,5 miliar", "two hundred thousand people". Years, dates and times of
day are no figures.
"""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from enum import Enum

from reader.domain.document import Span
from reader.domain.figure_language import FigureLanguage
from reader.domain.figures import MOST_SCALES

_SPACE = "[ \u00a0\u202f\u2009]?"
_DIGITS = r"\d+(?:[.,'’\u00a0\u202f\u2009 ]\d{3}(?!\d))*(?:[.,٫]\d+)?"
_CURRENCY = r"(?:[A-Z]{0,2}\$|Rp\.?|[€£¥₹₽₩₺]|(?<![A-Za-z])[A-Z]{3}(?=[ \u00a0]?\d))"
_NUMBER = re.compile(rf"(?<![\w.,:/-])(?P<currency>{_CURRENCY}{_SPACE})?(?P<digits>{_DIGITS})")
_IN_ASIAN = re.compile(rf"(?<=[\u3040-\u9fff\uac00-\ud7af])(?P<currency>)(?P<digits>{_DIGITS})")
_TIME_BEHIND = re.compile(
    r"[:/]\d|\s?(?:[年月日号號時时분년월일]|uhr\b|wib\b|[ap]\.?m\b)|h\d", re.I
)
_YEAR, _LATELY = re.compile(r"1[5-9]\d\d|20\d\d"), re.compile(r"19\d\d|20[0-3]\d")
_WORD = re.compile(
    r"[^\W\d_](?:[^\W\d_]|[-'’\u0300-\u036f\u0900-\u097f](?=[^\W\d_]))*|[%‰٪]|°[CF]?"
)
_SIGN_UNIT = re.compile("[%‰人名元円圆원명歳岁件票吨トキ個个倍頭头台]|公里|キロ|トン|平方")
_UNITS = frozenset(
    [
        "%",
        "‰",
        "٪",
        "km",
        "km²",
        "m²",
        "cm",
        "mm",
        "m",
        "kg",
        "g",
        "ha",
        "t",
        "km/h",
        "км",
        "кг",
        "°",
        "°c",
        "°f",
    ]
)
_BEHIND = re.compile(r"[€$£¥₽]|km/h|[kcm]?m[²³2]?(?!\w)")
_MORE = re.compile(r"\d{1,12}")
"""What goes on behind a scale, as in Japanese "1万2000"."""
_LONGEST = 4_000
"""Code points of a sentence beyond which it is no sentence of prose."""
_LEAST_WORDED = 11
"""Smaller numbers in words are figures of speech more often than figures ("one of them")."""


class Counted(Enum):
    """What stands behind a number."""

    NOTHING = "nothing"
    THINGS = "things"
    """A word that may be what is counted."""
    KNOWN = "known"
    """A unit or a scale."""


@dataclass(frozen=True, slots=True)
class _Found:
    span: Span
    weight: int


def figure_in(
    sentence: str,
    within: Span,
    languages: Sequence[FigureLanguage],
    small_words: Set[str],
    dates: Sequence[Span] = (),
) -> Span | None:
    """Return where the figure of a sentence stands: the first one that ``within`` (as a highlight)
    touches, else the first with a unit, a scale or thousands, else the first one; ``None`` for
    none.

    ``languages`` are the article's and others whose words may stand in it, the former first;
    ``small_words`` count nothing ("1,000 in"). Linear in the sentence.
    """
    sentence = sentence[:_LONGEST]
    found = list(_figures(sentence, languages, small_words, dates)) or list(
        _worded(sentence, languages, small_words)
    )
    touched = [one for one in found if one.span.overlaps(within)]
    chosen = touched or [one for one in found if one.weight or len(one.span) > 1]
    return max(chosen, key=lambda one: one.weight).span if chosen else None


def _figures(
    sentence: str,
    languages: Sequence[FigureLanguage],
    small_words: Set[str],
    dates: Sequence[Span],
) -> Iterator[_Found]:
    numbers = [*_NUMBER.finditer(sentence), *_IN_ASIAN.finditer(sentence)]
    after = 0
    for number in sorted(numbers, key=lambda one: one.start()):
        span = Span(*number.span())
        if span.start < after or any(span.overlaps(date) for date in dates):
            continue
        if _TIME_BEHIND.match(sentence, span.end):
            continue
        end, counted = _with_unit(sentence, span.end, languages, small_words)
        grouped = re.search(r"\d\D\d{3}(?!\d)", number["digits"]) is not None
        if _is_year(number, counted):
            continue
        if sentence[end : end + 1].isdigit():
            continue
        start = _with_modifier(sentence, span.start, languages)
        weight = 2 * (counted is not Counted.NOTHING or bool(number["currency"])) + grouped
        yield _Found(Span(start, end), weight)
        after = end


def _is_year(number: re.Match[str], counted: Counted) -> bool:
    """Whether a number is a year: "in 2018", "a 2018 survey"; not "1,900 boats" or "2018 km"."""
    digits = number["digits"]
    if number["currency"] or counted is Counted.KNOWN or not _YEAR.fullmatch(digits):
        return False
    return counted is Counted.NOTHING or _LATELY.fullmatch(digits) is not None


def _with_unit(
    sentence: str, end: int, languages: Sequence[FigureLanguage], small_words: Set[str]
) -> tuple[int, "Counted"]:
    """Return where a figure ends with its scale and what it counts, and what that is."""
    first = end
    for _ in range(MOST_SCALES):
        scale = _scale(sentence, end, languages)
        if scale == end:
            break
        more = _MORE.match(sentence, scale)
        end = more.end() if more else scale
    link = end if sentence[end - 1].isdigit() else languages[0].past_link(sentence, end)
    linked = link > end
    known_end = _past_known_unit(sentence, _past_space(sentence, link), languages)
    if known_end is not None:
        return known_end, Counted.KNOWN
    scaled = Counted.KNOWN if end > first else Counted.NOTHING
    if languages[0].positional:
        return end, scaled
    word = _WORD.match(sentence, link if linked else _past_space(sentence, end, hyphen=True))
    if word is None:
        return end, scaled
    low = word[0].lower()
    known = any(low in one.units or low in one.percent for one in languages) or low in _UNITS
    written_as_noun = word[0] == low or languages[0].compound  # German nouns are capitalised
    apart = low in small_words or any(low in one.apart for one in languages)
    counts = written_as_noun and not apart and len(low) > 1
    if known or (counts and (low.isalpha() or not linked)):
        return word.end(), Counted.KNOWN if known or end > first else Counted.THINGS
    return end, scaled


def _past_known_unit(sentence: str, place: int, languages: Sequence[FigureLanguage]) -> int | None:
    """Return where a sign, or "per cent" in several words, ends that begins at a place."""
    sign = _BEHIND.match(sentence, place) or _SIGN_UNIT.match(sentence, place)
    if sign:
        return sign.end()
    for phrase in (one for language in languages for one in language.percent if " " in one):
        end = place + len(phrase)
        if sentence[place:end].lower() == phrase and not sentence[end : end + 1].isalpha():
            return end
    return None


def _past_space(sentence: str, place: int, *, hyphen: bool = False) -> int:
    signs = " \u00a0\u202f\u2009-" if hyphen else " \u00a0\u202f\u2009"
    return place + 1 if sentence[place : place + 1] in signs and place < len(sentence) else place


def _scale(sentence: str, end: int, languages: Sequence[FigureLanguage]) -> int:
    """Return where a scale behind a number ends, the number's own end where none follows."""
    start = _past_space(sentence, end)
    word = _WORD.match(sentence, start)
    if word is None:
        return end
    low = word[0].lower()
    for language in languages:
        if low in language.scales:
            dot = sentence[word.end() : word.end() + 1] == "." and len(low) <= 4
            more = sentence[word.end() + 1 : word.end() + 3].strip()
            return word.end() + (dot and more[:1].islower())
        if language.positional:
            fits = [one for one in language.scales if sentence.startswith(one, start)]
            if fits:
                return start + len(max(fits, key=len))
    return end


def _with_modifier(sentence: str, start: int, languages: Sequence[FigureLanguage]) -> int:
    """Return where a figure begins with the words before it that say how exact it is."""
    before = sentence[max(0, start - 60) : start]
    bare = before.rstrip()
    folded = bare.lower()
    longest = 0
    for language in languages:
        for phrase in language.modifiers:
            if len(phrase) > longest and folded.endswith(phrase):
                border = folded[-len(phrase) - 1 : -len(phrase)]
                if phrase[0] > "\u2e7f" or not border.isalnum():
                    longest = len(phrase)
    return start - (len(before) - len(bare)) - longest if longest else start


def _worded(
    sentence: str, languages: Sequence[FigureLanguage], small_words: Set[str]
) -> Iterator[_Found]:
    """Yield the numbers in words of the article's language."""
    language = languages[0]
    if language.positional:
        return
    words = [*_WORD.finditer(sentence)]
    place = 0
    while place < len(words):
        if not language.starts(words[place][0].lower()):
            place += 1
            continue
        last = place
        parts: list[str] = []
        while last < len(words) and (said := language.parts(words[last][0].lower())):
            parts += said
            last += 1
        while (
            last > place + 1 and set(language.parts(words[last - 1][0].lower())) <= language.joiners
        ):
            last -= 1
        if language.value([one for one in parts if one not in language.joiners]) >= _LEAST_WORDED:
            end, counted = _with_unit(sentence, words[last - 1].end(), languages, small_words)
            start = _with_modifier(sentence, words[place].start(), languages)
            yield _Found(Span(start, end), 2 * (counted is not Counted.NOTHING))
        place = last
