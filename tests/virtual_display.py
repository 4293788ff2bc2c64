"""A screen of our own, with a window manager, for tests and benchmarks that need a real window."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

TOOLS = ("Xvfb", "openbox", "xdotool")
START_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Display:
    """A running X server. ``environment`` is what a process needs to show its windows there."""

    name: str
    environment: dict[str, str]

    def xdotool(self, *arguments: str) -> str:
        """Drive the screen's mouse, keys and windows; return what xdotool prints. Raises
        ``CalledProcessError``.
        """
        return subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            check=True,
            capture_output=True,
            text=True,
            timeout=60,
        ).stdout


def missing_tools() -> list[str]:
    """Return the commands that a virtual display needs and this machine lacks."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@contextmanager
def virtual_display(size: str = "1600x1000", *, for_all: bool = False) -> Iterator[Display]:
    """Run Xvfb on a display number that nobody uses, and openbox on it, until the end of the
    block. ``for_all`` lets other users of this machine show windows there.
    """
    read_end, write_end = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(write_end),
        "-screen",
        "0",
        f"{size}x24",
        "-nolisten",
        "tcp",
        "-noreset",
        *(["-ac"] if for_all else []),
    ]
    server = subprocess.Popen(
        command, pass_fds=(write_end,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(write_end)
    with os.fdopen(read_end) as numbers:
        number = numbers.readline().strip()
    try:
        if not number:
            raise RuntimeError(f"Xvfb ended at once with status {server.wait(START_SECONDS)}")
        environment = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        with _window_manager(environment):
            yield Display(f":{number}", environment)
    finally:
        _end(server)


@contextmanager
def _window_manager(environment: dict[str, str]) -> Iterator[None]:
    with TemporaryDirectory() as folder:
        ready = Path(folder, "ready")
        command = ["openbox", "--sm-disable", "--startup", f"touch {ready}"]
        manager = subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            end = time.monotonic() + START_SECONDS
            while not ready.exists():
                if manager.poll() is not None or time.monotonic() > end:
                    raise RuntimeError("openbox did not start")
                time.sleep(0.02)
            yield
        finally:
            _end(manager)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
