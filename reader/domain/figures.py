"""Reading a figure as people write it: ``1.000 km``, ``US$ 1,5 miliar``, ``seribu kilometer``,
``१,०००``.

A point or comma before three digits may divide thousands or decimals. Where the article's language
divides thousands with that mark, it decides. Where the mark is that of its decimals ("1.000 km" in
English, as translations leave it), or the language is not known, both readings are kept, the
likelier one first, so that the person who checks decides and not the program.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from reader.domain.figure_language import MILLION, FigureLanguage, FigureLanguages, Modifier


@dataclass(frozen=True, slots=True)
class Reading:
    """What a figure says. ``unit`` is a sign or word, a currency among them, or empty."""

    value: Decimal
    unit: str = ""
    modifier: Modifier | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it was written, and what it can mean, the likeliest reading first; none where it
    makes no sense.
    """

    raw: str
    readings: tuple[Reading, ...] = ()


_SPACES = "\u00a0\u202f\u2009 "
MARKS = rf"[.,'’{_SPACES}]"
"""What divides thousands or decimals somewhere."""
NUMBER = re.compile(rf"\d+(?:{MARKS}\d+)*")
_GROUPED = re.compile(
    r"[1-9]\d{0,2}(?:(?P<mark>[.,' ])\d{3})(?:(?P=mark)\d{3})*|[1-9]\d?(?:,\d{2})+,\d{3}"
)
"""Groups of three, or as in India twos and a last three."""
CURRENCY = re.compile(r"([A-Z]{0,2}\$|[A-Z]{3}|Rp|[€£¥₹₽])\.?\s*$")
_LETTERS = r"(?:[^\W\d_][\u0300-\u036f\u064b-\u0652\u0900-\u0903\u093a-\u094f]*)+"
"""Letters with their combining marks: accents, Arabic vowels, Devanagari vowels."""
_PLAIN_WORD = re.compile(rf"{_LETTERS}|〇")
WORD = re.compile(rf"{_LETTERS}|%|٪|°[CF]?")
_ARABIC_MARKS = {"٫": ".", "٬": ","}
MOST_SCALES = 4
"""Words for powers of ten behind a number, as in "million billion", and scales that a number in
parts can have: 兆, 億, 万 and none. More are no figure.
"""
MOST_DIGITS = 60
"""A longer number is no figure; reading it would only cost time."""
MOST_READ = 2_000
"""Code points, beyond which nothing is looked for."""


def read_figure(raw: str, language: str | None, languages: FigureLanguages) -> Figure:
    """Return what a figure reads as. ``language`` is the article's BCP 47 tag, where known. Only
    the first number counts.

    Where the language is not known, a scale that differs between languages gives a reading for
    each: a billion is 10⁹ and 10¹².
    """
    text = in_latin_digits(raw[:MOST_READ])
    tag = (language or "").lower().replace("_", "-")
    code = language_code(tag)
    found = NUMBER.search(text)
    if found:
        before, after = text[: found.start()], text[found.end() :]
        number = without_tail(found[0])
        values = list(values_of(number, languages.decimal_mark(tag), languages.group_mark(tag)))
    else:
        before, worded, after = _worded(text, code, languages)
        values = [] if worded is None else [Decimal(worded)]
    modifier = _modifier(before, languages)
    readings = [
        Reading(
            value * 10**power + more,
            _unit(before, past_link(value, power, rest, code, languages), code, languages),
            modifier,
        )
        for power, scaled in scales_of(after, code, languages)
        for more, rest in [more_of(scaled, code, languages) if power else (0, scaled)]
        for value in values
    ]
    return Figure(raw, tuple(dict.fromkeys(readings)))


def language_code(tag: str) -> str:
    """Return the language whose file says how figures are written, of a BCP 47 tag in lower
    case.
    """
    code = tag.partition("-")[0]
    return {"ms": "id"}.get(code, code)


def in_latin_digits(text: str) -> str:
    """Return a text with digits and Arabic marks as English has them, each at its place."""
    if text.isascii():
        return text
    return text.translate({ord(one): _latin_digit(one) for one in set(text) if one > "\x7f"})


def _latin_digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return _ARABIC_MARKS.get(character, character) if value is None else str(value)


