"""Furnishes the window after its first painting: makes what needs an article, puts it into the
frame, and joins all parts.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from reader.domain.article import Article
from reader.services import claim_drafts
from reader.services.importing import ImportReport
from reader.services.library import Library, notice_of_network_drive, notice_of_strange_journals
from reader.ui.highlighting.next_label import NextLabel
from reader.ui.highlighting.text_menu import TextMenu
from reader.ui.importing.import_notice import ImportNotice
from reader.ui.library.list_sorter import ListSorter
from reader.ui.library.name_reader import NameReader
from reader.ui.look.appearance import Appearance
from reader.ui.look.theme import Theme
from reader.ui.notes.note_checks import NoteChecks
from reader.ui.notes.quote_checker import QuoteChecker
from reader.ui.session.actions import ACTIONS
from reader.ui.session.field_keys import FieldKeys
from reader.ui.session.index_filler import IndexFiller
from reader.ui.session.jobs import Ending
from reader.ui.session.library_watch import LibraryWatch
from reader.ui.session.remembered import Remembered
from reader.ui.shell.closing import Closing
from reader.ui.shell.commands import Commands
from reader.ui.shell.enabling import Enabling
from reader.ui.shell.font_notice import FontNotice
from reader.ui.shell.frame import Frame
from reader.ui.shell.inspector import FaceName
from reader.ui.shell.list_keeper import ListKeeper
from reader.ui.shell.open_article import OpenArticle
from reader.ui.shell.pages import PageName, ThumbButtons
from reader.ui.shell.preference_keeper import PreferenceKeeper
from reader.ui.shell.rooms import Rooms
from reader.ui.shell.tab_order import bring_forward
from reader.ui.shell.toasts import Offer, Tone
from reader.ui.shell.workspace import Workspace
from reader.ui.soundness.damage_keeper import DamageKeeper
from reader.ui.widgets.focus_line import FocusLine
from reader.ui.widgets.page import Page
from reader.ui.words.saying import said


class Furnishing(QObject):
    """All that the window has beside its frame."""

    warmed_up = Signal()
    """What the first highlight or import would wait for is loaded."""

    def __init__(
        self,
        frame: Frame,
        library: Library,
        remembered: Remembered,
        appearance: Appearance,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._frame = frame
        self._remembered = remembered
        self._library = library
        self._appearance = appearance
        self.work = Workspace(library, appearance, window)
        self.commands = Commands(frame, self.work, appearance, remembered, window)
        checker = QuoteChecker(library, self.work.jobs, frame.messages.tell_failure, self)
        self._checks = NoteChecks(self.work.desk, self.work.notes, checker)
        self.article = OpenArticle(frame, self.work, remembered, window)
        self.watch = LibraryWatch(library, self)
        tell_failure = frame.messages.tell_failure
        self._preferences = PreferenceKeeper(appearance, self.work, self)
        self._fonts = FontNotice(appearance, remembered, self._tell_missing_font, self)
        self._index = IndexFiller(library, self.work.jobs, tell_failure, self)
        self.closing = Closing(
            (self.commands.claims.save, self.commands.labels.save, self.commands.notes.save), self
        )
        self._damage = DamageKeeper(self.work.desk, self.work.damage, self.work.notes, self)
        self._lines = ListKeeper(self.work.desk, frame.list, self.work.jobs)
        self._names = NameReader(frame.list.model, self.work.jobs, tell_failure, self)
        self._sorter = ListSorter(frame.list.model, self.work.jobs, tell_failure, self)
        self._enabling = Enabling(
            frame.action, library, self, self.work.annotator.label_keys.actions
        )
        texts = (self.work.cleaned, self.work.original)
        self._menu = TextMenu(self.work.desk, self.work.annotator, frame.action, texts, window)
        FieldKeys(window)
        self._rooms = Rooms(frame, self.work, self.commands, appearance)
        self._thumbs = ThumbButtons(self.commands.going.step, window)
        self.warmed_up.connect(self._index.go_on)
        self._place()
        self._follow_desk()
        self._follow_pages()
        self._join_importing()
        self._join_texts()
        self._tell_failures()
        if remembered.text("practised"):
            self.work.guide.skip()
        self.work.guide.finished.connect(lambda: remembered.keep("practised", "yes"))
        frame.list.order_chosen.connect(lambda name: remembered.keep("order", name))
        self._recall_scope()
        keep_key = self.work.desk.told
        self.commands.help.key_chosen.connect(
            lambda name, key: keep_key(lambda: remembered.keep_key(name, key))
        )
        self.commands.help.search_wanted.connect(self._rooms.search.search_for)

    def _recall_scope(self) -> None:
        """Show the saved search that the list showed last, which waits for what answers it, and
        remember from now on what is shown.
        """
        shown, button = self._remembered.text("scope"), self._frame.list.scope_button
        if shown.startswith("search:"):
            self._frame.list.show_scope(shown)
        button.chosen.connect(lambda scope: self._remembered.keep("scope", scope.name))

    def show(self) -> None:
        """Show everything as it is set, and no article; while there is none at all, the keyboard
        goes to the first steps.
        """
        self._appearance.apply()
        self.article.show(None)
        self._frame.pages.go(PageName.READER, keyboard=False)
        self.commands.tick()
        self._enable()
        self._greet()
        if notice := notice_of_strange_journals(self._library):
            self._frame.messages.tell(said(notice), Tone.PROBLEM)
        self._tell_of_network_drive()

    def _tell_of_network_drive(self) -> None:
        """Say it once for each place."""
        place = str(self._library.path)
        notice = notice_of_network_drive(self._library)
        if notice is not None and self._remembered.text("told_of_network_drive") != place:
            self._frame.messages.tell(said(notice), Tone.PROBLEM)
            self._remembered.keep("told_of_network_drive", place)

    def warm_up(self) -> None:
        """Load in the background what the first highlight or import would wait for."""
        library = self._library
        self._names.begin()
        ending = Ending[object](lambda _: self.warmed_up.emit(), self._frame.messages.tell_failure)
        self.work.jobs.start(self, lambda _: _loaded(library), ending)
        self.commands.keeper.start()

    def offer_menu(self) -> None:
        """Offer once to put the program into the applications menu, where nothing has done so."""
        menu = self.commands.menu
        if self._remembered.text("menu offered") or not menu.is_wanting():
            return
        self._remembered.keep("menu offered", "yes")
        self._frame.messages.tell(
            self.tr("Claim Reader can start from the applications menu, like other programs."),
            offer=Offer(self.tr("Add to the menu"), menu.add),
        )

    def pause(self) -> None:
        """Save what is being typed, as the user goes elsewhere."""
        self.work.notes.save()
        self.commands.claims.save()
        self.article.keep_place()

    def stop(self) -> None:
        """Stop what is under way."""
        self.watch.stop()
        self._index.stop()
        self.work.jobs.stop()
        self.commands.keeper.stop()

    def _greet(self) -> None:
        """Give the keyboard to the first steps while there is no article: else the filter has it,
        and pasting goes there.
        """
        if not self._frame.list.model.total():
            self.work.welcome.setFocus()

    def _enable(self) -> None:
        has_articles = self._frame.list.model.total() > 0
        self._enabling.refresh(
            is_open=self.work.desk.article is not None,
            has_articles=has_articles,
            on_reader=self._frame.pages.shown() in (PageName.READER, None),
        )

    def _place(self) -> None:
        """Put the parts into the frame."""
        frame, work = self._frame, self.work
        frame.fill_menus(work.annotator.label_keys.highlighting())
        work.panes.addActions([frame.action[row.name] for row in ACTIONS if row.in_text])
        if not self._library.is_read_only:
            frame.status.addPermanentWidget(NextLabel(work.desk, frame.action["highlight"]))
        for part in (frame.list, work.panes.cleaned, work.panes.original, frame.inspector):
            FocusLine(part)
        later = (
            frame.pages.widgetAdded,
            frame.inspector.face_shown,
            work.original.entrance_changed,
        )
        for coming in later:  # what comes stands last until then
            coming.connect(self._order_tab)
        self._order_tab()

    def _order_tab(self) -> None:
        """Let Tab go from the list to the page, and on to the inspector."""
        bring_forward(self._frame.pages, behind=self._frame.list.table)
        bring_forward(self.work.panes.original, behind=self.work.cleaned)
        inspector = self._frame.inspector
        shown = inspector.shown()
        if shown is not None:
            bring_forward(inspector.face(shown), behind=inspector.tabs)

    # How the parts that do not know each other are joined

    def _follow_desk(self) -> None:
        desk, status = self.work.desk, self._frame.status
        desk.may_leave = self._save_typed
        desk.article_opened.connect(lambda _: self._enable())
        desk.article_opened.connect(self._fonts.look)
        desk.current_changed.connect(lambda _: self._enable())
        desk.saved.connect(status.tell_saved)
        self._frame.messages.saved = desk.saved
        desk.saved.connect(self._enable)
        desk.kept_changed.connect(status.tell_kept)
        desk.article_opened.connect(self._tell_notes)
        desk.annotations_changed.connect(self._tell_notes)
        self._lines.emptied.connect(self._greet)
        self.watch.outdated.connect(self._tell_outdated)
        self.watch.changed.connect(lambda: desk.told(self._show_what_others_wrote))
        self.watch.changed.connect(self._index.go_on)

    def _tell_outdated(self) -> None:
        words = self.tr(
            "Another program has changed the library. Close this window and open it again to see "
            "what is in it now."
        )
        self._frame.messages.tell(words, Tone.PROBLEM)

    def _save_typed(self) -> bool:
        """Save what is typed in the inspector; false where some of it could not be."""
        saved = self.commands.claims.save()
        return self.commands.notes.save() and saved

    def _follow_pages(self) -> None:
        """Go to the reader with whatever is opened for reading; from the list without the
        keyboard.
        """
        pages, work = self._frame.pages, self.work
        pages.moved.connect(self._enable)
        for asking in (self._frame.list.article_wanted, self._frame.list.table.clicked):
            asking.connect(lambda _: pages.go(PageName.READER, keyboard=False))
        self.commands.links.opened.connect(pages.home)
        work.notes.wanted.connect(lambda: self._show_face(FaceName.NOTES))
        work.annotator.highlight_clicked.connect(self._show_highlight)
        self._frame.bar.search_left.connect(self._enter_page)
        self._follow_claims()

    def _follow_claims(self) -> None:
        """Show claims in the inspector and on their page, and lead from them to the texts."""
        pages, claims = self._frame.pages, self.commands.claims
        claims.face_wanted.connect(lambda: self._show_face(FaceName.CLAIM))
        claims.left.connect(self._enter_page)
        claims.span_wanted.connect(
            lambda article, span: self._rooms.show_span(article, span, keyboard=False)
        )
        pages.moved.connect(lambda: claims.follow() if pages.shown() is PageName.READER else None)

    def _show_face(self, face: FaceName) -> None:
        self._frame.inspector.show_face(face)
        self.commands.tick()

    def _show_highlight(self) -> None:
        """Show the inspector with what it says of a highlight that was clicked."""
        face = self._frame.inspector.shown()
        self._show_face(FaceName.NOTES if face in (None, FaceName.DETAILS) else face)

    def _enter_page(self) -> None:
        """Give the keyboard to the page that is shown."""
        page = self._frame.pages.currentWidget()
        if isinstance(page, Page):
            page.entrance().setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_notes(self, article: Article | None) -> None:
        self._rooms.tell_highlights(len(article.annotations) if article else 0)

    def _show_what_others_wrote(self) -> None:
        self._lines.reload()
        self.work.desk.reload()
        self._enable()

    def _join_importing(self) -> None:
        imports, welcome, status = self.work.imports, self.work.welcome, self._frame.status
        welcome.import_wanted.connect(imports.choose_files)
        welcome.paste_wanted.connect(self.commands.files.paste)
        welcome.practice_wanted.connect(self.commands.files.open_practice)
        imports.progressed.connect(status.set_progress)
        imports.library_wanted.connect(self.commands.libraries.open)
        ImportNotice(imports, self._frame.messages.window())
        status.cancel_wanted.connect(imports.cancel)
        imports.article_imported.connect(self._lines.take_stored)
        imports.notes_taken.connect(lambda done: self.work.desk.do(lambda: done))
        imports.article_imported.connect(self.work.desk.history_moved)
        for done in (imports.finished, imports.arrived):
            done.connect(self.commands.reports.tell_imported)
            done.connect(lambda report: self.commands.places.remember(report.imported))
        self._preferences.folders.missing.connect(self._tell_missing_folder)
        imports.finished.connect(self._open_imported)
        imports.finished.connect(lambda _: self._index.go_on_later())
        self._join_exporting()
        self.work.copier.told.connect(self._frame.messages.tell)
        self.work.copier.made_to_work.connect(self.commands.libraries.go_on_in)

    def _join_exporting(self) -> None:
        exports, reports, status = self.work.exports, self.commands.reports, self._frame.status
        exports.progressed.connect(status.set_export_progress)
        status.cancel_wanted.connect(exports.cancel)
        exports.finished.connect(reports.tell_exported)
        exports.cancelled.connect(reports.tell_not_exported)
        self.commands.keeper.backing_up.connect(status.set_backup_progress)
        status.cancel_wanted.connect(self.commands.keeper.skip)

    def _tell_missing_font(self, words: str) -> None:
        show = self.commands.preferences.show_preference
        offer = Offer(self.tr("Preferences…"), lambda: show("missing_fonts"))
        self._frame.messages.tell(words, Tone.PROBLEM, offer=offer)

    def _tell_missing_folder(self, folder: str) -> None:
        words = self.tr(
            "The watched folder “{folder}” is not there. Bring it back, or remove it from the list."
        )
        show = self.commands.preferences.show_preference
        offer = Offer(self.tr("Preferences…"), lambda: show("watched_folders"))
        self._frame.messages.tell(words.format(folder=folder), Tone.PROBLEM, offer=offer)

    def _open_imported(self, report: ImportReport) -> None:
        if report.imported:
            imported = [one.article for one in report.imported]
            self._frame.pages.home()
            self._lines.open(self._frame.list.highest(imported), self.work.annotator.focus_text)

    def _join_texts(self) -> None:
        work, appearance = self.work, self._appearance
        annotator, cleaned, original, status = (
            work.annotator,
            work.cleaned,
            work.original,
            self._frame.status,
        )
        annotator.resizing.active_changed.connect(self._enabling.enable_edge)
        self._enabling.enable_edge(False)
        annotator.note_wanted.connect(work.cards.write)
        annotator.selection_missing.connect(status.tell_selection_missing)
        work.cleaned.always_wanted.connect(self._frame.action["always"].trigger)
        annotator.block_missing.connect(status.tell_block_missing)
        annotator.note_missing.connect(status.tell_note_missing)
        annotator.asking.given_up.connect(status.clearMessage)
        annotator.labelled.connect(self._tell_labelled)
        work.notes.menu_wanted.connect(self._menu.show_for_highlight)
        self._menu.link_wanted.connect(self.commands.links.follow)
        for left in (work.notes.left, work.find_bar.closed):
            left.connect(annotator.focus_text)
        work.suggester.pointed_out.connect(status.tell_reason)
        work.pictures.changed.connect(original.reload)
        work.pictures.told.connect(self._frame.messages.tell)
        appearance.theme_changed.connect(self._dress)
        appearance.changed.connect(lambda _: self.commands.tick())
        appearance.failed.connect(self._frame.messages.tell_failure)
        appearance.typography_changed.connect(cleaned.set_typography)
        appearance.original_typography_changed.connect(original.set_typography)
        cleaned.typography_changed.connect(appearance.set_typography)
        original.typography_changed.connect(appearance.set_original_typography)
        cleaned.block_hovered.connect(original.outline_block)
        original.block_hovered.connect(cleaned.outline_block)

    def _tell_labelled(self, words: str) -> None:
        """Say which label a highlight has now, with a button that takes it back."""
        self._frame.messages.tell(
            words,
            offer=Offer(self.tr("Undo"), lambda: self.commands.act("undo")),
            until=self.work.desk.history_moved,
        )

    def _dress(self, theme: Theme) -> None:
        self.work.dress(theme)
        self._frame.dress_menus(theme)
        self.commands.tick()

    def _tell_failures(self) -> None:
        work = self.work
        for refusing in (work.desk, work.imports):
            refusing.refused.connect(lambda: self._frame.status.tell_locked(self._library))
        files = (work.imports, work.exports, work.copier, self.watch, self._preferences.folders)
        for failing in (*files, work.desk, work.suggester, work.pictures, work.shown_pictures):
            failing.failed.connect(self._frame.messages.tell_failure)


def _loaded(library: Library) -> object:
    """Load what the first highlight and the first claim would wait for."""
    claim_drafts.prepare()
    return library.db
