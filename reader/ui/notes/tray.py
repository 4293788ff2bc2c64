"""The tray above the cards: highlights that the user has to look at because the text changed.

Those that lost their place wait for another one; those whose words changed wait until the user says
that they are right.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.domain.annotation import Annotation, AnnotationId
from reader.domain.message import COUNT, paragraph, translate
from reader.domain.reason_sentences import sentence_for
from reader.ui.look.scale import grown
from reader.ui.widgets.eliding import ElidingButton
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.words.saying import said

HIGHEST = 160
"""Pixels of the list at 100 per cent; a longer one is scrolled."""


class Tray(QWidget):
    """Is there only while something waits in it."""

    attach_wanted = Signal()
    """The chosen highlight is to have its place where text is selected."""
    reviewed_wanted = Signal()
    """The chosen highlight is right as it is."""
    annotation_chosen = Signal(object)
    """The id of a highlight that the user chose and that has a place."""
    delete_wanted = Signal(object)
    """The id of the highlight to delete."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[AnnotationId, Annotation] = {}
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Highlights to look at"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.attach = ElidingButton(self.tr("Attach to the selection"))
        self.attach.clicked.connect(self.attach_wanted)
        self.right = QPushButton(self.tr("Mark as reviewed"))
        self.right.clicked.connect(self.reviewed_wanted)
        self.attach.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for button in (self.attach, self.right):
            button.setAutoDefault(False)
        self.list.currentItemChanged.connect(lambda *_: self._chosen_changed())
        delete = QShortcut(
            QKeySequence("Del"), self.list, context=Qt.ShortcutContext.WidgetShortcut
        )
        delete.activated.connect(self._delete)
        foot = FlowRow()
        foot.addWidget(self.attach)
        foot.addWidget(self.right)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.list)
        column.addLayout(foot)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Let the list be as much higher as its letters are."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.list.setMinimumHeight(self.list.fontMetrics().lineSpacing())
        self.list.setMaximumHeight(grown(HIGHEST))

    def show_waiting(self, waiting: Sequence[Annotation]) -> None:
        """Show what has to be looked at; the chosen one stays chosen."""
        chosen = self.chosen()
        self._waiting = {annotation.id: annotation for annotation in waiting}
        self.list.blockSignals(True)
        self.list.clear()
        for annotation in waiting:
            item = QListWidgetItem(_words_of(annotation))
            item.setData(Qt.ItemDataRole.UserRole, annotation.id)
            item.setToolTip(annotation.target.exact)
            self.list.addItem(item)
            if annotation.id == chosen:
                self.list.setCurrentItem(item)
        if waiting and self.list.currentItem() is None:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self.heading.setText(
            _what_waits(
                sum(not annotation.placed for annotation in waiting),
                sum(annotation.placed for annotation in waiting),
            )
        )
        self._enable()
        self.setVisible(bool(waiting))

    def chosen(self) -> AnnotationId | None:
        """Return the highlight that is chosen, ``None`` where nothing waits."""
        item = self.list.currentItem()
        return AnnotationId(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None

    def _chosen_changed(self) -> None:
        self._enable()
        chosen = self._chosen_one()
        if chosen is not None and chosen.placed:
            self.annotation_chosen.emit(chosen.id)

    def _chosen_one(self) -> Annotation | None:
        chosen = self.chosen()
        return None if chosen is None else self._waiting.get(chosen)

    def _enable(self) -> None:
        chosen = self._chosen_one()
        self.right.setVisible(chosen is not None and chosen.placed)

    def _delete(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.delete_wanted.emit(chosen)


def _what_waits(lost: int, changed: int) -> str:
    sentences = []
    if lost:
        sentences.append(
            translate(
                "Tray",
                "%n highlights lost their place when the text changed. Choose one, select where it "
                "belongs and press A.",
                "1 highlight lost its place when the text changed. Select where it belongs and "
                "press A.",
                COUNT,
                lost
            )
        )  # fmt: skip
    if changed:
        sentences.append(
            translate(
                "Tray",
                "The words of %n highlights have changed. Look at each; V marks it as reviewed.",
                "The words of 1 highlight have changed. Look at it; V says that it is right.",
                COUNT,
                changed
            )
        )  # fmt: skip
    return said(paragraph(sentences))


def _words_of(annotation: Annotation) -> str:
    """Return what has changed, the quote with its context in the text that it is of, and the
    note.
    """
    target = annotation.target
    quote = f"…{target.prefix}“{target.exact[:300]}”{target.suffix}…"
    review = (
        said(sentence_for(annotation.review)) if annotation.placed and annotation.review else ""
    )
    lines = (review, quote, annotation.note[:300])
    return "\n".join(" ".join(line.split()) for line in lines if line.strip())
