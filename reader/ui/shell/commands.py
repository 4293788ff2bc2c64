"""What the actions of the window do that is more than one call."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QTextEdit, QWidget

from reader import __version__
from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.claim import ClaimId
from reader.domain.errors import ReaderError
from reader.resources import resource_folder
from reader.services.exporting import Written
from reader.services.importing import ImportReport
from reader.services.originals import has_page
from reader.services.sentences import sentence
from reader.ui.session.actions import ACTIONS, key_of
from reader.ui.session.jobs import Ending
from reader.ui.shell.message_bar import Tone
from reader.ui.shell.note_commands import NoteCommands
from reader.ui.shell.rule_commands import RuleCommands
from reader.ui.shell.version_commands import VersionCommands
from reader.ui.widgets.boundaries import Edge
from reader.ui.words.verbs import verb_text

if TYPE_CHECKING:
    from reader.ui.bin.bin_window import BinWindow
    from reader.ui.browsing.browse_window import BrowseWindow
    from reader.ui.claims.claims_window import ClaimsWindow
    from reader.ui.labels.labels_window import LabelsWindow
    from reader.ui.shell.main_window import MainWindow

PRACTICE = Path("practice") / "harbour-bridge.html"

DETAILS = 520
"""Pixels, for the list of files that could not be imported."""


class Commands(QObject):
    """The handlers of the action table, and what is told when imports and exports end."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._details = ""
        self._bin: BinWindow | None = None
        self._browser: BrowseWindow | None = None
        self._labels: LabelsWindow | None = None
        self._claims: ClaimsWindow | None = None
        self.notes = NoteCommands(window, self.tell_failure)
        self.versions = VersionCommands(window, self.tell_failure)
        self._handlers = {
            **self._file_handlers(),
            **self._text_handlers(),
            **self._view_handlers(),
            **RuleCommands(window).handlers(),
            **self.notes.handlers(),
            **self.versions.handlers(),
        }
        if set(self._handlers) != {row.name for row in ACTIONS}:
            raise KeyError(sorted(set(self._handlers) ^ {row.name for row in ACTIONS}))
        window.welcome.import_wanted.connect(window.imports.choose_files)
        window.welcome.paste_wanted.connect(self.paste)
        window.welcome.practice_wanted.connect(self.open_practice)
        window.imports.finished.connect(self._imported)
        window.imports.failed.connect(self.tell_failure)
        window.exports.finished.connect(self._exported)
        window.exports.failed.connect(self.tell_failure)
        window.desk.failed.connect(self.tell_failure)
        window.messages.details_wanted.connect(self._show_details)

    def act(self, name: str) -> None:
        """Do what an action of the table does; anything but moving it leaves the end of a highlight where it is by then."""
        if not name.startswith(("edge_", "move_")):
            self._window.annotator.resizing.finish()
        self._handlers[name]()

    def _file_handlers(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "import_files": window.imports.choose_files,
            "import_folder": window.imports.choose_folder,
            "paste": self.paste,
            "export_article": self.export_article,
            "export_all": lambda: window.exports.choose_file(None, self.tr("All notes")),
            "quit": window.close,
            "undo": self.undo,
            "redo": self.redo,
            "filter": lambda: window.list.filter.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "next_article": lambda: window.list.step(1),
            "previous_article": lambda: window.list.step(-1),
            "delete_article": self.delete_articles,
            "bin": self.show_bin,
            "practice": self.open_practice,
            "show_keys": self.show_keys,
            "palette": self.show_palette,
            "about": self.show_about,
        }

    def _text_handlers(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "copy": lambda: window.annotator.active_view().copy(),
            "find": window.find_bar.open,
            "find_next": window.find_bar.next,
            "find_previous": window.find_bar.previous,
            "highlight": window.annotator.highlight,
            "note": window.annotator.note,
            "highlight_all": self.show_occurrences,
            "claim": self.show_claim,
            "claims": self._claims_window,
            "labels": self.show_labels,
            "browse": self.show_browser,
            "next_highlight": lambda: window.annotator.step(1),
            "previous_highlight": lambda: window.annotator.step(-1),
            "next_suggestion": lambda: window.suggester.step(1),
            "previous_suggestion": lambda: window.suggester.step(-1),
            "delete_highlight": self.delete,
            **self._edge_handlers(),
            "toggle_block": window.annotator.toggle_block,
            "toggle_removed": lambda: window.cleaned.show_removed(window.action["toggle_removed"].isChecked()),
        }

    def _edge_handlers(self) -> dict[str, Callable[[], object]]:
        annotator = self._window.annotator
        resizing = annotator.resizing
        return {
            "next_mark": lambda: annotator.step_here(1),
            "previous_mark": lambda: annotator.step_here(-1),
            "marks_here": annotator.list_here,
            "move_start": lambda: resizing.start(Edge.START),
            "move_end": lambda: resizing.start(Edge.END),
            "edge_left": lambda: resizing.move(-1, by_word=False),
            "edge_right": lambda: resizing.move(1, by_word=False),
            "edge_word_left": lambda: resizing.move(-1, by_word=True),
            "edge_word_right": lambda: resizing.move(1, by_word=True),
            "edge_done": resizing.finish,
            "leave": annotator.leave,
        }

    def _view_handlers(self) -> dict[str, Callable[[], object]]:
        window, appearance = self._window, self._window.appearance
        return {
            "show_both": lambda: window.panes.show_only("both"),
            "show_cleaned": lambda: window.panes.show_only("cleaned"),
            "show_original": lambda: window.panes.show_only("original"),
            "page_as_text": lambda: window.original.show_as_text(window.action["page_as_text"].isChecked()),
            "show_verdicts": lambda: window.original.show_verdicts(window.action["show_verdicts"].isChecked()),
            "library_panel": lambda: window.list.setVisible(window.action["library_panel"].isChecked()),
            "notes_panel": lambda: window.notes.setVisible(window.action["notes_panel"].isChecked()),
            "next_pane": self.next_pane,
            "scroll_together": lambda: appearance.scroll_together(window.action["scroll_together"].isChecked()),
            "fetch_pictures": self.fetch_pictures,
            "suggestions": self.show_suggestions,
            "zoom_in": lambda: self.zoom(1),
            "zoom_out": lambda: self.zoom(-1),
            "zoom_reset": lambda: self.zoom(0),
            "theme_system": lambda: appearance.choose_theme("system"),
            "theme_light": lambda: appearance.choose_theme("light"),
            "theme_dark": lambda: appearance.choose_theme("dark"),
            "full_screen": lambda: window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen),
        }

    def show_settings(self) -> None:
        """Tick the switches as the settings are."""
        window, settings = self._window, self._window.appearance.settings
        for choice in ("system", "light", "dark"):
            window.action[f"theme_{choice}"].setChecked(settings.theme == choice)
        window.action["scroll_together"].setChecked(settings.scroll_together)
        window.action["show_verdicts"].setChecked(window.original.verdicts_shown)
        window.action["suggestions"].setChecked(settings.suggestions)
        window.suggester.show(settings.suggestions)
        window.action["library_panel"].setChecked(not window.list.isHidden())
        window.action["notes_panel"].setChecked(not window.notes.isHidden())

    def zoom(self, steps: int) -> None:
        """Make the text with the keyboard larger, smaller, or (0) as at first; both where the keyboard is in neither."""
        views = (self._window.cleaned, self._window.original)
        for view in [one for one in views if one.hasFocus()] or views:
            view.zoom(steps)

    def fetch_pictures(self) -> None:
        """Offer to fetch the pictures that were not saved with the open page."""
        article = self._window.desk.article
        if article is not None and has_page(article):
            self._window.pictures.ask(article.id)
        else:
            self._window.messages.tell(self.tr("Only a web page has pictures. Open one first."))

    def show_suggestions(self) -> None:
        """Point out sentences worth checking, or not, as the switch is."""
        self._window.appearance.show_suggestions(self._window.action["suggestions"].isChecked())
        self.show_settings()

    # The library

    def paste(self) -> None:
        """Import what is on the clipboard."""
        data: QMimeData | None = QApplication.clipboard().mimeData()  # Qt gives none where the clipboard is empty
        if data is None or not self._window.imports.import_data(data):
            self._window.messages.tell(
                self.tr("There is no text on the clipboard. Copy an article in your browser first, then paste it here."),
                Tone.PROBLEM,
            )

    def open_practice(self) -> None:
        """Import and open the article to try the program on."""
        self._window.imports.import_files([resource_folder() / PRACTICE])

    def delete_articles(self) -> None:
        """Take the chosen articles out of the list; undoing brings them back."""
        chosen = self._window.list.all_chosen()
        if chosen:
            self._window.desk.delete_articles(chosen)
            words = (
                self.tr("The article is deleted. {undo} brings it back with its highlights and notes.")
                if len(chosen) == 1
                else self.tr("{count} articles are deleted. {undo} brings them back.")
            )
            words = words.format(count=len(chosen), undo=key_of(self._window, "undo"))
            self._window.messages.tell(words, until=self._window.desk.list_changed)

    def delete(self) -> None:
        """Delete what the keyboard is at: articles in the list, else the current highlight."""
        if self._window.list.table.hasFocus():
            self.delete_articles()
        else:
            self._window.annotator.delete()

    def export_article(self) -> None:
        """Export the highlights of the open article."""
        article = self._window.desk.article
        if article is not None:
            self._window.notes.save()
            self._window.exports.choose_file([article.id], article.title)

    def undo(self) -> None:
        """Undo the latest change and say which it was."""
        self._window.notes.save()
        verb = self._window.desk.undo().verb
        if verb is not None:
            self._window.status.showMessage(self.tr("Undone: {what}.").format(what=verb_text(verb)), 4_000)

    def redo(self) -> None:
        """Redo what was undone last and say what it was."""
        self._window.notes.save()
        verb = self._window.desk.redo().verb
        if verb is not None:
            self._window.status.showMessage(self.tr("Redone: {what}.").format(what=verb_text(verb)), 4_000)

    def warm_up(self) -> None:
        """Load in the background what the first highlight or import would wait for."""
        library = self._window.library
        self._window.jobs.start(self, lambda _: library.db, Ending[object](lambda _: None, self.tell_failure))

    def may_leave(self) -> bool:
        """Whether all notes are saved, so that another article can be opened; why not has been told by then."""
        return self.notes.save()

    def may_close(self) -> bool:
        """Whether all that was typed is saved; else ask whether to close all the same."""
        claims_saved = self._claims is None or self._claims.card.save()
        labels_saved = self._labels is None or self._labels.save()
        if self.may_leave() and claims_saved and labels_saved:
            return True
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Claim Reader"), self.tr("What you typed last is not saved yet."))
        box.setInformativeText(
            self.tr("The library cannot be written at the moment. Keep the window open and try again, or copy what you typed.")
        )
        close = box.addButton(self.tr("Close and lose it"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep the window open"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        return box.clickedButton() is close

    # What is told

    def tell_failure(self, error: BaseException) -> None:
        """Tell what the world did; a defect of ours goes to the exception hook."""
        if not isinstance(error, ReaderError):
            raise error
        self._window.messages.tell(sentence(error), Tone.PROBLEM)

    def _imported(self, report: ImportReport) -> None:
        imports = self._window.imports
        self._details = imports.failures(report.failed)
        failed = bool(report.failed) or not report.imported
        self._window.messages.tell(
            imports.summary(report), Tone.PROBLEM if failed else Tone.INFORMATION, details=len(report.failed) > 1
        )
        if report.imported:
            self._window.desk.open(report.imported[0].article)
            self._window.annotator.focus_text()

    def _exported(self, written: Written, path: str) -> None:
        count, claims = written.highlights, written.claims
        marks = self.tr("1 highlight") if count == 1 else self.tr("{count} highlights").format(count=count)
        gathered = self.tr("1 claim") if claims == 1 else self.tr("{count} claims").format(count=claims)
        parts = ([marks] if count or not claims else []) + ([gathered] if claims else [])
        one = self.tr("{what} was written to “{path}”.")
        several = self.tr("{what} were written to “{path}”.")
        words = one if count + claims == 1 else several
        self._window.messages.tell(words.format(what=self.tr(" and ").join(parts), path=path))

    def _show_details(self) -> None:
        box = self._box(self.tr("Files that could not be imported"), self._window.messages.text.text())
        box.setDetailedText(self._details)
        for text in box.findChildren(QTextEdit):
            text.setMinimumWidth(DETAILS)  # Qt's box is as narrow as its one sentence, and wraps every path
        for button in box.buttons():
            if box.buttonRole(button) is QMessageBox.ButtonRole.ActionRole:
                button.click()  # the details were asked for already; Qt's box would show them after a second button
        box.open()

    def show_keys(self) -> None:
        """Show the list of keys."""
        from reader.ui.help.keys_window import KeysWindow  # noqa: PLC0415 (not needed to show the window)

        keys = KeysWindow(self._window.action, self._window.annotator.key_actions(), self._window)
        keys.key_chosen.connect(self._window.remembered.keep_key)
        keys.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys.open()

    def show_browser(self) -> None:
        """Show all highlights of the library, in a window that stays open beside this one."""
        if self._browser is None:
            from reader.ui.browsing.browse_window import BrowseWindow  # noqa: PLC0415 (not needed to show the window)

            self._browser = BrowseWindow(self._window.desk, self._window)
            self._browser.annotation_wanted.connect(self.show_annotation)
        self._browser.show()
        self._browser.activateWindow()

    def show_bin(self) -> None:
        """Show the deleted articles, in a window that stays open beside this one."""
        if self._bin is None:
            from reader.ui.bin.bin_window import BinWindow  # noqa: PLC0415 (not needed to show the window)

            self._bin = BinWindow(self._window.desk, self._window)
        self._bin.refresh()
        self._bin.show()
        self._bin.activateWindow()

    def show_labels(self) -> None:
        """Show the user's labels, in a window that stays open beside this one."""
        if self._labels is None:
            from reader.ui.labels.labels_window import LabelsWindow  # noqa: PLC0415 (not needed to show the window)

            self._labels = LabelsWindow(self._window.desk, self._window)
        self._labels.show()
        self._labels.activateWindow()

    def show_occurrences(self) -> None:
        """Offer to highlight the selected words, or those of the current highlight, wherever they stand."""
        from reader.ui.labels.occurrences_window import OccurrencesWindow  # noqa: PLC0415 (not needed to show the window)

        window = self._window
        article, phrase = window.desk.article, window.annotator.phrase()
        if article is None:
            return
        if not phrase:
            window.messages.tell(self.tr("Select the words first that you want to highlight wherever they stand."))
            return
        places = OccurrencesWindow(window.desk, window.jobs, article, phrase, window)
        places.accepted.connect(window.annotator.clear_selection)
        places.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        places.open()

    def show_claim(self) -> None:
        """Show the claim of the selection or the current highlight; where there is none yet, make it."""
        self._window.notes.save()
        highlight = self._window.annotator.highlight()
        if highlight is not None:
            self._claims_window().claim_of(highlight)

    def show_claim_card(self, claim: ClaimId) -> None:
        """Show the card of a claim."""
        self._claims_window().show_claim(claim)

    def _claims_window(self) -> "ClaimsWindow":
        """Return the window of claims, shown."""
        if self._claims is None:
            from reader.ui.claims.claims_window import ClaimsWindow  # noqa: PLC0415 (not needed to show the window)

            self._claims = ClaimsWindow(self._window.desk, self._window.appearance.theme(), self._window)
            self._claims.annotation_wanted.connect(self.show_annotation)
        self._claims.show()
        self._claims.activateWindow()
        return self._claims

    def show_annotation(self, article: ArticleId, annotation: AnnotationId) -> None:
        """Open an article at one of its highlights."""
        desk = self._window.desk
        if (desk.article is not None and desk.article.id == article) or desk.open(article):
            desk.set_current(annotation)
            self._window.activateWindow()

    def show_palette(self) -> None:
        """Offer all actions by their names."""
        from reader.ui.help.command_palette import CommandPalette  # noqa: PLC0415 (not needed to show the window)

        offered = [*self._window.action.values(), *self._window.annotator.key_actions()]
        palette = CommandPalette([action for action in offered if action.objectName() != "palette"], self._window)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.show_over(self._window)

    def show_about(self) -> None:
        """Say what the program is, and where the library lies."""
        text = self.tr("Claim Reader {version}").format(version=__version__)
        box = self._box(self.tr("About Claim Reader"), text)
        box.setInformativeText(
            self.tr(
                "Reads saved news articles beside their original, keeps highlights and notes. Nothing leaves this computer.\n\n"
                "Your library: {path}\n\nMIT licence. Made with Qt and PySide6 (LGPL), Beautiful Soup, lxml and sqlite-utils."
            ).format(path=self._window.library.path)
        )
        box.open()

    def _box(self, title: str, text: str) -> QMessageBox:
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.Close, self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box

    # The window

    def next_pane(self) -> None:
        """Move the keyboard to the next pane that is shown: list, cleaned text, original, notes."""
        window = self._window
        order: list[QWidget] = [window.list.table, window.cleaned, window.original, window.notes.entrance()]
        shown = [pane for pane in order if pane.isVisible() and pane.isEnabled()]
        focused = QApplication.focusWidget()
        here = next(
            (place for place, pane in enumerate(shown) if focused and (pane is focused or pane.isAncestorOf(focused))), -1
        )
        if shown:
            shown[(here + 1) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)
