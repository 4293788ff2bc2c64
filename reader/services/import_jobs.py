"""What the process for imports does, one job after the other: take a file apart, read it, clean it.
Everything that looks into what came from outside is one of these.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Generic, TypeVar

from reader.domain.document import Cleaned
from reader.domain.notebook import Notebook
from reader.domain.source import SourceDocument
from reader.importers import Record, contents_of, read, read_notes, read_pasted, take_apart

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Job(Generic[_Result]):
    """One piece of work: ``name`` is the file's, for what is told of it, ``size`` its bytes."""

    name: str
    size: int
    work: Callable[[], _Result]


@dataclass(frozen=True, slots=True)
class Done:
    """What the work of a job returned."""

    result: object


def taking_apart(name: str, data: bytes) -> "Job[list[Record] | None]":
    """Return the articles of a file that holds several; ``None`` for a file of one."""
    return Job(name, len(data), partial(_apart, name, data))


def reading_notes(name: str, data: bytes) -> Job[Notebook | None]:
    """Return what was written on articles; ``None`` for a file that holds something else."""
    return Job(name, len(data), partial(read_notes, name, data))


def reading(record: Record) -> Job[SourceDocument]:
    """Make a source of a file of one article; it comes without the bytes, which the program has."""
    return Job(record.name, len(record.data), partial(_source_of, record))


def reading_pasted(text: str, html: str | None) -> Job[list[SourceDocument]]:
    """Make sources of what was pasted."""
    return Job("", len(text) + len(html or ""), partial(read_pasted, text, html))


def cleaning(source: SourceDocument) -> Job[Cleaned]:
    """Clean what a source holds."""
    return Job(source.name, len(source.data), partial(_cleaned, source))


def _apart(name: str, data: bytes) -> list[Record] | None:
    records = take_apart(name, data)
    return None if len(records) == 1 and records[0].data == data else records


def _source_of(record: Record) -> SourceDocument:
    source = read(record.name, record.data, encoding=record.encoding)
    return replace(source, data=b"")


def _cleaned(source: SourceDocument) -> Cleaned:
    from reader.cleaning import clean  # noqa: PLC0415 (the window never cleans itself)

    return clean(contents_of(source).page)
