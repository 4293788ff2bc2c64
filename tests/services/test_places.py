"""Where the library is."""

from pathlib import Path

import pytest

from reader.services.folders import LIBRARY_NAME, LIBRARY_VARIABLE, data_folder, library_path


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {"XDG_DATA_HOME": "/data"}, Path("/data/claim-reader")),
        ("linux", {"XDG_DATA_HOME": "relative"}, Path("~/.local/share/claim-reader")),
        ("linux", {}, Path("~/.local/share/claim-reader")),
        ("darwin", {"XDG_DATA_HOME": "/data"}, Path("~/Library/Application Support/Claim Reader")),
        ("win32", {"LOCALAPPDATA": "/local"}, Path("/local/Claim Reader")),
        ("win32", {}, Path("~/AppData/Local/Claim Reader")),
    ],
)
def test_each_platform_has_its_folder(
    monkeypatch: pytest.MonkeyPatch, platform: str, environment: dict[str, str], folder: Path
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    for name in ("XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA", LIBRARY_VARIABLE):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert data_folder() == folder.expanduser()
    assert library_path() == folder.expanduser() / LIBRARY_NAME


def test_the_environment_may_name_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(LIBRARY_VARIABLE, "~/other/notes.sqlite")
    assert library_path() == Path.home() / "other" / "notes.sqlite"


def test_a_library_that_roams_already_stays_where_it_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setenv("APPDATA", str(tmp_path / "roaming"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    (tmp_path / "roaming" / "Claim Reader").mkdir(parents=True)
    assert data_folder() == tmp_path / "roaming" / "Claim Reader"
    (tmp_path / "local" / "Claim Reader").mkdir(parents=True)
    assert data_folder() == tmp_path / "local" / "Claim Reader"
