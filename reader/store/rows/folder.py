"""Rows of the user's folders, and of which article is in which."""

import sqlite3

from reader.domain.annotation import ArticleId
from reader.domain.details import Folder, FolderId
from reader.store.rows.cells import Values


def folder_values(folder: Folder) -> Values:
    """Return the row of a folder."""
    return {"id": folder.id, "name": folder.name, "parent": folder.parent}


def article_folder_values(article: ArticleId, folder: FolderId) -> Values:
    """Return the row that says that an article is in a folder."""
    return {"article": article, "folder": folder}


def to_folder(row: sqlite3.Row) -> Folder:
    """Return a folder."""
    parent = row["parent"]
    return Folder(FolderId(row["id"]), row["name"], None if parent is None else FolderId(parent))
