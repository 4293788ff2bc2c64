"""The window of an article's versions: what it was, with the highlights it had, beside what it is
in the main window.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.domain.annotation import ArticleId
from reader.domain.article import Version
from reader.domain.message import COUNT, translate
from reader.services import versions
from reader.services.exporting import write_out
from reader.services.sentences import listed_numbers
from reader.ui.look.scale import grown
from reader.ui.look.tokens import tokens
from reader.ui.session.desk import Desk
from reader.ui.session.locks import lock
from reader.ui.versions.comparison_view import ComparisonView
from reader.ui.widgets.dialog import WIDE, Dialog
from reader.ui.widgets.reading_pane import ReadingPane
from reader.ui.words.dates import shown_moment
from reader.ui.words.saying import said


class VersionsWindow(Dialog):
    """Stays open beside the main window, and shows the versions of the article that is open
    there.
    """

    guide_page = "versions"

    def __init__(self, desk: Desk, view: ReadingPane, parent: QWidget) -> None:
        """Show the chosen version in ``view``, which nothing else uses."""
        super().__init__(parent, WIDE)
        self._desk = desk
        self._article: ArticleId | None = None
        self._versions: list[Version] = []
        self.last_folder = str(Path.home())
        self.setWindowTitle(self.tr("Versions"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions of this article"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)  # titles and file names come from outside
        self.view = view
        self.changes = ComparisonView()
        self._faces = [self._face(words) for words in self._face_names()]
        self._stack = QStackedWidget()
        self.save = QPushButton(self.tr("&Save its file as…"))
        self.separate = QPushButton(self.tr("Make it an &article of its own"))
        lock(desk.library, self.separate)
        self._join()
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show the versions of the open article as the library has them; the latest but one is
        chosen at first.
        """
        article = self._desk.article
        known = self._chosen() if article is not None and article.id == self._article else None
        self._article = article.id if article else None
        self._versions = versions.list_versions(self._desk.library, article.id) if article else []
        self.list.blockSignals(True)
        self.list.clear()
        for version in reversed(self._versions):
            self.list.addItem(QListWidgetItem(self._words_of(version)))
        self.list.blockSignals(False)
        wanted = known.number if known else max(1, len(self._versions) - 1)
        self.list.setCurrentRow(len(self._versions) - min(wanted, len(self._versions)))
        self._tell()
        self._show()

    def _face_names(self) -> tuple[str, str, str]:
        return self.tr("&Text"), self.tr("&Changes"), self.tr("Si&de by side")

    def _face(self, words: str) -> QPushButton:
        """Return a switch for what is shown of the chosen version; one of them is down."""
        button = QPushButton(words)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _: self._show())
        return button

    def _tell(self) -> None:
        count = len(self._versions)
        if not count:
            self.told.setText(self.tr("No article is open."))
            return
        words = translate(
            "VersionsWindow",
            "“{title}” was saved %n times.",
            "“{title}” was saved once. When you import it again after it has changed, what it is "
            "now stays here as a version.",
            COUNT,
            count
        )  # fmt: skip
        self.told.setText(
            said(words.where(title=self._desk.article.title if self._desk.article else ""))
        )

    def _words_of(self, version: Version) -> str:
        name = (
            self.tr("Version {number}, the latest")
            if version.latest
            else self.tr("Version {number}")
        )
        count = version.highlights
        marks = translate(
            "VersionsWindow",
            "imported {moment} · %n highlights",
            "imported {moment} · 1 highlight",
            COUNT,
            count
        )  # fmt: skip
        saved = said(marks.where(moment=shown_moment(version.imported, QLocale())))
        lines = [name.format(number=version.number), saved]
        if version.captured:
            moment = shown_moment(version.captured, QLocale())
            lines.append(self.tr("copied {moment}").format(moment=moment))
        if version.pages:
            lines.append(self.tr("pages {pages}").format(pages=listed_numbers(version.pages)))
        return "\n".join([*lines, version.source_name, f"SHA-256 {version.sha256[:16]}…"])

    def _chosen(self) -> Version | None:
        line = self.list.currentRow()
        return (
            self._versions[len(self._versions) - 1 - line]
            if 0 <= line < len(self._versions)
            else None
        )

    def _show(self) -> None:
        chosen, article = self._chosen(), self._article
        several, comparing = len(self._versions) > 1, not self._faces[0].isChecked()
        for face in self._faces[1:]:
            face.setEnabled(several)
        self._stack.setCurrentIndex(int(comparing and several))
        if chosen is None or article is None:
            self.view.clear()
        elif comparing and several:
            self._desk.told(lambda: self._show_changes(article, chosen.number))
        else:
            self._desk.told(lambda: self._show_version(article, chosen.number))
        self.save.setEnabled(chosen is not None)
        self.separate.setEnabled(chosen is not None and chosen.latest and len(self._versions) > 1)

    def _compared(self, chosen: int) -> tuple[int, int]:
        """Return which versions are compared: the chosen one with the latest; the latest with the
        one before.
        """
        latest = len(self._versions)
        return (chosen, latest) if chosen < latest else (latest - 1, latest)

    def _show_changes(self, article: ArticleId, chosen: int) -> None:
        old, new = self._compared(chosen)
        lines = versions.compare_versions(self._desk.library, article, old, new)
        heads = [self.tr("Version {number}").format(number=number) for number in (old, new)]
        self.changes.show_lines(lines, side_by_side=self._faces[2].isChecked(), heads=heads)

    def _show_version(self, article: ArticleId, number: int) -> None:
        opened = versions.open_version(self._desk.library, article, number)
        self.view.show_article(replace(opened, annotations=opened.placed), self._desk.labels)

    def _save(self) -> None:
        """Write the chosen version's file, byte for byte as it was imported."""
        chosen, article = self._chosen(), self._article
        if chosen is None or article is None:
            return
        proposed = str(Path(self.last_folder) / (Path(chosen.source_name).name or "source"))
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the file of this version"), proposed
        )
        if path:
            self.last_folder = str(Path(path).parent)
            library = self._desk.library
            self._desk.told(
                lambda: write_out(
                    library,
                    Path(path),
                    versions.open_version_source(library, article, chosen.number).data,
                )
            )

    def _separate(self) -> None:
        article = self._article
        if article is not None:
            self._desk.do(lambda: versions.separate(self._desk.library, article)[0])

    def _join(self) -> None:
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.save.clicked.connect(self._save)
        self.separate.clicked.connect(self._separate)
        self.separate.setToolTip(
            self.tr(
                "The article is again what it was before; its latest version stands beside it in "
                "the list. Undo takes it back."
            )
        )
        self._desk.article_opened.connect(lambda _: self.refresh())
        self._desk.labels_changed.connect(self._show)

    def _right(self) -> QWidget:
        """Return the text, or what is different, under the switches between them."""
        if not isinstance(self.view, QWidget):
            raise TypeError("a view has to be a widget")
        for part in (self.view, self.changes):
            self._stack.addWidget(part)
        self._faces[0].setChecked(True)
        switches = QHBoxLayout()
        for face in self._faces:
            switches.addWidget(face)
        switches.addStretch(1)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(tokens().spacing.medium, 0, 0, 0)
        column.addLayout(switches)
        column.addWidget(self._stack, 1)
        return holder

    def _lay_out(self) -> None:
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.list)
        parts.addWidget(self._right())
        parts.setStretchFactor(1, 1)
        parts.setSizes([grown(250), grown(600)])
        self.column.addWidget(self.told)
        self.column.addWidget(parts, 1)
        self.add_closing_foot(self.save, self.separate)
