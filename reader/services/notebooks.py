"""Gathering what the user wrote, as a notebook that can leave the library."""

from collections.abc import Sequence

from reader.domain.article import Article
from reader.domain.claim import Claim, ClaimId
from reader.domain.notebook import Notebook, NotedArticle, earlier_version, noted
from reader.domain.subject import LIBRARY, about_article, about_claim
from reader.services.export_paths import without_paths, without_paths_of_claim
from reader.store import article_folders, claim_lists, saved_searches, site_rules
from reader.store import articles as stored_articles
from reader.store import bin as stored_bin
from reader.store import claims as stored_claims
from reader.store import labels as stored_labels
from reader.store import notes as stored_notes
from reader.store import versions as stored_versions
from reader.store.library import Library


def notebook_of(library: Library) -> Notebook:
    """Return all that the user wrote in a library."""
    rows = stored_articles.list_rows(library)
    articles = [without_paths(stored_articles.load(library, row.id)) for row in rows]
    claims = [claim_of(library, row.id) for row in reversed(claim_lists.list_rows(library))]
    return notebook_with(library, articles, claims, whole=True)


def notebook_with(
    library: Library, articles: Sequence[Article], claims: Sequence[Claim], *, whole: bool
) -> Notebook:
    """Return what the user wrote on some articles, with some claims; where it is the ``whole``
    library, also on those in the trash, and the rest.

    Folders of the computer are kept out: articles and claims come without them, and of a file that
    is evidence only its name is there.
    """
    found = [noted_article(library, article) for article in articles]
    for row in stored_bin.binned(library) if whole else ():
        trashed = without_paths(stored_articles.load(library, row.article.id))
        found.append(noted_article(library, trashed, row.deleted))
    notes = {one.id: stored_notes.whole(library, about_claim(one.id)) for one in claims}
    return Notebook(
        labels=stored_labels.labels(library),
        scale=stored_claims.scale(library),
        folders=tuple(sorted(article_folders.folders(library), key=lambda one: one.id)),
        articles=tuple(sorted(found, key=lambda one: one.id)),
        claims=tuple(claims),
        claim_notes={claim: note for claim, note in notes.items() if note is not None},
        library_note=stored_notes.whole(library, LIBRARY) if whole else None,
        searches=saved_searches.searches(library) if whole else (),
        rules=site_rules.rules(library) if whole else (),
    )


def noted_article(library: Library, known: Article, deleted: str | None = None) -> NotedArticle:
    """Return what the user wrote on one article."""
    earlier = stored_versions.load_earlier(library, known) if known.version > 1 else ()
    return noted(
        known,
        stored_notes.whole(library, about_article(known.id)),
        deleted,
        tuple(map(earlier_version, earlier)),
    )


def claim_of(library: Library, claim: ClaimId) -> Claim:
    """Return a claim as a notebook has it. Raises ``Unknown``."""
    return without_paths_of_claim(stored_claims.load(library, claim))
