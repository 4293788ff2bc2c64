"""The language in which the library is searched: what somebody types, read into what it asks for.

Words, ``"words that follow each other"``, ``-words`` to leave out, figures by value, and conditions
such as ``site:`` or ``date:``. Owns how these are written; what of the library fits belongs to
``reader.store.search``. What is no condition is words: every text that somebody may paste can be
searched for.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from dataclasses import field as a_field
from enum import StrEnum

from reader.domain.claim import Status
from reader.domain.document import Span
from reader.domain.errors import QueryWrong
from reader.domain.figure_language import FigureLanguages
from reader.domain.figure_ranges import FigureRange, figure_at
from reader.domain.folding import PLAIN
from reader.domain.search_words import Term, terms


class Part(StrEnum):
    """Where in the library a hit stands. A note is also the quote that it is on."""

    TITLE = "title"
    TEXT = "text"
    NOTE = "note"
    CLAIM = "claim"
    FIGURE = "figure"


class Field(StrEnum):
    """What a condition is about, as it is typed before the colon."""

    SITE = "site"
    AUTHOR = "author"
    LABEL = "label"
    STATUS = "status"
    DATE = "date"
    LANGUAGE = "lang"
    FOLDER = "folder"
    HAS = "has"
    IS = "is"
    IN = "in"


class Having(StrEnum):
    """What an article can have."""

    NOTE = "note"
    HIGHLIGHT = "highlight"
    LABEL = "label"
    CLAIM = "claim"


class Being(StrEnum):
    """What an article can be: how far the work on it has come, and whether it has a star."""

    NEW = "new"
    IN_PROGRESS = "in progress"
    DONE = "done"
    STARRED = "starred"


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition on articles; ``wanted`` is false behind a minus. ``span`` is where it was
    typed.
    """

    field: Field
    value: str
    wanted: bool = True
    span: Span = a_field(default=Span(0, 0), compare=False)


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. Every one of ``terms`` and ``figures`` has to stand in the same part,
    none of ``without`` anywhere in the article. Of several conditions on one field any may be met,
    but for ``has:`` and ``is:``; those on different fields all have to be.
    """

    terms: tuple[Term, ...] = ()
    without: tuple[Term, ...] = ()
    figures: tuple[FigureRange, ...] = ()
    conditions: tuple[Condition, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is looked for: ``in:`` alone only says where."""
        narrows = any(one.field is not Field.IN for one in self.conditions)
        return bool(self.terms or self.without or self.figures or narrows)

    @property
    def parts(self) -> frozenset[Part]:
        """Where to look: everywhere, unless ``in:`` says so."""
        named = [one for one in self.conditions if one.field is Field.IN]
        wanted = {Part(one.value) for one in named if one.wanted} or set(Part)
        return frozenset(wanted - {Part(one.value) for one in named if not one.wanted})

    @property
    def marked(self) -> tuple[Term, ...]:
        """The words to mark where they are shown: also those that a figure is written in."""
        written = (one.written for one in self.figures if one.written is not None)
        return tuple(dict.fromkeys([*self.terms, *written]))


_SPLIT = re.compile(
    r"(?P<minus>-(?=\S))?"
    r'(?:(?P<field>[a-z]+):(?:"(?P<quoted>[^"]*)(?:"|$)|(?P<value>[^\s"]*))'
    r'|"(?P<phrase>(?:[^"]|(?<=\w)"(?=\w))*)(?:"|$)'
    r'|(?P<word>(?:[^\s"]|(?<=\w)"(?=\w))+))',
    re.IGNORECASE,
)
"""One piece of what is typed. A quotation mark inside a word is part of it, as in Hebrew."""
_DATE = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
_DATES = re.compile(rf"({_DATE})|({_DATE})?\.\.({_DATE})?")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*", re.IGNORECASE)
_FIELDS = {one.value: one for one in Field} | {"language": Field.LANGUAGE}
_SHORTEST_BEGINNING = 3
"""Letters from which on a word of an alphabet is taken as a beginning: a shorter one begins
thousands of words, and stands for itself ("EU", "km", "a").
"""
_SYLLABLES = "\u0900"
"""From here on scripts write syllables or words with one sign, and two are a beginning."""


def read_query(typed: str, languages: Callable[[], FigureLanguages]) -> Query:
    """Return what a query asks for. ``languages`` is called only where there may be a figure.

    Raises ``QueryWrong`` for a condition whose value makes no sense.
    """
    found = _Found([], [], [], [])
    text = _with_plain_quotes(typed)
    place = 0
    while place < len(text):
        if text[place].isspace():
            place += 1
            continue
        place = _take(text, typed, place, found, languages)
    return Query(
        tuple(dict.fromkeys(found.terms)),
        tuple(dict.fromkeys(found.without)),
        tuple(found.figures),
        tuple(found.conditions),
    )


def read_figure_range(typed: str, languages: Callable[[], FigureLanguages]) -> FigureRange | None:
    """Return the figure or range of figures that is all that is typed, else ``None``."""
    text = typed.strip()
    found = figure_at(text, 0, languages)
    return found[1] if found is not None and found[0] == len(text) else None


