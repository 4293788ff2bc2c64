"""A second start hands files and addresses to the window that is open, which follows them."""

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from reader.app import _parted
from reader.ui.process import single_instance
from reader.ui.process.single_instance import Doorbell
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person

SECOND = """
import sys
from pathlib import Path
from reader.ui.process.single_instance import hand_over
sys.exit(0 if hand_over(Path(sys.argv[1]), [Path("page.html")], sys.argv[2:]) else 1)
"""
NOWHERE = "claim-reader:highlight/00000000-0000-4000-8000-000000000000"


def test_addresses_are_told_from_files() -> None:
    files, addresses = _parted(["page.html", NOWHERE, "Claim-Reader:claim/x", "folder"])
    assert files == [Path("page.html"), Path("folder")]
    assert addresses == [NOWHERE, "Claim-Reader:claim/x"]


@pytest.mark.usefixtures("qt_app")
def test_a_second_start_hands_over_what_it_was_given(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    bell, paths, followed = Doorbell(library), [], []
    bell.rung.connect(paths.extend)
    bell.asked.connect(followed.append)
    bell.open()
    command = [sys.executable, "-c", SECOND, str(library), NOWHERE, "https://x.example"]
    with subprocess.Popen(command) as second:
        until(lambda: second.poll() is not None, "the second start ends")
        assert second.returncode == 0
    bell.close()
    assert [path.name for path in paths] == ["page.html"]
    assert followed == [NOWHERE]


def highlighted(window: "Person") -> str:
    """Highlight something, open another article, and return the address of the highlight."""
    window.open("Seawall")
    window.select(window.work.cleaned, "63 boats")
    window.press("1")
    desk = window.work.desk
    assert desk.article is not None
    (annotation,) = desk.article.annotations
    window.open("临江市")
    return f"claim-reader:highlight/{annotation.id}"


def test_an_address_that_is_pasted_is_opened_and_not_imported(window: "Person") -> None:
    before = len(window.titles())
    address = highlighted(window)
    QApplication.clipboard().setText(f" {address}\n")
    window.frame.action["paste"].trigger()
    until(lambda: window.work.desk.current is not None, "the highlight is current")
    assert address.endswith(str(window.work.desk.current))
    assert len(window.titles()) == before


def test_an_address_in_the_command_list_is_opened(window: "Person") -> None:
    address = highlighted(window)
    window.press("Ctrl+K")
    window.type(address)
    window.press("Enter")
    until(lambda: window.work.desk.current is not None, "the highlight is current")
    assert address.endswith(str(window.work.desk.current))


def test_an_address_that_leads_nowhere_is_told(window: "Person") -> None:
    QApplication.clipboard().setText(NOWHERE)
    window.frame.action["paste"].trigger()
    window.hear("not in the library")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has names without folders")
def test_what_the_window_listens_at_lies_where_only_the_user_may_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = tmp_path / "library.sqlite"
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/7")
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    first, second = single_instance._names(library)
    assert Path(first).parent == Path("/run/user/7")
    assert Path(second).parent == Path("/data/claim-reader")
    assert Path(first).name == Path(second).name
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/" + "long" * 40)
    monkeypatch.setenv("XDG_DATA_HOME", "/" + "long" * 40)
    monkeypatch.setattr(single_instance, "SHARED", tmp_path)
    (short,) = single_instance._names(library)
    own = Path(short).parent
    assert own.parent == tmp_path
    assert own.stat().st_mode & 0o777 == 0o700
    own.chmod(0o777)
    assert single_instance._names(library) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has names without folders")
def test_starts_that_know_unlike_folders_have_a_name_in_common_where_one_is_too_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = tmp_path / "library.sqlite"
    monkeypatch.setattr(single_instance, "SHARED", tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", "/" + "long" * 40)
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    (listened,) = single_instance._names(library)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/7")
    known, short = single_instance._names(library)
    assert Path(known).parent == Path("/run/user/7")
    assert short == listened


@pytest.mark.usefixtures("qt_app")
def test_a_start_that_does_not_know_the_session_finds_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = tmp_path / "library.sqlite"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    (tmp_path / "claim-reader").mkdir()
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    bell, paths = Doorbell(library), []
    bell.rung.connect(paths.extend)
    bell.open()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with subprocess.Popen([sys.executable, "-c", SECOND, str(library)]) as second:
        until(lambda: second.poll() is not None, "the second start ends")
        assert second.returncode == 0
    bell.close()
    assert [path.name for path in paths] == ["page.html"]
