"""What an evidence bundle says of itself to people who have never seen one."""

from reader.domain.bundle import (
    ANNOTATIONS,
    CLAIM_REVIEWS,
    EVENTS,
    INDEX,
    NOTEBOOK,
    REFERENCES,
    REPORT,
    STAMP,
    STAMPED,
)
from reader.exporters.evidence import BundleContents
from reader.exporters.report_facts import moment

_STAMPED = f"""
The time stamp
--------------
{STAMP} is a time stamp after RFC 3161: an independent
authority certifies that {STAMPED}, and with it every file here, was as
it is at the time that the stamp names. With OpenSSL, and the certificate of the authority:
    openssl ts -reply -in {STAMP} -text
    openssl ts -verify -data {STAMPED} -in {STAMP} -CAfile authority.pem
"""

_TEXT = """EVIDENCE BUNDLE
{underline}
{claims}
Made on {made} with {program}.

Begin with data/report.html: open it in any browser. It needs no network and runs no script.

What is in it
-------------
{report}
    The passages, each highlighted in the text of its article, and pictures of them as the page
    showed them.
data/sources/
    The sources as they were imported, byte for byte. Each is named by its SHA-256.
data/saved_with_pages/
    Pictures and style sheets that were saved with a page, where there are any.
data/texts/
    The text that was read out of each source, one file for each version of an article, in UTF-8,
    a paragraph a line. It holds what cleaning removed as well; the JSON file beside it says where
    each paragraph begins and ends, whether it was kept, and why.
data/pictures/
    The passages as a browser engine draws the source, with the highlight, where that was possible.
{annotations}
    The highlights, notes and claims as W3C Web Annotations. Positions are Unicode code points in
    the text of the version whose source has the same SHA-256.
{notebook}
    The claims and all that was written on them, as Claim Reader reads them back.
{reviews}
    The claims as ClaimReview of schema.org.
{references}
    References to the articles, for Zotero and others.
{events}
    When each of these things was made and changed, with the chain of hashes of the library's log.
    The file itself says how its links are made.
{index}
    The list of all of this for programs: which quote stands where in which text.

How it was made
---------------
A source is stored whole when it is imported, and never changed. Claim Reader reads its text,
decides which paragraphs belong to the article, and keeps every highlight as a place in that text
together with the quoted words. When an article was saved again, each version has its own text.
All times are in UTC, but for those that a source states itself. The log of what was done is a
chain: whoever changes an event afterwards has to change every link behind it.
What the bundle cannot prove by itself is when it was made{unless}.

How to check it without Claim Reader
------------------------------------
This folder is a bag after RFC 8493 (BagIt). Any BagIt program checks it; so do these commands,
in this folder (on macOS: shasum -a 256 -c):
    sha256sum -c manifest-sha256.txt
    sha256sum -c tagmanifest-sha256.txt
Each line has to end in OK. That a source is what was imported: the name of its file is its SHA-256.
That a quote stands where it is said to, for example with Python:
    import json, pathlib
    for quote in json.loads(pathlib.Path("{index}").read_bytes())["quotes"]:
        if quote["text"]:
            text = pathlib.Path(quote["text"]).read_bytes().decode("utf-8")
            print(text[quote["start"]:quote["end"]] == quote["exact"], quote["exact"])
With Claim Reader, all of it at once, also packed:
    python -m reader check FOLDER
{stamp}"""


def readme(bundle: BundleContents, *, stamped: bool) -> bytes:
    """Return the text of the README, in UTF-8."""
    claims = "".join(
        f"\nClaim: {' '.join(one.statement.split())}" for one in bundle.findings.claims
    )
    unless = ": the time stamp does, see below" if stamped else ": the time is that of the computer"
    return _TEXT.format(
        underline="=" * 15,
        claims=f"{claims}\n" if claims else "",
        made=moment(bundle.made),
        program=bundle.program,
        report=REPORT,
        annotations=ANNOTATIONS,
        notebook=NOTEBOOK,
        reviews=CLAIM_REVIEWS,
        references=REFERENCES,
        events=EVENTS,
        index=INDEX,
        unless=unless,
        stamp=_STAMPED if stamped else "",
    ).encode("utf-8", "replace")
