"""All that a window says: what is written on it, what appears over it, what a screen reader hears,
what its lists hold.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QBuffer,
    QMetaObject,
    QModelIndex,
    QSignalBlocker,
    Qt,
)
from PySide6.QtGui import QAction
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QMessageBox,
    QPlainTextEdit,
    QStatusBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
UNSEEN = {
    "objectName",
    "styleSheet",
    "windowFilePath",
    "windowIconText",
    "windowRole",
    "inputMask",
    "html",
    "markdown",
    "source",
}
"""Texts of widgets that nobody reads, or that say in signs what is read as text as well."""

LETTERS = re.compile(r"[A-Za-z]{2,}")
KEYS = re.compile(
    r"\b(?:Ctrl|Alt|Shift|Meta|Num)\b|\b(?:F\d+|Del|Esc|Return|Enter|Tab|Space|Backspace|Left"
    r"|Right|Up|Down|PgUp|PgDown|Home|End)\b"
)
"""Keys are called by Qt, in its own translation."""

SIGNS = re.compile(
    r"#[0-9a-f]{6}\b|\b[0-9a-f]{12,}\b|\*(?:\.\w+)+|/\S*/\S*|\S*\.example|\S*\.sqlite|</?qt>"
)
"""Colours, checksums, patterns of file names, paths, computers, and the mark of a text that
wraps.
"""


def english_in(text: str, *data: str) -> list[str]:
    """Return the words in plain letters in a text; what the user wrote, ``data``, is taken out of
    it first.
    """
    text = SIGNS.sub("", KEYS.sub("", text))
    for known in sorted(data, key=len, reverse=True):
        text = text.replace(known, "")
    return LETTERS.findall(text)


def texts_of(window: QWidget) -> Iterator[str]:
    """Yield what a window and all in it says, shown or not."""
    for widget in (window, *window.findChildren(QWidget)):
        if not _is_qts_own(widget):
            yield from _texts(widget)
    for action in window.findChildren(QAction):
        if not _is_qts_own(action.parent()):
            yield from (
                action.text(),
                action.iconText(),
                action.toolTip(),
                action.statusTip(),
                action.whatsThis(),
            )


def _texts(widget: QWidget) -> Iterator[str]:
    if widget.objectName() == "file":  # it shows a file, which is the same in every language
        return
    about = widget.metaObject()
    for number in _places_of_texts(about.className(), about):
        yield str(about.property(number).read(widget))
    match widget:
        case QComboBox() if widget.objectName() == "names":
            yield widget.itemText(0)  # the others are names, as of fonts
        case QComboBox():
            yield from _cells(widget.model())
        case QHeaderView() if widget.model() is not None:
            sections = range(widget.count())
            yield from (
                str(widget.model().headerData(at, widget.orientation()) or "") for at in sections
            )
        case QAbstractItemView() if widget.model() is not None:
            yield from _cells(widget.model())
        case QTextEdit() | QPlainTextEdit():
            yield widget.toPlainText()
        case QStatusBar():
            yield widget.currentMessage()


_known: dict[str, list[int]] = {}


def _places_of_texts(name: str, about: QMetaObject) -> list[int]:
    """Return which properties of a class are texts that are read."""
    if name not in _known:
        every = ((number, about.property(number)) for number in range(about.propertyCount()))
        _known[name] = [
            number
            for number, one in every
            if one.typeName() == "QString" and one.name() not in UNSEEN
        ]
    return _known[name]


def _cells(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    above = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
    for row in range(model.rowCount(above)):
        for column in range(columns):
            index = model.index(row, column, above)
            yield from (text for role in ROLES if isinstance(text := index.data(role), str))
            yield from _cells(model, index)


def _is_qts_own(thing: object) -> bool:
    """Whether Qt made it: its texts come with Qt's own translations."""
    if not isinstance(thing, QWidget):
        return False
    return (
        is_standard(thing)
        or thing.objectName().startswith("qt_")
        or isinstance(thing.parent(), QTabBar)
        or thing.metaObject().className() == "QComboBoxListView"
    )


def is_standard(button: object) -> bool:
    """Whether it is a button of Qt's, as "Cancel"."""
    box = button.parent() if isinstance(button, QAbstractButton) else None
    if not isinstance(button, QAbstractButton) or not isinstance(
        box, QDialogButtonBox | QMessageBox
    ):
        return False
    return box.standardButton(button).value != 0 or button.text() == "Show Details..."


def painted(window: QWidget) -> str:
    """Return the letters that are drawn on a window, in the order of drawing."""
    for file in (
        *window.findChildren(QPlainTextEdit, "file"),
        *window.findChildren(QTextEdit, "file"),
    ):
        with QSignalBlocker(file):  # nobody has written that
            file.clear()  # a file is the same in every language
    buffer = QBuffer()
    page = QSvgGenerator()
    page.setOutputDevice(buffer)
    page.setSize(window.size())
    window.render(page)
    del page  # writes the end
    drawn = bytes(buffer.data().data()).decode("utf-8")
    return "\n".join(re.findall(r"<text[^>]*>([^<]*)</text>", drawn))
