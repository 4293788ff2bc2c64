"""The pages of a divided article become one before the user's eyes, and can be parted again."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget, QPushButton

from reader.services import articles
from reader.services.importing import import_paths
from tests.services.divided import TITLE, page
from tests.ui.person import until

if TYPE_CHECKING:
    from reader.ui.versions.pages_window import PagesWindow
    from tests.ui.person import Person


def saved(folder: Path, *numbers: int) -> list[Path]:
    paths = [folder / f"page {number}.html" for number in numbers]
    for number, path in zip(numbers, paths, strict=True):
        path.write_bytes(page(number))
    return paths


def bring_in(somebody: "Person", path: Path) -> None:
    before = somebody.message()
    somebody.work.imports.import_files([path])
    until(lambda: somebody.message() != before, "the message on the import")


def opened_pages(somebody: "Person") -> "PagesWindow":
    somebody.press("Ctrl+Alt+J")
    shown = somebody.commands.versions.pages.made
    assert shown is not None
    return shown


def lines(of: QListWidget) -> list[str]:
    return [of.item(line).text().split("\n")[0] for line in range(of.count())]


def click(somebody: "Person", words: str, within: "PagesWindow") -> None:
    somebody.click(next(one for one in within.findChildren(QPushButton) if one.text() == words))


def test_a_page_that_comes_is_joined_and_the_user_is_told(window: "Person", tmp_path: Path) -> None:
    second, first = saved(tmp_path, 2, 1)
    bring_in(window, second)
    window.open(TITLE)
    window.select(window.work.cleaned, "340,000 crowns")
    window.press("1")
    bring_in(window, first)
    assert window.message() == (
        "This is page 1 of an article in your library, which has pages 1–2 now. Ctrl+Z undoes it."
    )
    assert window.titles().count(TITLE) == 1
    assert "212 beams" in window.text(window.work.cleaned)
    assert "340,000 crowns" in window.highlighted(window.work.cleaned)
    assert window.work.panes.original.fact.text() == "pages 1–2, page 3 is missing"
    window.press("Ctrl+Z")
    assert "212 beams" not in window.text(window.work.cleaned)
    assert "340,000 crowns" in window.highlighted(window.work.cleaned)


def test_articles_are_joined_by_hand_and_a_page_is_parted_again(
    window: "Person", tmp_path: Path
) -> None:
    library = window.work.desk.library
    import_paths(library, saved(tmp_path, 1, 3), separate=True)
    window.frame.list.set_rows(articles.list_articles(library))
    window.open(TITLE)
    shown = opened_pages(window)
    assert lines(shown.pages) == []
    assert lines(shown.others)[0] == TITLE
    shown.others.setCurrentRow(0)
    click(window, "&Join as pages", shown)
    assert lines(shown.pages) == ["Page 1", "Page 3"]
    assert "Page 2 is missing" in shown.told.text()
    assert window.titles().count(TITLE) == 1
    count = len(articles.list_articles(library))
    shown.pages.setCurrentRow(1)
    click(window, "Make it an &article of its own", shown)
    assert lines(shown.pages) == []
    assert len(articles.list_articles(library)) == count + 1
    window.work.desk.undo()
    assert lines(shown.pages) == ["Page 1", "Page 3"]
