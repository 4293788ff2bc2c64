"""The user's folders: making, renaming, moving, deleting, and putting articles into them. Each is
on disk when it returns and is undone at once.
"""

from collections.abc import Sequence
from dataclasses import replace
from uuid import uuid4

from reader.domain.annotation import ArticleId
from reader.domain.characters import well_formed
from reader.domain.details import Folder, FolderId
from reader.domain.errors import FolderNameTaken, Unknown
from reader.domain.folder_tree import Placed, in_tree
from reader.services.clock import now
from reader.services.outcome import Outcome, Verb, outcome
from reader.store import article_folders as stored_folders
from reader.store import details as stored_details
from reader.store.library import Library


def list_folders(library: Library) -> tuple[Folder, ...]:
    """Return the folders by name."""
    return stored_folders.folders(library)


def tree(library: Library) -> tuple[Placed, ...]:
    """Return the folders, each before those that lie in it."""
    return in_tree(stored_folders.folders(library))


def counts(library: Library) -> dict[FolderId, int]:
    """Return how many articles are in each folder and in those within it, each article once, those
    in the bin left out; a folder without any is missing.
    """
    held = {folder: len(inside) for folder, inside in contents(library).items()}
    return {folder: count for folder, count in held.items() if count}


def contents(library: Library) -> dict[FolderId, frozenset[ArticleId]]:
    """Return the articles in each folder and in those within it, those in the bin left out."""
    filed = stored_folders.filed(library)
    nothing: frozenset[ArticleId] = frozenset()
    return {
        placed.folder.id: nothing.union(*(filed.get(one, nothing) for one in placed.inside))
        for placed in tree(library)
    }


def holding_all(library: Library, articles: Sequence[ArticleId]) -> frozenset[FolderId]:
    """Return the folders that every one of these articles is in itself; of none at all, none."""
    return stored_folders.holding_all(library, articles)


def folder_named(library: Library, name: str) -> Folder:
    """Return the folder of a path such as "Harbour/2026", whatever its letters' case; a name alone
    is enough where only one folder has it. Raises ``Unknown``.
    """
    wanted, known = _plain(name).casefold(), tree(library)
    there = [one.folder for one in known if _plain(one.path).casefold() == wanted]
    named = [one.folder for one in known if one.folder.name.casefold() == wanted]
    if there:
        return there[0]
    if len(named) == 1:
        return named[0]
    raise Unknown("folder", name)


def add(library: Library, name: str, parent: FolderId | None = None) -> tuple[FolderId, Outcome]:
    """Make a folder, in another one where that is named, and return its number, which is drawn at
    random, so that no other folder, also none of another library, ever had it.

    Raises ``FolderNameTaken``, ``Unknown`` for the other folder, and ``ValueError`` for no name.
    """
    folder = Folder(FolderId(uuid4().int >> 76), _name(name), parent)
    with library.transaction():
        if parent is not None:
            stored_folders.check(library, parent)
        _check_free(library, folder)
        event = stored_folders.put(library, folder, now(), Verb.ADD_FOLDER)
    return folder.id, outcome(event)


def rename(library: Library, folder: FolderId, name: str) -> Outcome:
    """Give a folder another name. Raises ``Unknown``, ``FolderNameTaken``, and ``ValueError`` for
    no name.
    """
    with library.transaction():
        renamed = replace(_placed(library, folder).folder, name=_name(name))
        _check_free(library, renamed)
        return outcome(stored_folders.put(library, renamed, now(), Verb.RENAME_FOLDER))


def move(library: Library, folder: FolderId, parent: FolderId | None) -> Outcome:
    """Put a folder with all within it into another one, or into none. Raises ``Unknown``,
    ``FolderNameTaken``, and ``ValueError`` where it would lie in itself.
    """
    with library.transaction():
        placed = _placed(library, folder)
        if parent is not None:
            stored_folders.check(library, parent)
        if parent in placed.inside:
            raise ValueError("a folder cannot lie in itself")
        moved = replace(placed.folder, parent=parent)
        _check_free(library, moved)
        return outcome(stored_folders.put(library, moved, now(), Verb.MOVE_FOLDER))


def delete(library: Library, folder: FolderId) -> Outcome:
    """Delete a folder and those within it; the articles in them stay in the library. Raises
    ``Unknown``.
    """
    with library.transaction():
        inside = _placed(library, folder).inside
        deepest_first = [one.folder.id for one in reversed(tree(library))]
        gone = [one for one in deepest_first if one in inside]
        return outcome(stored_folders.remove(library, gone, now(), Verb.DELETE_FOLDER))


def file(library: Library, articles: Sequence[ArticleId], folder: FolderId) -> Outcome:
    """Put articles into a folder, whichever others they are in. Raises ``Unknown``."""
    return _file(library, articles, folder, Verb.FILE)


def unfile(library: Library, articles: Sequence[ArticleId], folder: FolderId) -> Outcome:
    """Take articles out of a folder. Raises ``Unknown``."""
    return _file(library, articles, folder, Verb.UNFILE)


def _file(library: Library, articles: Sequence[ArticleId], folder: FolderId, verb: Verb) -> Outcome:
    with library.transaction():
        stored_details.check(library, articles)
        inside = verb is Verb.FILE
        event = stored_folders.file(library, articles, folder, inside=inside, at=now(), verb=verb)
    return outcome(event)


def _placed(library: Library, folder: FolderId) -> Placed:
    """Return a folder at its place. Raises ``Unknown``."""
    found = next((one for one in tree(library) if one.folder.id == folder), None)
    if found is None:
        raise Unknown("folder", folder)
    return found


def _check_free(library: Library, wanted: Folder) -> None:
    """Raise ``FolderNameTaken`` where another folder beside it has the name."""
    for folder in stored_folders.folders(library):
        beside = folder.id != wanted.id and folder.parent == wanted.parent
        if beside and folder.name.casefold() == wanted.name.casefold():
            raise FolderNameTaken(wanted.name)


def _name(name: str) -> str:
    plain = _plain(name)
    if not plain:
        raise ValueError("a folder needs a name")
    return plain


def _plain(name: str) -> str:
    return " ".join(well_formed(name).split())
