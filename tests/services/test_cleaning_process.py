"""The process that cleans: what a page can do to it, and what that does to nobody else."""

import io
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reader.domain.errors import CleaningFailed, NoText
from reader.domain.source import MediaType, SourceDocument
from reader.services.cancelling import Cancelled, never
from reader.services.cleaning_process import _POLL, CleaningProcess

ROOT = Path(__file__).resolve().parents[2]
PAGE = SourceDocument(
    b"<!doctype html><title>Bridge</title><h1>Bridge</h1><p>The bridge is 1,000 km long, he said.</p>",
    MediaType.HTML,
    "a.html",
)
LARGE = SourceDocument(
    b"".join(b"<p>%d " % number + b"word and <b>word</b> " * 400 for number in range(800)),
    MediaType.HTML,
    "large.html",
)

needs_signals = pytest.mark.skipif(os.name == "nt", reason="no such signals there")
needs_proc = pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="needs the processes as files"
)


def worker(cleaning: CleaningProcess) -> int:
    """Return the number of the process that is cleaning."""
    assert cleaning._process is not None
    return cleaning._process.pid


@contextmanager
def killed_after(seconds: float, process: int) -> Iterator[None]:
    """Kill a process if the block takes longer, so that what waits for it comes back with another
    answer.
    """
    rescue = threading.Timer(seconds, os.kill, (process, signal.SIGKILL))
    rescue.start()
    try:
        yield
    finally:
        rescue.cancel()
        rescue.join()


def test_one_process_serves_page_after_page() -> None:
    with CleaningProcess() as cleaning:
        texts = [cleaning.clean(PAGE, never).document.text for _ in range(2)]
        first = worker(cleaning)
        cleaning.clean(PAGE, never)
        assert worker(cleaning) == first
    assert "The bridge is 1,000 km long, he said." in texts[0]
    assert texts[0] == texts[1]


def test_what_cleaning_refuses_comes_back_as_its_error_and_the_process_stays() -> None:
    with CleaningProcess() as cleaning:
        with pytest.raises(NoText):
            cleaning.clean(
                SourceDocument(b"<html><body></body></html>", MediaType.HTML, "blank.html"), never
            )
        first = worker(cleaning)
        cleaning.clean(PAGE, never)
        assert worker(cleaning) == first


@needs_signals
def test_a_page_that_takes_too_long_costs_only_itself() -> None:
    with CleaningProcess() as cleaning:
        cleaning.clean(PAGE, never)
        usual, cleaning._seconds = cleaning._seconds, 0.5
        stopped = worker(cleaning)
        os.kill(stopped, signal.SIGSTOP)  # as if it thought about the page for ever
        looks: list[None] = []
        with killed_after(30, stopped), pytest.raises(CleaningFailed) as told:
            cleaning.clean(PAGE, lambda: looks.append(None))
        assert (told.value.path.name, told.value.detail) == ("a.html", "time"), (
            "it did not give up, or for another reason"
        )
        assert 1 < len(looks) <= 0.5 / _POLL + 1, (
            "it looked whether the user cancels all the while, and no longer than that"
        )
        cleaning._seconds = usual
        assert cleaning.clean(PAGE, never).document.text
        assert worker(cleaning) != stopped


@pytest.mark.slow
@needs_signals
def test_a_page_that_needs_too_much_memory_costs_only_itself() -> None:
    with CleaningProcess(memory=280 * 1024**2) as cleaning:
        with pytest.raises(CleaningFailed) as told:
            cleaning.clean(LARGE, never)
        assert (told.value.path.name, told.value.detail) == ("large.html", "memory")
        assert cleaning.clean(PAGE, never).document.text


@needs_signals
@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGSEGV])
def test_a_page_that_brings_the_process_down_costs_only_itself(sign: signal.Signals) -> None:
    with CleaningProcess() as cleaning:
        cleaning.clean(PAGE, never)
        os.kill(worker(cleaning), sign)
        with pytest.raises(CleaningFailed):
            cleaning.clean(PAGE, never)
        assert cleaning.clean(PAGE, never).document.text


