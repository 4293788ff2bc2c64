"""The lines by which a site gives itself away inside an article, and those by which the article is
known to go on, per language, from ``resources/site_lines.toml``.

Unlike the phrases, which the classifier weighs, these decide by themselves.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, cached_property

from reader.cleaning.text.page_cache import for_one_page
from reader.cleaning.text.phrases import fold
from reader.resources import resource_folder

_EDGES = " \t\u00a0.,:;!?…|·•»«›‹>→▸►-–—*()[]{}【】＞：\"'“”„"
_LEAST_OFFERS = 2
_LONGEST_LEAD = 80
_SENTENCE = re.compile(r"[.!?:]\s+")
_STOPS = frozenset(".!?…\"'”’")
_LABEL_WORDS, _STOPPED_WORDS = 6, 4
"""Words of a label, and of one with a stop at its end."""
_COLONS = ":："
_BEHIND_PAGE = ("", ":", "1", "2", "3")
"""What the words for the next page are followed by where they say no more: the figures of a pager
begin low, and a sentence goes on with a word.
"""
_TIME = re.compile(r"\d{1,3}(?: ?[-–—] ?\d{1,3})?[ -]?\Z")


_Branch = dict[str, "_Branch"]
"""What may come next, sign by sign; the empty sign says that a phrase may end here."""


@dataclass(frozen=True)
class SiteLines:
    """The lines of one language with those of English, which sites of every language mix in."""

    read_also: tuple[str, ...]
    labels: frozenset[str]
    next_page: tuple[str, ...]
    starts: tuple[str, ...]
    may_start: tuple[str, ...]
    offers: tuple[str, ...]
    terms: tuple[str, ...]
    corrections: tuple[str, ...]
    amended: tuple[str, ...]
    letters: tuple[str, ...]
    letter_words: tuple[str, ...]
    reading_time: tuple[str, ...]
    correction_heads: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    """What stands before the title of another article in all other languages."""

    @cached_property
    def announcing(self) -> str:
        """A pattern for what stands before the title of another article."""
        return _any_of(self.read_also).pattern

    @cached_property
    def _of_offers(self) -> re.Pattern[str]:
        return _any_of((*self.offers, *self.terms))

    @cached_property
    def _of_amendments(self) -> re.Pattern[str]:
        return _any_of(self.amended)

    @cached_property
    def _dated(self) -> re.Pattern[str]:
        stems = dict.fromkeys(one.strip(_EDGES) for one in self.corrections)
        words = "|".join(map(re.escape, stems))
        return re.compile(
            rf"(?:{words})(?=[^!?]{{0,60}}\d)[\W\d].{{0,60}}?(?:[:：](?!\d)|\s[–—-]\s)"
        )

    def label(self, text: str) -> str | None:
        """Return the label that a text is and nothing else."""
        bare = _folded(text).strip(_EDGES)
        return bare if bare in self.labels else None

    def opening(self, text: str, *, trusted: bool = False) -> str | None:
        """Return what a line of the site's own begins with. ``trusted`` says that more than its
        words speaks for one, so that it may begin like a sentence of an article.
        """
        flat = _folded(text)
        sure = _first(flat, self.starts)
        if sure is not None or not (trusted or _says_little(flat)):
            return sure
        return _first(flat, self.may_start)

    def lead_in(self, text: str, *, foreign: bool = False) -> tuple[str, int] | None:
        """Return the words before the title of another article that a text begins with, and where
        they end in it; ``foreign`` asks for those of other languages.
        """
        phrases = self.foreign if foreign else self.read_also
        flat = text[:_LONGEST_LEAD].lower().replace("’", "'")
        begin = len(flat) - len(flat.lstrip(_EDGES))
        if not flat.startswith(phrases, begin):
            return None
        for phrase in phrases:
            end = begin + len(phrase)
            if flat.startswith(phrase, begin) and not _goes_on(flat, end):
                return phrase, end
        return None

    def asks_address(self, text: str) -> str | None:
        """Return what a text says of the site's letter that bids the reader to order it."""
        flat = _folded(text)
        found = next((one for one in self.letter_words if one in flat), None)
        if found is None:
            return None
        sentences = _SENTENCE.split(flat)
        return found if any(one.startswith(self.letters) for one in sentences) else None

    def says_reading_time(self, text: str) -> str | None:
        """Return how a text says how long another takes to read, if it says nothing else."""
        bare = _folded(text).strip(_EDGES)
        end = next((one for one in self.reading_time if bare.endswith(one)), None)
        if end is None:
            return None
        return end if _TIME.match(bare[: -len(end)]) is not None else None

    def turns_page(self, text: str) -> str | None:
        """Return the words by which a line tells of the next page."""
        bare = _folded(text).lstrip(_EDGES)
        if not bare.startswith(self.next_page):
            return None
        for phrase in self.next_page:
            if bare.startswith(phrase):
                behind = bare[len(phrase) :].strip(" >»→›")
                if phrase[-1] in _COLONS or behind[:1] in _BEHIND_PAGE:
                    return phrase
        return None

    def offer(self, text: str) -> str | None:
        """Return what makes a text an offer to subscribe: two things that only offers say, one of
        them to the reader.
        """
        flat = _folded(text)
        if self._of_offers.search(flat) is None:
            return None
        offers = [one for one in self.offers if one in flat]
        found = [*offers, *(one for one in self.terms if one in flat)]
        apart = [one for one in found if not any(one != other and one in other for other in found)]
        return offers[0] if offers and len(apart) >= _LEAST_OFFERS else None

    def speaks_of_offer(self, text: str) -> str | None:
        """Return the first thing in a text that an offer to subscribe says."""
        found = self._of_offers.search(_folded(text))
        return found[0] if found else None

    def heads_correction(self, text: str) -> str | None:
        """Return the words by which a text is the heading of a correction and nothing else."""
        bare = _folded(text).strip(_EDGES)
        return bare if bare in self._correction_heads else None

    @cached_property
    def _correction_heads(self) -> frozenset[str]:
        return frozenset(one.strip(_EDGES) for one in (*self.corrections, *self.correction_heads))

    def correction(self, text: str) -> str | None:
        """Return the words by which a text is a correction of the article."""
        flat = _folded(text)
        bare = flat.lstrip(_EDGES)
        if bare.startswith(self.corrections) or flat.startswith(self.corrections):
            return next(
                one for one in self.corrections if bare.startswith(one) or flat.startswith(one)
            )
        found = self._dated.match(bare) or self._of_amendments.search(flat)
        return found[0] if found else None