@dataclass(frozen=True, slots=True)
class _Found:
    terms: list[Term]
    without: list[Term]
    figures: list[FigureRange]
    conditions: list[Condition]


def _take(
    text: str, typed: str, place: int, found: _Found, languages: Callable[[], FigureLanguages]
) -> int:
    """Take up the piece that begins at a place; return where it ends."""
    figure = figure_at(text, place, languages)
    if figure is not None:
        end, read = figure
        written = _figure_words(text[place:end]) if read.exact else None
        found.figures.append(replace(read, written=written))
        return end
    piece = _SPLIT.match(text, place)
    if piece is None:
        return place + 1
    wanted = piece["minus"] is None
    words = found.terms if wanted else found.without
    name = (piece["field"] or "").lower()
    if name in _FIELDS:
        value = typed[slice(*piece.span("quoted" if piece["quoted"] is not None else "value"))]
        span = Span(piece.start(), piece.end())
        found.conditions.append(_condition(_FIELDS[name], value.strip(), wanted, span))
    elif piece["phrase"] is not None:
        words += terms(f'"{typed[slice(*piece.span("phrase"))]}"')
    else:
        start = piece.end("minus") if piece["minus"] else place
        word = _WORD_END.match(text, start)
        end = word.end() if word else piece.end()
        words += map(_as_typed, terms(typed[start:end]))
        return end
    return piece.end()


_WORD_END = re.compile(r'(?:[^\s"]|(?<=\w)"(?=\w))+')


def _figure_words(written: str) -> Term | None:
    """Return the words of a figure as they follow each other."""
    found = terms(f'"{written}"')
    return found[0] if len(found) == 1 else None


def _as_typed(term: Term) -> Term:
    """Return a word that may begin others, unless it is too short for that, or a number."""
    last = term.runs[-1]
    short = len(last) < _SHORTEST_BEGINNING and last[:1] < _SYLLABLES
    return replace(term, beginning=False) if short or last.isdecimal() else term


def _condition(name: Field, value: str, wanted: bool, span: Span) -> Condition:
    if not value:
        raise QueryWrong(name.value, "")
    return Condition(name, _checked(name, value), wanted, span)


def _checked(name: Field, value: str) -> str:
    """Return a value as the library knows it. Raises ``QueryWrong``."""
    match name:
        case Field.STATUS:
            return _one_of(name, value, Status)
        case Field.HAS:
            return _one_of(name, value, Having)
        case Field.IS:
            return _one_of(name, value, Being)
        case Field.IN:
            return _one_of(name, value, Part)
        case Field.DATE if not _DATES.fullmatch(value) or value == "..":
            raise QueryWrong(name.value, value)
        case Field.LANGUAGE if not _LANGUAGE.fullmatch(value):
            raise QueryWrong(name.value, value)
        case Field.LANGUAGE:
            return value.lower().replace("_", "-")
    return value


_ALSO = {(Field.STATUS, "inprogress"): "inwork", (Field.IN, "quote"): "note"}
"""Further names of values: what a claim in work is called on the screen, and where quotes are."""


def _one_of(name: Field, value: str, known: type[StrEnum]) -> str:
    """Return the name that is meant, however its words are joined, also in the plural."""
    plain = re.sub(r"[\W_]+", "", value.casefold())
    plain = _ALSO.get((name, plain), plain)
    for one in known:
        named = re.sub(r"\W+", "", one.value)
        if plain in {named, f"{named}s"}:
            return one.value
    raise QueryWrong(name.value, value)


def date_limits(value: str) -> tuple[str | None, str | None]:
    """Return from when to when the value of ``date:`` reaches, as far as it says: ISO 8601, a year,
    a month or a day, both included.
    """
    single, first, last = _DATES.fullmatch(value).groups()  # type: ignore[union-attr]
    return (single, single) if single else (first, last)


def condition_text(name: Field, value: str) -> str:
    """Return a condition as it is typed; a quotation mark in its value cannot be."""
    bare = _with_plain_quotes(value).replace('"', "")
    quoted = not bare or re.search(r"\s", bare) is not None
    return f'{name.value}:"{bare}"' if quoted else f"{name.value}:{bare}"


def _with_plain_quotes(typed: str) -> str:
    """Return what is typed with one kind of quotation mark, each at its place."""
    return "".join('"' if PLAIN[ord(one)] == '"' else one for one in typed)


def with_condition(typed: str, name: Field, value: str) -> str:
    """Return a query with one condition more."""
    return f"{typed.rstrip()} {condition_text(name, value)}".strip()


def without_condition(typed: str, query: Query, name: Field, value: str) -> str:
    """Return a query without a condition that it was read with."""
    spans = [one.span for one in query.conditions if (one.field, one.value) == (name, value)]
    return " ".join(_outside(typed, spans)).strip()


def _outside(typed: str, spans: list[Span]) -> Iterator[str]:
    done = 0
    for start, end in [*((span.start, span.end) for span in spans), (len(typed), len(typed))]:
        if piece := typed[done:start].strip():
            yield piece
        done = end
