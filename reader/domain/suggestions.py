"""Sentences that are worth checking, each with the signs that say why. A help for the eye: it
decides and stores nothing.

A sentence counts as worth checking when it says something that can be true or false and that
somebody could look up: a figure with what it counts, a comparison, an absolute, a cause, and whom
it is put down to. These are the features that set check-worthy sentences apart in Hassan et al.,
"Toward Automated Fact-Checking: Detecting Check-worthy Factual Claims by ClaimBuster" (KDD 2017):
figures first, then comparisons and reported speech. There is no model here: what is pointed out can
be read off the sentence.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.domain.article import Article
from reader.domain.document import Block, BlockKind, Span
from reader.domain.sentence_spans import sentence_spans


class Sign(StrEnum):
    """What makes a sentence worth checking."""

    FIGURE = "figure"
    NUMBER = "number"
    COMPARISON = "comparison"
    ABSOLUTE = "absolute"
    CAUSE = "cause"
    ATTRIBUTION = "attribution"


WEIGHTS = {
    Sign.FIGURE: 3,
    Sign.NUMBER: 2,
    Sign.COMPARISON: 1,
    Sign.ABSOLUTE: 1,
    Sign.CAUSE: 1,
    Sign.ATTRIBUTION: 1,
}
_ORDER = {sign: place for place, sign in enumerate(Sign)}
ENOUGH = 3
"""The weight from which on a sentence is pointed out: a figure, a number with another sign, or
three lesser signs.
"""

_LONGEST = 5_000
"""Code points of a sentence; what goes on for longer is a list or a row of numbers."""
_SHORTEST = 12
"""Code points; a shorter sentence says too little, unless its script writes no spaces."""
_KINDS = {BlockKind.SUMMARY, BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM}
_SPACE = "[ \u00a0\u202f\u2009]?"
_DIGITS = r"\d+(?:[.,'’\u00a0\u202f\u2009 ]\d{3})*(?:[.,]\d+)?"
_NUMBER_BEGINS = r"(?<!\d)(?<!\d[.,'’\u00a0\u202f\u2009 ](?=\d{3}(?!\d)))"
"""Not inside digits, nor at a group of three behind others: a number that was tried from its head
is not tried again from each of its digits.
"""
_CURRENCY = r"(?:US\$|A\$|Rp\.?|[$€£¥₹₽₩₺]|\b(?:USD|EUR|GBP|IDR|JPY|CHF|RUB|INR)\b)"
_UNIT = (
    r"(?:[%‰٪]|°[CF]|(?:km/h|km²|m²|km|cm|mm|m|kg|ha|MW|GW|TWh|MWh|kWh|kW)\b"
    "|人|名|元|円|원|명|歳|岁|件|票|吨|トン|公里|キロ)"
)
_FIGURE = re.compile(
    f"{_CURRENCY}{_SPACE}{_DIGITS}|{_NUMBER_BEGINS}{_DIGITS}{_SPACE}(?:{_CURRENCY}|{_UNIT})"
)
_NUMBER = re.compile(
    rf"(?<![\w.,:/-]){_DIGITS}(?![\w:/])|(?<=[\u3040-\u9fff\uac00-\ud7af]){_DIGITS}"
)
_NUMBER_BEFORE = re.compile(rf"{_DIGITS}{_SPACE}$")
_NUMBER_BEHIND = re.compile(rf"\s*(?:{_CURRENCY}{_SPACE})?\d")
_GROUPED = re.compile(r"\d[.,'’\u00a0\u202f\u2009 ]\d{3}")
_YEAR_OR_TIME = re.compile(r"1[5-9]\d\d|20\d\d|0\d[.:]\d\d")
_TIME_MARK = re.compile(r"\s?(?:[年月日号號時时분년월일]|[:.]\d{2}\b(?!\d))")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_WORD = re.compile(r"\w+")
_QUESTION = ("?", "？", "؟")


@dataclass(frozen=True, slots=True)
class CheckWords:
    """The words of one language that the signs go by, in lower case; an asterisk at a phrase's end
    lets its last word go on.

    ``before_number`` compares only where a number follows at once, as "about" and "over" do.
    """

    abbreviations: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    scales: tuple[str, ...] = ()
    attribution: tuple[str, ...] = ()
    before_number: tuple[str, ...] = ()
    comparison: tuple[str, ...] = ()
    absolute: tuple[str, ...] = ()
    cause: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A sentence worth checking: its span in ``Document.text``, and for each sign the words that
    show it.
    """

    span: Span
    evidence: tuple[tuple[Sign, str], ...]


@dataclass(frozen=True, slots=True)
class _Cue:
    """A phrase that shows a sign, as the words that it is made of."""

    sign: Sign
    words: tuple[str, ...]
    goes_on: bool
    needs_number: bool