@for_one_page
def _folded(text: str) -> str:
    return fold(text)


def _first(flat: str, phrases: tuple[str, ...]) -> str | None:
    """Return the phrase that a text begins with, as it is or without what stands around it."""
    bare = flat.lstrip(_EDGES)
    if not flat.startswith(phrases) and not bare.startswith(phrases):
        return None
    found = next((one for one in phrases if flat.startswith(one)), None)
    return found or next((one for one in phrases if bare.startswith(one)), None)


def _says_little(flat: str) -> bool:
    """Whether a line is a label rather than a sentence."""
    words = len(flat.split())
    return words <= _LABEL_WORDS if flat[-1:] not in _STOPS else words <= _STOPPED_WORDS


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern for the longest of the phrases that stands at a place.

    It branches sign by sign: of hundreds of phrases side by side each would be tried at each place.
    """
    root: _Branch = {}
    for phrase in phrases:
        at = root
        for sign in phrase:
            at = at.setdefault(sign, {})
        at[""] = {}
    return re.compile(_written(root))


def _written(branch: "_Branch") -> str:
    forks = [re.escape(sign) + _written(rest) for sign, rest in branch.items() if sign]
    if not forks:
        return "" if branch else r"(?!)"
    joined = forks[0] if len(forks) == 1 and "" not in branch else f"(?:{'|'.join(forks)})"
    return f"{joined}?" if "" in branch else joined


def _goes_on(text: str, end: int) -> bool:
    """Whether a word goes on at ``end``; scripts without spaces have no such border."""
    return end < len(text) and text[end].isalnum() and text[end - 1] < "\u2e80"


@cache
def site_lines(code: str | None) -> SiteLines:
    """Return the lines of a language and of English; of all languages for one that is unknown."""
    known = _by_language()
    chosen = [known[name] for name in dict.fromkeys((code, "en")) if name in known]
    if code not in known:
        chosen = list(known.values())

    def joined(name: str, languages: list[dict[str, list[str]]] = chosen) -> tuple[str, ...]:
        every = dict.fromkeys(one for lines in languages for one in lines.get(name, ()))
        return tuple(sorted(every, key=len, reverse=True))

    return SiteLines(
        joined("read_also"),
        frozenset(joined("labels")),
        joined("next_page"),
        joined("starts"),
        joined("may_start"),
        joined("offers"),
        joined("terms"),
        joined("corrections"),
        joined("amended"),
        joined("letters"),
        joined("letter_words"),
        joined("reading_time"),
        joined("correction_heads"),
        joined("read_also", [lines for lines in known.values() if lines not in chosen]),
    )


@cache
def _by_language() -> dict[str, dict[str, list[str]]]:
    with (resource_folder() / "site_lines.toml").open("rb") as file:
        return tomllib.load(file)
