"""The archive of a REFI-QDA project: ``project.qde``, and texts in ``sources``. Nothing is unpacked
to the disk, and no file beside the archive is read, whatever its paths say.
"""

import io
import zlib
from lzma import LZMAError
from zipfile import BadZipFile, ZipFile, ZipInfo

from reader.domain.errors import NotesUnreadable
from reader.domain.message import translate
from reader.importers.textual import file_encoding, file_text

MOST_UNPACKED = 200_000_000
"""Bytes that are read of one archive; pictures and recordings are not read."""

_PIECE = 1_000_000

_DAMAGED = (
    BadZipFile,
    zlib.error,
    LZMAError,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,  # a place in the archive beyond what a number can say
    ValueError,  # a name that is not in the encoding that it says
)
"""What a damaged file in an archive raises."""


class RefiArchive:
    """An archive that was opened. Its names count whatever the case of their letters: the standard
    says ``sources``, and some programs write ``Sources``.
    """

    def __init__(self, name: str, data: bytes) -> None:
        """Raises ``NotesUnreadable`` where the archive itself is damaged."""
        self._name = name
        self._left = MOST_UNPACKED
        try:
            self._archive = ZipFile(io.BytesIO(data))
        except (BadZipFile, ValueError, NotImplementedError) as error:
            raise self._damaged() from error
        self._by_name: dict[str, ZipInfo] = {}
        for info in self._archive.infolist():
            self._by_name.setdefault(info.filename.replace("\\", "/").lower(), info)

    def project(self) -> str | None:
        """Return what ``project.qde`` says; ``None`` where there is none. Raises
        ``NotesUnreadable``.
        """
        found = [one for one in self._by_name if one.endswith(".qde")]
        if not found:
            return None
        shallowest = min(found, key=lambda one: (one.count("/"), len(one)))
        data = self._read(self._by_name[shallowest])
        return data.decode("utf-8-sig", "replace") if _is_utf8(data) else file_text(data)

    def text(self, path: str) -> str | None:
        """Return the text that an attribute names, as ``internal://x.txt``, with a byte order mark
        where it has one; ``None`` where it is not in the archive. Raises ``NotesUnreadable``.
        """
        info = self._find(path)
        if info is None:
            return None
        data = self._read(info)
        return data.decode("utf-8" if _is_utf8(data) else file_encoding(data), "replace")

    def _find(self, path: str) -> ZipInfo | None:
        """Return the file of a path: the one in ``sources``, or of that name wherever it lies."""
        bare = path.partition("://")[2] or path
        bare = bare.replace("\\", "/").lstrip("/").lower()
        last = bare.rpartition("/")[2]
        if not last:
            return None
        for wanted in (f"sources/{bare}", bare, f"sources/{last}"):
            if wanted in self._by_name:
                return self._by_name[wanted]
        return next(
            (info for name, info in self._by_name.items() if name.rpartition("/")[2] == last), None
        )

    def _read(self, info: ZipInfo) -> bytes:
        """Return a file's bytes, but no more than are left of ``MOST_UNPACKED``: what the archive
        says of its size may be untrue.
        """
        pieces: list[bytes] = []
        try:
            with self._archive.open(info) as file:
                while piece := file.read(_PIECE):
                    self._left -= len(piece)
                    if self._left < 0:
                        raise self._too_large()
                    pieces.append(piece)
        except _DAMAGED as error:
            raise self._damaged() from error
        except RuntimeError as error:  # it is encrypted
            raise NotesUnreadable(
                self._name, translate("Notes", "it is locked with a password")
            ) from error
        return b"".join(pieces)

    def _damaged(self) -> NotesUnreadable:
        return NotesUnreadable(self._name, translate("Notes", "the archive is damaged"))

    def _too_large(self) -> NotesUnreadable:
        words = translate("Notes", "its texts unpack to more than {megabytes} MB")
        return NotesUnreadable(self._name, words.where(megabytes=MOST_UNPACKED // 1_000_000))


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
