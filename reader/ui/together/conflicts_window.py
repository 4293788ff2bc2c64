"""The window in which the user decides on what merged libraries have otherwise."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.domain.merging import Conflict, ConflictKind, Decision
from reader.domain.message import COUNT, translate
from reader.services import conflicts
from reader.ui.look.tokens import tokens
from reader.ui.session.desk import Desk
from reader.ui.session.locks import lock
from reader.ui.together.conflict_view import ConflictView
from reader.ui.together.conflict_words import kind_name
from reader.ui.widgets.dialog import WIDE, Dialog
from reader.ui.words.direction import is_mirrored, of_its_own
from reader.ui.words.saying import said

_CONFLICT = Qt.ItemDataRole.UserRole

LONGEST = 120
"""Characters of what a line is about."""


class ConflictsWindow(Dialog):
    """Stays open beside the main window. Enter shows what a line is about."""

    shown_wanted = Signal(object)
    """The ``Conflict`` whose subject the user wants to see."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, WIDE)
        self._desk = desk
        self.setWindowTitle(self.tr("Decide on conflicts"))
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What is to be decided"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.forms = ConflictView()
        self.main = QSplitter()
        self.buttons = {
            Decision.MINE: QPushButton(self.tr("Keep &mine")),
            Decision.THEIRS: QPushButton(self.tr("Take &theirs")),
            Decision.BOTH: QPushButton(self.tr("Keep &both")),
        }
        self.show_it = QPushButton(self.tr("&Show it"))
        lock(desk.library, *self.buttons.values())
        self._join()
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """List what is open; the next one stays chosen."""
        place = max(0, self.list.currentRow())
        found = self._desk.told(lambda: conflicts.list_conflicts(self._desk.library)) or []
        self.list.blockSignals(True)
        self.list.clear()
        for one in found:
            item = QListWidgetItem(f"{kind_name(one)}\n{self._about(one)}")
            item.setData(_CONFLICT, one)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._tell(len(found))
        if found:
            self.list.setCurrentRow(min(place, len(found) - 1))
        self.main.setVisible(bool(found))
        self.show_it.setVisible(bool(found))
        self._show()

    def _about(self, one: Conflict) -> str:
        """Return by what a person knows a thing, on one line."""
        about = one.about
        if one.kind is ConflictKind.DAMAGED:
            about = self.tr("In “{name}”").format(name=one.library)
        elif one.kind is ConflictKind.NOTE and not (one.article or one.claim):
            about = self.tr("On the library")
        line = " ".join(about.split())
        return of_its_own(line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…")

    def _tell(self, count: int) -> None:
        if not count:
            self.told.setText(
                self.tr(
                    "There is nothing to decide. When you merge a library, what both of you have "
                    "changed is listed here."
                )
            )
            return
        words = translate(
            "Conflicts",
            "%n things were changed here and in the other library. They are as they were here "
            "until you decide, on one or on several at once; undo takes a decision back.",
            "1 thing was changed here and in the other library. It is as it was here until you "
            "decide; undo takes a decision back.",
            COUNT,
            count
        )  # fmt: skip
        self.told.setText(said(words))

    def _show(self) -> None:
        """Show both forms of the chosen one."""
        one = self._current()
        self.forms.show_conflict(one)
        chosen = self._chosen()
        for decision, button in self.buttons.items():
            button.setEnabled(any(decision in each.choices for each in chosen))
        self.show_it.setEnabled(one is not None and _can_be_shown(one))

    def _current(self) -> Conflict | None:
        item = self.list.currentItem()
        found = item.data(_CONFLICT) if item is not None else None
        return found if isinstance(found, Conflict) else None

    def _chosen(self) -> Sequence[Conflict]:
        found = (item.data(_CONFLICT) for item in self.list.selectedItems())
        return [one for one in found if isinstance(one, Conflict)]

    # What the user does

    def _decide(self, decision: Decision) -> None:
        wanted = [one.id for one in self._chosen() if decision in one.choices]
        if wanted:
            library = self._desk.library
            self._desk.do(lambda: conflicts.decide(library, wanted, decision))
            self.list.setFocus()

    def _open(self) -> None:
        one = self._current()
        if one is not None and _can_be_shown(one):
            self.shown_wanted.emit(one)

    # How it is joined and laid out

    def _join(self) -> None:
        self._desk.conflicts_changed.connect(self.refresh)
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.list.itemSelectionChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _: self._open())
        self.show_it.clicked.connect(self._open)
        for decision, button in self.buttons.items():
            button.clicked.connect(lambda _=False, one=decision: self._decide(one))

    def _lay_out(self) -> None:
        sides = QWidget()
        column = QVBoxLayout(sides)
        beside = tokens().spacing.small
        column.setContentsMargins(*((0, 0, beside, 0) if is_mirrored() else (beside, 0, 0, 0)))
        column.setSpacing(tokens().spacing.small)
        column.addWidget(self.forms, 1)
        row = QHBoxLayout()
        for button in self.buttons.values():
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.main.setChildrenCollapsible(False)
        self.main.addWidget(self.list)
        self.main.addWidget(sides)
        self.main.setSizes([WIDE[0] * 2 // 5, WIDE[0] * 3 // 5])
        self.column.addWidget(self.told)
        self.column.addWidget(self.main, 1)
        self.add_closing_foot(self.show_it)


def _can_be_shown(one: Conflict) -> bool:
    return one.article is not None or one.annotation is not None or one.claim is not None
