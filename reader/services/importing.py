"""Importing: the only place that says read, recognise, clean, store."""

import logging
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from reader.domain.annotation import ArticleId
from reader.domain.characters import well_formed
from reader.domain.document import Cleaned
from reader.domain.errors import (
    CleaningDefect,
    FileUnreadable,
    FileVanished,
    LibraryError,
    ReaderError,
    RecordsLeftOut,
    SavedWithPage,
    SourceTooLarge,
    UnknownFormat,
    WebAddress,
)
from reader.domain.likeness import likeness
from reader.domain.message import Message, translate
from reader.domain.notebook import NotedArticle
from reader.domain.source import MediaType, SourceDocument
from reader.importers import LARGEST, Record, may_hold_notes, notes_files, recognition
from reader.services.addresses import as_file, local_file, only_addresses, web_address
from reader.services.cancelling import Cancelled, never
from reader.services.clock import now
from reader.services.folder_contents import LeftOut, files_in, left_out_for
from reader.services.import_process import ImportProcess
from reader.services.joining import Joining, add_page
from reader.services.kinship import Kin, Tie, find_kin
from reader.services.notebook_articles import article_here
from reader.services.outcome import Verb
from reader.services.reanchoring import Renewal
from reader.services.saved_folder import folder_beside, page_of_folder, read_folder
from reader.services.site_rules import without_what_the_site_repeats
from reader.services.taken_up import TakenUp
from reader.services.taking_up import take_up
from reader.services.versions import add_version
from reader.store import articles as stored_articles
from reader.store import resources, sources
from reader.store.library import Library

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ImportFormat:
    """A format to import: its title for people, in the plural, and the usual endings of its files,
    with the dot.
    """

    title: Message
    suffixes: tuple[str, ...]


def formats() -> tuple[ImportFormat, ...]:
    """Return the formats. Files with their endings are imported from a folder; a file named by the
    user may have any.
    """
    articles = (ImportFormat(one.title, one.suffixes) for one in recognition.IMPORTERS)
    return (*articles, ImportFormat(notes_files.TITLE, notes_files.SUFFIXES))


@dataclass(frozen=True, slots=True)
class Imported:
    """A source that is in the library. ``new`` is false where the same bytes were there already.

    ``renewal`` says what became of the highlights where it is a new version of an article that was
    there. ``earlier`` is the number of the version that it is where the article shows a newer text,
    or all of the text of which this is a part. ``joining`` says to which pages it was joined.
    ``record`` counts from 1 and says which article of a file of several it is. ``sha256`` is that
    of the source, where it was read from a file.
    """

    article: ArticleId
    title: str
    new: bool
    path: Path | None = None
    renewal: Renewal | None = None
    earlier: int | None = None
    joining: Joining | None = None
    record: int | None = None
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Failed:
    """A file that could not be imported, and why."""

    path: Path
    error: ReaderError

    @property
    def may_pass(self) -> bool:
        """Whether the same file may be imported later: it could not be read this time."""
        return isinstance(self.error, FileUnreadable)


@dataclass(frozen=True, slots=True)
class NotesTaken:
    """A file of highlights and notes, and what came of it."""

    path: Path
    taken: TakenUp


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import has come: ``done`` of ``total`` articles, and the one that was just
    finished. A file of several counts as many once it is opened.
    """

    done: int
    total: int
    last: Imported | NotesTaken | Failed


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import of several files did. ``left_out`` are the files of folders that are no
    articles, ``notes`` what came of files of notes. One that the user ``cancelled`` has what was
    done by then.
    """

    imported: tuple[Imported, ...]
    failed: tuple[Failed, ...]
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[NotesTaken, ...] = ()
    cancelled: bool = False

    def says_something(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.imported or self.failed or self.left_out or self.notes or self.cancelled)

    def without_failures(self, paths: Set[Path]) -> "ImportReport":
        """Return it without a word of some files that failed."""
        return replace(self, failed=tuple(one for one in self.failed if one.path not in paths))

    def dealt_with(self, wanted: Sequence[Path]) -> Set[Path]:
        """Return which of some files were imported, or failed for a reason that stays. Of one of
        several articles in which the import was cancelled the rest is still to come.
        """
        lasting = {one.path for one in self.failed if not one.may_pass}
        ended = {one.path for one in self.imported} | lasting
        if self.imported and self.imported[-1].record and not ended.issuperset(wanted):
            ended.discard(self.imported[-1].path)
        return {path for path in wanted if path in ended}


def _unheard(_progress: Progress) -> None:
    """Report to nobody."""


def import_paths(
    library: Library,
    paths: Sequence[Path],
    report: Callable[[Progress], None] = _unheard,
    check: Callable[[], None] = never,
    *,
    separate: bool = False,
) -> ImportReport:
    """Import files, and the pages and texts in folders; one that fails leaves the others alone.
    Files of notes come last, when the articles that they are on are there.

    An article that is in the library and was saved again gets a new version; ``separate`` makes an
    article of each file.

    ``report`` is called after each file, ``check`` several times a second; it raises ``Cancelled``
    to stop, and the report then holds what was done by then. Raises ``LibraryError`` where the
    library itself cannot be written.
    """
    run = _Run(library, report, check, separate)
    with ImportProcess() as process:
        whole = run.all(paths, process)
    return ImportReport(
        tuple(run.imported),
        tuple(run.failed),
        tuple(run.left_out),
        tuple(run.notes),
        cancelled=not whole,
    )


