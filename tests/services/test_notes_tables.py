"""Tables of highlights come in: those of Readwise and Taguette, and the program's own."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

import pytest

from reader.domain.annotation import Annotation, AnnotationId, ArticleId
from reader.domain.claim import Status
from reader.domain.details import Detail
from reader.domain.labels import path_to
from reader.domain.notebook import Thing
from reader.domain.subject import LIBRARY, about_article, about_claim
from reader.importers import may_hold_notes, read_notes
from reader.services import (
    annotating,
    articles,
    claims,
    details,
    exporting,
    history,
    labels,
    notes,
)
from reader.services.importing import import_paths
from reader.services.labels import list_labels
from reader.services.taken_up import TakenUp
from reader.store.library import Library

from .noted_libraries import begun, everything

ADDRESS = "https://news.example/2026/ferry"
HOSTILE = "=1+1;=2\n\n# head, \"said\"; 'so'\t=3"


@pytest.fixture
def known(library: Library) -> list[ArticleId]:
    numbers = begun(library, saved_again=False)
    details.set_details(library, [numbers[1]], {Detail.URL: ADDRESS})
    return numbers


def table(*rows: Iterable[str], sign: str = ",") -> bytes:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=sign).writerows(rows)
    return file.getvalue().encode()


def taken(library: Library, folder: Path, data: bytes, name: str = "notes.csv") -> TakenUp:
    path = folder / name
    path.write_bytes(data)
    report = import_paths(library, [path])
    assert (report.failed, report.imported) == ((), ())
    return report.notes[0].taken


def paths(library: Library, one: Annotation) -> list[tuple[str, ...]]:
    return [path_to(list_labels(library), label) for label in one.labels]


def marked(
    library: Library, number: ArticleId, quote: str, note: str = "", *given: str
) -> AnnotationId:
    article = articles.open_article(library, number)
    span = annotating.occurrences(article, quote)[0]
    before = {one.id for one in annotating.annotations_of(library, number)}
    annotating.highlight(library, article, span, None, note)
    (made,) = (one.id for one in annotating.annotations_of(library, number) if one.id not in before)
    known = {one.name: one.id for one in list_labels(library)}
    for name in given:
        annotating.add_label(library, [made], known[name])
    return made


def test_what_readwise_exports(library: Library, known: list[ArticleId], tmp_path: Path) -> None:
    heading = ["Highlight", "Book Title", "Book Author", "Amazon Book ID", "Note", "Color", "Tags"]
    heading += ["Location Type", "Location", "Highlighted at", "Document tags"]
    rows = (
        [
            "children pay half",
            "Ferries",
            "A. B.",
            "",
            "how old?",
            "",
            "prices,ferry",
            "order",
            "2",
            "2026-01-05 12:33:44+00:00",
            "",
        ],
        ["nobody said this at all, anywhere", "Elsewhere", "", "", "", "", "", "", "0", "", ""],
    )
    told = taken(library, tmp_path, table(heading, *rows))
    (made,) = annotating.annotations_of(library, known[1])
    assert (made.target.exact, made.note) == ("children pay half", "how old?")
    assert made.created == "2026-01-05T12:33:44.000Z"
    assert paths(library, made) == [("prices",), ("ferry",)]
    assert [(one.title, one.highlights) for one in told.absent] == [("Elsewhere", 1)]
    again = taken(library, tmp_path, table(heading, *rows))
    assert not again.outcome.changes


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_what_readwise_imports(
    library: Library, known: list[ArticleId], tmp_path: Path, sign: str
) -> None:
    heading = ["Highlight", "Title", "Author", "URL", "Note", "Location"]
    rows = (
        ["A ticket costs 12 francs", "", "", ADDRESS, "much\nmore", "7"],
        [" ", "", "", "", "", ""],
    )
    taken(library, tmp_path, table(heading, *rows, sign=sign), "any.txt")
    (made,) = annotating.annotations_of(library, known[1])
    assert (made.target.exact, made.note) == ("A ticket costs 12 francs", "much\nmore")


def test_what_we_write_for_readwise_comes_back(
    library: Library, known: list[ArticleId], tmp_path: Path
) -> None:
    above, _ = labels.add(library, "Econ; omy", "#010203")
    labels.add(library, "Trade, too", "#010203", parent=above)
    marked(library, known[0], "he said", HOSTILE)
    marked(library, known[0], "Read also", "", "Trade, too")
    marked(library, known[1], "12 francs", "[sic]", "Trade, too")
    before = everything(library)
    path = tmp_path / "readwise.csv"
    exporting.export(library, "readwise", path)
    told = taken(library, tmp_path, path.read_bytes())
    assert (told.absent, told.differing, told.left_out) == ([], [], [])
    assert (told.there[Thing.HIGHLIGHT], not told.outcome.changes) == (3, True)
    for _ in range(5):
        history.undo(library)
    taken(library, tmp_path, path.read_bytes())
    after = everything(library)
    for theirs, ours in zip(after.articles, before.articles, strict=True):
        found = {(one.target, one.note) for one in theirs.annotations}
        assert found == {(one.target, one.note) for one in ours.annotations}


def test_our_own_table_comes_back(library: Library, known: list[ArticleId], tmp_path: Path) -> None:
    above, _ = labels.add(library, "=Econ › omy", "#010203", key=1)
    labels.add(library, "Trade", "#010203", parent=above)
    first = marked(library, known[0], "1,000 km long \U0001f469", HOSTILE, "Trade", "=Econ › omy")
    marked(library, known[1], "children pay half", "", "Trade")
    notes.set_note(library, about_article(known[2]), HOSTILE)
    notes.set_note(library, LIBRARY, "=on all")
    claims.make_claim(library, [first], "-Bridges are long")
    before = everything(library)
    path = tmp_path / "own.csv"
    exporting.export(library, "csv", path)
    again = taken(library, tmp_path, path.read_bytes())
    assert not again.outcome.changes
    assert (again.differing, again.absent, again.left_out) == ([], [], [])
    assert again.there[Thing.HIGHLIGHT] == 2
    with Library(tmp_path / "other.sqlite") as other:
        begun(other, saved_again=False)
        told = taken(other, tmp_path, path.read_bytes())
        after = everything(other)
        history.undo(other)
        assert not everything(other).claims
    assert told.came[Thing.CLAIM] == 1
    for theirs, ours in zip(after.articles, before.articles, strict=True):
        assert [(one.id, one.target, one.note, one.created) for one in theirs.annotations] == [
            (one.id, one.target, one.note, one.created) for one in ours.annotations
        ]
        assert (theirs.note and theirs.note.text) == (ours.note and ours.note.text)
    assert [one.name for one in after.labels] == ["=Econ › omy", "Trade"]
    assert after.library_note is not None
    assert after.library_note.text == "=on all"
    (claim,) = after.claims
    assert (claim.statement, claim.highlights) == ("-Bridges are long", (first,))


def test_our_own_table_of_claims_comes_back(
    library: Library, known: list[ArticleId], tmp_path: Path
) -> None:
    made = marked(library, known[0], "more than 1,000 km long")
    number = claims.make_claim(library, [made], "Bridges, =long")[0]
    claims.set_status(library, [number], Status.DONE)
    claims.set_fields(library, number, speaker="Ida Berg")
    notes.set_note(library, about_claim(number), HOSTILE)
    path = tmp_path / "claims.csv"
    exporting.export(library, "claims", path)
    again = taken(library, tmp_path, path.read_bytes())
    assert (again.there[Thing.CLAIM], not again.outcome.changes) == (1, True)
    with Library(tmp_path / "other.sqlite") as other:
        begun(other, saved_again=False)
        taken(other, tmp_path, path.read_bytes())
        (claim,) = everything(other).claims
    assert (claim.id, claim.statement, claim.speaker, claim.status, claim.note) == (
        number,
        "Bridges, =long",
        "Ida Berg",
        Status.DONE,
        HOSTILE,
    )


def test_tables_of_taguette(library: Library, known: list[ArticleId], tmp_path: Path) -> None:
    rows = (
        ["id", "document", "tag", "content"],
        ["1", "Ferries", "money.prices", "12 francs"],
        ["1", "Ferries", "boats", "12 francs"],
    )
    taken(library, tmp_path, table(*rows))
    (made,) = annotating.annotations_of(library, known[1])
    assert paths(library, made) == [("money", "prices"), ("boats",)]
    book = table(["tag", "description"], ["money.fares", "What it costs"], ["boats", ""])
    told = taken(library, tmp_path, book)
    assert (told.came[Thing.LABEL], told.there[Thing.LABEL]) == (1, 2)


@pytest.mark.parametrize(
    "heading",
    [
        "title,date,author,url,text",
        "id,title,content,tag,document,url",
        "highlight,title,text,url",
        "tags,description",
        "Highlight of the year: nobody, it says, was there; a note on its location",
        "",
    ],
)
def test_other_tables_are_what_they_were(heading: str) -> None:
    data = f"{heading}\r\na,b,c,d,e,f\r\n".encode()
    assert not may_hold_notes(data)
    assert read_notes("a.csv", data) is None


def test_damaged_tables_do_no_harm(
    library: Library, known: list[ArticleId], tmp_path: Path
) -> None:
    begun_with = marked(library, known[0], "he said")
    path = tmp_path / "own.csv"
    exporting.export(library, "csv", path)
    data = path.read_bytes()
    for end in range(0, len(data), 37):
        if may_hold_notes(data[:end]):
            read_notes("own.csv", data[:end])
    odd = data.replace(b"highlight,", b"highlight,\0").replace(begun_with.encode(), b"no-uuid")
    assert read_notes("own.csv", odd) is not None


def test_lines_may_end_as_they_did_on_old_macs(library: Library, tmp_path: Path) -> None:
    page = tmp_path / "ferry.txt"
    page.write_bytes(b"The ferry is late\r\rIt will not sail before noon.\n")
    report = import_paths(library, [page])
    assert (len(report.imported), report.failed) == (1, ())
    data = table(["statement", "id", "link"], ["Nobody came", "", ""]).replace(b"\r\n", b"\r")
    assert taken(library, tmp_path, data).came[Thing.CLAIM] == 1


def test_a_number_of_endless_digits_is_none(library: Library, tmp_path: Path) -> None:
    row = ["Nobody came", "", "", "9" * 5_000]
    data = table(["statement", "id", "link", "confidence"], row)
    assert taken(library, tmp_path, data).came[Thing.CLAIM] == 1
    (made,) = claims.list_claims(library)
    assert claims.open_claim(library, made.id).confidence is None
