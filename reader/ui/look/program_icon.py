"""``python -m reader.ui.look.program_icon PIXELS FILE [PIXELS FILE …]``: draws the program's icon
from its one SVG file, for packages. The suffix of a file says its form; the status is 1 where one
cannot be written.
"""

import sys

from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader, QImageWriter

from reader.resources import resource_folder


def main(arguments: list[str]) -> int:
    """Draw all that was asked for. Needs no window."""
    for pixels, file in zip(arguments[::2], arguments[1::2], strict=True):
        reader = QImageReader(str(resource_folder("desktop") / "claim-reader.svg"))
        reader.setScaledSize(QSize(int(pixels), int(pixels)))
        writer = QImageWriter(file)
        if not writer.write(reader.read()):
            print(f"{file}: {writer.errorString()}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
