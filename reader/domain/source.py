"""The source: the bytes as imported, never changed."""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from hashlib import sha256


class MediaType(StrEnum):
    """The kinds of text that cleaning reads. A source of any other type holds one of them, which
    its importer takes out.
    """

    HTML = "text/html"
    TEXT = "text/plain"
    MARKDOWN = "text/markdown"


@dataclass(frozen=True, slots=True)
class Stated:
    """What a file says about the article that it holds, in fields of their own beside the text.

    The values are as they are written there: cleaning reads the dates and names. Unknown is empty.
    ``whole`` says that the text is the article and nothing else, as in an export of articles: then
    nothing of it is removed on likelihood. ``authors_last`` says that authors named in the text
    count before those stated here, as in a letter that a newspaper sends.
    """

    title: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    modified: str = ""
    site: str = ""
    language: str = ""
    url: str = ""
    whole: bool = True
    authors_last: bool = False


@dataclass(frozen=True)
class SourceDocument:
    """One imported file, or what was pasted.

    ``media_type`` is one of ``MediaType`` or the type that an importer of ours gives to its files.
    ``name`` is what a person would call it: the file's name, or "Clipboard". ``address`` is where
    it was published, where the import knows that. ``encoding`` is set only where it is known for
    certain (pasted text); else it is detected. ``stated`` is set on what an importer takes out of a
    source that says more about its article than the text does; it is not stored. ``recorded`` is
    the hash that was written down at the import, on a source that comes out of a library.
    """

    data: bytes
    media_type: str
    name: str
    address: str | None = None
    encoding: str | None = None
    stated: Stated | None = None
    recorded: str | None = field(default=None, compare=False)

    @cached_property
    def sha256(self) -> str:
        """The hash of the bytes, 64 hexadecimal digits; it identifies the source everywhere."""
        return sha256(self.data).hexdigest()

    @property
    def is_as_imported(self) -> bool:
        """Whether the bytes are still those that were imported."""
        return self.recorded is None or self.recorded == self.sha256
