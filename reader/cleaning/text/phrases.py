"""The phrases by which pages give themselves away, per language, from ``resources/phrases``.

A file holds, for one language, three tables: ``exact`` (the whole block), ``starts`` (its
beginning) and ``contains``; each maps a category of removed blocks, or one of the marks below, to a
list of phrases in lower case. It also holds the names of the months, the words for a page of an
article, the most frequent words, by which the language is recognised, and a table ``facts``: the
words by which lines name an author and say when something was published or changed, those that
stand inside dates, in names, in what newspapers are called, and beside the owners of pictures. For
copied text it holds words before which a hyphen stands for a missing part (``suspending``: "pre-
and post-war"), first parts that always keep their hyphen (``hyphen_prefixes``: "self-"), and the
words of a mail's head (``mail_from`` and the like).
"""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from reader.cleaning.text.page_cache import for_one_page
from reader.resources import resource_folder

_EDGES = " \t\u00a0.,:;!?…|·•»«›‹>→-–—*()[]\"'“”„"
_MAIL_HEAD = ("from", "subject", "date", "to")
SPACELESS = "\u0e00"
"""The first of the scripts that put no spaces between words."""
LONGEST = 240
"""Code points of a block beyond which only its beginning is compared: a phrase inside a long
paragraph is part of it.
"""


@dataclass(frozen=True, slots=True)
class PhraseHit:
    """A phrase that stands in a block: its category (or mark), the phrase, and how it matched."""

    category: str
    phrase: str
    how: str


@dataclass(frozen=True, slots=True)
class Language:
    """What one file says."""

    code: str
    stop_words: frozenset[str]
    months: dict[str, int]
    tables: dict[str, dict[str, list[str]]]
    facts: dict[str, list[str]]
    page_words: tuple[str, ...] = ()
    page_of: tuple[str, ...] = ()
    """What stands between a page's number and how many there are: "page 2 of 5"."""
    suspending: frozenset[str] = frozenset()
    hyphen_prefixes: frozenset[str] = frozenset()
    mail_words: dict[str, list[str]] = field(default_factory=dict)

    def words_for(self, fact: str) -> frozenset[str]:
        """Return the phrases that stand before a fact: "byline", "published" or "updated"."""
        marks = self.tables.get("starts", {}).get(f"mark {fact}", [])
        return frozenset(fold(phrase) for phrase in (*marks, *self.facts.get(fact, ())))


@dataclass(frozen=True, slots=True)
class PhraseBook:
    """The phrases of some languages, ready to be looked for."""

    exact: dict[str, str]
    starts: dict[str, list[tuple[str, str]]]
    contains: tuple[tuple[str, str], ...]

    def find(self, text: str) -> PhraseHit | None:
        """Return the first phrase that a block's text is, starts with or (short texts) contains."""
        flat = fold(text[:LONGEST])
        bare = flat.strip(_EDGES)
        if bare in self.exact and len(text) <= LONGEST:
            return PhraseHit(self.exact[bare], bare, "is")
        for phrase, category in self.starts.get(bare[:2], ()):
            if bare.startswith(phrase) and _ends_word(bare, len(phrase)):
                return PhraseHit(category, phrase, "starts with")
        if len(text) > LONGEST:
            return None
        for phrase, category in self.contains:
            if phrase in flat:
                return PhraseHit(category, phrase, "contains")
        return None


@cache
def fact_words(fact: str) -> frozenset[str]:
    """Return the phrases of all languages for a fact: "byline", "published", "updated", and those
    of the tables ``facts``. Sites mix languages in their bylines and dates.
    """
    return frozenset(word for language in languages().values() for word in language.words_for(fact))


def one_of(words: Iterable[str]) -> str:
    """Return a pattern for one of some words as a whole; in scripts without spaces words have no
    borders.
    """
    longest_first = sorted(words, key=len, reverse=True)
    spaced = "|".join(re.escape(word) for word in longest_first if word[0] < SPACELESS)
    glued = "|".join(re.escape(word) for word in longest_first if word[0] >= SPACELESS)
    return "|".join(filter(None, (spaced and rf"(?<!\w)(?:{spaced})(?!\w)", glued))) or "(?!)"


def _ends_word(text: str, end: int) -> bool:
    """Whether a word ends at ``end``; scripts without spaces have no such border."""
    if end >= len(text) or text[end - 1] > "\u2e7f":
        return True
    return not (text[end].isalnum() and text[end - 1].isalnum())


@for_one_page
def fold(text: str) -> str:
    """Return a text in lower case with its white space folded, as phrases are compared."""
    return " ".join(text.split()).lower().replace("’", "'")


@cache
def languages() -> dict[str, Language]:
    """Return all languages that there are files for."""
    files = sorted(resource_folder("phrases").glob("*.toml"))
    return {
        file.stem: _language(file.stem, tomllib.loads(file.read_text(encoding="utf-8")))
        for file in files
    }


def _language(code: str, found: dict[str, object]) -> Language:
    names = found.get("months", [])
    months = {name: number for number, row in enumerate(_lists(names), 1) for name in row}
    tables = {
        how: table
        for how in ("exact", "starts", "contains")
        if isinstance(table := found.get(how), dict)
    }
    words, suspending, prefixes = (
        str(found.get(key, "")).split() for key in ("stop_words", "suspending", "hyphen_prefixes")
    )
    page_words, page_of = (
        tuple(map(str, named)) if isinstance(named := found.get(key), list) else ()
        for key in ("page_words", "page_of")
    )
    facts = found.get("facts", {})
    return Language(
        code,
        frozenset(words),
        months,
        tables,
        facts if isinstance(facts, dict) else {},
        page_words,
        page_of,
        frozenset(suspending),
        frozenset(prefixes),
        {what: str(found.get(f"mail_{what}", "")).split() for what in _MAIL_HEAD},
    )


def _lists(value: object) -> Iterable[list[str]]:
    return (
        [list(row) if isinstance(row, list) else [str(row)] for row in value]
        if isinstance(value, list)
        else []
    )


@cache
def phrase_book(code: str | None) -> PhraseBook:
    """Return the phrases of a language and of English, which sites of every language mix in; of all
    for one that is unknown or of which there are hardly any.
    """
    known = languages()
    own = known.get(code or "")
    chosen = (
        [known[name] for name in dict.fromkeys((own.code, "en"))]
        if own is not None and (own.stop_words or "exact" in own.tables)
        else list(known.values())
    )
    exact: dict[str, str] = {}
    starts: dict[str, list[tuple[str, str]]] = {}
    contains: list[tuple[str, str]] = []
    for language in chosen:
        for category, phrases in language.tables.get("exact", {}).items():
            exact.update((phrase, category) for phrase in phrases)
        for category, phrases in language.tables.get("starts", {}).items():
            for phrase in phrases:
                starts.setdefault(phrase[:2], []).append((phrase, category))
        for category, phrases in language.tables.get("contains", {}).items():
            contains += [(phrase, category) for phrase in phrases]
    for row in starts.values():
        row.sort(key=lambda entry: -len(entry[0]))
    return PhraseBook(exact, starts, tuple(contains))
