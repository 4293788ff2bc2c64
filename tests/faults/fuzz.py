"""Feed what reads from outside with spoiled and mixed input for a time, and see whether anything
comes out but a result or an error of the program's own.

    python -m tests.faults.fuzz import|notes|anchoring|search|library [--minutes 60] [--seed 1] [SEEDS …]

The input is made of the tests' own pages, texts, notes and libraries, and of the files named as
SEEDS: bytes are changed, repeated, cut out and put together across files. A piece of work that
takes more than ``LONGEST`` seconds of the processor, or ``STANDING`` by the clock, counts as one
that hangs. What fails is kept in a folder beside, with the error; exit status 1 where there was
any. The minutes are of the processor, too, so that a busy machine does not shorten them; how far it
is is told after each.
"""

import random
import signal
import sys
import traceback
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from types import FrameType

from reader.anchoring.anchor import anchor
from reader.domain.annotation import describe
from reader.domain.document import Document, Span
from reader.domain.errors import ReaderError
from reader.services import import_jobs, searching
from reader.services.library import Library, open_to_read
from reader.services.salvaging import salvage
from reader.services.verifying import verify
from tests.faults.shelf import fill
from tests.store.naughty import STRINGS

TESTS = Path(__file__).resolve().parents[1]
LONGEST = 30
"""Seconds of the processor for one piece of work."""

STANDING = 600
"""Seconds by the clock; what waits for ever takes no time of the processor, and a busy machine lets
work wait for long.
"""

Work = Callable[[random.Random, Sequence[bytes], Path], bytes]
"""Makes an input of the seeds, does the work and returns the input, which is kept if it fails."""


class Hangs(Exception):
    """A piece of work took too long."""


class Failed(Exception):
    """What a piece of work raised, and on what input."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.data = data


def spoiled(chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """Return an input made of the seeds."""
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.choice((1, 1, 2, 4, 16, 64))):
        start = chance.randrange(len(data) + 1)
        end = min(len(data), start + int(2 ** chance.uniform(0, 14)))
        match chance.randrange(7):
            case 0:
                data[start:end] = b""
            case 1:
                data[start:start] = data[start:end] * chance.choice((1, 2, 30, 200))
            case 2:
                other = chance.choice(seeds)
                begin = chance.randrange(len(other) + 1)
                data[start:end] = other[begin : begin + end - start]
            case 3 if data:
                data[min(start, len(data) - 1)] = chance.randrange(256)
            case 4:
                data[start:start] = chance.choice(_TELLING)
            case 5:
                words = data[start:end].split()
                chance.shuffle(words)
                data[start:end] = b" ".join(words)
            case _:
                data[start:end] = chance.randbytes(min(end - start, 40))
        if len(data) > 2_000_000:
            del data[2_000_000:]
    return bytes(data)


_TELLING = (
    *(b"<div>", b"</div>", b"<table>", b"<tr><td>", b"<p>", b"</p>", b"<blockquote>", b"<svg>"),
    *(b"<style>", b"</style>", b"<script>", b"<!--", b"-->", b"<![CDATA[", b"&#0;", b"&#x110000;"),
    *("\u202e\u200b\u00ad\ufeff".encode(), b"\xff\xfe", b"\x00", b"\xed\xa0\x80", b"\r\n\r\n"),
    *(
        b'{"',
        b"[[[[",
        b'"',
        b"1.000.000,5",
        b"%PDF-1.7",
        b"PK\x03\x04",
        b"\x1f\x8b",
        b"MIME-Version: 1.0\r\n",
    ),
)


def doing(data: bytes, work: Callable[[], object]) -> bytes:
    """Do some work on an input; errors of the program's own are what it is to say."""
    try:
        work()
    except ReaderError:
        return data
    except Exception as error:
        raise Failed(data) from error
    return data


def import_(chance: random.Random, seeds: Sequence[bytes], _folder: Path) -> bytes:
    """Take a file apart, read and clean each article, as an import does."""
    data = spoiled(chance, seeds)
    name = "page." + chance.choice(("html", "txt", "mhtml", "json", "csv", "md", "eml", "bin"))

    def work() -> None:
        for record in (import_jobs.taking_apart(name, data).work() or [])[:20]:
            import_jobs.cleaning(import_jobs.reading(record).work()).work()
        html = data.decode("utf-8", "replace")
        import_jobs.reading_pasted(html, html if chance.random() < 0.5 else None).work()

    return doing(data, work)


def notes(chance: random.Random, seeds: Sequence[bytes], _folder: Path) -> bytes:
    """Read a file as notes."""
    data = spoiled(chance, seeds)
    return doing(data, import_jobs.reading_notes("notes.json", data).work)


def anchoring(chance: random.Random, seeds: Sequence[bytes], _folder: Path) -> bytes:
    """Find highlights again in a text that was spoiled."""
    first = chance.choice(seeds)
    other = spoiled(chance, [first, first, first, *seeds])

    def work() -> None:
        old, new = _document(first), _document(other)
        targets = []
        for _ in range(20):
            start = chance.randrange(max(1, len(old.text) - 1))
            end = min(len(old.text), start + chance.choice((1, 5, 30, 300)))
            targets.append(describe(old.text, Span(start, end)))
        for found in anchor(targets, old, new):
            if found.span is not None:
                assert 0 <= found.span.start < found.span.end <= len(new.text), found

    return doing(first + b"\n-----\n" + other, work)


