"""Every action of the window and what it does: brings the commands of the features together."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from reader.domain.annotation import AnnotationId
from reader.services.import_places import ImportPlaces
from reader.ui.claims.claim_commands import ClaimCommands
from reader.ui.help.help_commands import HelpCommands
from reader.ui.help.menu_commands import MenuCommands
from reader.ui.highlighting.highlight_commands import HighlightCommands
from reader.ui.highlighting.quote_commands import QuoteCommands
from reader.ui.labels.label_commands import LabelCommands
from reader.ui.look.appearance import Appearance
from reader.ui.notes.note_commands import NoteCommands
from reader.ui.preferences.preference_commands import PreferenceCommands
from reader.ui.reading.cleaned_view import CleanedView
from reader.ui.reading.outline import Outline
from reader.ui.reading.print_commands import PrintCommands
from reader.ui.reading.read_aloud import ReadAloud
from reader.ui.rules.rule_commands import RuleCommands
from reader.ui.session.actions import ACTIONS, Handlers
from reader.ui.session.remembered import Remembered
from reader.ui.shell.appearance_commands import AppearanceCommands
from reader.ui.shell.article_commands import ArticleCommands
from reader.ui.shell.export_sources import ExportSources
from reader.ui.shell.file_commands import FileCommands
from reader.ui.shell.frame import Frame
from reader.ui.shell.going_commands import GoingCommands
from reader.ui.shell.guide_topic import GuideTopic
from reader.ui.shell.history_commands import HistoryCommands
from reader.ui.shell.inspector import FaceName
from reader.ui.shell.library_commands import LibraryCommands
from reader.ui.shell.link_commands import LinkCommands
from reader.ui.shell.list_commands import ListCommands
from reader.ui.shell.page_commands import PageCommands
from reader.ui.shell.pages import PageName
from reader.ui.shell.panel_commands import PanelCommands
from reader.ui.shell.reading_commands import ReadingCommands
from reader.ui.shell.reports import Reports
from reader.ui.shell.text_choice import TextChoice
from reader.ui.shell.toasts import Offer, Tone
from reader.ui.shell.workspace import Workspace
from reader.ui.soundness.library_keeper import LibraryKeeper
from reader.ui.soundness.soundness_commands import SoundnessCommands
from reader.ui.together.together_commands import TogetherCommands
from reader.ui.versions.version_commands import VersionCommands
from reader.ui.widgets.page import Page


class Commands(QObject):
    """Makes the groups of commands, gives each what it uses, and tells what they say."""

    def __init__(
        self,
        frame: Frame,
        work: Workspace,
        appearance: Appearance,
        remembered: Remembered,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._frame = frame
        self._work = work
        self._appearance = appearance
        self._window = window
        desk, jobs, annotator = work.desk, work.jobs, work.annotator
        self.together = TogetherCommands(desk, jobs, window)
        self.notes = NoteCommands(desk, work.notes, window)
        self.claims = ClaimCommands(desk, appearance, self._highlight_of_claim, window)
        self.labels = LabelCommands(
            desk, jobs, annotator.phrase, lambda: appearance.settings.palette, window
        )
        self.links = LinkCommands(desk, self.claims.show_claim, window)
        self.places = ImportPlaces(remembered.folder)
        self.articles = ArticleCommands(desk, frame.list, frame.action, self.places.place_of)
        chosen, files = self.articles.targets, (work.imports, work.exports)
        self.versions = VersionCommands(desk, jobs, self._made_version_view, chosen, window)
        sources = ExportSources(frame.pages, desk, work.notes.shown, chosen)
        self.files = FileCommands(desk, *files, self.notes.save, sources, window)
        keys, topic = annotator.label_keys.actions, GuideTopic(frame).now
        self.help = HelpCommands(frame.action, keys, desk.library.path, topic, window)
        self.menu = MenuCommands(frame.action, window)
        self.preferences = PreferenceCommands(appearance, desk, self.help.show_keys, window)
        self._rules = RuleCommands(desk, jobs, annotator.acting_view, window)
        self.quotes = QuoteCommands(desk, annotator, window)
        self.going = GoingCommands(frame.pages, frame.bar, self.notes.save, frame.action)
        self.texts = TextChoice(work.panes, remembered, frame.action, self)
        told = frame.messages, work.imports, desk, frame.action["import_report"], remembered.folder
        self.reports = Reports(*told, window)
        self.keeper = LibraryKeeper(desk.library, lambda: appearance.settings.backup_folder, window)
        self.soundness = SoundnessCommands(self.keeper, window)
        self.libraries = LibraryCommands(desk.library, frame.action, remembered.folder, window)
        self._outline = Outline(desk, work.cleaned, work.panes.together.reveal, window)
        self._aloud = ReadAloud(desk, work.cleaned, window)
        self._printing = PrintCommands(desk, window)
        self._history = HistoryCommands(desk, self.notes.save, window)
        self._pages = PageCommands(desk, work.cleaned, work.original, work.pictures, frame.action)
        self._looks = AppearanceCommands(appearance, frame.action)
        panels = {"library_panel": frame.list, "notes_panel": frame.inspector}
        self._panels = PanelCommands(work.panes, panels, lambda: self._stops(frame), frame.action)
        lists = ListCommands(desk, frame.list, frame.messages, self._delete_highlight)
        texts = HighlightCommands(annotator), ReadingCommands(work.find_bar, work.suggester)
        groups = (
            *(self.files, self._history, self.articles, lists, *texts, self.quotes, self._outline),
            *(self._printing, self._aloud, self.notes, self.links, self.claims, self.labels),
            *(self.going, self.texts, self.reports, self._rules, self.versions, self._pages),
            *(self.soundness, self._looks, self._panels, self.help, self.menu),
            *(self.preferences, self.libraries, self.together),
        )
        handlers = (group.handlers() for group in groups)
        self._handlers = gathered([*handlers, self._window_handlers()])
        self._join(frame)

    def act(self, name: str) -> None:
        """Do what an action of the table does; anything but moving it leaves the end of a highlight
        where it is by then.
        """
        if not name.startswith(("edge_", "move_")):
            self._work.annotator.resizing.finish()
        self._handlers[name]()

    def tick(self) -> None:
        """Tick the switches as everything is."""
        for group in (self._looks, self._pages, self._panels, self.going, self.texts, self.menu):
            group.tick()

    def _window_handlers(self) -> Handlers:
        window = self._window
        return {
            "save_copy": self._work.copier.choose_file,
            "details": self._show_details,
            "quit": window.close,
            "full_screen": lambda: window.setWindowState(
                window.windowState() ^ Qt.WindowState.WindowFullScreen
            ),
        }

    def _tell_damage(self, words: str) -> None:
        """Say that something in the library is damaged, with a button that shows what."""
        offer = Offer(self.tr("Show what"), lambda: self.act("check_library"))
        self._frame.messages.tell(words, Tone.PROBLEM, offer=offer)

    def _offer_copy(self, path: Path) -> None:
        """Say that a copy lies beside the library, with buttons that look at it or never offer it
        again.
        """
        words = self.tr(
            "Beside your library lies “{name}”: a copy that was changed on another computer. Merge "
            "it, so that nothing of it is missing here."
        )
        look = Offer(self.tr("Look at it…"), lambda: self.together.look_at(path))
        never = Offer(self.tr("Not this one"), lambda: self.together.refuse(path))
        self._frame.messages.tell(words.format(name=path.name), offer=look, also=never)

    def _show_details(self) -> None:
        """Show what is known of the selected articles, with the keyboard in the first field."""
        face = self._frame.inspector.show_face(FaceName.DETAILS)
        face.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tick()

    def _join(self, frame: Frame) -> None:
        """Connect the groups that do not know each other, and tell what they say."""
        self.articles.scopes.bin_wanted.connect(lambda: self.act("bin"))
        self.notes.attach_wanted.connect(self._work.annotator.attach)
        self.notes.link_wanted.connect(self.links.follow)
        self.files.link_pasted.connect(self.links.follow)
        self.help.link_wanted.connect(self.links.follow)
        self.together.link_wanted.connect(self.links.follow)
        self.together.copy_found.connect(self._offer_copy)
        self.labels.phrase_highlighted.connect(self._work.annotator.clear_selection)
        self.reports.article_wanted.connect(self.links.show_article)
        self.soundness.article_wanted.connect(self.links.show_article)
        self.soundness.damage_found.connect(self._tell_damage)
        for failing in (self.keeper, self.menu):
            failing.failed.connect(frame.messages.tell_failure)
        self.claims.annotation_wanted.connect(self.links.show_annotation)
        self.claims.link_wanted.connect(self.links.follow)
        self.claims.evidence_wanted.connect(self._work.exports.ask_evidence)
        self._work.exports.stamp_server = lambda: self._appearance.settings.stamp_server
        windows = (self.soundness, self.labels, self.versions, self._rules)
        for telling in (*windows, self._pages, self._outline, self.menu):
            telling.told.connect(frame.messages.tell)
        moved = self._work.desk.history_moved
        for doing in (self.versions, self._rules):
            doing.done.connect(lambda words: frame.messages.tell(words, until=moved))
        problems = (self.links.refused, self.quotes.refused, self.libraries.refused)
        for problem in (*problems, self.articles.refused, self.files.nothing_to_paste):
            problem.connect(lambda words: frame.messages.tell(words, Tone.PROBLEM))
        in_passing = (self._history.told, self.links.copied, self.quotes.told, self.claims.told)
        more = (self.articles.told, self._printing.told, self._aloud.told, self.libraries.told)
        for passing in (*in_passing, *more):
            passing.connect(lambda words: frame.status.showMessage(words, 4_000))
        self.versions.failed.connect(frame.messages.tell_failure)
        frame.bar.offer_type(self.preferences.show_type)

    def _delete_highlight(self) -> None:
        """Delete the current highlight, where it can be seen: in the text, or on its card."""
        if self._frame.pages.shown() is PageName.READER or has_keyboard(self._work.notes):
            self._work.annotator.delete()

    def _highlight_of_claim(self) -> AnnotationId | None:
        """Return the highlight whose claim is wanted, made of the selection where there is one."""
        if self._work.desk.library.is_read_only:
            return self._work.desk.current
        self.notes.save()
        return self._work.annotator.highlight()

    def _made_version_view(self) -> CleanedView:
        """Return a view for a version of the open article."""
        view = CleanedView(self._appearance.theme())
        view.setAccessibleName(self.tr("Text of the chosen version"))
        self._appearance.theme_changed.connect(view.set_theme)
        return view

    @staticmethod
    def _other_page(frame: Frame) -> list[QWidget]:
        """Return the page that is shown instead of the texts, if it is."""
        page = frame.pages.currentWidget()
        on_reader = frame.pages.shown() is PageName.READER
        return [] if on_reader or not isinstance(page, Page) else [page.entrance()]

    @staticmethod
    def _newest_message(frame: Frame) -> list[QWidget]:
        newest = frame.messages.newest()
        return [] if newest is None else [newest.entrance()]

    def _stops(self, frame: Frame) -> list[QWidget]:
        """Return where the keyboard goes from pane to pane."""
        return [
            frame.list.table,
            self._work.cleaned,
            self._work.original,
            *self._other_page(frame),
            self._face(frame),
            *self._newest_message(frame),
        ]

    def _face(self, frame: Frame) -> QWidget:
        """Return what takes the keyboard in the face that the inspector shows."""
        claim = self.claims.face
        shown = frame.inspector.shown() is FaceName.CLAIM and claim is not None
        return claim.entrance() if shown and claim is not None else self._work.notes.entrance()


def has_keyboard(part: QWidget) -> bool:
    """Whether the keyboard is in a part of the window."""
    focused = QApplication.focusWidget()
    return focused is not None and (part is focused or part.isAncestorOf(focused))


def gathered(tables: Sequence[Handlers]) -> Handlers:
    """Return the handlers of all groups in one table; each action has to be in just one of
    theirs.
    """
    names = Counter(name for table in tables for name in table)
    names.subtract(row.name for row in ACTIONS)
    if any(names.values()):
        raise KeyError(sorted(name for name, count in names.items() if count))
    return {name: act for table in tables for name, act in table.items()}
