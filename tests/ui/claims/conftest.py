"""A desk with two articles, without a window."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.domain.annotation import AnnotationId
from reader.domain.document import Span
from reader.services import annotating
from reader.services.library import Library, open_library
from tests.services.made import annotation_of
from tests.store.examples import stored

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reader.ui.session.desk import Desk

FIRST = (
    "It rains in Leer.",
    "“The ferry lost 1,200 riders,” said Miriam Osei, head of the Harbour Board, in Leer on "
    "3 December 2022. “It will close for good.”",
)
SECOND = ("Much has changed.", "The ferry lost some 1,200 riders a year, the paper writes.")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library of two articles on one thing."""
    with open_library(tmp_path / "library.sqlite") as opened:
        stored(opened, *FIRST, title="A ferry loses riders")
        stored(opened, *SECOND, title="Fewer take the ferry")
        yield opened


@pytest.fixture
def desk(qt_app: "QApplication", library: Library) -> Iterator["Desk"]:
    """The desk, with the first article open."""
    from reader.services import articles
    from reader.ui.session.desk import Desk

    made = Desk(library)
    made.open(articles.list_articles(library)[-1].id)
    yield made
    made.deleteLater()


def words(desk: "Desk", quote: str) -> Span:
    """Return where words stand in the open article."""
    assert desk.article is not None
    start = desk.article.document.text.index(quote)
    return Span(start, start + len(quote))


def highlighted(desk: "Desk", quote: str) -> AnnotationId:
    """Highlight words of the open article and return the highlight, which is current then."""
    assert desk.article is not None
    done = desk.do(
        lambda: annotating.highlight(desk.library, desk.article, words(desk, quote), None)
    )
    made = annotation_of(done)
    desk.set_current(made)
    return made
