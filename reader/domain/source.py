"""The source: the bytes as imported, never changed."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from hashlib import sha256


class MediaType(StrEnum):
    """The two kinds of text that cleaning reads. A source of any other type holds one of them,
    which its importer takes out.
    """

    HTML = "text/html"
    TEXT = "text/plain"


@dataclass(frozen=True)
class SourceDocument:
    """One imported file, or what was pasted.

    ``media_type`` is one of ``MediaType`` or the type that an importer of ours gives to its files.
    ``name`` is what a person would call it: the file's name, or "Clipboard". ``address`` is where
    it was published, where the import knows that. ``encoding`` is set only where it is known for
    certain (pasted text); else it is detected.
    """

    data: bytes
    media_type: str
    name: str
    address: str | None = None
    encoding: str | None = None

    @cached_property
    def sha256(self) -> str:
        """The hash of the bytes, 64 hexadecimal digits; it identifies the source everywhere."""
        return sha256(self.data).hexdigest()
