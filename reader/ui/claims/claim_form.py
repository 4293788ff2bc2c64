"""The fields of one claim: what was said, by whom, when and where, the figure, how far the checking
is and what it came to. It changes nothing itself.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.domain.claim import Claim, Rating, Status
from reader.domain.claim_draft import ClaimDraft
from reader.domain.figures import Figure
from reader.domain.message import listed, translate
from reader.services.figures import read_figure
from reader.services.said_dates import read_said_date
from reader.ui.claims.field_pair import FieldPair
from reader.ui.claims.figure_words import reading_words
from reader.ui.claims.found_line import FoundLine
from reader.ui.claims.growing_text import GrowingText
from reader.ui.claims.verdict_bar import VerdictBar
from reader.ui.look.theme import Theme
from reader.ui.widgets.pausing import PausingLine, PausingText
from reader.ui.words.claim_names import status_name
from reader.ui.words.dates import shown_date
from reader.ui.words.saying import said

UNRATED = -1
"""Stands for no confidence in its field."""
GAP, SMALL_GAP = 8, 2


class ClaimForm(QWidget):
    """Shows one claim; every field says what is to be saved."""

    edited = Signal(object)
    """The fields that are to be written, by their names in ``reader.services.claims.Fields``."""
    note_edited = Signal(str)
    place_wanted = Signal(object)
    """The ``Span`` of the article's text that the user wants to see: something was found there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.claim: Claim | None = None
        self._language: str | None = None
        self._draft: ClaimDraft | None = None
        self.statement = GrowingText(self.tr("Statement"), 3, 8)
        self.statement.setPlaceholderText(self.tr("What is claimed, in your own words"))
        self.speaker = FoundLine(self.tr("Speaker"), theme)
        self.role = FoundLine(self.tr("Role"), theme)
        self.organisation = FoundLine(self.tr("Organisation"), theme)
        self.said_when = FoundLine(self.tr("When"), theme)
        self.said_where = FoundLine(self.tr("Where"), theme)
        self.figure = FoundLine(self.tr("Figure"), theme)
        self.found, self.empty = QLabel(), QPushButton(self.tr("Clear"))
        self.reading, self.date_reading = QLabel(), QLabel()
        self.verdict = VerdictBar()
        self.status, self.confidence = QComboBox(), QSpinBox()
        self.note = GrowingText(self.tr("Note on the claim"), 3, 12)
        self.note.setPlaceholderText(self.tr("What you found out, and what is missing"))
        self._make_choices()
        self._join()
        self._lay_out()

    def show_claim(
        self,
        claim: Claim,
        scale: Sequence[Rating],
        language: str | None,
        draft: ClaimDraft | None,
    ) -> bool:
        """Show a claim; what is being typed on the same claim stays. ``language`` is that of its
        first article, ``draft`` what stands in the text there. False where what is typed on the
        claim before could not be saved, which must not be lost.
        """
        other = self.claim is None or self.claim.id != claim.id
        if other and self.claim is not None and not self.save():
            return False
        self.claim, self._language, self._draft = claim, language, draft
        for field, text in self._texts(claim):
            (field.saver.reset if other else field.saver.take)(text)
        for line in (*self._who().values(), self.figure):
            if not line.hasFocus():
                line.setCursorPosition(0)  # else a long text shows its end
        self._show_choices(claim, scale)
        self._show_reading(claim.figure)
        self._show_date(claim.said_when, claim.said_date)
        self._mark_found()
        return True

    def save(self) -> bool:
        """Have what is typed saved now; false where some of it could not be, which stays in its
        field.
        """
        fields: list[PausingLine | PausingText] = [*self._named().values(), self.figure, self.note]
        for field in fields:
            field.saver.save()
        return all(field.saver.is_saved() for field in fields)

    def empty_found(self) -> None:
        """Empty who, when and where, as far as it was found in the text."""
        if not self.empty.isEnabled():
            return
        found = {name: "" for name, field in self._who().items() if field.is_found()}
        if not found:
            return
        for name in found:
            self._who()[name].saver.reset("")
        fields: dict[str, object] = {**found}
        if "said_when" in found:
            fields["said_date"] = None
        self.edited.emit(fields)
        self._mark_found()

    def set_theme(self, theme: Theme) -> None:
        """Draw the marks in the colours of a theme."""
        for field in (*self._who().values(), self.figure):
            field.set_theme(theme)

    def _who(self) -> dict[str, FoundLine]:
        return {
            "speaker": self.speaker,
            "role": self.role,
            "organisation": self.organisation,
            "said_when": self.said_when,
            "said_where": self.said_where,
        }

    def _named(self) -> dict[str, PausingLine | PausingText]:
        """Return the fields that hold their text as it is, by its name in the claim."""
        return {"statement": self.statement, **self._who()}

    def _texts(self, claim: Claim) -> list[tuple[PausingLine | PausingText, str]]:
        return [
            *((field, getattr(claim, name)) for name, field in self._named().items()),
            (self.figure, claim.figure.raw if claim.figure else ""),
            (self.note, claim.note),
        ]

    # What stands in the text

    def _mark_found(self) -> None:
        known = self._draft.found() if self._draft is not None else {}
        for name, field in (*self._who().items(), ("figure", self.figure)):
            field.show_found(known.get(name))
        names = [field.accessibleName() for field in self._who().values() if field.is_found()]
        words = translate("ClaimForm", "From the text: {fields}").where(fields=listed(names))
        self.found.setText(said(words) if names else "")
        for part in (self.found, self.empty):
            part.setVisible(bool(names))

    def _show_date(self, typed: str, date: str | None) -> None:
        reads = shown_date(date, self.locale()) if date and date != typed.strip() else ""
        words = translate("ClaimForm", "Reads as {date}").where(date=reads)
        self.date_reading.setText(said(words) if reads else "")
        self.date_reading.setVisible(bool(reads))

    # What the user does

    def _edit(self, name: str, text: str) -> None:
        fields: dict[str, object] = {name: text}
        if name == "said_when":
            fields["said_date"] = read_said_date(text, self._language)
        self.edited.emit(fields)

    def _read_figure(self, text: str) -> None:
        self._show_reading(read_figure(text, self._language) if text else None)

    def _show_reading(self, figure: Figure | None) -> None:
        self.reading.setText(reading_words(figure, self.locale()))
        self.reading.setVisible(bool(self.reading.text()))

    def _read_date(self, text: str) -> None:
        self._show_date(text, read_said_date(text, self._language))

    # How it is made

    def _show_choices(self, claim: Claim, scale: Sequence[Rating]) -> None:
        self.status.setCurrentIndex(self.status.findData(claim.status.value))
        self.verdict.show_rating(scale, claim.rating)
        self.confidence.blockSignals(True)
        self.confidence.setValue(UNRATED if claim.confidence is None else claim.confidence)
        self.confidence.blockSignals(False)

    def _make_choices(self) -> None:
        self.status.setAccessibleName(self.tr("Status"))
        for status in Status:
            self.status.addItem(status_name(status), status.value)
        self.confidence.setAccessibleName(self.tr("Confidence in percent"))
        self.confidence.setRange(UNRATED, 100)
        self.confidence.setSpecialValueText("–")
        self.confidence.setSuffix("%")
        self.confidence.setSingleStep(5)
        self.confidence.setMinimumHeight(self.status.sizeHint().height())
        self.empty.setAutoDefault(False)
        self.empty.setFlat(True)
        key = QKeySequence("Alt+Del")
        QShortcut(
            key, self, self.empty_found, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        tip = self.tr("Clear who, when and where as they were found ({key})")
        self.empty.setToolTip(tip.format(key=key.toString(QKeySequence.SequenceFormat.NativeText)))
        for label in (self.reading, self.date_reading, self.found):
            label.setWordWrap(True)
            label.setForegroundRole(label.palette().ColorRole.PlaceholderText)

    def _join(self) -> None:
        for name, field in self._named().items():
            field.edited.connect(lambda text, one=name: self._edit(one, text))
        for line in (*self._who().values(), self.figure):
            line.place_wanted.connect(self.place_wanted)
            line.textEdited.connect(lambda _: self._mark_found())
        self.figure.textEdited.connect(self._read_figure)
        self.said_when.textEdited.connect(self._read_date)
        self.figure.edited.connect(
            lambda text: self.edited.emit(
                {"figure": read_figure(text, self._language) if text else None}
            )
        )
        self.empty.clicked.connect(self.empty_found)
        self.note.edited.connect(self.note_edited)
        self.status.activated.connect(
            lambda _: self.edited.emit({"status": Status(self.status.currentData())})
        )
        self.verdict.chosen.connect(lambda rating: self.edited.emit({"rating": rating}))
        self.confidence.valueChanged.connect(
            lambda value: self.edited.emit({"confidence": None if value == UNRATED else value})
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(labelled(self.tr("Statement"), self.statement))
        column.addLayout(labelled(self.tr("Verdict"), self.verdict))
        column.addLayout(
            _side_by_side(
                labelled(self.tr("Status"), self.status),
                labelled(self.tr("Confidence"), self.confidence),
            )
        )
        column.addLayout(labelled(self.tr("Figure"), self.figure, self.reading))
        column.addLayout(labelled(self.tr("Speaker"), self.speaker))
        column.addWidget(
            FieldPair(
                labelled(self.tr("Role"), self.role),
                labelled(self.tr("Organisation"), self.organisation),
                (self.role, self.organisation),
            )
        )
        column.addWidget(
            FieldPair(
                labelled(self.tr("When"), self.said_when, self.date_reading),
                labelled(self.tr("Where"), self.said_where),
                (self.said_when, self.said_where),
            )
        )
        found = QHBoxLayout()
        found.addWidget(self.found, 1)
        found.addWidget(self.empty)
        column.addLayout(found)
        column.addLayout(labelled(self.tr("Note"), self.note))


def labelled(name: str, *parts: QWidget) -> QVBoxLayout:
    """Return a field under its name, with what stands below it."""
    label = QLabel(name)
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    label.setBuddy(parts[0])
    column = QVBoxLayout()
    column.setSpacing(SMALL_GAP)
    for part in (label, *parts):
        column.addWidget(part)
    column.addStretch()
    return column


def _side_by_side(*columns: QVBoxLayout) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(GAP)
    for place, column in enumerate(columns):
        grid.addLayout(column, 0, place)
        grid.setColumnStretch(place, 1)
    for column in columns:
        item = column.itemAt(1)
        part = item.widget() if item is not None else None
        if part is not None:
            part.setMinimumWidth(40)
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return grid
