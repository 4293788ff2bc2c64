"""The Debian package: what it says of itself, and what lies where."""

import gzip
import tomllib
from pathlib import Path

from reader.packaging.contents import RESOURCES, ROOT
from reader.packaging.deb import control_text, dependencies, version
from reader.packaging.linux_tree import lay_out, size_of
from reader.resources import DESKTOP_ID


def a_bundle(folder: Path) -> Path:
    bundle = folder / "claim-reader"
    inside = bundle / "_internal"
    inside.mkdir(parents=True)
    for program in ("claim-reader", "claim-reader-cli"):
        bundle.joinpath(program).write_text("a program")
    inside.joinpath("libQt6Core.so.6").write_bytes(b"x" * 1500)
    inside.joinpath("libQt6Core.so").symlink_to("libQt6Core.so.6")
    inside.joinpath("libQt6Core.so.6").chmod(0o700)
    return bundle


def test_it_needs_what_the_start_from_a_checkout_installs() -> None:
    parts = tomllib.loads(RESOURCES.joinpath("setup", "system.toml").read_text("utf-8"))
    wanted = {*parts["window"]["libraries"].values(), *parts["page"]["libraries"].values()}
    named = {name for line in dependencies() for name in line.split(" (")[0].split(" | ")}
    assert wanted <= named
    assert "libasound2t64 | libasound2" in dependencies()


def test_it_needs_what_enters_its_file_types_in_the_lists_of_the_desktop() -> None:
    assert {"shared-mime-info", "desktop-file-utils"} <= set(dependencies())


def test_its_control_file_has_one_line_for_each_field() -> None:
    text = control_text(1234)
    fields = dict(line.split(": ", 1) for line in text.splitlines() if line[0] != " ")
    assert fields["Package"] == "claim-reader"
    assert (
        fields["Version"]
        == version()
        == tomllib.loads(ROOT.joinpath("pyproject.toml").read_text("utf-8"))["project"]["version"]
    )
    assert fields["Installed-Size"] == "1234"
    assert text.endswith("\n")
    assert "\n\n" not in text


def test_the_programs_are_links_to_the_bundle(tmp_path: Path) -> None:
    usr = tmp_path / "usr"
    lay_out(a_bundle(tmp_path), usr)
    for program in ("claim-reader", "claim-reader-cli"):
        assert usr.joinpath("bin", program).read_text() == "a program"
        assert usr.joinpath("lib", "claim-reader", program).stat().st_mode & 0o777 == 0o755


def test_all_may_read_it_and_only_programs_run(tmp_path: Path) -> None:
    usr = tmp_path / "usr"
    lay_out(a_bundle(tmp_path), usr)
    library = usr / "lib" / "claim-reader" / "_internal" / "libQt6Core.so.6"
    assert library.stat().st_mode & 0o777 == 0o644
    assert library.with_name("libQt6Core.so").is_symlink()


def test_the_desktop_finds_entry_icon_type_and_manual(tmp_path: Path) -> None:
    usr = tmp_path / "usr"
    lay_out(a_bundle(tmp_path), usr)
    share = usr / "share"
    entry = share.joinpath("applications", f"{DESKTOP_ID}.desktop").read_text("utf-8")
    assert "Icon=claim-reader\n" in entry
    assert "application/x-claim-reader-library" in entry
    assert "application/x-claim-reader-library" in share.joinpath(
        "mime", "packages", "claim-reader.xml"
    ).read_text("utf-8")
    icons = share / "icons" / "hicolor"
    assert icons.joinpath("48x48", "apps", "claim-reader.png").read_bytes()[:4] == b"\x89PNG"
    assert icons.joinpath("scalable", "apps", "claim-reader.svg").is_file()
    manual = gzip.decompress(share.joinpath("man", "man1", "claim-reader-cli.1.gz").read_bytes())
    assert manual.startswith(b".TH CLAIM-READER-CLI 1")


def test_the_bus_starts_it_only_where_its_place_is_known(tmp_path: Path) -> None:
    bundle = a_bundle(tmp_path)
    for name, prefix in (("unknown", ""), ("known", "/usr")):
        lay_out(bundle, tmp_path / name, prefix)
    entry = Path("share", "applications", f"{DESKTOP_ID}.desktop")
    service = Path("share", "dbus-1", "services", f"{DESKTOP_ID}.service")
    assert "DBusActivatable=true\n" in tmp_path.joinpath("known", entry).read_text("utf-8")
    assert f"Name={DESKTOP_ID}\nExec=/usr/bin/claim-reader " in tmp_path.joinpath(
        "known", service
    ).read_text("utf-8")
    assert "DBusActivatable" not in tmp_path.joinpath("unknown", entry).read_text("utf-8")
    assert not tmp_path.joinpath("unknown", service).exists()


def test_sizes_are_rounded_up_file_by_file(tmp_path: Path) -> None:
    tmp_path.joinpath("a").write_bytes(b"x" * 1025)
    tmp_path.joinpath("b").write_bytes(b"x")
    tmp_path.joinpath("c").symlink_to("a")
    assert size_of(tmp_path) == 2 + 1 + 1
