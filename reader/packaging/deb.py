"""A package for Debian and its relatives, from the release on that it is made on."""

import hashlib
import os
import shutil
import subprocess
import tomllib
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.bootstrap.parts import read_parts
from reader.packaging.bundle import reproducible
from reader.packaging.contents import RESOURCES, ROOT, SPECIFICATIONS
from reader.packaging.linux_tree import lay_out, size_of, write_packed

RENAMED = {"libglib2.0-0": "libglib2.0-0t64", "libasound2": "libasound2t64"}
"""Packages that have other names from Debian 13 and Ubuntu 24.04 on."""

MAINTAINER = "The Claim Reader authors <authors@claimreader.invalid>"

ALWAYS = ("libstdc++6", "zlib1g", "shared-mime-info", "desktop-file-utils")
"""What every program needs, and what tells file managers that it opens pages and libraries: they
look in lists that these two write. Nothing else that is named here is sure to bring them.
"""

WELCOME = (
    *("libcups2t64 | libcups2", "libspeechd2", "libgtk-3-0t64 | libgtk-3-0"),
    "fonts-noto-core",
)
"""Printing, reading aloud, the desktop's own file dialogs, letters of more scripts."""

_SMALL = ("-Zxz",)
_QUICK = ("-Zzstd", "-z3")

_DOCUMENTS = SPECIFICATIONS / "debian"
_DESCRIPTION = """\
 Claim Reader is for people who check what the news says. It imports saved
 web pages, removes what is not the article, and shows the text beside the
 page as it was published. Passages are highlighted and gathered into claims;
 all of it can be searched and exported.
 .
 The library is one file in the home directory. It stays there when the
 package is removed."""


def make_deb(bundle: Path, output: Path, *, quick: bool = False) -> Path:
    """Make the package of a bundle and return it. Needs dpkg-deb; takes minutes, or seconds where
    it is ``quick`` and a third larger.
    """
    output.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="claim-reader-deb-") as name:
        root = Path(name)
        root.chmod(0o755)
        lay_out(bundle, root / "usr", "/usr")
        _add_documents(root)
        control = root / "DEBIAN"
        control.mkdir()
        control.joinpath("control").write_text(control_text(size_of(root / "usr")), "utf-8")
        control.joinpath("md5sums").write_text(_sums(root), "utf-8")
        package = output / f"claim-reader_{version()}_{architecture()}.deb"
        command = ["dpkg-deb", "--root-owner-group", *(_QUICK if quick else _SMALL), "--build"]
        subprocess.run([*command, str(root), str(package)], check=True, env=reproducible())
    return package


def control_text(kibibytes: int) -> str:
    """Return what the package says of itself."""
    fields = {
        "Package": "claim-reader",
        "Version": version(),
        "Section": "text",
        "Priority": "optional",
        "Architecture": architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(kibibytes),
        "Depends": ", ".join(dependencies()),
        "Recommends": ", ".join(WELCOME),
        "Suggests": "fonts-noto-cjk, speech-dispatcher",
        "Description": f"read news articles, highlight claims, keep notes\n{_DESCRIPTION}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def changelog_text() -> str:
    """Return the list of changes in Debian's form, which is of the packaging alone."""
    moment = datetime.fromtimestamp(int(reproducible().get("SOURCE_DATE_EPOCH", "0")), UTC)
    return (
        f"claim-reader ({version()}) unstable; urgency=medium\n\n"
        "  * What changed is told in CHANGELOG.md.\n\n"
        f" -- {MAINTAINER}  {format_datetime(moment)}\n"
    )


def dependencies() -> list[str]:
    """Return the packages without which the program does not start or shows no page: those that
    the start from a checkout installs.
    """
    parts = read_parts(str(RESOURCES / "setup" / "system.toml"))
    names = dict.fromkeys(
        package for part in (parts.window, parts.page) for _, package in part.libraries
    )
    either = [f"{RENAMED[name]} | {name}" if name in RENAMED else name for name in names]
    return [f"libc6 (>= {_glibc()})", *ALWAYS, *either]


def _glibc() -> str:
    """Return the oldest C library that is sure to do: the one that the bundle was made with."""
    return (os.confstr("CS_GNU_LIBC_VERSION") or "glibc 2.36").split()[-1]


def version() -> str:
    """Return the program's version."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def architecture() -> str:
    """Return this machine's kind, as Debian names it."""
    command = ["dpkg", "--print-architecture"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def _add_documents(root: Path) -> None:
    documents = root / "usr" / "share" / "doc" / "claim-reader"
    shutil.copyfile(_DOCUMENTS / "copyright", documents / "copyright")
    write_packed(documents / "changelog.gz", changelog_text())
    overrides = root / "usr" / "share" / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(_DOCUMENTS / "lintian-overrides", overrides / "claim-reader")


def _sums(root: Path) -> str:
    files = sorted(
        path for path in root.joinpath("usr").rglob("*") if path.is_file() and not path.is_symlink()
    )
    return "".join(f"{_sum(path)}  {path.relative_to(root).as_posix()}\n" for path in files)


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "md5").hexdigest()
