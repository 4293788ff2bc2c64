"""Take pictures of the window:

    python -m tests.screenshots [--folder FOLDER] [STATE...]

Without states, those that the README shows; ``all`` takes all of them. They go to where the README
looks for them, or to FOLDER. Run it after a change that shows, and look at what it made. Scripts
that no installed font has are drawn as boxes: install the fonts for Arabic and Chinese first.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from reader.resources import resource_folder
from tests.screenshots.states import STATES, State


def main() -> None:
    """Take each picture in a process of its own, as the scale of a screen is set at its start."""
    options = _options()
    by_name = {state.name: state for state in STATES}
    if options.here:
        _take(by_name[options.states[0]], options.folder)
        return
    wanted = [state for state in STATES if _is_wanted(state, options.states)]
    options.folder.mkdir(parents=True, exist_ok=True)
    for state in wanted:
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(state.scale),
            "QTWEBENGINE_DISABLE_SANDBOX": "1",  # the only pages are our own
        }
        command = [sys.executable, "-m", "tests.screenshots", "--here", state.name]
        subprocess.run([*command, "--folder", options.folder], env=environment, check=True)


def _is_wanted(state: State, names: list[str]) -> bool:
    return state.readme if not names else names == ["all"] or state.name in names


def _take(state: State, folder: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from tests.screenshots.stage import staged

    app = QApplication([])
    look = staged(
        app,
        state.theme,
        state.size,
        filled=state.filled,
        language=state.language,
        interface=state.interface,
    )
    with look as stage:
        state.reach(stage)
        stage.picture().save(str(folder / f"{state.name}.png"))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    names = [state.name for state in STATES]
    parser.add_argument("states", nargs="*", choices=[*names, "all", []], default=[])
    parser.add_argument("--folder", type=Path, default=resource_folder() / "screenshots")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
