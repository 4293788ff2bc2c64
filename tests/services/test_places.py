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
        ("win32", {"APPDATA": "/roaming"}, Path("/roaming/Claim Reader")),
        ("win32", {}, Path("~/AppData/Roaming/Claim Reader")),
    ],
)
def test_each_platform_has_its_folder(
    monkeypatch: pytest.MonkeyPatch, platform: str, environment: dict[str, str], folder: Path
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    for name in ("XDG_DATA_HOME", "APPDATA", LIBRARY_VARIABLE):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert data_folder() == folder.expanduser()
    assert library_path() == folder.expanduser() / LIBRARY_NAME


def test_the_environment_may_name_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(LIBRARY_VARIABLE, "~/other/notes.sqlite")
    assert library_path() == Path.home() / "other" / "notes.sqlite"
