"""The start of the installed program: where Qt cannot be loaded, as on a server without a desktop,
a sentence says what the system lacks. Started from its folder the program installs that itself.
"""

import sys

from reader.services.folders import data_folder
from reader.services.languages import speak
from reader.services.preferences import PreferencesFile
from reader.ui.process.missing_libraries import lacking, missing_for_qt


def main(arguments: list[str] | None = None) -> int:
    """Open the window and import the files given; return the exit status."""
    try:
        from reader.app import main as start  # noqa: PLC0415 (loads Qt)
    except ImportError as error:
        names = missing_for_qt(error)
        if not names:
            raise
        speak(PreferencesFile(data_folder()).read().language)
        print(lacking(names).told(), file=sys.stderr, flush=True)
        return 1
    return start(arguments)


if __name__ == "__main__":
    sys.exit(main())
