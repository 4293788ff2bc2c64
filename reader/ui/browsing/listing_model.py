"""The list's data: the heads of the groups and the annotations under them, read as they come on the
screen.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.domain.browsing import Browsed, Group, Listing
from reader.ui.widgets.carrying import FORMS, Carry, Nothing, every_form

LINE_ROLE = Qt.ItemDataRole.UserRole
"""The role under which a line gives its ``GroupHead`` or ``Browsed``; ``None`` for one that was
deleted meanwhile.
"""

PAGE = 200
"""How many annotations are read at a time."""

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class GroupHead:
    """The head of a group: what it is called, and how many annotations stand in it."""

    name: str
    count: int


class ListingModel(QAbstractListModel):
    """A listing as lines. 100,000 annotations cost a number each; their contents are read a page at
    a time.
    """

    def __init__(
        self, read: Callable[[Sequence[int]], list[Browsed]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._lines: list[GroupHead | int] = []
        self._known: dict[int, Browsed] = {}
        self.carry: Carry = lambda _: Nothing()
        """Returns what is dragged for the ids of highlights."""

    def show(self, listing: Listing, name_of: Callable[[Group], str]) -> None:
        """Show a listing; ``name_of`` gives a group's name."""
        self.beginResetModel()
        self._known = {}
        self._lines = []
        for group in listing.groups:
            self._lines.append(GroupHead(name_of(group), group.end - group.start))
            self._lines += listing.rows[group.start : group.end]
        self.endResetModel()

    def browsed_at(self, index: AnyIndex) -> Browsed | None:
        """Return the annotation of a line; ``None`` for a head, or where it was deleted
        meanwhile.
        """
        line = self._line(index)
        return line if isinstance(line, Browsed) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return how many lines there are, heads included."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let only annotations be chosen, not heads."""
        if index.isValid() and isinstance(self._lines[index.row()], GroupHead):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return the forms in which highlights are dragged."""
        return list(FORMS)

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """Return what is dragged for some lines: the highlights among them, as they stand there."""
        lines = sorted(indexes, key=lambda index: index.row())
        found = (self.browsed_at(index) for index in lines)
        ids = dict.fromkeys(browsed.id for browsed in found if browsed is not None)
        return every_form(self.carry(list(ids)))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's variant)
        """Return the quote or the group's name, the line in words for a screen reader, or the line
        itself.
        """
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, LINE_ROLE):
            return None
        line = self._line(index)
        if role == LINE_ROLE or line is None:
            return line
        if isinstance(line, GroupHead):
            return line.name
        if role == Qt.ItemDataRole.DisplayRole:
            return line.annotation.target.exact
        return ". ".join(
            part
            for part in (line.annotation.target.exact, line.annotation.note, line.title)
            if part
        )

    def _line(self, index: AnyIndex) -> GroupHead | Browsed | None:
        line = self._lines[index.row()] if index.isValid() else None
        if not isinstance(line, int):
            return line
        if line not in self._known:
            around = self._lines[max(0, index.row() - PAGE // 2) : index.row() + PAGE // 2]
            wanted = [one for one in around if isinstance(one, int) and one not in self._known]
            self._known.update({browsed.row: browsed for browsed in self._read(wanted)})
        return self._known.get(line)
