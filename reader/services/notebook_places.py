"""Where the highlights of a notebook stand in an article as it is here."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from reader.anchoring.anchor import Anchored, anchor, describes
from reader.anchoring.quotations import place_quotes
from reader.domain.annotation import Annotation, ArticleId, Placement, Target, describe
from reader.domain.article import Article
from reader.domain.notebook import EarlierVersion, NotedArticle, earlier_version
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
        return known.target.exact == wanted.target.exact or any(
            one.places[known.id].target.exact == wanted.target.exact
            for one in self.earlier
            if known.id in one.places
        )


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