class SuggestionFinder:
    """Finds sentences worth checking in texts of one language. Made once for a language; linear in
    the text.
    """

    def __init__(self, words: CheckWords) -> None:
        self._words = words
        self._cues: dict[str, list[_Cue]] = {}
        self._unspaced: list[tuple[Sign, bool, re.Pattern[str]]] = []
        for sign, needs_number, phrases in (
            (Sign.FIGURE, False, words.scales),
            (Sign.COMPARISON, True, words.before_number),
            (Sign.COMPARISON, False, words.comparison),
            (Sign.ABSOLUTE, False, words.absolute),
            (Sign.CAUSE, False, words.cause),
            (Sign.ATTRIBUTION, False, words.attribution),
        ):
            self._learn(sign, needs_number, phrases)
        self._longest = max((len(first) for first in self._cues), default=0)

    def _learn(self, sign: Sign, needs_number: bool, phrases: Sequence[str]) -> None:
        unspaced = [re.escape(phrase) for phrase in phrases if _UNSPACED.search(phrase)]
        if unspaced:
            self._unspaced.append(
                (sign, needs_number, re.compile("|".join(sorted(unspaced, key=len, reverse=True))))
            )
        for phrase in phrases:
            if not _UNSPACED.search(phrase):
                cue = _Cue(sign, tuple(_WORD.findall(phrase)), phrase.endswith("*"), needs_number)
                first = cue.words[0] + ("*" if cue.goes_on and len(cue.words) == 1 else "")
                self._cues.setdefault(first, []).append(cue)

    def suggest(self, article: Article, check: Callable[[], None]) -> list[Suggestion]:
        """Return the sentences worth checking in the kept body text of an article, in the order of
        the text. ``check`` is called for each of its sentences, and raises to end it.
        """
        kept = zip(article.document.blocks, article.ledger(), strict=True)
        return [
            each
            for block, verdict in kept
            if verdict.kept and block.kind in _KINDS
            for each in self._of_block(article, block, check)
        ]

    def _of_block(
        self, article: Article, block: Block, check: Callable[[], None]
    ) -> Iterator[Suggestion]:
        text = article.document.block_text(block)
        for sentence in sentence_spans(text, self._words.abbreviations):
            check()
            evidence = self.signs(text[sentence.start : sentence.end])
            if sum(WEIGHTS[sign] for sign, _ in evidence) >= ENOUGH:
                yield Suggestion(
                    Span(block.start + sentence.start, block.start + sentence.end), tuple(evidence)
                )

    def signs(self, sentence: str) -> Sequence[tuple[Sign, str]]:
        """Return the signs of one sentence, each with the first words that show it; none for a
        question, a short one, or what is too long for a sentence.
        """
        if len(sentence) > _LONGEST:
            return ()
        unspaced = bool(_UNSPACED.search(sentence))
        if (len(sentence) < _SHORTEST and not unspaced) or sentence.rstrip("\"'”’»)」』").endswith(
            _QUESTION
        ):
            return ()
        found: dict[Sign, str] = {}
        figure = _FIGURE.search(sentence)
        if figure:
            found[Sign.FIGURE] = figure[0].strip()
        for sign, start, end in self._phrases(sentence, unspaced):
            if sign is Sign.FIGURE:
                before = _NUMBER_BEFORE.search(sentence, max(0, start - 24), start)
                start = before.start() if before else start  # noqa: PLW2901
                if figure and start <= figure.end() <= end:  # "£1" of "£1 trillion"
                    found[sign] = sentence[figure.start() : end].strip()
            found.setdefault(sign, sentence[start:end])
        if Sign.FIGURE not in found:
            found.update(self._counted(sentence))
        return sorted(found.items(), key=lambda item: _ORDER[item[0]])

    def _phrases(self, sentence: str, unspaced: bool) -> Iterator[tuple[Sign, int, int]]:
        """Yield each cue's sign with where it stands in the sentence."""
        words = list(_WORD.finditer(sentence))
        folded = [word[0].lower() for word in words]
        for place, first in enumerate(folded):
            for cue in self._beginning(first):
                last = place + len(cue.words) - 1
                if self._says(cue, folded[place : last + 1]):
                    end = words[last].end()
                    if (
                        not cue.needs_number
                        or _NUMBER_BEHIND.match(sentence, end)
                        or self._scale_at(folded, last + 1)
                    ):
                        yield cue.sign, words[place].start(), end
        if unspaced:
            for sign, needs_number, pattern in self._unspaced:
                for found in pattern.finditer(sentence):
                    if not needs_number or _NUMBER_BEHIND.match(sentence, found.end()):
                        yield sign, found.start(), found.end()

    def _beginning(self, word: str) -> Iterator[_Cue]:
        """Yield the cues whose first word is this one, or begins it where that may go on."""
        yield from self._cues.get(word, ())
        for length in range(2, min(len(word), self._longest) + 1):
            yield from self._cues.get(word[:length] + "*", ())

    def _says(self, cue: _Cue, words: Sequence[str]) -> bool:
        if len(words) != len(cue.words) or list(words[:-1]) != list(cue.words[:-1]):
            return False
        return words[-1].startswith(cue.words[-1]) if cue.goes_on else words[-1] == cue.words[-1]

    def _scale_at(self, words: Sequence[str], place: int) -> bool:
        return place < len(words) and any(
            cue.sign is Sign.FIGURE for cue in self._beginning(words[place])
        )

    def _counted(self, sentence: str) -> dict[Sign, str]:
        """Return the first number that is no year, no date and no time of day; one with grouped
        thousands is a figure.
        """
        for found in _NUMBER.finditer(sentence):
            number = found[0]
            if _YEAR_OR_TIME.fullmatch(number) or _TIME_MARK.match(sentence, found.end()):
                continue
            around = _WORD.findall(
                f"{sentence[: found.start()][-24:]} {sentence[found.end() :][:24]}".lower()
            )
            if len(number) > 2 or self._words.months.isdisjoint(around):
                return {Sign.FIGURE if _GROUPED.search(number) else Sign.NUMBER: number}
        return {}
