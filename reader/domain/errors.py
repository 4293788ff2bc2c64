"""What the world can do to us: every error that is not a defect of the program.

Each class carries fields, not a sentence. The sentences, with the next step for the user, stand in
``reader.services.sentences``.
"""

from pathlib import Path

from reader.domain.message import Message


class ReaderError(Exception):
    """Something outside the program went wrong, and the user has to be told what and what to do."""


class FileError(ReaderError):
    """A file could not be used. ``path`` says which, ``detail`` what is the matter: the system's
    words, or a clause of ours.
    """

    def __init__(self, path: Path | str, detail: str | Message = "") -> None:
        super().__init__(str(path), detail)
        self.path = Path(path)
        self.detail = detail


class FileVanished(FileError):
    """The file is not there, or went away while it was read."""


class FileUnreadable(FileError):
    """The system refuses to read the file; ``detail`` is its reason."""


class EmptySource(FileError):
    """There is nothing in it."""


class NoText(FileError):
    """It was read, but holds nothing that a person could read."""


class UnknownFormat(FileError):
    """It is not of a format that can be imported; ``detail`` says what it looks like, where that is
    known, and ``advice`` in a whole sentence what the user can do instead.
    """

    def __init__(
        self, path: Path | str, detail: str | Message = "", advice: Message | None = None
    ) -> None:
        super().__init__(path, detail)
        self.args = (str(path), detail, advice)
        self.advice = advice


class LinkToPage(UnknownFormat):
    """The file only names the address of a page on the web."""

    def __init__(self, path: Path | str, address: str, kind: Message, advice: Message) -> None:
        super().__init__(path, kind, advice)
        self.args = (str(path), address, kind, advice)
        self.address = address


class RecordsLeftOut(FileError):
    """Some of the articles in a file could not be read: ``left_out`` of ``total`` records, the
    ``first`` of which is counted from 1. ``why`` is what was wrong with that one.
    """

    def __init__(
        self, path: Path | str, left_out: int, total: int, first: int, why: ReaderError
    ) -> None:
        super().__init__(path)
        self.args = (str(path), left_out, total, first, why)
        self.left_out = left_out
        self.total = total
        self.first = first
        self.why = why


class OnlyFrames(FileError):
    """The page has no text of its own: it only says which files stand in its frames. ``files`` are
    what it calls them.
    """

    def __init__(self, path: Path | str, files: tuple[str, ...]) -> None:
        super().__init__(path)
        self.args = (str(path), files)
        self.files = files


class SavedWithPage(FileError):
    """The folder holds what a browser saved with a page; ``page`` is that page."""

    def __init__(self, path: Path | str, page: Path) -> None:
        super().__init__(path)
        self.args = (str(path), page)
        self.page = page


