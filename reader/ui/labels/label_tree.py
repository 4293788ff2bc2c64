"""The tree of labels: renamed in place, moved by dragging or with Alt and the arrows."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)

from reader.domain.annotation import Label, LabelId
from reader.domain.colour_names import colour_name
from reader.domain.labels import letters
from reader.ui.look.scale import grown
from reader.ui.widgets.label_chip import chip_icon
from reader.ui.words.saying import said, shown_count

ID_ROLE = Qt.ItemDataRole.UserRole


class LabelTree(QTreeWidget):
    """Shows the labels as they are in the library and says what the user wants; it changes nothing
    itself.
    """

    chosen = Signal(object)
    """The id of the label that is current, or ``None``."""
    renamed = Signal(object, str)
    """A label's id and its new name."""
    moved = Signal(object, object, object)
    """A label's id, its new parent's or ``None``, and that of the label it is to stand before, or
    ``None`` for the end.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([self.tr("Label"), self.tr("Key"), self.tr("Highlights")])
        self.setAccessibleName(self.tr("Labels"))
        self.setIconSize(QSize(grown(16), grown(16)))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(self.header().ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(0, self.header().ResizeMode.Stretch)
        self.itemChanged.connect(self._name_edited)
        # Whoever hears of the choice may show the tree anew, which must not happen inside one of
        # its own signals.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell_chosen)
        self.currentItemChanged.connect(lambda _new, _old: self._soon.start())

    def show_labels(self, labels: Sequence[Label], uses: Mapping[LabelId, int]) -> None:
        """Show these labels, which stand in the order of the tree; the current one stays
        current.
        """
        current = self.current()
        signs = letters(labels)
        self.blockSignals(True)
        self.clear()
        items: dict[LabelId | None, QTreeWidgetItem] = {None: self.invisibleRootItem()}
        for label in labels:
            item = QTreeWidgetItem([label.name, str(label.key or ""), shown_count(uses[label.id])])
            item.setData(0, ID_ROLE, label.id)
            item.setIcon(0, chip_icon(label.colour, signs[label.id], grown(16)))
            colour = said(colour_name(label.colour))
            item.setToolTip(0, f"{colour}\n{label.definition}".strip())
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{label.name}, {colour}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            items.get(label.parent, items[None]).addChild(item)
            items[label.id] = item
        self.expandAll()
        self.blockSignals(False)
        self.choose(
            current
            if current is not None and current in items
            else (labels[0].id if labels else None)
        )

    def current(self) -> LabelId | None:
        """Return the label that is current."""
        return self._id(self.currentItem())

    def choose(self, label: LabelId | None) -> None:
        """Make a label the current one."""
        place = QTreeWidgetItemIterator(self)
        while (item := place.value()) is not None and self._id(item) != label:
            place += 1
        if item is not None:
            self.setCurrentItem(item)
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        self._soon.stop()
        self.chosen.emit(self.current())

    def edit_name(self) -> None:
        """Let the name of the current label be typed."""
        item = self.currentItem()
        if item is not None:
            self.editItem(item, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the current label with Alt and the arrows: up, down, out of its parent, below the
        label above it.
        """
        item = self.currentItem()
        moves = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        place = self._place_after(item, event.key()) if item is not None and moves else None
        if item is None or place is None:
            super().keyPressEvent(event)
        else:
            self._move(item, *place)

    def _place_after(
        self, item: QTreeWidgetItem, key: int
    ) -> tuple[QTreeWidgetItem, QTreeWidgetItem | None] | None:
        """Return the parent and the next sibling that an arrow gives to a label; ``None`` where it
        cannot go there.
        """
        top = self.invisibleRootItem()
        parent = item.parent() or top
        place = parent.indexOfChild(item)
        match key:
            case Qt.Key.Key_Up if place > 0:
                return parent, parent.child(place - 1)
            case Qt.Key.Key_Down if place + 1 < parent.childCount():
                return parent, parent.child(place + 2)
            case Qt.Key.Key_Right if (sibling := parent.child(place - 1)) is not None:
                return sibling, None
            case Qt.Key.Key_Left if parent is not top:
                above = parent.parent() or top
                return above, above.child(above.indexOfChild(parent) + 1)
            case _:
                return None

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where a label was dropped; the tree is shown anew from the library."""
        item, target = self.currentItem(), self.itemAt(event.position().toPoint())
        where = self.dropIndicatorPosition()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if item is None or target is item:
            return
        if target is None:
            self._move(item, self.invisibleRootItem(), None)
        elif where == QAbstractItemView.DropIndicatorPosition.OnItem:
            self._move(item, target, None)
        else:
            siblings = target.parent() or self.invisibleRootItem()
            below = where == QAbstractItemView.DropIndicatorPosition.BelowItem
            self._move(item, siblings, siblings.child(siblings.indexOfChild(target) + below))

    def _move(
        self, item: QTreeWidgetItem, parent: QTreeWidgetItem, before: QTreeWidgetItem | None
    ) -> None:
        self.moved.emit(
            self._id(item), self._id(parent), self._id(before) if before is not item else None
        )

    def _name_edited(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0:
            label, name = self._id(item), item.text(0)
            QTimer.singleShot(0, self, lambda: self.renamed.emit(label, name))

    @staticmethod
    def _id(item: QTreeWidgetItem | None) -> LabelId | None:
        found = item.data(0, ID_ROLE) if item is not None else None
        return LabelId(found) if found is not None else None
