"""The files of an evidence bundle that programs read: what it holds, the paragraphs of each text,
and the event log.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256

from reader.domain.bundle import FORMAT
from reader.domain.reason_sentences import sentence_for
from reader.exporters.evidence import BundleContents, BundleVersion, EventLine, EventLog, Passage

CHAIN = (
    "Each link is SHA-256 of the link before it and, behind it, of the SHA-256 of four texts in "
    "UTF-8: the number of the event in decimal digits, at, verb and changes. All hashes are taken "
    "as bytes, not as their digits. Of events that are about other things than this bundle only "
    "the hashes of these texts are given, and of those that are partly about other things the hash "
    "of changes, with the rows that belong here. “before” is the link before the first event here; "
    "the first of a library has 32 zero bytes before it. “head” is the last link. state "
    "and author are no part of the links."
)


def as_json(value: object) -> bytes:
    """Return a file of JSON in UTF-8."""
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def text_bytes(version: BundleVersion) -> bytes:
    """Return the text of a version as its file holds it."""
    return version.article.document.text.encode("utf-8", "surrogatepass")


def index(bundle: BundleContents, resources: Sequence[Mapping[str, object]]) -> bytes:
    """Return the list of what stands where in the bundle."""
    return as_json(
        {
            "claim-reader": {"bundle": FORMAT},
            "about": "Offsets count Unicode code points from 0 in the text that is named.",
            "made": bundle.made,
            "program": bundle.program,
            "claims": [
                {"uuid": one.id, "statement": one.statement} for one in bundle.findings.claims
            ],
            "versions": [_version(one) for one in bundle.versions],
            "quotes": [_quote(one) for one in bundle.passages],
            "saved_with_pages": list(resources),
        }
    )


def _version(version: BundleVersion) -> dict[str, object]:
    article = version.article
    return {
        "article": article.id,
        "version": article.version,
        "latest": version.latest,
        "title": article.title,
        "address": article.url,
        "imported": article.imported,
        "captured": article.metadata.captured,
        "text": version.text_file,
        "text_sha256": sha256(text_bytes(version)).hexdigest(),
        "characters": len(article.document.text),
        "paragraphs": version.paragraphs_file,
        "sources": [
            {
                "page": one.page,
                "file": one.file,
                "sha256": one.sha256,
                "name": one.name,
                "media_type": one.media_type,
                "address": one.address,
                "imported": one.imported,
            }
            for one in version.sources
        ],
    }


def _quote(passage: Passage) -> dict[str, object]:
    picture = passage.picture
    return {
        "highlight": passage.highlight,
        "article": passage.article,
        "version": passage.number,
        "made": passage.made,
        "source_sha256": passage.sha256,
        "text": passage.version.text_file if passage.version else None,
        "start": passage.target.span.start,
        "end": passage.target.span.end,
        "exact": passage.target.exact,
        "picture": passage.picture_file if picture and picture.data else None,
        "no_picture": picture.missing if picture and not picture.data else None,
    }


def paragraphs(version: BundleVersion) -> bytes:
    """Return the paragraphs of a text: what each is, whether cleaning kept it, and why."""
    article = version.article
    return as_json(
        [
            {
                "index": block.index,
                "kind": block.kind.value,
                "start": block.start,
                "end": block.end,
                "kept": verdict.kept,
                "rule": verdict.rule,
                "reason": sentence_for(verdict.reason).english(),
            }
            for block, verdict in zip(article.document.blocks, article.ledger(), strict=True)
        ]
    )


def events(log: EventLog) -> bytes:
    """Return the event log, as far as it is about what is in the bundle, with its chain."""
    links = [line.event.link for line in log.lines]
    head = next((link for link in reversed(links) if link), log.before)
    return as_json(
        {
            "about": CHAIN,
            "before": log.before.hex(),
            "head": head.hex(),
            "events": [dict(_event(line)) for line in log.lines],
        }
    )


def _event(line: EventLine) -> Iterator[tuple[str, object]]:
    event = line.event
    yield "id", event.id
    if line.rows is None:
        yield "at_sha256", _hash(event.at)
        yield "verb_sha256", _hash(event.verb)
        yield "changes_sha256", line.changes_sha256
    else:
        yield "at", event.at
        yield "verb", event.verb
        yield "state", event.state
        if event.author:
            yield "author", event.author
        if line.whole:
            yield "changes", event.changes
        else:
            yield "changes_sha256", line.changes_sha256
            yield "rows", list(line.rows)
    yield "link", event.link.hex() if event.link else None


def _hash(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
