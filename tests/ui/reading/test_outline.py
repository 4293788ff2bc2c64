"""The headings of an article, how far it is read, and how long it is."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMenu

from reader.services.articles import list_articles
from reader.services.importing import import_paths
from reader.services.library import open_library
from tests.ui.person import entries, entry_words, until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import OpenWindow

PARTS = "".join(
    f"<h2>Part {number}</h2>"
    + f"<p>What the council said of the harbour wall in year {number} is told here at length, "
    "for everybody who wants to know what it will cost the town, and when it will be done.</p>" * 6
    for number in range(1, 7)
)
PAGE = f"<html><head><title>The wall</title></head><body><article><h1>The wall</h1>{PARTS}"


def test_a_heading_is_gone_to_from_the_list(open_window: "OpenWindow", tmp_path: "Path") -> None:
    (tmp_path / "wall.html").write_text(PAGE, "utf-8")
    with open_library(tmp_path / "library.sqlite") as library:
        import_paths(library, [tmp_path / "wall.html"])
        assert len(list_articles(library)) == 1
    with open_window(tmp_path / "library.sqlite") as person:
        person.open("The wall")
        person.work.cleaned.setFocus()
        person.press("T")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert [entry_words(one).strip() for one in entries(menu)] == [
            "The wall",
            *(f"Part {number}" for number in range(1, 7)),
        ]
        person.choose(menu, "    Part 5")
        view = person.work.cleaned
        article = person.work.desk.article
        assert article is not None
        start = article.document.text.index("Part 5")
        block = next(one.index for one in article.document.blocks if one.start == start)
        assert abs(view.sight().block - block) <= 1
        until(lambda: "% read" in person.frame.status.article.text(), "it is told how far")
        until(lambda: " 0% read" not in person.frame.status.article.text(), "it has moved")
        bar = view.verticalScrollBar()
        bar.setValue(bar.maximum())
        until(lambda: "100% read" in person.frame.status.article.text(), "it is read")
