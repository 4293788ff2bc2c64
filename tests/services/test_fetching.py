"""Fetching pictures: only from where it is allowed, only pictures, within bounds, and kept with the
article.
"""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from reader.services import fetching, originals, remote_pictures
from reader.services.fetching import NotFetched, fetch_picture, is_public
from reader.services.importing import import_paths
from reader.services.library import Library

PNG = b"\x89PNG\r\n\x1a\n" + b"bridge" * 20


@dataclass
class Server:
    """A server on this computer, and the requests that it got."""

    address: str
    requests: list[tuple[str, dict[str, str]]] = field(default_factory=list)


@pytest.fixture
def server() -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.requests.append((self.path, dict(self.headers)))
            if self.path.startswith("/to/"):
                self.send_response(302)
                self.send_header("Location", self.path.removeprefix("/to/"))
                self.end_headers()
                return
            self.send_response(404 if "missing" in self.path else 200)
            self.send_header("Content-Type", "text/html" if "page" in self.path else "image/png")
            self.end_headers()
            self.wfile.write(PNG)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made = Server(f"http://127.0.0.1:{listening.server_port}")
    thread = threading.Thread(target=listening.serve_forever)
    thread.start()
    yield made
    listening.shutdown()
    listening.server_close()
    thread.join()


def anywhere(_: str) -> bool:
    return True


def test_a_picture_comes_with_its_type_and_nothing_is_told_about_the_reader(server: Server) -> None:
    assert fetch_picture(f"{server.address}/a b.png?x=1", anywhere) == ("image/png", PNG)
    ((path, headers),) = server.requests
    assert path == "/a%20b.png?x=1"
    assert not {"cookie", "referer", "accept-language", "authorization"} & {
        name.lower() for name in headers
    }


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/missing.png", "answers 404"),
        ("/page", "not a picture"),
        ("/to/file:///etc/passwd", "not on the web"),
    ],
)
def test_what_is_no_picture_is_refused_with_a_reason(server: Server, path: str, why: str) -> None:
    with pytest.raises(NotFetched, match=why):
        fetch_picture(server.address + path, anywhere)


def test_redirects_are_followed_but_not_for_ever(server: Server) -> None:
    assert fetch_picture(f"{server.address}/to//a.png", anywhere) == ("image/png", PNG)
    with pytest.raises(NotFetched, match="without end"):
        fetch_picture(server.address + "/to/" * 9 + "/a.png", anywhere)


def test_a_picture_that_is_too_large_is_given_up(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "MOST_BYTES", 50)
    with pytest.raises(NotFetched, match="larger than"):
        fetch_picture(f"{server.address}/a.png", anywhere)


def test_this_computer_and_private_networks_are_never_asked(server: Server) -> None:
    port = server.address.rpartition(":")[2]
    for host in ("127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433"):  # noqa: S104 (never bound)
        with pytest.raises(NotFetched):
            fetch_picture(f"http://{host}:{port}/a.png")
    assert server.requests == []


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("10.1.2.3", False),
        ("192.168.0.1", False),
        ("169.254.169.254", False),
        ("127.0.0.1", False),
        ("::1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::a00:1", False),
        ("fe80::1%eth0", False),
        ("224.0.0.1", False),
        ("0.0.0.0", False),  # noqa: S104
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public


def test_fetched_pictures_are_kept_with_the_article_until_they_are_forgotten(
    server: Server, library: Library, tmp_path: Path
) -> None:
    words = (
        "The harbour bridge will close to all traffic on the first of June, the city council "
        "decided on Friday."
    )
    page = tmp_path / "page.html"
    page.write_text(
        f"<title>Bridge</title><h1>Bridge</h1><p>{words}</p>"
        f'<img src="{server.address}/a.png"><img src="{server.address}/missing.png">'
    )
    (imported,) = import_paths(library, [page]).imported
    wanted = remote_pictures.pictures_on_the_network(library, imported.article)
    assert len(wanted) == 2
    assert server.requests == [], "nothing is fetched unasked"
    done = remote_pictures.fetch_pictures(library, imported.article, wanted, allowed=anywhere)
    assert done.count == 1
    assert [why.english() for _, why in done.failed] == ["the other computer answers 404"]
    original = originals.open_original(library, imported.article)
    kept = original.resource(f"{server.address}/a.png")
    assert kept is not None
    assert (kept.media_type, kept.data) == ("image/png", PNG)
    assert len(remote_pictures.missing_pictures(original)) == 1
    assert remote_pictures.fetched_pictures(library, imported.article) == 1
    remote_pictures.forget_pictures(library, imported.article)
    assert originals.open_original(library, imported.article).addresses == frozenset()
    assert library.query("SELECT 1 FROM resource") == []
