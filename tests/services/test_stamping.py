"""Time stamps after RFC 3161, from a server of the test's own on this computer."""

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from itertools import product
from pathlib import Path

import pytest

from reader.domain.bundle import STAMP, STAMPED, Trouble
from reader.domain.errors import NoTimeStamp
from reader.services import stamping
from reader.services.bundle_checking import check_bundle
from reader.services.bundle_sentences import bundle_summary
from reader.services.bundle_wish import BundleWish
from reader.services.stamping import StampUnreadable, StampWrong, stamped, verified
from reader.store.library import Library
from tests.services.bundles import bundled, dam_claim, sealed

OPENSSL = shutil.which("openssl")
pytestmark = pytest.mark.skipif(OPENSSL is None, reason="OpenSSL answers for the authority")
pytest.importorskip("rfc3161_client")

CONFIG = """
[ tsa ]
default_tsa = authority
[ authority ]
serial = {folder}/serial
signer_cert = {folder}/tsa.pem
signer_key = {folder}/tsa.key
certs = {folder}/root.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
[ purpose ]
extendedKeyUsage = critical,timeStamping
keyUsage = critical,digitalSignature
basicConstraints = CA:false
"""


def openssl(folder: Path, *words: str) -> None:
    environment = {**os.environ, "OPENSSL_CONF": str(folder / "none.cnf")}
    subprocess.run(
        [str(OPENSSL), *words], cwd=folder, check=True, capture_output=True, env=environment
    )


def make_authority(folder: Path) -> Path:
    """Make the keys and certificates of an authority."""
    (folder / "none.cnf").write_text("[ req ]\ndistinguished_name = dn\n[ dn ]\n")
    (folder / "tsa.cnf").write_text(CONFIG.format(folder=folder.as_posix()))
    (folder / "serial").write_text("01\n")
    key = ("-newkey", "rsa:2048", "-nodes")
    openssl(folder, "req", "-x509", *key, "-keyout", "root.key", "-out", "root.pem",
            "-days", "30", "-subj", "/CN=Root of the test",
            "-addext", "basicConstraints=critical,CA:true")  # fmt: skip
    openssl(folder, "req", *key, "-keyout", "tsa.key", "-out", "tsa.csr",
            "-subj", "/CN=Clock of the test")  # fmt: skip
    openssl(folder, "x509", "-req", "-in", "tsa.csr", "-CA", "root.pem", "-CAkey", "root.key",
            "-CAcreateserial", "-out", "tsa.pem", "-days", "30", "-extfile", "tsa.cnf",
            "-extensions", "purpose")  # fmt: skip
    return folder


@dataclass
class Authority:
    """A server that stamps what it is sent, or answers something else."""

    folder: Path
    address: str = ""
    asked: list[bytes] = field(default_factory=list)
    answer: bytes | None = None
    status: int = 200

    def reply(self, query: bytes) -> bytes:
        self.asked.append(query)
        if self.answer is not None:
            return self.answer
        (self.folder / "query.tsq").write_bytes(query)
        openssl(self.folder, "ts", "-reply", "-config", "tsa.cnf", "-queryfile", "query.tsq",
                "-out", "answer.tsr")  # fmt: skip
        return (self.folder / "answer.tsr").read_bytes()

    @property
    def root(self) -> bytes:
        return (self.folder / "root.pem").read_bytes()


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def authority(keys: Path) -> Iterator[Authority]:
    """An authority that answers."""
    made = Authority(keys)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            query = self.rfile.read(int(self.headers["Content-Length"]))
            assert self.headers["Content-Type"] == "application/timestamp-query"
            answer = made.reply(query)
            self.send_response(made.status)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_told: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    made.address = f"http://127.0.0.1:{server.server_port}/tsa"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield made
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_stamp_fits_to_what_was_stamped(authority: Authority) -> None:
    stamp = stamped(authority.address, b"content")
    found = verified(stamp, b"content", [authority.root])
    assert found.authority == "CN=Clock of the test"
    assert found.trusted
    assert found.time.endswith("Z")
    assert not verified(stamp, b"content").trusted
    with pytest.raises(StampWrong):
        verified(stamp, b"other")


