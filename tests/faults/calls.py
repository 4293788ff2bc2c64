"""System calls that change files, as a program makes them: counted, and at the one whose turn it is
the program is killed, or the call fails.

``calls.c`` does it inside the program that is watched; it is compiled when it is needed and loaded
before the C library. It needs Linux and a C compiler.
"""

import ctypes
import mmap
import os
import shutil
import subprocess
import sys
from enum import IntEnum
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
_WATCHED = "FAULTS_WATCHED"
"""Set in the environment of a program whose calls are watched."""


WRITING, SYNCING, NAMING = "write pwrite sendfile", "fsync fdatasync", "rename link unlink mkdir"

GROUPS = ("", WRITING, SYNCING, f"{NAMING} ftruncate ftruncate64")
"""Calls that are counted together; nothing stands for all."""


class Deed(IntEnum):
    """What happens at the call whose turn it is; ``calls.c`` has the same numbers."""

    KILL_BEFORE = 1
    KILL_HALFWAY = 2
    """Where the call writes bytes, half of them are written; others are not done."""
    FAIL_ONCE = 3
    FAIL_FROM_THEN_ON = 4


class Trap(ctypes.Structure):
    """Where a program is caught: memory that is shared with the processes it forks."""

    _fields_ = (
        ("seen", ctypes.c_int64),
        ("turn", ctypes.c_int64),
        ("deed", ctypes.c_int32),
        ("error", ctypes.c_int32),
        ("failed", ctypes.c_int32),
        ("kinds", ctypes.c_char * 60),
        ("call", ctypes.c_char * 32),
    )
    seen: int
    turn: int
    deed: int
    error: int
    failed: int
    kinds: bytes
    call: bytes

    def set(self, turn: int, deed: Deed, error: int = 0, kinds: str = "") -> None:
        """Let it close at a call, counted from 1 from now on; 0 lets it count alone. ``kinds`` are
        the names of the calls that count, all if there are none.
        """
        self.turn = 0
        self.seen = self.failed = 0
        self.call = b""
        self.kinds = f" {kinds} ".encode() if kinds else b""
        self.deed, self.error = deed, error
        self.turn = turn

    def watch(self) -> None:
        """Watch the calls of this process from now on, and of those that it forks."""
        ctypes.CDLL(None).trap_set(ctypes.byref(self))


def trap() -> Trap | None:
    """Return a trap for processes that are forked; ``None`` where calls cannot be watched."""
    if _WATCHED not in os.environ:
        return None
    return Trap.from_buffer(mmap.mmap(-1, mmap.PAGESIZE))


def run_watched(module: str, arguments: list[str]) -> int:
    """Run a module of ours as a program whose calls can be watched, as far as the machine can, and
    return its exit status.
    """
    with TemporaryDirectory() as folder:
        command = [sys.executable, "-m", module, *arguments]
        known = _environment(Path(folder))
        return subprocess.run(command, cwd=ROOT, env=known, check=False).returncode


def is_watched() -> bool:
    """Whether this program was started by ``run_watched``, or cannot be watched here at all."""
    return _WATCHED in os.environ or _compiler() is None


def _compiler() -> str | None:
    return shutil.which("cc") if sys.platform == "linux" else None


def _environment(folder: Path) -> dict[str, str]:
    compiler = _compiler()
    if compiler is None:
        return dict(os.environ)
    library = folder / "calls.so"
    source = Path(__file__).with_name("calls.c")
    command = [compiler, "-shared", "-fPIC", "-O2", "-o", str(library), str(source), "-ldl"]
    subprocess.run(command, check=True)
    return {**os.environ, "LD_PRELOAD": str(library), _WATCHED: "1"}
