"""The window of the templates of exports: to choose, change, copy and reset them, with what they
make beside them.
"""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QColor, QFontDatabase, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from reader.domain.errors import ReaderError, TemplateWrong
from reader.services.export_contents import Contents
from reader.services.exporting import rendered
from reader.services.sentences import sentence
from reader.services.templates import (
    Template,
    copy_template,
    described,
    forget_template,
    save_template,
    templates,
)
from reader.ui.exporting.export_preview import beginning, shortened
from reader.ui.look.scale import grown
from reader.ui.session.jobs import Ending, Job, Jobs
from reader.ui.widgets.dialog import Dialog
from reader.ui.words.saying import said

PAUSE = 400
"""Milliseconds after the last letter, before the template is tried."""
SECONDS = 3.0
"""Of the processor, to try a template on the first articles."""
SIZE = (960, 640)
LIST_WIDTH = 240
_WRONG_LINE = QColor(209, 73, 91, 60)


class TemplatesWindow(Dialog):
    """The templates at the left; at the right the current one, what it makes, and what there is to
    use in it.
    """

    guide_page = "exporting"

    def __init__(
        self,
        contents: Callable[[], Contents | None],
        jobs: Jobs,
        name: str,
        parent: QWidget,
    ) -> None:
        """``contents`` returns what is to be exported, once that is known; ``name`` is that of the
        template to begin with.
        """
        super().__init__(parent, SIZE)
        self._contents, self._jobs = contents, jobs
        self._job: Job | None = None
        self._known: tuple[Template, ...] = ()
        self.was_changed = False
        self.setWindowTitle(self.tr("Templates"))
        self.list, self.source = QListWidget(), QPlainTextEdit()
        self.made, self.page = QPlainTextEdit(), QTextBrowser()
        self.tabs, self.message = QTabWidget(), QLabel()
        self.save = QPushButton(self.tr("&Save"))
        self.copy = QPushButton(self.tr("&Copy"))
        self.reset = QPushButton()
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._try)
        self._lay_out()
        self._fill(name)
        self.list.currentRowChanged.connect(lambda _: self._turn())
        self.source.textChanged.connect(self._edited)
        self.save.clicked.connect(self._save)
        self.copy.clicked.connect(self._copy)
        self.reset.clicked.connect(self._reset)
        self._show()

    @property
    def current(self) -> Template:
        """The template that is shown."""
        return self._known[max(0, self.list.currentRow())]

    def is_trying(self) -> bool:
        """Whether what the template makes is not known yet."""
        return self._later.isActive() or self._job is not None

    def try_out(self) -> None:
        """Run the template again: what is to be exported is known now, or is something else."""
        if not self._later.isActive():
            self._try()

    def done(self, result: int) -> None:
        """Close; what was changed is kept, as everywhere in the program. Where it cannot be, the
        window stays with it.
        """
        if not self._kept():
            return
        self._stop()
        super().done(result)

    # The templates

    def _fill(self, name: str) -> None:
        self._known = templates()
        with QSignalBlocker(self.list):
            self.list.clear()
            for one in self._known:
                told = (
                    self.tr("{title} (changed)") if one.is_shipped else self.tr("{title} (yours)")
                )
                self.list.addItem(
                    told.format(title=said(one.words)) if one.is_own else said(one.words)
                )
            names = [one.name for one in self._known]
            self.list.setCurrentRow(names.index(name) if name in names else 0)

    def _turn(self) -> None:
        """Show another template, and keep what was changed in the one before."""
        name = self.current.name
        if self._is_changed():
            if not self._save():
                with QSignalBlocker(self.list):
                    self.list.setCurrentRow(self._known.index(self._shown))
                return
            self._fill(name)
        self._show()

    def _show(self) -> None:
        """Show the current template."""
        self._shown, self._is_touched = self.current, False
        with QSignalBlocker(self.source):
            self.source.setPlainText(self._shown.source)
        self._show_state()
        self._try()

    def _show_state(self) -> None:
        one = self._shown
        self.save.setEnabled(self._is_changed())
        self.reset.setText(self.tr("&Reset") if one.is_shipped else self.tr("&Delete"))
        self.reset.setEnabled(one.is_own or self._is_changed())

    def _is_changed(self) -> bool:
        return self._is_touched and self.source.toPlainText() != self._shown.source

    def _edited(self) -> None:
        self._is_touched = True
        self._show_state()
        self._later.start()

    def _kept(self) -> bool:
        """Save what was changed; false where it cannot be."""
        return not self._is_changed() or self._save()

    def _save(self) -> bool:
        one = self._shown
        return self._write(lambda: save_template(one.name, one.suffix, self.source.toPlainText()))

    def _copy(self) -> None:
        if self._kept():
            self._write(lambda: copy_template(self._shown))

    def _reset(self) -> None:
        one = self._shown

        def forget() -> Template:
            forget_template(one)
            return one

        self._write(forget)

    def _write(self, act: Callable[[], Template]) -> bool:
        """Change what is kept, and show it; say why where that cannot be done."""
        try:
            made = act()
        except ReaderError as error:
            self.message.setText(said(sentence(error)))
            return False
        self.was_changed = True
        self._fill(made.name)
        self._show()
        return True

    # What it makes

    def _try(self) -> None:
        """Run the template on the beginning of what is to be exported."""
        self._stop()
        contents, one = self._contents(), self._shown
        if contents is None:
            self.message.setText(self.tr("What is to be exported is being counted…"))
            return
        source = self.source.toPlainText()
        template = Template(one.name, one.suffix, source)

        def work(_job: Job) -> str:
            made = rendered(beginning(contents), template, SECONDS)
            return shortened(made.decode("utf-8", errors="replace"))

        self._job = self._jobs.start_beside(self, work, Ending(self._works, self._fails))

    def _works(self, text: str) -> None:
        self._job = None
        self.made.setPlainText(text)
        self.message.setText(self.tr("It works on what is to be exported."))
        self._mark_line(0)

    def _fails(self, error: BaseException) -> None:
        self._job = None
        if not isinstance(error, TemplateWrong):
            return
        self.message.setText(said(sentence(error)))
        self._mark_line(error.line)

    def _mark_line(self, line: int) -> None:
        """Colour the line that is wrong, from 1; 0 for none."""
        block = self.source.document().findBlockByNumber(line - 1)
        marked = []
        if line and block.isValid():
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(block)
            selection.format.setBackground(_WRONG_LINE)
            selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            marked.append(selection)
        self.source.setExtraSelections(marked)

    def _stop(self) -> None:
        self._later.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    # How it is laid out

    def _lay_out(self) -> None:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        for box, name in (
            (self.source, self.tr("Template")),
            (self.made, self.tr("What it makes")),
        ):
            box.setFont(fixed)
            box.setAccessibleName(name)
            box.setObjectName("file")
            box.setTabChangesFocus(True)
            self.tabs.addTab(box, name)
        self.source.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.made.setReadOnly(True)
        self.page.setMarkdown(described())
        self.page.setOpenExternalLinks(True)
        self.page.setObjectName("file")
        self.page.setAccessibleName(self.tr("What can be used"))
        self.tabs.addTab(self.page, self.tr("What can be used"))
        self.tabs.setAccessibleName(self.tr("The template"))
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.setFixedWidth(grown(LIST_WIDTH))
        self.list.setWordWrap(True)
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setMinimumHeight(self.message.fontMetrics().lineSpacing())
        middle = QHBoxLayout()
        middle.addWidget(self.list)
        middle.addWidget(self.tabs, 1)
        self.column.addLayout(middle, 1)
        self.column.addWidget(self.message)
        self.add_closing_foot(self.save, self.copy, self.reset)
