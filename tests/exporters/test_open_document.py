"""ODT: comments with a beginning and an end on the very words, and parts that fit each other."""

import io
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZIP_STORED, ZipFile

import pytest
from lxml import etree

from reader.domain.annotation import ArticleId
from reader.exporters.findings import Findings
from reader.exporters.open_document import OpenDocumentExporter

from .articles import invented, titled
from .office import annotated, converted, needs_office
from .papers import ARTICLES, FERRY, FINDINGS, HOSTILE, LABELS, MARKED, PATHS, hostile_articles

ODF = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
OFFICE, STYLE, TEXT, TABLE = (ODF % name for name in ("office", "style", "text", "table"))
XLINK = "{http://www.w3.org/1999/xlink}"
PANDOC = shutil.which("pandoc")


def written(articles: Any = ARTICLES, findings: Findings = FINDINGS) -> bytes:
    return OpenDocumentExporter().render(articles, LABELS, findings)


def part(data: bytes, name: str) -> Any:
    return etree.fromstring(ZipFile(io.BytesIO(data)).read(name))


def test_each_note_is_a_comment_on_its_words() -> None:
    text, comments = annotated(ZipFile(io.BytesIO(written([FERRY]))).read("content.xml"))
    assert "The ferry was 40 minutes late on Monday, 👩‍👩‍👧 the harbour office said." in text
    found = {note.partition("\nClaim: ")[0]: words for note, words in comments}
    labels = ", ".join(PATHS)
    assert found[f"{labels}\nToo *long*?\n\n- ask the harbour\n- ask <script>"] == "40 minutes late"
    assert found["Overlaps."] == "late on Monday"
    assert found["=Figure|<b>\nRemoved, but marked."] == "save 50 %"
    assert found["Claim\nOver two paragraphs."] == "two thirds.“Nobody asked"
    assert found["Claim\nتحقق"] == "التأخير 40"
    assert found["=Figure|<b>\n核对"] == "四十分钟"
    assert [words for note, words in comments if "Where did it go?" in note] == ["the ferry sank"]


def test_the_file_begins_as_the_format_demands() -> None:
    archive = ZipFile(io.BytesIO(written()))
    first, *rest = archive.infolist()
    assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
    assert archive.read("mimetype") == b"application/vnd.oasis.opendocument.text"
    listed = {
        one.get("{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}full-path")
        for one in part(written(), "META-INF/manifest.xml")
    }
    assert listed == {"/", *(one.filename for one in rest)} - {"META-INF/manifest.xml"}


def test_each_style_that_is_used_is_there() -> None:
    data = written()
    content, styles = part(data, "content.xml"), part(data, "styles.xml")
    named = {one.get(f"{STYLE}name") for tree in (content, styles) for one in tree.iter()}
    used = {
        one.get(key)
        for one in content.iter()
        for key in (f"{TEXT}style-name", f"{TABLE}style-name", f"{STYLE}parent-style-name")
    } - {None}
    assert used <= named
    assert "Report_20_Fact" in used


def test_links_lead_somewhere() -> None:
    content = part(written(), "content.xml")
    marks = [one.get(f"{TEXT}name") for one in content.iter(f"{TEXT}bookmark")]
    links = {one.get(f"{XLINK}href") for one in content.iter(f"{TEXT}a")}
    assert len(set(marks)) == len(marks)
    assert {link[1:] for link in links if link.startswith("#")} <= set(marks)
    assert {"https://survey.example/bridge", FERRY.url} <= links


def test_claims_are_a_table() -> None:
    (table,) = part(written(), "content.xml").iter(f"{TABLE}table")
    rows = [
        ["".join(cell.itertext()) for cell in row.iter(f"{TABLE}table-cell")]
        for row in table.iter(f"{TABLE}table-row")
    ]
    assert rows[1][1:] == [
        "=The bridge is *longer* than 1,200 m", "Ana Lee, mayor, Town of Ulm",
        "more than 1.200 m", "False", "done",
    ]  # fmt: skip
    assert len(table.findall(f"{TABLE}table-header-rows")) == 1


def test_spaces_and_tabs_are_kept() -> None:
    text = "  two  and\ta tab "
    lost = replace(invented(text, "").annotations[0], placed=False)
    found, _ = annotated(
        ZipFile(io.BytesIO(written([replace(invented(text, ""), annotations=(lost,))]))).read(
            "content.xml"
        )
    )
    assert text.replace("\t", "") in found  # a tab is an element


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_written_makes_a_document(text: str) -> None:
    for one in (invented(text, text), titled(text)):
        findings = Findings(article_notes={ArticleId(1): text}, library_note=text)
        content = part(written([one], findings), "content.xml")
        shown = "".join("".join(content.itertext()).split())
        wanted = "".join(text.split())
        assert not wanted.isprintable() or wanted in shown


@pytest.mark.slow
@needs_office
def test_libreoffice_shows_each_comment_on_its_words(tmp_path: Path) -> None:
    path = tmp_path / "notes.odt"
    path.write_bytes(written([*ARTICLES, *hostile_articles()]))
    text, comments = annotated(converted(path, "fodt").read_bytes())
    _, own = annotated(ZipFile(path).read("content.xml"))
    assert "渡轮晚点四十分钟。" in text
    assert len(comments) == len(own)
    found = {note.partition("\nClaim: ")[0]: words for note, words in comments}
    assert found["Overlaps."] == "late on Monday"
    assert found["Claim\nOver two paragraphs."] == "two thirds.“Nobody asked"
    assert found["Claim\nتحقق"] == "التأخير 40"


@pytest.mark.skipif(PANDOC is None, reason="pandoc is not installed")
def test_pandoc_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "notes.odt"
    path.write_bytes(written())
    told = subprocess.run(
        [str(PANDOC), str(path), "-t", "plain", "--wrap=none"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    for paragraph in (
        "The island pays two thirds.",
        "Who pays",
        "渡轮晚点四十分钟。",
        MARKED[7].target.exact,
    ):
        assert paragraph in told
