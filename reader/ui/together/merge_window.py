"""The window in which another library is merged: what would come, how far it is, what came."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QProgressBar, QPushButton, QWidget

from reader.domain.errors import ReaderError
from reader.services import merging
from reader.services.cancelling import Cancelled
from reader.services.library import Library
from reader.services.merging import Merged, Preview
from reader.services.merging_sentences import merged_sentences, preview_sentences
from reader.services.sentences import sentence
from reader.ui.look.motion import busy_maximum
from reader.ui.session.jobs import Ending, Job, Jobs
from reader.ui.widgets.dialog import Dialog
from reader.ui.words.saying import said

SIZE = 560, 320
"""Pixels."""


class MergeWindow(Dialog):
    """Stays open beside the main window. Enter does what comes next: choose, then merge."""

    merged = Signal(object)
    """The ``Merged``."""
    conflicts_wanted = Signal()

    def __init__(self, library: Library, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent, SIZE)
        self._library = library
        self._jobs = jobs
        self._job: Job | None = None
        self._path: Path | None = None
        self.setWindowTitle(self.tr("Merge another library"))
        self.told = _words()
        self.more = _words()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress of the merging"))
        self.choose = QPushButton(self.tr("&Choose a library…"))
        self.merge = QPushButton(self.tr("&Merge"))
        self.decide = QPushButton(self.tr("&Decide…"))
        self.stop = QPushButton(self.tr("&Stop"))
        self._join()
        self._lay_out()
        self._begin()

    def look_at(self, path: Path) -> None:
        """Find out what a library has that is not here."""
        if self._job is not None:
            return
        self._path = path
        self.told.setText(self.tr("Checking “{name}”…").format(name=path.name))
        self.more.clear()
        library = self._library

        def work(job: Job) -> Preview:
            return merging.preview(library, path, job.check)

        self._start(self._jobs.start(self, work, Ending(self._show_preview, self._fail)))

    def is_running(self) -> bool:
        """Whether a library is looked at or merged."""
        return self._job is not None

    def _begin(self) -> None:
        self.told.setText(
            self.tr(
                "Choose the library of somebody you work with, or a copy of your own. All that is "
                "in it and not here comes; the file itself stays as it is."
            )
        )
        self.more.setText(
            self.tr(
                "Articles are the same by their files, what was written by its number, labels and "
                "folders by their names. Undo takes the whole of it back."
            )
        )
        self._enable()

    def _merge(self) -> None:
        """Merge what was looked at."""
        library, path = self._library, self._path
        if path is None or self._job is not None:
            return
        self.more.clear()
        self.told.setText(self.tr("Merging “{name}”…").format(name=path.name))

        def work(job: Job) -> Merged:
            return merging.merge(
                library, path, lambda done, total: job.report((done, total)), job.check
            )

        ending = Ending(self._show_result, self._fail)
        self._start(self._jobs.start(self, work, ending, self._show_progress))

    # What comes of it

    def _start(self, job: Job) -> None:
        self._job = job
        self.progress.setRange(0, busy_maximum())
        self._enable()

    def _show_progress(self, progress: object) -> None:
        if isinstance(progress, tuple):
            done, total = progress
            self.progress.setRange(0, total)
            self.progress.setValue(done)
            is_writing = done == total
            self.stop.setEnabled(not is_writing)
            self.more.setText(self.tr("Writing it to the library…") if is_writing else "")

    def _show_preview(self, found: Preview) -> None:
        self._end()
        first, *others = map(said, preview_sentences(found))
        self.told.setText(first)
        self.more.setText("\n\n".join(others))
        if found.is_empty:
            self._path = None
        self._enable()
        (self.merge if self.merge.isEnabled() else self.choose).setFocus()

    def _show_result(self, done: Merged) -> None:
        self._end()
        self._path = None
        self.told.setText(said(merged_sentences(done)))
        self._enable()
        self.decide.setVisible(done.conflicts > 0)
        last = self.decide if done.conflicts else self.closing
        last.setDefault(True)
        last.setFocus()
        self.merged.emit(done)

    def _fail(self, error: BaseException) -> None:
        self._end()
        self._path = None
        if isinstance(error, Cancelled):
            self._begin()
        elif isinstance(error, ReaderError):
            self.told.setText(said(sentence(error)))
        else:
            self.told.setText(self.tr("It could not be merged. Nothing was changed here."))
            self._enable()
            raise error
        self._enable()

    def _end(self) -> None:
        self._job = None
        self.more.clear()
        self.decide.hide()

    def _enable(self) -> None:
        is_working = self._job is not None
        self.progress.setVisible(is_working)
        self.stop.setVisible(is_working)
        self.stop.setEnabled(is_working)
        self.choose.setEnabled(not is_working)
        self.merge.setEnabled(self._path is not None and not is_working)
        (self.merge if self.merge.isEnabled() else self.choose).setDefault(True)

    # What the user does

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a library to merge"),
            str(self._library.path.parent),
            self.tr("Libraries (*.sqlite *{suffix});;All files (*)").format(
                suffix=self._library.path.suffix
            ),
        )
        if path:
            self.look_at(Path(path))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    # How it is joined and laid out

    def _join(self) -> None:
        self.choose.clicked.connect(self._choose)
        self.merge.clicked.connect(self._merge)
        self.stop.clicked.connect(self._stop)
        self.decide.clicked.connect(self.conflicts_wanted)
        self.decide.hide()

    def _lay_out(self) -> None:
        self.column.addWidget(self.told)
        self.column.addWidget(self.more)
        self.column.addWidget(self.progress)
        self.column.addStretch(1)
        self.closing = self.add_closing_foot(self.choose, self.merge, self.decide, self.stop)


def _words() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)  # names of files come from outside
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
