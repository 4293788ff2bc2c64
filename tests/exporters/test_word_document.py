"""DOCX: real comments on the very words, and a document that others open as it was meant."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from lxml import etree

from reader.domain.annotation import ArticleId
from reader.domain.article import Article
from reader.exporters.addresses import safe_address
from reader.exporters.findings import Findings
from reader.exporters.word_document import WordExporter

from .articles import invented, titled
from .office import annotated, converted, needs_office
from .papers import ARTICLES, FERRY, FINDINGS, HOSTILE, LABELS, MARKED, PATHS, hostile_articles

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def written(articles: list[Article] = ARTICLES, findings: Findings = FINDINGS) -> bytes:
    return WordExporter().render(articles, LABELS, findings)


def opened(data: bytes) -> Any:
    return Document(io.BytesIO(data))


def commented(document: Any) -> dict[str, str]:
    """Return what each comment is anchored to, by the comment's text."""
    texts = {
        str(one.comment_id): "\n".join(part.text for part in one.paragraphs)
        for one in document.comments
    }
    lying: set[str] = set()
    covered: dict[str, str] = dict.fromkeys(texts, "")
    for element in document.element.body.iter():
        number = element.get(f"{W}id")
        if element.tag == f"{W}commentRangeStart":
            lying.add(number)
        elif element.tag == f"{W}commentRangeEnd":
            lying.remove(number)
        elif element.tag == f"{W}t":
            for one in lying:
                covered[one] += element.text or ""
    assert not lying
    return {texts[number]: text for number, text in covered.items()}


def test_each_note_is_a_comment_on_its_words() -> None:
    found = commented(opened(written([FERRY])))
    expected = {
        "40 minutes late": f"{', '.join(PATHS)}\nToo *long*?\n\n- ask the harbour\n- ask <script>",
        "late on Monday": "Overlaps.",
        "save 50 %": "=Figure|<b>\nRemoved, but marked.",
        "two thirds.“Nobody asked": "Claim\nOver two paragraphs.",
        "التأخير 40": "Claim\nتحقق",
        "四十分钟": "=Figure|<b>\n核对",
    }
    told = {text: covered for text, covered in found.items() if covered != "the ferry sank"}
    assert {text.partition("\nClaim: ")[0]: covered for text, covered in told.items()} == {
        text: quote for quote, text in expected.items()
    }
    (lost,) = (text for text, covered in found.items() if covered == "the ferry sank")
    assert "not found again" in lost
    assert "Where did it go?" in lost


def test_a_highlight_with_nothing_beside_it_is_shaded_alone() -> None:
    document = opened(written([replace(FERRY, annotations=(MARKED[6],))]))
    assert len(list(document.comments)) == 0
    shaded = [
        run.text
        for paragraph in document.paragraphs
        for run in paragraph.runs
        if run.element.find(f"{W}rPr/{W}shd") is not None
    ]
    assert shaded == ["quay"]


def test_the_parts_have_their_styles() -> None:
    document = opened(written())
    styles = {paragraph.text: paragraph.style.name for paragraph in document.paragraphs}
    assert styles["Highlights and notes"] == "Title"
    assert styles["Claims"] == "Heading 1"
    assert styles[str(FERRY.title)] == "Heading 1"
    assert styles["Who pays"] == "Heading 2"
    assert styles["The island pays two thirds."] == "List Bullet"
    assert styles["Authors\tMara Voss"] == "Report Fact"


def test_claims_are_a_table() -> None:
    (table,) = opened(written()).tables
    cells = [[cell.text for cell in row.cells] for row in table.rows]
    assert cells == [
        ["No.", "Claim", "Said by", "Figure", "Verdict", "Status"],
        ["1", "=The bridge is *longer* than 1,200 m", "Ana Lee, mayor, Town of Ulm",
         "more than 1.200 m", "False", "done"],
    ]  # fmt: skip
    assert table.rows[0]._tr.find(f"{W}trPr/{W}tblHeader") is not None


def test_links_lead_somewhere() -> None:
    document = opened(written())
    body = document.element.body
    named = [one.get(f"{W}name") for one in body.iter(f"{W}bookmarkStart")]
    marks = set(named)
    assert len(marks) == len(named)
    anchors = {one.get(f"{W}anchor") for one in body.iter(f"{W}hyperlink")} - {None}
    assert anchors
    assert anchors <= marks
    assert all(len(str(one)) <= 40 for one in marks)
    outside = {one.target_ref for one in document.part.rels.values() if one.is_external}
    assert "https://survey.example/bridge" in outside
    assert FERRY.url in outside


def test_right_to_left_paragraphs_are_said_to_be() -> None:
    document = opened(written([FERRY]))
    leftward = [
        one.text for one in document.paragraphs if one._p.find(f"{W}pPr/{W}bidi") is not None
    ]
    assert leftward == ["بلغ التأخير 40 دقيقة."]


def every_text(data: bytes) -> Iterator[str]:
    for part in ("word/document.xml", "word/comments.xml"):
        tree = etree.fromstring(ZipFile(io.BytesIO(data)).read(part))
        yield from (one.text or "" for one in tree.iter(f"{W}t"))


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_written_makes_a_document(text: str) -> None:
    for one in (invented(text, text), titled(text)):
        findings = Findings(article_notes={ArticleId(1): text}, library_note=text)
        data = written([one], findings)
        opened(data)
        readable = "".join(text.split()).isprintable()
        assert not readable or "".join(text.split()) in "".join("".join(every_text(data)).split())


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://isle.example/a b?c=d|e", "https://isle.example/a%20b?c=d%7Ce"),
        ("https://isle.example/%20é", "https://isle.example/%20%C3%A9"),
        ("http://[half", ""),
        ("https://isle.example:port/", ""),
        ("https://isle.example/a[b]", ""),
        ("https://", ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https://isle.example/" + "x" * 3000, ""),
    ],
)
def test_an_address_is_one_that_office_programs_take(address: str, safe: str) -> None:
    assert safe_address(address) == safe


@pytest.mark.slow
@needs_office
def test_libreoffice_shows_each_comment_on_its_words(tmp_path: Path) -> None:
    path = tmp_path / "notes.docx"
    path.write_bytes(written([*ARTICLES, *hostile_articles()]))
    text, comments = annotated(converted(path, "fodt").read_bytes())
    assert "渡轮晚点四十分钟。" in text
    assert len(comments) == len(list(opened(path.read_bytes()).comments))
    found = {note.partition("\nClaim: ")[0]: words for note, words in comments}
    assert found["Overlaps."] == "late on Monday"
    assert found["Claim\nتحقق"] == "التأخير 40"
    assert found["Claim\nOver two paragraphs."] == "two thirds.“Nobody asked"
