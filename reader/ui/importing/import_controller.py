"""Importing from the window: what was chosen, dropped or pasted goes to the background, and what
came of it is told.
"""

from collections.abc import Callable, Sequence, Set
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal, SignalInstance
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.domain.errors import ReaderError
from reader.domain.message import COUNT, Message, paragraph, translate
from reader.services.folder_contents import LeftOut, by_kind
from reader.services.importing import (
    Failed,
    Imported,
    ImportReport,
    Progress,
    formats,
    import_clipboard,
    import_paths,
)
from reader.services.joining import Joining
from reader.services.library import Library, asks_for_library
from reader.services.placement_sentences import what_became
from reader.services.reanchoring import Renewal
from reader.services.sentences import (
    left_out_sentence,
    listed_numbers,
    sentence,
)
from reader.services.taking_up_sentences import taken_up_sentences
from reader.ui.session.actions import key_of
from reader.ui.session.jobs import Ending, Job, Jobs
from reader.ui.words.saying import said

MOST_NAMED = 3
"""Files that the line about an import names; of more it says how many there are."""

LONGEST_LINK = 2_048
"""Code points of a link with its words; a longer text was selected and dragged."""


class ImportController(QObject):
    """Runs imports one after the other and tells how far they are."""

    progressed = Signal(int, int)
    """How many files are done, and of how many; both 0 when nothing is under way."""
    article_imported = Signal(object)
    """The id of an article that is now in the library."""
    notes_taken = Signal(object)
    """The ``Outcome`` of a file of notes."""
    library_wanted = Signal(object)
    """The path of a library that was given as if it were an article."""
    finished = Signal(object)
    """The ``ImportReport`` of what the user imported."""
    arrived = Signal(object)
    """The ``ImportReport`` of what came by itself, into a watched folder."""
    failed = Signal(object)
    """What kept the whole import from being done."""
    refused = Signal()
    """Nothing is imported, as the library can only be read."""

    def __init__(self, library: Library, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._library = library
        self._jobs = jobs
        self._running: list[Job] = []
        self.last_folder = str(Path.home())

    def choose_files(self) -> None:
        """Ask for files and import them."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import articles"), self.last_folder, self._filters()
        )
        self._import_chosen(names)

    def _filters(self) -> str:
        """Return what the dialog offers to show: files of all formats, of each, or any."""
        every = tuple(suffix for one in formats() for suffix in one.suffixes)
        kinds = [
            (self.tr("Articles of all formats"), every),
            *((said(one.title), one.suffixes) for one in formats()),
        ]
        shown = [
            f"{title} ({' '.join(f'*{suffix}' for suffix in suffixes)})"
            for title, suffixes in kinds
        ]
        return ";;".join([*shown, self.tr("All files (*)")])

    def choose_folder(self) -> None:
        """Ask for a folder and import the pages and texts in it."""
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Import all articles of a folder"), self.last_folder
        )
        self._import_chosen([name] if name else [])

    def import_files(self, paths: Sequence[Path]) -> None:
        """Import files and folders in the background. Libraries are not imported but opened."""
        libraries = [path for path in paths if asks_for_library(path, self._library)]
        for path in libraries:
            self.library_wanted.emit(path)
        wanted = [path for path in paths if path not in libraries]
        if wanted:
            library = self._library
            self._start(
                lambda job: import_paths(library, wanted, job.report, job.check), len(wanted)
            )

    def import_arrived(
        self,
        paths: Sequence[Path],
        ended: Callable[[Set[Path], Set[Path]], None],
        known: Set[Path] = frozenset(),
    ) -> None:
        """Import files that came by themselves: nobody waits for them. ``ended`` is told which of
        them were dealt with, and which failed. Of ``known`` ones it was told before that they fail.
        """
        library, wanted = self._library, list(paths)

        def done(report: ImportReport) -> None:
            ended(report.dealt_with(wanted), {one.path for one in report.failed})
            fresh = report.without_failures(known)
            if fresh == report or fresh.says_something():
                self._done(fresh, self.arrived)
            else:
                self._end()

        def broken(error: BaseException) -> None:
            ended(frozenset(), frozenset(wanted))
            if known >= set(wanted) and isinstance(error, ReaderError):
                self._end()
            else:
                self._broken(error)

        self._start(
            lambda job: import_paths(library, wanted, job.report, job.check),
            len(wanted),
            Ending(done, broken),
        )

    def import_data(self, data: QMimeData) -> bool:
        """Import what was dropped or pasted: files, or else HTML or text. False where there is
        nothing of the kind.

        Of a link that was dragged out of a browser only its address comes, whatever words it has.
        """
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.import_files(paths)
            return True
        links = [url.toString() for url in data.urls()]
        if not (links or data.hasText() or data.hasHtml()):
            return False
        text, html, library = data.text(), data.html() if data.hasHtml() else None, self._library
        if links and (not text.strip() or len(text) < LONGEST_LINK):
            text, html = "\n".join(links), None
        self._start(lambda job: import_clipboard(library, text, html, job.report, job.check), 1)
        return True

    def is_running(self) -> bool:
        """Whether an import is under way."""
        return bool(self._running)

    def cancel(self) -> None:
        """Stop importing; what is imported stays."""
        for job in self._running:
            job.cancel()

    def _import_chosen(self, names: Sequence[str]) -> None:
        if names:
            first = Path(names[0])
            self.last_folder = str(first if first.is_dir() else first.parent)
            self.import_files([Path(name) for name in names])

    def _start(
        self,
        work: Callable[[Job], ImportReport],
        total: int,
        ending: Ending[ImportReport] | None = None,
    ) -> None:
        """Start work; unless it has an ending, its report is one of what the user imported."""
        if self._library.is_read_only:
            self.refused.emit()
            return
        self.progressed.emit(0, total)
        usual = Ending[ImportReport](lambda report: self._done(report, self.finished), self._broken)
        self._running.append(self._jobs.start(self, work, ending or usual, self._heard))

    def _heard(self, progress: object) -> None:
        if isinstance(progress, Progress):
            self.progressed.emit(progress.done, progress.total)
            if isinstance(progress.last, Imported):
                self.article_imported.emit(progress.last.article)

    def _done(self, report: ImportReport, told: SignalInstance) -> None:
        self._end()
        for imported in report.imported:
            self.article_imported.emit(imported.article)
        for notes in report.notes:
            self.notes_taken.emit(notes.taken.outcome)
        told.emit(report)

    def _broken(self, error: BaseException) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._running.pop(0)
        if not self._running:
            self.progressed.emit(0, 0)

    # Words

    def summary(self, report: ImportReport) -> str:
        """Return what an import did, in a sentence or two."""
        renewals = [
            imported.renewal for imported in report.imported if imported.renewal is not None
        ]
        joined = [imported.joining for imported in report.imported if imported.joining is not None]
        earlier = [imported for imported in report.imported if imported.earlier is not None]
        of_known = len(renewals) + len(joined) + len(earlier)
        new = sum(imported.new for imported in report.imported) - of_known
        known = len(report.imported) - new - of_known
        sentences = []
        if new:
            sentences.append(
                translate(
                    "ImportController", "%n articles imported.", "1 article imported.", COUNT, new
                )
            )
        if renewals:
            sentences.append(_renewed(renewals).where(undo=key_of(self._window, "undo")))
        undo = key_of(self._window, "undo")
        if joined:
            sentences.append(_joined(joined).where(undo=undo))
        if earlier:
            sentences.append(_earlier(earlier).where(undo=undo))
        if known == 1 and not new and not of_known:
            sentences.append(
                translate("ImportController", "This article is in your library already.")
            )
        elif known:
            sentences.append(
                translate("ImportController", "Already in your library: {count}.").where(
                    count=known
                )
            )
        for notes in report.notes:
            sentences += taken_up_sentences(notes.path.name, notes.taken)
        if report.failed:
            sentences.append(_failed(report.failed))
        sentences += _left_out(report.left_out)
        if report.cancelled:
            sentences.append(translate("ImportController", "The import was cancelled."))
        if not sentences:
            return self.tr("There was nothing to import: no web page and no text was found.")
        return said(paragraph(sentences))


def _renewed(renewals: Sequence[Renewal]) -> Message:
    count = len(renewals)
    return translate(
        "ImportController",
        "%n new versions of articles in your library: {what}.",
        "This is version {number} of an article in your library: {what}. {undo} undoes it.",
        COUNT,
        count
    ).where(number=renewals[0].version, what=what_became(renewals))  # fmt: skip


def _joined(joined: Sequence[Joining]) -> Message:
    count = len(joined)
    there = listed_numbers(joined[-1].pages)
    return translate(
        "ImportController",
        "%n pages were joined to articles in your library.",
        "This is page {page} of an article in your library, which has pages {pages} now. {undo} "
        "undoes it.",
        COUNT,
        count
    ).where(page=joined[0].page, pages=there)  # fmt: skip


def _earlier(earlier: Sequence[Imported]) -> Message:
    count = len(earlier)
    return translate(
        "ImportController",
        "%n earlier states of articles were kept as versions; the articles show the newer texts "
        "still.",
        "This is an earlier state, or a part, of an article in your library. It is kept as version "
        "{number}; the article shows the newer text still. {undo} undoes it.",
        COUNT,
        count
    ).where(number=earlier[0].earlier or 0)  # fmt: skip


def _left_out(files: Sequence[LeftOut]) -> list[Message]:
    """Return that files were left out: what they are where they are of one kind, else how many."""
    kinds = by_kind(files)
    if len(kinds) == 1 and len(files) <= MOST_NAMED:
        return [left_out_sentence(files)]
    count = len(files)
    told = translate(
        "ImportController",
        "%n files in the folder were left out: Claim Reader cannot read them as articles.",
        "1 file in the folder was left out: Claim Reader cannot read it as an article.",
        COUNT,
        count
    )  # fmt: skip
    return [told] if files else []


def _failed(failed: Sequence[Failed]) -> Message:
    if len(failed) == 1:
        return sentence(failed[0].error)
    count = len(failed)
    return translate(
        "ImportController",
        "%n files could not be imported.",
        "1 file could not be imported.",
        COUNT,
        count
    )  # fmt: skip
