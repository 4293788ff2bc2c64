"""What other programs find in a library: every column described, and views that read by
themselves.
"""

import sqlite3
from contextlib import closing
from typing import Any

import pytest

from reader.domain.annotation import Annotation, LabelId
from reader.domain.article import Article
from reader.domain.claim import EvidenceKind, Stance, Status
from reader.domain.document import Span
from reader.domain.subject import about_claim
from reader.services import annotating, articles, claims, history, notes
from reader.services.clock import today
from reader.services.outcome import Verb
from reader.services.reanchoring import apply_new_document
from reader.store.library import Library
from tests.store.describe import (
    DIGEST,
    PAGE,
    columns_of,
    digest_module,
    is_index,
    schema_markdown,
    with_schema,
)
from tests.store.examples import cleaned, source, stored


def described(library: Library) -> dict[str, set[str]]:
    """Return the columns that have a description, by table; the table itself counts as a column
    without a name.
    """
    found: dict[str, set[str]] = {}
    for row in library.query("SELECT table_name, column_name, description FROM column_description"):
        assert row["description"].endswith("."), row["description"]
        found.setdefault(row["table_name"], set()).add(row["column_name"])
    return found


def read(library: Library, view: str) -> list[dict[str, Any]]:
    """Read a view as another program does: with a connection of its own, and as a schema that it
    does not trust.
    """
    with closing(sqlite3.connect(f"{library.path.as_uri()}?mode=ro", uri=True)) as other:
        other.row_factory = sqlite3.Row
        other.execute("PRAGMA trusted_schema = OFF")
        return [dict(row) for row in other.execute(f"SELECT * FROM {view} ORDER BY created, 1")]  # noqa: S608 (our own name)


def highlight(
    library: Library, article: Article, quote: str, label: int | None, note: str = ""
) -> Annotation:
    start = article.document.text.index(quote)
    wanted = None if label is None else LabelId(label)
    annotating.highlight(library, article, Span(start, start + len(quote)), wanted, note)
    return next(
        one for one in annotating.annotations_of(library, article.id) if one.target.exact == quote
    )


def names(rows: list[dict[str, Any]], column: str) -> list[Any]:
    return sorted((row[column] for row in rows), key=str)


def test_every_table_and_each_of_its_columns_is_described(library: Library) -> None:
    listed = library.query(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow'"
    )
    tables = {row["name"] for row in listed if not row["name"].startswith("sqlite_")}
    own = {
        table: set() if is_index(library, table) else set(columns_of(library, table))
        for table in tables
    }
    assert described(library) == {table: {"", *columns} for table, columns in own.items()}


def test_the_page_of_the_program_has_the_schema() -> None:
    page = PAGE.read_text("utf-8")
    assert page == with_schema(page), "python -m tests.store.describe writes it anew"


def test_the_program_knows_the_hash_of_the_schema() -> None:
    known = DIGEST.read_text("utf-8")
    assert known == digest_module(), "python -m tests.store.describe writes it anew"


def test_the_page_of_the_schema_names_them_all() -> None:
    page = schema_markdown()
    assert page.count("\n### `") + 1 == page.count("### `")
    assert "| `start` | integer | Where the quote begins in document.text" in page
    assert "| `article` | integer, refers | Which article: article.id. |" in page
    assert "### `article_fts`\n\nThe search index" in page
    assert page.startswith("### `notes_view`")


@pytest.fixture
def filled(library: Library) -> Library:
    """Two articles with highlights, one of them in a claim with evidence, and one in the bin."""
    one = stored(library, "The bridge is 🌉 1.000 km long.", "Read also: two.", title="")
    two = stored(library, "It cost 3 million.", title="Costs")
    gone = stored(library, "Nobody needs this.", title="Gone")
    length = highlight(library, one, "1.000 km", 2, "Really?\nAll of it?")
    annotating.toggle_label(library, length.id, LabelId(1))
    cost = highlight(library, two, "3 million", None)
    binned = highlight(library, gone, "Nobody", 5)
    claim, _ = claims.make_claim(library, [cost.id, length.id, binned.id], "It is long and cheap.")
    claims.set_fields(
        library,
        claim,
        speaker="Ana Putri",
        status=Status.IN_WORK,
        rating=claims.scale(library)[2].id,
    )
    claims.add_evidence(
        library, claim, EvidenceKind.LINK, "https://a.example/", Stance.REFUTES, note="says 2 km"
    )
    claims.add_evidence(library, claim, EvidenceKind.FILE, "b.pdf", Stance.CONTEXT)
    notes.set_note(library, about_claim(claim), "Ask again.")
    claims.make_claim(library, [], "Nothing yet.")
    articles.delete_articles(library, [gone.id])
    return library


def test_the_view_of_notes_has_a_row_for_each_highlight_outside_the_bin(filled: Library) -> None:
    first, second = read(filled, "notes_view")
    assert [first["quote"], second["quote"]] == ["1.000 km", "3 million"]
    opened = articles.open_article(filled, first["article"])
    assert opened.document.text[first["start"] : first["end"]] == "1.000 km"
    assert (first["labels"], second["labels"]) == ("Figure, Claim", "")
    assert (first["note"], second["note"]) == ("Really?\nAll of it?", "")
    assert (first["title"], second["title"]) == ("bridge.txt", "Costs")
    assert (first["claims"], first["placed"], first["to_review"], first["version"]) == (
        "It is long and cheap.",
        1,
        0,
        1,
    )
    assert (first["sha256"], first["prefix"]) == (opened.sha256, "The bridge is 🌉 ")
    assert first["link"] == f"claim-reader:highlight/{opened.annotations[0].id}"


def test_the_view_of_notes_follows_the_text(filled: Library) -> None:
    (known,) = [row for row in read(filled, "notes_view") if row["quote"] == "1.000 km"]
    renewed = cleaned("Something else altogether is told here.", title="New")
    apply_new_document(filled, known["article"], renewed, source("new"), Verb.NEW_VERSION)
    (row,) = [row for row in read(filled, "notes_view") if row["highlight"] == known["highlight"]]
    assert (row["placed"], row["start"], row["end"], row["version"], row["title"]) == (
        0,
        None,
        None,
        2,
        "New",
    )
    history.undo(filled)
    assert known in read(filled, "notes_view")


def test_the_view_of_claims_has_a_row_for_each_claim(filled: Library) -> None:
    first, second = read(filled, "claims_view")
    assert (first["statement"], first["speaker"], first["status"]) == (
        "It is long and cheap.",
        "Ana Putri",
        "in work",
    )
    assert (first["rating"], first["note"]) == (claims.scale(filled)[2].name, "Ask again.")
    assert (first["highlights"], first["quotes"]) == (2, "3 million\n1.000 km")
    assert (first["supports"], first["refutes"]) == (0, 1)
    assert first["evidence"] == (
        f"refutes: https://a.example/, retrieved {today()} (says 2 km)\ncontext: b.pdf"
    )
    assert (second["statement"], second["highlights"], second["quotes"], second["rating"]) == (
        "Nothing yet.",
        0,
        "",
        None,
    )
    assert second["evidence"] == ""


def test_what_comes_out_of_the_bin_is_in_the_views_again(filled: Library) -> None:
    history.undo(filled)
    assert names(read(filled, "notes_view"), "quote") == ["1.000 km", "3 million", "Nobody"]
    assert read(filled, "claims_view")[0]["highlights"] == 3
