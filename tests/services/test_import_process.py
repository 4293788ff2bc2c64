"""The process for imports: what a file can do to it, and what that does to nobody else."""

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

from reader.domain.errors import CleaningFailed, EmptySource, NoText
from reader.domain.source import MediaType, SourceDocument
from reader.importers import Record, recognition
from reader.importers.mail import MAIL_TEXT
from reader.services.cancelling import Cancelled, never
from reader.services.import_jobs import Job, cleaning
from reader.services.import_process import _POLL, PATIENCE, ImportProcess

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


def worker(process: ImportProcess) -> int:
    """Return the number of the process."""
    assert process._process is not None
    return process._process.pid


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
    with ImportProcess() as process:
        texts = [process.clean(PAGE, never).document.text for _ in range(2)]
        first = worker(process)
        process.clean(PAGE, never)
        assert worker(process) == first
    assert "The bridge is 1,000 km long, he said." in texts[0]
    assert texts[0] == texts[1]


def test_what_cleaning_refuses_comes_back_as_its_error_and_the_process_stays() -> None:
    with ImportProcess() as process:
        with pytest.raises(NoText):
            process.clean(
                SourceDocument(b"<html><body></body></html>", MediaType.HTML, "blank.html"), never
            )
        first = worker(process)
        process.clean(PAGE, never)
        assert worker(process) == first


@needs_signals
def test_a_page_that_takes_too_long_costs_only_itself() -> None:
    with ImportProcess() as process:
        process.clean(PAGE, never)
        usual, process._seconds = process._seconds, 0.5
        stopped = worker(process)
        os.kill(stopped, signal.SIGSTOP)  # as if it thought about the page for ever
        looks: list[None] = []
        with killed_after(30, stopped), pytest.raises(CleaningFailed) as told:
            process.clean(PAGE, lambda: looks.append(None))
        assert (told.value.path.name, told.value.detail) == ("a.html", "time"), (
            "it did not give up, or for another reason"
        )
        assert 1 < len(looks) <= 0.5 * PATIENCE / _POLL + 1, (
            "it looked whether the user cancels all the while, and no longer than that"
        )
        process._seconds = usual
        assert process.clean(PAGE, never).document.text
        assert worker(process) != stopped


def never_ready() -> None:
    """Think about it for ever."""
    while True:
        pass


@needs_signals
def test_a_file_that_takes_too_much_of_the_processor_is_given_up_by_the_process_itself() -> None:
    with ImportProcess(seconds=0.3) as process:
        with pytest.raises(CleaningFailed) as told:
            process._done(Job("slow.html", 0, never_ready), never)
        assert (told.value.path.name, told.value.detail) == ("slow.html", "time")
        process._seconds = 60.0
        assert process.clean(PAGE, never).document.text


def test_a_file_is_read_there_and_keeps_its_bytes() -> None:
    data = b"From: Ana <ana@example.org>\nSubject: Ferry\nDate: 3 May 2023\n\nIt sails at 7.\n"
    with ImportProcess() as process:
        (record,) = process.take_apart("ferry.eml", data, never)
        source = process.read(record, never)
        assert record == Record("ferry.eml", data)
        assert (source.data, source.name, source.media_type) == (data, "ferry.eml", MAIL_TEXT)
        assert "It sails at 7." in process.clean(source, never).document.text
        (pasted,) = process.read_pasted("It sails at 7.", None, never)
        assert pasted.data == b"It sails at 7."
        mails = data.replace(b"From: Ana", b"From ana\nFrom: Ana") * 3
        assert len(process.take_apart("all.mbox", mails, never)) == 3


def test_what_cannot_be_read_comes_back_as_its_error() -> None:
    with ImportProcess() as process, pytest.raises(EmptySource):
        process.read(Record("blank.txt", b" \n"), never)


@pytest.mark.slow
@needs_signals
def test_a_page_that_needs_too_much_memory_costs_only_itself() -> None:
    with ImportProcess(memory=280 * 1024**2) as process:
        with pytest.raises(CleaningFailed) as told:
            process.clean(LARGE, never)
        assert (told.value.path.name, told.value.detail) == ("large.html", "memory")
        assert process.clean(PAGE, never).document.text


@needs_signals
@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGSEGV])
def test_a_page_that_brings_the_process_down_costs_only_itself(sign: signal.Signals) -> None:
    with ImportProcess() as process:
        process.clean(PAGE, never)
        os.kill(worker(process), sign)
        with pytest.raises(CleaningFailed):
            process.clean(PAGE, never)
        assert process.clean(PAGE, never).document.text


@needs_signals
def test_cancelling_ends_it_at_once() -> None:
    looks: list[None] = []

    def check() -> None:
        looks.append(None)
        if len(looks) > 4:
            raise Cancelled

    with ImportProcess() as process:
        process.clean(PAGE, never)
        stopped = worker(process)
        os.kill(stopped, signal.SIGSTOP)
        with killed_after(30, stopped), pytest.raises(Cancelled):
            process.clean(PAGE, check)
        assert not alive(stopped)
        assert len(looks) == 5
        assert process.clean(PAGE, never).document.text


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
from reader.services.import_process import ImportProcess
process = ImportProcess(seconds={seconds})
process.clean(SourceDocument(b"A line of text.", MediaType.TEXT, "a.txt"), lambda: None)
print(process._process.pid, flush=True)
{then}
"""

HANGING = "process._process.stdin.write(b'\\x80'); process._process.stdin.flush(); time.sleep(60)"


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


def test_the_process_says_nothing_when_nobody_waits_for_its_answer() -> None:
    command = [sys.executable, "-m", "reader.services.import_worker", str(2 * 1024**3)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        pickle.dump(recognition.IMPORTERS, process.stdin)
        process.stdin.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


HANGING_PAGE = """
import time
from reader.services import import_worker
import_worker._limit_time(0.2)
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
from reader.services import import_worker
import_worker.main(2 * 1024**3)
"""


@needs_signals
def test_a_system_that_refuses_the_limit_on_memory_cleans_without_it() -> None:
    source = SourceDocument(b"<p>The tram stops at noon.</p>", MediaType.HTML, "a")
    said = pickle.dumps(recognition.IMPORTERS) + pickle.dumps((cleaning(source), 60.0))
    done = subprocess.run(
        [sys.executable, "-c", _UNLIMITED], input=said, capture_output=True, check=True
    )
    answers = io.BytesIO(done.stdout)
    assert pickle.load(answers) == "ready"  # noqa: S301 (our own process wrote it)
    answer = pickle.load(answers)  # noqa: S301
    assert "The tram stops at noon." in answer.result.document.text


def test_modules_in_the_folder_of_the_user_are_not_taken_for_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("bs4", "json", "pickle", "reader"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('not ours')")
    monkeypatch.chdir(tmp_path)
    with ImportProcess() as process:
        assert process.clean(PAGE, never).document.text


def test_a_check_that_raises_something_else_is_passed_on() -> None:
    def check() -> None:
        raise ZeroDivisionError

    raising: Callable[[], None] = check
    with ImportProcess() as process, pytest.raises(ZeroDivisionError):
        process.clean(LARGE, raising)
