"""The work of a day in a real window, from sixty saved pages to the exported notes: once with mouse
and keys, once with keys alone.

What came of it is read from the library, as other programs read it, and from the files that were
written.
"""

import json
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from tests.e2e.screen import Part, Screen
from tests.e2e.sixty_pages import (
    DISTANCE,
    DISTANCE_TITLE,
    EVIDENCE,
    FIGURE,
    QUOTATION,
    RARE_TITLE,
    RARE_WORD,
    SPEAKER,
    STATEMENT,
    write_sixty_pages,
)
from tests.e2e.user import PATIENCE, User, program
from tests.virtual_display import Display

pytestmark = pytest.mark.slow

CLAIMED = STATEMENT.rstrip(".")
SAVED = "pages"
WRITERS = "Hana Desai; Piet Roos"
STORED_WRITERS = '["Hana Desai", "Piet Roos"]'
MOST_KEYS = 6
"""Keys that a claim with its evidence may take, the selections left out."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The home of somebody who has sixty saved pages in a folder there."""
    folder = tmp_path / "home"
    folder.mkdir()
    write_sixty_pages(folder / SAVED)
    return folder


def asked(library: Path, question: str, *values: object) -> list[tuple[object, ...]]:
    """Ask the library file, which the program has open."""
    with closing(sqlite3.connect(f"{library.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(question, values).fetchall()


def until(condition: Callable[[], object], what: str) -> None:
    """Wait until something holds outside the window."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"never came: {what}"
        time.sleep(0.02)


def written_by(library: Path, writers: str) -> int:
    """Return how many articles have these authors."""
    return len(asked(library, "SELECT 1 FROM article WHERE authors = ?", writers))


def until_highlighted(library: Path, quote: str, label: str) -> None:
    """Wait until words are highlighted with a label."""
    question = "SELECT 1 FROM notes_view WHERE quote = ? AND labels = ?"
    until(lambda: asked(library, question, quote, label), f"“{quote}” as “{label}”")


# What both do


def import_folder(user: User) -> None:
    """Type a folder into the dialog that asks for it, and wait for its articles."""
    user.see_window("Import all articles of a folder")
    user.see(lambda screen: screen.holding(SAVED, "Line"), "what is in the home")
    user.type(SAVED)
    user.press("Return")
    user.see(lambda screen: screen.named("60 articles imported."), "what was imported")
    user.see(lambda screen: screen.at == "Cleaned text", "the keyboard in the text")


def see_claim(user: User) -> None:
    """Wait until the claim stands beside the text, filled in from it."""
    user.see(
        lambda screen: (
            screen.at == "Statement"
            and screen.value("Statement") == CLAIMED
            and screen.value("Figure") == FIGURE
            and screen.value("Speaker") == SPEAKER
        ),
        "the claim as it stands in the text",
    )


def check_claim(library: Path) -> None:
    """Check that the claim is stored with its quote and its evidence."""
    rows = asked(
        library, "SELECT statement, figure, speaker, quotes, supports, evidence FROM claims_view"
    )
    ((statement, figure, speaker, quotes, supports, evidence),) = rows
    assert (statement, figure, speaker, supports) == (CLAIMED, FIGURE, SPEAKER, 1)
    assert str(quotes) in QUOTATION
    stance, _, highlight = str(evidence).partition(": ")
    assert stance == "supports"
    known = asked(library, "SELECT quote FROM notes_view WHERE highlight = ?", highlight)
    assert known == [(EVIDENCE,)]


def print_article(user: User, home: Path) -> None:
    """Print the open article to the file that is proposed."""
    user.press("ctrl+p")
    user.see_window("Print the article with its highlights")
    user.see(lambda screen: screen.named("Output file:", "EditableText"), "where it is printed to")
    user.press("Return")
    user.see(lambda screen: RARE_TITLE in screen.window, "the window again")
    pdf = home / f"{RARE_TITLE}.pdf"
    paper = QPdfDocument(None)
    until(
        lambda: pdf.exists() and paper.load(str(pdf)) == QPdfDocument.Error.None_,
        "the printed file",
    )
    printed = " ".join(paper.getAllText(0).text().split())
    assert RARE_TITLE in printed
    assert EVIDENCE.partition(" on ")[0] in printed, "the text"
    assert "[1]" in printed, "the highlights"
    assert "Harbours" not in printed, "what was removed is not printed"
    paper.close()


def export_everything(user: User, home: Path) -> None:
    """Export all notes, and check that the file holds them."""
    notes = home / "notes.json"
    user.press("ctrl+shift+e")
    user.see_window("What to export")
    user.press("alt+a")
    user.type("JSON")
    user.press("Return")
    user.see_window("Export highlights and notes")
    user.type(notes.name)
    user.press("Return")
    until(notes.exists, "the export")
    user.see_window("Claim Reader")
    items = json.loads(notes.read_text("utf-8"))["first"]["items"]
    claims = [body for item in items for body in item["body"] if body["type"] == "ClaimReview"]
    assert [claim["claimReviewed"] for claim in claims] == [CLAIMED]
    quotes = {
        selector["exact"]
        for item in items
        if isinstance(item["target"], dict)
        for selector in item["target"]["selector"]
        if "exact" in selector
    }
    assert EVIDENCE in quotes
    assert DISTANCE in quotes


def line(number: int) -> Callable[[Screen], Part | None]:
    """Return what finds a line of the list of articles, counted from the top of what is seen."""

    def found(screen: Screen) -> Part | None:
        lines = [one for one in screen.all("Line") if one.value == "Articles"]
        return lines[number] if len(lines) > number else None

    return found


# With mouse and keys


def test_with_mouse_and_keys(xvfb: Display, tmp_path: Path, home: Path) -> None:
    library = tmp_path / "library.sqlite"
    with program(xvfb, library) as user:
        user.click_part("File", "MenuItem")
        user.click_part("Import a folder…", "MenuItem")
        import_folder(user)
        assert asked(library, "SELECT count(*) FROM article") == [(60,)]
        open_by_a_word(user)
        highlight_and_claim(user, library)
        print_article(user, home)
        find_by_figure(user, library)
        go_back_and_forward(user)
        change_five(user, library)
        export_everything(user, home)
        assert user.quit() == 0
    check_claim(library)


def open_by_a_word(user: User) -> None:
    """Find an article by a word in it, and open it there."""
    user.click_part("Search the library", "EditableText")
    user.type(RARE_WORD)
    user.click_seen(lambda screen: screen.holding(RARE_WORD, "Line"), "the result")
    user.see_title(RARE_TITLE)
    assert user.can_read(RARE_WORD), "it opens at the hit"
    assert not user.can_read(EVIDENCE), "which is far down"


def highlight_and_claim(user: User, library: Path) -> None:
    """Highlight by mouse, and by key with a claim, whose evidence is added by key."""
    user.select("38 centimetres")
    user.click_part("Figure (2)", "Button")
    until_highlighted(library, "38 centimetres", "Figure")
    user.select(CLAIMED.partition(" while")[0])
    before = user.keys
    user.press("c")
    see_claim(user)
    user.press("Escape")
    user.see(lambda screen: screen.at == "Cleaned text", "the keyboard in the text")
    user.select(EVIDENCE)
    user.press("shift+e")
    user.see(lambda screen: screen.named("Remove this evidence"), "the evidence")
    assert user.keys - before <= MOST_KEYS
    check_claim(library)


def find_by_figure(user: User, library: Path) -> None:
    """Find a thousand kilometres as Indonesian writes them, and highlight them."""
    user.press("ctrl+shift+f")
    user.type("1,000 km")
    user.click_seen(lambda screen: screen.holding(DISTANCE, "Line"), "the result")
    user.see_title(DISTANCE_TITLE)
    assert user.can_read(DISTANCE)
    user.select(DISTANCE)
    user.press("3")
    until_highlighted(library, DISTANCE, "Quote")


def go_back_and_forward(user: User) -> None:
    """Go to the results and to the article again with the thumb buttons of the mouse."""
    user.click(user.screen().part("Cleaned text", "EditableText").middle, button=8)
    user.see(lambda screen: screen.holding(DISTANCE, "Line"), "the results again")
    user.click(user.screen().part("What was found", "List").middle, button=9)
    user.see(lambda screen: screen.named("Cleaned text", "EditableText"), "the article again")


def change_five(user: User, library: Path) -> None:
    """Give five articles other authors at once, and take that back."""
    user.click_seen(line(0), "the list")
    user.click_seen(line(4), "the list", "shift")
    user.click_part("Details", "PageTab")
    user.see(lambda screen: screen.named("5 articles"), "the details of five")
    user.click_part("Authors", "EditableText")
    user.type(WRITERS)
    user.press("Return")
    until(lambda: written_by(library, STORED_WRITERS) == 5, "other authors")
    user.press("ctrl+z")
    until(lambda: written_by(library, STORED_WRITERS) == 0, "the authors before")
    user.press("ctrl+shift+z")
    until(lambda: written_by(library, STORED_WRITERS) == 5, "the authors again")


# With keys alone


def test_with_keys_alone(xvfb: Display, tmp_path: Path, home: Path) -> None:
    library = tmp_path / "library.sqlite"
    with program(xvfb, library) as user:
        user.press("ctrl+shift+o")
        import_folder(user)
        user.press("ctrl+shift+f")
        user.type(RARE_WORD)
        user.press("Return")
        user.see(lambda screen: screen.at == "What was found", "the keyboard in the results")
        user.press("Return")
        user.see_title(RARE_TITLE)
        assert user.can_read(RARE_WORD), "it opens at the hit"
        claim_by_keys(user)
        print_article(user, home)
        highlight_figure_by_keys(user, library)
        change_five_by_keys(user, library)
        export_everything(user, home)
        assert user.quit() == 0
    check_claim(library)


def select_by_keys(user: User, words: str) -> None:
    """Find words in the article; leaving the search selects them."""
    user.press("ctrl+f")
    user.see(lambda screen: screen.at == "Find in this article", "the keyboard in the search")
    user.type(words)
    user.press("Escape")
    user.see(lambda screen: screen.at == "Cleaned text", "the keyboard in the text")


def claim_by_keys(user: User) -> None:
    """Make a claim with evidence."""
    select_by_keys(user, "1,450 lorries a day")
    before = user.keys
    user.press("c")
    see_claim(user)
    user.press("Escape")
    user.see(lambda screen: screen.at == "Cleaned text", "the keyboard in the text")
    claim_keys = user.keys - before
    select_by_keys(user, EVIDENCE)
    before = user.keys
    user.press("shift+e")
    user.see(lambda screen: screen.named("Remove this evidence"), "the evidence")
    assert claim_keys + user.keys - before <= MOST_KEYS


def highlight_figure_by_keys(user: User, library: Path) -> None:
    """Find a figure by its value, and highlight it with the label of a key."""
    user.press("ctrl+shift+f")
    user.type("1,000 km")
    user.press("Return")
    user.see(lambda screen: screen.at == "What was found", "the keyboard in the results")
    user.press("Return")
    user.see_title(DISTANCE_TITLE)
    user.see(lambda screen: screen.at == "Cleaned text", "the keyboard in the text")
    select_by_keys(user, "1,000 km")
    user.press("2")
    until_highlighted(library, DISTANCE, "Figure")
    user.press("alt+Left")
    user.see(lambda screen: screen.at == "What was found", "the results again")
    user.press("alt+Right")
    user.see(lambda screen: screen.at == "Cleaned text", "the article again")


def change_five_by_keys(user: User, library: Path) -> None:
    """Give five articles another site at once, and take that back."""
    user.press("ctrl+l")
    user.type("Ferries of")
    user.press("Return")
    user.see(lambda screen: screen.at == "Articles", "the keyboard in the list")
    user.press(*["shift+Down"] * 4)
    user.press("alt+Return")
    user.see(lambda screen: screen.named("5 articles"), "the details of five")
    user.see(lambda screen: screen.at == "Title", "the keyboard in the details")
    user.press("Tab")
    user.see(lambda screen: screen.at == "Authors", "the keyboard in the next field")
    user.type(WRITERS)
    user.press("Return")
    until(lambda: written_by(library, STORED_WRITERS) == 5, "other authors")
    user.press("ctrl+z")
    until(lambda: written_by(library, STORED_WRITERS) == 0, "the authors before")
