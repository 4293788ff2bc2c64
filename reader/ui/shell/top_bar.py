"""The bar at the top of the window: the list, back and forward, the search of the library, which
texts are shown, how they are set, export and inspector.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from reader.ui.look.scale import grown
from reader.ui.look.theme import Theme
from reader.ui.widgets.segments import Segments
from reader.ui.widgets.tool_buttons import action_button

HEIGHT, LINE, ICON = 44, 1, 20
"""Pixels: of the bar at the least, of the line below it, and of icons."""

SEARCH_WIDTHS = (140, 480)
"""Pixels: how narrow and how wide the field can get."""

TEXTS = ("show_cleaned", "show_both", "show_original")
"""The actions of which one holds: the switch of the texts, in its order."""

LEFT = ("library_panel", "import_files", "go_back", "go_forward")
RIGHT = ("export_article", "notes_panel")
"""The actions that are buttons, from the outside in and from the middle out."""


class SearchField(QLineEdit):
    """Where a search of the whole library is typed."""

    left_with_key = Signal()
    """The user wants back to where he was, with Esc."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc; go on to the results with the arrow as with Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.left_with_key.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.returnPressed.emit()
        else:
            super().keyPressEvent(event)


class TopBar(QFrame):
    """One row of buttons without words, and the field. What they do is for the actions; the search
    is for whoever listens.
    """

    search_edited = Signal(str)
    """What the field holds, with each letter that the user types."""
    search_entered = Signal(str)
    """What the field holds, when the user presses Enter in it."""
    search_left = Signal()
    """The user leaves the field with Esc."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.search = SearchField()
        self.type_button = QToolButton()
        self._make_search()
        self._make_type_button()
        self.texts = Segments([actions[name] for name in TEXTS], self.tr("Texts shown"))
        self._one_of_texts = QActionGroup(self)
        for name in TEXTS:
            self._one_of_texts.addAction(actions[name])
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(4)
        row.addStrut(HEIGHT - LINE)  # more where the type is larger
        for name in LEFT:
            row.addWidget(action_button(actions[name], icon_size=ICON))
        row.addStretch(1)
        row.addWidget(self.search, 100)
        row.addStretch(1)
        row.addWidget(self.texts)
        row.addSpacing(4)
        row.addWidget(self.type_button)
        for name in RIGHT:
            row.addWidget(action_button(actions[name], icon_size=ICON))

    def offer_search(self) -> None:
        """Show the field: somebody listens to it."""
        self.search.show()

    def offer_type(self, show: Callable[[QToolButton], object]) -> None:
        """Show the button "Aa"; ``show`` is called with it, to show beside it how the texts are
        set.
        """
        self.type_button.clicked.connect(lambda: show(self.type_button))
        self.type_button.show()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        chrome = theme.chrome
        self.setStyleSheet(
            f"#topBar {{ background: {chrome.window}; border: 0;"
            f" border-bottom: 1px solid {chrome.border}; }}"
            f"#topBar > QLineEdit {{ border: 1px solid {chrome.muted}; border-radius: 6px;"
            f" padding: 3px 8px; background: {chrome.base}; }}"
            f"#topBar > QLineEdit:focus {{ border-color: {chrome.accent}; }}"
        )
        self.texts.set_theme(theme)

    def _make_search(self) -> None:
        self.search.setPlaceholderText(self.tr("Search the library"))
        self.search.setAccessibleName(self.tr("Search the library"))
        self.search.setClearButtonEnabled(True)
        for clear in self.search.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the search"))
        self.search.setMinimumWidth(SEARCH_WIDTHS[0])
        self.search.setMaximumWidth(grown(SEARCH_WIDTHS[1]))
        self.search.textEdited.connect(self.search_edited)
        self.search.returnPressed.connect(lambda: self.search_entered.emit(self.search.text()))
        self.search.left_with_key.connect(self.search_left)
        self.search.hide()

    def _make_type_button(self) -> None:
        self.type_button.setText(self.tr("Aa"))
        self.type_button.setAutoRaise(True)
        self.type_button.setToolTip(self.tr("Type and colours"))
        self.type_button.setAccessibleName(self.tr("Type and colours"))
        self.type_button.hide()
