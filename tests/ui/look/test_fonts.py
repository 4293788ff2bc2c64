"""What articles are read in: by name, with a face for every script, and none slanted that has no
italics.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication

from reader.domain.scripts import Script
from reader.resources import resource_folder
from reader.ui.look import fonts
from reader.ui.look.fonts import (
    families_for,
    font_table,
    missing_package,
    reading_families,
)
from reader.ui.look.styles import Style
from reader.ui.look.text_formats import character_format
from reader.ui.look.typography import Typography, interface_font, small_font


@pytest.fixture
def installed(
    qt_app: QApplication, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[None]:
    """Let these be the fonts of the system."""
    for cached in (reading_families, families_for):
        cached.cache_clear()
    monkeypatch.setattr(fonts, "_installed", lambda: frozenset(request.param))
    yield
    for cached in (reading_families, families_for):
        cached.cache_clear()


@pytest.mark.parametrize("installed", [["DejaVu Serif", "DejaVu Sans"]], indirect=True)
def test_a_bare_system_reads_in_the_face_that_is_shipped(installed: None) -> None:
    assert reading_families() == ("Source Serif 4", "DejaVu Serif")
    font = QFont()
    font.setFamilies(list(reading_families()))
    assert QFontInfo(font).family() == "Source Serif 4"
    raw = QRawFont.fromFont(font)
    assert all(raw.supportsCharacter(ord(letter)) for letter in "Aßřжώđ“…—№€")


@pytest.mark.parametrize(
    "installed", [["Georgia", "Charter", "DejaVu Serif", "Noto Serif CJK JP", "SimSun"]],
    indirect=True,
)  # fmt: skip
def test_fonts_of_the_system_come_first_in_our_order(installed: None) -> None:
    assert reading_families() == ("Charter", "Georgia", "DejaVu Serif")
    assert families_for(Script.JAPANESE)[0] == "Noto Serif CJK JP"
    assert families_for(Script.CHINESE)[0] == "SimSun"
    chosen = Typography(family="Georgia", script=Script.JAPANESE).font().families()
    assert chosen[0] == "Georgia"
    assert chosen.index("Noto Serif CJK JP") < chosen.index("SimSun")


def test_the_licence_lies_beside_the_shipped_fonts() -> None:
    folder = resource_folder("fonts")
    assert {path.name for path in folder.glob("*.ttf")} == {*font_table().shipped}
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text("utf-8")


def test_every_script_is_one_that_qt_knows_and_has_a_package(qt_app: QApplication) -> None:
    for script in Script:
        known = font_table().scripts[script]
        assert known.system in QFontDatabase.WritingSystem.__members__
        assert known.package.startswith("fonts-")
        there = QFontDatabase.families(QFontDatabase.WritingSystem[known.system])
        assert missing_package(script) == ("" if there else known.package)


def test_only_scripts_with_italics_are_slanted(qt_app: QApplication) -> None:
    summary = Style("#000000", italic=True, bold=True)
    assert character_format(summary, Typography()).font().italic()
    for script in Script:
        assert not character_format(summary, Typography(script=script)).font().italic()
    assert character_format(summary, Typography()).font().weight() == QFont.Weight.DemiBold


def test_the_windows_type_is_never_smaller_than_ours(qt_app: QApplication) -> None:
    small, large = QFont(), QFont()
    small.setPixelSize(9)
    large.setPixelSize(20)
    assert QFontInfo(interface_font(small, "", 1.0)).pixelSize() in (13, 14)
    assert QFontInfo(interface_font(large, "", 1.0)).pixelSize() == 20
    assert QFontInfo(interface_font(large, "", 2.0)).pixelSize() == 40
    assert QFontInfo(small_font(interface_font(small, "", 1.0))).pixelSize() == 12
    assert interface_font(small, "DejaVu Serif", 1.0).families()[0] == "DejaVu Serif"
