"""What was saved with a page: kept once, found by its address, gone with its page."""

import pytest

from reader.domain.article import Article
from reader.domain.resource import Resource
from reader.store import articles, bin, resources
from reader.store.library import Library
from tests.store.examples import AT, stored

PICTURE = Resource("a_files/one.png", "image/png", b"\x89PNG\r\n\x1a\nbridge")
SAME_ELSEWHERE = Resource("b_files/two.png", "image/png", PICTURE.data)


@pytest.fixture
def pages(library: Library) -> tuple[Article, Article]:
    return stored(library, "The first page."), stored(library, "The second page.")


def contents(library: Library) -> int:
    return int(library.query("SELECT count(*) AS number FROM resource")[0]["number"])


def test_a_resource_is_found_by_its_page_and_address_only(
    library: Library, pages: tuple[Article, Article]
) -> None:
    first, second = pages
    resources.add(library, first.id, [PICTURE], ["a_files/film.png"])
    assert resources.load(library, first.id, PICTURE.address) == PICTURE
    assert resources.load(library, first.id, "a_files/film.png") is None
    assert resources.load(library, second.id, PICTURE.address) is None
    assert resources.addresses(library, first.id) == {PICTURE.address}
    assert (resources.left_out(library, first.id), resources.left_out(library, second.id)) == (1, 0)


def test_equal_contents_are_kept_once_and_go_with_the_last_page(
    library: Library, pages: tuple[Article, Article]
) -> None:
    first, second = pages
    resources.add(library, first.id, [PICTURE, SAME_ELSEWHERE], [])
    resources.add(library, second.id, [SAME_ELSEWHERE], [])
    assert contents(library) == 1
    for page, left in ((first, 1), (second, 0)):
        articles.set_deleted(library, [page.id], AT, AT, "delete article")
        bin.empty(library, [page.id])
        assert contents(library) == left


def test_what_is_stored_once_stays_as_it_is(
    library: Library, pages: tuple[Article, Article]
) -> None:
    first, _ = pages
    assert not resources.has_any(library, first.id)
    resources.add(library, first.id, [], [])
    assert not resources.has_any(library, first.id)
    resources.add(library, first.id, [PICTURE], [])
    resources.add(library, first.id, [Resource(PICTURE.address, "image/png", b"another")], [])
    assert resources.load(library, first.id, PICTURE.address) == PICTURE