def without_tail(number: str) -> str:
    """Return a number without what a space joined to it that is no group of three: in "100 5 km"
    only 100 counts.
    """
    parts = re.split(rf"[{_SPACES}]", number)
    last = len(parts)
    while last > 1 and not all(
        len(part) == 3 for part in (*parts[1 : last - 1], re.split("[.,]", parts[last - 1])[0])
    ):
        last -= 1
    return " ".join(parts[:last])


def values_of(number: str, decimal_mark: str, group_mark: str) -> Iterator[Decimal]:
    """Yield what a number with separators can be, the likelier first."""
    number = number.replace("’", "'")
    if len(number) > MOST_DIGITS:
        return
    marks = re.findall(r"[.,' ]", number)
    mark = marks[-1] if marks else ""
    decimal = _decimal(number, mark) if mark in {".", ","} and marks.count(mark) == 1 else None
    grouped = _plain(number) if not marks or _GROUPED.fullmatch(number) else None
    if grouped is not None and mark == group_mark:
        decimal = None
    readings = [grouped, decimal]
    if mark == decimal_mark:
        readings.reverse()
    yield from (reading for reading in readings if reading is not None)


def _decimal(number: str, mark: str) -> Decimal | None:
    """Return a number whose last mark divides the decimals, or ``None`` where what stands before it
    is no whole number.
    """
    whole, fraction = number.rsplit(mark, 1)
    if re.search(r"\D", whole) and not _GROUPED.fullmatch(whole):
        return None
    return _plain(whole) + Decimal(f"0.{fraction}")


def _plain(number: str) -> Decimal:
    return Decimal(re.sub(r"\D", "", number))


def past_link(value: Decimal, power: int, after: str, code: str, languages: FigureLanguages) -> str:
    """Return what stands behind a number without the word that links millions to what they count,
    as in French "millions d'euros".
    """
    if power < MILLION and value < 10**MILLION:
        return after
    return after[languages.past_link(after, 0, code) :]


def scales_of(after: str, code: str, languages: FigureLanguages) -> list[tuple[int, str]]:
    """Return the power of ten that stands behind a number, and what stands behind it; several where
    languages differ.
    """
    found: dict[int, str] = {}
    for language in languages.in_order(code):
        power, rest = _scale(after, language)
        if power:
            found.setdefault(power, rest)
            if code in languages.by_code:
                break
    return list(found.items()) or [(0, after)]


def more_of(after: str, code: str, languages: FigureLanguages) -> tuple[int, str]:
    """Return the number that goes on behind a scale, as in Japanese "1万2000", and what stands
    behind it.
    """
    more = 0
    for _ in range(MOST_SCALES):
        found = re.match(r"\d{1,12}", after)
        if found is None:
            break
        power, after = scales_of(after[found.end() :], code, languages)[0]
        more += int(found[0]) * 10**power
        if not power:
            break
    return more, after


def _scale(after: str, language: FigureLanguage) -> tuple[int, str]:
    power = 0
    for _ in range(MOST_SCALES):
        found = WORD.match(after.lstrip())
        step, length = _power(found[0].casefold(), language) if found else (0, 0)
        if found is None or not step:
            break
        power += step
        after = after.lstrip()[length:].removeprefix(".")
    return power, after


def _power(word: str, language: FigureLanguage) -> tuple[int, int]:
    """Return the power of ten that a word is, or begins with where words are not parted; and how
    many letters that are.
    """
    if word in language.scales:
        return language.scales[word], len(word)
    fitting = (
        [one for one in language.scales if word.startswith(one)]
        if language.positional or _is_hangul(word)
        else []
    )
    best = max(fitting, key=len, default="")
    return (language.scales[best], len(best)) if best else (0, 0)


def _is_hangul(word: str) -> bool:
    return "\uac00" <= word[:1] <= "\ud7a3"


def _worded(text: str, code: str, languages: FigureLanguages) -> tuple[str, int | None, str]:
    """Read a number in words: what stands before it, the number, what stands behind it."""
    words = [
        (found[0].casefold(), found.start(), found.end()) for found in _PLAIN_WORD.finditer(text)
    ]
    for language in languages.in_order(code):
        spelled = [*_apart(words, language)]
        for place, (word, start, _) in enumerate(spelled):
            if language.starts(word):
                parts, end = read_words(spelled[place:], language)
                return text[:start], language.value(parts), text[end:]
    return text, None, ""