class WebAddress(ReaderError):
    """What was to be imported is the address of a page on the web, and not a file."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


class SourceTooLarge(FileError):
    """It is larger than what can be cleaned; ``size`` and ``limit`` are bytes."""

    def __init__(self, path: Path | str, size: int, limit: int) -> None:
        super().__init__(path)
        self.args = (
            str(path),
            size,
            limit,
        )  # what it is made of again after crossing a process border
        self.size = size
        self.limit = limit


class CleaningFailed(FileError):
    """It was not cleaned; ``detail`` is ``time`` or ``memory`` where it took too much of them, else
    a clause that says why.
    """


class CleaningDefect(CleaningFailed):
    """A defect of the program came out while it was cleaned; ``detail`` names it for the report."""


class FileUnwritable(FileError):
    """A file could not be written; ``detail`` is the system's reason. What stood there before is
    unchanged.
    """


class DiaryUnwritable(FileUnwritable):
    """The diary beside the library could not be written; the library has what it would say."""


class BackupUnwritable(FileUnwritable):
    """No backup could be made in a folder; those that are there are unchanged."""


class TemplateWrong(ReaderError):
    """A template of an export could not be used: ``detail`` says why, ``line`` where, from 1; 0
    where that is not known.
    """

    def __init__(self, line: int, detail: str | Message) -> None:
        super().__init__(line, detail)
        self.line = line
        self.detail = detail


class LibraryError(ReaderError):
    """The library file could not be used. ``path`` says which, ``detail`` what is the matter, as of
    any file.
    """

    def __init__(self, path: Path | str, detail: str | Message = "") -> None:
        super().__init__(str(path), detail)
        self.path = Path(path)
        self.detail = detail


class NotALibrary(LibraryError):
    """The file is not SQLite, or not a library of this program."""


class LibraryNewer(LibraryError):
    """A newer version of the program made it; it was left untouched."""


class LibraryReadOnly(LibraryError):
    """The file or its folder cannot be written."""


class LibraryBusy(LibraryError):
    """Another program holds it."""


class LibraryBusyHere(LibraryBusy):
    """This program itself writes for long, as a library that it merges."""


class LibraryDamaged(LibraryError):
    """SQLite says that the file is damaged."""


class LibraryStrange(LibraryError):
    """It holds something that the program does not make, which SQLite would run; ``detail`` says
    what.
    """


class LibraryNotUpgraded(LibraryError):
    """It is of an earlier version, and the copy that is kept from before an upgrade could not be
    made. Nothing in it was changed.
    """


class LibraryEmpty(LibraryError):
    """The file is there, but has not a single byte: it was cut off, or has lost what it held."""


class LibraryMissing(LibraryError):
    """There is no file at the path that was named."""


class MergeWithItself(LibraryError):
    """The library that was to be merged is the one that is open."""


class LibraryGone(LibraryError):
    """The file that was opened is no longer at its place: it was deleted, renamed, replaced or
    emptied. Nothing was written since.
    """


class DiskFull(LibraryError):
    """There is no room left to write."""


class Unknown(ReaderError):
    """Something was asked for that is not there: ``what`` is the kind (article, block, label, …),
    ``key`` which one.
    """

    def __init__(self, what: str, key: object) -> None:
        super().__init__(what, key)
        self.what = what
        self.key = key


class SourceChanged(ReaderError):
    """The bytes of a source are no longer those that were imported. ``recorded`` is the hash from
    then, ``found`` the hash of what is there.
    """

    def __init__(self, name: str, recorded: str, found: str) -> None:
        super().__init__(name, recorded, found)
        self.name = name
        self.recorded = recorded
        self.found = found


class QueryWrong(ReaderError):
    """A condition of a query makes no sense. ``field`` is the word before its colon, ``value`` what
    stands behind it, which may be nothing.
    """

    def __init__(self, field: str, value: str) -> None:
        super().__init__(field, value)
        self.field = field
        self.value = value


class QuoteNotFound(ReaderError):
    """The quote does not stand in the article."""

    def __init__(self, quote: str) -> None:
        super().__init__(quote)
        self.quote = quote


class TextChanged(ReaderError):
    """The article has another text by now than the one that words were selected in. ``quote`` are
    the words.
    """

    def __init__(self, quote: str) -> None:
        super().__init__(quote)
        self.quote = quote


class LabelError(ReaderError):
    """A label cannot be so. ``name`` says which."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class LabelNameTaken(LabelError):
    """Another label at the same place of the tree has the name."""


class LabelBelowItself(LabelError):
    """The label would stand below itself."""


class LabelAmbiguous(LabelError):
    """Several labels have the name; ``paths`` tells them apart."""

    def __init__(self, name: str, paths: tuple[str, ...]) -> None:
        super().__init__(name)
        self.args = (name, paths)
        self.paths = paths


class FolderNameTaken(ReaderError):
    """Another folder has the name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class NotADetail(ReaderError):
    """What was written is no date, address or language: ``detail`` says which it has to be."""

    def __init__(self, detail: str, written: str) -> None:
        super().__init__(detail, written)
        self.detail = detail
        self.written = written


class NotesUnreadable(FileError):
    """It holds highlights and notes, but they cannot be read; ``detail`` is a clause that says
    why.
    """


class NotesNewer(FileError):
    """It holds the notes of a library as a later version of the program writes them."""


class NotALabelSet(FileError):
    """The file holds no labels that could be read; ``detail`` says why."""


class NotABundle(FileError):
    """A file or a folder is no evidence bundle, and no other bag."""


class NoTimeStamp(ReaderError):
    """The server that the user named gave no time stamp; ``why`` is a clause."""

    def __init__(self, server: str, why: Message) -> None:
        super().__init__(server, why)
        self.server = server
        self.why = why


class NoPdf(ReaderError):
    """No PDF file can be made here: the system lacks the libraries named, which Qt needs."""

    def __init__(self, libraries: tuple[str, ...]) -> None:
        super().__init__(libraries)
        self.libraries = libraries
