"""An article that is saved again becomes a version of itself before the user's eyes, and can be had
back.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextDocument, QTextFragment
from PySide6.QtWidgets import QListWidget, QPushButton

from reader.services import articles
from tests.articles import EVERY
from tests.ui.person import until

if TYPE_CHECKING:
    from reader.ui.versions.versions_window import VersionsWindow
    from tests.ui.person import Person


@pytest.fixture
def again(window: "Person", tmp_path: Path) -> Path:
    """A file with another state of the open article: a figure is another one, and a paragraph is
    gone.
    """
    seawall = next(path for path in EVERY if "seawall" in path.name.lower())
    text = seawall.read_text("utf-8").replace("63 boats", "71 boats")
    saved = tmp_path / "saved again.html"
    saved.write_text(text, "utf-8")
    window.open("Seawall")
    for words in ("63 boats", "412 cellars"):
        window.select(window.work.cleaned, words)
        window.press("1")
    return saved


def bring_in(somebody: "Person", path: Path) -> None:
    somebody.work.imports.import_files([path])
    until(lambda: "version" in somebody.message(), "the message on the new version")


def marked(somebody: "Person") -> list[str]:
    """Return the words that are highlighted in the cleaned text; the folded blocks have a colour of
    their own.
    """
    return sorted(
        words for words in somebody.highlighted(somebody.work.cleaned) if not words.startswith("▸")
    )


def opened_versions(somebody: "Person") -> "VersionsWindow":
    somebody.press("Ctrl+Shift+V")
    shown = somebody.commands.versions.versions.made
    assert shown is not None
    return shown


def test_the_texts_and_notes_follow_and_the_user_is_told(window: "Person", again: Path) -> None:
    count = len(articles.list_articles(window.work.desk.library))
    bring_in(window, again)
    told = window.message()
    assert (
        told
        == "This is version 2 of an article in your library: 1 highlight exact, 1 changed. Ctrl+Z "
        "undoes it."
    )
    assert len(articles.list_articles(window.work.desk.library)) == count
    assert marked(window) == ["412 cellars", "71 boats"]
    assert "71 boats" in window.work.original.text.toPlainText()
    assert window.work.panes.original.fact.text().startswith("version 2 · saved again.html")
    window.press("Ctrl+Z")
    assert marked(window) == ["412 cellars", "63 boats"]
    window.press("Ctrl+Y")
    assert marked(window) == ["412 cellars", "71 boats"]


def test_what_changed_waits_in_the_tray_until_it_was_looked_at(
    window: "Person", again: Path
) -> None:
    bring_in(window, again)
    tray = window.work.notes.tray
    assert tray.isVisible()
    assert "“63” is “71” now." in tray.list.item(0).text()
    window.press("V")
    assert not tray.isVisible()
    window.press("Ctrl+Z")
    assert tray.isVisible()


def test_an_earlier_version_is_read_with_the_highlights_it_had(
    window: "Person", again: Path
) -> None:
    bring_in(window, again)
    shown = opened_versions(window)
    lines = shown.findChild(QListWidget)
    assert [lines.item(line).text().split("\n")[0] for line in range(lines.count())] == [
        "Version 2, the latest",
        "Version 1",
    ]
    assert lines.currentRow() == 1
    assert "63 boats" in shown.view.toPlainText()
    assert "71 boats" not in shown.view.toPlainText()


def test_a_version_becomes_an_article_of_its_own(window: "Person", again: Path) -> None:
    count = len(articles.list_articles(window.work.desk.library))
    bring_in(window, again)
    shown = opened_versions(window)
    shown.findChild(QListWidget).setCurrentRow(0)
    window.click(
        next(
            one
            for one in shown.findChildren(QPushButton)
            if one.text() == "Make it an &article of its own"
        )
    )
    assert len(articles.list_articles(window.work.desk.library)) == count + 1
    assert marked(window) == ["412 cellars", "63 boats"]


def test_that_undo_takes_it_back_is_said_until_the_next_change(
    window: "Person", again: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.html"
    empty.touch()
    window.work.imports.import_files([again, empty])
    until(lambda: "undoes it" in window.message(), "the message on the new version")
    until(lambda: "empty.html" in window.message(), "the message on the file that failed")
    assert "undoes it" in window.message()
    window.select(window.work.cleaned, "nine metres")
    window.press("H")
    until(lambda: "undoes it" not in window.message(), "undo would take back something else")
    assert "empty.html" in window.message()


def test_cleaning_again_says_what_came_of_it(window: "Person", again: Path) -> None:
    del again
    window.press("Ctrl+R")
    until(
        lambda: "Cleaned again" in window.message(),
        "the message on cleaning again",
    )
    assert window.message() == "Cleaned again: nothing has changed."


@pytest.mark.parametrize("face", ["Changes", "Side by side"])
def test_what_is_different_is_shown_by_words(window: "Person", again: Path, face: str) -> None:
    bring_in(window, again)
    shown = opened_versions(window)
    switch = next(
        one for one in shown.findChildren(QPushButton) if one.text().replace("&", "") == face
    )
    window.click(switch)
    assert shown.changes.isVisible()
    text = shown.changes.toPlainText()
    assert text.startswith("1 paragraph is different.")
    assert "63" in text
    assert "71" in text
    assert ("Version 1" in text) == (face == "Side by side")
    bold = [
        fragment.text()
        for fragment in fragments(shown.changes.document())
        if fragment.charFormat().fontWeight() >= QFont.Weight.Bold.value
        and fragment.charFormat().background().style() is not Qt.BrushStyle.NoBrush
    ]
    assert bold == ["63", "71"]


def fragments(document: QTextDocument) -> list[QTextFragment]:
    found, block = [], document.begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            found.append(place.fragment())
            place += 1
        block = block.next()
    return found
