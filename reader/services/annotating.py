"""Highlights: making, resizing, labelling, noting, deleting. Each returns what changed and is on
disk when it returns.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import uuid4

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, LabelId, Target, describe
from reader.domain.article import Article
from reader.domain.characters import well_formed
from reader.domain.document import Span
from reader.domain.errors import QuoteNotFound
from reader.domain.quote_search import find_quote, find_words
from reader.domain.search_words import phrase
from reader.services.cancelling import never
from reader.services.clock import now, seconds_between
from reader.services.outcome import Outcome, Verb, outcome
from reader.store import annotations as stored_annotations
from reader.store import articles as stored_articles
from reader.store.browsing import texts_with
from reader.store.journal import Event
from reader.store.library import Library

TYPING_PAUSE = 300.0
"""Seconds: changes of one note that follow each other within this time are undone together."""


def highlight(
    library: Library, article: Article, span: Span, label: LabelId | None, note: str = ""
) -> Outcome:
    """Highlight a span of an article. Raises ``ValueError`` for an empty span or one beyond the
    text, ``Unknown``.
    """
    target = describe(article.document.text, span)
    new = replace(_new(library, article.id, target, label, now()), note=well_formed(note))
    return outcome(stored_annotations.add(library, new, Verb.HIGHLIGHT))


def highlight_all(
    library: Library, article: Article, spans: Sequence[Span], label: LabelId | None
) -> Outcome:
    """Highlight several spans of an article at once, undone at once. Raises as ``highlight`` does,
    and then makes none.
    """
    return highlight_everywhere(
        library, [(article.id, describe(article.document.text, span)) for span in spans], label
    )


def highlight_everywhere(
    library: Library, places: Sequence[tuple[ArticleId, Target]], label: LabelId | None
) -> Outcome:
    """Highlight places of several articles at once, undone at once. Raises ``Unknown``, and then
    makes none.
    """
    at = now()
    new = [_new(library, article, target, label, at) for article, target in places]
    return outcome(stored_annotations.add_all(library, new, Verb.HIGHLIGHT_ALL))


def _new(
    library: Library, article: ArticleId, target: Target, label: LabelId | None, at: str
) -> Annotation:
    return Annotation(
        id=AnnotationId(str(uuid4())),
        article=article,
        target=target,
        labels=() if label is None else (label,),
        note="",
        created=at,
        modified=at,
        author=library.author,
    )


def occurrences(article: Article, quote: str) -> list[Span]:
    """Return where a quote stands in an article: in kept blocks first, then in removed ones, each
    in order.

    Raises ``QuoteNotFound`` where it stands nowhere.
    """
    spans = find_quote(article.document.text, quote)
    if not spans:
        raise QuoteNotFound(quote)
    verdicts = article.ledger()
    removed = [block.span for block in article.document.blocks if not verdicts[block.index].kept]
    return sorted(spans, key=lambda span: (any(span.overlaps(one) for one in removed), span.start))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place where a phrase stands, to be ticked before it is highlighted.

    ``kept`` tells whether its block is; ``highlighted`` whether a highlight covers exactly this
    place already.
    """

    article: ArticleId
    title: str
    target: Target
    kept: bool
    highlighted: bool


def candidates(library: Library, quote: str, check: Callable[[], None] = never) -> list[Candidate]:
    """Return where a phrase stands in all articles, the oldest article first, however its words are
    set and whatever white space stands between them.

    Reads every text: about half a second for 100,000 articles, and a millisecond more for each that
    holds the phrase. ``check`` is called before each of these and raises ``Cancelled`` to stop.
    """
    words = quote.split()
    to_the_letter = re.compile(r"\s+".join(map(re.escape, words)))
    found: list[Candidate] = []
    for article, worded in texts_with(library, max(words, key=len), phrase(quote)) if words else ():
        check()
        text = stored_articles.text_of(library, article)
        # to fold a text takes longer than to look through it
        if to_the_letter.search(text) or (worded and find_words(text, quote)):
            found += _candidates_in(stored_articles.load(library, article), quote)
    return found


