"""Highlighting with the mouse and the keys: exact to the character in the window, in the library
and in the export.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QToolButton

from reader.services.articles import list_articles, open_article
from reader.services.exporting import formats
from reader.services.library import open_library
from tests.ui.conftest import locked
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person

PLACES = [
    pytest.param(("cleaned", "Seawall", "27.5\u00a0million crowns"), id="no-break space"),
    pytest.param(("original", "Seawall", "Families drew chalk"), id="after an emoji"),
    pytest.param(("cleaned", "Seawall", "👨‍👩‍👧‍👦"), id="an emoji of seven code points"),
    pytest.param(("original", "Seawall", "🌊 where the water"), id="the second of two emoji"),
    pytest.param(
        ("cleaned", "Pelabuhan", "Menteri\u00a0Kelautan Arunika\u00a0Sergei\u00a0Mahendra"),
        id="a name with no-break spaces",
    ),
    pytest.param(("cleaned", "محطة", "💧 أولاً»، قال"), id="Arabic with an emoji"),
    pytest.param(("original", "临江", "每晚运送8600名"), id="Chinese"),
]


def quotes_on_disk(path: Path) -> list[str]:
    """Return what is highlighted in a library, read anew, and check that offsets and quotes
    agree.
    """
    with open_library(path) as library:
        articles = [open_article(library, row.id) for row in list_articles(library)]
    targets = [
        (article.document.text, one.target) for article in articles for one in article.annotations
    ]
    assert all(
        text[target.span.start : target.span.end] == target.exact for text, target in targets
    )
    return [target.exact for _, target in targets]


def exported_quotes(person: "Person", path: Path) -> list[str]:
    """Export all notes from the window and return the quotes in the file."""
    chosen = next(one for one in formats() if one.name == "json")
    person.work.exports.export_to(path, chosen, None)
    person.hear(path.name)
    items = json.loads(path.read_text("utf-8"))["first"]["items"]
    return [one["exact"] for item in items for one in item["target"]["selector"] if "exact" in one]


@pytest.mark.parametrize("place", PLACES)
def test_what_the_mouse_draws_over_is_highlighted_to_the_character(
    window: "Person", library_file: Path, tmp_path: Path, place: tuple[str, str, str]
) -> None:
    pane, title, words = place
    window.open(title)
    window.select(getattr(window.work, pane), words)
    window.press("H")
    window.see_status("Saved.")
    assert window.cards() == [f"Claim. {words}"]
    assert words in window.highlighted(window.work.cleaned)
    assert words in window.highlighted(window.work.original)
    assert quotes_on_disk(library_file) == [words]
    assert exported_quotes(window, tmp_path / "notes.json") == [words]


def test_a_line_of_arabic_selected_by_key_is_highlighted_as_it_stands(
    window: "Person", library_file: Path
) -> None:
    window.open("محطة")
    window.click_words(window.work.cleaned, "ويرى سكان")
    window.press("Home", "Shift+End", "H")
    (quote,) = quotes_on_disk(library_file)
    assert quote.startswith("ويرى سكان الحي")
    assert quote.strip() in window.highlighted(window.work.cleaned)
    assert window.cards() == [f"Claim. {quote}"]


def test_white_space_alone_is_no_quote(window: "Person", library_file: Path) -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, " ")
    window.press("H")
    assert window.status() == "Select words in the text first, or choose a highlight."
    assert quotes_on_disk(library_file) == []


def test_a_number_key_highlights_with_its_label_and_h_with_the_last_one(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("2")
    window.select(window.work.original, "63 boats")
    window.press("H")
    assert window.cards() == ["Figure. 412 cellars", "Figure. 63 boats"]
    assert "2" in next(line for line in window.spoken() if "Seawall" in line)


def test_a_number_key_without_a_selection_labels_the_current_highlight_anew(
    window: "Person",
) -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("1", "3")
    assert window.cards() == ["Quote. 412 cellars"]
    window.press("Ctrl+Z")
    assert window.status() == "Undone: change of label."
    assert window.cards() == ["Claim. 412 cellars"]


def test_the_bar_by_the_selection_highlights_with_the_label_that_is_clicked(
    window: "Person",
) -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    until(window.work.bar.isVisible, "the bar by the selection")
    source = next(
        button
        for button in window.work.bar.findChildren(QToolButton)
        if "Source" in button.accessibleName()
    )
    window.click(source)
    assert window.cards() == ["Source. 412 cellars"]
    assert not window.work.bar.isVisible()


def test_deleting_a_highlight_can_be_undone_and_redone(
    window: "Person", library_file: Path
) -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("H", "Del")
    assert window.cards() == []
    assert "412 cellars" not in window.highlighted(window.work.cleaned)
    window.press("Ctrl+Z")
    assert window.cards() == ["Claim. 412 cellars"]
    assert "412 cellars" in window.highlighted(window.work.cleaned)
    assert quotes_on_disk(library_file) == ["412 cellars"]
    window.press("Ctrl+Shift+Z")
    assert window.cards() == []
    assert quotes_on_disk(library_file) == []


def test_a_click_on_a_highlight_shows_its_card_and_brackets_go_from_one_to_the_next(
    window: "Person",
) -> None:
    window.open("Seawall")
    for words in ("nine metres before", "412 cellars", "63 boats"):
        window.select(window.work.cleaned, words)
        window.press("H")
    window.click_words(window.work.original, "412 cellars")
    assert window.current_card() == "Claim. 412 cellars"
    window.press("]")
    assert window.current_card() == "Claim. 63 boats"
    window.press("]")
    assert window.current_card() == "Claim. nine metres before"
    window.press("[")
    assert window.current_card() == "Claim. 63 boats"


@pytest.mark.parametrize(
    ("start", "name", "reached"),
    [
        (1, "next_highlight", 2),
        (1, "previous_highlight", 0),
        (2, "next_highlight", 0),
        (0, "previous_highlight", 2),
        (None, "next_highlight", 0),
        (None, "previous_highlight", 2),
    ],
)
def test_a_step_goes_the_way_its_action_says(
    window: "Person", start: int | None, name: str, reached: int
) -> None:
    """There are three highlights, so that a step the wrong way ends elsewhere; with none current it
    begins at an end.
    """
    quotes = ("nine metres before", "412 cellars", "63 boats")
    window.open("Seawall")
    for words in quotes:
        window.select(window.work.cleaned, words)
        window.press("H")
    if start is None:
        window.press("Esc")
        assert window.current_card() == ""
    else:
        window.click_words(window.work.cleaned, quotes[start])
    window.frame.action[name].trigger()
    QApplication.processEvents()
    assert window.current_card() == f"Claim. {quotes[reached]}"


def test_removed_text_can_be_highlighted_in_the_original(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.original, "retires after 41 years")
    window.press("H")
    assert window.cards() == ["Claim. retires after 41 years"]
    assert "retires after 41 years" in window.highlighted(window.work.original)
    assert "retires after 41 years" in window.text(window.work.cleaned), (
        "its ghost opens to show it"
    )


def test_a_library_that_another_program_holds_is_told_and_nothing_is_lost(
    impatient: None, window: "Person", library_file: Path
) -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    with locked(library_file):
        window.press("H")
        window.hear("Another program is writing to the library")
        assert window.cards() == []
        assert window.status() != "Saved."
    window.press("H")
    assert window.cards() == ["Claim. 412 cellars"], (
        "the selection has stayed, so that the key only needs to be pressed again"
    )
    assert quotes_on_disk(library_file) == ["412 cellars"]


def test_a_key_to_highlight_with_says_what_it_waits_for(window: "Person") -> None:
    window.open("Seawall")
    window.work.cleaned.setFocus()
    for key in ("H", "1", "C"):
        window.window.statusBar().clearMessage()
        window.press(key)
        assert window.status() == "Select words in the text first, or choose a highlight.", key
    assert window.cards() == []
