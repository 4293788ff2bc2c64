"""Writing exports: whole, or not at all."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from stat import S_IMODE, S_ISREG
from uuid import uuid4

from reader.domain.annotation import ArticleId
from reader.domain.errors import FileUnwritable, Unknown
from reader.exporters import EXPORTERS
from reader.store import articles as articles_store
from reader.store import labels as labels_store
from reader.store.library import Library


@dataclass(frozen=True, slots=True)
class Format:
    """A format to export to: its name for the terminal, its title for people, and the ending of its files, with the dot."""

    name: str
    title: str
    suffix: str


def formats() -> tuple[Format, ...]:
    """Return the formats, the most usual first."""
    return tuple(Format(exporter.name, exporter.title, exporter.suffix) for exporter in EXPORTERS)


def export(library: Library, name: str, path: Path, articles: Sequence[ArticleId] | None = None) -> int:
    """Write the annotations of some articles, or of all, in the format of a name; return how many were written.

    Raises ``Unknown`` for a format or an article that is not there, ``FileUnwritable`` where the file cannot be written.
    """
    exporters = {exporter.name: exporter for exporter in EXPORTERS}
    if name not in exporters:
        raise Unknown("format", name)
    wanted = [row.id for row in reversed(articles_store.list_rows(library))] if articles is None else articles
    opened = [articles_store.load(library, article) for article in wanted]
    labels = {label.id: label for label in labels_store.labels(library)}
    write_whole(path, exporters[name].render(opened, labels))
    return sum(len(article.annotations) for article in opened)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is either all there or as it was before.

    The bytes go into a new file beside it, which then takes its place and its rights. Raises ``FileUnwritable``.
    """
    temporary = path.parent / f".{uuid4().hex}.part"
    try:
        rights = _rights(path)
        try:
            with temporary.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if rights is not None:
                temporary.chmod(rights)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise FileUnwritable(path, error.strerror or str(error)) from error


def _rights(path: Path) -> int | None:
    """Return who may read and write a file, or ``None`` where it is not there yet.

    Raises ``FileUnwritable`` for a protected file, which renaming would replace all the same, and for a folder, a device or a
    pipe: a file in its place would break what uses it.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    if not S_ISREG(mode):
        raise FileUnwritable(path, "it is not a file but a folder, a device or a pipe")
    if not os.access(path, os.W_OK):
        raise FileUnwritable(path, "it is write-protected")
    return S_IMODE(mode)
