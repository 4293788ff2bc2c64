"""What the actions that explain the program do: its guide, its keys, its commands by name, and what
it is.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from reader import __version__
from reader.ui.session.actions import Handlers
from reader.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from reader.ui.help.guide_window import GuideWindow


class HelpCommands(QObject):
    """The handlers of these actions."""

    link_wanted = Signal(str)
    """An address of something in the library that the user wants to open."""
    search_wanted = Signal(str)
    """What the user wants to search the library for, from the list of commands."""
    key_chosen = Signal(str, str)
    """The name of an action and its new key in Qt's portable form; an empty key means the usual
    ones.
    """

    def __init__(
        self,
        actions: Mapping[str, QAction],
        label_actions: Callable[[], Sequence[QAction]],
        library: Path,
        topic: Callable[[], str],
        window: QWidget,
    ) -> None:
        """``topic`` returns the page of the guide for what the main window shows."""
        super().__init__(window)
        self._actions = actions
        self._label_actions = label_actions
        self._library = library
        self._topic = topic
        self._window = window
        self._guide: GuideWindow | None = None

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {
            "guide": self.show_guide,
            "show_keys": self.show_keys,
            "palette": self.show_palette,
            "whats_new": self.show_news,
            "report_problem": self.show_report,
            "about": self.show_about,
        }

    def show_guide(self) -> None:
        """Show the guide at the page for what the user looks at. Over a dialog it is the dialog's,
        as nothing else could be used beside it.
        """
        from reader.ui.help.guide_window import GuideWindow  # noqa: PLC0415 (not needed to show the window)

        modal = QApplication.activeModalWidget()
        here = QApplication.activeWindow()
        page = (here.guide_page if isinstance(here, Dialog) else "") or self._topic()
        over = modal or self._window
        if self._guide is None or self._guide.parentWidget() is not over:
            if self._guide is not None:
                self._guide.close()
            guide = GuideWindow(self._actions, over)
            guide.action_wanted.connect(self._act)
            guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            guide.destroyed.connect(lambda: self._forget(guide))
            self._guide = guide
        if here is not self._guide:
            self._guide.open_page(page)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def _forget(self, guide: "GuideWindow") -> None:
        if self._guide is guide:
            self._guide = None

    def _act(self, name: str) -> None:
        """Do what a link of the guide leads to, in the window that it is about."""
        if QApplication.activeModalWidget() is None:
            self._window.activateWindow()
        self._actions[name].trigger()

    def show_keys(self) -> None:
        """Show the list of keys."""
        from reader.ui.help.keys_window import KeysWindow  # noqa: PLC0415 (not needed to show the window)

        keys = KeysWindow(self._actions, self._label_actions(), self._window)
        keys.key_chosen.connect(self.key_chosen)
        keys.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys.open()

    def show_palette(self) -> None:
        """Offer all actions by their names."""
        from reader.ui.help.command_palette import CommandPalette  # noqa: PLC0415 (not needed to show the window)

        offered = [*self._actions.values(), *self._label_actions()]
        palette = CommandPalette(
            [action for action in offered if action.objectName() != "palette"], self._window
        )
        palette.search_wanted.connect(self.search_wanted)
        palette.link_wanted.connect(self.link_wanted)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.show_over(self._window)

    def show_news(self) -> None:
        """Show what each version has brought."""
        from reader.services.guide import whats_new  # noqa: PLC0415 (not needed to show the window)

        self._show_words(self.tr("What’s new"), whats_new(), markdown=True)

    def show_about(self) -> None:
        """Say what the program is, what it runs on, and where the library lies."""
        from reader.ui.help.versions_in_use import versions  # noqa: PLC0415 (not needed to show the window)
        from reader.ui.help.words_window import CopyWindow  # noqa: PLC0415 (not needed to show the window)

        words = self.tr(
            "Claim Reader {version} reads saved news articles beside their original and keeps "
            "highlights, notes and claims. Nothing leaves this computer.\n\nYour library: {path}"
            "\n\nMIT licence. Qt and PySide6 are used under the LGPL; the licences of all parts "
            "are listed under Licences."
        ).format(version=__version__, path=self._library)
        about = CopyWindow(self.tr("About Claim Reader"), words, versions(), self._window)
        licences = QPushButton(self.tr("&Licences…"))
        licences.clicked.connect(self._show_licences)
        about.add_foot(licences)
        _open(about)

    def _show_licences(self) -> None:
        from reader.services.notices import notices  # noqa: PLC0415 (reads some fifty files)

        self._show_words(self.tr("Licences"), notices())

    def show_report(self) -> None:
        """Offer to copy what somebody who mends the program needs to know."""
        from reader.services.folders import data_folder  # noqa: PLC0415 (not needed to show the window)
        from reader.ui.help.versions_in_use import report  # noqa: PLC0415 (not needed to show the window)
        from reader.ui.help.words_window import CopyWindow  # noqa: PLC0415 (not needed to show the window)
        from reader.ui.process.log_file import NAME  # noqa: PLC0415 (not needed to show the window)

        words = self.tr(
            "Claim Reader sends nothing by itself. Copy the text below and send it to whoever gave "
            "you the program, or to the place where it is developed. Write what you did, what you "
            "expected, and what happened instead.\n\nThe text names versions and where in the "
            "program something failed. No word of your articles or notes is in it."
        )
        text = report(data_folder() / NAME)
        asked = CopyWindow(self.tr("Report a problem"), words, text, self._window)
        asked.add_foot()
        _open(asked)

    def _show_words(self, title: str, text: str, *, markdown: bool = False) -> None:
        from reader.ui.help.words_window import WordsWindow  # noqa: PLC0415 (not needed to show the window)

        over = QApplication.activeModalWidget() or self._window
        _open(WordsWindow(title, text, over, markdown=markdown))


def _open(dialog: Dialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
