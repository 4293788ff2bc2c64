"""Where a dialog for files begins as long as the user has chosen no folder in it: nobody knows in
which folder a program was started.
"""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def documents_folder() -> str:
    """Return the user's folder for documents."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return QStandardPaths.writableLocation(place) or str(Path.home())
