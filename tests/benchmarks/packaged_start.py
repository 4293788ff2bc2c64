"""How large packages of the program are, and how long each takes from the start of its process to a
window on the screen, against the start from source.

    python -m tests.benchmarks.packaged_start source=".venv/bin/python -m reader.app" \\
        bundle=dist/claim-reader/claim-reader [NAME=COMMAND …] [--runs N] [--articles N]

They take turns. Warm: all files were read a moment ago. Cold: before the start the system is told
to forget the files below the command's folder, and those of the environment or the bundle that it
belongs to; files that another program has in use it cannot forget. The aim of a bundle: at most 1.3
times the source.
"""

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.benchmarks.start import ROOT, make_library
from tests.faults.fresh_machine import windows
from tests.virtual_display import Display, missing_tools, virtual_display

SECONDS = 60.0


def place_of(command: list[str]) -> list[Path]:
    """Return the folders whose files a command reads: its environment and this checkout, or its
    bundle.
    """
    program = Path(shutil.which(command[0]) or command[0])
    environment = program.absolute().parent.parent
    if environment.joinpath("pyvenv.cfg").exists():
        return [environment, ROOT / "reader", ROOT / "resources"]
    target = program.resolve()  # what pipx and a package put on the path are links
    if target.parent.parent.joinpath("pyvenv.cfg").exists():
        return [target.parent.parent]
    return [target.parent]


def size(folders: list[Path]) -> int:
    """Return the size of all files in MB."""
    files = {file for folder in folders for file in folder.rglob("*") if not file.is_symlink()}
    return sum(file.stat().st_size for file in files if file.is_file()) // 1_000_000


def forget(folders: list[Path]) -> None:
    """Tell the system to read the files from the disk again."""
    for file in (file for folder in folders for file in folder.rglob("*") if file.is_file()):
        descriptor = os.open(file, os.O_RDONLY)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(descriptor)


def until_window(display: Display, command: list[str], environment: dict[str, str]) -> float:
    """Start the program once; return the milliseconds until its window is on the screen."""
    began = time.monotonic()
    with subprocess.Popen(
        command, env=environment, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            while not windows(display):
                if process.poll() is not None or time.monotonic() - began > SECONDS:
                    raise RuntimeError(f"{shlex.join(command)} showed no window")
            took = time.monotonic() - began
        finally:
            process.kill()
    while windows(display):
        time.sleep(0.05)
    return took * 1000


def main() -> None:
    """Let the programs take turns, warm and cold, and print a table."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("programs", nargs="+", metavar="NAME=COMMAND")
    options.add_argument("--runs", type=int, default=9)
    options.add_argument("--articles", type=int, default=1000)
    chosen = options.parse_args()
    if missing_tools():
        sys.exit(f"{', '.join(missing_tools())} not installed")
    pairs = (program.split("=", 1) for program in chosen.programs)
    programs = {name: shlex.split(command) for name, command in pairs}
    with TemporaryDirectory() as folder, virtual_display() as display:
        library = Path(folder, "benchmark.sqlite")
        make_library(library, chosen.articles)
        homes = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
        environment = display.environment | dict.fromkeys(homes, folder)
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for kind in ("warm", "cold"):
            measured: dict[str, list[float]] = {name: [] for name in programs}
            for turn in range(chosen.runs + 1):
                for name, command in programs.items():
                    if kind == "cold":
                        forget(place_of(command))
                    words = [*command, "--library", str(library)]
                    took = until_window(display, words, environment)
                    if turn:  # the first turn warms what is not counted
                        measured[name].append(took)
            _print(kind, programs, measured)


def _print(kind: str, programs: dict[str, list[str]], measured: dict[str, list[float]]) -> None:
    first = median(next(iter(measured.values())))
    for name, times in measured.items():
        print(
            f"{kind} {name:>12}: {size(place_of(programs[name])):5} MB   "
            f"{median(times):6.0f} ms (from {min(times):.0f} to {max(times):.0f})   "
            f"ratio {median(times) / first:.2f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
