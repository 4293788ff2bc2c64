"""What goes into the packaged program and what stays out of it. The bundle's specification asks."""

import plistlib
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
SPECIFICATIONS = RESOURCES / "packaging"

NOT_INSTALLED = ("packaging", "screenshots", "setup")
"""The resources that the running program never reads: of the packages, of the documents, of the
start from a checkout.
"""

LEFT_OUT_MODULES = (
    *("pip", "setuptools", "pkg_resources", "_distutils_hack", "wheel", "tkinter", "unittest"),
    *("pytest", "hypothesis", "mypy", "numpy.f2py", "numpy.testing", "numpy.distutils", "IPython"),
    *("reader.bootstrap", "reader.packaging", "lib2to3", "pydoc_data", "idlelib", "turtledemo"),
    # Parts of libraries that nothing here imports; PyInstaller takes along what might be asked for
    *("numpy.fft", "numpy.random", "numpy.polynomial", "numpy.ma", "yaml._yaml", "yaml.cyaml"),
    *("lxml.objectify", "lxml.isoschematron", "lxml.sax", "lxml.html.diff", "lxml.html._difflib"),
    *(f"PySide6.Qt{name}" for name in ("Concurrent", "Multimedia", "MultimediaWidgets", "OpenGL")),
    *(f"PySide6.Qt{name}" for name in ("Positioning", "Qml", "Quick", "QuickWidgets")),
)

LANGUAGES = ("ar", "en", "id")
"""Languages of the program: those in which Qt's own words are kept."""

_PLUGINS = {
    *("iconengines", "imageformats", "platforminputcontexts", "platforms", "platformthemes"),
    *("printsupport", "styles", "texttospeech", "tls", "xcbglintegrations"),
    "wayland-decoration-client",
    "wayland-graphics-integration-client",
    "wayland-shell-integration",
}
"""Kinds of Qt's plugins that the program uses. Others come along only because a module that others
are linked with could use them.
"""

_PLATFORMS = ("cocoa", "offscreen", "wayland", "windows", "xcb")

_UNUSED = (
    # Chromium's tools for developers, and what its own debugging reads
    "*/resources/qtwebengine_devtools_resources.pak",
    "*/resources/*.debug.*",
    "*virtualkeyboard*",
    "*/imageformats/*qpdf.*",
    "*/texttospeech/*mock*",
    "*/Qt/qml/*",
    "*/i18n/claim-reader.ts",  # of the translators
    "*/i18n/qt_*.ts",
    "*.chk",  # checksums of libraries that are the system's own
)


def is_wanted(name: str) -> bool:
    """Return whether a file that the bundle would hold, named by its place there, is needed."""
    path = "/" + name.replace("\\", "/")
    if "/qtwebengine_locales/" in path:
        return _language(PurePosixPath(path).stem) in LANGUAGES
    if "/translations/" in path and "/PySide6/" in path:
        _, _, language = PurePosixPath(path).stem.partition("_")
        return _language(language) in LANGUAGES
    if "/plugins/" in path:
        kind, _, plugin = path.partition("/plugins/")[2].partition("/")
        platform = plugin.split(".")[0].removeprefix("lib").removeprefix("q")
        if kind not in _PLUGINS or (kind == "platforms" and platform not in _PLATFORMS):
            return False
    return not any(fnmatch(path, pattern) for pattern in _UNUSED)


def _language(name: str) -> str:
    return name.replace("-", "_").split("_")[0]


def data() -> list[tuple[str, str]]:
    """Return the program's own files that are no modules, each with its folder in the bundle."""
    found = [
        (file, "reader/_resources" / file.parent.relative_to(RESOURCES)) for file in _installed()
    ]
    beside = [
        (file, file.parent.relative_to(ROOT))
        for file in (ROOT / "reader").rglob("*")
        if file.is_file() and file.suffix not in {".py", ".pyc"}
    ]
    changes = (ROOT / "CHANGELOG.md", Path("reader/_resources"))  # which the Help menu shows
    return [(str(file), folder.as_posix()) for file, folder in [*found, *beside, changes]]


def _installed() -> Iterable[Path]:
    for file in sorted(RESOURCES.rglob("*")):
        if file.is_file() and file.relative_to(RESOURCES).parts[0] not in NOT_INSTALLED:
            yield file


def mac_properties() -> dict[str, object]:
    """Return what macOS is told about the app, beside what PyInstaller says by itself."""
    with (SPECIFICATIONS / "macos" / "Info.plist").open("rb") as file:
        properties: dict[str, object] = plistlib.load(file)
    return properties


def modules() -> list[str]:
    """Return every module of the program; many are imported only when they are needed."""
    files = sorted((ROOT / "reader").rglob("*.py"))
    names = [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files]
    return [
        name.removesuffix(".__init__")
        for name in names
        if not name.startswith(("reader.bootstrap", "reader.packaging"))
    ]
