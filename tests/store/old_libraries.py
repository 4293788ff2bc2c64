"""The libraries that old versions of the program made, and what these versions said of them."""

import json
import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "libraries"
NAMES = sorted(path.name.removesuffix(".sqlite.xz") for path in FOLDER.glob("*.sqlite.xz"))
"""One or two for each step of the migrations."""

REWORDED: dict[str, str] = json.loads((FOLDER / "reworded.json").read_text("utf-8"))
"""How reasons are worded now whose words have changed since."""

SENTENCES = frozenset({"reasons", "review"})
"""Fields that hold what the program says and not what the user or the source did."""


def step(name: str) -> int:
    """Return the number of the step that a library was at."""
    return int(name.removeprefix("step")[:2])


def unpack(name: str, folder: Path) -> Path:
    """Put a library into a folder."""
    path = folder / "library.sqlite"
    path.write_bytes(lzma.decompress((FOLDER / f"{name}.sqlite.xz").read_bytes()))
    return path


def record(name: str) -> dict[str, Any]:
    """Return what the code of a library's time said of it, and of each stage when all was undone
    and done again.
    """
    read: dict[str, Any] = json.loads(lzma.decompress((FOLDER / f"{name}.json.xz").read_bytes()))
    return read


def differences(then: object, now: object, where: str = "") -> Iterator[str]:
    """Yield where what was said then is not what is said now. What the program did not know yet
    then does not count.

    Sentences are compared by whether there is one.
    """
    if isinstance(then, dict) and isinstance(now, dict):
        for name, value in then.items():
            if name in SENTENCES:
                value, present = _told(value), _told(now.get(name))  # noqa: PLW2901 (the same, without its words)
            else:
                present = now.get(name)
            yield from differences(value, present, f"{where}/{name}")
    elif isinstance(then, list) and isinstance(now, list) and len(then) == len(now):
        for place, (one, other) in enumerate(zip(then, now, strict=True)):
            yield from differences(one, other, f"{where}/{place}")
    elif then != now:
        yield f"{where}: {then!r:.200} is {now!r:.200} now"


def _told(sentences: object) -> object:
    return [bool(one) for one in sentences] if isinstance(sentences, list) else bool(sentences)
