"""What a page may get: its own saved resources, however it names them, and nothing from anywhere
else.
"""

import base64
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.domain.resource import Resource
from reader.services.originals import Original
from reader.ui.original.delivery import policy
from reader.ui.original.links import LinkQuestion, host_in_letters, spelled, whole_address
from tests.faults.counting_server import Canary, aimed_at, counting_server
from tests.ui.original.stage import page, until

if TYPE_CHECKING:
    from tests.ui.original.stage import Stage

PIXEL = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
HERE = "data:image/gif;base64," + base64.b64encode(PIXEL).decode()
ADDRESS = "https://news.example/2026/a%20page,1.html"

NAMES = {
    "beside": ("page_files/one%20two.gif", "page_files/one two.gif"),
    "cid": ("cid:pixel@mhtml.blink", "cid:pixel@mhtml.blink"),
    "elsewhere": (
        "https://cdn.example/a/b%C3%A4r.gif?w=1&h=2",
        "https://cdn.example/a/bär.gif?w=1&h=2",
    ),
    "relative": ("pictures/three.gif", "https://news.example/2026/pictures/three.gif"),
    "rooted": ("/logo.gif", "https://news.example/logo.gif"),
    "missing": ("page_files/none.gif", ""),
    "blocked": ("https://elsewhere.example/x.gif", ""),
    "inline": (HERE, ""),
}

LOADS = "document.images.length && [...document.images].every((image) => image.complete)"
WIDTHS = (
    "JSON.stringify(Object.fromEntries([...document.images].map((image) => [image.id, "
    "image.naturalWidth])))"
)


def test_a_page_gets_its_own_resources_by_all_their_names_and_no_others(stage: "Stage") -> None:
    saved = {key: Resource(key, "image/gif", PIXEL) for _, key in NAMES.values() if key}
    style = Resource("page_files/style.css", "text/css", b"h1 { color: rgb(1, 2, 3) }")
    saved[style.address] = style

    def resource(name: str) -> Resource | None:
        return saved.get(name) or saved.get(f"https://news.example/{name}")

    markup = "<h1>Bridge</h1><link rel=stylesheet href='page_files/style.css'>" + "".join(
        f"<img id={name} src='{source}'>" for name, (source, _) in NAMES.items()
    )
    for place in ("/", "/2026/a%20page,1.html"):
        stage.show(
            page(markup, ADDRESS), Original(markup, ADDRESS, place, frozenset(saved), resource)
        )
        until(lambda: stage.ask(LOADS), "all pictures are there or failed")
        widths = json.loads(str(stage.ask(WIDTHS)))
        here = {
            name
            for name in NAMES
            if name not in ("missing", "blocked", *(["relative"] if place == "/" else ["beside"]))
        }
        assert {name for name, width in widths.items() if width} == here
    assert stage.ask("getComputedStyle(document.querySelector('h1')).color") == "rgb(0, 0, 0)", (
        "it is not beside this page"
    )
    stage.show(page(markup), Original(markup, None, "/", frozenset(saved), resource))
    assert stage.ask("getComputedStyle(document.querySelector('h1')).color") == "rgb(1, 2, 3)"


@pytest.mark.parametrize(
    "place", ["/", "/a b.html", "/ä/ö;x=1,2'(3)/%2e%2e/p|q.html", "/~/x", "//double//slash"]
)
def test_a_page_is_delivered_whatever_its_path(stage: "Stage", place: str) -> None:
    stage.show(page("<p>Here it is."), Original("<p>Here it is.", None, place))
    assert stage.ask("document.body.innerText") == "Here it is."


def test_the_policy_names_hosts_and_nothing_that_could_be_more() -> None:
    hostile = [
        "https://cdn.example/a;script-src *",
        "https://x; script-src 'unsafe-inline'/a",
        "http://h\nX: y/",
        "javascript:x",
        "cid:*",
        "http://[half",
    ]
    made = policy(hostile)
    assert "https://cdn.example" in made
    assert made.startswith("default-src 'none';")
    assert made.endswith("sandbox")
    assert "script-src" not in made
    assert "\n" not in made


BEACONS = """
<base href="http://leak.example/"><link rel=preconnect href="http://leak.example"><link rel=dns-prefetch href="//leak.example">
<link rel=prefetch href="http://leak.example/p"><link rel=preload as=image href="http://leak.example/p.png">
<link rel=stylesheet href="http://leak.example/s.css"><link rel=icon href="http://leak.example/f.ico">
<meta http-equiv=refresh content="0; url=http://leak.example/refresh"><style>@import url("http://leak.example/i.css");
@font-face { font-family: leak; src: url("http://leak.example/f.woff") }
p { font-family: leak; background: url("http://leak.example/b.png") }
</style><p>Text that is set in the font.</p><img src="http://leak.example/i.png" srcset="http://leak.example/2.png 2x">
<picture><source srcset="http://leak.example/w.webp"><img src=relative.png></picture><video poster="http://leak.example/v.png"
src="http://leak.example/v.mp4" autoplay></video><audio src="http://leak.example/a.mp3" autoplay></audio>
<iframe src="http://leak.example/frame"></iframe><object data="http://leak.example/o"></object><embed src="http://leak.example/e">
<svg><image href="http://leak.example/svg.png"/><use href="http://leak.example/u.svg#a"/></svg>
<input type=image src="http://leak.example/n.png">
<script src="http://leak.example/s.js"></script>
<script>fetch("http://leak.example/fetch"); document.title = "run"; alert(1)</script>
<img src=x onerror="document.title = 'run'; new Image().src='http://leak.example/error'"><body onload="document.title='run'">
<img src="file:///etc/hostname"><iframe src="file:///etc/hostname"></iframe><link rel=stylesheet href="file:///etc/hostname">
<math><mtext><img src="http://leak.example/m.png"></mtext></math><table background="http://leak.example/t.png"><tr><td>x</table>
"""