def import_clipboard(
    library: Library,
    text: str,
    html: str | None,
    report: Callable[[Progress], None] = _unheard,
    check: Callable[[], None] = never,
) -> ImportReport:
    """Import what was copied elsewhere: its markup where that has some structure, else its text.

    The address of a file on this computer is that file. ``check`` raises ``Cancelled`` to stop, and
    the report then holds what was done by then. Raises ``EmptySource``, ``WebAddress`` where it is
    nothing but addresses, or what cleaning raises.
    """
    if (file := local_file(text)) is not None:
        return import_paths(library, [file], report, check)
    if address := only_addresses(text):
        raise WebAddress(address)
    imported: list[Imported] = []
    cancelled = False
    with ImportProcess() as process:
        try:
            for source in process.read_pasted(text, html, check):
                imported.append(_import(library, source, process, check, separate=False))
        except Cancelled:
            cancelled = True
    return ImportReport(tuple(imported), (), cancelled=cancelled)


class _Run:
    """One import of several files: what it has done so far."""

    def __init__(
        self,
        library: Library,
        report: Callable[[Progress], None],
        check: Callable[[], None],
        separate: bool,
    ) -> None:
        self._library = library
        self._report = report
        self._check = check
        self._separate = separate
        self._done = self._total = 0
        self.imported: list[Imported] = []
        self.failed: list[Failed] = []
        self.left_out: list[LeftOut] = []
        self.notes: list[NotesTaken] = []
        self._waiting: list[tuple[Path, bool]] = []

    def all(self, paths: Sequence[Path], process: ImportProcess) -> bool:
        """Import the files, and those in folders; false where the user cancelled meanwhile."""
        files = list(self._files(paths))
        self._total = len(files)
        for path, in_folder in files:
            if not self._tried(partial(self._one_file, path, in_folder, process), path, in_folder):
                return False
        for path, in_folder in self._waiting:
            if not self._tried(partial(self._notes_of, path, process), path, in_folder):
                return False
        return True

    def _tried(self, work: Callable[[], None], path: Path, in_folder: bool) -> bool:
        """Do what there is to do with a file, and tell where it fails; false where the user
        cancelled.
        """
        try:
            work()
        except Cancelled:
            return False
        except LibraryError:
            raise
        except UnknownFormat as error:
            if in_folder:
                self.left_out.append(left_out_for(path, error))
                self._total -= 1
            else:
                self._tell(Failed(path, error))
        except ReaderError as error:
            self._tell(Failed(path, error))
        except Exception as error:
            log.exception("a defect stopped the import of %s", path)
            defect = CleaningDefect(path, f"{type(error).__name__}: {error}")
            self._tell(Failed(path, defect))
        return True

    def _notes_of(self, path: Path, process: ImportProcess) -> None:
        """Take up a file of notes; one that turns out to hold none is imported as any other."""
        data = _bytes(path)
        notebook = process.read_notes(well_formed(path.name), data, self._check)
        if notebook is None:
            self._articles(path, data, process)
        else:
            here = [self._with_article(path, one, process) for one in notebook.articles]
            whole = replace(notebook, articles=tuple(here))
            self._tell(NotesTaken(path, take_up(self._library, whole, self._check)))

    def _with_article(
        self, path: Path, noted: NotedArticle, process: ImportProcess
    ) -> NotedArticle:
        """Import the article that a file of notes has the text of, where it is not here, and return
        by what it is known.
        """
        if not noted.text.strip() or article_here(self._library, noted) is not None:
            return noted
        self._check()
        data = noted.text.encode("utf-8")
        source = SourceDocument(data, MediaType.TEXT, noted.title, encoding="utf-8")
        imported = _import_noted(self._library, source, noted, process, self._check)
        if imported.new:
            self._total += 1
            self._tell(replace(imported, path=path))
        row = stored_articles.load(self._library, imported.article)
        return replace(noted, hashes=(row.sha256,))

    def _one_file(self, path: Path, in_folder: bool, process: ImportProcess) -> None:
        """Import the articles in a file; one that seems to hold notes waits for all articles."""
        self._check()
        data = _bytes(path)
        if may_hold_notes(data):
            self._waiting.append((path, in_folder))
        else:
            self._articles(path, data, process)

    def _articles(self, path: Path, data: bytes, process: ImportProcess) -> None:
        """Import the articles in a file. What fails of one of several leaves the others alone."""
        records = process.take_apart(well_formed(path.name), data, self._check)
        if len(records) == 1:
            self._tell(self._imported(path, records[0], process))
            return
        self._total += len(records) - 1
        failed: list[tuple[int, ReaderError]] = []
        for number, record in enumerate(records, start=1):
            self._check()
            try:
                one = self._imported(path, record, process)
            except LibraryError:
                raise
            except ReaderError as error:
                failed.append((number, error))
            else:
                self._tell(replace(one, record=number))
        if failed:
            first, why = failed[0]
            self._total -= len(failed) - 1
            self._tell(Failed(path, RecordsLeftOut(path, len(failed), len(records), first, why)))

    def _imported(self, path: Path, record: Record, process: ImportProcess) -> Imported:
        source = process.read(record, self._check)
        imported = _import(self._library, source, process, self._check, self._separate)
        folder = folder_beside(path)
        page = source.sha256
        if folder is not None and not resources.has_any(self._library, imported.article, page):
            saved = read_folder(folder)
            resources.add(self._library, imported.article, saved.resources, saved.left_out, page)
        return replace(imported, path=path, sha256=source.sha256)

    def _tell(self, last: Imported | NotesTaken | Failed) -> None:
        match last:
            case Imported():
                self.imported.append(last)
            case NotesTaken():
                self.notes.append(last)
            case Failed():
                self.failed.append(last)
        self._done += 1
        self._report(Progress(self._done, self._total, last))

    def _files(self, paths: Sequence[Path]) -> Iterator[tuple[Path, bool]]:
        """Yield the files, and for a folder the articles in it and below, with whether they are in
        a folder.

        What the system does not let us look at is yielded as it is: reading it says why.
        """
        for path in map(as_file, paths):
            try:
                inside = files_in(path) if path.is_dir() else None
            except (OSError, SavedWithPage):
                inside = None
            if inside is None:
                yield path, False
                continue
            wanted, others = inside
            self.left_out += others
            for file in wanted:
                yield file, True


