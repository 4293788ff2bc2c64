"""QDPX and QDC: valid by the schema, and each selection on the very characters."""

import io
from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import etree

from reader.domain.annotation import ArticleId, Label, LabelId
from reader.exporters.findings import Findings
from reader.exporters.label_sets import code_guid
from reader.exporters.refi_codebook import RefiCodebookExporter
from reader.exporters.refi_project import VARIABLES, RefiProjectExporter, source_guid

from .articles import article, invented
from .papers import ARTICLES, FERRY, FINDINGS, HOSTILE, LABELS, MARKED, NOTE, hostile_articles

SCHEMAS = Path(__file__).resolve().parents[3] / "shared" / "interchange"
PROJECT, CODEBOOK = (f"{{urn:QDA-XML:{name}:1.0}}" for name in ("project", "codebook"))


def schema(name: str) -> etree.XMLSchema:
    path = SCHEMAS / name
    if not path.exists():
        pytest.skip(f"{name} is not beside the project")
    return etree.XMLSchema(etree.parse(path))


def written(articles: Any = ARTICLES, findings: Findings = FINDINGS) -> ZipFile:
    return ZipFile(io.BytesIO(RefiProjectExporter().render(articles, LABELS, findings)))


def project(archive: ZipFile) -> Any:
    return etree.fromstring(archive.read("project.qde"))


def content(archive: ZipFile, one: Any) -> str:
    path = str(one.get("plainTextPath")).removeprefix("internal://")
    return archive.read(f"sources/{path}").decode("utf-8")


def selected(archive: ZipFile) -> dict[str, str]:
    """Return what each selection lies on, by its GUID."""
    return {
        selection.get("guid"): content(archive, source)[
            int(selection.get("startPosition")) : int(selection.get("endPosition"))
        ]
        for source in project(archive).iter(f"{PROJECT}TextSource")
        for selection in source.iter(f"{PROJECT}PlainTextSelection")
    }


def test_each_selection_is_on_the_characters_of_its_highlight() -> None:
    assert selected(written()) == {
        one.id: one.target.exact
        for page in ARTICLES
        for one in page.annotations
        if one.placed and one.id != MARKED[3].id
    } | {MARKED[3].id: "two thirds.\n“Nobody asked"}


def test_a_source_is_the_text_as_it_is_read() -> None:
    archive = written([FERRY])
    text = archive.read(f"sources/{source_guid(FERRY)}.txt")
    assert not text.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in text
    assert text.decode().split("\n") == [
        FERRY.document.block_text(block) for block in FERRY.document.blocks
    ]
    bare = replace(FERRY, annotations=MARKED[:1])
    assert b"Subscribe" not in written([bare]).read(f"sources/{source_guid(FERRY)}.txt")


def test_labels_are_codes_and_highlights_are_coded() -> None:
    whole = project(written())
    names = {one.get("guid"): one.get("name") for one in whole.iter(f"{PROJECT}Code")}
    assert sorted(names.values()) == sorted(label.name for label in LABELS.values())
    parent = whole.find(f".//{PROJECT}Code[@name='Politics']/{PROJECT}Code")
    assert parent.get("name") == "Source, primary"
    coded = {
        selection.get("guid"): [
            one.get("targetGUID") for one in selection.iter(f"{PROJECT}CodeRef")
        ]
        for selection in whole.iter(f"{PROJECT}PlainTextSelection")
    }
    assert coded[MARKED[0].id] == [code_guid(LabelId(4)), code_guid(LabelId(6))]
    assert coded[MARKED[1].id] == []
    assert {one for each in coded.values() for one in each} <= set(names)


def test_notes_claims_and_lost_highlights_are_there() -> None:
    archive = written()
    whole = project(archive)
    described = [one.text for one in whole.iter(f"{PROJECT}Description")]
    assert {NOTE, "Overlaps.", "About *all* of it."} <= set(described)
    notes = {one.get("guid"): content(archive, one) for one in whole.iter(f"{PROJECT}Note")}
    (claim,) = FINDINGS.claims
    assert "80% sure" in notes[claim.id]
    assert "“finished”" in notes[claim.id]
    lost = MARKED[7]
    assert "“the ferry sank”" in notes[lost.id]
    assert "not found again" in notes[lost.id]
    assert "Where did it go?" in notes[lost.id]
    named = {one.get("targetGUID") for one in whole.iter(f"{PROJECT}NoteRef")}
    assert named == {claim.id}


def test_what_is_known_of_an_article_is_a_variable() -> None:
    whole = project(written([FERRY]))
    names = {one.get("guid"): one.get("name") for one in whole.iter(f"{PROJECT}Variable")}
    assert sorted(names.values()) == sorted(VARIABLES)
    values = {
        names[one[0].get("targetGUID")]: one[1].text
        for one in whole.iter(f"{PROJECT}VariableValue")
    }
    assert values["Authors"] == "Mara Voss"
    assert values["Address"] == FERRY.url
    assert FERRY.sha256 in values["Source"]


@pytest.mark.parametrize(
    ("articles", "findings"),
    [
        (ARTICLES, FINDINGS),
        ([], Findings()),
        ([article()], Findings(article_notes={ArticleId(1): "A note alone."})),
        (hostile_articles(), Findings(library_note="".join(HOSTILE))),
    ],
)
def test_a_project_meets_its_schema(articles: Any, findings: Findings) -> None:
    valid = schema("refi-project.xsd")
    archive = written(articles, findings)
    valid.assertValid(project(archive))
    guids = [one.get("guid") for one in project(archive).iter() if one.get("guid")]
    assert len(set(guids)) == len(guids)
    files = {name for name in archive.namelist() if name != "project.qde"}
    paths = (one.get("plainTextPath") for one in project(archive).iter())
    assert files == {f"sources/{path.removeprefix('internal://')}" for path in paths if path}


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_written_makes_a_project(text: str) -> None:
    lost = replace(invented(text, text).annotations[0], placed=False)
    archive = written([replace(invented(text, text), annotations=(lost,))], Findings())
    (note,) = project(archive).iter(f"{PROJECT}Note")
    assert note.get("guid") == lost.id
    assert content(archive, note)


def test_a_codebook_holds_all_labels_and_meets_its_schema() -> None:
    data = RefiCodebookExporter().render(ARTICLES, LABELS, FINDINGS)
    book = etree.fromstring(data)
    assert [one.get("name") for one in book.iter(f"{CODEBOOK}Code")] == [
        "Claim", "=Figure|<b>", "Politics", "Source, primary", "Economy", "Source, primary",
    ]  # fmt: skip
    schema("refi-codebook.xsd").assertValid(book)


def test_a_label_below_one_that_is_gone_stands_at_the_top() -> None:
    orphan = Label(LabelId(8), "Orphan", "#aa0000", None, parent=LabelId(99))
    data = RefiCodebookExporter().render([], {orphan.id: orphan})
    assert [one.get("name") for one in etree.fromstring(data)[0]] == ["Orphan"]
