"""``python -m reader.ui.original.passage_process``: reads pages from the standard input, writes
pictures of the passages on them to the standard output. It shows no window and needs no screen.

Started by ``reader.services.passage_pictures``, which says in what form the answer comes.
"""

import os
import pickle
import signal
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, BinaryIO

from reader.domain.annotation import AnnotationId
from reader.domain.bundle import Picture
from reader.domain.message import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from reader.services.passage_pictures import PictureWish

NO_ENGINE = QT_TRANSLATE_NOOP("Pictures", "the web engine that draws pages is not on this computer")
NO_SANDBOX = QT_TRANSLATE_NOOP(
    "Pictures",
    "this computer does not let the web engine shut pages in, so it draws none",
)


def main() -> None:
    """Answer one wish after the other until nothing more comes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C goes to both; the program decides
    answer = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what the engine prints is no answer
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_QUICK_BACKEND"] = "software"
    artist = None
    why_not = _why_not()
    while (wish := _next(sys.stdin.buffer)) is not None:
        if why_not:
            found: Mapping[AnnotationId, Picture] = {}
        else:
            if artist is None:
                from reader.ui.original.passage_artist import PassageArtist  # noqa: PLC0415

                artist = PassageArtist()
            found = artist.draw(wish)
        for highlight in wish.highlights:
            _write(answer, found.get(highlight.id, Picture(missing=why_not)))
        answer.flush()
    os._exit(0)  # the engine's own end takes seconds


def _why_not() -> str:
    """Return why no page can be drawn here, empty where it can."""
    try:
        import PySide6.QtWebEngineWidgets  # noqa: F401, PLC0415 (whether it is there)
    except ImportError:
        return NO_ENGINE
    from reader.ui.original.sandbox import namespaces_closed, runs_as_root  # noqa: PLC0415

    return NO_SANDBOX if runs_as_root() or namespaces_closed() else ""


def _next(stream: BinaryIO) -> "PictureWish | None":
    try:
        wish: PictureWish = pickle.load(stream)  # noqa: S301 (the program itself wrote it)
    except EOFError:
        return None
    return wish


def _write(answer: BinaryIO, picture: Picture) -> None:
    data = picture.data or picture.missing.encode()
    answer.write(len(data).to_bytes(4) + (b"\1" if picture.data else b"\0") + data)


if __name__ == "__main__":
    main()
