"""The search index: always what the rows say, made anew bit by bit, and never in the way."""

import sqlite3
from pathlib import Path

import pytest

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.document import Span
from reader.domain.search_words import words_of, words_otherwise
from reader.store import annotations, articles, browsing, journal, schema
from reader.store.derived.search_index import PARTS
from reader.store.library import Library
from tests.store.examples import AT, annotation, stored
from tests.store.old_libraries import unpack
from tests.store.searching import search

TEXTS = (
    "The pier of Hallen costs 84¹ million.",
    "建設局長（きょくちょう）は記者会見で安全を強調した。",
    "Der Hoch\u00adwas\u00adser\u00adschutz steigt.",
)


def waiting(library: Library) -> int:
    return int(library.query("SELECT count(*) AS n FROM search_pending")[0]["n"])


def words_in(library: Library) -> set[tuple[str, str, int]]:
    """Return every word that the index holds, with the column and the row."""
    found = set()
    for part in PARTS:
        name = f"words_of_{part}"
        library.query(
            f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{name} USING fts5vocab"
            f"(main, {part}_fts, instance)"
        )
        rows = library.query(f"SELECT term, col, doc FROM temp.{name}")  # noqa: S608 (our own name)
        found |= {(f"{part}.{row['col']}", row["term"], row["doc"]) for row in rows}
    return found


def words_expected(library: Library) -> set[tuple[str, str, int]]:
    """Return the words of all rows, found anew."""
    expected = set()
    for part, columns in PARTS.items():
        for row in library.query(f"SELECT rowid AS number, * FROM {part}"):  # noqa: S608 (our own name)
            for column in columns:
                text = row[column] or ""
                own = [(column, word) for word in words_of(text).split()]
                own += [("otherwise", word) for word in words_otherwise(text).split()]
                expected |= {
                    (f"{part}.{name}", word, row["number"]) for name, word in own if word != "¶"
                }
    return expected


def without_signs(words: set[tuple[str, str, int]]) -> set[tuple[str, str, int]]:
    return {one for one in words if one[1] != "¶"}


@pytest.fixture
def filled(library: Library) -> Library:
    made = [stored(library, text) for text in TEXTS]
    annotations.add(library, annotation(made[1], Span(0, 4), "a", "安全 first"), "highlight")
    return library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        for text in TEXTS:
            stored(library, text)
    return path


def test_the_index_holds_exactly_the_words_of_all_rows(filled: Library) -> None:
    assert waiting(filled) == 0
    assert without_signs(words_in(filled)) == words_expected(filled)


def test_it_still_does_after_changes_deletions_and_their_undoing(filled: Library) -> None:
    whole = annotations.load(filled, AnnotationId("a"))
    annotations.change(
        filled,
        annotation(articles.load(filled, whole.article), Span(0, 5), "a", "今日 second"),
        "note",
    )
    assert without_signs(words_in(filled)) == words_expected(filled)
    annotations.delete(filled, [AnnotationId("a")], AT, "delete highlight")
    assert without_signs(words_in(filled)) == words_expected(filled)
    journal.undo(filled)
    journal.undo(filled)
    assert without_signs(words_in(filled)) == words_expected(filled)
    assert waiting(filled) == 0


def test_a_transaction_that_fails_leaves_nothing_behind(filled: Library) -> None:
    before = words_in(filled)

    def fail() -> None:
        with filled.transaction():
            stored(filled, "Never said.")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert (words_in(filled), waiting(filled)) == (before, 0)


