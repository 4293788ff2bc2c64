"""The start of the installed program: where Qt cannot be loaded, as on a server without a desktop,
a sentence says what the system lacks. Started from its folder the program installs that itself.
"""

import sys
from importlib.util import find_spec
from pathlib import Path

from reader.services.folders import data_folder
from reader.services.languages import speak
from reader.services.preferences import PreferencesFile
from reader.ui.process.missing_libraries import lacking, missing_libraries

_NOT_FOUND = ": cannot open shared object file"
"""What Linux says behind the name of a library that it does not find."""


def main(arguments: list[str] | None = None) -> int:
    """Open the window and import the files given; return the exit status."""
    try:
        from reader.app import main as start  # noqa: PLC0415 (loads Qt)
    except ImportError as error:
        library, found, _ = str(error).partition(_NOT_FOUND)
        if not found:
            raise
        speak(PreferencesFile(data_folder()).read().language)
        names = sorted({library.split()[-1], *_missing_for_qt()})
        print(lacking(names).told(), file=sys.stderr, flush=True)
        return 1
    return start(arguments)


def _missing_for_qt() -> list[str]:
    """Return all libraries that Qt's own for windows are linked with, and that are nowhere."""
    found = find_spec("PySide6")
    folders = (found.submodule_search_locations or ()) if found is not None else ()
    files = [file for folder in folders for file in Path(folder).glob("QtWidgets.*so")]
    return [name for file in files for name in missing_libraries(file)]


if __name__ == "__main__":
    sys.exit(main())
