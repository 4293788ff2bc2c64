"""Clicking through highlights that lie over each other. Knows no Qt."""

from collections.abc import Sequence

from reader.domain.annotation import Annotation, AnnotationId


class ClickOrder:
    """Which of the highlights at one place a click means: the first, then with each further click
    the one beneath.
    """

    def __init__(self) -> None:
        self.last: AnnotationId | None = None
        """The one that the last click meant, to which a click may also be told from elsewhere."""

    def click(self, stack: Sequence[Annotation]) -> AnnotationId | None:
        """Return which one a click on these means; ``None`` where there is none."""
        ids = [annotation.id for annotation in stack]
        beneath = ids.index(self.last) + 1 if self.last is not None and self.last in ids else 0
        self.last = ids[beneath % len(ids)] if ids else None
        return self.last
