"""Why a block was removed that a phrase gives away."""

from reader.cleaning.text.phrases import PhraseHit
from reader.domain.document import Category
from reader.domain.reason import Cause, Reason, because, cut

_CAUSES = {"is": Cause.READS, "starts with": Cause.STARTS_WITH, "contains": Cause.CONTAINS}


def phrase_reason(hit: PhraseHit, category: Category) -> Reason:
    """Return the reason for a block that a phrase decided."""
    return because(_CAUSES[hit.how], phrase=cut(hit.phrase), such=category.value)
