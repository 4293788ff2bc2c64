"""What is in a folder to import: pages, texts and other articles, and the files that are none of
them, each with what it is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.domain.characters import well_formed
from reader.domain.errors import SavedWithPage, UnknownFormat
from reader.domain.message import Message, translate
from reader.importers import looks_like_an_article, notes_files, recognition
from reader.services.saved_folder import is_inside_saved_folder, page_of_folder

LOOKED_AT = 65_536
"""Bytes of a file whose name does not say that it is an article."""

_UNLOOKED = frozenset({"thumbs.db", "desktop.ini", "icon\r", "ehthumbs.db"})
_UNKNOWN = translate("Kinds", "a file of an unknown format")
_LINK = translate("Kinds", "a link to a file outside the folder")
_OPEN_IT = translate("Advice", "Import that file itself if you want it.")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file of a folder that is no article: what it is, and what the user can do where it may
    hold one.
    """

    path: Path
    kind: Message
    advice: Message | None = None


def left_out_for(path: Path, error: UnknownFormat) -> LeftOut:
    """Return the file as one that was left out, for the reason that it was refused."""
    kind = error.detail if isinstance(error.detail, Message) else _UNKNOWN
    return LeftOut(path, kind, error.advice)


def files_in(folder: Path) -> tuple[list[Path], list[LeftOut]]:
    """Return the articles in a folder and below, in order of their names, and the other files.

    What belongs to a saved page and what is hidden is neither. Raises ``OSError``, and
    ``SavedWithPage`` for the folder that belongs to a saved page.
    """
    page = page_of_folder(folder)
    if page is not None:
        raise SavedWithPage(folder, page)
    wanted: list[Path] = []
    others: list[LeftOut] = []
    suffixes = {suffix for importer in recognition.IMPORTERS for suffix in importer.suffixes}
    suffixes.update(notes_files.SUFFIXES)
    for path in sorted(_visible(folder)):
        if _leads_out(path, folder):
            others.append(LeftOut(path, _LINK, _OPEN_IT))
        elif path.suffix.lower() in suffixes:
            wanted.append(path)
        elif (other := _other(path)) is not None:
            others.append(other)
        else:
            wanted.append(path)
    return wanted, others


def _visible(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        parts = path.relative_to(folder).parts
        if (
            not any(part.startswith(".") for part in parts)
            and path.name.lower() not in _UNLOOKED
            and path.is_file()
            and not is_inside_saved_folder(path)
        ):
            yield path


def _leads_out(path: Path, folder: Path) -> bool:
    """Whether a link leads out of the folder: one in a folder that came from somebody else could
    bring any file of the user's into the library.
    """
    return path.is_symlink() and not path.resolve().is_relative_to(folder.resolve())


def _other(path: Path) -> LeftOut | None:
    """Return a file whose name is of no format, unless its first bytes are an article's."""
    try:
        with path.open("rb") as file:
            start = file.read(LOOKED_AT)
    except OSError:
        return None  # reading it whole says why
    try:
        if not looks_like_an_article(well_formed(path.name), start):
            return LeftOut(path, _UNKNOWN)
    except UnknownFormat as error:
        return left_out_for(path, error)
    return None


def by_kind(left_out: Sequence[LeftOut]) -> list[list[LeftOut]]:
    """Return the files in groups of one kind, in the order in which the kinds come."""
    groups: dict[str, list[LeftOut]] = {}
    for one in left_out:
        groups.setdefault(one.kind.english(), []).append(one)
    return list(groups.values())
