"""What a preference is changed with, by its kind: a box, a field, a list. Each shows a value
without a signal and sends what the user makes of it.
"""

from collections.abc import Callable, Sequence
from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from reader.settings.kinds import (
    Address,
    Choice,
    Folder,
    Folders,
    Named,
    Number,
    Several,
    Source,
    Switch,
    Value,
    Words,
)
from reader.settings.table import Preference
from reader.ui.preferences.folder_field import FolderField
from reader.ui.preferences.folder_list import FolderList
from reader.ui.preferences.name_boxes import NameBoxes
from reader.ui.widgets.eliding import ElidingList
from reader.ui.words.saying import said

Names = Callable[[Source], Sequence[tuple[str, str]]]
"""Gives the names of a source, each with what it is called on screen."""


LONGEST_LINE = 200
"""Characters of a line that is typed."""


class Control(QWidget):
    """One of them; ``entrance`` is the part that has the keyboard."""

    chosen = Signal(object)
    """The value that the user wants."""

    def __init__(self, entrance: QWidget, preference: Preference) -> None:
        super().__init__()
        self.entrance = entrance
        self.setFocusProxy(entrance)
        entrance.setAccessibleName(said(preference.title))
        entrance.setAccessibleDescription(said(preference.sentence))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(entrance)

    def show_value(self, value: Value) -> None:
        """Show a value."""
        raise NotImplementedError

    def renew(self) -> None:
        """Offer the names that there are now."""


def control_for(preference: Preference, names: Names) -> Control:  # noqa: PLR0911 (one for each kind)
    """Make the control of a preference."""
    kind = preference.kind
    match kind:
        case Switch():
            return _SwitchControl(preference)
        case Number():
            return _NumberControl(preference, kind)
        case Choice():
            offered = [(option.value, said(option.text)) for option in kind.options]
            return _ListControl(preference, lambda: offered)
        case Named():
            made = _ListControl(preference, lambda: [("", said(kind.none)), *names(kind.source)])
            made.entrance.setObjectName("names")  # the same in all languages, but for the first
            return made
        case Several():
            return _SeveralControl(preference, said(kind.every), names(kind.source))
        case Folders():
            return _FoldersControl(preference)
        case Folder():
            return _FolderControl(preference, said(kind.own))
        case Words() | Address():
            return _WordsControl(preference, said(kind.none))
        case _:
            assert_never(kind)


class _SwitchControl(Control):
    def __init__(self, preference: Preference) -> None:
        self._box = QCheckBox()
        super().__init__(self._box, preference)
        self._box.setText(self.tr("On"))
        self._box.clicked.connect(self._send)

    def show_value(self, value: Value) -> None:
        self._box.setChecked(bool(value))

    def _send(self) -> None:
        self.chosen.emit(self._box.isChecked())


def _behind(unit: str) -> str:
    """Return a unit as it stands behind a number."""
    return unit if unit == "%" else f" {unit}"


class _NumberControl(Control):
    def __init__(self, preference: Preference, kind: Number) -> None:
        self._field = _CalmNumber()
        super().__init__(self._field, preference)
        self._field.setRange(kind.least, kind.most)
        self._field.setSingleStep(kind.step)
        self._field.setDecimals(kind.decimals)
        self._field.setSuffix(_behind(said(kind.unit)))
        self._field.setKeyboardTracking(False)  # a number half typed would be in force
        self._field.valueChanged.connect(self._send)
        self._shown: Value | None = None

    def show_value(self, value: Value) -> None:
        self._shown = value
        if isinstance(value, int | float) and round(value, 2) != self._field.value():
            self._field.blockSignals(True)
            self._field.setValue(value)
            self._field.blockSignals(False)

    def _send(self, number: float) -> None:
        if number != self._shown:
            self.chosen.emit(number)


class _ListControl(Control):
    def __init__(
        self, preference: Preference, offered: Callable[[], Sequence[tuple[str, str]]]
    ) -> None:
        self._list = _CalmList()
        super().__init__(self._list, preference)
        self._offered = offered
        self._list.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._list.setMinimumContentsLength(20)
        self._list.activated.connect(lambda place: self.chosen.emit(self._list.itemData(place)))
        self.renew()

    def renew(self) -> None:
        value = self._list.currentData()
        self._list.clear()
        for name, text in self._offered():
            self._list.addItem(text, name)
        if value is not None:
            self.show_value(value)

    def show_value(self, value: Value) -> None:
        place = self._list.findData(value)
        if place < 0:  # a font or label that is not here: it stays chosen until another one is
            self._list.addItem(self.tr("{name} (not here)").format(name=value), value)
            place = self._list.count() - 1
        self._list.setCurrentIndex(place)


class _SeveralControl(Control):
    def __init__(
        self, preference: Preference, every: str, names: Sequence[tuple[str, str]]
    ) -> None:
        self._boxes = NameBoxes(every, names)
        super().__init__(self._boxes, preference)
        self._boxes.chosen.connect(self.chosen)

    def show_value(self, value: Value) -> None:
        self._boxes.show_names(value if isinstance(value, tuple) else ())


class _FoldersControl(Control):
    def __init__(self, preference: Preference) -> None:
        self._folders = FolderList()
        super().__init__(self._folders, preference)
        self._folders.list.setAccessibleName(said(preference.title))
        self._folders.chosen.connect(self.chosen)

    def show_value(self, value: Value) -> None:
        self._folders.show_folders(value if isinstance(value, tuple) else ())


class _FolderControl(Control):
    def __init__(self, preference: Preference, own: str) -> None:
        self._field = FolderField(own, said(preference.title))
        super().__init__(self._field, preference)
        self._field.chosen.connect(self.chosen)

    def show_value(self, value: Value) -> None:
        self._field.show_folder(str(value))


class _WordsControl(Control):
    """A line to write; what the preference cannot be is not taken: the one before comes back."""

    def __init__(self, preference: Preference, none: str) -> None:
        self._line = QLineEdit()
        self._kind = preference.kind
        super().__init__(self._line, preference)
        self._line.setPlaceholderText(none)
        self._line.setMaxLength(LONGEST_LINE)
        self._line.editingFinished.connect(self._send)
        self._shown: Value | None = None

    def show_value(self, value: Value) -> None:
        self._shown = value
        if value != self._line.text().strip():
            self._line.setText(str(value))

    def _send(self) -> None:
        wanted = self._kind.read(self._line.text())
        if wanted is None:
            self._line.setText(str(self._shown or ""))
        elif wanted != self._shown:
            self.chosen.emit(wanted)


class _CalmNumber(QDoubleSpinBox):
    """Lets the wheel scroll the window, unless the keyboard is here."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _CalmList(ElidingList):
    """Lets the wheel scroll the window, unless the keyboard is here."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(16)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
