"""Makes the project's environment, or brings it up to date, and stamps it when it is complete."""

import errno
import os
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

from reader.bootstrap import qt
from reader.bootstrap.console import SetupFailed, audience, check, fill, has_terminal, say
from reader.bootstrap.parts import read_parts
from reader.bootstrap.stamp import Wanted, environment_python, is_stamped, stamp_path
from reader.bootstrap.system import this_machine
from reader.bootstrap.words import translate

LOCK = "claim-reader.lock"
MADE = "claim-reader.made"
"""Stands in environments that we made ourselves: only those are ever emptied."""

DOWNLOADS = "downloads"
"""The folder in the environment where pip keeps what it downloads, until it is installed: the
folder for everybody's temporary files may lie in memory.
"""

WHOLE = 1_050_000_000
"""Bytes of all downloads and of what is installed of them, by which it is told how much is done."""

_FULL = ("No space left on device", "Errno 28", "Disk quota exceeded")
_NO_NETWORK = (
    "NewConnectionError",
    "NameResolutionError",
    "Name or service not known",
    "ConnectTimeout",
    "ReadTimeout",
)
_NO_TRUST = "CERTIFICATE_VERIFY_FAILED"


def set_up(folder: str, wanted: Wanted) -> None:
    """Make the environment complete and stamp it.

    Raises ``SetupFailed``; what was there is then without a stamp, and the next set-up begins
    again. Of two set-ups at once the second waits for the first.
    """
    place = Path(folder)
    try:
        place.mkdir(parents=True, exist_ok=True)
        with _locked(place) as lock:
            if not is_stamped(folder, wanted):
                _renew(place, wanted, lock)
    except OSError as error:
        raise SetupFailed(_sentence(error, place)) from error


def _renew(place: Path, wanted: Wanted, lock: int) -> None:
    keep = _is_usable(place, wanted)
    for stamp in place.glob("claim-reader-*.stamp"):
        stamp.unlink()
    if keep:
        words = translate("SetUp", "Bringing the environment in {folder} up to date.")
        say(words.format(folder=place))
    else:
        _make(place, lock)
        say(
            translate(
                "SetUp",
                "Installing what the program needs. About 250 MB are downloaded; "
                "this takes a minute or more.",
            )
        )
    with _measured(place):
        _install(place, wanted, lock)
    say(translate("SetUp", "Checking that everything works here."))
    qt.check(
        environment_python(str(place)), read_parts(wanted.system), wanted.extra, this_machine()
    )
    for extra in {"", wanted.extra}:
        _write_stamp(Path(stamp_path(str(place), extra)), wanted.stamp())
    say(translate("SetUp", "The set-up is complete."))


def requirements(pyproject: Path, extra: str) -> list[str]:
    """Return the requirements that pyproject.toml names for the program, and for the optional group
    ``extra``.
    """
    project = tomllib.loads(pyproject.read_text("utf-8"))["project"]
    return [*project["dependencies"], *(project["optional-dependencies"][extra] if extra else ())]


@contextmanager
def _locked(place: Path) -> Iterator[int]:
    """Hold the folder's lock. The descriptor is handed to the programs we start: the lock lasts
    until the last has ended.
    """
    with (place / LOCK).open("ab") as file:
        if not _try_lock(file.fileno()):
            say(translate("SetUp", "Another set-up is running in the same folder; waiting for it."))
            while not _try_lock(file.fileno()):
                check()
                time.sleep(0.2)
        yield file.fileno()


def _try_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415  only Windows has it

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415  Windows has none

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in {errno.EACCES, errno.EAGAIN, errno.EDEADLK}:
            return False
        raise
    return True


def _is_usable(place: Path, wanted: Wanted) -> bool:
    """Whether the environment can be brought up to date: a user's own always, ours when a set-up of
    this kind completed it.
    """
    if not (place / "pyvenv.cfg").exists():
        return False
    if not (place / MADE).exists():
        return True
    heads = {stamp.read_bytes().partition(b"\n")[0] for stamp in place.glob("claim-reader-*.stamp")}
    return wanted.stamp().partition(b"\n")[0] in heads and _answers(place)


def _answers(place: Path) -> bool:
    """Whether the environment's Python runs and has pip."""
    try:
        return (
            _run([environment_python(str(place)), "-m", "pip", "--version"], show=False).returncode
            == 0
        )
    except OSError:
        return False


