"""The licences of what others wrote and the program is made of, as one text.

A package carries the text ready; beside a Python environment it is gathered from what is installed.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

from reader.resources import resource_folder

_GATHERED = "notices.txt"

PROGRAM = (
    *("PySide6", "beautifulsoup4", "lxml", "charset-normalizer", "numpy", "sqlite-utils", "click"),
    *("markdown-it-py", "PyYAML", "python-docx", "Jinja2", "XlsxWriter"),
)
"""What the program asks for, in the words of pyproject.toml; a test compares them. The rest is what
these ask for.
"""

_LICENCE = re.compile(r"licen[cs]e|notice|copying|authors", re.IGNORECASE)

_SAID = ("License-Expression", "License")
"""The fields of a description that name a licence, the newer one first."""

_QT = """\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are the work
of The Qt Company and others. Their source can be had at https://download.qt.io/official_releases/.
In a package they are libraries in files of their own, which you may replace by others of your own
making. The licence's text, and that of the licence that it builds on, follow.

QtWebEngine holds Chromium, which is the work of The Chromium Authors and many others, under
licences of the BSD, MIT, Apache, LGPL and MPL kinds. They are listed at
https://doc.qt.io/qt-6/qtwebengine-licensing.html, part by part."""


def notices() -> str:
    """Return the text. Reads some fifty files where it has to be gathered."""
    ready = resource_folder(_GATHERED)
    return ready.read_text("utf-8") if ready.is_file() else gathered()


def gathered(more: Iterable[str] = ()) -> str:
    """Return the text as what is installed says it, in an order that does not change. ``more``
    names distributions beside what the program asks for.
    """
    parts = [
        ("Python", sys.version.split()[0], _of_python()),
        *_of_distributions([*PROGRAM, *more]),
        ("Source Serif 4, the typeface", "", resource_folder("fonts") / "OFL.txt"),
        ("Qt and PySide6", _version("PySide6"), _QT),
        ("GNU Lesser General Public License 3", "", resource_folder("licences") / "LGPL-3.0.txt"),
        ("GNU General Public License 3", "", resource_folder("licences") / "GPL-3.0.txt"),
    ]
    heading = "Claim Reader is made with the work of others. Their licences follow.\n"
    return "\n".join([heading, *(_section(*part) for part in parts)])


def _section(name: str, version: str, text: str | Path) -> str:
    if isinstance(text, Path):
        text = text.read_text("utf-8", errors="replace") if text.is_file() else ""
    title = f"{name} {version}".strip()
    return f"{title}\n{'=' * len(title)}\n\n{text.strip()}\n"


def _of_python() -> Path | str:
    """Return Python's licence; Debian keeps it elsewhere than Python's own installer."""
    library = Path(sys.base_prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}")
    places = [library / "LICENSE.txt", Path(sys.base_prefix, "LICENSE.txt")]
    found = [place for place in places if place.is_file()]
    return (
        found[0]
        if found
        else "Python Software Foundation License 2, https://docs.python.org/3/license.html"
    )


def _of_distributions(names: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    for name in sorted(_with_what_they_need(names)):
        if name.startswith(("pyside6", "shiboken6", "pip")):  # told apart; no part of a package
            continue
        found = metadata.distribution(name)
        yield str(found.metadata["Name"]), found.version, _licence_of(found)


def _with_what_they_need(names: Iterable[str]) -> set[str]:
    """Return the names, and those that they ask for here, however far away, as far as they are
    installed.
    """
    known: set[str] = set()
    waiting = [_plain(name) for name in names]
    while waiting:
        name = waiting.pop()
        if name in known:
            continue
        try:
            needs = metadata.distribution(name).requires or []
        except metadata.PackageNotFoundError:  # asked for on another system or by another Python
            continue
        known.add(name)
        waiting += [_plain(need) for need in needs if "extra ==" not in need]
    return known


def _plain(need: str) -> str:
    """Return the name that a requirement begins with, as names are compared."""
    (name,) = re.findall(r"^[\w.-]+", need)
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence_of(found: metadata.Distribution) -> str:
    """Return the files in which a distribution says its licence, or what its description says."""
    files = sorted(
        (file for file in found.files or [] if _tells(file)), key=lambda file: file.as_posix()
    )
    texts = [Path(str(file.locate())).read_text("utf-8", errors="replace") for file in files]
    said = [found.metadata[name] for name in _SAID if name in found.metadata]
    return "\n\n".join(dict.fromkeys(text.strip() for text in texts)) or "".join(said[:1])


def _tells(file: metadata.PackagePath) -> bool:
    return ".dist-info" in file.parts[0] and bool(_LICENCE.search(file.as_posix().split("/", 1)[1]))


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
