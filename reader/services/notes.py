"""Notes on articles, claims and the library: writing, following their links, checking what they
quote.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.characters import well_formed
from reader.domain.claim import ClaimId
from reader.domain.document import Span
from reader.domain.errors import Unknown
from reader.domain.note_quotations import Quotation, find_quotations
from reader.domain.quote_check import Comparison, Source, compare, prepared
from reader.domain.subject import Subject, SubjectKind
from reader.services import annotating
from reader.services.annotating import TYPING_PAUSE
from reader.services.clock import now, seconds_between
from reader.services.outcome import Outcome, Verb, outcome
from reader.store import annotations as stored_annotations
from reader.store import articles as stored_articles
from reader.store import claims as stored_claims
from reader.store import notes as stored_notes
from reader.store import sources
from reader.store.journal import Event
from reader.store.library import Library

_VERBS = {
    SubjectKind.ARTICLE: Verb.ARTICLE_NOTE,
    SubjectKind.CLAIM: Verb.CLAIM_NOTE,
    SubjectKind.LIBRARY: Verb.LIBRARY_NOTE,
}


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a link leads: an article, in it perhaps a highlight; or a claim."""

    article: ArticleId | None = None
    annotation: AnnotationId | None = None
    claim: ClaimId | None = None


@dataclass(frozen=True, slots=True)
class CheckedQuotation:
    """A quotation of a note, the article it was compared with, and what it is to it. ``span`` is
    its place in the note.
    """

    text: str
    span: Span
    article: ArticleId
    comparison: Comparison


def note_on(library: Library, subject: Subject) -> str:
    """Return the note on a subject, empty where there is none. Raises ``Unknown`` for a highlight
    that is not there.
    """
    return stored_notes.note_on(library, subject)


def noted(library: Library, kind: SubjectKind) -> tuple[Subject, ...]:
    """Return the articles, or the claims, that have a note."""
    return stored_notes.noted(library, kind)


def set_note(library: Library, subject: Subject, text: str, *, typed: bool = True) -> Outcome:
    """Write the note on a subject, in Markdown. Raises ``Unknown``.

    What is ``typed`` on one subject with less than ``TYPING_PAUSE`` in between is undone together.
    """
    if subject.kind is SubjectKind.HIGHLIGHT:
        return annotating.set_note(library, AnnotationId(subject.key), text, typed=typed)
    at, verb = now(), _VERBS[subject.kind]

    def goes_on(event: Event) -> bool:
        same = event.verb == verb and {row.cell("subject") for row in event.changes} == {
            subject.key
        }
        return typed and same and seconds_between(event.at, at) < TYPING_PAUSE

    with library.transaction():
        return outcome(stored_notes.write(library, subject, well_formed(text), at, verb, goes_on))


def follow(library: Library, link: Subject) -> Destination:
    """Return where a link leads. Raises ``Unknown`` where that is not there any more, or is in the
    bin.
    """
    match link.kind:
        case SubjectKind.HIGHLIGHT:
            annotation = stored_annotations.load(library, AnnotationId(link.key))
            return Destination(_listed(library, link, annotation.article), annotation.id)
        case SubjectKind.ARTICLE:
            long = len(link.key) == 64
            article = sources.find_article(library, link.key) if long else ArticleId(int(link.key))
            return Destination(_listed(library, link, article))
        case SubjectKind.CLAIM:
            return Destination(claim=stored_claims.load(library, ClaimId(link.key)).id)
        case SubjectKind.LIBRARY:
            return Destination()


def check_quotations(library: Library, subject: Subject, text: str) -> list[CheckedQuotation]:
    """Compare what a note quotes with the articles that it names, by what it is on or by links in
    the same paragraph.

    Where it names several, the truest result counts. A quotation that names no article is passed
    over. Reads each article once; about a third of a second for one of 100,000 words.
    """
    own = _own_articles(library, subject)
    sources: dict[ArticleId, Source] = {}
    checked = []
    for quotation in find_quotations(text):
        named = dict.fromkeys((*_linked_articles(library, quotation), *own))
        for article in named:
            if article not in sources:
                sources[article] = prepared(stored_articles.text_of(library, article))
        found = [(compare(quotation.text, sources[article]), article) for article in named]
        if found:
            comparison, article = min(found, key=lambda one: one[0].likeness)
            checked.append(CheckedQuotation(quotation.text, quotation.span, article, comparison))
    return checked


def _own_articles(library: Library, subject: Subject) -> Sequence[ArticleId]:
    """Return the articles that a note is about: of a claim, those of its highlights."""
    match subject.kind:
        case SubjectKind.HIGHLIGHT:
            return [stored_annotations.load(library, AnnotationId(subject.key)).article]
        case SubjectKind.ARTICLE:
            return [ArticleId(int(subject.key))]
        case SubjectKind.CLAIM:
            highlights = stored_claims.load(library, ClaimId(subject.key)).highlights
            return list(
                dict.fromkeys(
                    stored_annotations.load(library, annotation).article
                    for annotation in highlights
                )
            )
        case SubjectKind.LIBRARY:
            return []


def _linked_articles(library: Library, quotation: Quotation) -> list[ArticleId]:
    articles = []
    for link in quotation.links:
        try:
            place = follow(library, link.subject)
        except Unknown:
            continue
        if place.article is not None:
            articles.append(place.article)
        elif place.claim is not None:
            articles += _own_articles(library, link.subject)
    return articles


def _listed(library: Library, link: Subject, article: ArticleId | None) -> ArticleId:
    if article is None or stored_articles.article_row(library, article) is None:
        raise Unknown(link.kind, link.key)
    return article
