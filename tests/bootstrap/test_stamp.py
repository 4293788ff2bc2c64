import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.bootstrap import stamp
from reader.bootstrap.stamp import (
    Wanted,
    environment_folder,
    environment_python,
    is_stamped,
    stamp_path,
)

NOBODY = 65534


def complete(folder: Path, wanted: Wanted) -> None:
    """Lay out an environment as a set-up leaves it."""
    python = Path(environment_python(str(folder)))
    python.parent.mkdir(parents=True)
    python.touch()
    (folder / "pyvenv.cfg").touch()
    Path(stamp_path(str(folder), wanted.extra)).write_bytes(wanted.stamp())


def test_a_complete_environment_is_stamped(wanted: Wanted, tmp_path: Path) -> None:
    folder = tmp_path / "environment"
    assert not is_stamped(str(folder), wanted)
    complete(folder, wanted)
    assert is_stamped(str(folder), wanted)


@pytest.mark.parametrize(
    "lost", ["pyvenv.cfg", "claim-reader-program.stamp", Path(environment_python(""))]
)
def test_it_is_not_when_a_part_of_it_is_lost(wanted: Wanted, tmp_path: Path, lost: str) -> None:
    complete(tmp_path / "environment", wanted)
    (tmp_path / "environment" / lost).unlink()
    assert not is_stamped(str(tmp_path / "environment"), wanted)


@pytest.mark.parametrize(
    "changed", ["pyproject.toml", "resources/setup/constraints.txt", "resources/setup/system.toml"]
)
def test_it_is_not_after_a_change_of_what_it_is_made_from(
    wanted: Wanted, tmp_path: Path, changed: str
) -> None:
    complete(tmp_path / "environment", wanted)
    with Path(wanted.root, changed).open("a") as file:
        file.write("# one more line\n")
    assert not is_stamped(str(tmp_path / "environment"), wanted)


def test_it_is_not_for_another_python_or_set_up(
    wanted: Wanted, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    complete(tmp_path / "environment", wanted)
    monkeypatch.setattr(stamp, "VERSION", stamp.VERSION + 1)
    assert not is_stamped(str(tmp_path / "environment"), wanted)
    monkeypatch.undo()
    monkeypatch.setattr(sys.implementation, "cache_tag", "cpython-399")
    assert not is_stamped(str(tmp_path / "environment"), wanted)


def test_each_group_has_its_own_stamp(wanted: Wanted, tmp_path: Path) -> None:
    complete(tmp_path / "environment", wanted)
    assert not is_stamped(str(tmp_path / "environment"), Wanted(wanted.root, "test"))


def test_the_environment_is_beside_the_program_or_where_the_user_says(
    wanted: Wanted, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert environment_folder(wanted) == str(Path(wanted.root, ".venv"))
    monkeypatch.setenv("READER_VENV", "~/elsewhere")
    assert environment_folder(wanted) == str(Path.home() / "elsewhere")


@pytest.fixture
def ordinary_user() -> Iterator[Path]:
    """A folder that only the administrator writes, seen by an ordinary user."""
    if sys.platform == "win32" or os.getuid() != 0:
        pytest.skip("only root can become another user")
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        os.setresuid(NOBODY, NOBODY, 0)
        try:
            yield Path(name)
        finally:
            os.setresuid(0, 0, 0)


def test_beside_a_checkout_that_cannot_be_written_it_is_not(
    ordinary_user: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/somewhere/data")
    assert (
        environment_folder(Wanted(str(ordinary_user))) == "/somewhere/data/claim-reader/environment"
    )
