"""What an evidence bundle says of itself to people who have never seen one, in the language of
whoever made it. Commands and names of files are the same in every one.
"""

from collections.abc import Iterator

from reader.domain.bundle import (
    ANNOTATIONS,
    CLAIM_REVIEWS,
    EVENTS,
    INDEX,
    NOTEBOOK,
    PAYLOAD,
    REFERENCES,
    REPORT,
    STAMP,
    STAMPED,
)
from reader.domain.message import Message, translate
from reader.exporters.evidence import BundleContents
from reader.exporters.plain_text import places, wrapped
from reader.exporters.report_facts import moment

_SET_IN = " " * 4

_TITLE = translate("Readme", "Evidence bundle")
_CLAIM = translate("Readme", "Claim: {statement}")
_MADE = translate("Readme", "Made on {moment} with {program}.")
_BEGIN = translate(
    "Readme",
    "Begin with data/report.html: open it in any browser. It needs no network and runs no script.",
)

_CONTENTS = translate("Readme", "What is in it")
_PARTS: tuple[tuple[str, Message], ...] = (
    (
        REPORT,
        translate(
            "Readme",
            "The passages, each highlighted in the text of its article, and pictures of them as "
            "the page showed them.",
        ),
    ),
    (
        f"{PAYLOAD}sources/",
        translate(
            "Readme",
            "The sources as they were imported, byte for byte. Each is named by its SHA-256.",
        ),
    ),
    (
        f"{PAYLOAD}saved_with_pages/",
        translate(
            "Readme",
            "Pictures and style sheets that were saved with a page, where there are any.",
        ),
    ),
    (
        f"{PAYLOAD}texts/",
        translate(
            "Readme",
            "The text that was read out of each source, one file for each version of an article, "
            "in UTF-8, a paragraph a line. It holds what cleaning removed as well; the JSON file "
            "beside it says where each paragraph begins and ends, whether it was kept, and why.",
        ),
    ),
    (
        f"{PAYLOAD}pictures/",
        translate(
            "Readme",
            "The passages as a browser engine draws the source, with the highlight, where that was "
            "possible.",
        ),
    ),
    (
        ANNOTATIONS,
        translate(
            "Readme",
            "The highlights, notes and claims as W3C Web Annotations. Positions are Unicode code "
            "points in the text of the version whose source has the same SHA-256.",
        ),
    ),
    (
        NOTEBOOK,
        translate(
            "Readme",
            "The claims and all that was written on them, as Claim Reader reads them back.",
        ),
    ),
    (CLAIM_REVIEWS, translate("Readme", "The claims as ClaimReview of schema.org.")),
    (REFERENCES, translate("Readme", "References to the articles, for Zotero and others.")),
    (
        EVENTS,
        translate(
            "Readme",
            "When each of these things was made and changed, with the chain of hashes of the "
            "library’s log. The file itself says how its links are made.",
        ),
    ),
    (
        INDEX,
        translate(
            "Readme",
            "The list of all of this for programs: which quote stands where in which text.",
        ),
    ),
)

_HOW_MADE = translate("Readme", "How it was made")
_MAKING = translate(
    "Readme",
    "A source is stored whole when it is imported, and never changed. Claim Reader reads its "
    "text, decides which paragraphs belong to the article, and keeps every highlight as a place "
    "in that text together with the quoted words. When an article was saved again, each version "
    "has its own text. All times are in UTC, but for those that a source states itself. The log "
    "of what was done is a chain: whoever changes an event afterwards has to change every link "
    "behind it.",
)
_WHEN = translate(
    "Readme",
    "What the bundle cannot prove by itself is when it was made: the time is that of the computer.",
)
_WHEN_STAMPED = translate(
    "Readme",
    "What the bundle cannot prove by itself is when it was made: the time stamp does, see below.",
)

_HOW_CHECKED = translate("Readme", "How to check it without Claim Reader")
_BAG = translate(
    "Readme",
    "This folder is a bag after RFC 8493 (BagIt). Any BagIt program checks it; so do these "
    "commands, in this folder (on macOS: shasum -a 256 -c):",
)
_SUMS = ("sha256sum -c manifest-sha256.txt", "sha256sum -c tagmanifest-sha256.txt")
_EACH_OK = translate(
    "Readme",
    "Each line has to end in OK. That a source is what was imported: the name of its file is its "
    "SHA-256. That a quote stands where it is said to, for example with Python:",
)
_PYTHON = (
    "import json, pathlib",
    f'for quote in json.loads(pathlib.Path("{INDEX}").read_bytes())["quotes"]:',
    '    if quote["text"]:',
    '        text = pathlib.Path(quote["text"]).read_bytes().decode("utf-8")',
    '        print(text[quote["start"]:quote["end"]] == quote["exact"], quote["exact"])',
)
_AT_ONCE = translate("Readme", "With Claim Reader, all of it at once, also packed:")
_CHECK = ("python -m reader check FOLDER",)

_STAMP_TITLE = translate("Readme", "The time stamp")
_STAMP = translate(
    "Readme",
    "{stamp} is a time stamp after RFC 3161: an independent authority certifies that {stamped}, "
    "and with it every file here, was as it is at the time that the stamp names. With OpenSSL, "
    "and the certificate of the authority:",
)
_STAMP_CHECKS = (
    f"openssl ts -reply -in {STAMP} -text",
    f"openssl ts -verify -data {STAMPED} -in {STAMP} -CAfile authority.pem",
)


def readme(bundle: BundleContents, *, stamped: bool) -> bytes:
    """Return the text of the README, in UTF-8."""
    lines = [*_opening(bundle), *_contents(), *_making(stamped=stamped), *_checking()]
    if stamped:
        lines += ["", *_headed(_STAMP_TITLE, "-")]
        lines += wrapped(_STAMP.where(stamp=STAMP, stamped=STAMPED).told())
        lines += _commands(_STAMP_CHECKS)
    return ("\n".join(line.rstrip() for line in lines) + "\n").encode("utf-8", "replace")


def _opening(bundle: BundleContents) -> Iterator[str]:
    title = _TITLE.told().upper()
    yield from (title, "=" * places(title))
    claims = [" ".join(one.statement.split()) for one in bundle.findings.claims]
    if claims:
        yield ""
    for claim in claims:
        yield _CLAIM.where(statement=claim).told()
    yield from ("", _MADE.where(moment=moment(bundle.made), program=bundle.program).told())
    yield from ("", *wrapped(_BEGIN.told()))


def _contents() -> Iterator[str]:
    yield from ("", *_headed(_CONTENTS, "-"))
    for name, words in _PARTS:
        yield name
        yield from wrapped(words.told(), _SET_IN)


def _making(*, stamped: bool) -> Iterator[str]:
    yield from ("", *_headed(_HOW_MADE, "-"))
    yield from wrapped(_MAKING.told())
    yield from wrapped((_WHEN_STAMPED if stamped else _WHEN).told())


def _checking() -> Iterator[str]:
    yield from ("", *_headed(_HOW_CHECKED, "-"))
    for words, commands in ((_BAG, _SUMS), (_EACH_OK, _PYTHON), (_AT_ONCE, _CHECK)):
        yield from wrapped(words.told())
        yield from _commands(commands)


def _headed(words: Message, sign: str) -> Iterator[str]:
    yield from (words.told(), sign * places(words.told()))


def _commands(lines: tuple[str, ...]) -> Iterator[str]:
    """Yield commands, which are never wrapped."""
    yield from (f"{_SET_IN}{line}" for line in lines)
