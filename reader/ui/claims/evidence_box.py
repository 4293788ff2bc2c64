"""The evidence on a claim's card: links, files and highlights that support it, refute it, or give
its context.
"""

from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.claim import Evidence, EvidenceId, EvidenceKind, Stance
from reader.domain.message import translate
from reader.ui.look.theme import Theme, icon
from reader.ui.widgets.pausing import PausingLine
from reader.ui.words.saying import said


class EvidenceBox(QWidget):
    """One line for each piece of evidence: what it does, where it is, a note; and buttons to add
    more.
    """

    edited = Signal(object)
    """The ``Evidence`` as it is now wanted."""
    added = Signal(object)
    """The ``EvidenceKind`` of which the user wants to add a piece."""
    removed = Signal(object)
    """The id of the evidence that is to go."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[EvidenceId, ...] = ()
        self._lines: dict[EvidenceId, EvidenceLine] = {}
        self._grid = QVBoxLayout()
        self._grid.setSpacing(6)
        buttons = QHBoxLayout()
        for kind, words in (
            (EvidenceKind.LINK, self.tr("Add a link")),
            (EvidenceKind.FILE, self.tr("Add a file…")),
            (EvidenceKind.HIGHLIGHT, self.tr("Add the current highlight")),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, one=kind: self.added.emit(one))
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addLayout(buttons)

    def show_evidence(self, evidence: tuple[Evidence, ...], quotes: dict[str, str]) -> None:
        """Show the evidence of a claim; ``quotes`` holds the words of the highlights among it, by
        id.
        """
        wanted = tuple(one.id for one in evidence)
        if wanted != self._shown:
            for line in self._lines.values():
                self._grid.removeWidget(line)
                line.deleteLater()
            self._lines = {one.id: self._new_line(one) for one in evidence}
            self._shown = wanted
        for one in evidence:
            self._lines[one.id].take(one, quotes)

    def save(self) -> bool:
        """Have what is typed saved now; false where some of it could not be."""
        saved = [
            line.save() for line in self._lines.values()
        ]  # all of them, whatever becomes of the first
        return all(saved)

    def focus_last(self) -> None:
        """Put the keyboard into the piece that was just added."""
        if self._shown:
            self._lines[self._shown[-1]].target.setFocus()

    def _new_line(self, evidence: Evidence) -> "EvidenceLine":
        line = EvidenceLine(evidence, self._theme)
        line.edited.connect(self.edited)
        line.removed.connect(self.removed)
        self._grid.addWidget(line)
        return line


class EvidenceLine(QWidget):
    """One piece of evidence."""

    edited = Signal(object)
    removed = Signal(object)

    def __init__(self, evidence: Evidence, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self.stance = QComboBox()
        self.stance.setAccessibleName(self.tr("What the evidence does"))
        for stance in Stance:
            self.stance.addItem(stance_name(stance), stance.value)
        self.stance.activated.connect(
            lambda _: self._edit(stance=Stance(self.stance.currentData()))
        )
        self.target = PausingLine(self.tr("Address of the evidence"))
        self.target.setPlaceholderText(self.tr("https://…"))
        self.target.setReadOnly(evidence.kind is not EvidenceKind.LINK)
        self.target.edited.connect(lambda text: self._edit(target=text))
        self.note = PausingLine(self.tr("Note on the evidence"))
        self.note.setPlaceholderText(self.tr("What it shows"))
        self.note.edited.connect(lambda text: self._edit(note=text))
        remove = QToolButton()
        remove.setAutoRaise(True)
        remove.setIcon(icon("trash", theme))
        remove.setToolTip(self.tr("Remove this evidence"))
        remove.setAccessibleName(self.tr("Remove this evidence"))
        remove.clicked.connect(lambda: self.removed.emit(evidence.id))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.addWidget(self.stance, 0, 0)
        grid.addWidget(self.target, 0, 1)
        grid.addWidget(remove, 0, 2)
        grid.addWidget(self.note, 1, 1)
        grid.setColumnStretch(1, 1)
        for before, after in (
            (self.stance, self.target),
            (self.target, self.note),
            (self.note, remove),
        ):
            self.setTabOrder(before, after)

    def take(self, evidence: Evidence, quotes: dict[str, str]) -> None:
        """Show the evidence as the library has it."""
        self._evidence = evidence
        self.stance.setCurrentIndex(self.stance.findData(evidence.stance.value))
        if evidence.kind is EvidenceKind.HIGHLIGHT:
            self.target.saver.reset(
                quotes.get(evidence.target, self.tr("This highlight was deleted."))
            )
            self.target.setCursorPosition(0)  # else a long quote shows its end
        else:
            self.target.saver.take(evidence.target)
        self.note.saver.take(evidence.note)

    def save(self) -> bool:
        """Have what is typed saved now; false where some of it could not be."""
        fields = (self.note,) if self.target.isReadOnly() else (self.target, self.note)
        for field in fields:
            field.saver.save()
        return all(field.saver.is_saved() for field in fields)

    def _edit(
        self, *, stance: Stance | None = None, target: str | None = None, note: str | None = None
    ) -> None:
        known = self._evidence
        self.edited.emit(
            replace(
                known,
                stance=known.stance if stance is None else stance,
                target=known.target if target is None else target,
                note=known.note if note is None else note,
            )
        )


def stance_name(stance: Stance) -> str:
    """Return what a stance is called on the screen."""
    match stance:
        case Stance.SUPPORTS:
            return said(translate("Stance", "Supports"))
        case Stance.REFUTES:
            return said(translate("Stance", "Refutes"))
        case Stance.CONTEXT:
            return said(translate("Stance", "Context"))
        case _:
            assert_never(stance)
