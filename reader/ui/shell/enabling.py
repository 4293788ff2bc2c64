"""Which actions can be called: only those that can do something."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.services.library import Library
from reader.ui.session.actions import ACTIONS
from reader.ui.session.locks import lock

WITH_ARTICLE = (
    *("find", "highlight", "note", "article_note", "copy_link"),
    *("toggle_block", "outline", "toggle_removed", "copy", "versions", "pages"),
    *("print", "read_aloud", "claim", "claim_add", "evidence"),
)
"""The actions that need an open article."""

ON_LIST = (
    *("star", "state_new", "state_in_progress", "state_done", "folders", "details"),
    *("copy_address", "show_file", "export_article", "clean_again"),
)
"""The actions that need an article in the list: they can be meant for one that is not open."""

ON_READER = (
    *("find", "find_next", "find_previous", "copy", "highlight", "highlight_all", "attach"),
    *("toggle_block", "always", "toggle_removed", "page_as_text", "show_verdicts"),
    *("show_both", "show_cleaned", "show_original", "next_mark", "previous_mark", "marks_here"),
    *("next_highlight", "previous_highlight", "next_suggestion", "previous_suggestion"),
    *("move_start", "move_end", "leave", "fetch_pictures", "claim", "claim_add", "evidence"),
)
"""The actions that act on the texts: their keys do nothing where those are not seen."""


def enable(
    actions: Mapping[str, QAction], *, is_open: bool, has_articles: bool, on_reader: bool = True
) -> None:
    """Enable and disable actions as things are: whether an article is open, whether the library
    has any, whether the texts are shown or another page.
    """
    for name in {*WITH_ARTICLE, *ON_READER}:
        needs_article, needs_texts = name in WITH_ARTICLE, name in ON_READER
        can_act = (is_open or not needs_article) and (on_reader or not needs_texts)
        actions[name].setEnabled(can_act)
    for name in ("export_all", *ON_LIST):
        actions[name].setEnabled(has_articles)


class Enabling(QObject):
    """Enables and disables the actions of the window."""

    def __init__(
        self,
        actions: Mapping[str, QAction],
        library: Library,
        parent: QObject,
        label_actions: Callable[[], Sequence[QAction]] = lambda: (),
    ) -> None:
        """``label_actions`` returns those of the labels, which are made anew with the labels."""
        super().__init__(parent)
        self._label_actions = label_actions
        self._actions = actions
        self._library = library
        lock(library, *(actions[row.name] for row in ACTIONS if row.changes))

    def refresh(self, *, is_open: bool, has_articles: bool, on_reader: bool = True) -> None:
        """Do so as things are, as ``enable`` does, and for what can be undone."""
        # the first painting waits for ``enable`` alone
        from reader.services import history  # noqa: PLC0415
        from reader.ui.words.verbs import verb_text  # noqa: PLC0415

        enable(self._actions, is_open=is_open, has_articles=has_articles, on_reader=on_reader)
        for action in self._label_actions():
            action.setEnabled(on_reader)
        if self._library.is_read_only:
            return
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
