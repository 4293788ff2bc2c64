"""What claims can take from the text around a highlight, read once for the one that is shown."""

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.claim_draft import ClaimDraft
from reader.services.claim_drafts import draft


class Drafts:
    """Remembers the latest one: the same highlight is shown again after each key."""

    def __init__(self) -> None:
        self._latest: tuple[Annotation, ClaimDraft] | None = None

    def of(self, annotation: Annotation | None, article: Article | None) -> ClaimDraft | None:
        """Return what stands around a highlight of an article; ``None`` where it has no place in
        it.
        """
        if annotation is None or article is None or not annotation.placed:
            return None
        if self._latest is None or self._latest[0] != annotation:
            self._latest = annotation, draft(article, annotation.target.span)
        return self._latest[1]
