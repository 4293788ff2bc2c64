"""The whole task in a real window, with real keys and a real mouse, and what is left when the
program is killed.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.domain.article import Article
from reader.services.articles import list_articles, open_article
from reader.services.labels import list_labels
from reader.services.library import open_library
from tests.articles import INDONESIAN
from tests.e2e.user import PATIENCE, ROOT, program
from tests.virtual_display import Display

pytestmark = pytest.mark.slow

TITLE = "Pelabuhan Teluk Merpati"
NAME = "Menteri\u00a0Kelautan Arunika\u00a0Sergei\u00a0Mahendra"
FIGURE = "1.000\u00a0kapal"
AFTER_EMOJI = "Kapal pertama"


def articles(library_file: Path) -> list[Article]:
    """Return what is in a library."""
    with open_library(library_file) as library:
        return [open_article(library, row.id) for row in list_articles(library)]


def highlights(library_file: Path) -> list[tuple[str, str, str]]:
    """Return label, quote and note of each highlight of a library, and check that offsets and
    quotes agree.
    """
    with open_library(library_file) as library:
        names = {label.id: label.name for label in list_labels(library)}
    found = []
    for article in articles(library_file):
        for one in article.annotations:
            span, exact = one.target.span, one.target.exact
            assert article.document.text[span.start : span.end] == exact
            found.append((names[one.label] if one.label is not None else "", exact, one.note))
    return found


def wait_for(path: Path) -> None:
    """Wait until a file is there. An export takes its place in one step, so that it is then
    whole.
    """
    end = time.monotonic() + PATIENCE
    while not path.exists():
        assert time.monotonic() < end, f"{path.name} was never written"
        time.sleep(0.02)


def test_import_select_highlight_note_close_open_and_export(xvfb: Display, tmp_path: Path) -> None:
    library, notes = tmp_path / "library.sqlite", tmp_path / "notes.json"
    with program(xvfb, library, INDONESIAN) as user:
        user.see_title(TITLE)
        user.select(NAME)
        user.press("h")
        user.see_saved()
        user.select(AFTER_EMOJI)
        user.press("2")
        user.see_saved()
        user.press("n")
        user.type("At 06.40? Ask the harbour master: h n r j k 1 2 3")
        assert user.quit() == 0
    expected = [
        ("Claim", NAME, ""),
        ("Figure", AFTER_EMOJI, "At 06.40? Ask the harbour master: h n r j k 1 2 3"),
    ]
    assert highlights(library) == expected
    with program(xvfb, library) as user:
        user.press("ctrl+e")
        user.see_dialog("What to export")
        user.press("alt+a")
        user.type("JSON")
        user.press("Return")
        user.see_dialog("Export highlights and notes")
        user.type(str(notes))
        user.press("Return")
        wait_for(notes)
        user.see_window(TITLE)
        assert user.quit() == 0
    items = json.loads(notes.read_text("utf-8"))["first"]["items"]
    quotes = [
        one["exact"] for item in items for one in item["target"]["selector"] if "exact" in one
    ]
    assert quotes == [NAME, AFTER_EMOJI]


def test_nothing_that_was_said_to_be_saved_is_missing_after_a_kill(
    xvfb: Display, tmp_path: Path
) -> None:
    library = tmp_path / "library.sqlite"
    with program(xvfb, library, INDONESIAN) as user:
        user.see_title(TITLE)
        user.select(FIGURE)
        user.press("2")
        user.see_saved()
        user.kill()
    assert highlights(library) == [("Figure", FIGURE, "")]
    with program(xvfb, library) as user:
        user.press("bracketright", "n")
        user.type("every month")
        user.see_saved()
        user.kill()
    assert highlights(library) == [("Figure", FIGURE, "every month")]
    with program(xvfb, library) as user:
        user.press("bracketright", "Delete")
        user.see_saved()
        user.kill()
    assert highlights(library) == []


def test_a_second_start_hands_its_file_to_the_first_window(xvfb: Display, tmp_path: Path) -> None:
    library, story = tmp_path / "library.sqlite", tmp_path / "ferry.txt"
    story.write_text(
        "Ferry runs late\n\nThe ferry from Ternhaven was an hour late on Sunday, its captain "
        "said.\n",
        "utf-8",
    )
    with program(xvfb, library, INDONESIAN) as user:
        user.see_title(TITLE)
        second = subprocess.run(
            [sys.executable, "-m", "reader.app", "--library", str(library), str(story)],
            cwd=ROOT,
            env=xvfb.environment,
            timeout=60,
            check=False,
        )
        assert second.returncode == 0
        user.see_title("Ferry runs late")
        assert user.quit() == 0
    assert len(articles(library)) == 2
