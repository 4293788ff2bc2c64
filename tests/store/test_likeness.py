"""Which articles are looked at closely when a page is saved again."""

import pytest

from reader.domain.likeness import SKETCH, Likeness
from reader.store import articles, likeness
from reader.store.library import Library
from tests.store.examples import stored

ADDRESS = "news.example/bridge"
WANTED = Likeness(frozenset({ADDRESS}), frozenset(range(100)), "A bridge opens", None)
HASHES = [f"{number:08x}" for number in range(SKETCH)]
"""The keys of its words."""


def known_by(library: Library, *keys: str) -> int:
    """Store an article that is recognised by exactly these keys."""
    article = stored(library, f"Short {len(articles.list_rows(library))}.").id
    with library.transaction() as db:
        db.execute("DELETE FROM article_key WHERE article = ?", [article])
        db.table("article_key").insert_all({"article": article, "key": key} for key in keys)
    return article


def test_the_keys_of_words_are_the_smallest_hashes() -> None:
    assert WANTED.search_keys() == {ADDRESS, "title:f81622b0", *HASHES}


def test_three_shared_keys_of_words_are_enough_and_two_are_not(library: Library) -> None:
    known_by(library, *HASHES[:2], "ffffffff")
    three = known_by(library, *HASHES[2:5])
    assert likeness.candidates(library, WANTED) == [three]


def test_a_shared_address_is_enough_by_itself(library: Library) -> None:
    one = known_by(library, ADDRESS)
    known_by(library, "news.example/other", HASHES[0])
    assert likeness.candidates(library, WANTED) == [one]


def test_those_that_share_the_address_come_first_and_then_those_that_share_most(
    library: Library,
) -> None:
    few, many, addressed = (
        known_by(library, *HASHES[:4]),
        known_by(library, *HASHES[:9]),
        known_by(library, ADDRESS),
    )
    assert likeness.candidates(library, WANTED) == [addressed, many, few]


@pytest.mark.parametrize("known", [9, 10, 11])
def test_no_more_than_ten_are_looked_at(library: Library, known: int) -> None:
    made = [known_by(library, *HASHES[:5]) for _ in range(known)]
    assert likeness.candidates(library, WANTED) == made[:10]
