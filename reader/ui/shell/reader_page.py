"""The page on which articles are read: the two texts, or the first steps where none is open."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.domain.annotation import ArticleId
from reader.domain.article import Article
from reader.services import articles
from reader.ui.session.desk import Desk
from reader.ui.shell.panes import Panes
from reader.ui.widgets.page import Page
from reader.ui.widgets.reading_pane import Place


class ReaderPage(Page):
    """Where the user is on it is an article and a place in it."""

    def __init__(
        self, desk: Desk, above: Sequence[QWidget], panes: Panes, welcome: QWidget, below: QWidget
    ) -> None:
        """``above`` stand over the texts, such as the field to find words with; ``below`` under
        them.
        """
        super().__init__()
        self._desk = desk
        self._panes = panes
        self._welcome = welcome
        self._stack = QStackedWidget()
        self._shown: ArticleId | None = None
        for part in (welcome, panes):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in above:
            column.addWidget(part)
        column.addWidget(self._stack)
        column.addWidget(below)
        desk.leaving.connect(self.leaving_place)

    def show_article(self, article: Article | None) -> None:
        """Show the texts, or the first steps where no article is open."""
        self._stack.setCurrentWidget(self._panes if article else self._welcome)

    def tell_opened(self, article: Article | None) -> None:
        """Tell that another article is open, once it stands at its place."""
        opened = article.id if article is not None else None
        if opened != self._shown:
            self._shown = opened
            self.place_changed.emit()

    def standing(self) -> tuple[ArticleId, Place] | None:
        """Return the open article and the place at its top."""
        article = self._desk.article
        return None if article is None else (article.id, self._panes.place())

    def stand(self, standing: object) -> None:
        """Open the article, if another one is open, and go to the place."""
        if not isinstance(standing, tuple):
            return
        article, place = standing
        is_open = self._desk.article is not None and self._desk.article.id == article
        if is_open or self._desk.open(article):
            self._panes.go_to(place)

    def is_there(self, standing: object) -> bool:
        """Whether the article is still in the list."""
        return (
            isinstance(standing, tuple)
            and articles.article_row(self._desk.library, standing[0]) is not None
        )

    def entrance(self) -> QWidget:
        """Return the text that is shown, or the first steps."""
        on_texts = self._stack.currentWidget() is self._panes
        return self._panes.entrance() if on_texts else self._welcome
