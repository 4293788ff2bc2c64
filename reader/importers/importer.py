"""What every importer offers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from reader.domain.message import Message
from reader.domain.resource import Resource
from reader.domain.source import MediaType, SourceDocument


@dataclass(frozen=True, slots=True)
class Contents:
    """What a source holds: the page or text that a person reads, and what was saved with it.

    ``page`` is a source of one of the kinds in ``MediaType``. ``place`` is the path at which the
    page stands among its resources, so that the references in it lead to them; it begins with a
    slash.
    """

    page: SourceDocument
    resources: tuple[Resource, ...] = ()
    place: str = "/"


@dataclass(frozen=True, slots=True)
class Record:
    """One article of a file that holds several: its own bytes as they stand in the file, in the
    file's encoding where that is known, so that they are a file of one article.
    """

    name: str
    data: bytes
    encoding: str | None = None


class Importer(Protocol):
    """Turns the bytes of one format into a source, and takes out of it what it holds.

    To add a format, write one and put it into ``IMPORTERS``: dialogs, folders, the terminal and the
    original follow. Its module is loaded when the window opens, so what is slow to load is loaded
    in its methods.
    """

    @property
    def title(self) -> Message:
        """The format's name for a file dialog, in the plural."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The usual endings of file names, lower case, with their dot, the most usual one first."""

    @property
    def media_types(self) -> Mapping[str, MediaType]:
        """The types of its sources, and of which kind the contents of each are: a page or a text.
        The library keeps the type, and by it the importer is found again, so it never changes.
        """

    def recognises(self, name: str, data: bytes) -> bool:
        """Whether a file of this name is of the format. No file of another format may be taken.

        Every file that is imported is asked about, so this looks at the first bytes before it looks
        any further.
        """

    def read(self, name: str, data: bytes) -> SourceDocument:
        """Make a source of the whole file, its bytes as they are. Raises the ``ReaderError`` that
        says why it cannot.
        """

    def contents(self, source: SourceDocument) -> Contents:
        """Take out what a source holds; the same source always holds the same. Raises as ``read``
        does.
        """


class Collection(Protocol):
    """Takes files apart that hold several articles, each into a file of one that an importer
    reads.

    To add a format, write one and put it into ``COLLECTIONS``.
    """

    def records(self, name: str, data: bytes) -> list[Record] | None:
        """Return the articles of a file, in order; ``None`` where it is no file of several. A
        record that is damaged is among them: reading it says why it cannot be read.
        """
