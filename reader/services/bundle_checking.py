"""Checking an evidence bundle: that it is what its manifests say, and then what those cannot tell:
that each quote stands where it is said to, that the sources are those that the annotations name,
and that the chain of events holds.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from reader.domain.bundle import (
    ANNOTATIONS,
    EVENTS,
    INDEX,
    STAMP,
    STAMPED,
    BundleProblem,
    BundleReport,
    StampFound,
    Trouble,
)
from reader.services.bag_checking import check_bag, read_whole
from reader.services.bundle_opening import UNREADABLE, BagFiles, opened_bag, shown_name
from reader.services.cancelling import never
from reader.services.stamping import StampUnreadable, StampWrong, verified
from reader.store.soundness.event_links import chained

MOST_OF_A_FILE = 100_000_000
"""Bytes of a text or of JSON that is read whole."""


_Place = tuple[object, object, object]
"""Where a quote begins and ends, and its words."""


class _Strange(Exception):
    """A file is not as the program writes it."""


@dataclass(slots=True)
class _Looked:
    """What was looked at."""

    quotes: int = 0
    events: int = 0
    stamp: StampFound | None = None
    stamp_unread: bool = False
    problems: list[BundleProblem] = field(default_factory=list)


def check_bundle(
    path: Path, roots: Sequence[bytes] = (), check: Callable[[], None] = never
) -> BundleReport:
    """Check a bundle, a folder or a zip archive, and return what came of it. ``roots`` are the
    certificates, in PEM, that a time stamp may lead back to.

    Raises ``NotABundle`` for what is no bag or cannot be read at all. Of a bag that another program
    made only what BagIt demands is checked.
    """
    looked = _Looked()
    with opened_bag(path) as files:
        looked.problems += check_bag(files, check)
        is_ours = INDEX in files.sizes
        if is_ours:
            _look(ANNOTATIONS, looked, lambda: _quotes(files, looked, check))
            _look(EVENTS, looked, lambda: _events(files, looked))
        if STAMP in files.sizes:
            _look_at_stamp(files, roots, looked)
        count = len(files.sizes)
    return BundleReport(
        count,
        looked.quotes,
        looked.events,
        is_ours,
        tuple(looked.problems),
        looked.stamp,
        looked.stamp_unread,
    )


def _look(name: str, looked: _Looked, look: Callable[[], Iterator[BundleProblem]]) -> None:
    """Take the problems of one part; where it is not as we write it, that is the problem."""
    try:
        looked.problems += look()
    except _Strange as error:
        looked.problems.append(BundleProblem(Trouble.STRANGE, str(error)))
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        looked.problems.append(BundleProblem(Trouble.STRANGE, name))


# Quotes and sources


def _quotes(files: BagFiles, looked: _Looked, check: Callable[[], None]) -> Iterator[BundleProblem]:
    index = _json(files, INDEX)
    texts: dict[str, str] = {}
    sources = {
        source["sha256"]: source["file"]
        for version in index["versions"]
        for source in version["sources"]
    }
    for digest, file in sources.items():
        if _hash(files, file, check) != digest:
            yield BundleProblem(Trouble.SOURCE, shown_name(str(file)), digest)
    known: dict[str, set[_Place]] = {}
    for quote in index["quotes"]:
        check()
        looked.quotes += 1
        place = (quote["start"], quote["end"], quote["exact"])
        known.setdefault(str(quote["highlight"]), set()).add(place)
        yield from _quote(files, quote, texts, sources)
    everywhere = set[_Place]().union(*known.values())
    for item in _json(files, ANNOTATIONS)["first"]["items"]:
        check()
        uuid = str(item["id"]).removeprefix("urn:uuid:")
        is_claim = "assessing" in item["motivation"]
        places = everywhere if is_claim else known.get(uuid, set())
        yield from _annotation(item, places, sources)


def _quote(
    files: BagFiles, quote: Mapping[str, Any], texts: dict[str, str], sources: Mapping[str, str]
) -> Iterator[BundleProblem]:
    """Yield what is wrong with a quote: that it does not stand in its text, or that its source is
    not there.
    """
    if quote["source_sha256"] not in sources:
        yield BundleProblem(Trouble.SOURCE, INDEX, str(quote["source_sha256"]))
    file = quote["text"]
    if file is None:  # it was made on a text that is not kept
        return
    if file not in texts:
        texts.clear()
        data = read_whole(files, str(file), MOST_OF_A_FILE)
        texts[file] = (data or b"").decode("utf-8", "surrogatepass")
    start, end = int(quote["start"]), int(quote["end"])
    if not 0 <= start < end or texts[file][start:end] != quote["exact"]:
        yield BundleProblem(Trouble.QUOTE, shown_name(str(file)), _words(quote["exact"]))


def _annotation(
    item: Mapping[str, Any], places: Set[_Place], sources: Mapping[str, str]
) -> Iterator[BundleProblem]:
    """Yield what is wrong with an annotation: that it points to another place than the list of
    quotes says, or that a source that it names is not there.
    """
    targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
    for target in targets:
        if not isinstance(target, dict) or "selector" not in target:
            continue  # a claim without highlights, and a note: they are about no words
        quoted, placed = target["selector"]
        if (placed["start"], placed["end"], quoted["exact"]) not in places:
            yield BundleProblem(Trouble.QUOTE_UNKNOWN, ANNOTATIONS, _words(quoted["exact"]))
        if target["source"]["sha256"] not in sources:
            yield BundleProblem(Trouble.SOURCE, ANNOTATIONS, str(target["source"]["sha256"]))
    editions = [*([item["madeOn"]] if "madeOn" in item else []), *item.get("standsIn", ())]
    for edition in editions:
        if edition["sha256"] not in sources:
            yield BundleProblem(Trouble.SOURCE, ANNOTATIONS, str(edition["sha256"]))


def _hash(files: BagFiles, name: object, check: Callable[[], None]) -> str:
    """Return the SHA-256 of a file; empty where it is not there or cannot be read."""
    made = sha256()
    try:
        with files.open(str(name)) as file:
            while piece := file.read(1 << 20):
                check()
                made.update(piece)
    except (*UNREADABLE, KeyError):
        return ""
    return made.hexdigest()


def _words(exact: object) -> str:
    return shown_name(" ".join(str(exact).split()))


# Events


def _events(files: BagFiles, looked: _Looked) -> Iterator[BundleProblem]:
    """Yield where the chain is broken. Behind a break it is taken up again."""
    log = _json(files, EVENTS)
    before = bytes.fromhex(log["before"])
    for event in log["events"]:
        looked.events += 1
        made = chained(before, str(event["id"]).encode(), *_digests(event))
        told = bytes.fromhex(event["link"] or "")
        if made != told:
            yield BundleProblem(Trouble.CHAIN, EVENTS, str(event["id"]))
        before = told or made
    if log["events"] and before.hex() != log["head"]:
        yield BundleProblem(Trouble.CHAIN, EVENTS, "head")


def _digests(event: Mapping[str, Any]) -> Iterator[bytes]:
    """Yield the hashes of what an event says, made from its words where they are there."""
    for name in ("at", "verb", "changes"):
        if name in event:
            yield sha256(str(event[name]).encode("utf-8", "surrogatepass")).digest()
        else:
            yield bytes.fromhex(event[f"{name}_sha256"])


# The time stamp


def _look_at_stamp(files: BagFiles, roots: Sequence[bytes], looked: _Looked) -> None:
    stamp, stamped = read_whole(files, STAMP), read_whole(files, STAMPED)
    if stamp is None or stamped is None:
        looked.problems.append(BundleProblem(Trouble.UNREADABLE, STAMP))
        return
    try:
        looked.stamp = verified(stamp, stamped, roots)
    except StampUnreadable:
        looked.stamp_unread = True
    except StampWrong as error:
        looked.problems.append(BundleProblem(Trouble.STAMP, STAMP, str(error)))


def _json(files: BagFiles, name: str) -> Any:  # noqa: ANN401 (whatever the file holds)
    data = read_whole(files, name, MOST_OF_A_FILE)
    if data is None:
        raise _Strange(name)
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise _Strange(name) from error