def test_another_version_of_the_code_makes_it_anew_when_there_is_time(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(schema.DERIVED, "search_index", 2)
    with Library(path) as library:
        rows = waiting(library)
        assert rows > len(TEXTS), "nothing was indexed while the library was opened"
        assert words_in(library) == set()
        stored(library, "A new article is indexed at once.")
        assert waiting(library) == rows
        assert {doc for _, _, doc in words_in(library)} == {len(TEXTS) + 1}
        assert library.fill_index(0), "a little at a time"
        assert waiting(library) == rows - 1
        assert [hit.article for hit in search(library, "hallen", 9)] == [1], "a search fills it"
        assert not library.fill_index(1)
        assert without_signs(words_in(library)) == words_expected(library)
    assert not path.with_name("library.sqlite.backups").exists()


def test_what_waits_may_change_or_go_before_it_is_indexed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(schema.DERIVED, "search_index", 2)
    with Library(path) as library:
        with library.transaction() as db:
            db.execute("UPDATE document SET text = 'Quite another text.' WHERE article = 1")
            db.execute("DELETE FROM document WHERE article = 2")
        assert [hit.article for hit in search(library, "another", 9)] == [1]
        assert search(library, "hallen", 9) == []
        assert without_signs(words_in(library)) == words_expected(library)


def test_what_another_program_wrote_is_indexed_with_the_next_search(path: Path) -> None:
    with Library(path) as library:
        other = sqlite3.connect(path)
        other.execute("UPDATE document SET text = 'Written elsewhere.' WHERE article = 1")
        other.commit()
        other.close()
        assert [hit.article for hit in search(library, "elsewhere", 9)] == [1]
        assert search(library, "hallen", 9) == []


def test_the_words_of_highlights_are_there_before_the_texts_are(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library(path) as library:
        made = articles.load(library, ArticleId(2))
        annotations.add(library, annotation(made, Span(0, 4), "a", "強調"), "highlight")
    monkeypatch.setitem(schema.DERIVED, "search_index", 2)
    with Library(path) as library:
        wanted = browsing.Filter(text="強調")
        assert len(browsing.browse(library, wanted, browsing.Grouping.ARTICLE).rows) == 1
        left = {row["part"] for row in library.query("SELECT part FROM search_pending")}
        assert left == {"article", "document"}


def test_an_old_library_is_searched_whole(tmp_path: Path) -> None:
    with Library(unpack("step01", tmp_path)) as library:
        assert waiting(library) > 0
        search(library, "anything", 1)
        library.fill_index(60)
        assert without_signs(words_in(library)) == words_expected(library)


def test_a_text_that_is_none_stops_nothing(path: Path) -> None:
    with Library(path) as library, library.transaction() as db:
        db.execute("UPDATE document SET text = CAST(x'68616c6c6fc328' AS TEXT) WHERE article = 1")
    with Library(path) as library, library.transaction() as db:
        db.execute("UPDATE document SET text = 'Whole again.' WHERE article = 1")
    with Library(path) as library:
        assert without_signs(words_in(library)) == words_expected(library)


def test_a_long_text_is_indexed_when_there_is_time(library: Library) -> None:
    long = stored(library, "The pier of Hallen. " * 60_000, "Nobody asked.")
    short = stored(library, "A short text.", title="Costs")
    rows = library.query("SELECT part, row FROM search_pending")
    assert [tuple(row) for row in rows] == [("document", long.id)]
    assert [hit.article for hit in search(library, "costs", 9)] == [short.id]
    assert waiting(library) == 0
    assert [hit.article for hit in search(library, "pier", 9)] == [long.id]
    assert without_signs(words_in(library)) == without_signs(words_expected(library))


def test_a_long_quote_and_its_deletion_are_indexed_when_there_is_time(library: Library) -> None:
    article = stored(library, "The pier of Hallen. " * 15_000, "Nobody asked.")
    library.fill_index(9)
    long = annotation(article, article.document.blocks[0].span, "long")
    annotations.add(library, long, "highlight")
    assert waiting(library) == 1
    assert len(search(library, "pier", 9)) == 2
    assert without_signs(words_in(library)) == without_signs(words_expected(library))
    annotations.delete(library, [AnnotationId("long")], AT, "delete highlight")
    assert waiting(library) == 1
    while library.fill_index(0):
        pass
    assert waiting(library) == 0
    assert without_signs(words_in(library)) == without_signs(words_expected(library))
