"""What the packages for other systems say of the program, and say alike."""

import os
import plistlib
import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from reader.importers import recognition
from reader.packaging import appimage, flatpak
from reader.packaging.contents import RESOURCES, ROOT, SPECIFICATIONS, mac_properties
from reader.packaging.deb import version
from reader.resources import DESKTOP_ID
from reader.services.folders import LIBRARY_SUFFIX
from reader.store.connection import APPLICATION_ID
from tests.packaging.test_deb import a_bundle

METAINFO = SPECIFICATIONS / "linux" / f"{DESKTOP_ID}.metainfo.xml"
ENTRY = RESOURCES / "desktop" / f"{DESKTOP_ID}.desktop"
OF_MACOS = {
    "public.html": ["html", "htm"],
    "public.xhtml": ["xhtml"],
    "com.apple.mail.email": ["eml"],
    "public.plain-text": ["txt"],
}
"""Types that macOS declares itself, with the suffixes that matter here."""


def imported() -> set[str]:
    return {suffix for importer in recognition.IMPORTERS for suffix in importer.suffixes}


def lines(text: str, name: str) -> list[str]:
    return [line.partition("=")[2] for line in text.splitlines() if line.startswith(f"{name}=")]


def test_the_newest_release_is_told_to_shops() -> None:
    releases = ET.parse(METAINFO).getroot().findall("releases/release")  # noqa: S314 (our own file)
    assert releases[0].get("version") == version()


def test_shops_find_the_entry_and_the_type_of_libraries() -> None:
    root = ET.parse(METAINFO).getroot()  # noqa: S314 (our own file)
    assert root.findtext("launchable") == ENTRY.name
    (types,) = lines(ENTRY.read_text("utf-8"), "MimeType")
    assert root.findtext("provides/mediatype") in types.split(";")


def test_libraries_are_known_by_suffix_and_sign() -> None:
    types = RESOURCES.joinpath("desktop", "claim-reader.xml").read_text("utf-8")
    assert f'pattern="*{LIBRARY_SUFFIX}"' in types
    assert f"0x{APPLICATION_ID:08X}".lower() in types.lower()


def test_windows_is_offered_only_what_is_imported() -> None:
    script = SPECIFICATIONS.joinpath("windows", "claim-reader.iss").read_text("utf-8")
    offered = set(re.findall(r'Offered\("(\.\w+)"\)', script))
    assert offered
    assert offered <= imported()
    assert f"Classes\\{LIBRARY_SUFFIX}" in script
    assert "ClaimReader.ClaimReader" in ROOT.joinpath("reader", "app.py").read_text("utf-8")
    assert script.count('AppUserModelID: "ClaimReader.ClaimReader"') == 2


def test_macos_is_offered_only_what_is_imported() -> None:
    library, pages = mac_properties()["CFBundleDocumentTypes"]  # type: ignore[misc]
    assert (library["LSHandlerRank"], pages["LSHandlerRank"]) == ("Owner", "Alternate")
    assert "CFBundleTypeExtensions" not in pages, "macOS passes over them where there are types"
    declared = {
        kind["UTTypeIdentifier"]: kind["UTTypeTagSpecification"]["public.filename-extension"]
        for kind in mac_properties()["UTImportedTypeDeclarations"]  # type: ignore[attr-defined]
    }
    assert set(pages["LSItemContentTypes"]) == declared.keys() | OF_MACOS.keys()
    for suffixes in (*declared.values(), *OF_MACOS.values()):
        assert {f".{suffix}" for suffix in suffixes} <= imported()
    exported = plistlib.dumps(mac_properties()).decode()
    assert f"<string>{LIBRARY_SUFFIX[1:]}</string>" in exported


@pytest.mark.skipif(os.name == "nt", reason="an AppImage is started by a shell")
def test_an_appimage_starts_the_program_of_its_name(tmp_path: Path) -> None:
    bundle = a_bundle(tmp_path)
    for program in ("claim-reader", "claim-reader-cli"):
        bundle.joinpath(program).write_text(f'#!/bin/sh\necho {program} "$1"\n')
    folder = tmp_path / "App Dir"
    appimage.lay_out_app(bundle, folder)
    for name, program in (("Claim_Reader.AppImage", "claim-reader"), *[("claim-reader-cli",) * 2]):
        outcome = subprocess.run(
            [folder / "AppRun", "a b"],
            env=os.environ | {"ARGV0": f"/opt/{name}"},
            capture_output=True,
            text=True,
            check=True,
        )
        assert outcome.stdout == f"{program} a b\n"
    assert folder.joinpath(".DirIcon").read_text("utf-8").startswith("<svg")


@pytest.mark.skipif(os.name == "nt", reason="the tool is a stand-in for a shell")
@pytest.mark.parametrize("runtime", ["", "/opt/runtime"])
def test_an_appimage_begins_with_the_file_that_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, runtime: str
) -> None:
    tool, bundle = tmp_path / "appimagetool", a_bundle(tmp_path)
    tool.write_text('#!/bin/sh\nfor last; do :; done\necho "$@" > "$last"\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv(appimage.RUNTIME, runtime)
    file = appimage.make_appimage(bundle, tmp_path)
    folder = tmp_path / "ClaimReader.AppDir"
    given = f"--runtime-file {runtime} " if runtime else ""
    assert file.read_text() == f"{given}{folder} {file}\n"
    assert not folder.exists()


def test_flatpak_sees_all_files_named_after_the_application(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")  # where it is installed it would be run
    folder = flatpak.make_flatpak(a_bundle(tmp_path), tmp_path)
    share = folder / "usr" / "share"
    entry = share / "applications" / f"{flatpak.IDENTITY}.desktop"
    assert f"Icon={flatpak.IDENTITY}" in entry.read_text("utf-8")
    names = {
        file.name.removesuffix(".metainfo.xml").removesuffix(file.suffix)
        for part in ("applications", "icons", "metainfo", "mime")
        for file in share.joinpath(part).rglob("*.*")
        if file.is_file()
    }
    assert names == {flatpak.IDENTITY}
    service = share / "dbus-1" / "services" / f"{flatpak.IDENTITY}.service"
    assert "Exec=/app/bin/claim-reader " in service.read_text("utf-8")
    assert f"id: {flatpak.IDENTITY}" in folder.joinpath(f"{flatpak.IDENTITY}.yml").read_text()