def _import(
    library: Library,
    source: SourceDocument,
    process: ImportProcess,
    check: Callable[[], None],
    separate: bool,
) -> Imported:
    known = sources.find_article(library, source.sha256)
    if known is None:
        cleaned = process.clean(source, check)
        cleaned = without_what_the_site_repeats(library, cleaned, source.address)
        title = cleaned.document.metadata.title or source.name
        known_by = likeness(cleaned, source.address)
        kin = None if separate else find_kin(library, known_by)
        if kin is not None:
            return _import_kin(library, kin, source, cleaned, title)
        known, new = stored_articles.add(library, source, cleaned, now(), known_by)
        if new:  # else another program was quicker
            return Imported(known, title, new=True)
    if stored_articles.is_deleted(library, known):
        stored_articles.set_deleted(library, [known], None, now(), Verb.RESTORE_ARTICLE)
    row = stored_articles.article_row(library, known)
    return Imported(known, row.title if row else source.name, new=False)


def _import_noted(
    library: Library,
    source: SourceDocument,
    noted: NotedArticle,
    process: ImportProcess,
    check: Callable[[], None],
) -> Imported:
    """Return the article whose text is that of a file of notes: one that is here and has all of the
    words that are highlighted, else one that is made of the text.
    """
    cleaned = process.clean(source, check)
    known_by = likeness(cleaned, source.address)
    kin = find_kin(library, known_by)
    if kin is not None and kin.tie in {Tie.STATE, Tie.PIECE}:
        text = "".join(stored_articles.text_of(library, kin.article).split())
        if all("".join(one.target.exact.split()) in text for one in noted.annotations):
            return Imported(kin.article, noted.title, new=False)
    article, new = stored_articles.add(library, source, cleaned, now(), known_by)
    return Imported(article, cleaned.document.metadata.title or source.name, new=new)


def _import_kin(
    library: Library, kin: Kin, source: SourceDocument, cleaned: Cleaned, title: str
) -> Imported:
    """Store what belongs to an article that is there."""
    if kin.tie is Tie.PAGE:
        joining = add_page(library, kin.article, kin.only, source, cleaned, kin.page)
        return Imported(kin.article, title, new=True, joining=joining)
    done = add_version(library, kin, source, cleaned)
    if isinstance(done, Renewal):
        return Imported(kin.article, title, new=True, renewal=done)
    return Imported(kin.article, title, new=True, earlier=done)


def _bytes(path: Path) -> bytes:
    """Read a file. Raises ``FileVanished``, ``FileUnreadable``, ``SourceTooLarge``,
    ``SavedWithPage`` for what a browser saved with a page, or ``WebAddress``.
    """
    try:
        page = page_of_folder(path) if path.is_dir() else None
        if page is not None:
            raise SavedWithPage(path, page)
        if not path.is_file() and path.exists():  # a device or pipe could go on for ever
            raise FileUnreadable(path, translate("Errors", "it is not a regular file"))
        size = path.stat().st_size
        if size > LARGEST:
            raise SourceTooLarge(path, size, LARGEST)
        return path.read_bytes()
    except FileNotFoundError as error:
        if address := web_address(path.as_posix()):
            raise WebAddress(address) from error
        raise FileVanished(path) from error
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
