"""What a new claim takes from the text around its highlight: the sentence, its figure, and who said
it, when and where, as far as the sentence says so itself. Reads; nothing is stored or made up.
"""

import re
import tomllib
from functools import cache

from reader.cleaning.text.dates import DateReading, find_dates, reads_day_first
from reader.cleaning.text.phrases import languages as phrase_languages
from reader.domain.article import Article
from reader.domain.attribution import attribution
from reader.domain.claim_draft import ClaimDraft, Found
from reader.domain.document import Block, Span
from reader.domain.figure_language import FigureLanguage
from reader.domain.figure_spans import figure_in
from reader.domain.quoted_speech import (
    QUOTED,
    quotations,
    quoted_sentence,
    sentences_around,
    veiled,
)
from reader.domain.speech_words import Attribution, SpeechWords
from reader.resources import resource_folder
from reader.services.abbreviations import abbreviations_of
from reader.services.figures import languages as figure_languages
from reader.services.figures import read_figure
from reader.services.said_dates import read_said_date

_SAME_WORDS = {"ms": "id", "nb": "no", "nn": "no"}
_MOST_WORDS_BESIDE = 14
"""Words of a sentence that says only who said the one beside it."""


def draft(article: Article, span: Span) -> ClaimDraft:
    """Return what a claim made of a span of an article can take from the text. Reads the paragraphs
    that the span touches; linear in them.
    """
    document = article.document
    touched = [block for block in document.blocks if block.span.overlaps(span)]
    if not touched:
        return ClaimDraft(Found(document.text[span.start : span.end], span))
    first = touched[0]
    reader = _Paragraph(
        article,
        first,
        Span(max(0, span.start - first.start), min(span.end, first.end) - first.start),
    )
    drafted = reader.draft()
    if len(touched) > 1:  # what goes over several paragraphs is no sentence
        whole = Found(" ".join(document.text[span.start : span.end].split()), span)
        return ClaimDraft(whole, drafted.figure, drafted.reading)
    return drafted


def prepare() -> None:
    """Load the words that the first draft would wait for: a quarter of a second."""
    figure_languages()
    find_dates("1 May 2020", DateReading())


class _Paragraph:
    """One paragraph of an article with a highlight in it."""

    def __init__(self, article: Article, block: Block, inside: Span) -> None:
        self._article = article
        self._offset = block.start
        self._text = article.document.block_text(block)
        self._inside = inside
        self._tag = article.document.metadata.language or ""
        code = re.split("[-_]", self._tag.lower())[0]
        self._language = _SAME_WORDS.get(code, code)
        self._abbreviations = abbreviations_of(self._language)
        self._quoted = list(quotations(self._text))
        self._sentences = sentences_around(self._text, self._quoted, self._abbreviations)

    def draft(self) -> ClaimDraft:
        """Return what the paragraph says."""
        statement = quoted_sentence(
            self._text, self._inside, self._quoted, self._sentences, self._abbreviations
        )
        figure = self._figure(statement)
        said = self._who()
        when = self._found(said.when)
        return ClaimDraft(
            Found(self._text[statement.start : statement.end], self._moved(statement)),
            figure,
            read_figure(figure.text, self._tag or None) if figure else None,
            self._found(said.speaker),
            self._found(said.role),
            self._found(said.organisation),
            when,
            read_said_date(when.text, self._tag or None) if when else None,
            self._found(said.where),
        )

    def _figure(self, statement: Span) -> Found | None:
        sentence = self._text[statement.start : statement.end]
        start = max(0, self._inside.start - statement.start)
        end = max(start, min(self._inside.end, statement.end) - statement.start)
        known = phrase_languages().get(self._language)
        small = known.stop_words if known else frozenset()
        found = figure_in(
            sentence, Span(start, end), _figures_of(self._language), small, self._dates(sentence)
        )
        return self._found(
            found and Span(statement.start + found.start, statement.start + found.end)
        )

    def _who(self) -> Attribution:
        """Return who said the sentence: as it says itself, or the one beside it does."""
        words = speech_words(self._language)
        veil = veiled(self._text, self._quoted)
        places = [place for place, one in enumerate(self._sentences) if one.overlaps(self._inside)]
        if words is None or not places:
            return Attribution()
        first, last = places[0], places[-1]
        own = Span(self._sentences[first].start, self._sentences[last].end)
        said = self._read(veil, own, words)
        in_quotation = any(
            one.start <= self._inside.start and self._inside.end <= one.end for one in self._quoted
        )
        if said.names_somebody() or not in_quotation:
            return said
        for beside in (first - 1, last + 1):
            if 0 <= beside < len(self._sentences) and self._belongs(veil, beside, beside < first):
                said = self._read(veil, self._sentences[beside], words)
                if said.names_somebody():
                    return said
        return Attribution()

    def _belongs(self, veil: str, beside: int, before: bool) -> bool:
        """Whether a sentence can say who said the quotation beside it: one before that quotes, too
        ("…," said Ana. "…"), one behind that only says so ("…" So said Ana).
        """
        sentence = veil[self._sentences[beside].start : self._sentences[beside].end]
        if before:
            return QUOTED in sentence
        return QUOTED not in sentence and len(sentence.split()) <= _MOST_WORDS_BESIDE

    def _read(self, veil: str, sentence: Span, words: SpeechWords) -> Attribution:
        text = veil[sentence.start : sentence.end]
        return attribution(text, words, self._dates(text)).moved(sentence.start)

    def _dates(self, text: str) -> list[Span]:
        day_first = reads_day_first(self._language, self._tag, None)
        reading = DateReading(day_first, self._language or None)
        return [Span(one.start, one.end) for one in find_dates(text, reading)]

    def _found(self, span: Span | None) -> Found | None:
        return None if span is None else Found(self._text[span.start : span.end], self._moved(span))

    def _moved(self, span: Span) -> Span:
        return Span(span.start + self._offset, span.end + self._offset)


@cache
def speech_words(language: str) -> SpeechWords | None:
    """Return the words by which a language says who spoke; ``None`` where there is no file."""
    path = resource_folder("speech") / f"{language}.toml"
    if not (language.isalpha() and path.is_file()):
        return None
    entries = tomllib.loads(path.read_text(encoding="utf-8"))
    uncased = bool(entries.pop("uncased", False))
    known = phrase_languages().get(language)
    lists = {name: frozenset(words) for name, words in entries.items()}
    if known is not None and not uncased:
        meant = frozenset().union(*lists.values())
        lists["ends"] = lists.get("ends", frozenset()) | (known.stop_words - meant)
    return SpeechWords(uncased=uncased, **lists)


def _figures_of(language: str) -> list[FigureLanguage]:
    """Return how the article's language writes figures, and how English does, which is mixed in."""
    known = figure_languages().by_code
    own = [known[code] for code in dict.fromkeys((language, "en")) if code in known]
    return own or [FigureLanguage()]
