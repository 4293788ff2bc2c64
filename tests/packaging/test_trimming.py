"""Which libraries a bundle takes along."""

import pytest

from reader.packaging.trimming import Entry, kept, links

QT = "PySide6/Qt/lib"
WIDGETS = ("PySide6/QtWidgets.abi3.so", "/env/PySide6/QtWidgets.abi3.so", "EXTENSION")


def library(name: str) -> Entry:
    return (f"{QT}/{name}", f"/env/PySide6/Qt/lib/{name}", "BINARY")


def test_a_library_of_qt_stays_where_something_is_linked_with_it() -> None:
    linked = {
        WIDGETS[1]: ["libQt6Widgets.so.6", "libc.so.6"],
        "/env/PySide6/Qt/lib/libQt6Widgets.so.6": ["libQt6Gui.so.6"],
        "/env/PySide6/Qt/lib/libQt6Charts.so.6": ["libQt6Gui.so.6"],
    }
    names = ["libQt6Charts.so.6", "libQt6Gui.so.6", "libQt6Widgets.so.6"]
    packed = kept([WIDGETS, *map(library, names)], lambda file: linked.get(file, []))
    assert [place for place, _, _ in packed] == [
        WIDGETS[0],
        f"{QT}/libQt6Widgets.so.6",
        f"{QT}/libQt6Gui.so.6",
    ]


def test_libraries_of_qt_that_need_each_other_and_nobody_else_go() -> None:
    one, other = library("libQt6Quick3D.so.6"), library("libQt6Quick3DUtils.so.6")
    linked = {one[1]: ["libQt6Quick3DUtils.so.6"], other[1]: ["libQt6Quick3D.so.6"]}
    assert kept([one, other], linked.__getitem__) == []


@pytest.mark.parametrize(
    ("source", "packed"),
    [
        ("/usr/lib/x86_64-linux-gnu/libssl.so.3", True),
        ("/lib/x86_64-linux-gnu/libxcb-cursor.so.0", True),
        ("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", True),
        ("/usr/lib/x86_64-linux-gnu/libstdc++.so.6", False),
        ("/usr/lib/x86_64-linux-gnu/libnss3.so", False),
        ("/opt/python/lib/libpython3.11.so.1.0", True),
    ],
)
def test_of_the_system_only_what_differs_between_systems_is_packed(
    source: str, packed: bool
) -> None:
    entry = (source.rpartition("/")[2], source, "BINARY")
    assert kept([entry], lambda _: []) == ([entry] if packed else [])


def test_extensions_of_the_systems_own_python_are_packed() -> None:
    entry = (
        "python3.11/lib-dynload/_ssl.so",
        "/usr/lib/python3.11/lib-dynload/_ssl.so",
        "EXTENSION",
    )
    assert kept([entry], lambda _: []) == [entry]


def test_a_link_stays_with_what_it_leads_to() -> None:
    there = ("libQt6Gui.so.6", f"{QT}/libQt6Gui.so.6", "SYMLINK")
    gone = ("libQt6Charts.so.6", f"{QT}/libQt6Charts.so.6", "SYMLINK")
    beside = ("numpy/libopenblas.so", "../numpy.libs/libopenblas.so", "SYMLINK")
    packed = [library("libQt6Gui.so.6"), ("numpy.libs/libopenblas.so", "/env/x", "BINARY")]
    assert links([there, gone, beside], packed) == [there, beside]


def test_a_framework_of_macos_stays_whole() -> None:
    folder = f"{QT}/QtWebEngineCore.framework"
    version = f"{folder}/Versions/A"
    process = "Helpers/QtWebEngineProcess.app/Contents/MacOS/QtWebEngineProcess"
    binaries = [
        (f"{version}/{name}", f"/env/{name}", "BINARY") for name in ("QtWebEngineCore", process)
    ]
    ways = [
        (f"{folder}/Versions/Current", "A", "SYMLINK"),
        (f"{folder}/QtWebEngineCore", "Versions/Current/QtWebEngineCore", "SYMLINK"),
        (f"{folder}/Helpers", "Versions/Current/Helpers", "SYMLINK"),
        (f"{folder}/Headers", "Versions/Current/Headers", "SYMLINK"),
    ]
    packed = kept(binaries, lambda _: [])
    assert packed == binaries
    assert links(ways, packed) == ways[:-1]


def test_links_in_a_circle_lead_nowhere() -> None:
    circle = [("a", "b", "SYMLINK"), ("b", "a", "SYMLINK")]
    assert links(circle, [library("libQt6Gui.so.6")]) == []
