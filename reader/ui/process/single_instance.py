"""One window for one library: a second start hands its files, and the addresses that it is to open,
to the first and ends. Loaded only after the window is shown.
"""

import json
import os
import stat
import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.domain.own_address import is_address
from reader.services.folders import data_folder

PATIENCE = 2_000
"""Milliseconds to wait for the first window's answer."""

BETWEEN_TRIES, TRIES = 200, 60
"""Milliseconds between two knocks, and how many there are: right after the set-up, or on a busy
machine, the first window takes its time to begin listening.
"""

LONGEST_PATH = 100
"""Bytes of a socket's path; systems allow 103 or 107."""

SHARED = Path("/tmp")  # noqa: S108 (what is made in it is looked at before it is used)
"""The folder for everybody's temporary files, whose path is short."""

LONGEST_MESSAGE = 1_000_000
"""Bytes: more than any list of files that a desktop hands over."""


def _names(library: Path) -> list[str]:
    """Return the names under which the window of a library may listen; it takes the first.

    They lie in folders that only this user may enter: in the one for everybody's temporary files
    another user could make them first, and be told the names of files. There are several, as not
    every start of a user knows the folder of his session; where one is too long for a system, a
    short one stands in for it.
    """
    name = "claim-reader-" + sha256(str(library.resolve()).encode()).hexdigest()[:24]
    if sys.platform == "win32":
        return [name]
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    folders = [runtime] if runtime.is_absolute() else []
    paths = [str(folder / name) for folder in (*folders, data_folder())]
    short = [path for path in paths if len(os.fsencode(path)) <= LONGEST_PATH]
    own = None if short == paths else _own_temporary_folder()
    return short if own is None else [*short, str(own / name)]


def _own_temporary_folder() -> Path | None:
    """Return a folder with a short path that only this user may enter; ``None`` where somebody has
    put another thing in its place.
    """
    folder = SHARED / f"claim-reader-{os.getuid()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return None
    is_own = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
    return folder if is_own and not found.st_mode & 0o077 else None


def hand_over(
    library: Path, files: Sequence[Path], addresses: Sequence[str] = (), *, tries: int = TRIES
) -> bool:
    """Hand files and addresses to the window that has this library open; false where it does not
    answer, as it may not for some ``tries`` while it is just starting.
    """
    socket = QLocalSocket()
    names = _names(library)
    for turn in range(tries * len(names)):
        socket.connectToServer(names[turn % len(names)])
        if socket.waitForConnected(PATIENCE):
            break
        QThread.msleep(BETWEEN_TRIES // len(names))
    else:
        return False
    paths = [str(path.resolve()) for path in files]
    message = json.dumps({"open": paths, "follow": list(addresses)}).encode()
    socket.write(message + b"\n")
    socket.waitForBytesWritten(PATIENCE)
    answered = socket.waitForReadyRead(PATIENCE) and socket.readAll().data() == b"ok\n"
    socket.disconnectFromServer()
    return answered


class Doorbell(QObject):
    """Listens for second starts once it is opened. What cannot be read as one is passed over."""

    rung = Signal(list)
    """The paths that a second start was given; the window is to come forward even where there are
    none.
    """
    asked = Signal(str)
    """An address, as of a highlight, that a second start was given."""

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._names = _names(library)

    def open(self) -> None:
        """Listen. The caller holds the library's lock, so what is left under the name is of a
        program that was killed.
        """
        for name in self._names:
            QLocalServer.removeServer(name)
        if self._names:
            self._server.listen(self._names[0])

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda one=socket: self._read(one))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST_MESSAGE:
                socket.abort()
            return
        told = _read_message(bytes(socket.readLine(LONGEST_MESSAGE).data()))
        if told is not None:
            socket.write(b"ok\n")
            socket.flush()
            paths, addresses = told
            self.rung.emit(paths)
            for address in addresses:
                self.asked.emit(address)


def _read_message(message: bytes) -> tuple[list[Path], list[str]] | None:
    """Return the paths and addresses of a message, or ``None`` where it is not one of ours."""
    try:
        told = json.loads(message)
        opened, followed = told["open"], told.get("follow", [])
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    if not isinstance(opened, list) or not isinstance(followed, list):
        return None
    paths = [Path(path) for path in opened if isinstance(path, str)]
    return paths, [one for one in followed if isinstance(one, str) and is_address(one)]
