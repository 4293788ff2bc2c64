"""The garbage collector waits while a page is cleaned, and comes to its due afterwards."""

import gc
from collections.abc import Iterator

import pytest

from reader.cleaning import clean
from reader.cleaning.markup.page import Node
from reader.domain.errors import NoText
from reader.domain.source import MediaType, SourceDocument

PAGE = b"<article><h1>The ferry</h1>" + b"<div><p>It left at noon.</p></div>" * 200 + b"</article>"


@pytest.fixture
def collected() -> Iterator[list[int]]:
    """Return a list that gets the generation of each collection."""
    found: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            found.append(info["generation"])

    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)


def source(data: bytes) -> SourceDocument:
    return SourceDocument(data, MediaType.HTML, "page")


def test_nothing_is_collected_meanwhile(collected: list[int]) -> None:
    clean(source(PAGE))  # what is loaded when first needed is there now
    gc.collect()
    collected.clear()
    clean(source(PAGE))
    assert len(collected) <= 1  # what was put off, once the page is done


def test_goes_on_afterwards() -> None:
    clean(source(PAGE))
    assert gc.isenabled()
    with pytest.raises(NoText):
        clean(source(b"<p> </p>"))
    assert gc.isenabled()


def test_stays_off_where_it_was_off() -> None:
    gc.disable()
    try:
        clean(source(PAGE))
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_pages_do_not_pile_up() -> None:
    for _ in range(20):
        clean(source(PAGE))
    elements = sum(isinstance(one, Node) for one in gc.get_objects())
    assert elements < 3 * 405  # a page has that many
