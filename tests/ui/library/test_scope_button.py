"""What the button above the list says of the part that is listed."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reader.ui.library.article_model import ArticleModel
from reader.ui.library.scope_button import ScopeButton


def test_where_the_name_has_no_room_the_count_stays(qt_app: QApplication) -> None:
    above = QObject()
    button = ScopeButton(ArticleModel(above))
    words = button.fontMetrics().horizontalAdvance(button.text())
    for spare, seen in ((20, button.text()), (-20, "…   0")):
        button.resize(400, 30)
        button.resize(400 - button.room() + words + spare, 30)
        assert button.shown_words().endswith(seen)
        assert button.fontMetrics().horizontalAdvance(button.shown_words()) <= button.room()
    button.deleteLater()
