"""Gathering what the user wrote, as a notebook that can leave the library."""

from collections.abc import Callable, Sequence

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.claim import Claim, ClaimId
from reader.domain.notebook import Notebook, NotedArticle, earlier_version, noted
from reader.domain.subject import LIBRARY, about_article, about_claim
from reader.services.cancelling import never
from reader.services.export_paths import without_paths, without_paths_of_claim
from reader.store import article_folders, claim_lists, saved_searches, site_rules
from reader.store import articles as stored_articles
from reader.store import bin as stored_bin
from reader.store import claims as stored_claims
from reader.store import labels as stored_labels
from reader.store import notes as stored_notes
from reader.store import versions as stored_versions
from reader.store.library import Library


def notebook_of(
    library: Library,
    articles: Sequence[ArticleId] | None = None,
    check: Callable[[], None] = never,
) -> Notebook:
    """Return what the user wrote on some articles, with the claims on them; or all of it, that on
    articles in the trash, too. Raises ``Unknown``.

    Folders of the computer are kept out: of a file that is evidence only its name is there.
    ``check`` is called before each article is read and may raise to cancel.
    """
    deleted = {row.article.id: row.deleted for row in stored_bin.binned(library)}
    wanted = sorted(
        [*(row.id for row in stored_articles.list_rows(library)), *deleted]
        if articles is None
        else articles
    )
    found = []
    for article in wanted:
        check()
        found.append(noted_article(library, article, deleted.get(article)))
    whole = articles is None
    known = {one.id for article in found for one in article.annotations}
    claims = _claims(library, None if whole else known)
    notes = {one.id: stored_notes.whole(library, about_claim(one.id)) for one in claims}
    return Notebook(
        labels=stored_labels.labels(library),
        scale=stored_claims.scale(library),
        folders=tuple(sorted(article_folders.folders(library), key=lambda one: one.id)),
        articles=tuple(found),
        claims=claims,
        claim_notes={claim: note for claim, note in notes.items() if note is not None},
        library_note=stored_notes.whole(library, LIBRARY) if whole else None,
        searches=saved_searches.searches(library) if whole else (),
        rules=site_rules.rules(library) if whole else (),
    )


def noted_article(library: Library, article: ArticleId, deleted: str | None = None) -> NotedArticle:
    """Return what the user wrote on one article. Raises ``Unknown``."""
    known = stored_articles.load(library, article)
    earlier = stored_versions.load_earlier(library, known) if known.version > 1 else ()
    return noted(
        without_paths(known),
        stored_notes.whole(library, about_article(article)),
        deleted,
        tuple(map(earlier_version, earlier)),
    )


def claim_of(library: Library, claim: ClaimId) -> Claim:
    """Return a claim as a notebook has it. Raises ``Unknown``."""
    return without_paths_of_claim(stored_claims.load(library, claim))


def _claims(library: Library, highlights: set[AnnotationId] | None) -> tuple[Claim, ...]:
    """Return the claims that gather one of some highlights, or all, the oldest first."""
    known = (claim_of(library, row.id) for row in reversed(claim_lists.list_rows(library)))
    return tuple(
        claim
        for claim in known
        if highlights is None or not highlights.isdisjoint(claim.highlights)
    )
