from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from reader.domain.document import Span
from reader.ui.look.theme import load_theme
from reader.ui.original.original_view import OriginalView
from tests.ui.widgets.articles import LABELS, PIECES, article, span_of
from tests.ui.widgets.pointer import caret_at, drag


@pytest.fixture
def view(qt_app: QApplication) -> Iterator[OriginalView]:
    made = OriginalView(load_theme("light"))
    made.resize(700, 600)
    made.show()
    made.show_article(article(), LABELS)
    qt_app.processEvents()
    yield made
    made.close()
    made.deleteLater()


def colour_at(view: OriginalView, words: str) -> str:
    found = view.document().find(words)
    return found.charFormat().foreground().color().name()


@pytest.mark.parametrize("media_type", ["text/html", "text/plain"])
def test_every_block_stands_in_order(view: OriginalView, media_type: str) -> None:
    view.show_article(article(media_type=media_type), LABELS)
    assert view.toPlainText().split("\n") == [
        text.replace("\N{NO-BREAK SPACE}", " ") for _, text, _ in PIECES
    ]


def test_removed_text_is_pale_and_says_why(view: OriginalView, qt_app: QApplication) -> None:
    reading = load_theme("light").reading
    assert colour_at(view, "bridge that nobody") == reading.removed
    assert colour_at(view, "The last word") == reading.text
    place = caret_at(view, "bridge that nobody") + QPoint(2, 0)
    qt_app.sendEvent(
        view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    )
    assert (
        QToolTip.text() == "related link · Starts with “Read also”, as links to other articles do"
    )
    QToolTip.hideText()


def test_removed_text_can_be_selected(view: OriginalView) -> None:
    drag(view, "bridge that", "Share this")
    shown = article()
    assert view.selected_span() == Span(
        span_of(shown, "bridge").start, span_of(shown, "Share this").end
    )


def test_the_verdict_of_removed_text_is_turned(view: OriginalView) -> None:
    asked: list[tuple[list[int], bool]] = []
    view.kept_requested.connect(lambda blocks, kept: asked.append((blocks, kept)))
    view.select_span(span_of(article(), "Share this"))
    view.toggle_kept()
    assert asked == [([4], True)]


def test_the_view_has_a_name_for_those_who_hear_it(view: OriginalView) -> None:
    assert view.accessibleName() == "Original"
