"""What is there again after the window was closed: the work, the article, the arrangement, the
look.
"""

from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from reader.ui.widgets.focus_line import FocusLine
from tests.ui.person import shown

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow
    from tests.ui.person import Person


def test_highlights_notes_and_the_open_article_are_there_again(
    open_window: "OpenWindow", library_file: Path
) -> None:
    with open_window(library_file) as person:
        person.open("Seawall")
        person.select(person.work.cleaned, "412 cellars")
        person.press("2", "N")
        person.type("closed while typing")
    with open_window(library_file) as person:
        assert "Seawall" in person.window.windowTitle()
        assert person.cards() == ["Figure. 412 cellars. closed while typing"]
        person.press("Ctrl+Z", "Ctrl+Z")
        assert person.cards() == [], "what was done before closing can be undone"


def test_the_window_and_its_parts_are_as_large_as_they_were(
    open_window: "OpenWindow", library_file: Path
) -> None:
    with open_window(library_file) as person:
        person.window.resize(780, 560)
        person.frame.parts.setSizes([230, 300, 230])
        kept = person.window.size(), person.frame.parts.sizes()
    with open_window(library_file) as person:
        assert person.window.size() == kept[0] == QSize(780, 560)
        assert person.frame.parts.sizes() == kept[1]


def test_in_the_smallest_window_no_part_covers_another(
    open_window: "OpenWindow", library_file: Path
) -> None:
    with open_window(library_file) as person:
        person.open("Seawall")
        person.press("Ctrl+1")
        person.window.resize(1, 1)
        sides = (person.frame.list, person.work.cleaned, person.work.original, person.work.notes)
        views = [view for view in sides if view.isVisible()]
        assert person.work.cleaned in views
        places = [QRect(view.mapTo(person.window, QPoint()), view.size()) for view in views]
        assert not any(one.intersects(other) for one, other in combinations(places, 2))
        assert all(person.window.rect().contains(place) for place in places)
        assert person.window.width() <= 640, "it fits a screen of 1280 pixels at twice the scale"


def test_the_texts_stand_one_above_the_other_where_there_is_little_room(
    open_window: "OpenWindow", library_file: Path
) -> None:
    with open_window(library_file) as person:
        person.open("Seawall")
        person.press("Ctrl+1")
        person.window.resize(800, 600)
        person.press("F10")
        for width, stacked in ((800, True), (1280, False)):
            person.window.resize(width, 600)
            cleaned, original = person.work.cleaned, person.work.original
            assert (
                cleaned.mapToGlobal(QPoint()).x() == original.mapToGlobal(QPoint()).x()
            ) is stacked
            assert min(cleaned.width(), original.width()) >= 300


def test_a_line_shows_which_part_has_the_keyboard(
    open_window: "OpenWindow", library_file: Path
) -> None:
    with open_window(library_file) as person:
        person.window.resize(1280, 700)
        person.open("Seawall")
        person.press("Ctrl+1")
        seen = []
        panes = person.work.panes
        parts = (person.frame.list, panes.cleaned, panes.original, person.frame.inspector)
        for _ in range(4):
            person.press("F6")
            lines = [
                part.findChild(FocusLine, options=Qt.FindChildOption.FindDirectChildrenOnly)
                for part in parts
            ]
            seen.append([line.isVisible() for line in lines])
        assert sorted(seen) == [[place == one for place in range(4)] for one in (3, 2, 1, 0)]


def test_panels_can_be_hidden_by_key_and_stay_so(
    open_window: "OpenWindow", library_file: Path
) -> None:
    with open_window(library_file) as person:
        person.window.resize(1280, 700)
        person.press("F9", "F10")
        assert not person.frame.list.isVisible()
        assert not person.work.notes.isVisible()
    with open_window(library_file) as person:
        person.window.resize(1280, 700)
        assert not person.frame.list.isVisible()
        assert not person.work.notes.isVisible()
        person.press("F9", "F10")
        assert person.frame.list.isVisible()
        assert person.work.notes.isVisible()


def test_an_article_opens_where_it_was_left(open_window: "OpenWindow", library_file: Path) -> None:
    with open_window(library_file) as person:
        person.window.resize(1000, 480)
        person.open("Seawall")
        person.press("Ctrl+1")
        views = person.work.cleaned, shown(person.work.original)
        views[0].verticalScrollBar().setValue(views[0].verticalScrollBar().maximum() // 2)
        left = [view.top_block() for view in views]
        assert left[0][0] > 0
        person.open("Pelabuhan")
        assert views[0].top_block() == (0, 0.0), "one that was never read opens at its top"
        person.open("Seawall")
        assert [view.top_block()[0] for view in views] == [place[0] for place in left]
    with open_window(library_file) as person:
        assert "Seawall" in person.window.windowTitle()
        assert person.work.cleaned.top_block()[0] == left[0][0]


def test_the_theme_is_chosen_and_kept(open_window: "OpenWindow", library_file: Path) -> None:
    with open_window(library_file) as person:
        person.open("Seawall")
        grounds = []
        for name in ("theme_light", "theme_dark"):
            person.frame.action[name].trigger()
            assert person.frame.action[name].isChecked()
            image = person.work.cleaned.viewport().grab().toImage()
            grounds.append(image.pixelColor(2, 2).lightness())
        assert grounds[0] > 200
        assert grounds[1] < 60
    with open_window(library_file) as person:
        image = person.work.cleaned.viewport().grab().toImage()
        assert image.pixelColor(2, 2).lightness() == grounds[1]


def test_the_size_of_each_text_changes_by_key_and_is_kept(
    open_window: "OpenWindow", library_file: Path
) -> None:
    with open_window(library_file) as person:
        person.open("Seawall")
        usual = heights(person)
        person.press("Ctrl++", "Ctrl++", "Ctrl++")
        larger = heights(person)
        assert all(after > before for after, before in zip(larger, usual, strict=True)), (
            "both, with the keyboard in the list"
        )
        person.work.original.setFocus()
        person.press("Ctrl++", "Ctrl++")
        assert heights(person)[0] == larger[0]
        assert heights(person)[1] > larger[1], "one alone, with the keyboard in it"
        kept = heights(person)
    with open_window(library_file) as person:
        assert heights(person) == kept
        person.frame.list.table.setFocus()
        person.press("Ctrl+0")
        assert heights(person) == usual


def heights(person: "Person") -> list[float]:
    """Return how high a line is in the two views, in pixels."""
    views = (person.work.cleaned, shown(person.work.original))
    return [
        view.document().findBlock(view.textCursor().position()).layout().lineAt(0).height()
        for view in views
    ]
