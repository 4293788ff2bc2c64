"""Folders: an article may be in several, and each change is undone at once."""

import pytest

from reader.domain.annotation import ArticleId
from reader.domain.details import FolderId
from reader.domain.errors import FolderNameTaken, Unknown
from reader.services import article_folders, articles, history
from reader.services.library import Library
from reader.services.outcome import NOTHING, Part, Verb
from tests.store.examples import stored


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
