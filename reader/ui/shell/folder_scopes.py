"""The user's folders as parts of the library that the list can show."""

from collections.abc import Iterator

from reader.domain.details import Folder
from reader.services import article_folders
from reader.services.library import Library
from reader.ui.library.scopes import Scope, listed


def folder_scopes(library: Library) -> Iterator[Scope]:
    """Yield a scope for each folder, with what is in it and in those within it."""
    contents = article_folders.contents(library)
    for placed in article_folders.tree(library):
        folder = placed.folder
        yield listed(scope_name(folder), folder.name, contents[folder.id], placed.depth)


def scope_name(folder: Folder) -> str:
    """Return the name of the scope of a folder."""
    return f"folder:{folder.id}"
