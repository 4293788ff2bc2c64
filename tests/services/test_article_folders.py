"""Folders: an article may be in several, and each change is undone at once."""

from sqlite3 import Row

import pytest

from reader.domain.annotation import ArticleId
from reader.domain.details import FolderId
from reader.domain.errors import FolderNameTaken, Unknown
from reader.services import article_folders, articles, history
from reader.services.library import Library
from reader.services.outcome import NOTHING, Part, Verb
from reader.store.library import Parameters
from tests.store.examples import stored
from tests.store.searching import search


def names(library: Library, article: ArticleId) -> list[str]:
    return [folder.name for folder in articles.open_article(library, article).folders]


def test_an_article_may_be_in_several_folders(library: Library) -> None:
    one, two = stored(library, "One."), stored(library, "Two.")
    harbour, _ = article_folders.add(library, "  Harbour ")
    bridge, _ = article_folders.add(library, "bridge")
    done = article_folders.file(library, [one.id, two.id], harbour)
    assert done.verb is Verb.FILE
    assert {change.part for change in done.changes} == {Part.LIST, Part.DETAILS, Part.FOLDERS}
    article_folders.file(library, [one.id], bridge)
    assert names(library, one.id) == ["bridge", "Harbour"]
    assert article_folders.counts(library) == {harbour: 2, bridge: 1}
    assert article_folders.file(library, [one.id], bridge) == NOTHING
    article_folders.unfile(library, [one.id, two.id], harbour)
    assert (names(library, one.id), names(library, two.id)) == (["bridge"], [])
    history.undo(library)
    assert names(library, two.id) == ["Harbour"]


def test_a_deleted_folder_leaves_its_articles_and_comes_back_with_them(library: Library) -> None:
    one = stored(library, "One.")
    harbour, _ = article_folders.add(library, "Harbour")
    article_folders.file(library, [one.id], harbour)
    article_folders.delete(library, harbour)
    assert article_folders.list_folders(library) == ()
    assert articles.open_article(library, one.id) == one
    history.undo(library)
    assert names(library, one.id) == ["Harbour"]


def test_articles_in_the_bin_do_not_count_and_empty_it_with_their_folders(
    library: Library,
) -> None:
    one = stored(library, "One.")
    harbour, _ = article_folders.add(library, "Harbour")
    article_folders.file(library, [one.id], harbour)
    articles.delete_articles(library, [one.id])
    assert article_folders.counts(library) == {}
    articles.empty_bin(library)
    assert library.query("SELECT * FROM article_folder") == []
    history.undo(library)  # what is left to undo is the folder itself
    assert article_folders.list_folders(library) == ()


def test_a_name_is_taken_whatever_its_case(library: Library) -> None:
    harbour, _ = article_folders.add(library, "Harbour")
    bridge, _ = article_folders.add(library, "Bridge")
    with pytest.raises(FolderNameTaken):
        article_folders.add(library, "HARBOUR")
    with pytest.raises(FolderNameTaken):
        article_folders.rename(library, bridge, "harbour")
    with pytest.raises(ValueError, match="name"):
        article_folders.add(library, "  ")
    article_folders.rename(library, harbour, "HARBOUR")
    assert article_folders.folder_named(library, "harbour").name == "HARBOUR"


def test_what_is_not_there_is_told(library: Library) -> None:
    one = stored(library, "One.")
    harbour, _ = article_folders.add(library, "Harbour")
    with pytest.raises(Unknown):
        article_folders.file(library, [one.id, ArticleId(99)], harbour)
    with pytest.raises(Unknown):
        article_folders.file(library, [one.id], FolderId(1))
    with pytest.raises(Unknown):
        article_folders.delete(library, FolderId(1))
    assert names(library, one.id) == []


def paths(library: Library) -> list[str]:
    return [placed.path for placed in article_folders.tree(library)]


