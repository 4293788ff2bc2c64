"""The words of a text as the search index of the library holds them, and what a query asks it for.

A run of a script without spaces becomes pairs of characters that overlap, so that any piece of two
characters or more is found by its pairs in a row; at the end of a run its last character stands by
itself, so that one character is the beginning of a pair or stands alone. Words of other scripts are
words.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.domain.asides import has_asides
from reader.domain.document import Span
from reader.domain.folded_text import Folded, plain, plain_bare
from reader.domain.folding import UNSPACED
from reader.domain.portions import portions

_RUN = re.compile(f"([{UNSPACED}]+)")
_QUOTE = re.compile(r'(?<!\w)"|"(?!\w)')
"""A quotation mark that is no part of a word, as it is in Hebrew abbreviations."""
_APART = " \u00b6 "
"""Between pieces that do not follow each other."""
_AROUND = 48
"""Characters of a text around what may be passed over: the length of the phrases with it that are
found.
"""


@dataclass(frozen=True, slots=True)
class Term:
    """Words that follow each other: ``runs`` are words and runs of scripts without spaces, folded.
    The last one may be the beginning of a word. ``apart`` are the same where spaces divide Chinese
    words, which may stand for signs.
    """

    runs: tuple[str, ...]
    beginning: bool
    apart: tuple[str, ...] = ()

    def match(self) -> str:
        """Return the term as FTS5 takes it."""
        whole = self._phrase(self.runs)
        return f"({whole} OR {self._phrase(self.apart)})" if self.apart else whole

    def pattern(self) -> str:
        """Return a pattern that finds the term in a folded text."""
        whole = self._pattern(self.runs)
        return f"(?:{whole}|{self._pattern(self.apart)})" if self.apart else whole

    def first(self) -> str:
        """Return with what every place of the term begins."""
        return (self.apart or self.runs)[0]

    def _phrase(self, runs: tuple[str, ...]) -> str:
        *others, last = runs
        tokens = [*_tokens(others), *(_pairs(last, ends=False) if _RUN.match(last) else [last])]
        short = _RUN.match(last) is not None and len(last) == 1
        return f'"{" ".join(tokens)}"{"*" if self.beginning or short else ""}'

    def _pattern(self, runs: tuple[str, ...]) -> str:
        before = "" if _RUN.match(runs[0]) else r"(?<![^\W_])"
        after = "" if self.beginning or _RUN.match(runs[-1]) else r"(?![^\W_])"
        return before + r"[\W_]*".join(map(re.escape, runs)) + after


def terms(query: str) -> list[Term]:
    """Return what a query asks for: words in quotation marks as they follow each other, others each
    for itself, as beginnings of words. Each once.
    """
    found: list[Term] = []
    # word by word, since a space between Chinese words counts here
    folded = " ".join(plain(word).text for word in query.split())
    for place, part in enumerate(_QUOTE.split(folded)):
        for words in [part] if place % 2 else part.split():
            runs, apart = tuple(_runs(plain(words).text)), tuple(_runs(words))
            if runs:
                # "C++" is no beginning of a word
                beginning = not place % 2 and words[-1] not in "+#"
                found.append(Term(runs, beginning, apart if apart != runs else ()))
    return list(dict.fromkeys(found))


def matching(query: str) -> str:
    """Return what the user typed as FTS5 takes it, or nothing where it holds no word."""
    return " AND ".join(dict.fromkeys(term.match() for term in terms(query)))


def phrase(words: str) -> str:
    """Return words that follow each other as FTS5 takes them, or nothing where there are none."""
    runs = tuple(_runs(plain(words).text))
    return Term(runs, beginning=True).match() if runs else ""


def words_of(text: str) -> str:
    """Return the words of a text without what may be passed over, for the index, with spaces
    between.
    """
    return _indexed(plain_bare(text).text)


def words_otherwise(text: str) -> str:
    """Return the words around everything in a text that ``words_of`` passed over, together with
    it: they are looked for as well.
    """
    if not has_asides(text):
        return ""
    pieces = (text[span.start : span.end] for span in _around(text, plain_bare(text)))
    return _APART.join(_indexed(plain(piece).text) for piece in pieces)


def _around(text: str, bare: Folded) -> list[Span]:
    """Return the surroundings of what was passed over and holds words."""
    spans: list[Span] = []
    for start, end in bare.gaps():
        if any(map(str.isalnum, text[start:end])):
            first = _whole_word(text, max(0, start - _AROUND), start)
            last = _word_end(text, min(len(text), end + _AROUND), end)
            if spans and first <= spans[-1].end:
                spans[-1] = Span(spans[-1].start, max(last, spans[-1].end))
            else:
                spans.append(Span(first, last))
    return spans


def _whole_word(text: str, place: int, most: int) -> int:
    """Return the first place from ``place`` on at which no word is cut."""
    while 0 < place < most and _cuts(text, place):
        place += 1
    return place


def _word_end(text: str, place: int, least: int) -> int:
    while least < place < len(text) and _cuts(text, place):
        place -= 1
    return place


def _cuts(text: str, place: int) -> bool:
    return (
        not text[place - 1].isspace()
        and not text[place].isspace()
        and not (_RUN.match(text[place]) or _RUN.match(text[place - 1]))
    )


def _indexed(folded: str) -> str:
    """Return a folded text as the index takes it."""
    return " ".join(token for _, part in portions(folded) for token in _tokens(_runs(part)))


def _runs(folded: str) -> Iterator[str]:
    """Yield the words of a folded text, and runs of scripts without spaces."""
    return (run for word in _words(folded) for run in _RUN.split(word) if run)


def _words(folded: str) -> list[str]:
    signs = {one for one in set(folded) if not _is_wordy(one)}
    return folded.translate({ord(one): " " for one in signs}).split()


def _is_wordy(character: str) -> bool:
    """Whether a character is part of a word: vowel signs of many scripts are, to Python, none."""
    return character.isalnum() or unicodedata.category(character).startswith("M")


def _tokens(runs: Iterable[str]) -> Iterator[str]:
    for run in runs:
        if run.isascii() or not _RUN.match(run):
            yield run
        else:
            yield from _pairs(run, ends=True)


def _pairs(run: str, *, ends: bool) -> list[str]:
    """Return the pairs of a run; where it ends, or is one character long, also its last
    character.
    """
    pairs = [run[place : place + 2] for place in range(len(run) - 1)]
    return [*pairs, run[-1]] if ends or not pairs else pairs
