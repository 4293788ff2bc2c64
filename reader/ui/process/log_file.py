"""The program's log: one file and two older ones, a megabyte each."""

import logging
import os
from functools import cached_property
from pathlib import Path

from reader.ui.process.report_words import without_words

NAME = "claim-reader.log"
"""In the data folder."""

SIZE = 1_000_000
OLDER = 2


class LogForm(logging.Formatter):
    """Writes of an error where it happened and of what kind it is. What it says stays out: that
    may quote an article.
    """

    def formatException(self, ei: "logging._SysExcInfoType") -> str:
        """Return the lines for an error."""
        return "\n".join(without_words(super().formatException(ei).splitlines()))


class LogFile(logging.Handler):
    """Writes the records to a file, which only the user may read and which is made with the first.

    So is what writes: Python's handler that turns files over loads sockets and pickling, and the
    window would wait for that.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    @cached_property
    def _file(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler  # noqa: PLC0415 (see above)

        os.close(os.open(self._path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600))
        file = RotatingFileHandler(self._path, maxBytes=SIZE, backupCount=OLDER, encoding="utf-8")
        file.setFormatter(self.formatter)
        return file

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        try:
            self._file.handle(record)
        except OSError:  # the folder went, or the disk is full
            self.handleError(record)

    def close(self) -> None:
        """Close the file, if there ever was one."""
        if "_file" in self.__dict__:
            self._file.close()
        super().close()
