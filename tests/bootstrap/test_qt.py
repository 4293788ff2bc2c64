import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

from reader.bootstrap import qt
from reader.bootstrap.console import SetupFailed
from reader.bootstrap.parts import Part, Parts
from reader.bootstrap.qt import check, debian_package, missing_libraries
from reader.bootstrap.system import Machine, program_needs, unmet
from tests.architecture.files import program_files, python_files, tree
from tests.bootstrap.conftest import all_parts

PYSIDE = Path(PySide6.__file__).parent
NOWHERE = Machine(apt=False, root=False, sudo=False, terminal=False)
needs_ldd = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings all it needs")


def imported_from_qt(path: Path) -> Iterator[str]:
    """Yield the modules of PySide6 that a file imports, at its top or inside a function."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (
                alias.name.split(".")[1]
                for alias in node.names
                if alias.name.startswith("PySide6.")
            )
        elif isinstance(node, ast.ImportFrom) and node.module == "PySide6":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
            yield str(node.module).split(".")[1]


def test_the_set_up_loads_what_the_program_imports_from_qt() -> None:
    parts = all_parts()
    imported = {name for path in program_files() for name in imported_from_qt(path)}
    assert imported == {*parts.window.modules, *parts.page.modules}


def test_it_loads_what_the_tests_import_from_qt() -> None:
    imported = {name for path in python_files() for name in imported_from_qt(path)}
    assert imported == {name for part in all_parts() for name in part.modules}


@needs_ldd
@pytest.mark.parametrize("pattern", [pattern for part in all_parts() for pattern in part.files])
def test_each_file_that_is_looked_at_is_there(pattern: str) -> None:
    assert list((PYSIDE / "Qt").glob(pattern))


@needs_ldd
def test_where_all_that_the_list_names_is_there_the_window_lacks_nothing() -> None:
    if unmet(program_needs(all_parts())):
        pytest.skip("libraries of the system are missing, and a test installs none")
    assert missing_libraries(str(PYSIDE), all_parts().window) == {}


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxcb-dri3.so.0", "libxcb-dri3-0"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libGL.so.1", "libgl1"),
        ("libssl.so.1.1", "libssl1.1"),
        ("libnspr4.so", "libnspr4"),
    ],
)
def test_packages_are_called_after_their_library(library: str, package: str) -> None:
    assert debian_package(library) == package


@pytest.fixture
def lacking(tmp_path: Path) -> Path:
    """A Qt with one plugin, which needs a library of the system that is not there, and one of Qt's
    own.
    """
    plugin = (PYSIDE / "Qt" / "plugins" / "platforms" / "libqoffscreen.so").read_bytes()
    for present, absent in (
        (b"libstdc++.so.6", b"libno_th3.so.4"),
        (b"libQt6Gui.so.6", b"libQt6Out.so.6"),
    ):
        assert present in plugin
        plugin = plugin.replace(present, absent)
    plugins = tmp_path / "Qt" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "libplugin.so").write_bytes(plugin)
    return tmp_path


@needs_ldd
def test_what_a_plugin_misses_of_the_system_is_found(lacking: Path) -> None:
    part = Part(files=("plugins/*.so",))
    assert missing_libraries(str(lacking), part) == {"libno_th3.so.4": "libno-th3-4"}
    listed = part._replace(libraries=(("libno_th3.so.4", "nothing"),))
    assert missing_libraries(str(lacking), listed) == {"libno_th3.so.4": "nothing"}


@needs_ldd
def test_a_window_that_lacks_a_library_is_refused_by_its_name(
    lacking: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(qt, "_FIND", f"print({str(lacking)!r})")
    parts = Parts(Part(files=("plugins/*.so",)), Part(), Part())
    with pytest.raises(SetupFailed, match=r"^This system lacks libno_th3\.so\.4\. Install them"):
        check(sys.executable, parts, "", NOWHERE)


@needs_ldd
def test_a_page_that_lacks_one_is_gone_without(
    lacking: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(qt, "_FIND", f"print({str(lacking)!r})")
    check(sys.executable, Parts(Part(), Part(("QtCore",), ("plugins/*.so",)), Part()), "", NOWHERE)
    told = capsys.readouterr().err
    assert told.startswith("This system lacks libno_th3.so.4.")
    assert told.endswith("Going on without.\n")


def test_a_module_that_cannot_be_loaded_stops_the_set_up() -> None:
    parts = Parts(Part(("QtNowhere",)), Part(), Part())
    with pytest.raises(
        SetupFailed,
        match=r"cannot be loaded: ModuleNotFoundError: No module named 'PySide6\.QtNowhere'\.",
    ):
        check(sys.executable, parts, "", NOWHERE)


@pytest.mark.parametrize(("extra", "wanted"), [("", False), ("test", True)])
def test_what_only_tests_use_counts_for_tests(extra: str, wanted: bool) -> None:
    parts = Parts(Part(("QtCore",)), Part(), Part(("QtNowhere",)))
    try:
        check(sys.executable, parts, extra, NOWHERE)
    except SetupFailed:
        assert wanted
    else:
        assert not wanted


def test_a_page_that_cannot_be_loaded_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    check(sys.executable, Parts(Part(("QtCore",)), Part(("QtNowhere",)), Part()), "", NOWHERE)
    assert capsys.readouterr().err.startswith(
        "Pages cannot be shown as they were published, only their text: ModuleNotFound"
    )


def test_a_library_that_python_names_is_put_in_a_sentence(tmp_path: Path) -> None:
    said = "libthing_x.so.1: cannot open shared object file: No such file or directory"
    (tmp_path / "broken.py").write_text(f"raise ImportError({said!r})")
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\nPYTHONPATH={tmp_path} exec {sys.executable} "$@"\n')
    python.chmod(0o755)
    assert qt._load(str(python), ["broken"]) == (
        "libthing_x.so.1 is missing. Install the package that has it (on Debian most likely "
        "libthing-x1), then start again."
    )
