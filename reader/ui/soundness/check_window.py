"""The window that checks the library: how far it is, and each thing that is wrong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QWidget,
)

from reader.domain.annotation import ArticleId
from reader.domain.soundness import CheckReport, Problem
from reader.services import articles
from reader.services.check_sentences import check_summary, problem_sentence
from reader.services.verifying import accept, article_of
from reader.ui.look.motion import busy_maximum
from reader.ui.session.locks import lock
from reader.ui.soundness.library_keeper import LibraryKeeper
from reader.ui.widgets.dialog import BESIDE, Dialog
from reader.ui.words.saying import said

_PROBLEM = Qt.ItemDataRole.UserRole


class CheckWindow(Dialog):
    """Stays open beside the main window. Enter opens the article that a line is about."""

    guide_page = "safe"

    article_wanted = Signal(object)
    """The id of the article that the user wants to see."""
    backups_wanted = Signal()

    def __init__(self, keeper: LibraryKeeper, parent: QWidget) -> None:
        super().__init__(parent, BESIDE)
        self._keeper = keeper
        self.setWindowTitle(self.tr("Check the library"))
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress of the check"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What is damaged or was changed elsewhere"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.again = QPushButton(self.tr("&Check again"))
        self.show_article = QPushButton(self.tr("&Show the article"))
        self.right = QPushButton(self.tr("&Accept as it is"))
        self.backups = QPushButton(self.tr("&Backups…"))
        self._join()
        self._lay_out()
        lock(keeper.library, self.right)
        self._show(keeper.report)

    def begin(self) -> None:
        """Check the library, unless that is under way or was just done."""
        if self._keeper.report is None or self._keeper.report.is_sound:
            self._check()

    def _check(self) -> None:
        self._keeper.check()
        self._show(None)

    def _show(self, report: CheckReport | None) -> None:
        """Show what a check has found; ``None`` while there is none."""
        self.list.clear()
        is_checking = self._keeper.is_checking
        if is_checking:
            words = self.tr(
                "Every row, every source and every step of the history is compared with what "
                "Claim Reader wrote. You can go on working."
            )
        else:
            words = said(check_summary(report)) if report else self.tr("Not checked yet.")
        self.told.setText(words)
        for problem in report.problems if report else ():
            item = QListWidgetItem(self._words_of(problem))
            item.setData(_PROBLEM, problem)
            self.list.addItem(item)
        self.progress.setVisible(is_checking)
        self.progress.setRange(0, busy_maximum())
        self.list.setVisible(self.list.count() > 0)
        if self.list.count():
            self.list.setCurrentRow(0)
            self.list.setFocus()
        self._enable()

    def _words_of(self, problem: Problem) -> str:
        """Return what is wrong, over the title of the article that it is in."""
        library, words = self._keeper.library, said(problem_sentence(problem))
        article = article_of(library, problem)
        row = None if article is None else articles.article_row(library, article)
        return words if row is None else f"{words}\n{row.title}"

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _enable(self) -> None:
        self.again.setEnabled(not self._keeper.is_checking)
        self.show_article.setEnabled(self._article() is not None)
        chosen = self._chosen()
        self.right.setEnabled(chosen is not None and chosen.key is not None)

    def _chosen(self) -> Problem | None:
        item = self.list.currentItem()
        found = item.data(_PROBLEM) if item is not None else None
        return found if isinstance(found, Problem) else None

    def _article(self) -> ArticleId | None:
        chosen = self._chosen()
        return None if chosen is None else article_of(self._keeper.library, chosen)

    # What the user does

    def _open(self) -> None:
        article = self._article()
        if article is not None:
            self.article_wanted.emit(article)

    def _accept(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            accept(self._keeper.library, [chosen])
            self._check()

    # How it is joined and laid out

    def _join(self) -> None:
        self._keeper.checked.connect(self._show)
        self._keeper.progressed.connect(self._show_progress)
        self._keeper.failed.connect(lambda _: self._show(self._keeper.report))
        self.again.clicked.connect(self._check)
        self.show_article.clicked.connect(self._open)
        self.right.clicked.connect(self._accept)
        self.backups.clicked.connect(self.backups_wanted)
        self.list.itemActivated.connect(lambda _: self._open())
        self.list.currentRowChanged.connect(lambda _: self._enable())
        self.right.setToolTip(self.tr("Accept what was changed elsewhere as correct from now on."))

    def _lay_out(self) -> None:
        self.column.addWidget(self.told)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.list, 1)
        self.column.addStretch(0)
        self.add_closing_foot(self.show_article, self.right, self.backups, self.again)
