"""The entry in the applications menu, in folders of the test's own."""

import configparser
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from reader.domain.errors import FileUnwritable
from reader.resources import DESKTOP_ID, resource_folder
from reader.services import menu_entry
from reader.services.menu_entry import MARK, Place

pytestmark = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="has no such menu")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    home = tmp_path / "home"
    home.mkdir()
    return Place(home / "share", home / "bin")


def started(place: Place) -> str:
    """Return what the entry starts."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(place.entry, "utf-8")
    return entry["Desktop Entry"]["Exec"]


def all_files(place: Place) -> list[Path]:
    return [path for path in place.data.parent.rglob("*") if path.is_file()]


def test_a_plain_command_is_started_as_it_is(place: Place) -> None:
    menu_entry.add(place, ["/opt/claim-reader/claim-reader"])
    assert started(place) == "/opt/claim-reader/claim-reader %U"
    assert not place.commands.exists()
    assert menu_entry.is_there(place)


def test_a_path_with_spaces_gets_a_launcher_that_starts_it(place: Place, tmp_path: Path) -> None:
    program = tmp_path / "Jo’s “new” programs" / "it's main.py"
    program.parent.mkdir()
    program.write_text("import sys; print(sys.argv[1:])")
    menu_entry.add(place, [sys.executable, str(program)])
    word, urls = started(place).split()
    assert (word, urls) == (str(place.launchers[0]), "%U")
    said = subprocess.run([word, "a page.html", "$x"], capture_output=True, text=True, check=True)
    assert said.stdout == "['a page.html', '$x']\n"


def test_it_is_taken_away_without_rest(place: Place) -> None:
    menu_entry.add(place, [sys.executable, "/somewhere/main.py"])
    menu_entry.add(place, [sys.executable, "/elsewhere/main.py"])
    assert "/elsewhere/" in place.launchers[0].read_text()
    assert len(all_files(place)) >= 5
    place.former_entry.touch()
    menu_entry.add(place, [sys.executable, "/elsewhere/main.py"])
    assert not place.former_entry.exists()
    place.former_entry.touch()
    menu_entry.remove(place)
    assert not menu_entry.is_there(place)
    assert not list(place.data.rglob("*"))
    assert not place.commands.exists()
    menu_entry.remove(place)


def test_what_is_the_users_own_stays(place: Place) -> None:
    place.commands.mkdir(parents=True)
    place.launchers[0].write_text("#!/bin/sh\necho mine\n")
    other = place.data / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.touch()
    menu_entry.add(place, [sys.executable, "/somewhere/main.py"])
    assert started(place) == f"{place.launchers[1]} %U"
    assert MARK in place.launchers[1].read_text()
    menu_entry.remove(place)
    assert place.launchers[0].read_text().endswith("echo mine\n")
    assert other.exists()
    assert not place.launchers[1].exists()


def test_a_launcher_of_the_users_own_is_never_written_over(place: Place) -> None:
    first, second = place.launchers
    place.commands.mkdir(parents=True)
    first.symlink_to(place.data / "gone")
    second.write_text("#!/bin/sh\necho mine\n")
    with pytest.raises(FileUnwritable):
        menu_entry.add(place, [sys.executable, "/somewhere/main.py"])
    assert first.is_symlink()
    assert not first.exists()
    assert second.read_text().endswith("echo mine\n")
    assert not place.data.exists()


def test_where_a_package_has_put_it_there_is_nothing_to_add(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_DIRS", f"{tmp_path}:{tmp_path / 'none'}")
    assert menu_entry.is_possible()
    (tmp_path / "applications").mkdir()
    (tmp_path / "applications" / f"{DESKTOP_ID}.desktop").touch()
    assert not menu_entry.is_possible()


def test_the_program_is_started_again_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["main.py"])
    monkeypatch.chdir(tmp_path)
    assert menu_entry.own_command()[-1] == str(tmp_path / "main.py")
    assert menu_entry.is_from_source()
    (tmp_path / "claim-reader").write_text("#!/bin/sh\n")
    (tmp_path / "claim-reader").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["claim-reader"])
    assert menu_entry.own_command() == [str(tmp_path / "claim-reader")]
    assert not menu_entry.is_from_source()


def test_what_is_said_of_the_type_of_libraries_fits_the_library() -> None:
    from reader.store.connection import APPLICATION_ID

    root = ET.parse(resource_folder("desktop") / "claim-reader.xml").getroot()  # noqa: S314 (our own file)
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    (kind,) = root.findall("m:mime-type", space)
    (mark,) = kind.findall("m:magic/m:match/m:match", space)
    assert (int(mark.attrib["value"], 16), mark.attrib["offset"]) == (APPLICATION_ID, "68")
    entry = (resource_folder("desktop") / f"{DESKTOP_ID}.desktop").read_text("utf-8")
    assert kind.attrib["type"] in entry
    assert kind.attrib["type"].replace("/", "-") == menu_entry.LIBRARY_TYPE
