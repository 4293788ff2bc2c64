"""The strip above the cards: words and a menu that say which of them to show, and how many that
are.
"""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QMenu, QWidget

from reader.domain.annotation import Label, LabelId
from reader.domain.claim import Status
from reader.domain.colour_names import colour_name
from reader.domain.labels import shown_names
from reader.domain.message import COUNT, translate
from reader.ui.notes.card_filter import CardFilter
from reader.ui.widgets.label_chip import chip_icon, letters
from reader.ui.widgets.tool_buttons import MenuButton
from reader.ui.words.claim_names import status_name
from reader.ui.words.saying import said

Value = TypeVar("Value")

TO_CARDS = (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterStrip(QWidget):
    """Esc takes all conditions away, or leaves where there are none; the arrow down goes to the
    cards.
    """

    changed = Signal()
    cards_wanted = Signal()
    """The keyboard is to go to the cards."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: Mapping[LabelId, Label] = {}
        self._wanted_labels: set[LabelId | None] = set()
        self._wanted_colours: set[str] = set()
        self._wanted_statuses: set[Status] = set()
        self._with_note = False
        self.words = _Words(self.tr("Filter the notes"))
        self.button = MenuButton()
        self.button.menu().aboutToShow.connect(self._fill)
        self.count = QLabel()
        self.count.setForegroundRole(self.count.palette().ColorRole.PlaceholderText)
        self.count.setWordWrap(True)
        self._lay_out()
        self.words.textChanged.connect(lambda _: self._tell())
        self.words.cards_wanted.connect(self.cards_wanted)
        self.words.escaped.connect(self._escape)
        self._tell()

    def wanted(self) -> CardFilter:
        """Return the conditions as they stand."""
        return CardFilter(
            self.words.text(),
            frozenset(self._wanted_labels),
            frozenset(self._wanted_colours),
            frozenset(self._wanted_statuses),
            self._with_note,
        )

    def set_labels(self, labels: Mapping[LabelId, Label]) -> None:
        """Offer these labels and their colours; conditions on those that are gone go with them."""
        if labels != self._labels:
            self._labels = dict(labels)
            self._wanted_labels &= {*labels, None}
            self._wanted_colours &= {label.colour for label in labels.values()}

    def clear(self) -> None:
        """Take all conditions away."""
        for chosen in (self._wanted_labels, self._wanted_colours, self._wanted_statuses):
            chosen.clear()
        self._with_note = False
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)
        self._tell()

    def tell_count(self, shown: int, total: int) -> None:
        """Say how many cards are shown; nothing where it is all of them."""
        words = translate(
            "FilterStrip", "{shown} of %n highlights", "{shown} of 1 highlight", COUNT, total
        )
        self.count.setText(said(words.where(shown=shown)))
        self.count.setVisible(not self.wanted().is_empty())

    def _escape(self) -> None:
        if self.wanted().is_empty():
            self.left.emit()
        else:
            self.clear()

    def _tell(self) -> None:
        chosen = (
            len(self._wanted_labels)
            + len(self._wanted_colours)
            + len(self._wanted_statuses)
            + self._with_note
        )
        self.button.setText(
            self.tr("Filters: {count}").format(count=chosen) if chosen else self.tr("Filters")
        )
        self.changed.emit()

    def _fill(self) -> None:
        """Offer what there is to filter by."""
        menu = self.button.menu()
        menu.clear()
        note = menu.addAction(self.tr("With a note"))
        note.setCheckable(True)
        note.setChecked(self._with_note)
        note.triggered.connect(self._want_notes)
        signs = letters(self._labels.values())
        names = shown_names(self._labels.values())
        labels: list[tuple[str, QIcon, LabelId | None]] = [
            (names[one.id], chip_icon(one.colour, signs[one.id]), one.id)
            for one in self._labels.values()
        ]
        self._offer(
            menu,
            self.tr("Labels"),
            [*labels, (self.tr("Without a label"), QIcon(), None)],
            self._wanted_labels,
        )
        by_colour: dict[str, list[str]] = {}
        for label in self._labels.values():
            by_colour.setdefault(label.colour, []).append(names[label.id])
        colours = [
            (
                f"{said(colour_name(colour))} ({', '.join(of_colour)})",
                chip_icon(colour, ""),
                colour,
            )
            for colour, of_colour in by_colour.items()
        ]
        self._offer(menu.addMenu(self.tr("Colours")), "", colours, self._wanted_colours)
        self._offer(
            menu,
            self.tr("In a claim that is"),
            [(status_name(status), QIcon(), status) for status in Status],
            self._wanted_statuses,
        )

    def _offer(
        self, menu: QMenu, title: str, offered: list[tuple[str, QIcon, Value]], wanted: set[Value]
    ) -> None:
        if title:
            menu.addSection(title)
        for name, icon, value in offered:
            action = menu.addAction(icon, name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in wanted)
            action.triggered.connect(lambda checked, one=value: self._want(wanted, one, checked))

    def _want(self, wanted: set[Value], value: Value, checked: bool) -> None:
        (wanted.add if checked else wanted.discard)(value)
        self._tell()

    def _want_notes(self, checked: bool) -> None:
        self._with_note = checked
        self._tell()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 4, 8, 4)
        grid.setSpacing(4)
        grid.addWidget(self.words, 0, 0)
        grid.addWidget(self.button, 0, 1)
        grid.addWidget(self.count, 1, 0, 1, 2)
        self.setFocusProxy(self.words)


class _Words(QLineEdit):
    """The field for words; its keys lead to the cards and out."""

    cards_wanted = Signal()
    escaped = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setClearButtonEnabled(True)

    def event(self, event: QEvent) -> bool:
        """Keep Esc, whatever else it means in the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the cards with the arrow, clear or leave with Esc."""
        if event.key() in TO_CARDS:
            self.cards_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