@needs_signals
def test_cancelling_ends_it_at_once() -> None:
    looks: list[None] = []

    def check() -> None:
        looks.append(None)
        if len(looks) > 4:
            raise Cancelled

    with CleaningProcess() as cleaning:
        cleaning.clean(PAGE, never)
        stopped = worker(cleaning)
        os.kill(stopped, signal.SIGSTOP)
        with killed_after(30, stopped), pytest.raises(Cancelled):
            cleaning.clean(PAGE, check)
        assert not alive(stopped)
        assert len(looks) == 5
        assert cleaning.clean(PAGE, never).document.text


def alive(process: int) -> bool:
    """Whether a process is there, and not only its remains."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def ends(process: int, seconds: float) -> bool:
    """Whether a process ends within some seconds."""
    deadline = time.monotonic() + seconds
    while alive(process) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not alive(process)


PARENT = """
import sys, time
from reader.domain.source import MediaType, SourceDocument
from reader.services.cleaning_process import CleaningProcess
cleaning = CleaningProcess(seconds={seconds})
cleaning.clean(SourceDocument(b"A line of text.", MediaType.TEXT, "a.txt"), lambda: None)
print(cleaning._process.pid, flush=True)
{then}
"""

HANGING = "cleaning._process.stdin.write(b'\\x80'); cleaning._process.stdin.flush(); time.sleep(60)"


@needs_proc
@pytest.mark.parametrize(
    "then", ["time.sleep(60)", HANGING, "sys.exit()"], ids=["idle", "sending", "leaving"]
)
def test_the_process_ends_with_the_program(then: str) -> None:
    command = [sys.executable, "-c", PARENT.format(seconds=5.0, then=then)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as program:
        assert program.stdout is not None
        process = int(program.stdout.readline())
        if then != "sys.exit()":
            assert alive(process)
            program.kill()
        program.wait()
        assert ends(process, 5)


HANGING_PAGE = """
import time
from reader.services import cleaning_worker
cleaning_worker._limit_time(0.2)
while True:
    time.sleep(1)
"""


@needs_signals
def test_a_page_that_hangs_does_not_outlive_the_program_for_long() -> None:
    ended = subprocess.run([sys.executable, "-c", HANGING_PAGE], cwd=ROOT, timeout=60, check=False)
    assert ended.returncode == -signal.SIGALRM


_UNLIMITED = """
import resource, sys
def refuse(*limits):
    raise ValueError("current limit exceeds maximum limit")
resource.setrlimit = refuse
from reader.services import cleaning_worker
cleaning_worker.main(60.0, 2 * 1024**3)
"""


@needs_signals
def test_a_system_that_refuses_the_limit_on_memory_cleans_without_it() -> None:
    source = pickle.dumps(SourceDocument(b"<p>The tram stops at noon.</p>", MediaType.HTML, "a"))
    done = subprocess.run(
        [sys.executable, "-c", _UNLIMITED], input=source, capture_output=True, check=True
    )
    answers = io.BytesIO(done.stdout)
    assert pickle.load(answers) == "ready"  # noqa: S301 (our own process wrote it)
    answer = pickle.load(answers)  # noqa: S301
    assert "The tram stops at noon." in answer.document.text


def test_modules_in_the_folder_of_the_user_are_not_taken_for_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("bs4", "json", "pickle", "reader"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('not ours')")
    monkeypatch.chdir(tmp_path)
    with CleaningProcess() as cleaning:
        assert cleaning.clean(PAGE, never).document.text


def test_a_check_that_raises_something_else_is_passed_on() -> None:
    def check() -> None:
        raise ZeroDivisionError

    raising: Callable[[], None] = check
    with CleaningProcess() as cleaning, pytest.raises(ZeroDivisionError):
        cleaning.clean(LARGE, raising)
