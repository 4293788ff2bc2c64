"""Where Chromium cannot be shut in, the program shows the text instead of being ended by it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.ui.original import sandbox

SCRIPT = """
import sys
import time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from reader.services.articles import open_article
from reader.services.importing import import_paths
from reader.services.library import open_library
from reader.services.originals import open_original
from reader.ui.original.original_pane import OriginalPane
from reader.resources import resource_folder
from reader.ui.look.theme import load_theme

app = QApplication([])
with open_library(Path(sys.argv[1])) as library:
    import_paths(library, [resource_folder() / "practice" / "harbour-bridge.html"])
    pane = OriginalPane(load_theme("light"), lambda article: open_original(library, article.id))
    pane.show()
    pane.show_article(open_article(library, 1), {})
    end = time.monotonic() + 60
    while not pane.text.isVisible() and time.monotonic() < end:
        app.processEvents()
    print(pane.notice.isVisible(), pane.text.isVisible(), pane.published is None)
    pane.close()
"""


@pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only the administrator is refused"
)
def test_the_administrator_sees_the_text_and_a_sentence(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != sandbox.UNSANDBOXED}
    environment |= {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path(__file__).resolve().parents[3]),
    }
    command = [sys.executable, "-c", SCRIPT, str(tmp_path / "library.sqlite")]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "True True True"), done.stderr


def test_a_kernel_without_user_namespaces_is_seen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    setting = tmp_path / "max_user_namespaces"
    setting.write_text("0\n")
    monkeypatch.delenv(sandbox.UNSANDBOXED, raising=False)
    monkeypatch.setattr(sandbox, "_CLOSED", ((str(setting), "0"), (str(tmp_path / "missing"), "0")))
    assert sandbox.namespaces_closed()
    setting.write_text("15000\n")
    assert not sandbox.namespaces_closed()
