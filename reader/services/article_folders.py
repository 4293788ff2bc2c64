"""The user's folders: making, renaming, deleting, and putting articles into them. Each is on disk
when it returns and is undone at once.
"""

from collections.abc import Sequence
from uuid import uuid4

from reader.domain.annotation import ArticleId
from reader.domain.characters import well_formed
from reader.domain.details import Folder, FolderId
from reader.domain.errors import FolderNameTaken, Unknown
from reader.services.clock import now
from reader.services.outcome import Outcome, Verb, outcome
from reader.store import article_folders as stored_folders
from reader.store import details as stored_details
from reader.store.library import Library


def list_folders(library: Library) -> tuple[Folder, ...]:
    """Return the folders by name."""
    return stored_folders.folders(library)


def counts(library: Library) -> dict[FolderId, int]:
    """Return how many articles are in each folder, those in the bin left out."""
    return stored_folders.counts(library)


def articles_in(library: Library, folder: FolderId) -> frozenset[ArticleId]:
    """Return the articles in a folder, those in the bin among them."""
    return stored_folders.articles_in(library, folder)


def folder_named(library: Library, name: str) -> Folder:
    """Return the folder of a name, whatever its letters' case. Raises ``Unknown``."""
    for folder in stored_folders.folders(library):
        if folder.name.casefold() == _plain(name).casefold():
            return folder
    raise Unknown("folder", name)


def add(library: Library, name: str) -> tuple[FolderId, Outcome]:
    """Make a folder and return its number, which is drawn at random, so that no other folder, also
    none of another library, ever had it.

    Raises ``FolderNameTaken``, and ``ValueError`` for no name.
    """
    folder = Folder(FolderId(uuid4().int >> 76), _name(name))
    with library.transaction():
        _check_free(library, folder)
        event = stored_folders.put(library, folder, now(), Verb.ADD_FOLDER)
    return folder.id, outcome(event)


def rename(library: Library, folder: FolderId, name: str) -> Outcome:
    """Give a folder another name. Raises ``Unknown``, ``FolderNameTaken``, and ``ValueError`` for
    no name.
    """
    renamed = Folder(folder, _name(name))
    with library.transaction():
        stored_folders.check(library, folder)
        _check_free(library, renamed)
        return outcome(stored_folders.put(library, renamed, now(), Verb.RENAME_FOLDER))


def delete(library: Library, folder: FolderId) -> Outcome:
    """Delete a folder; the articles in it stay in the library. Raises ``Unknown``."""
    return outcome(stored_folders.remove(library, folder, now(), Verb.DELETE_FOLDER))


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


def _check_free(library: Library, wanted: Folder) -> None:
    for folder in stored_folders.folders(library):
        if folder.id != wanted.id and folder.name.casefold() == wanted.name.casefold():
            raise FolderNameTaken(wanted.name)


def _name(name: str) -> str:
    plain = _plain(name)
    if not plain:
        raise ValueError("a folder needs a name")
    return plain


def _plain(name: str) -> str:
    return " ".join(well_formed(name).split())
