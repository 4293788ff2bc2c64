"""Writing exports: whole, or not at all."""

import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.domain.annotation import ArticleId
from reader.domain.errors import FileUnwritable, Unknown
from reader.exporters import EXPORTERS
from reader.store import annotations as annotations_store
from reader.store import articles as articles_store
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
    labels = {label.id: label for label in annotations_store.labels(library)}
    write_whole(path, exporters[name].render(opened, labels))
    return sum(len(article.annotations) for article in opened)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is either all there or as it was before.

    The bytes go into a new file beside it, which then takes its place. Raises ``FileUnwritable``.
    """
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise FileUnwritable(path, error.strerror or str(error)) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o666 & ~_umask())
        Path(temporary).replace(path)
    except OSError as error:
        Path(temporary).unlink(missing_ok=True)
        raise FileUnwritable(path, error.strerror or str(error)) from error


def _umask() -> int:
    """Return the rights that new files of this process do not get."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
