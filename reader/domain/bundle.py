"""The evidence bundle: what its files are called, and what can be found wrong with one.

A bundle is a bag after RFC 8493 (BagIt). Its payload holds what a claim stands on, so that anybody
can check it later, with this program or without.
"""

from dataclasses import dataclass
from enum import StrEnum

from reader.domain.message import Message

FORMAT = 1
"""Of ``INDEX``: raised where an older program would misread a newer one's."""

ALGORITHMS = ("sha256", "sha512")
"""Of the manifests."""

DECLARATION = "bagit.txt"
BAG_INFO = "bag-info.txt"
README = "README.txt"
STAMPED = "tagmanifest-sha256.txt"
"""What a time stamp is over: it holds the hashes of the manifests, and these those of all files."""
STAMP = f"{STAMPED}.tsr"

PAYLOAD = "data/"
INDEX = "data/bundle.json"
REPORT = "data/report.html"
ANNOTATIONS = "data/annotations.jsonld"
NOTEBOOK = "data/claims.library.json"
CLAIM_REVIEWS = "data/claims.claimreview.json"
REFERENCES = "data/references.csl.json"
EVENTS = "data/events.json"

DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


@dataclass(frozen=True, slots=True)
class LoggedEvent:
    """An event of the log as the library holds it: ``changes`` are the rows before and after, as
    the text that its link is made from. ``link`` is missing where the log was damaged. ``author``
    is who did it, where that is known; that is no part of the link.
    """

    id: int
    at: str
    verb: str
    changes: str
    state: str
    link: bytes | None
    author: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A passage as a page shows it: a PNG file, or why there is none, in English: programs read it,
    and ``why_no_picture`` says it to people.
    """

    data: bytes = b""
    missing: str = ""


def why_no_picture(missing: str) -> Message:
    """Return why there is no picture, as it is said to people."""
    return Message("Pictures", missing)


class Trouble(StrEnum):
    """What can be wrong with a bundle. The values are those of ``check --json``."""

    CHANGED = "changed"
    MISSING = "missing"
    ADDED = "added"
    UNSAFE = "unsafe name"
    LINK = "link"
    UNREADABLE = "unreadable"
    NO_MANIFEST = "no manifest"
    MANIFEST_LINE = "manifest line"
    OTHER_SIZE = "other size"
    DECLARATION = "declaration"
    STRANGE = "strange content"
    QUOTE = "quote"
    QUOTE_UNKNOWN = "quote not listed"
    SOURCE = "source"
    CHAIN = "chain"
    STAMP = "time stamp"


@dataclass(frozen=True, slots=True)
class BundleProblem:
    """One thing that is wrong: in which file, and what more is known of it."""

    trouble: Trouble
    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class StampFound:
    """A time stamp that fits: ``time`` is ISO 8601 in UTC. ``trusted`` says whether it leads back
    to a certificate that the user named.
    """

    time: str
    authority: str
    trusted: bool


@dataclass(frozen=True, slots=True)
class BundleReport:
    """What came of a check: how many files, quotes and events were looked at.

    ``is_ours`` is false for a bag that another program made: of that, only what BagIt demands is
    checked. ``stamp_unread`` says that there is a time stamp which this computer cannot check.
    """

    files: int
    quotes: int
    events: int
    is_ours: bool
    problems: tuple[BundleProblem, ...]
    stamp: StampFound | None = None
    stamp_unread: bool = False

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems
