"""Highlights over each other, and highlights that get other ends, by keys and with the mouse."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import delete

from tests.ui.person import until
from tests.ui.screen import characters, found
from tests.ui.test_highlighting import quotes_on_disk

if TYPE_CHECKING:
    from tests.ui.person import Person


def end_of(person: "Person", words: str) -> QPoint:
    """Return the point under the end of words in the cleaned text, where a highlight has its
    knob.
    """
    *_, last = characters(person.work.cleaned, *found(person.work.cleaned, words))
    line = person.work.cleaned.cursorRect(person.work.cleaned.cursorForPosition(last.box.center()))
    return QPoint(round(last.end), line.bottom() + 1)


@pytest.fixture
def three(window: "Person") -> "Person":
    """Somebody with three highlights over each other: the one with five words, then two shorter
    ones.
    """
    window.open("Seawall")
    for words, key in (("412 cellars", "1"), ("412", "2"), ("cellars", "3")):
        window.select(window.work.cleaned, words)
        window.press(key)
    return window


class TestOverEachOther:
    def test_o_goes_through_those_at_the_place_and_shift_o_back(self, three: "Person") -> None:
        three.click_words(three.work.cleaned, "412 cellars")
        assert three.current_card() == "Figure. 412"
        three.press("O")
        assert three.current_card() == "Claim. 412 cellars"
        three.press("O")
        assert three.current_card() == "Figure. 412", "the third is not over this word"
        three.press("Shift+O")
        assert three.current_card() == "Claim. 412 cellars"

    def test_o_at_a_highlight_reached_by_bracket_goes_through_those_over_it(
        self, three: "Person"
    ) -> None:
        three.press("Esc", "Esc", "]")
        first = three.current_card()
        three.press("O")
        assert three.current_card() != first
        three.press("O")
        assert three.current_card() == first

    def test_o_goes_to_those_over_the_rest_of_one_that_is_alone_at_the_caret(
        self, window: "Person"
    ) -> None:
        window.open("Seawall")
        for words, key in (("stood: 412", "1"), ("412 cellars", "2")):
            window.select(window.work.cleaned, words)
            window.press(key)
        window.click_words(window.work.cleaned, "cellars")
        assert window.current_card() == "Figure. 412 cellars"
        window.press("O")
        assert window.current_card() == "Claim. stood: 412"

    def test_the_keyboard_goes_from_the_list_to_the_text_and_nowhere_else(
        self, three: "Person"
    ) -> None:
        three.click_words(three.work.cleaned, "412 cellars")
        three.press("M")
        went: list[object] = []
        QApplication.instance().focusChanged.connect(lambda _, now: went.append(now))
        three.press("Esc")
        assert went == [three.work.cleaned]

    def test_a_click_goes_on_where_the_keys_have_been(self, three: "Person") -> None:
        three.click_words(three.work.cleaned, "412 cellars")
        three.click_words(three.work.cleaned, "412 cellars")
        assert three.current_card() == "Claim. 412 cellars"

    def test_the_list_of_those_here_is_used_by_key(self, three: "Person") -> None:
        three.click_words(three.work.cleaned, "412 cellars")
        three.press("M")
        popover = three.work.annotator.popover
        lines = [popover.list.item(line).text() for line in range(popover.list.count())]
        assert lines == ["“412”", "“412 cellars”"]
        assert popover.list.hasFocus()
        three.press("Down", "Return")
        assert three.current_card() == "Claim. 412 cellars"
        assert popover.isHidden()
        assert three.work.cleaned.hasFocus()

    def test_esc_closes_the_list_and_changes_nothing(self, three: "Person") -> None:
        three.click_words(three.work.cleaned, "412 cellars")
        three.press("M", "Down", "Esc")
        assert three.work.annotator.popover.isHidden()
        assert three.current_card() == "Figure. 412"
        assert three.work.cleaned.hasFocus()

    def test_what_had_the_keyboard_before_the_list_may_be_gone(self, three: "Person") -> None:
        three.click_words(three.work.cleaned, "412 cellars")
        field = QLineEdit(three.window)
        field.show()
        field.setFocus()
        three.work.annotator.list_here()
        delete(field)
        three.press("Down", "Return")
        assert three.current_card() == "Claim. 412 cellars"


class TestMovingTheEnds:
    def test_a_character_and_a_word_are_one_step_to_undo(
        self, window: "Person", library_file: Path
    ) -> None:
        window.open("Seawall")
        window.select(window.work.cleaned, "412 cellars")
        window.press("H", "E", "Left", "Left", "S", "Ctrl+Right")
        assert "cella" in window.highlighted(window.work.cleaned), (
            "it is shown while it is not stored"
        )
        assert quotes_on_disk(library_file) == ["412 cellars"]
        window.press("Return")
        assert quotes_on_disk(library_file) == ["cella"]
        assert window.cards() == ["Claim. cella"]
        window.press("Ctrl+Z")
        assert window.status() == "Undone: resizing a highlight."
        assert quotes_on_disk(library_file) == ["412 cellars"]
        assert "412 cellars" in window.highlighted(window.work.cleaned)

    def test_esc_leaves_the_end_where_it_is(self, window: "Person", library_file: Path) -> None:
        window.open("Seawall")
        window.select(window.work.cleaned, "412 cellars")
        window.press("H", "E", "Left", "Esc")
        assert quotes_on_disk(library_file) == ["412 cellar"]
        window.press("Right")
        assert quotes_on_disk(library_file) == ["412 cellar"], "the arrows are the text's again"

    @pytest.mark.parametrize("key", ["]", "H", "N", "O", "Ctrl+Z"])
    def test_whatever_else_is_done_stores_it_first(
        self, window: "Person", library_file: Path, key: str
    ) -> None:
        window.open("Seawall")
        window.select(window.work.cleaned, "412 cellars")
        window.press("H", "E", "Left", key)
        wanted = "412 cellars" if key == "Ctrl+Z" else "412 cellar"
        assert quotes_on_disk(library_file) == [wanted]

    def test_another_article_stores_it_first_and_is_the_one_that_is_open(
        self, window: "Person", library_file: Path
    ) -> None:
        window.open("Seawall")
        window.select(window.work.cleaned, "412 cellars")
        window.press("H", "E", "Left")
        window.open("Pelabuhan")
        assert quotes_on_disk(library_file) == ["412 cellar"]
        assert "Pelabuhan" in window.window.windowTitle()

    def test_a_family_is_one_character(self, window: "Person", library_file: Path) -> None:
        window.open("Seawall")
        window.select(window.work.cleaned, "👨‍👩‍👧‍👦")
        window.press("H", "S", "Right", "E", "Left", "Return")
        assert quotes_on_disk(library_file) == ["👨‍👩‍👧‍👦"], "one character is left, whole"

    def test_in_arabic_left_is_on(self, window: "Person", library_file: Path) -> None:
        window.open("محطة")
        window.click_words(window.work.cleaned, "ويرى سكان")
        window.press("Home", "Ctrl+Shift+Left", "H", "E", "Ctrl+Left", "Return")
        assert quotes_on_disk(library_file) == ["ويرى سكان"]
        window.press("E", "Right", "Return")
        assert quotes_on_disk(library_file) == ["ويرى سكا"]

    def test_a_handle_is_drawn_with_the_mouse(self, window: "Person", library_file: Path) -> None:
        window.open("Seawall")
        window.select(window.work.cleaned, "412 cellars")
        window.press("H")
        page = window.work.cleaned.viewport()
        grip, goal = end_of(window, "412 cellars"), end_of(window, "412") - QPoint(0, 8)
        QTest.mousePress(page, Qt.MouseButton.LeftButton, pos=grip)
        QTest.mouseMove(page, (grip + goal) / 2)
        QTest.mouseMove(page, goal)
        assert "412" in window.highlighted(window.work.cleaned), (
            "it is shown while the mouse holds it"
        )
        assert quotes_on_disk(library_file) == ["412 cellars"]
        QTest.mouseRelease(page, Qt.MouseButton.LeftButton, pos=goal)
        assert quotes_on_disk(library_file) == ["412"]
        window.press("Ctrl+Z")
        assert quotes_on_disk(library_file) == ["412 cellars"]


class TestLettingGo:
    def test_esc_keeps_the_selection_first_and_then_clears_it(self, window: "Person") -> None:
        window.open("Seawall")
        window.select(window.work.cleaned, "412 cellars")
        until(window.work.bar.isVisible, "the bar over the selection is shown")
        window.press("Esc")
        assert not window.work.bar.isVisible()
        assert window.work.cleaned.selected_span() is not None
        window.press("Esc")
        assert window.work.cleaned.selected_span() is None


def test_a_highlight_takes_several_labels(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("1", "Alt+2", "Alt+4")
    assert window.cards() == ["Claim, Figure, Source. 412 cellars"]
    window.press("Alt+1")
    assert window.cards() == ["Figure, Source. 412 cellars"]
    window.press("Ctrl+Z")
    assert window.cards() == ["Claim, Figure, Source. 412 cellars"]
