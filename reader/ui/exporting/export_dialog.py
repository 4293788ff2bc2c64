"""Choosing what is exported and as what, with a look at the file before it is written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from reader.domain.annotation import Label, LabelId
from reader.domain.claim import Rating
from reader.domain.errors import ReaderError
from reader.domain.layout import USUAL_LAYOUT, Layout
from reader.domain.message import COUNT, listed, translate
from reader.services.cancelling import Cancelled
from reader.services.export_contents import Contents, Narrowing, gather
from reader.services.exporting import ExportFormat, Holding, counted, fitted, form_of, formats, held
from reader.services.library import Library
from reader.services.sentences import sentence
from reader.services.templates import MARK, templates
from reader.ui.exporting.export_filters import ExportFilters, name_choice
from reader.ui.exporting.export_preview import preview
from reader.ui.exporting.export_source import ExportSource, SourceKind
from reader.ui.exporting.layout_box import LayoutBox
from reader.ui.exporting.templates_window import TemplatesWindow
from reader.ui.session.jobs import Ending, Job, Jobs
from reader.ui.widgets.dialog import Dialog
from reader.ui.words.saying import said

PAUSE = 150
"""Milliseconds after the last choice, before the library is read for it."""
WIDTH, HEIGHT = 820, 700
"""Pixels."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the user wants to export, and as what."""

    form: ExportFormat
    source: ExportSource
    filters: Narrowing
    layout: Layout = USUAL_LAYOUT

    def narrowing(self) -> Narrowing:
        """Return what is wanted of the source: what is shown of it, and what the filters leave."""
        shown = self.source.narrowing()
        return replace(self.filters, highlights=shown.highlights, claims=shown.claims)


@dataclass(frozen=True, slots=True)
class Last:
    """What is chosen at first: the format and the layout of the last time, and what the user most
    likely means.
    """

    form: str
    source: SourceKind
    layout: Layout = USUAL_LAYOUT


def _offered() -> tuple[ExportFormat, ...]:
    return (*formats(), *(form_of(one) for one in templates()))


