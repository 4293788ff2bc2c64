"""The start of a packaged program, where there is no Python to start modules with: one program is
the window, the terminal's commands, and every process that these start. On Linux it is one file,
and a link to it has the terminal's name.
"""

import os
import runpy
import sys
from pathlib import Path

from reader.resources import RUN_MODULE

_LOADER = "LD_LIBRARY_PATH"


def main() -> None:
    """Do what the program's name and its first argument say."""
    leave_no_trace_in_others()
    if sys.argv[1:2] == [RUN_MODULE] and sys.argv[2:]:
        _run_module(sys.argv[2], sys.argv[3:])
    elif any(Path(name).stem.endswith("-cli") for name in (sys.executable, sys.argv[0])):
        _run_module("reader", sys.argv[1:])
    else:
        _run_module("reader.start", sys.argv[1:])


def _run_module(module: str, arguments: list[str]) -> None:
    """Run a module of the program as ``python -m`` does."""
    if module.split(".", maxsplit=1)[0] != "reader":
        sys.exit(f"{module} is no part of Claim Reader")
    sys.argv[1:] = arguments
    runpy.run_module(module, run_name="__main__", alter_sys=True)


def leave_no_trace_in_others() -> None:
    """Undo what the packaged program's own start set: a browser that is started from here to show
    an address has libraries of its own.
    """
    before = os.environ.pop(f"{_LOADER}_ORIG", None)
    if before is not None:
        os.environ[_LOADER] = before
    elif sys.platform == "linux":
        os.environ.pop(_LOADER, None)


if __name__ == "__main__":
    main()
