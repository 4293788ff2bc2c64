"""Pages are told that their reader wants no motion, and move where none is said."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import os
import sys
from PySide6.QtWidgets import QApplication
from reader.ui.look.motion import EFFECTS
from tests.ui.original.stage import Stage

app = QApplication([])
QApplication.setEffectEnabled(EFFECTS, sys.argv[1] == "moving")
stage = Stage()
stage.show("<p>Harbour bridge to close for eleven months.</p>")
print(stage.ask('matchMedia("(prefers-reduced-motion: reduce)").matches'))
sys.stdout.flush()
os._exit(0)  # the engine's own end takes seconds and says things
"""


@pytest.mark.slow
@pytest.mark.parametrize(("wish", "told"), [("still", "True"), ("moving", "False")])
def test_a_page_is_told_whether_motion_is_wanted(wish: str, told: str) -> None:
    root = str(Path(__file__).resolve().parents[3])
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": root}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, wish],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, told), done.stderr
