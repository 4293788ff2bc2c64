"""Which actions can be called: only those that can do something."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.services import history
from reader.services.library import Library
from reader.ui.session.actions import ACTIONS
from reader.ui.words.verbs import verb_text

WITH_ARTICLE = (
    *("export_article", "find", "highlight", "note", "article_note", "copy_link"),
    *("toggle_block", "toggle_removed", "copy", "versions", "pages", "clean_again"),
)
"""The actions that need an open article."""


class Enabling(QObject):
    """Enables and disables the actions of the window."""

    def __init__(self, actions: Mapping[str, QAction], library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._library = library

    def refresh(self, *, is_open: bool, has_articles: bool) -> None:
        """Do so as things are: whether an article is open, whether the library has any, what can be
        undone.
        """
        for name in WITH_ARTICLE:
            self._actions[name].setEnabled(is_open)
        self._actions["export_all"].setEnabled(has_articles)
        undo, redo = history.next_undo(self._library), history.next_redo(self._library)
        self._actions["undo"].setEnabled(undo is not None)
        self._actions["redo"].setEnabled(redo is not None)
        self._actions["undo"].setStatusTip(
            self.tr("Undo: {what}").format(what=verb_text(undo)) if undo else ""
        )
        self._actions["redo"].setStatusTip(
            self.tr("Redo: {what}").format(what=verb_text(redo)) if redo else ""
        )

    def enable_edge(self, active: bool) -> None:
        """Let the arrows move the end of a highlight, or be the text's again."""
        for row in ACTIONS:
            if row.name.startswith("edge_"):
                self._actions[row.name].setEnabled(active)