def _document(data: bytes) -> Document:
    source = import_jobs.reading_pasted(data.decode("utf-8", "replace")[:40_000], None).work()
    return import_jobs.cleaning(source[0]).work().document


def search(chance: random.Random, seeds: Sequence[bytes], folder: Path) -> bytes:
    """Ask a library something senseless."""
    words = [*_ASKED, *STRINGS]
    typed = chance.choice(("", " ")).join(chance.choice(words) for _ in range(chance.randrange(8)))
    if chance.random() < 0.3:
        typed = spoiled(chance, [typed.encode("utf-8", "surrogatepass") or b" "]).decode(
            "utf-8", "replace"
        )[:3000]
    with Library(folder / "asked.sqlite") as library:
        if not library.query("SELECT 1 FROM article LIMIT 1"):
            fill(library)

        def work() -> None:
            answer = searching.answer(library, searching.read(typed))
            searching.results(library, answer, 0, 20)
            searching.facets(library, answer)

        return doing(typed.encode("utf-8", "surrogatepass"), work)


_ASKED = (
    *("bridge", "1.000 km", "500..1500 km", '"', "-", "site:", "author:", "label:", "status:"),
    *(
        "date:2022-11..2022-12",
        "date:",
        "lang:id",
        "has:note",
        "has:",
        "日本",
        "的",
        "มา",
        "*",
        "..",
        "3 million",
    ),
)


def library(chance: random.Random, _seeds: Sequence[bytes], folder: Path) -> bytes:
    """Open, check and salvage a spoiled library."""
    whole = folder / "whole.sqlite"
    if not whole.exists():
        with Library(whole) as made:
            fill(made)
    data = bytearray(whole.read_bytes())
    for _ in range(chance.choice((1, 3, 20, 200))):
        place = chance.randrange(len(data))
        data[place : place + chance.choice((1, 4, 100))] = chance.randbytes(
            chance.choice((1, 4, 100))
        )
    path, made_of_it = folder / "spoiled.sqlite", folder / "salvaged.sqlite"
    for old in folder.glob("*"):
        if old.is_file() and old != whole and not old.name.startswith("whole"):
            old.unlink()
    path.write_bytes(data)

    def opening() -> None:
        with open_to_read(path) as opened:
            verify(opened)

    doing(bytes(data), opening)
    path.write_bytes(data)
    return doing(bytes(data), lambda: salvage(path, made_of_it))


KINDS: dict[str, Work] = {
    "import": import_,
    "notes": notes,
    "anchoring": anchoring,
    "search": search,
    "library": library,
}


def own_seeds() -> Iterator[bytes]:
    """Yield what the tests have: pages, texts, notes of other programs."""
    for folder in ("articles", "pages", "exporters"):
        for path in sorted((TESTS / folder).rglob("*")):
            if path.suffix in {".html", ".txt", ".json", ".md", ".csv", ".mhtml"}:
                yield path.read_bytes()[:300_000]


@contextmanager
def within(seconds: int, standing: int) -> Iterator[None]:
    """Raise ``Hangs`` in what takes longer by the processor, or by the clock."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise Hangs

    before = {number: signal.signal(number, stop) for number in (signal.SIGPROF, signal.SIGALRM)}
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.alarm(standing)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.alarm(0)
        for number, handler in before.items():
            signal.signal(number, handler)


def fuzz(kind: str, minutes: float, seed: int, seeds: Sequence[bytes], kept: Path) -> Counter[str]:
    """Work for a time and return how often what happened."""
    told: Counter[str] = Counter()
    number, minute = 0, 1
    with TemporaryDirectory() as folder:
        while (worked := process_time() / 60) < minutes:
            if worked > minute:
                print(f"{kind}: {minute} minutes, {told}", file=sys.stderr, flush=True)
                minute += 1
            chance = random.Random(f"{seed}:{number}")  # noqa: S311 (the same input each time)
            number += 1
            try:
                with within(LONGEST, STANDING):
                    KINDS[kind](chance, seeds, Path(folder))
            except (Failed, Hangs) as error:
                cause = error.__cause__ if isinstance(error, Failed) else error
                name = _name_of(cause)
                if not told[name]:
                    data = error.data if isinstance(error, Failed) else b""
                    _keep(
                        kept / f"{kind}-{sha256(name.encode()).hexdigest()[:8]}",
                        cause,
                        number,
                        data,
                    )
                told[name] += 1
            told["inputs"] += 1
    return told


def _name_of(error: BaseException | None) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1] if error is not None else None
    return (
        f"{type(error).__name__} in {last.filename.rpartition('/')[2]}:{last.lineno}"
        if last
        else "?"
    )


def _keep(place: Path, error: BaseException | None, number: int, data: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.with_suffix(".bin").write_bytes(data)
    words = "".join(traceback.format_exception(error)) if error is not None else ""
    place.with_suffix(".txt").write_text(f"input {number}\n{words}", "utf-8")


def main() -> int:
    """Run as a command."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("seeds", type=Path, nargs="*")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kept", type=Path, default=Path("fuzz-findings"))
    chosen = parser.parse_args()
    seeds = [*own_seeds(), *(path.read_bytes()[:300_000] for path in chosen.seeds)]
    told = fuzz(chosen.kind, chosen.minutes, chosen.seed, seeds, chosen.kept)
    inputs = told.pop("inputs", 0)
    minutes = f"{chosen.minutes:g} minutes of the processor"
    print(f"{chosen.kind}: {inputs} inputs in {minutes}, {sum(told.values())} that failed")
    for name, count in told.most_common():
        print(f"  {count} x {name}")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
