"""What highlights and claims are outside of the program, where they are pasted or dropped."""

from collections.abc import Sequence

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.article import Article
from reader.domain.claim import ClaimId
from reader.exporters.noted_quotation import claim_quotation, joined, with_note
from reader.exporters.quotation import Quotation
from reader.services.quoting import quote_highlight
from reader.store import annotations as stored_annotations
from reader.store import articles as stored_articles
from reader.store import claims as stored_claims
from reader.store.library import Library


def quote_highlights(library: Library, wanted: Sequence[AnnotationId]) -> Quotation:
    """Return highlights of any articles as quotations with their notes, one after the other. One
    that is deleted is left out.
    """
    opened: dict[ArticleId, Article] = {}
    made = []
    for one in wanted:
        annotation = stored_annotations.find(library, one)
        if annotation is None:
            continue
        if annotation.article not in opened:
            opened[annotation.article] = stored_articles.load(library, annotation.article)
        quoted = quote_highlight(opened[annotation.article], annotation)
        made.append(with_note(quoted, annotation.note, annotation.id[:8]))
    return joined(made)


def quote_claims(library: Library, wanted: Sequence[ClaimId]) -> Quotation:
    """Return claims with their quotes, one after the other. Raises ``Unknown``."""
    verdicts = {rating.id: rating.name for rating in stored_claims.scale(library)}
    made = []
    for one in wanted:
        claim = stored_claims.load(library, one)
        verdict = "" if claim.rating is None else verdicts.get(claim.rating, "")
        quotes = quote_highlights(library, claim.highlights)
        made.append(claim_quotation(claim, verdict, [quotes] if quotes.text else []))
    return joined(made)