def runs_of_number_words(
    text: str, language: FigureLanguage
) -> Iterator[tuple[int, list[tuple[str, int, int]]]]:
    """Yield where a number in words may begin, with the words from there on, as ``read_words``
    takes them.
    """
    words = [
        (found[0].casefold(), found.start(), found.end()) for found in _PLAIN_WORD.finditer(text)
    ]
    spelled = list(_apart(words, language))
    beyond = 0
    for place, (word, start, _) in enumerate(spelled):
        if place >= beyond and language.is_number_word(word):
            beyond = place + 1
            while beyond < len(spelled) and language.parts(spelled[beyond][0]):
                beyond += 1
            yield start, spelled[place:beyond]


def _apart(
    words: list[tuple[str, int, int]], language: FigureLanguage
) -> Iterator[tuple[str, int, int]]:
    """Yield words with their places: two that are one number word together as one; each sign of
    Chinese and Japanese.
    """
    place = 0
    while place < len(words):
        word, start, end = words[place]
        both = f"{word} {words[place + 1][0]}" if place + 1 < len(words) else ""
        if both in language.known:
            yield both, start, words[place + 1][2]
            place += 1
        elif language.positional:
            yield from _signs(word, start, language)
        else:
            yield word, start, end
        place += 1


def _signs(word: str, start: int, language: FigureLanguage) -> Iterator[tuple[str, int, int]]:
    """Yield the number words in unparted text, each with its place, and other signs one by one."""
    longest = max(map(len, language.known), default=1)
    place = 0
    while place < len(word):
        fits = (
            size for size in range(longest, 1, -1) if word[place : place + size] in language.known
        )
        size = next(fits, 1)
        yield word[place : place + size], start + place, start + place + size
        place += size


def read_words(
    words: list[tuple[str, int, int]], language: FigureLanguage
) -> tuple[list[str], int]:
    """Return the number words from the first one on, and where the last of them ends; a joiner does
    not end a number.
    """
    parts: list[str] = []
    end = beyond = words[0][1]
    waiting: list[str] = []
    for word, start, stop in words:
        found = language.parts(word)
        if not found or (language.positional and parts and start != beyond):
            break
        beyond = stop
        if set(found) <= language.joiners:
            waiting += found
        else:
            parts += [*waiting, *found]
            waiting, end = [], stop
    return parts, end


def _unit(before: str, after: str, code: str, languages: FigureLanguages) -> str:
    """Return the currency before a number, or the unit or what is counted behind it; nothing where
    no list knows the word that stands there ("20 million above").
    """
    currency = CURRENCY.search(before)
    if currency:
        return currency[1]
    found = WORD.match(after.lstrip(" \u00a0\u202f\u2009-"))
    if found is None:
        return ""
    word = found[0].casefold()
    rest = after.lstrip(" \u00a0\u202f\u2009-").casefold()
    for language in languages.by_code.values():
        if word in language.percent or any(
            " " in one and rest.startswith(one) for one in language.percent
        ):
            return "%"
        if word in language.units:
            return language.units[word]
    return "%" if word == "٪" else languages.counted(found[0], code)


def _modifier(before: str, languages: FigureLanguages) -> Modifier | None:
    """Return how exact the words before a number mean it to be; the words that stand nearest to it
    count.
    """
    folded = " ".join(CURRENCY.sub("", before).casefold().split())
    if folded.endswith(("~", "≈")):
        return Modifier.ABOUT
    phrases = {
        words: kind
        for language in languages.by_code.values()
        for words, kind in language.modifiers.items()
    }
    fits = [(len(words), kind) for words, kind in phrases.items() if _ends_with(folded, words)]
    return max(fits)[1] if fits else None


def _ends_with(text: str, words: str) -> bool:
    parted = "" if words[:1] >= "\u2e80" else r"(?:^|\W)"  # Chinese and Japanese part no words
    return re.search(rf"{parted}{re.escape(words)}$", text) is not None
