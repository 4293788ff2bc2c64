"""What an outcome made."""

from reader.domain.annotation import AnnotationId
from reader.services.outcome import Outcome


def annotation_of(outcome: Outcome) -> AnnotationId:
    """Return the one highlight that a verb made or changed."""
    (annotation,) = {
        change.annotation for change in outcome.changes if change.annotation is not None
    }
    return annotation