def test_folders_that_hold_all_of_some_articles_are_found_at_once(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = stored(library, "One."), stored(library, "Two.")
    both, _ = article_folders.add(library, "Both")
    first, _ = article_folders.add(library, "First")
    article_folders.file(library, [one.id, two.id], both)
    article_folders.file(library, [one.id], first)
    articles.delete_articles(library, [two.id])
    asked: list[str] = []
    query = Library.query

    def counted(library: Library, sql: str, parameters: Parameters = ()) -> list[Row]:
        asked.append(sql)
        return query(library, sql, parameters)

    monkeypatch.setattr(Library, "query", counted)
    assert article_folders.holding_all(library, [two.id, one.id, two.id]) == {both}
    assert len(asked) == 1
    assert article_folders.holding_all(library, [one.id]) == {both, first}
    assert article_folders.holding_all(library, []) == frozenset()


def test_folders_lie_in_folders_and_hold_what_is_in_those(library: Library) -> None:
    one, two = stored(library, "One."), stored(library, "Two.")
    harbour, _ = article_folders.add(library, "Harbour")
    early, _ = article_folders.add(library, "2025", harbour)
    late, _ = article_folders.add(library, "2026", harbour)
    article_folders.add(library, "2026")
    assert paths(library) == ["2026", "Harbour", "Harbour/2025", "Harbour/2026"]
    article_folders.file(library, [one.id, two.id], early)
    article_folders.file(library, [one.id], late)
    assert article_folders.counts(library) == {harbour: 2, early: 2, late: 1}
    assert article_folders.contents(library)[harbour] == {one.id, two.id}
    assert article_folders.holding_all(library, [one.id]) == {early, late}
    assert article_folders.folder_named(library, "harbour/2026").id == late
    assert article_folders.folder_named(library, "2025").id == early
    with pytest.raises(FolderNameTaken):
        article_folders.add(library, "2025", harbour)


def test_a_folder_is_moved_but_not_into_itself(library: Library) -> None:
    harbour, _ = article_folders.add(library, "Harbour")
    inner, _ = article_folders.add(library, "2026", harbour)
    coast, _ = article_folders.add(library, "Coast")
    article_folders.move(library, harbour, coast)
    assert paths(library) == ["Coast", "Coast/Harbour", "Coast/Harbour/2026"]
    for wrong in (harbour, inner):
        with pytest.raises(ValueError, match="itself"):
            article_folders.move(library, harbour, wrong)
    history.undo(library)
    assert paths(library) == ["Coast", "Harbour", "Harbour/2026"]
    article_folders.move(library, inner, None)
    article_folders.rename(library, inner, "Old")
    assert paths(library) == ["Coast", "Harbour", "Old"]


def test_deleting_a_folder_takes_those_within_it_and_undo_brings_all_back(
    library: Library,
) -> None:
    one = stored(library, "One.")
    harbour, _ = article_folders.add(library, "Harbour")
    inner, _ = article_folders.add(library, "2026", harbour)
    deepest, _ = article_folders.add(library, "May", inner)
    article_folders.file(library, [one.id], deepest)
    article_folders.delete(library, harbour)
    assert paths(library) == []
    history.undo(library)
    assert paths(library) == ["Harbour", "Harbour/2026", "Harbour/2026/May"]
    assert names(library, one.id) == ["May"]
    history.redo(library)
    assert paths(library) == []
    assert library.query("PRAGMA foreign_key_check") == []


def test_a_search_finds_what_is_in_the_folders_within(library: Library) -> None:
    one = stored(library, "Boats in May.")
    harbour, _ = article_folders.add(library, "Harbour")
    inner, _ = article_folders.add(library, "2026", harbour)
    article_folders.file(library, [one.id], inner)
    for words in ("folder:harbour", "folder:2026", "folder:harbour/2026"):
        assert [hit.article for hit in search(library, f"boats {words}", 5)] == [one.id], words
    assert search(library, "boats folder:2025", 5) == []
