"""Mails: which of their parts a person reads, and what their heads say."""

import base64
import quopri

import pytest

from reader.domain.errors import NoText
from reader.domain.source import MediaType
from reader.importers import contents_of, read, take_apart

TEXT = "The ferry sails at 7.15 again.\nIt takes 84 cars."
PAGE = "<html><body><p>The ferry sails at <b>7.15</b> again, for 12 €.</p></body></html>"
HEAD = (
    'From: "The Holm Post" <news@holm.example>\r\nTo: you@there.example\r\n'
    "Subject: =?utf-8?B?" + base64.b64encode("Ferry – again".encode()).decode() + "?=\r\n"
    "Date: Sun, 2 Mar 2025 08:12:00 +0100\r\nMIME-Version: 1.0\r\n"
)


def part(kind: str, body: str, *heads: str) -> str:
    return "\r\n".join(["--b", f"Content-Type: {kind}", *heads, "", body, ""])


def mail(kind: str, body: str, *heads: str) -> bytes:
    return (HEAD + "\r\n".join([f"Content-Type: {kind}", *heads, "", body])).encode()


def parted(kind: str, *parts: str) -> bytes:
    return mail(f"multipart/{kind}; boundary=b", "".join(parts) + "--b--\r\n")


PLAIN = part("text/plain; charset=utf-8", TEXT)
MARKED_UP = part("text/html; charset=utf-8", PAGE)


def test_the_head_says_what_the_article_is() -> None:
    source = read("a.eml", mail("text/plain; charset=utf-8", TEXT))
    page = contents_of(source).page
    stated = page.stated
    assert stated is not None
    assert (stated.title, stated.authors, stated.site) == (
        "Ferry – again",
        ("The Holm Post",),
        "holm.example",
    )
    assert stated.published == "2025-03-02T08:12:00+01:00"
    assert page.media_type is MediaType.TEXT
    assert page.data.decode() == f"Ferry – again\n\n{TEXT}"


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("quoted-printable", quopri.encodestring(PAGE.encode()).decode()),
        ("base64", base64.encodebytes(PAGE.encode()).decode()),
        ("8bit", PAGE),
    ],
)
@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "no-such-thing"])
def test_a_page_in_any_wrapping_even_where_its_charset_is_a_lie(
    encoding: str, body: str, charset: str
) -> None:
    data = mail(f"text/html; charset={charset}", body, f"Content-Transfer-Encoding: {encoding}")
    page = contents_of(read("a.eml", data)).page
    assert "again, for 12 €" in page.data.decode()
    assert page.media_type is MediaType.HTML


def test_of_two_forms_the_page_is_taken_and_the_text_stands_once() -> None:
    page = contents_of(read("a.eml", parted("alternative", PLAIN, MARKED_UP))).page
    assert page.media_type is MediaType.HTML
    assert page.data.decode().count("ferry sails") == 1


def test_what_is_attached_is_named_and_what_is_forwarded_is_read() -> None:
    report = part(
        "application/pdf", "JVBERi0=", 'Content-Disposition: attachment; filename="r.pdf"'
    )
    inner = f"From: Runa Dahl <r@holm.example>\r\nSubject: Inner\r\n\r\n{TEXT}"
    text = contents_of(
        read("a.eml", parted("mixed", PLAIN, part("message/rfc822", inner), report))
    ).page.data.decode()
    assert text.endswith("\n\nr.pdf")
    assert "From: Runa Dahl <r@holm.example>\nSubject: Inner" in text
    assert text.count("84 cars") == 2


def test_pictures_of_the_page_come_with_it() -> None:
    gif = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
    heads = "Content-ID: <one@x>", "Content-Transfer-Encoding: base64"
    data = parted("related", MARKED_UP, part("image/gif", gif, *heads))
    held = contents_of(read("a.eml", data))
    assert [(one.address, one.media_type) for one in held.resources] == [("cid:one@x", "image/gif")]


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a"])
def test_a_mail_is_known_by_its_head(name: str) -> None:
    assert contents_of(read(name, mail("text/plain", TEXT))).page.stated is not None


def test_a_copied_message_stays_a_text() -> None:
    copied = f"From: Runa Dahl\nTo: Bo\nSubject: Ferry\nDate: 2 March 2025\n\n{TEXT}"
    assert read("a.txt", copied.encode()).media_type == MediaType.TEXT
    assert contents_of(read("a.eml", copied.encode())).page.stated is not None


def test_a_mailbox_is_taken_apart() -> None:
    one = mail("text/plain", TEXT).replace(b"\r\n", b"\n")
    box = b"".join(b"From a@b Sun Mar  2 08:12:00 2025\n" + one + b"\n\n" for _ in range(3))
    apart = take_apart("all.mbox", box)
    assert len(apart) == 3
    assert all(record.data.rstrip() in box for record in apart)
    assert all(read(record.name, record.data).name == record.name for record in apart)


def test_a_mail_without_words_says_so() -> None:
    with pytest.raises(NoText):
        read("a.eml", mail("text/plain", "  "))


def test_parts_in_parts_without_end() -> None:
    heads = "".join(
        f'Content-Type: multipart/mixed; boundary="b{at}"\r\n\r\n--b{at}\r\n' for at in range(500)
    )
    with pytest.raises(NoText):
        read("a.eml", (HEAD + heads).encode())
