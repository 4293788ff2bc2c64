"""A format that the program does not know, shown: its page with its picture, or its text."""

import base64
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.domain.annotation import ArticleId
from reader.importers import recognition
from reader.services.articles import open_article
from reader.services.importing import import_paths
from reader.services.library import Library
from reader.services.originals import open_original
from reader.ui.look.theme import load_theme
from reader.ui.original.locked_page import WORLD
from reader.ui.original.original_pane import OriginalPane
from tests.importers.toy_formats import BookImporter, PackedTextImporter, book, packed_text
from tests.ui.original.stage import LABELS, until

if TYPE_CHECKING:
    from collections.abc import Iterator

PIXEL = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
SENTENCE = "The bridge is more than 1,000 km long, the minister said on Friday."
HEAD = '<head><title>The bridge</title><link rel="stylesheet" href="../style.css"/></head>'
PAGE = (
    f'<html xmlns="http://www.w3.org/1999/xhtml">{HEAD}'
    f'<body><h1>The bridge</h1><p>{SENTENCE}</p><img src="../pictures/one.gif"/></body></html>'
)
DRAWN = """
JSON.stringify([
    document.images[0].complete, document.images[0].naturalWidth, getComputedStyle(document.querySelector("p")).color
])
"""


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "Iterator[Library]":
    """A library that holds a book and a packed text, whose importers are there."""
    monkeypatch.setattr(
        recognition, "IMPORTERS", (BookImporter(), PackedTextImporter(), *recognition.IMPORTERS)
    )
    (tmp_path / "1.toybook").write_bytes(book(PAGE, PIXEL, "p { color: rgb(1, 2, 3) }"))
    (tmp_path / "2.toytext").write_bytes(packed_text(f"The tower\n\n{SENTENCE}"))
    with Library(tmp_path / "library.sqlite") as opened:
        assert (
            len(import_paths(opened, [tmp_path / "1.toybook", tmp_path / "2.toytext"]).imported)
            == 2
        )
        yield opened


@pytest.fixture
def pane(engine: None, library: Library) -> "Iterator[OriginalPane]":
    """The pane of the window, with what the window gives it."""
    made = OriginalPane(load_theme("light"), lambda article: open_original(library, article.id))
    made.resize(600, 500)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def told(pane: OriginalPane) -> object:
    """Return what the page says of its picture, whether it is there and how wide, and of the colour
    of its text.
    """
    assert pane.published is not None
    answers: list[str] = []
    pane.published.page.runJavaScript(DRAWN, WORLD.value, answers.append)
    until(lambda: answers, "the page answers")
    return json.loads(answers[0])


def test_the_page_is_shown_with_its_picture_and_style(pane: OriginalPane, library: Library) -> None:
    pane.show_article(open_article(library, ArticleId(1)), LABELS)
    until(lambda: pane.published is not None and pane.published.shares, "the page is there")
    assert pane.published is not None
    assert pane.published.isVisible()
    until(
        lambda: told(pane) == [True, 1, "rgb(1, 2, 3)"], f"the picture is drawn, not {told(pane)}"
    )
    assert pane.find_all("minister") == 1


def test_a_text_is_shown_as_text_without_the_engine(pane: OriginalPane, library: Library) -> None:
    pane.show_article(open_article(library, ArticleId(2)), LABELS)
    assert pane.text.isVisible()
    assert pane.published is None
    assert pane.find_all("minister") == 1


def test_what_only_another_program_can_show_is_shown_as_the_text_that_was_kept(
    pane: OriginalPane, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recognition, "IMPORTERS", recognition.IMPORTERS[2:])
    pane.show_article(open_article(library, ArticleId(1)), LABELS)
    assert pane.text.isVisible()
    assert pane.published is None
    assert pane.find_all("minister") == 1
