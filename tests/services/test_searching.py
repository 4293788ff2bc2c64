"""Searching the library."""

import threading

from reader.services import articles, searching
from reader.services.library import Library
from tests.store.examples import stored


def test_hits_carry_the_title_of_their_article(library: Library) -> None:
    stored(library, "Die Brücke über die Donau.", title="Brücken")
    stored(library, "Keine Brücke hier.", title=None)
    hits = searching.search(library, "brucke")
    assert {(hit.title, hit.part) for hit in hits} == {
        ("Brücken", "title"),
        ("Brücken", "text"),
        ("bridge.txt", "text"),
    }
    assert len(searching.search(library, "brucke", most=1)) == 1


def test_articles_may_come_and_go_meanwhile(library: Library) -> None:
    ended = threading.Event()

    def come_and_go() -> None:
        for number in range(60):
            article = stored(library, f"Die Brücke {number}.")
            if number % 2:
                articles.delete_articles(library, [article.id])
        ended.set()

    coming = threading.Thread(target=come_and_go)
    coming.start()
    while not ended.is_set():
        searching.search(library, "brucke")
    coming.join()
    assert len(searching.search(library, "brucke")) == 30
