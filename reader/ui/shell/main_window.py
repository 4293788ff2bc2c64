"""The window: lays out the list, the two texts and the notes, and joins them. What each of them does stands in its own file.

It comes in two steps. The frame with the list is shown at once; what needs an article is made right after, by ``furnish``.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QSplitter, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from reader.domain.annotation import ArticleId
from reader.domain.article import Article
from reader.services import articles, history, originals
from reader.services.library import Library
from reader.ui.library.library_panel import LibraryPanel
from reader.ui.look.appearance import Appearance
from reader.ui.look.theme import Theme, icon
from reader.ui.session.actions import ACTIONS, Menu, made_actions
from reader.ui.session.remembered import Remembered
from reader.ui.shell.message_bar import MessageBar
from reader.ui.shell.status_area import StatusArea
from reader.ui.widgets.focus_line import FocusLine
from reader.ui.words.verbs import verb_text

if TYPE_CHECKING:
    from reader.ui.shell import parts

LOOK_ELSEWHERE = 2_000
"""Milliseconds between two looks at whether another program has written to the library."""

FURNISH_UNSEEN = 1_000
"""Milliseconds after which the window is furnished though it was never painted, as when it is started minimised."""

FIRST_SIZE = QSize(1280, 800)
FIRST_WIDTHS = (250, 750, 280)
LEAST_WIDTHS = (170, 400, 190)
"""Pixels: the window, and its three parts, at the first start; and how narrow the parts can get."""

FRAME = QSize(8, 40)
"""Pixels that a desktop may put around a window; unknown before it is shown."""


class MainWindow(QMainWindow):
    """The program's one window."""

    furnished = Signal()
    """Everything is there; sent once."""

    if TYPE_CHECKING:  # what ``furnish`` makes
        jobs: parts.Jobs
        desk: parts.Desk
        imports: parts.ImportController
        exports: parts.ExportController
        cleaned: parts.CleanedView
        original: parts.OriginalPane
        notes: parts.NotesPanel
        find_bar: parts.FindBar
        welcome: parts.Welcome
        panes: parts.Panes
        bar: parts.SelectionBar
        annotator: parts.Annotator
        suggester: parts.Suggester
        pictures: parts.RemotePictures
        commands: parts.Commands

    def __init__(self, library: Library, remembered: Remembered, appearance: Appearance) -> None:
        super().__init__()
        self.library = library
        self.remembered = remembered
        self.appearance = appearance
        self._is_furnished = False
        self.list = LibraryPanel()
        self.messages = MessageBar()
        self.status = StatusArea()
        self.reading = QStackedWidget()
        self.action = made_actions(self, self._act, remembered.keys())
        self._lay_out()
        self._fill_toolbar()
        appearance.theme_changed.connect(self._dress)
        appearance.apply()
        self.list.set_order(remembered.text("order"))
        self.list.set_rows(articles.list_articles(library))
        self._recall()
        self._enable()
        self.list.table.setFocus()

    # The frame

    def _lay_out(self) -> None:
        self.setWindowTitle("Claim Reader")
        self.setAcceptDrops(True)
        self.setMinimumHeight(480)  # the width follows from the parts that are shown
        self.parts = QSplitter(Qt.Orientation.Horizontal)
        self.parts.setChildrenCollapsible(False)
        self.parts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)  # else the bar above shares the room
        self._above_text = QVBoxLayout()
        self._middle = _column(self._above_text, self.reading)
        for place, (part, least) in enumerate(zip((self.list, self._middle, QWidget()), LEAST_WIDTHS, strict=True)):
            part.setMinimumWidth(least)
            self.parts.addWidget(part)
            self.parts.setStretchFactor(place, int(part is self._middle))
        self.setCentralWidget(_column(self.messages, self.parts))
        self.setStatusBar(self.status)
        self._menus = {menu: self.menuBar().addMenu(self.tr(menu.value)) for menu in Menu}

    def _fill_toolbar(self) -> None:
        self.toolbar = QToolBar(self.tr("Tools"))
        self.toolbar.setObjectName("tools")
        self.toolbar.setMovable(False)
        self.toolbar.setIconSize(QSize(20, 20))
        self.toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        shown = [row for row in ACTIONS if row.toolbar]
        for before, row in zip([shown[0], *shown], shown, strict=False):
            if before.menu is not row.menu:
                self.toolbar.addSeparator()
            self.toolbar.addAction(self.action[row.name])
        self.addToolBar(self.toolbar)

    def _act(self, name: str) -> None:
        """Do what an action does, as soon as there is something to do it with."""
        self.furnish()
        self.commands.act(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and after the first time make the rest of the window."""
        super().paintEvent(event)
        if not self._is_furnished:
            QTimer.singleShot(0, self, self.furnish)

    # What comes after the first painting

    def furnish(self) -> None:
        """Make everything that needs an article, unless it is there already."""
        if self._is_furnished:
            return
        self._is_furnished = True
        from reader.ui.shell import parts  # noqa: PLC0415 (the list does not wait for it)

        theme = self.appearance.theme()
        self.jobs = parts.Jobs(self)
        self.desk = parts.Desk(self.library, self)
        self.imports = parts.ImportController(self.library, self.jobs, self)
        self.exports = parts.ExportController(self.library, self.jobs, self)
        self.cleaned = parts.CleanedView(theme)
        self.original = parts.OriginalPane(theme, lambda article: originals.open_original(self.library, article))
        self.notes = parts.NotesPanel()
        self.find_bar = parts.FindBar((self.cleaned, self.original))
        self.welcome = parts.Welcome()
        self.panes = parts.Panes(self.cleaned, self.original, lambda: self.appearance.settings.scroll_together)
        self._place()
        self.bar = parts.SelectionBar(theme, self)
        self.annotator = parts.Annotator(self.desk, (self.cleaned, self.original), self.notes, self.bar, theme, self)
        self.suggester = parts.Suggester(self.desk, self.cleaned, self.original, self.jobs, self)
        self.pictures = parts.RemotePictures(self.library, self.jobs, self)
        self.commands = parts.Commands(self)
        self._fill_menus()
        self._join()
        self.appearance.apply()
        self._article_opened(None)
        self._recall_rest()
        self._watch_library()
        self._greet()
        self.furnished.emit()

    def _greet(self) -> None:
        """Give the keyboard to the first steps while there is no article: else the filter has it, and pasting goes there."""
        if not self.list.model.total():
            self.welcome.setFocus()

    def _place(self) -> None:
        """Put the parts where the frame kept room for them."""
        self._above_text.addWidget(self.find_bar)
        self.reading.addWidget(self.welcome)
        self.reading.addWidget(self.panes)
        sizes = self.parts.sizes()
        self.notes.setMinimumWidth(LEAST_WIDTHS[2])
        room_kept = self.parts.replaceWidget(2, self.notes)
        if room_kept is not None:
            room_kept.deleteLater()
        self.notes.show()
        self.parts.setSizes(sizes)
        for part in (self.list, self.panes.cleaned, self.panes.original, self.notes):
            FocusLine(part)

    def _fill_menus(self) -> None:
        for row in ACTIONS:
            menu = self._menus[row.menu]
            if row.before:
                menu.addSeparator()
            menu.addAction(self.action[row.name])
            if row.name == "highlight":
                menu.addActions(self.annotator.label_actions())

    def _join(self) -> None:
        """Connect the parts that do not know each other."""
        self.list.article_wanted.connect(self._open_chosen)
        self.list.order_chosen.connect(lambda name: self.remembered.keep("order", name))
        self.desk.may_leave = self.commands.may_leave
        self.desk.leaving.connect(self._keep_place)
        self.desk.article_opened.connect(self._article_opened)
        self.desk.annotations_changed.connect(lambda article: self.status.tell_highlights(len(article.annotations)))
        self.desk.verdicts_changed.connect(self._tell_article)
        self.desk.list_changed.connect(self.refresh_line)
        self.desk.current_changed.connect(lambda _: self._enable())
        self.annotator.resizing.active_changed.connect(self._enable_edge)
        self._enable_edge(False)
        self.panes.addActions([self.action[row.name] for row in ACTIONS if row.in_text])
        self.desk.saved.connect(self.status.tell_saved)
        self.desk.saved.connect(self._enable)
        self.desk.kept_changed.connect(self.status.tell_kept)
        self.imports.progressed.connect(self.status.set_progress)
        self.imports.article_imported.connect(self._article_stored)
        self.status.cancel_wanted.connect(self.imports.cancel)
        self.annotator.selection_missing.connect(self.status.tell_selection_missing)
        self.suggester.pointed_out.connect(self.status.tell_reason)
        self.suggester.failed.connect(self.commands.tell_failure)
        self.pictures.changed.connect(self.original.reload)
        self.pictures.told.connect(self.messages.tell)
        self.pictures.failed.connect(self.commands.tell_failure)
        self.find_bar.closed.connect(self.annotator.focus_text)
        self.appearance.theme_changed.connect(self._dress_rest)
        self.appearance.typography_changed.connect(self.cleaned.set_typography)
        self.appearance.original_typography_changed.connect(self.original.set_typography)
        self.cleaned.typography_changed.connect(self.appearance.set_typography)
        self.original.typography_changed.connect(self.appearance.set_original_typography)
        self.cleaned.block_hovered.connect(self.original.outline_block)
        self.original.block_hovered.connect(self.cleaned.outline_block)

    # What follows a change

    def _open_chosen(self, article: ArticleId) -> None:
        """Open what was chosen in the list; where the open article cannot be left, choose that one again."""
        if not self.desk.open(article) and self.desk.article is not None:
            self.list.choose(self.desk.article.id)

    def _article_opened(self, article: Article | None) -> None:
        self.reading.setCurrentWidget(self.panes if article else self.welcome)
        self.notes.setEnabled(article is not None)
        self.setWindowTitle(f"{article.title} — Claim Reader" if article else "Claim Reader")
        self.list.choose(article.id if article else None)
        if article is None:
            self.status.tell_no_article()
        else:
            self._tell_article(article)
            self.find_bar.refresh()
            self._recall_place(article)
            self.remembered.keep("article", str(article.id))
        self._enable()

    def _tell_article(self, article: Article) -> None:
        self.panes.tell(article)
        self.status.tell_article(len(article.cleaned().kept_text().split()), len(article.annotations))

    def _article_stored(self, article: ArticleId) -> None:
        """Show what an import has stored, as soon as it has: also a new version of the open article."""
        self.refresh_line(article)
        if self.desk.article is not None and self.desk.article.id == article:
            self.desk.catch_up()

    def refresh_line(self, article: ArticleId) -> None:
        """Show an article's line in the list as the library has it now."""
        row = articles.article_row(self.library, article)
        if row is None:
            self.list.take(article)
            self._greet()
        else:
            self.list.put(row)
            self.list.choose(self.desk.article.id if self.desk.article else None)

    def _enable(self) -> None:
        """Let only those actions be called that can do something."""
        is_open = self._is_furnished and self.desk.article is not None
        for name in (
            "export_article",
            "find",
            "highlight",
            "note",
            "article_note",
            "copy_link",
            "toggle_block",
            "toggle_removed",
            "copy",
            "versions",
            "clean_again",
        ):
            self.action[name].setEnabled(is_open)
        self.action["export_all"].setEnabled(self.list.model.total() > 0)
        undo, redo = history.next_undo(self.library), history.next_redo(self.library)
        self.action["undo"].setEnabled(undo is not None)
        self.action["redo"].setEnabled(redo is not None)
        self.action["undo"].setStatusTip(self.tr("Undo: {what}").format(what=verb_text(undo)) if undo else "")
        self.action["redo"].setStatusTip(self.tr("Redo: {what}").format(what=verb_text(redo)) if redo else "")

    def _enable_edge(self, active: bool) -> None:
        """Let the arrows move the end of a highlight, or be the text's again."""
        for row in ACTIONS:
            if row.name.startswith("edge_"):
                self.action[row.name].setEnabled(active)

    def _watch_library(self) -> None:
        self._seen = self.library.changed_elsewhere()
        self._watch = QTimer(self, interval=LOOK_ELSEWHERE)
        self._watch.timeout.connect(self._look_elsewhere)
        self._watch.start()

    def _look_elsewhere(self) -> None:
        """Show what another program has written to the library, such as the terminal commands."""
        seen = self.library.changed_elsewhere()
        if seen != self._seen:
            self._seen = seen
            self.list.set_rows(articles.list_articles(self.library))
            self.desk.reload()
            self._enable()

    def _dress(self, theme: Theme) -> None:
        """Give the frame the colours of a theme."""
        self.messages.set_theme(theme)
        self.list.order_button.setIcon(icon("sort", theme))
        for row in ACTIONS:
            if row.toolbar:
                self.action[row.name].setIcon(icon(row.icon, theme))

    def _dress_rest(self, theme: Theme) -> None:
        """Give all that ``furnish`` made the colours of a theme."""
        for part in (self.cleaned, self.original, self.bar, self.find_bar, self.annotator.popover):
            part.set_theme(theme)
        for row in ACTIONS:
            if row.icon and not row.toolbar:
                self.action[row.name].setIcon(icon(row.icon, theme))
        self.commands.show_settings()

    # The window

    def _recall(self) -> None:
        """Arrange the frame as it was left."""
        room = self.screen().availableGeometry().size()
        self.resize(FIRST_SIZE.boundedTo(room - FRAME))
        self.restoreGeometry(self.remembered.bytes("geometry"))
        if not self.parts.restoreState(self.remembered.bytes("parts")):
            self.parts.setSizes(list(FIRST_WIDTHS))
        self.list.setHidden("list" in self.remembered.text("hidden"))

    def _recall_rest(self) -> None:
        """Arrange what ``furnish`` made as it was left."""
        self.panes.restoreState(self.remembered.bytes("panes"))
        self.notes.setHidden("notes" in self.remembered.text("hidden"))
        self.commands.show_settings()
        self.imports.last_folder = self.remembered.text("import folder") or self.imports.last_folder
        self.exports.last_folder = self.remembered.text("export folder") or self.exports.last_folder

    def recall_article(self) -> None:
        """Open the article that was open last."""
        kept = self.remembered.text("article")
        if self.desk.article is None and kept.isdecimal() and self.list.model.line_of(ArticleId(int(kept))) is not None:
            self.desk.open(ArticleId(int(kept)))

    def _keep_place(self) -> None:
        """Keep where the user is in the open article."""
        if self.desk.article is not None:
            articles.keep_reading_place(self.library, self.desk.article.id, *self.panes.place())

    def _recall_place(self, article: Article) -> None:
        """Go to where the user was when he left an article."""
        place = articles.reading_place(self.library, article.id)
        if place is not None and place[0] < len(article.document.blocks):
            self.panes.go_to(place)

    def _remember(self) -> None:
        self.remembered.keep("geometry", self.saveGeometry())
        self.remembered.keep("parts", self.parts.saveState())
        self.remembered.keep("panes", self.panes.saveState())
        hidden = [name for name, panel in (("list", self.list), ("notes", self.notes)) if panel.isHidden()]
        self.remembered.keep("hidden", " ".join(hidden))
        self.remembered.keep("import folder", self.imports.last_folder)
        self.remembered.keep("export folder", self.exports.last_folder)
        self.remembered.save()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed, remember the arrangement, stop what is under way."""
        if self._is_furnished:
            if not self.commands.may_close():
                event.ignore()
                return
            self._keep_place()
            self._remember()
            self._watch.stop()
            self.jobs.stop()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Save what is being typed when the user goes to another program, and look what that did when he comes back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self._is_furnished:
            if self.isActiveWindow():
                self._look_elsewhere()
            else:
                self.notes.save()
                self._keep_place()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept what can be imported."""
        data = event.mimeData()
        if data.hasUrls() or data.hasHtml() or data.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        self.furnish()
        if self.imports.import_data(event.mimeData()):
            event.acceptProposedAction()


def _column(*parts: QWidget | QVBoxLayout) -> QWidget:
    """Return the parts one above the other, without gaps."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return holder
