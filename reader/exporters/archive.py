"""Packed files, as most formats of offices and laboratories are."""

import io
import zipfile
from collections.abc import Iterable

_NO_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a ZIP archive can say. The same content has to give the same bytes."""


def packed(files: Iterable[tuple[str, bytes | Iterable[bytes]]], *, first: str = "") -> bytes:
    """Return the ZIP archive of some files, in their order; a long one may come in pieces.

    ``first`` is the content of a ``mimetype`` that stands before them, not compressed, as
    OpenDocument demands it.
    """
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        if first:
            archive.writestr(_entry("mimetype", zipfile.ZIP_STORED), first)
        for name, data in files:
            with archive.open(_entry(name, zipfile.ZIP_DEFLATED), "w") as file:
                for piece in [data] if isinstance(data, bytes) else data:
                    file.write(piece)
    return whole.getvalue()


def _entry(name: str, compression: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _NO_TIME)
    entry.compress_type = compression
    entry.external_attr = 0o644 << 16
    return entry