def test_a_page_full_of_beacons_reaches_nothing(stage: "Stage", tmp_path: Path) -> None:
    windows = len(QApplication.topLevelWidgets())
    with counting_server() as server:
        canary = Canary(tmp_path)
        stage.show(aimed_at(f"<p>A page.</p>{BEACONS}", server.port, canary.path))
        QTest.qWait(1500)
        assert (server.connections, server.requests, canary.opened()) == (0, [], 0)
        canary.close()
    assert stage.ask("document.title") == ""
    assert len(QApplication.topLevelWidgets()) == windows
    assert "A page." in str(stage.ask("document.body.innerText"))


class Browser(QObject):
    """Stands where the user's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


LINKS = """<p><a href="https://other.example/a?b=1">A whole link</a>
and <a href="/2026/next.html" target=_blank>one of this site</a> and <a href="#end">one in the page</a>
and <a href="javascript:alert(1)">a script</a> and <a href="file:///etc/passwd">a file</a>
<form action="https://other.example/form"><button>Send the form</button></form><p style="margin-top: 3000px" id=end>The end."""


def test_a_link_asks_and_opens_in_the_browser_only(stage: "Stage") -> None:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[call-overload]
    try:
        stage.show(page(LINKS, ADDRESS))
        address = stage.view.page.url()
        for words, expected in (
            ("A whole link", "https://other.example/a?b=1"),
            ("one of this site", "https://news.example/2026/next.html"),
        ):
            stage.click(words)
            until(lambda: stage.view.findChildren(LinkQuestion), "the question is there")
            (question,) = stage.view.findChildren(LinkQuestion)
            assert question.address.toPlainText() == expected
            known = list(browser.opened)
            assert question.cancel.isDefault()
            question.cancel.click()
            until(lambda: not stage.view.findChildren(LinkQuestion), "the question is gone")
            assert browser.opened == known
            stage.click(words)
            until(lambda: stage.view.findChildren(LinkQuestion), "the question is there again")
            stage.view.findChildren(LinkQuestion)[0].opening.click()
            until(lambda: not stage.view.findChildren(LinkQuestion), "the question is gone")
            assert browser.opened == [*known, expected]
        for words in ("a script", "a file"):
            stage.click(words)
            until(stage.view.notice.isVisible, "it is said that the link leads nowhere")
            stage.view.notice.hide()
        stage.click("Send the form")
        stage.click("one in the page")
        until(
            lambda: float(str(stage.ask("window.scrollY"))) > 1000,
            "the page has scrolled to its end",
        )
        assert not stage.view.findChildren(LinkQuestion)
        assert stage.view.page.url() == address
        assert len(browser.opened) == 2
    finally:
        QDesktopServices.unsetUrlHandler("https")


@pytest.mark.parametrize(
    ("link", "base", "published", "expected"),
    [
        ("https://a.example/x", "claim-reader-page://article-1/", None, "https://a.example/x"),
        (
            "//a.example/x",
            "claim-reader-page://article-1/",
            "https://news.example/y",
            "https://a.example/x",
        ),
        (
            "x.html",
            "https://base.example/a/b",
            "https://news.example/y",
            "https://base.example/a/x.html",
        ),
        ("x.html", "claim-reader-page://article-1/", None, None),
        ("javascript:alert(1)", "claim-reader-page://article-1/", "https://news.example/y", None),
        ("file:///etc/passwd", "https://base.example/", None, None),
        ("mailto:a@b.example", "https://base.example/", None, None),
        ("https:///nowhere", "https://base.example/", None, None),
    ],
)
def test_only_addresses_on_the_web_are_followed(
    link: str, base: str, published: str | None, expected: str | None
) -> None:
    url = whole_address(link, base, published)
    assert (url.toString() if url is not None else None) == expected


def test_an_address_cannot_look_like_another_one() -> None:
    url = QUrl("https://\u0430pple.example@xn--80ak6aa92e.example/\u202egnp.exe?q=\u0430")
    assert spelled(url).isascii()
    assert "%E2%80%AE" in spelled(url)
    assert "[" not in host_in_letters(QUrl("https://bücher.example"))
    assert host_in_letters(QUrl("https://plain.example")) == ""
    assert host_in_letters(url) != ""