def test_only_a_hash_is_sent(authority: Authority) -> None:
    stamped(authority.address, b"secret content")
    (query,) = authority.asked
    assert b"secret" not in query
    assert len(query) < 100


def test_another_authority_is_none(authority: Authority, tmp_path: Path) -> None:
    stamp = stamped(authority.address, b"content")
    other = make_authority(tmp_path)
    with pytest.raises(StampWrong):
        verified(stamp, b"content", [(other / "root.pem").read_bytes()])
    with pytest.raises(StampWrong):
        verified(stamp, b"content", [b"no certificate"])


def test_a_stamp_with_a_changed_byte(authority: Authority) -> None:
    stamp = stamped(authority.address, b"content")
    for place, roots in product(range(len(stamp)), ([authority.root], [])):
        harmed = bytearray(stamp)
        harmed[place] ^= 1
        try:
            found = verified(bytes(harmed), b"content", roots)
        except (StampWrong, StampUnreadable):
            continue
        assert found.time  # the byte was in something that nobody signs, as a certificate


@pytest.mark.parametrize("answer", [b"", b"<html>", b"0\x82\xff\xff", bytes(10_000)])
def test_a_server_that_answers_nonsense(authority: Authority, answer: bytes) -> None:
    authority.answer = answer
    with pytest.raises(NoTimeStamp):
        stamped(authority.address, b"content")


def test_a_server_that_gives_the_stamp_of_another_question(authority: Authority) -> None:
    stamped(authority.address, b"content")
    authority.answer = (authority.folder / "answer.tsr").read_bytes()
    with pytest.raises(NoTimeStamp, match="another question"):
        stamped(authority.address, b"content")


def test_a_server_that_refuses_and_one_that_is_not_there(authority: Authority) -> None:
    authority.status = 503
    with pytest.raises(NoTimeStamp, match="503"):
        stamped(authority.address, b"content")
    with pytest.raises(NoTimeStamp, match="cannot be reached"):
        stamped("http://127.0.0.1:1/", b"content")
    for address in ("file:///etc/passwd", "tsa.example", ""):
        with pytest.raises(NoTimeStamp, match="not on the web"):
            stamped(address, b"content")


def test_a_bundle_with_a_stamp(library: Library, authority: Authority, tmp_path: Path) -> None:
    wish = BundleWish(pictures=False, stamp=partial(stamped, authority.address))
    bag = bundled(library, dam_claim(library, tmp_path), tmp_path / "dam", wish)
    report = check_bundle(bag, [authority.root])
    assert report.problems == ()
    assert report.stamp is not None and report.stamp.trusted
    assert "CN=Clock of the test certifies" in bundle_summary(report).english()
    assert "openssl ts -verify" in (bag / "README.txt").read_text("utf-8")
    openssl(authority.folder, "ts", "-verify", "-data", str(bag / STAMPED),
            "-in", str(bag / STAMP), "-CAfile", "root.pem")  # fmt: skip
    doubted = check_bundle(bag)
    assert doubted.problems == ()
    assert "name its certificate with --root" in bundle_summary(doubted).english()
    (bag / "README.txt").write_text("other")
    sealed(bag)
    assert {one.trouble for one in check_bundle(bag).problems} == {Trouble.STAMP}


def test_without_a_stamp_there_is_no_bundle(
    library: Library, authority: Authority, tmp_path: Path
) -> None:
    authority.status = 500
    claim = dam_claim(library, tmp_path)
    wish = BundleWish(pictures=False, stamp=partial(stamped, authority.address))
    (tmp_path / "place").mkdir()
    with pytest.raises(NoTimeStamp):
        bundled(library, claim, tmp_path / "place" / "dam.zip", wish)
    assert list((tmp_path / "place").iterdir()) == []


def test_certificates_in_any_order_are_read(authority: Authority) -> None:
    stamp = stamped(authority.address, b"content")
    sorted_one = stamping._in_order(stamp)
    assert len(sorted_one) == len(stamp)
    assert stamping._in_order(sorted_one) == sorted_one
