"""How one language writes figures: number words, scales, decimals, and what stands around a number.

What the languages say is data, in ``resources/figures``; this module owns what the entries mean.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property


class Modifier(StrEnum):
    """How exact a figure is meant to be."""

    MORE_THAN = "more than"
    AT_LEAST = "at least"
    ABOUT = "about"
    AT_MOST = "at most"
    LESS_THAN = "less than"


_UNPARTED = "\u2e80"
"""From here on scripts part no words, or like Korean write what follows into them."""
_BLANK = "[ \u00a0\u202f\u2009]"
MILLION = 6
"""The power of ten from which on a number is linked to what it counts."""
LONGEST_WORD = 90
"""Letters of a word beyond which it is no number."""


@dataclass(frozen=True)
class FigureLanguage:
    """One language. All words are in lower case.

    ``values`` are words that add up ("forty", "two"), ``times`` those that multiply the one before
    them ("hundred"), ``scales`` those that multiply all before them, as powers of ten ("million" is
    6). ``teens`` adds ten to the word before it; ``joiners`` stand between ("and"); ``prefix`` may
    be written before any word (Arabic "and"). In a ``compound`` language words are written as one
    ("dreihundertzwei"). In a ``positional`` one, digits in a row are read as such ("二〇二六").
    ``decimal`` is the mark of decimals. ``counted`` are words for what is counted ("people"), where
    an asterisk lets a word begin or end in any way ("*s"); ``apart`` those that stand behind a
    number and are not counted ("above"), whatever ``counted`` says. ``links`` stand between
    millions and what they count (French "millions d'euros"). Where ``capital_nouns``, each word
    with a capital can be counted.
    """

    decimal: str = ""
    values: Mapping[str, int] = field(default_factory=dict)
    times: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    teens: str = ""
    joiners: frozenset[str] = frozenset()
    prefix: str = ""
    compound: bool = False
    positional: bool = False
    modifiers: Mapping[str, Modifier] = field(default_factory=dict)
    percent: frozenset[str] = frozenset()
    units: Mapping[str, str] = field(default_factory=dict)
    counted: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    capital_nouns: bool = False

    def what_is_counted(self, word: str) -> str:
        """Return what a word behind a number counts: the word, or of scripts that do not part words
        its beginning; nothing where no list of the language knows it.
        """
        low = word.casefold()
        if low in self.apart:
            return ""
        if word[:1] >= _UNPARTED:
            return max((one for one in self.counted if low.startswith(one)), key=len, default="")
        noun = self.capital_nouns and word[:1].isupper()
        return word if noun or self._counted.fullmatch(low) else ""

    def past_link(self, text: str, place: int) -> int:
        """Return where what is counted begins behind millions that end at a place of a text: the
        place itself where no link stands there.
        """
        link = self._link.match(text, place)
        return link.end() if link else place

    @cached_property
    def _link(self) -> re.Pattern[str]:
        words = (
            re.escape(word) + ("" if word.endswith(("'", "’")) else _BLANK)
            for word in sorted(self.links)
        )
        return re.compile(f"{_BLANK}(?:{'|'.join(words) or '(?!)'})", re.IGNORECASE)

    @cached_property
    def _counted(self) -> re.Pattern[str]:
        words = (re.escape(word).replace(r"\*", r"\w+") for word in sorted(self.counted))
        return re.compile("|".join(words) or r"(?!)")

    @cached_property
    def known(self) -> frozenset[str]:
        """All words of numbers."""
        return frozenset(
            [
                *self.values,
                *self.times,
                *self.scales,
                *self.joiners,
                *([self.teens] if self.teens else []),
            ]
        )

    def starts(self, word: str) -> bool:
        """Whether a number can begin with a word: "and" begins none."""
        parts = self.parts(word)
        return bool(parts) and parts[0] not in self.joiners and parts[0] != self.teens

    def is_number_word(self, word: str) -> bool:
        """Whether a number begins with a word of a text; a scale by itself begins none. Words that
        are made of others are looked at only where they hold one that multiplies, as "dreihundert"
        does.
        """
        if word in self.known:
            return word not in self.scales and self.starts(word)
        multiplied = self.compound and any(one in word for one in self._multipliers)
        return multiplied and self.starts(word)

    @cached_property
    def _multipliers(self) -> tuple[str, ...]:
        return (*self.times, *self.scales)

    def parts(self, word: str) -> list[str]:
        """Return the words of numbers that a word is made of, none where it is no number."""
        if word in self.known:
            return [word]
        bare = word.removeprefix(self.prefix) if self.prefix else word
        if bare in self.known:
            return [bare]
        return self._compounded(word) if self.compound and len(word) <= LONGEST_WORD else []

    def _compounded(self, word: str) -> list[str]:
        """Return the parts of a word that is written as one; longer parts go first. Linear in its
        length, but for a constant.
        """
        ways: list[list[str] | None] = [None] * len(word) + [[]]
        for start in range(len(word) - 1, -1, -1):
            for end in range(min(len(word), start + self._longest), start, -1):
                rest = ways[end]
                if rest is not None and word[start:end] in self.known:
                    ways[start] = [word[start:end], *rest]
                    break
        return ways[0] or []

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self.known), default=0)

    def value(self, parts: list[str]) -> int:
        """Return the number that words say, in order."""
        total = current = 0
        last: int | None = None
        for part in parts:
            if (
                self.values.get(part, 0) >= 1_000
            ):  # a scale in one word: Indonesian "seribu", Arabic "two million"
                total, last = total + self.values[part], None
            elif part in self.values:
                in_a_row = (
                    self.positional and last is not None and last < 10 and self.values[part] < 10
                )
                current = (
                    current * 10 + self.values[part] if in_a_row else current + self.values[part]
                )
                last = self.values[part]
            elif part in self.times:
                current += (
                    (last or 0) * (self.times[part] - 1) if last is not None else self.times[part]
                )
                last = None
            elif part == self.teens:
                current, last = current + 10, None
            elif part in self.scales:
                scale = 10 ** self.scales[part]
                below = total % scale + current
                total, current, last = total - total % scale + (below or 1) * scale, 0, None
        return total + current


@dataclass(frozen=True)
class FigureLanguages:
    """All languages by their codes, and the regions that mark decimals in another way than their
    language.
    """

    by_code: Mapping[str, FigureLanguage]
    comma: frozenset[str] = frozenset()
    point: frozenset[str] = frozenset()
    same: Mapping[str, str] = field(default_factory=dict)
    """Further ways of writing a unit, and the sign that stands for all of them."""
    signs: frozenset[str] = frozenset()
    """Units, in lower case, that every language writes alike."""

    def counted(self, word: str, code: str) -> str:
        """Return what a word behind a number counts in a language, in any where that is not
        known; nothing where it counts nothing.
        """
        if word.casefold() in self.signs:
            return word
        own = self.by_code.get(code)
        known = [own] if own else self.by_code.values()
        if any(word.casefold() in one.apart for one in known):
            return ""
        ways = (one.what_is_counted(word) for one in known if own or word.casefold() in one.counted)
        return next((way for way in ways if way), "")

    def past_link(self, text: str, place: int, code: str) -> int:
        """Return where what is counted begins behind millions, in a language, or in any where that
        is not known.
        """
        own = self.by_code.get(code)
        known = [own] if own else self.by_code.values()
        return max(one.past_link(text, place) for one in known)

    def unit_of(self, written: str) -> str:
        """Return the sign of a unit however it is written, or nothing where it is no known one."""
        return self._units.get(written.casefold(), "")

    @cached_property
    def unit_lengths(self) -> tuple[int, ...]:
        """How long the units of several words are, the longest first."""
        return tuple(sorted({len(one) for one in self._units if " " in one}, reverse=True))

    @cached_property
    def scale_starts(self) -> frozenset[str]:
        """The characters with which a scale begins in some language."""
        return frozenset(one[0] for known in self.by_code.values() for one in known.scales)

    @cached_property
    def _units(self) -> Mapping[str, str]:
        found: dict[str, str] = {"%": "%", "٪": "%"}
        for known in self.by_code.values():
            found |= {sign.casefold(): sign for sign in known.units.values()}
            found |= dict.fromkeys(known.percent, "%")
            found.update(known.units)
        return {**found, **self.same}

    def decimal_mark(self, tag: str) -> str:
        """Return the mark of decimals for a BCP 47 tag in lower case, empty where none is known."""
        parts = tag.split("-")
        code, region = parts[0], f"{parts[0]}-{parts[-1]}"
        if region in self.point:
            return "."
        if region in self.comma or code in self.comma:
            return ","
        known = self.by_code.get(code)
        return known.decimal if known else "." if code else ""

    def group_mark(self, tag: str) -> str:
        """Return the point or comma that can only divide thousands for a BCP 47 tag in lower case;
        empty where the language is not known.
        """
        parts = tag.split("-")
        code, region = parts[0], f"{parts[0]}-{parts[-1]}"
        if {code, region}.isdisjoint({*self.by_code, *self.comma, *self.point}):
            return ""
        return {",": ".", ".": ","}.get(self.decimal_mark(tag), "")

    def in_order(self, code: str) -> Iterator[FigureLanguage]:
        """Yield the languages to look at: the article's, then English and Indonesian, then all
        others.
        """
        yield from (
            self.by_code[one]
            for one in dict.fromkeys((code, "en", "id", *self.by_code))
            if one in self.by_code
        )
