"""What is carried to another program by the clipboard or by dragging: the same in all forms, of
which that program takes one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

MARKDOWN = "text/markdown"
"""The media type under which programs that know Markdown take it (RFC 7763)."""
FORMS = ("text/plain", "text/html", MARKDOWN)


class Forms(Protocol):
    """A text as plain text, Markdown and HTML."""

    @property
    def text(self) -> str:
        """As plain text."""

    @property
    def markdown(self) -> str:
        """As Markdown."""

    @property
    def html(self) -> str:
        """As HTML."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """Where there is nothing to carry."""

    text: str = ""
    markdown: str = ""
    html: str = ""


Carry = Callable[[Sequence[Any]], Forms]
"""Returns what is carried for the ids of highlights or claims."""


def every_form(made: Forms) -> QMimeData:
    """Return a text in all forms."""
    data = plain(made.text)
    data.setHtml(made.html)
    data.setData(MARKDOWN, made.markdown.encode())
    return data


def plain(text: str) -> QMimeData:
    """Return a text in one form."""
    data = QMimeData()
    data.setText(text)
    return data


def let_drag(view: QAbstractItemView) -> None:
    """Let the rows of a list be dragged out of it; nothing is dropped into it."""
    view.setDragEnabled(True)
    view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)


def copies(view: QAbstractItemView, event: QKeyEvent) -> bool:
    """Put the chosen rows of a list on the clipboard where a key wants that, and tell whether it
    did.
    """
    if not event.matches(QKeySequence.StandardKey.Copy):
        return False
    chosen = view.selectionModel().selectedIndexes()
    data = view.model().mimeData(chosen)
    if data is not None and data.formats():
        QGuiApplication.clipboard().setMimeData(data)
    return True
