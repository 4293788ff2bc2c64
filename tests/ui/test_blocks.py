"""Restoring and removing blocks, from the cleaned text, from a ghost and from the original."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow
    from tests.ui.person import Person

KEPT = "It expects the fleet of 63 boats"
REMOVED = "Read also: Who planted the dunes of Ternhaven"
GHOST = "1 removed · related link"


def test_r_removes_the_block_at_the_caret_and_again_restores_it(window: "Person") -> None:
    window.open("Seawall")
    window.click_words(window.work.cleaned, KEPT)
    window.press("R")
    assert KEPT not in window.text(window.work.cleaned)
    assert KEPT in window.text(window.work.original)
    window.press("R")
    assert KEPT in window.text(window.work.cleaned)


def test_it_is_said_what_was_removed_and_how_to_take_it_back(window: "Person") -> None:
    window.open("Seawall")
    window.click_words(window.work.cleaned, KEPT)
    window.press("R")
    assert (
        plain(window.status())
        == "Removed “The fishing cooperative calls the plan …”. Ctrl+Z undoes it."
    )
    window.press("R")
    assert (
        plain(window.status())
        == "Restored “The fishing cooperative calls the plan …”. Ctrl+Z undoes it."
    )
    window.press("Ctrl+Z")
    assert KEPT not in window.text(window.work.cleaned)
    assert window.work.desk.article is not None
    window.work.desk.set_kept([0, 1, 2], kept=False)
    window.work.desk.set_kept([0, 1, 2], kept=True)
    assert window.status() == "Restored 3 paragraphs. Ctrl+Z undoes it."


def test_the_key_that_takes_it_back_is_the_one_that_the_user_chose(window: "Person") -> None:
    undo = window.frame.action["undo"]
    undo.setShortcut(QKeySequence("Ctrl+U"))
    window.open("Seawall")
    window.click_words(window.work.cleaned, KEPT)
    window.press("R")
    assert window.status().endswith(" Ctrl+U undoes it.")
    undo.setShortcuts([])
    window.press("R")
    assert window.status().endswith(" Undo undoes it.")


def plain(words: str) -> str:
    """Return words without the marks that keep a text's direction to itself."""
    return words.replace("\u2068", "").replace("\u2069", "")


def test_r_on_a_ghost_restores_what_it_folds(window: "Person") -> None:
    window.open("Seawall")
    assert REMOVED not in window.text(window.work.cleaned)
    window.click_words(window.work.cleaned, GHOST)
    assert REMOVED in window.text(window.work.cleaned), "a click opens the ghost"
    window.press("R")
    assert REMOVED in window.text(window.work.cleaned)
    assert GHOST not in window.text(window.work.cleaned)
    window.press("Ctrl+Z")
    assert window.status() == "Undone: restoring a paragraph."
    assert GHOST in window.text(window.work.cleaned)


def test_r_in_the_original_restores_and_removes(window: "Person") -> None:
    window.open("Seawall")
    window.click_words(window.work.original, REMOVED)
    window.press("R")
    assert REMOVED in window.text(window.work.cleaned)
    window.press("R")
    assert REMOVED not in window.text(window.work.cleaned)


def test_the_head_of_the_pane_counts_the_removed_blocks(window: "Person") -> None:
    window.open("Seawall")
    head = window.work.panes.cleaned.fact
    before = int(head.text().split()[0])
    window.click_words(window.work.cleaned, KEPT)
    window.press("R")
    assert head.text().startswith(f"{before + 1} of ")


def test_all_ghosts_open_and_fold_with_one_key(window: "Person") -> None:
    window.open("Seawall")
    window.work.cleaned.setFocus()
    window.press("Shift+R")
    text = window.text(window.work.cleaned)
    assert REMOVED in text
    assert "Lighthouse keeper retires" in text
    window.press("Shift+R")
    assert REMOVED not in window.text(window.work.cleaned)


def test_a_verdict_of_the_user_is_there_after_closing(
    open_window: "OpenWindow", library_file: Path
) -> None:
    with open_window(library_file) as person:
        person.open("Seawall")
        person.click_words(person.work.original, REMOVED)
        person.press("R")
    with open_window(library_file) as person:
        assert REMOVED in person.text(person.work.cleaned)
