"""Dropping a file of notes on the window: they appear on the open article, and undo takes them
back.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from tests.articles import ENGLISH
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person

QUOTE = "412 cellars"


def notes_file(person: "Person", path: Path, **article: object) -> Path:
    """Write a file with one highlight on the open article, as another library has it."""
    known = person.work.desk.article
    assert known is not None
    start = known.document.text.index(QUOTE)
    highlight = {
        "uuid": "7b1c9f5e-0000-4000-8000-000000000009",
        "start": start,
        "end": start + len(QUOTE),
        "exact": QUOTE,
        "note": "who counted?",
    }
    held = {"id": 5, "sha256": [known.sha256], "title": "?", "highlights": [highlight], **article}
    path.write_text(json.dumps({"claim-reader": {"library": 1}, "articles": [held]}), "utf-8")
    return path


def test_a_dropped_file_of_notes_is_shown_and_undone(
    empty_window: "Person", tmp_path: Path
) -> None:
    assert empty_window.drop_files(ENGLISH)
    empty_window.hear("1 article imported.")
    assert empty_window.drop_files(notes_file(empty_window, tmp_path / "own.json"))
    empty_window.hear("From “own.json”: 1 highlight.")
    desk = empty_window.work.desk
    until(lambda: desk.article is not None and bool(desk.article.annotations), "the note")
    assert desk.article is not None
    assert [one.note for one in desk.article.annotations] == ["who counted?"]
    assert len(empty_window.titles()) == 1
    desk.undo()
    assert desk.article.annotations == ()


def test_what_could_not_come_is_in_the_report(empty_window: "Person", tmp_path: Path) -> None:
    assert empty_window.drop_files(ENGLISH)
    empty_window.hear("1 article imported.")
    file = notes_file(
        empty_window, tmp_path / "own.json", sha256=[], title="The pier of Brackwater"
    )
    assert empty_window.drop_files(file)
    empty_window.hear("1 article is not in your library, with 1 highlight")
    newest = empty_window.frame.messages.newest()
    assert newest is not None
    empty_window.click(newest.offer)
    told = empty_window.commands.reports.view.window().text()
    assert "The pier of Brackwater" in told
    assert "Import the article, then the file again." in told
