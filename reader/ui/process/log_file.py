"""The program's log: one file and two older ones, a megabyte each."""

import logging
from functools import cached_property
from pathlib import Path

NAME = "claim-reader.log"
"""In the data folder."""

SIZE = 1_000_000
OLDER = 2


class LogFile(logging.Handler):
    """Writes the records to a file, which is made with the first.

    So is what writes: Python's handler that turns files over loads sockets and pickling, and the
    window would wait for that.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    @cached_property
    def _file(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler  # noqa: PLC0415 (see above)

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
