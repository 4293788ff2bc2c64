"""Pictures of passages as they stand on their pages, each with its highlight.

Pages need Qt's web engine, which nothing below the window knows. So a process of its own draws them
(``reader.ui.original.passage_process``): it is sent one page after the other and answers with the
pictures of its passages.
"""

import pickle
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from threading import Timer
from typing import IO

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.article import Article
from reader.domain.bundle import Picture
from reader.domain.message import QT_TRANSLATE_NOOP
from reader.resources import UNSEEN, command_of, environment_of_own
from reader.services.cancelling import never
from reader.services.originals import WholeOriginal

_PROCESS = "reader.ui.original.passage_process"
PATIENCE = 120.0
"""Seconds for one page with all its passages, after which its process is ended."""

ENDED = QT_TRANSLATE_NOOP("Pictures", "the process that draws pages ended without drawing this one")


@dataclass(frozen=True, slots=True)
class PictureWish:
    """A page, and the highlights on it that are wanted as pictures. ``article`` is as the version
    is that they stand in; their places are those in its text.
    """

    article: Article
    original: WholeOriginal
    highlights: tuple[Annotation, ...]
    labels: Mapping[LabelId, Label]


Pictures = dict[AnnotationId, Picture]


def pictures(
    wishes: Iterator[PictureWish], check: Callable[[], None] = never
) -> Iterator[tuple[PictureWish, Pictures]]:
    """Yield the pictures of one wish after the other; each highlight has one, or the reason why
    there is none. ``check`` is called before each page and may raise to cancel.
    """
    process: subprocess.Popen[bytes] | None = None
    try:
        for wish in wishes:
            check()
            process = process or _started()
            found = _asked(process, wish)
            if found is None:
                _end(process)
                process = None
            yield wish, found or _missing(wish.highlights, ENDED)
    finally:
        if process is not None:
            _end(process)


def _started() -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # noqa: S603 (our own command)
        command_of(_PROCESS),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment_of_own(),
        creationflags=UNSEEN,
    )


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a process at once: the engine's own end takes seconds, and nobody waits for it."""
    process.kill()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):  # what was not sent yet goes nowhere
                pipe.close()
    process.wait()


def _asked(process: "subprocess.Popen[bytes]", wish: PictureWish) -> Pictures | None:
    """Return what the process answers; ``None`` where it ends instead, or does not answer."""
    assert process.stdin is not None and process.stdout is not None  # noqa: S101 (pipes)
    clock = Timer(PATIENCE, process.kill)
    clock.start()
    try:
        pickle.dump(wish, process.stdin, pickle.HIGHEST_PROTOCOL)
        process.stdin.flush()
        return _answer(process.stdout, wish)
    except (OSError, EOFError):
        return None
    finally:
        clock.cancel()


def _answer(stream: IO[bytes], wish: PictureWish) -> Pictures:
    """Return the answer: plain bytes, as a page is drawn in the process that it comes from."""
    found: Pictures = {}
    for highlight in wish.highlights:
        size = int.from_bytes(_read(stream, 4))
        is_picture = _read(stream, 1) == b"\1"
        data = _read(stream, size)
        found[highlight.id] = (
            Picture(data) if is_picture else Picture(missing=data.decode("utf-8", "replace"))
        )
    return found


def _read(stream: IO[bytes], size: int) -> bytes:
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return data


def _missing(highlights: Sequence[Annotation], why: str) -> Pictures:
    return {one.id: Picture(missing=why) for one in highlights}