def _candidates_in(article: Article, quote: str) -> Iterator[Candidate]:
    text, known = (
        article.document.text,
        {annotation.target.span for annotation in article.annotations},
    )
    verdicts = article.ledger()
    removed = [block.span for block in article.document.blocks if not verdicts[block.index].kept]
    for span in find_words(text, quote):
        kept = not any(span.overlaps(one) for one in removed)
        yield Candidate(article.id, article.title, describe(text, span), kept, span in known)


def open_annotation(library: Library, annotation: AnnotationId) -> Annotation:
    """Return one annotation. Raises ``Unknown``."""
    return stored_annotations.load(library, annotation)


def annotations_of(library: Library, article: ArticleId) -> tuple[Annotation, ...]:
    """Return an article's annotations in the order of the text."""
    return stored_annotations.annotations_of(library, article)


def set_note(
    library: Library, annotation: AnnotationId, note: str, *, typed: bool = True
) -> Outcome:
    """Write the note of a highlight. Raises ``Unknown``. What is ``typed`` goes on with what was
    typed just before; else it is a step of its own.
    """
    at = now()

    def goes_on(event: Event) -> bool:
        noted = {row.cell("uuid") for row in event.changes if row.table == "annotation"}
        return (
            typed
            and event.verb == Verb.NOTE
            and noted == {annotation}
            and seconds_between(event.at, at) < TYPING_PAUSE
        )

    with (
        library.transaction()
    ):  # from reading to writing, so that nobody gives it a label in between
        changed = replace(
            stored_annotations.load(library, annotation), note=well_formed(note), modified=at
        )
        return outcome(stored_annotations.change(library, changed, Verb.NOTE, goes_on=goes_on))


def set_span(library: Library, annotation: AnnotationId, span: Span) -> Outcome:
    """Let a highlight begin and end elsewhere in its article.

    Raises ``Unknown``, and ``ValueError`` for an empty span or one beyond the text.
    """
    with library.transaction():
        known = stored_annotations.load(library, annotation)
        target = describe(stored_articles.text_of(library, known.article), span)
        return outcome(
            stored_annotations.change(
                library, replace(known, target=target, modified=now()), Verb.RESIZE
            )
        )


def set_label(library: Library, annotation: AnnotationId, label: LabelId | None) -> Outcome:
    """Give a highlight one label in place of all it had, or none. Raises ``Unknown``."""
    return set_labels(library, annotation, [] if label is None else [label])


def set_labels(library: Library, annotation: AnnotationId, labels: Sequence[LabelId]) -> Outcome:
    """Give a highlight these labels, in this order, and no others; the first gives it its colour.
    Raises ``Unknown``.
    """
    with library.transaction():  # from reading to writing, so that nobody notes anything in between
        changed = replace(
            stored_annotations.load(library, annotation),
            labels=tuple(dict.fromkeys(labels)),
            modified=now(),
        )
        return outcome(stored_annotations.change(library, changed, Verb.LABEL))


def toggle_label(library: Library, annotation: AnnotationId, label: LabelId) -> Outcome:
    """Take a label from a highlight that has it, or add it behind those that it has. Raises
    ``Unknown``.
    """
    with library.transaction():
        known = stored_annotations.load(library, annotation).labels
        others = [one for one in known if one != label]
        return set_labels(library, annotation, others if label in known else [*known, label])


def add_label(library: Library, annotations: Sequence[AnnotationId], label: LabelId) -> Outcome:
    """Give several highlights a label, behind those that they have, as one step to undo. Raises
    ``Unknown``.
    """
    with library.transaction():
        known = [stored_annotations.load(library, annotation) for annotation in annotations]
        changed = [
            replace(annotation, labels=(*annotation.labels, label))
            for annotation in known
            if label not in annotation.labels
        ]
        return outcome(stored_annotations.change_all(library, changed, Verb.LABEL, now()))


def delete(library: Library, annotations: Sequence[AnnotationId]) -> Outcome:
    """Delete highlights with their notes; undoing brings them back. Unknown ones are passed
    over.
    """
    return outcome(
        stored_annotations.delete(library, list(annotations), now(), Verb.DELETE_HIGHLIGHT)
    )
