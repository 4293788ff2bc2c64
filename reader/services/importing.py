"""Importing: the only place that says read, recognise, clean, store."""

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
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
    SourceTooLarge,
)
from reader.domain.message import Message, translate
from reader.domain.source import SourceDocument
from reader.importers import LARGEST, contents_of, read, read_clipboard, recognition
from reader.services.cancelling import Cancelled, never
from reader.services.cleaning_process import CleaningProcess
from reader.services.clock import now
from reader.services.joining import Joining, add_page
from reader.services.kinship import Kin, Tie, find_kin
from reader.services.outcome import Verb
from reader.services.reanchoring import Renewal
from reader.services.saved_folder import folder_beside, is_inside_saved_folder, read_folder
from reader.services.site_rules import without_what_the_site_repeats
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
    return tuple(
        ImportFormat(importer.title, importer.suffixes) for importer in recognition.IMPORTERS
    )


@dataclass(frozen=True, slots=True)
class Imported:
    """A source that is in the library. ``new`` is false where the same bytes were there already.

    ``renewal`` says what became of the highlights where it is a new version of an article that was
    there. ``earlier`` is the number of the version that it is where the article shows a newer text,
    or all of the text of which this is a part. ``joining`` says to which pages it was joined.
    """

    article: ArticleId
    title: str
    new: bool
    path: Path | None = None
    renewal: Renewal | None = None
    earlier: int | None = None
    joining: Joining | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """A file that could not be imported, and why."""

    path: Path
    error: ReaderError


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import has come: ``done`` of ``total`` files, and the one that was just
    finished.
    """

    done: int
    total: int
    last: Imported | Failed


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import of several files did."""

    imported: tuple[Imported, ...]
    failed: tuple[Failed, ...]


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

    An article that is in the library and was saved again gets a new version; ``separate`` makes an
    article of each file.

    ``report`` is called after each file, ``check`` several times a second; it raises ``Cancelled``
    to stop, and the report then holds what was done by then. Raises ``LibraryError`` where the
    library itself cannot be written.
    """
    files = list(_files(paths))
    imported: list[Imported] = []
    failed: list[Failed] = []
    with CleaningProcess() as cleaning:
        for done, path in enumerate(files, start=1):
            try:
                check()
                last: Imported | Failed = _import_file(library, path, cleaning, check, separate)
            except Cancelled:
                break
            except LibraryError:
                raise
            except ReaderError as error:
                last = Failed(path, error)
            except Exception as error:
                log.exception("a defect stopped the import of %s", path)
                last = Failed(path, CleaningDefect(path, f"{type(error).__name__}: {error}"))
            if isinstance(last, Imported):
                imported.append(last)
            else:
                failed.append(last)
            report(Progress(done, len(files), last))
    return ImportReport(tuple(imported), tuple(failed))


def import_source(
    library: Library, source: SourceDocument, check: Callable[[], None] = never
) -> Imported:
    """Import one source. Raises the ``ReaderError`` that says why it cannot."""
    with CleaningProcess() as cleaning:
        return _import(library, source, cleaning, check, separate=False)


def import_clipboard(
    library: Library, text: str, html: str | None, check: Callable[[], None] = never
) -> Imported:
    """Import what was copied elsewhere: its markup where that has some structure, else its text.

    Raises ``EmptySource``, or what cleaning raises.
    """
    return import_source(library, read_clipboard(text, html), check)


def _import_file(
    library: Library,
    path: Path,
    cleaning: CleaningProcess,
    check: Callable[[], None],
    separate: bool,
) -> Imported:
    data = _bytes(path)
    imported = _import(library, read(well_formed(path.name), data), cleaning, check, separate)
    folder = folder_beside(path)
    page = sha256(data).hexdigest()
    if folder is not None and not resources.has_any(library, imported.article, page):
        saved = read_folder(folder)
        resources.add(library, imported.article, saved.resources, saved.left_out, page)
    return replace(imported, path=path)


def _import(
    library: Library,
    source: SourceDocument,
    cleaning: CleaningProcess,
    check: Callable[[], None],
    separate: bool,
) -> Imported:
    known = sources.find_article(library, source.sha256)
    if known is None:
        cleaned = cleaning.clean(contents_of(source).page, check)
        cleaned = without_what_the_site_repeats(library, cleaned, source.address)
        title = cleaned.document.metadata.title or source.name
        kin = None if separate else find_kin(library, source, cleaned)
        if kin is not None:
            return _import_kin(library, kin, source, cleaned, title)
        known, new = stored_articles.add(library, source, cleaned, now())
        if new:  # else another program was quicker
            return Imported(known, title, new=True)
    if stored_articles.is_deleted(library, known):
        stored_articles.set_deleted(library, [known], None, now(), Verb.RESTORE_ARTICLE)
    row = stored_articles.article_row(library, known)
    return Imported(known, row.title if row else source.name, new=False)


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


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield the files, and for a folder the pages and texts in it and below, in order of their
    names.

    What the system does not let us look at is yielded as it is: reading it says why.
    """
    for path in paths:
        try:
            files = _inside(path) if path.is_dir() else [path]
        except OSError:
            files = [path]
        yield from files


def _inside(folder: Path) -> list[Path]:
    suffixes = {suffix for one in formats() for suffix in one.suffixes}
    files = sorted(
        path for path in folder.rglob("*") if path.suffix.lower() in suffixes and path.is_file()
    )
    return [path for path in files if not is_inside_saved_folder(path)]


def _bytes(path: Path) -> bytes:
    """Read a file. Raises ``FileVanished``, ``FileUnreadable`` or ``SourceTooLarge``."""
    try:
        if not path.is_file() and path.exists():  # a device or pipe could go on for ever
            raise FileUnreadable(path, translate("Errors", "it is not a regular file"))
        size = path.stat().st_size
        if size > LARGEST:
            raise SourceTooLarge(path, size, LARGEST)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileVanished(path) from error
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
