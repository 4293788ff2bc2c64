"""What is written for machines is told apart from what a person wrote, however short that is."""

import gzip
import plistlib

import pytest

from reader.domain.errors import LinkToPage, UnknownFormat
from reader.domain.message import verbatim
from reader.domain.source import MediaType
from reader.importers import read
from tests.effort import ends_in_time

CODE = "function f() {\n  const a = 1;\n  write('<br>');\n  if (a === 2) {\n    return a;\n  }\n}\n"
PYTHON = 'import os\n\ndef f(a):\n    """Return it."""\n    return a + 1\n\nclass B:\n    x = 1\n'
LOG = "\n".join(f"2025-03-02 08:1{at}:00 INFO ferry: the boat left the harbour" for at in range(9))


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("a.html", CODE, "program"),
        ("a.txt", CODE, "program"),
        ("a.txt", PYTHON, "program"),
        ("a.txt", ".a {\n  color: red;\n  top: 1px;\n}\n.b { left: 0; }\n", "style sheet"),
        ("a.txt", LOG, "log"),
        ("a.txt", "a: 1\nb:\n  - x\n  - y\nc:\n  d: true\n", "settings"),
        ("a.txt", "1\n00:00:01,000 --> 00:00:04,000\nThe ferry sails.\n", "subtitles"),
        ("a.txt", "\n".join(f"{at};{at * 3};{at} %" for at in range(9)), "figures"),
        ("a.txt", "https://holm.example/1\nhttps://holm.example/2\n", "addresses"),
        ("a.js", "!function(){var a={b:1};return a.b}();" * 9, "program"),
        ("a.xml", "<?xml version='1.0'?>\n<nitf><body/></nitf>", "XML"),
        ("a.txt", "[{'title': 'Ferry', 'text': 'It sails.'}]", "Python"),
        (
            "a.html",
            "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><DT><A HREF='x'>y</A></DL>",
            "bookmarks",
        ),
        ("a.txt", "TY  - NEWS\nTI  - Ferry\nER  - \n", "references"),
    ],
)
def test_it_is_refused_by_its_kind(name: str, text: str, kind: str) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        with pytest.raises(UnknownFormat) as told:
            read(name, text.encode(encoding))
        assert kind in verbatim(told.value.detail).english()


@pytest.mark.parametrize(
    "text",
    [
        "Grey is the water,\ngreen is the land;\nwhite is the ferry,\nand so is the sand.\n",
        "Menu\n- fish\n- bread\n- two eggs\n",
        "Public holidays\nFor sale\nLet us go\nReturn to Holm\n",
        "Holm 3\nSund 2\nBerg 1\n",
        "Why?\nBecause.\nWhen?\nNow.\n",
        "12/05/2025, 10:14 - Runa: The ferry\n12/05/2025, 10:15 - Bo: Yes\n",
        "渡轮再次启航。\n它载八十四辆车。\n",
        "1\n2\n3\n",
        "He writes const a = 1; and the program says hello to the whole world.\nThen it ends.\nGo.",
    ],
)
def test_what_a_person_wrote_is_text(text: str) -> None:
    assert read("a.txt", text.encode()).media_type == MediaType.TEXT


@pytest.mark.parametrize(
    "data",
    [
        b"[InternetShortcut]\r\nURL=https://holm.example/a\r\n",
        b"[{000214A0}]\r\nProp3=19,2\r\n[InternetShortcut]\r\nURL=https://holm.example/a\r\n",
        b"[Desktop Entry]\nType=Link\nURL=https://holm.example/a\n",
        plistlib.dumps({"URL": "https://holm.example/a"}),
        plistlib.dumps({"URL": "https://holm.example/a"}, fmt=plistlib.FMT_BINARY),
    ],
)
def test_a_link_tells_its_address(data: bytes) -> None:
    with pytest.raises(LinkToPage) as told:
        read("ferry", data)
    assert told.value.address == "https://holm.example/a"


def test_a_property_list_with_entities_is_no_link() -> None:
    entities = '<!DOCTYPE plist [<!ENTITY a "https://holm.example/"><!ENTITY b "&a;&a;">]>'
    data = f"<?xml version='1.0'?>{entities}<plist><dict><key>URL</key><string>&b;</string></dict></plist>"
    with pytest.raises(UnknownFormat) as told:
        read("a.webloc", data.encode())
    assert not isinstance(told.value, LinkToPage)


def test_a_packed_web_archive_is_told_from_other_packed_files() -> None:
    for inside, kind in ((b"WARC/1.0\r\n", "a web archive (WARC)"), (b"x", "a gzip archive")):
        with pytest.raises(UnknownFormat) as told:
            read("crawl.gz", gzip.compress(inside * 100))
        assert verbatim(told.value.detail).english() == kind


@pytest.mark.parametrize("sign", ["\t", ",", ", ", ";|"])
def test_a_line_that_is_nearly_a_row_of_figures_is_read_at_once(sign: str) -> None:
    """Without an end, an expression that can divide such a line in many ways tries them all."""
    page = "\n".join([f"{sign * 200}the ferry leaves."] * 30)
    with ends_in_time():
        assert read("ferries.txt", page.encode()).media_type is MediaType.TEXT
