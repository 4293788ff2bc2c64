"""Where the highlights of a notebook stand in an article as it is here."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from reader.anchoring.anchor import Anchored, anchor, describes
from reader.anchoring.quotations import place_quotes
from reader.anchoring.same_ink import Way, way_to
from reader.domain.annotation import Annotation, ArticleId, Placement, Target, describe
from reader.domain.article import Article
from reader.domain.notebook import EarlierVersion, NotedArticle, earlier_version
from reader.domain.span import Span
from reader.services.notebook_articles import text_hash
from reader.store import articles as stored_articles
from reader.store import notebooks
from reader.store import versions as stored_versions
from reader.store.library import Library


@dataclass(frozen=True)
class Local:
    """An article as it is here, with what is stored of its earlier versions."""

    article: Article
    deleted: bool
    earlier: Sequence[EarlierVersion]
    editions: Sequence[Article]

    @cached_property
    def text_sha256(self) -> str:
        """By what its text is known to be the same."""
        return text_hash(self.article.document.text)

    @property
    def hashes(self) -> tuple[str, ...]:
        """The SHA-256 of the sources of the present version."""
        pages = tuple(page.sha256 for page in self.article.pages)
        return pages or (self.article.sha256,)

    def has_text_of(self, noted: NotedArticle) -> bool:
        """Whether its text is the one that a notebook speaks of."""
        return noted.text_sha256 == self.text_sha256

    def versions_of(self, noted: NotedArticle) -> dict[str, EarlierVersion]:
        """Return the versions that a notebook speaks of, the present one among them, by hash."""
        known = {one.sha256: one for one in noted.earlier}
        if noted.hashes and noted.text_sha256:
            present = replace(self.article, annotations=noted.annotations, version=0, pages=())
            as_one = earlier_version(replace(present, overrides=dict(noted.overrides)))
            known.setdefault(noted.hashes[0], as_one)
        return known

    def says_the_same(self, known: Annotation, wanted: Annotation) -> bool:
        """Whether a highlight is here as a notebook has it, wherever it stands by now."""
        if (known.note, known.labels) != (wanted.note, wanted.labels):
            return False
        return _same_words(known.target, wanted.target) or any(
            _same_words(one.places[known.id].target, wanted.target)
            for one in self.earlier
            if known.id in one.places
        )


def _same_words(one: Target, other: Target) -> bool:
    """Whether two quotes are the same, whatever white space parts their words."""
    return one.exact.split() == other.exact.split()


def local_article(library: Library, article: ArticleId) -> Local:
    """Return an article as it is here. Raises ``Unknown``."""
    known = stored_articles.load(library, article)
    several = known.version > 1
    return Local(
        known,
        stored_articles.is_deleted(library, article),
        notebooks.earlier_versions(library, article) if several else (),
        stored_versions.load_earlier(library, known) if several else (),
    )


def place_all(
    noted: NotedArticle, local: Local, annotations: Sequence[Annotation]
) -> list[Annotation]:
    """Give the highlights of a notebook their places; what has none waits for one."""
    if local.has_text_of(noted):
        at_once = [one for one in annotations if not one.placed or _stands(one, local)]
    else:
        at_once = [one for one in annotations if not one.placed]
    ids = {one.id for one in at_once}
    others = [one for one in annotations if one.id not in ids]
    return [*at_once, *_found(noted, local, others)]


def _stands(annotation: Annotation, local: Local) -> bool:
    """Whether the quote is where its offsets say."""
    span = annotation.target.span
    return local.article.document.text[span.start : span.end] == annotation.target.exact


def _found(
    noted: NotedArticle, local: Local, annotations: Sequence[Annotation]
) -> list[Annotation]:
    """Find highlights that were made on another text: by the earlier version where that is here,
    else by their quotes.
    """
    if not annotations:
        return []
    if noted.text:
        way = way_to(noted.text, local.article.document, local.article.kept())
        if way is not None:
            return [_led(one, way, local) for one in annotations]
    document = local.article.document
    targets = [_latest_target(noted, local, one) for one in annotations]
    old = next((one for one in local.editions if one.sha256 in noted.hashes), None)
    fit = old is not None and all(describes(target, old.document.text) for target in targets)
    results = (
        anchor(targets, old.document, document)
        if fit and old is not None
        else place_quotes(targets, document)
    )
    return [_placed(one, result, local) for one, result in zip(annotations, results, strict=True)]


def _led(annotation: Annotation, way: Way, local: Local) -> Annotation:
    """Place a highlight of a text that says the same. White space at its ends is kept where it
    stands here, too.
    """
    span, exact = way.follow(annotation.target.span), annotation.target.exact
    if span is None:
        return replace(annotation, placed=False)
    text = local.article.document.text
    first = span.start - (len(exact) - len(exact.lstrip()))
    if first >= 0 and text[first : first + len(exact)] == exact:
        span = Span(first, first + len(exact))
    return replace(annotation, target=describe(text, span), placed=True)


def _latest_target(noted: NotedArticle, local: Local, annotation: Annotation) -> Target:
    """Return where a highlight was in the version that is the present one here, else as it is."""
    for version in noted.earlier:
        place = version.places.get(annotation.id)
        if place is not None and place.placed and version.sha256 in local.hashes:
            return place.target
    return annotation.target


def _placed(annotation: Annotation, result: Anchored, local: Local) -> Annotation:
    if result.span is None:
        return replace(annotation, target=result.target, placed=False)
    review = result.reason if result.placement is Placement.CHANGED else annotation.review
    target = describe(local.article.document.text, result.span)
    return replace(annotation, target=target, placed=True, review=review)
