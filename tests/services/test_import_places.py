"""Where files were imported from: kept on the computer alone, and forgotten with the article."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from reader import exporters
from reader.services import exporting, importing
from reader.services.import_places import NAME, ImportPlaces, source_hashes
from reader.services.library import Library


def imported(library: Library, folder: Path, name: str = "bridge.txt") -> importing.Imported:
    file = folder / name
    file.write_text("The bridge\n\nIt is 1,200 m long, says the mayor of the town.", "utf-8")
    (done,) = importing.import_paths(library, [file]).imported
    return done


def test_the_file_is_found_by_its_bytes_until_it_is_forgotten(
    library: Library, tmp_path: Path
) -> None:
    done = imported(library, tmp_path)
    places = ImportPlaces(tmp_path / "settings")
    assert places.place_of(done.sha256) is None
    places.remember([done])
    assert ImportPlaces(tmp_path / "settings").place_of(done.sha256) == tmp_path / "bridge.txt"
    assert source_hashes(library) == {done.sha256}
    places.forget({"another"})
    assert places.place_of(done.sha256) is not None
    places.forget({done.sha256})
    assert places.place_of(done.sha256) is None
    assert "bridge" not in (tmp_path / "settings" / NAME).read_text("utf-8")


def test_no_export_and_no_library_holds_the_folder(library: Library, tmp_path: Path) -> None:
    secret = tmp_path / "home-of-ana"
    secret.mkdir()
    ImportPlaces(tmp_path).remember([imported(library, secret)])
    for exporter in exporters.EXPORTERS:
        out = tmp_path / f"out{exporter.suffix}"
        exporting.export(library, exporter.name, out)
        assert b"home-of-ana" not in out.read_bytes(), exporter.name
    assert b"home-of-ana" not in library.path.read_bytes()


@pytest.mark.skipif(sys.platform != "linux", reason="names are characters elsewhere")
def test_a_name_that_is_not_utf_8_is_remembered_like_others(
    library: Library, tmp_path: Path
) -> None:
    done = imported(library, tmp_path)
    odd = replace(done, path=tmp_path / os.fsdecode(b"br\xfccke.txt"), sha256="0" * 64)
    places = ImportPlaces(tmp_path / "settings")
    places.remember([done, odd])
    assert [places.place_of(one.sha256) for one in (done, odd)] == [done.path, odd.path]
    assert [path.name for path in places.path.parent.iterdir()] == [NAME]


def test_nothing_is_left_beside_a_file_that_cannot_be_written(
    library: Library, tmp_path: Path
) -> None:
    done = imported(library, tmp_path)
    (tmp_path / "settings" / NAME).mkdir(parents=True)
    ImportPlaces(tmp_path / "settings").remember([done])
    assert [path.name for path in (tmp_path / "settings").iterdir()] == [NAME]


def test_a_damaged_file_and_a_folder_that_cannot_be_written_are_passed_over(
    library: Library, tmp_path: Path
) -> None:
    done = imported(library, tmp_path)
    (tmp_path / NAME).write_bytes(b"\xff{")
    places = ImportPlaces(tmp_path)
    assert places.place_of(done.sha256) is None
    places.remember([done])
    assert places.place_of(done.sha256) == tmp_path / "bridge.txt"
    (tmp_path / "file").write_text("", "utf-8")
    ImportPlaces(tmp_path / "file").remember([done])
