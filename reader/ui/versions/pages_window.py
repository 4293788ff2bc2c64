"""The window of an article's pages: which it was joined of, joining another article to it as a
page, and making a page an article of its own.
"""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from reader.domain.annotation import ArticleId
from reader.domain.article import Article, ArticlePage, ArticleRow
from reader.domain.likeness import bare_title
from reader.domain.message import COUNT, translate
from reader.services import articles, joining
from reader.services.sentences import listed_numbers
from reader.ui.session.desk import Desk
from reader.ui.session.locks import lock
from reader.ui.widgets.dialog import BESIDE, Dialog
from reader.ui.words.dates import shown_moment
from reader.ui.words.saying import said

_ID = Qt.ItemDataRole.UserRole


class PagesWindow(Dialog):
    """Stays open beside the main window, and shows the pages of the article that is open there."""

    guide_page = "importing"

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, BESIDE)
        self._desk = desk
        self.setWindowTitle(self.tr("Pages"))
        self.told = self._label()
        self.pages = self._list(self.tr("Pages of this article"))
        self.part = QPushButton(self.tr("Make it an &article of its own"))
        self.wanted = QLineEdit()
        self.wanted.setPlaceholderText(self.tr("Title or site"))
        self.wanted.setAccessibleName(self.tr("Find the article that is a page of this one"))
        self.wanted.setClearButtonEnabled(True)
        self.others = self._list(self.tr("Articles that can be joined to this one"))
        self.others.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.join = QPushButton(self.tr("&Join as pages"))
        lock(desk.library, self.part, self.join)
        self._connect()
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show the pages of the open article as the library has them, and the other articles."""
        article = self._desk.article
        self.pages.clear()
        for page in article.pages if article is not None else ():
            item = QListWidgetItem(self._words_of(page))
            item.setData(_ID, page.number)
            self.pages.addItem(item)
        self.told.setText(self._summary(article))
        self._list_others()
        self._enable()

    def _summary(self, article: Article | None) -> str:
        if article is None:
            return self.tr("No article is open.")
        if not article.pages:
            alone = self.tr(
                "“{title}” was imported as one page. Where its other pages are articles of their "
                "own in your library, choose them below and join them."
            )
            return alone.format(title=article.title)
        missing = listed_numbers(article.missing_pages())
        count = len(article.pages)
        words = translate(
            "PagesWindow",
            "“{title}” was joined of %n pages.",
            "“{title}” was joined of 1 page.",
            COUNT,
            count
        ).where(title=article.title)  # fmt: skip
        if not missing:
            return said(words)
        lacking = self.tr("Page {missing} is missing: import it, and it is joined.")
        return f"{said(words)} {lacking.format(missing=missing)}"

    def _words_of(self, page: ArticlePage) -> str:
        lines = [self.tr("Page {number}").format(number=page.number), page.source_name]
        if page.metadata.url or page.address:
            lines.append(page.metadata.url or page.address or "")
        moment = shown_moment(page.imported, QLocale())
        lines.append(self.tr("imported {moment}").format(moment=moment))
        return "\n".join([*lines, f"SHA-256 {page.sha256[:16]}…"])

    def _list_others(self) -> None:
        """List the articles that may be joined, those of the same title and site first."""
        article = self._desk.article
        self.others.clear()
        for row in self._candidates(article) if article is not None else ():
            item = QListWidgetItem(row.title if row.site is None else f"{row.title}\n{row.site}")
            item.setData(_ID, int(row.id))
            self.others.addItem(item)

    def _candidates(self, article: Article) -> Sequence[ArticleRow]:
        query = self.wanted.text().casefold()
        title = bare_title(article.title.casefold())
        rows = [
            row
            for row in articles.list_articles(self._desk.library)
            if row.id != article.id and query in f"{row.title} {row.site or ''}".casefold()
        ]
        return sorted(
            rows,
            key=lambda row: (
                bare_title(row.title.casefold()) != title,
                row.site != article.metadata.site,
            ),
        )

    def _enable(self) -> None:
        self.part.setEnabled(self.pages.currentItem() is not None and self.pages.count() > 1)
        self.join.setEnabled(bool(self.others.selectedItems()))

    def _part(self) -> None:
        article, item = self._desk.article, self.pages.currentItem()
        if article is not None and item is not None:
            number = int(item.data(_ID))
            self._desk.do(lambda: joining.part(self._desk.library, article.id, number)[0])

    def _join(self) -> None:
        article = self._desk.article
        others = [
            ArticleId(int(self.others.item(line).data(_ID)))
            for line in range(self.others.count())
            if self.others.item(line).isSelected()
        ]
        if article is not None and others and self._desk.may_leave():
            self._desk.do(lambda: joining.join(self._desk.library, article.id, others))

    def _connect(self) -> None:
        self.pages.currentRowChanged.connect(lambda _: self._enable())
        self.others.itemSelectionChanged.connect(self._enable)
        self.wanted.textChanged.connect(lambda _: self._list_others())
        self.part.clicked.connect(self._part)
        self.join.clicked.connect(self._join)
        self.part.setToolTip(self.tr("The highlights on the page go with it. Undo takes it back."))
        self.join.setToolTip(
            self.tr(
                "The chosen articles become pages of this one, with their highlights and notes, in "
                "the order of their page numbers. Undo takes it back."
            )
        )
        self._desk.article_opened.connect(lambda _: self.refresh())
        for button in (self.part, self.join):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(self.told)
        column.addWidget(self.pages, 3)
        column.addLayout(_at_right(self.part))
        below = self._label()
        below.setText(self.tr("Join other articles to it as pages:"))
        column.addWidget(below)
        column.addWidget(self.wanted)
        column.addWidget(self.others, 2)
        self.add_closing_foot(self.join)

    @staticmethod
    def _label() -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)  # titles and file names come from outside
        return label

    @staticmethod
    def _list(name: str) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(name)
        made.setWordWrap(True)
        made.setSpacing(2)
        return made


def _at_right(button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(button)
    return row
