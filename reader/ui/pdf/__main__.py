"""``python -m reader.ui.pdf``: reads the report from the standard input, writes the PDF file to
the standard output.
"""

import os
import pickle
import signal
import sys
from collections.abc import Iterator
from typing import BinaryIO

from reader.domain.report_lines import ClaimTable, Line, PageWords
from reader.resources import LACKS_LIBRARIES
from reader.ui.process.missing_libraries import missing_for_qt


def main() -> None:
    """Print what comes in until nothing more does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C goes to both; the program decides
    answer = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # what a library prints must not get into the file
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415  the platform has to be set before

        from reader.ui.pdf.press import printed  # noqa: PLC0415
    except ImportError as error:
        _say_what_is_missing(error, answer)
        raise
    application = QGuiApplication(["claim-reader-printing"])
    words: PageWords = pickle.load(sys.stdin.buffer)  # noqa: S301 (the program itself wrote it)
    with answer:
        answer.write(printed(words, _sections(sys.stdin.buffer)))
    application.quit()


def _say_what_is_missing(error: ImportError, answer: BinaryIO) -> None:
    """End the process with the names of missing libraries, if those are the reason."""
    names = missing_for_qt(error)
    if names:
        answer.write(" ".join(names).encode())
        answer.flush()
        os._exit(LACKS_LIBRARIES)


def _sections(source: BinaryIO) -> Iterator[list[Line | ClaimTable]]:
    """Yield the parts that stand on pages of their own."""
    while True:
        try:
            yield pickle.load(source)  # noqa: S301 (the program itself wrote it)
        except EOFError:
            return


if __name__ == "__main__":
    main()
