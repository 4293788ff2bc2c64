"""What a bundle and a wheel hold."""

import tomllib
from pathlib import Path

import pytest

from reader.packaging import contents
from reader.packaging.contents import NOT_INSTALLED, RESOURCES, ROOT, data, is_wanted, modules

WHEEL = tomllib.loads(ROOT.joinpath("pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"][
    "targets"
]["wheel"]


def test_the_wheel_has_every_resource_but_those_of_a_checkout() -> None:
    resources = dict(WHEEL["force-include"])
    assert resources.pop("CHANGELOG.md") == "reader/_resources/CHANGELOG.md"
    listed = set(resources)
    there = {f"resources/{path.name}" for path in RESOURCES.iterdir()}
    assert listed == there - {f"resources/{name}" for name in NOT_INSTALLED}
    assert all(target == f"reader/_{source}" for source, target in resources.items())


def test_what_the_wheel_shares_with_the_desktop_is_there() -> None:
    assert [source for source in WHEEL["shared-data"] if not ROOT.joinpath(source).is_file()] == []


def test_the_bundle_has_the_same_resources_in_the_same_places() -> None:
    places = {f"{folder}/{Path(source).name}" for source, folder in data()}
    assert "reader/_resources/themes/dark.toml" in places
    assert "reader/_resources/tokens.toml" in places
    assert "reader/ui/original/scripts/marks.js" in places
    assert not [place for place in places if "screenshots" in place or place.endswith(".py")]


def test_every_module_is_named_but_those_that_make_packages() -> None:
    named = modules()
    assert {"reader", "reader.app", "reader.services.import_worker", "reader.ui.pdf.__main__"} <= {
        *named
    }
    assert not [name for name in named if name.startswith(("reader.bootstrap", "reader.packaging"))]


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/Qt/translations/qtbase_id.qm", True),
        ("PySide6/Qt/translations/qtbase_zh_TW.qm", False),
        ("PySide6/translations/qt_ar.qm", True),
        ("PySide6/Qt/translations/qtwebengine_locales/en-US.pak", True),
        ("PySide6/Qt/translations/qtwebengine_locales/es-419.pak", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        (r"PySide6\plugins\platforms\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/qmltooling/libqmldbg_native.so", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqpdf.so", False),
        ("PySide6/Qt/resources/qtwebengine_resources.pak", True),
        ("PySide6/Qt/resources/qtwebengine_devtools_resources.pak", False),
        ("PySide6/Qt/resources/v8_context_snapshot.debug.bin", False),
        ("PySide6/Qt/qml/QtQuick/Controls/libplugin.so", False),
        ("reader/_resources/i18n/claim-reader_id.qm", True),
        ("reader/_resources/i18n/claim-reader_id.ts", True),
        ("reader/_resources/i18n/claim-reader.ts", False),
        ("docx/templates/default.docx", True),
    ],
)
def test_what_the_program_does_not_use_of_qt_is_left_out(name: str, wanted: bool) -> None:
    assert is_wanted(name) == wanted


def test_the_plugins_that_the_start_from_a_checkout_looks_for_are_kept() -> None:
    parts = tomllib.loads(RESOURCES.joinpath("setup", "system.toml").read_text("utf-8"))
    files = [f"PySide6/Qt/{file.replace('*', 'x')}" for file in parts["window"]["files"]]
    lost = [file for file in files if not contents.is_wanted(file)]
    assert lost == [
        "PySide6/Qt/plugins/platforms/libqwaylandx.so"
    ]  # a pattern, whose star we filled
