"""Which claims gather the highlights of the open article, read once for all that show it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from reader.domain.annotation import AnnotationId
from reader.domain.claim import ClaimMark
from reader.services import claims
from reader.ui.session.desk import Desk


class ClaimMarks(QObject):
    """Follows the desk. Reads after the texts are painted, which the user waits for."""

    changed = Signal(object)
    """The claims by highlight, after they have changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.marks: Mapping[AnnotationId, tuple[ClaimMark, ...]] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read)
        desk.article_opened.connect(lambda _: self._soon.start())
        desk.claims_changed.connect(lambda _: self._soon.start())
        desk.annotations_changed.connect(lambda _: self._soon.start())

    def _read(self) -> None:
        article = self._desk.article
        found = claims.marks_of_article(self._desk.library, article.id) if article else {}
        if found != self.marks:
            self.marks = found
            self.changed.emit(found)
