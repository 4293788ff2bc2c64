"""The line above a page that says which one it is, of an article that was joined of several, and
goes to the others.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from reader.domain.article import ArticlePage


class PageStrip(QFrame):
    """A button for each page. Hidden where there is only one."""

    chosen = Signal(int)
    """The first block of the page that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages of the article"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._group = QButtonGroup(self)
        self._pages: Sequence[ArticlePage] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 4)
        self._row.setSpacing(6)
        self.hide()

    def show_pages(self, pages: Sequence[ArticlePage], current: ArticlePage | None) -> None:
        """Show these pages, one of them as the present one."""
        if pages != self._pages:
            self._pages = pages
            self._make_buttons()
        for button, page in zip(self._group.buttons(), pages, strict=True):
            button.setChecked(page == current)
        self.setVisible(len(pages) > 1)

    def _make_buttons(self) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.deleteLater()
        while self._row.count():
            self._row.takeAt(0)
        for page in self._pages:
            button = QToolButton()
            button.setText(self.tr("Page {number}").format(number=page.number))
            button.setToolTip(f"{page.source_name}\nSHA-256 {page.sha256}")
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.clicked.connect(partial(self.chosen.emit, page.first))
            self._group.addButton(button)
            self._row.addWidget(button)
        self._row.addStretch(1)
