"""Joining the pages of an article that is divided over several, as they come or by hand, and making
a page an article of its own again.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reader.anchoring.anchor import anchor
from reader.anchoring.carried_verdicts import carry_over
from reader.domain.annotation import ArticleId, describe
from reader.domain.article import Article, ArticlePage
from reader.domain.document import Cleaned
from reader.domain.errors import Unknown
from reader.domain.joining import Leaf, joined, leaf_of, leaves, loose
from reader.domain.notebook import Note
from reader.domain.source import SourceDocument
from reader.domain.subject import about_article
from reader.services.cancelling import never
from reader.services.clock import now
from reader.services.import_process import ImportProcess
from reader.services.outcome import NOTHING, Outcome, Verb, outcome
from reader.services.reanchoring import Renewal, Renewed, anchored_anew, apply
from reader.services.site_rules import without_what_the_site_repeats
from reader.store import articles as stored_articles
from reader.store import notes as stored_notes
from reader.store import sources
from reader.store.library import Library
from reader.store.rows.cells import Values
from reader.store.rows.note import note_values
from reader.store.rows.source import source_values
from reader.store.versions import join_articles, part_article


@dataclass(frozen=True, slots=True)
class Joining:
    """What joining a page to an article did. ``page`` is the number of the new one, ``pages`` those
    that are there now; ``total`` is how many the article has, where that is known.
    """

    renewal: Renewal
    page: int
    pages: tuple[int, ...]
    total: int | None


def add_page(  # noqa: PLR0913, PLR0917 (the article, its number and the new page with its own)
    library: Library,
    article: ArticleId,
    only: int,
    source: SourceDocument,
    cleaned: Cleaned,
    number: int,
) -> Joining:
    """Join a page to an article; undone at once. ``only`` is the number of the page that it is, if
    it has not been joined yet. Its highlights keep their places. Raises ``Unknown``.
    """

    def renewed(known: Article) -> Renewed:
        new = leaf_of(cleaned, number, _page(source, cleaned, now()))
        return _joined(known, [*leaves(known, only), new])

    renewal = apply(library, article, renewed, source, Verb.JOIN_PAGES)
    known = stored_articles.load(library, article)
    return Joining(
        renewal,
        number,
        tuple(page.number for page in known.pages),
        known.metadata.pages_total,
    )


def renew_page(
    library: Library, article: ArticleId, number: int, source: SourceDocument, cleaned: Cleaned
) -> Renewal:
    """Give one page of an article the state in which it was saved again: a new version of the
    article, in which the other pages are as they were; undone at once. Raises ``Unknown``.
    """

    def renewed(known: Article) -> Renewed:
        new = leaf_of(cleaned, number, _page(source, cleaned, now()))
        parts = [
            _with_what_was_there(new, leaf) if leaf.page.number == number else leaf
            for leaf in leaves(known)
        ]
        now_is, results = _joined(known, parts)
        return replace(now_is, version=known.version + 1), results

    return apply(library, article, renewed, source, Verb.NEW_VERSION)


def clean_pages_again(
    library: Library, article: ArticleId, check: Callable[[], None] = never
) -> Renewal:
    """Clean each page of a joined article anew. Raises ``Unknown``, and what cleaning raises."""
    known = stored_articles.load(library, article)
    fresh: dict[str, Cleaned] = {}
    with ImportProcess() as process:
        for page in known.pages:
            source = sources.load_by_hash(library, page.sha256)
            fresh[page.sha256] = without_what_the_site_repeats(
                library, process.clean(source, check), source.address
            )

    def renewed(known: Article) -> Renewed:
        parts = [
            _with_what_was_there(
                leaf_of(fresh[leaf.page.sha256], leaf.page.number, leaf.page), leaf
            )
            for leaf in leaves(known)
        ]
        return _joined(known, parts)

    return apply(library, article, renewed, None, Verb.CLEAN_AGAIN)


def join(library: Library, article: ArticleId, others: Sequence[ArticleId]) -> Outcome:
    """Join other articles to one as its pages; undone at once.

    They are in the order of their numbers where each says which page it is, else in that in which
    they are given. The others' highlights and notes go with their text; the articles go to the
    bin. Raises ``Unknown``.
    """
    others = [one for one in dict.fromkeys(others) if one != article]
    if not others:
        return NOTHING
    with library.transaction():
        every = [stored_articles.load(library, one) for one in (article, *others)]
        parts = _numbered([leaf for one in every for leaf in leaves(one, 0)])
        known = every[0]
        now_is, _ = _joined(known, parts)
        left = [
            replace(one, article=known.id, placed=False)
            for other in every[1:]
            for one in loose(other)
        ]
        now_is = replace(now_is, annotations=(*now_is.annotations, *left))
        at = now()
        return outcome(
            join_articles(
                library, known, now_is, others, _note(library, every, at), at, Verb.JOIN_PAGES
            )
        )


def part(library: Library, article: ArticleId, number: int) -> tuple[Outcome, ArticleId]:
    """Make a page of an article an article of its own, with the highlights on it, and return which;
    undone at once. Undoing puts the new article into the bin. Raises ``Unknown``.
    """
    with library.transaction():
        known = stored_articles.load(library, article)
        parts = leaves(known)
        gone = next((leaf for leaf in parts if leaf.page.number == number), None)
        if gone is None or len(parts) < 2:
            raise Unknown("page", number)
        at = now()
        source = source_values(sources.load_by_hash(library, gone.page.sha256))
        apart = stored_articles.insert(library, source, gone.cleaned, gone.page.imported, at)
        own = tuple(replace(one, article=apart) for one in gone.annotations)
        other = replace(
            stored_articles.load(library, apart), overrides=gone.overrides, annotations=own
        )
        moved = {one.id for one in own}
        rest = replace(
            known, annotations=tuple(one for one in known.annotations if one.id not in moved)
        )
        now_is, _ = _joined(rest, [leaf for leaf in parts if leaf is not gone])
        return (
            outcome(part_article(library, known, now_is, other, at, Verb.PART_PAGE)),
            apart,
        )


def _joined(known: Article, parts: Sequence[Leaf]) -> Renewed:
    """Return an article of these pages; highlights that lie on no page of it alone are looked for
    in its new text.
    """
    there = {one.id for leaf in parts for one in leaf.annotations}
    lost = [one for one in known.annotations if one.id not in there]
    return anchored_anew(known, joined(known, parts), lost)


def _with_what_was_there(new: Leaf, old: Leaf) -> Leaf:
    """Return the new state of a page with the highlights and verdicts of the old one, as far as
    they have a place in it; the others are looked for in all of the article.
    """
    document = new.cleaned.document
    results = anchor([one.target for one in old.annotations], old.cleaned.document, document)
    placed = [
        replace(
            one,
            target=describe(document.text, result.span),
            review=result.reason if result.placement == "changed" else one.review,
        )
        for one, result in zip(old.annotations, results, strict=True)
        if result.span is not None
    ]
    overrides = carry_over(old.overrides, old.cleaned.document, document)
    return replace(new, annotations=tuple(placed), overrides=overrides)


def _numbered(parts: Sequence[Leaf]) -> list[Leaf]:
    """Return pages with numbers that differ: their own where all have one, else in this order."""
    numbers = [leaf.page.metadata.page or 0 for leaf in parts]
    if 0 in numbers or len(set(numbers)) < len(numbers):
        numbers = list(range(1, len(parts) + 1))
    return [_as_page(leaf, number) for leaf, number in zip(parts, numbers, strict=True)]


def _as_page(leaf: Leaf, number: int) -> Leaf:
    """Return a page as another one of its article."""
    renumbered = leaf_of(leaf.cleaned, number, leaf.page)
    return replace(renumbered, overrides=leaf.overrides, annotations=leaf.annotations)


def _page(source: SourceDocument, cleaned: Cleaned, at: str) -> ArticlePage:
    return ArticlePage(
        0,
        len(cleaned.document.blocks),
        cleaned.document.metadata,
        source.sha256,
        source.name,
        source.media_type,
        source.address,
        at,
    )


def _note(library: Library, every: Sequence[Article], at: str) -> Values | None:
    """Return the row of the note of a joined article: the notes on all of its pages, one after the
    other.
    """
    texts = [stored_notes.note_on(library, about_article(one.id)) for one in every]
    whole = "\n\n".join(filter(None, texts))
    if whole == texts[0]:
        return None
    return note_values(about_article(every[0].id), Note(whole, at, at, library.author))
