"""The card of a claim: what was said, by whom, when and where, the figure, how far the checking is,
and what it came to.
"""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.domain.annotation import Annotation
from reader.domain.claim import Claim, Rating, Status
from reader.services.figures import read_figure
from reader.ui.claims.evidence_box import EvidenceBox
from reader.ui.claims.figure_words import reading_words
from reader.ui.look.theme import Theme
from reader.ui.widgets.pausing import PausingLine, PausingText
from reader.ui.words.statuses import status_name

UNRATED = -1
"""Stands for no confidence in its field."""


class ClaimCard(QScrollArea):
    """Shows one claim; every field says what is to be saved. It changes nothing itself."""

    edited = Signal(object)
    """The fields that are to be written, by their names in ``reader.services.claims.Fields``."""
    note_edited = Signal(str)
    highlight_wanted = Signal(object)
    """The ``Annotation`` that the user wants to see in its article."""
    gather_wanted = Signal()
    release_wanted = Signal(object)
    """The id of the highlight that is to leave the claim."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.claim: Claim | None = None
        self._language: str | None = None
        self.statement = PausingText(self.tr("Statement, in your own words"))
        self.statement.setFixedHeight(74)
        self.speaker = PausingLine(self.tr("Speaker"))
        self.role = PausingLine(self.tr("Role"))
        self.organisation = PausingLine(self.tr("Organisation"))
        self.said_when = PausingLine(self.tr("Said when"))
        self.said_where = PausingLine(self.tr("Said where"))
        self.figure = PausingLine(self.tr("Figure"))
        self.readings = QLabel()
        self.status, self.rating, self.confidence = QComboBox(), QComboBox(), QSpinBox()
        self.evidence = EvidenceBox(theme)
        self.note = PausingText(self.tr("Note"))
        self.note.setMinimumHeight(90)
        self.highlights = QListWidget()
        self._make_choices()
        self._join()
        self._lay_out()

    def show_claim(
        self,
        claim: Claim,
        scale: Sequence[Rating],
        gathered: Sequence[Annotation],
        language: str | None,
    ) -> None:
        """Show a claim; what is being typed on the same claim stays. ``language`` is that of its
        first article.
        """
        other = self.claim is None or self.claim.id != claim.id
        if other and self.claim is not None and not self.save():
            return  # what is typed on the claim before must not be lost
        self.claim, self._language = claim, language
        for field, text in self._texts(claim):
            (field.saver.reset if other else field.saver.take)(text)
        self._show_choices(claim, scale)
        self.readings.setText(reading_words(claim.figure, self.locale()))
        self.evidence.show_evidence(
            claim.evidence, {annotation.id: annotation.target.exact for annotation in gathered}
        )
        inside = set(claim.highlights)
        self.highlights.clear()
        for annotation in gathered:
            if annotation.id in inside:
                item = QListWidgetItem(" ".join(annotation.target.exact.split()))
                item.setData(Qt.ItemDataRole.UserRole, annotation)
                item.setToolTip(annotation.target.exact)
                self.highlights.addItem(item)

    def save(self) -> bool:
        """Have what is typed saved now; false where some of it could not be, which stays in its
        field.
        """
        fields = (*self._named().values(), self.figure, self.note)
        for field in fields:
            field.saver.save()
        return self.evidence.save() and all(field.saver.is_saved() for field in fields)

    def _named(self) -> dict[str, PausingLine | PausingText]:
        """Return the fields that hold their text as it is, by its name in the claim."""
        return {
            "statement": self.statement,
            "speaker": self.speaker,
            "role": self.role,
            "organisation": self.organisation,
            "said_when": self.said_when,
            "said_where": self.said_where,
        }

    def _texts(self, claim: Claim) -> list[tuple[PausingLine | PausingText, str]]:
        return [
            *((field, getattr(claim, name)) for name, field in self._named().items()),
            (self.figure, claim.figure.raw if claim.figure else ""),
            (self.note, claim.note),
        ]

    def _show_choices(self, claim: Claim, scale: Sequence[Rating]) -> None:
        self.status.setCurrentIndex(self.status.findData(claim.status.value))
        self.rating.clear()
        self.rating.addItem(self.tr("Not decided"), None)
        for rating in scale:
            self.rating.addItem(rating.name, rating.id)
            self.rating.setItemData(
                self.rating.count() - 1, rating.definition, Qt.ItemDataRole.ToolTipRole
            )
        self.rating.setCurrentIndex(max(0, self.rating.findData(claim.rating)))
        self.confidence.blockSignals(True)
        self.confidence.setValue(UNRATED if claim.confidence is None else claim.confidence)
        self.confidence.blockSignals(False)

    def _make_choices(self) -> None:
        self.status.setAccessibleName(self.tr("Status"))
        for status in Status:
            self.status.addItem(status_name(status), status.value)
        self.rating.setAccessibleName(self.tr("Verdict"))
        self.confidence.setAccessibleName(self.tr("Confidence in percent"))
        self.confidence.setRange(UNRATED, 100)
        self.confidence.setSpecialValueText("–")
        self.confidence.setSuffix(" %")
        self.confidence.setSingleStep(5)
        self.highlights.setAccessibleName(self.tr("Highlights of the claim"))
        self.highlights.setFixedHeight(96)
        self.readings.setWordWrap(True)
        self.readings.setForegroundRole(self.readings.palette().ColorRole.PlaceholderText)

    def _join(self) -> None:
        for name, field in self._named().items():
            field.edited.connect(lambda text, one=name: self.edited.emit({one: text}))
        self.figure.textEdited.connect(self._read_figure)
        self.figure.edited.connect(
            lambda text: self.edited.emit(
                {"figure": read_figure(text, self._language) if text else None}
            )
        )
        self.note.edited.connect(self.note_edited)
        self.status.activated.connect(
            lambda _: self.edited.emit({"status": Status(self.status.currentData())})
        )
        self.rating.activated.connect(
            lambda _: self.edited.emit({"rating": self.rating.currentData()})
        )
        self.confidence.valueChanged.connect(
            lambda value: self.edited.emit({"confidence": None if value == UNRATED else value})
        )
        self.highlights.itemActivated.connect(
            lambda item: self.highlight_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
        )

    def _read_figure(self, text: str) -> None:
        self.readings.setText(reading_words(read_figure(text, self._language), QLocale()))

    def _release(self) -> None:
        item = self.highlights.currentItem()
        if item is not None:
            self.release_wanted.emit(item.data(Qt.ItemDataRole.UserRole).id)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Statement"), self.statement)
        form.addRow(self.tr("Speaker"), self.speaker)
        form.addRow(self.tr("Role"), self.role)
        form.addRow(self.tr("Organisation"), self.organisation)
        form.addRow(self.tr("Said when"), self.said_when)
        form.addRow(self.tr("Said where"), self.said_where)
        form.addRow(self.tr("Figure"), self.figure)
        form.addRow("", self.readings)
        form.addRow(self.tr("Status"), self.status)
        form.addRow(self.tr("Verdict"), self.rating)
        form.addRow(self.tr("Confidence"), self.confidence)
        form.addRow(self.tr("Evidence"), self.evidence)
        form.addRow(self.tr("Note"), self.note)
        form.addRow(self.tr("Highlights"), self._highlights_box())
        holder = QWidget()
        holder.setLayout(form)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _highlights_box(self) -> QWidget:
        gather = QPushButton(self.tr("Add the current highlight"))
        gather.clicked.connect(self.gather_wanted)
        release = QPushButton(self.tr("Remove"))
        release.clicked.connect(self._release)
        row = QHBoxLayout()
        for button in (gather, release):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.highlights)
        column.addLayout(row)
        return holder
