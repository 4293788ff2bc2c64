"""Who made what: kept with highlights, claims, notes and steps, and named in exports."""

import io
import json
import zipfile

from reader.domain.annotation import LabelId
from reader.domain.span import Span
from reader.domain.subject import about_article
from reader.exporters.library_json import LibraryExporter
from reader.exporters.refi_project import RefiProjectExporter
from reader.exporters.web_annotation import WebAnnotationExporter
from reader.importers.library_json import read_library
from reader.services import annotating, claims, notes
from reader.store import articles
from reader.store.articles import Article
from reader.store.library import Library
from tests.store.examples import stored


def written(library: Library, author: str) -> Article:
    """Let somebody highlight, claim and note something, and return the article."""
    library.author = author
    article = stored(library, f"The bridge is long, says {author or 'nobody'}.")
    annotating.highlight(library, article, Span(4, 10), LabelId(1), "Is it?")
    (one,) = annotating.annotations_of(library, article.id)
    claims.make_claim(library, [one.id], "It is long.")
    notes.set_note(library, about_article(article.id), "Ask.")
    return articles.load(library, article.id)


def test_everything_has_its_author(library: Library) -> None:
    written(library, "Ana")
    for table in ("annotation", "claim", "note", "event"):
        assert {row["author"] for row in library.query(f"SELECT author FROM {table}")} == {"Ana"}  # noqa: S608 (our own)
    assert [row["author"] for row in library.query("SELECT author FROM notes_view")] == ["Ana"]
    assert [row["author"] for row in library.query("SELECT author FROM claims_view")] == ["Ana"]


def test_who_goes_on_with_a_note_does_not_become_its_author(library: Library) -> None:
    article = written(library, "Ana")
    library.author = "Ben"
    annotating.set_note(library, article.annotations[0].id, "It is.")
    notes.set_note(library, about_article(article.id), "Ask again.")
    assert annotating.open_annotation(library, article.annotations[0].id).author == "Ana"
    assert [row["author"] for row in library.query("SELECT author FROM note")] == ["Ana"]


def test_exports_name_the_author(library: Library) -> None:
    article = written(library, "Ana & Co")
    whole = json.loads(WebAnnotationExporter().render([article], {}))
    (item,) = whole["first"]["items"]
    assert item["creator"] == {"type": "Person", "name": "Ana & Co"}
    project = zipfile.ZipFile(io.BytesIO(RefiProjectExporter().render([article], {})))
    assert 'name="Ana &amp; Co"' in project.read("project.qde").decode()
    held = json.loads(LibraryExporter().render([article], {}))
    (back,) = read_library("notes.json", held).articles
    assert [one.author for one in back.annotations] == ["Ana & Co"]


def test_exports_name_nobody_where_nobody_is_named(library: Library) -> None:
    article = written(library, "")
    assert b"creator" not in WebAnnotationExporter().render([article], {})
    project = zipfile.ZipFile(io.BytesIO(RefiProjectExporter().render([article], {})))
    assert project.read("project.qde").decode().count("<User ") == 1