def _make(place: Path, lock: int) -> None:
    entries = [entry for entry in place.iterdir() if entry.name != LOCK]
    if entries and not (place / MADE).exists():
        words = translate(
            "SetUp",
            "{folder} holds something that is not an environment. Move it away, or name another in "
            "READER_VENV.",
        )
        raise SetupFailed(words.format(folder=place))
    (place / MADE).touch()
    for entry in entries:
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        elif entry.name != MADE:
            entry.unlink()
    say(translate("SetUp", "Making an environment in {folder}.").format(folder=place))
    outcome = _run([sys.executable, "-m", "venv", str(place)], lock)
    if outcome.returncode != 0:
        what = translate("SetUp", "Python could not make an environment in {folder}")
        raise SetupFailed(explain(outcome.stdout, what.format(folder=place)))


def _install(place: Path, wanted: Wanted, lock: int) -> None:
    pip = [
        environment_python(str(place)),
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--no-input",
    ]
    downloads = place / DOWNLOADS
    shutil.rmtree(downloads, ignore_errors=True)  # of a set-up that was interrupted
    downloads.mkdir()
    needs = requirements(Path(wanted.pyproject), wanted.extra)
    outcome = _run([*pip, "--constraint", wanted.constraints, *needs], lock, downloads)
    shutil.rmtree(downloads, ignore_errors=True)
    if outcome.returncode != 0:
        what = translate("SetUp", "pip could not install what the program needs")
        raise SetupFailed(explain(outcome.stdout, what))


def explain(output: str, what: str) -> str:
    """Return the sentence for the user when a step failed: ``what`` failed, and the program that
    did it printed ``output``.
    """
    if any(words in output for words in _FULL):
        return _disk_full()
    if any(words in output for words in _NO_NETWORK):
        return translate(
            "SetUp",
            "{what}: the package index could not be reached. Check the network and its proxy, "
            "then start again.",
        ).format(what=what)
    if _NO_TRUST in output:
        return translate(
            "SetUp",
            "{what}: the package index’s certificate is not trusted here. Name your network’s own "
            "certificates in PIP_CERT.",
        ).format(what=what)
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR:")]
    reason = " ".join(errors or lines[-1:]) or translate("SetUp", "it gave no reason")
    return f"{what}: {reason}"


def _disk_full() -> str:
    return translate(
        "SetUp", "The disk is full. The set-up needs about 1 GB; make room, then start again."
    )


def _sentence(error: OSError, place: Path) -> str:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return _disk_full()
    return translate(
        "SetUp", "{file} cannot be written: {why}. READER_VENV can name another folder."
    ).format(file=error.filename or place, why=error.strerror)


@contextmanager
def _measured(place: Path) -> Iterator[None]:
    """Tell again and again how much has come into the folder."""
    done = Event()

    def measure() -> None:
        while not done.wait(1.0):
            fill(_size(str(place)) / WHOLE)

    thread = Thread(target=measure, daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _size(folder: str) -> int:
    """Return the bytes of all files in a folder, which may come and go meanwhile."""
    size = 0
    for base, _, names in os.walk(folder):
        for name in names:
            with suppress(OSError):
                size += os.lstat(os.path.join(base, name)).st_size
    return size


def _run(
    command: list[str],
    lock: int | None = None,
    temporary: Path | None = None,
    *,
    show: bool = True,
) -> subprocess.CompletedProcess[str]:
    """Run a command that shares the lock; return its output, which a person at the terminal sees as
    it comes. Raises ``SetupCancelled`` where the user does not want it to go on.
    """
    check()
    lines: list[str] = []
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        pass_fds=() if lock is None or sys.platform == "win32" else (lock,),
        env=os.environ if temporary is None else {**os.environ, "TMPDIR": str(temporary)},
    ) as process:
        audience.listener.on_cancel(process.terminate)
        for line in process.stdout or ():
            lines.append(line)
            if show and has_terminal():
                say(f"  {line.rstrip()}")
    check()
    return subprocess.CompletedProcess(command, process.returncode, "".join(lines))


def _write_stamp(path: Path, content: bytes) -> None:
    """Write the file whole or not at all."""
    unfinished = path.with_suffix(".unfinished")
    unfinished.write_bytes(content)
    unfinished.replace(path)
