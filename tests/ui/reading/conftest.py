from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from reader.domain.article import Article
from reader.ui.look.theme import load_theme
from reader.ui.reading.cleaned_view import CleanedView
from tests.ui.widgets.articles import LABELS

Show = Callable[[Article], CleanedView]


@pytest.fixture
def show(qt_app: QApplication) -> Iterator[Show]:
    """Show an article in a cleaned view of its own."""
    view = CleanedView(load_theme("light"))

    def shown(article: Article) -> CleanedView:
        view.resize(800, 500)
        view.show()
        view.show_article(article, LABELS)
        qt_app.processEvents()
        return view

    yield shown
    view.close()
    view.deleteLater()
