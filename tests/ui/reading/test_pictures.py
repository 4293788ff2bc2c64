"""Pictures with captions in the cleaned text: those that are in the library, where they belong."""

import base64
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from reader.services.article_pictures import pictures_of
from reader.services.articles import list_articles, open_article
from reader.services.importing import import_paths
from reader.services.library import open_library
from tests.ui.person import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.ui.conftest import OpenWindow

WORDS = (
    "<p>The council said on Friday that the harbour wall will be nine metres high, and that it "
    "will cost the town more than it has ever spent on anything, be it bridge, school or road.</p>"
)


def picture(width: int, height: int, colour: str) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


@pytest.fixture
def saved(qt_app: "QApplication", tmp_path: Path) -> Path:
    held = base64.b64encode(picture(2_000, 1_000, "#cc2200")).decode()
    (tmp_path / "wall_files").mkdir()
    (tmp_path / "wall_files" / "gate.png").write_bytes(picture(200, 100, "#0022cc"))
    figures = (
        f"<figure><img src='data:image/png;base64,{held}' alt='A wall'><figcaption>The wall, seen "
        "from the sea in March.</figcaption></figure>",
        "<figure><img src='wall_files/gate.png' alt='A gate'><figcaption>The gate of the old "
        "harbour, closed.</figcaption></figure>",
        "<figure><img src='https://elsewhere.example/lost.png' alt='Two boats at a quay'>"
        "<figcaption>Boats of the cooperative on Sunday.</figcaption></figure>",
    )
    body = "".join(WORDS * 2 + figure for figure in figures) + WORDS * 3
    page = tmp_path / "wall.html"
    page.write_text(
        f"<html><head><title>The harbour wall</title></head><body><article><h1>The harbour wall"
        f"</h1>{body}</article></body></html>",
        "utf-8",
    )
    return page


def test_what_the_library_has_is_found_by_its_caption(saved: Path, tmp_path: Path) -> None:
    with open_library(tmp_path / "library.sqlite") as library:
        import_paths(library, [saved])
        article = open_article(library, list_articles(library)[0].id)
        found = pictures_of(library, article)
        captions = {
            article.document.block_text(article.document.blocks[block]): picture
            for block, picture in found.items()
        }
    assert [bool(one.data) for one in captions.values()] == [True, True, False]
    assert captions["The gate of the old harbour, closed."].alternative == "A gate"


def test_pictures_stand_above_their_captions_and_move_no_highlight(
    open_window: "OpenWindow", saved: Path, tmp_path: Path
) -> None:
    with open_library(tmp_path / "library.sqlite") as library:
        import_paths(library, [saved])
    with open_window(tmp_path / "library.sqlite") as person:
        person.open("The harbour wall")
        view = person.work.cleaned
        until(lambda: "\ufffc" in person.text(view), "the pictures are there")
        lines = person.text(view).split("\n")
        at = lines.index("The wall, seen from the sea in March.")
        assert lines[at - 1] == "\ufffc"
        lost = lines.index("Boats of the cooperative on Sunday.")
        assert lines[lost - 1] == "Picture, not in the library: Two boats at a quay"
        page, column = view.sheet.page, view.fit.column()
        number = next(at for at, row in enumerate(page.rows) if row.picture is not None)
        drawn = page.rect(number)
        assert 0 < drawn.height() <= 560
        view.verticalScrollBar().setValue(int(drawn.top()) - 20)
        shot = view.viewport().grab().toImage()
        middle = shot.pixelColor(int(column.left()) + 100, 20 + int(drawn.height() / 2))
        assert middle == QColor("#cc2200")
        person.select(view, "Boats of the cooperative")
        person.press("1")
        assert "Boats of the cooperative" in person.cards()[0]
        article = person.work.desk.article
        assert article is not None
        target = article.annotations[0].target
        assert article.document.text[target.span.start : target.span.end] == target.exact
        until(lambda: "Boats of the cooperative" in person.highlighted(view), "it is drawn")


def test_a_narrow_view_makes_pictures_narrower(
    open_window: "OpenWindow", saved: Path, tmp_path: Path
) -> None:
    with open_library(tmp_path / "library.sqlite") as library:
        import_paths(library, [saved])
    with open_window(tmp_path / "library.sqlite") as person:
        person.open("The harbour wall")
        view = person.work.cleaned
        until(lambda: "\ufffc" in person.text(view), "the pictures are there")
        page = view.sheet.page
        number = next(at for at, row in enumerate(page.rows) if row.picture is not None)
        view.resize(900, 600)
        wide = page.rect(number).height()
        view.resize(360, 600)
        until(lambda: page.rect(number).height() < wide * 0.8, "the picture is smaller")
