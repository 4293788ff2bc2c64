"""``python -m reader.packaging KIND --output FOLDER``: make one package of the program."""

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path

from reader.packaging.appimage import make_appimage
from reader.packaging.bundle import NAME, make_bundle
from reader.packaging.contents import ROOT
from reader.packaging.deb import make_deb
from reader.packaging.flatpak import make_flatpak
from reader.packaging.wheel import make_wheel
from reader.packaging.windows import make_installer

_OF_A_BUNDLE: dict[str, Callable[[Path, Path], Path]] = {
    "deb": make_deb,
    "quick-deb": partial(make_deb, quick=True),
    "appimage": make_appimage,
    "flatpak": make_flatpak,
    "installer": make_installer,
}


def main() -> None:
    """Make what the command line asks for and print where it is."""
    options = _options()
    output: Path = options.output.absolute()
    if options.kind == "wheel":
        made = make_wheel(output)
    elif options.kind == "bundle":
        made = [make_bundle(output, web=not options.without_web)]
    else:
        ready = options.bundle or output / NAME
        bundle = ready if ready.is_dir() else make_bundle(output)
        made = [_OF_A_BUNDLE[options.kind](bundle, output)]
    for package in made:
        print(package)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m reader.packaging", description=__doc__)
    parser.add_argument(
        "kind",
        choices=["wheel", "bundle", *_OF_A_BUNDLE],
        help="wheel: also the source distribution; bundle: the folder that the others hold, on "
        "macOS also the app; quick-deb: one to try, larger and made in less time; installer: for "
        "Windows",
    )
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="a folder; else dist")
    parser.add_argument(
        "--bundle",
        type=Path,
        help="a bundle to use; else the one in the output folder, or a new one",
    )
    parser.add_argument("--without-web", action="store_true", help="a bundle without QtWebEngine")
    return parser.parse_args()


if __name__ == "__main__":
    main()
