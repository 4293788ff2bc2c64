"""The packaged program: a folder with all that it needs, made by PyInstaller."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.packaging.contents import ROOT, SPECIFICATIONS
from reader.packaging.icons import write_icons
from reader.packaging.trimming import is_of_the_system
from reader.services.notices import gathered

NAME = "claim-reader"
INSIDE = Path("_internal", "reader", "_resources")

_OWN_LICENCE = Path("/usr/share/doc")


def make_bundle(output: Path, *, web: bool = True) -> Path:
    """Make the folder in ``output``, in the place of one that is there, and return it. Takes two
    minutes. Without ``web`` it shows no page as it was published.
    """
    with TemporaryDirectory(prefix="claim-reader-") as name:
        work = Path(name)
        notices = work / "notices.txt"
        notices.write_text(gathered(["pyinstaller"]), "utf-8")
        write_icons(work / "icons", [".ico", ".icns"])
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
        folders = ["--distpath", str(output), "--workpath", str(work / "work")]
        environment = reproducible() | {
            "CLAIM_READER_ICONS": str(work / "icons"),
            "CLAIM_READER_NOTICES": str(notices),
            "CLAIM_READER_WEB": str(int(web)),
        }
        specification = SPECIFICATIONS / "claim-reader.spec"
        subprocess.run([*command, *folders, str(specification)], check=True, env=environment)
    bundle = output / NAME
    if sys.platform == "linux":
        _finish(bundle)
    return bundle


def reproducible() -> dict[str, str]:
    """Return an environment in which the same commit gives the same files, as far as the tools
    know how.
    """
    told = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()
    moment = {"SOURCE_DATE_EPOCH": told} if told else {}
    return {"PYTHONHASHSEED": "0", **moment, **os.environ}


def _finish(bundle: Path) -> None:
    """Give a Linux bundle its second name, take out what only a debugger reads, and say whose its
    libraries are.
    """
    bundle.joinpath(f"{NAME}-cli").symlink_to(NAME)
    for python in bundle.joinpath("_internal").glob("libpython*"):
        subprocess.run(["strip", "--strip-unneeded", str(python)], check=True)
    with bundle.joinpath(INSIDE, "notices.txt").open("a", encoding="utf-8") as file:
        for name, text in _of_the_system(bundle):
            file.write(f"\n{name}\n{'=' * len(name)}\n\n{text.strip()}\n")


def _of_the_system(bundle: Path) -> Iterator[tuple[str, str]]:
    """Yield the Debian packages whose libraries were taken along, with their licences."""
    if shutil.which("dpkg-query") is None:
        return
    names = [
        file.name
        for file in bundle.joinpath("_internal").glob("*.so*")
        if is_of_the_system(file.name)
    ]
    owners = {owner for name in names for owner in _owners(name)}
    for owner in sorted(owners):
        licence = _OWN_LICENCE / owner / "copyright"
        if licence.is_file():
            yield owner, licence.read_text("utf-8", errors="replace")


def _owners(library: str) -> set[str]:
    told = subprocess.run(
        ["dpkg-query", "--search", f"*/{library}"], capture_output=True, text=True, check=False
    ).stdout
    return {line.split(":")[0] for line in told.splitlines() if line.endswith(f"/{library}")}
