"""A server on this computer that counts whoever comes, and pages in which every address is changed
to lead there.
"""

import ctypes
import os
import re
import socketserver
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SCHEMES = r"(?:https?|wss?|ftp|stun|turn|rtsp|mms|view-source:https?)"
_HOST = r"(?:[\w%.-]+\.[a-z]{2,}|localhost|(?:\d{1,3}\.){3}\d{1,3}|\[[0-9a-f:.]+\])(?::\d+)?"
_ABSOLUTE = re.compile(rf"({_SCHEMES}\s*:\s*[/\\]*){_HOST}", re.IGNORECASE)
_WITHOUT_SCHEME = re.compile(rf"([\"'(=\s,>])([/\\]{{2}}){_HOST}", re.IGNORECASE)
_FILE = re.compile(r"(file|smb|view-source:file)\s*:[/\\]*[^\s\"'<>)]*", re.IGNORECASE)

_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"
_OPENED = 0x20 | 0x01  # IN_OPEN | IN_ACCESS of inotify(7)


class CountingServer(socketserver.ThreadingTCPServer):
    """Counts connections, whether or not they then speak a protocol that it knows."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Visit)
        self.connections = 0
        self.requests: list[str] = []
        self.port: int = self.server_address[1]

    def process_request(self, request: object, client_address: object) -> None:
        """Count everybody, also those who say nothing."""
        self.connections += 1
        super().process_request(request, client_address)  # type: ignore[arg-type]


class _Visit(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        """Note the first line of a request, and answer it."""
        self.request.settimeout(2)
        try:
            said = self.request.recv(4096)
            self.request.sendall(_ANSWER)
        except OSError:
            said = b""
        assert isinstance(self.server, CountingServer)
        self.server.requests.append(said.split(b"\r\n", 1)[0].decode("latin-1"))


@contextmanager
def counting_server() -> Iterator[CountingServer]:
    """Run a server until the end of the block."""
    with CountingServer() as server:
        thread = threading.Thread(target=server.serve_forever, name="counting server")
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


class Canary:
    """A file that nobody may open, and who has opened it (inotify, Linux)."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "canary.txt"
        self.path.write_text("tweet")
        library = ctypes.CDLL(None, use_errno=True)
        self._watch = library.inotify_init1(os.O_NONBLOCK)
        assert library.inotify_add_watch(self._watch, bytes(self.path), _OPENED) >= 0, (
            "the file cannot be watched"
        )

    def opened(self) -> int:
        """Return how often it was opened or read since the last call."""
        try:
            events = os.read(self._watch, 1_000_000)
        except BlockingIOError:
            return 0
        return len(events) // struct.calcsize("iIII")

    def close(self) -> None:
        """Stop watching."""
        os.close(self._watch)


def aimed_at(markup: str, port: int, file: Path) -> str:
    """Return a page whose web addresses lead to the server on a port of this computer, and whose
    files to one file.
    """
    here = f"127.0.0.1:{port}"
    aimed = _ABSOLUTE.sub(rf"\g<1>{here}", markup)
    aimed = _WITHOUT_SCHEME.sub(rf"\g<1>\g<2>{here}", aimed)
    return _FILE.sub(lambda found: f"{found.group(1)}://{file}", aimed)
