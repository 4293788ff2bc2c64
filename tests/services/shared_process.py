"""One process for the imports of many tests, one after the other."""

import threading

from reader.importers import recognition
from reader.services.import_process import ImportProcess


class SharedProcess:
    """The process of the last import that ended well, for the next one: to start one takes half a
    second, which hundreds of tests would wait for.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: tuple[object, ImportProcess] | None = None

    def enter(self, process: ImportProcess) -> ImportProcess:
        """Let an import begin with the process that is there, if it reads the same formats."""
        with self._lock:
            if self._idle is not None and self._idle[0] == _kind(process):
                _hand_over(self._idle[1], process)
                self._idle = None
        return process

    def leave(self, process: ImportProcess, kind: type[BaseException] | None, *_: object) -> None:
        """Keep the process of an import that ended well; end any other."""
        running = process._process
        with self._lock:
            if kind is None and running is not None and self._idle is None:
                kept = ImportProcess(memory=process._memory)
                _hand_over(process, kept)
                self._idle = (_kind(process), kept)
        process.stop()

    def end(self) -> None:
        """End the process that is kept."""
        if self._idle is not None:
            self._idle[1].stop()
            self._idle = None


def _kind(process: ImportProcess) -> object:
    return recognition.IMPORTERS, process._memory


def _hand_over(old: ImportProcess, new: ImportProcess) -> None:
    new._process, new._listener, new._answers = old._process, old._listener, old._answers
    old._process = old._listener = None