class ExportDialog(Dialog):
    """Asks; nothing is written here."""

    guide_page = "exporting"

    chosen = Signal(object)
    """What was ``Chosen``."""
    counted = Signal()
    """What is chosen is counted."""

    def __init__(  # noqa: PLR0913, PLR0917 (what can be chosen, and what was the last time)
        self,
        library: Library,
        jobs: Jobs,
        sources: Sequence[ExportSource],
        labels: Mapping[LabelId, Label],
        scale: Sequence[Rating],
        last: Last,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, (WIDTH, HEIGHT))
        self._library, self._jobs = library, jobs
        self._job: Job | None = None
        self._sources = tuple(sources)
        self._formats = _offered()
        self._contents: Contents | None = None
        self.setWindowTitle(self.tr("What to export"))
        self.source, self.form = QComboBox(), QComboBox()
        self.filters, self.layout_box = ExportFilters(labels, scale), LayoutBox(last.layout)
        self.counts, self.preview = QLabel(), QPlainTextEdit()
        self.templates = QPushButton(self.tr("Tem&plates…"))
        self.templates.clicked.connect(self._show_templates)
        self.export = QPushButton(self.tr("&Export…"))
        self.export.clicked.connect(self.accept)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._look)
        self._fill(last)
        self._offer_layout()
        self._lay_out()
        self._look()

    def wanted(self) -> Chosen:
        """Return what is chosen at present."""
        form = self._formats[self.form.currentIndex()]
        return Chosen(
            form,
            self._sources[self.source.currentIndex()],
            self.filters.narrowing(),
            self.layout_box.wanted(),
        )

    def is_counting(self) -> bool:
        """Whether what is chosen is not counted yet."""
        return self._later.isActive() or self._job is not None

    def accept(self) -> None:
        """Take what is chosen."""
        self._stop()
        super().accept()
        self.chosen.emit(self.wanted())

    def reject(self) -> None:
        """Leave without exporting."""
        self._stop()
        super().reject()

    # What goes in

    def _look(self) -> None:
        """Count what would go in, and show how the file begins."""
        self._stop()
        wanted, library = self.wanted(), self._library
        self.counts.setText(self.tr("Counting…"))

        def work(job: Job) -> tuple[Contents, str]:
            found = gather(library, wanted.source.articles, job.check, wanted.narrowing())
            contents = fitted(found, wanted.form.name, wanted.layout)
            return contents, preview(contents, wanted.form)

        self._job = self._jobs.start_beside(
            self, work, Ending(lambda found: self._tell(wanted, *found), self._fail)
        )

    def _tell(self, wanted: Chosen, contents: Contents, text: str) -> None:
        if wanted != self.wanted():
            return
        self._job, self._contents = None, contents
        self.export.setEnabled(True)
        written = held(contents, wanted.form.name)
        marked = sum(len(article.annotations) for article in contents.articles)
        total = contents.all_highlights
        highlights = (
            translate("ExportDialog", "%n highlights", "1 highlight", COUNT, marked)
            if marked == total
            else translate("ExportDialog", "{shown} of %n highlights", "{shown} of 1 highlight",
                           COUNT, total).where(shown=marked)
        )  # fmt: skip
        present = contents.present()
        others = [
            counted(what, len(present[what]))
            for what in (Holding.CLAIMS, Holding.ARTICLE_NOTES, Holding.LIBRARY_NOTE)
            if present[what]
        ]
        told = said(listed([highlights, *others]))
        missing = written.told_missing()
        self.counts.setText(f"{told}. {said(missing)}" if missing else f"{told}.")
        self.preview.setPlainText(text)
        self.counted.emit()

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        self._job = None
        self.counts.clear()
        if not isinstance(error, ReaderError):
            raise error
        self.counts.setText(said(sentence(error)))
        self.preview.clear()
        self.export.setEnabled(False)

    def _stop(self) -> None:
        self._later.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    # How it is laid out

    def _fill(self, last: Last) -> None:
        for source in self._sources:
            self.source.addItem(source.words)
        kinds = [source.kind for source in self._sources]
        self.source.setCurrentIndex(kinds.index(last.source) if last.source in kinds else 0)
        self._fill_formats(last.form)
        for box in (self.source, self.form):
            box.currentIndexChanged.connect(lambda _: self._change())
        self.filters.changed.connect(self._change)
        self.layout_box.changed.connect(self._change)

    def _fill_formats(self, name: str) -> None:
        """Offer the formats, and behind them the templates."""
        with QSignalBlocker(self.form):
            self.form.clear()
            for form in self._formats:
                self.form.addItem(
                    f"{said(form.title)} (*{form.suffix})" if form.suffix else said(form.title)
                )
            names = [form.name for form in self._formats]
            self.form.setCurrentIndex(names.index(name) if name in names else 0)

    def _show_templates(self) -> None:
        """Show the templates, beginning with the one that is chosen here."""
        chosen = self._formats[self.form.currentIndex()].name.removeprefix(MARK)
        window = TemplatesWindow(lambda: self._contents, self._jobs, chosen, self)
        self.counted.connect(window.try_out)
        window.finished.connect(lambda _: self._take_templates(window))
        window.open()

    def _take_templates(self, window: TemplatesWindow) -> None:
        """Offer the templates as they are now, and the one that was looked at last."""
        name = self._formats[self.form.currentIndex()].name
        if window.was_changed or name.startswith(MARK):
            name = window.current.format_name
        window.deleteLater()
        self._formats = _offered()
        self._fill_formats(name)
        self._change()

    def _change(self) -> None:
        """Count again soon."""
        self._offer_layout()
        self._later.start()

    def _offer_layout(self) -> None:
        """Let a layout be chosen where the format follows one."""
        self.layout_box.setEnabled(self._formats[self.form.currentIndex()].laid_out)

    def _lay_out(self) -> None:
        named = {
            self.source: self.tr("&What"),
            self.form: self.tr("&As"),
        }
        choices = QFormLayout()
        for box, words in named.items():
            name_choice(box, words)
        choices.addRow(named[self.source], self.source)
        choices.addRow(named[self.form], self.form)
        self.counts.setWordWrap(True)
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setObjectName("file")
        self.preview.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as files are written
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("How the file begins"))
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.preview.setTabChangesFocus(True)
        self.column.addLayout(choices)
        self.column.addWidget(self.filters)
        self.column.addWidget(self.layout_box)
        self.column.addWidget(self.counts)
        self.column.addWidget(self.preview, 1)
        self.add_question_foot(self.export, [self.templates])
