"""Projects of programs for qualitative analysis come in, with highlights on the same characters."""

import io
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.annotation import Annotation, ArticleId
from reader.domain.errors import NotesUnreadable
from reader.domain.labels import path_to
from reader.domain.notebook import Thing
from reader.domain.span import Span
from reader.domain.subject import LIBRARY, about_article
from reader.exporters.xml_text import xml_characters
from reader.importers import may_hold_notes, read_notes, refi_archive
from reader.services import (
    annotating,
    article_folders,
    articles,
    details,
    exporting,
    history,
    labels,
    notes,
)
from reader.services.article_list import list_articles
from reader.services.details import Detail
from reader.services.importing import ImportReport, import_paths
from reader.services.labels import list_labels
from reader.services.taken_up import TakenUp
from reader.store.library import Library
from tests.effort import ends_in_time
from tests.store.examples import stored

from .noted_libraries import FERRY, begun, everything, written
from .refi_files import packed, project, selection, source
from .test_taking_up import two_libraries

TEXT = "The ferry \U0001f6a2 to Lindau runs every hour.\nA ticket costs 12 francs.\n\nChildren pay half."
"""A text with a sign beyond the first plane, and an empty line."""


def imported(library: Library, folder: Path, data: bytes, name: str = "p.qdpx") -> ImportReport:
    path = folder / name
    path.write_bytes(data)
    return import_paths(library, [path])


def taken(report: ImportReport) -> TakenUp:
    assert not report.failed
    (notes_taken,) = report.notes
    return notes_taken.taken


def at(quote: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(quote)
    return start, start + len(quote)


def paths(library: Library, annotation: Annotation) -> list[str]:
    known = list_labels(library)
    return ["/".join(path_to(known, label)) for label in annotation.labels]


def only(library: Library) -> tuple[ArticleId, tuple[Annotation, ...]]:
    (row,) = list_articles(library)
    return row.id, annotating.annotations_of(library, row.id)


def test_a_project_of_qualcoder_comes_in_with_its_texts(library: Library, tmp_path: Path) -> None:
    selections = (
        selection(*at("Lindau"), "c1")
        + selection(*at("Lindau"), "c2", "<Description>Which one?</Description>")
        + selection(*at("12 francs.\n\nChildren"), "c1")
    )
    start, end = at("ferry")
    noted = (
        f'<Notes><Note guid="n1" creatingUser="u1"><PlainTextContent>A boat & co</PlainTextContent>'
        f'<PlainTextSelection guid="x" startPosition="{start}" endPosition="{end}"/></Note>'
        '<Note guid="n2" name="Day one" plainTextPath="internal://n2.txt"/></Notes>'
        "<Description>All about boats</Description>"
    )
    inside = source(f"<Description>A memo</Description>{selections}", '<NoteRef targetGUID="n1"/>')
    files = {
        "sources/t1.txt": f"\ufeff{TEXT}".encode(),
        "sources/n2.txt": "\ufeffWe began.\r\n",
    }
    report = imported(library, tmp_path, packed(project(inside + noted), files))
    told = taken(report)
    assert [one.new for one in report.imported] == [True]
    article, made = only(library)
    text = articles.open_article(library, article).document.text
    found = {one.target.exact: one for one in made}
    assert set(found) == {"Lindau", "12 francs.\nChildren", "ferry"}
    for one in made:
        assert text[one.target.span.start : one.target.span.end] == one.target.exact
    assert paths(library, found["Lindau"]) == ["Economy/Prices", "Boats"]
    assert found["Lindau"].note == "Which one?"
    assert found["Lindau"].created == "2026-01-01T10:00:00.000Z"
    assert found["ferry"].note == "A boat & co"
    assert notes.note_on(library, about_article(article)) == "A memo"
    assert notes.note_on(library, LIBRARY) == "All about boats\n\nDay one\n\nWe began."
    known = {one.name: one for one in list_labels(library)}
    assert (known["Economy"].definition, known["Prices"].colour) == ("Of money", "#aa0000")
    assert (told.came[Thing.HIGHLIGHT], told.left_out) == (3, [])

    again = taken(imported(library, tmp_path, packed(project(inside + noted), files)))
    assert not again.outcome.changes
    assert again.there[Thing.HIGHLIGHT] == 3

    history.undo(library)
    assert annotating.annotations_of(library, article) == ()


def test_new_names_for_the_same_highlights_bring_nothing(library: Library, tmp_path: Path) -> None:
    files = {"sources/t1.txt": TEXT}
    first = selection(*at("Lindau"), "c1")
    imported(library, tmp_path, packed(project(source(first)), files))
    article, (known,) = only(library)
    renamed = first.replace('guid="p', 'guid="another')
    told = taken(imported(library, tmp_path, packed(project(source(renamed)), files)))
    assert (told.there[Thing.HIGHLIGHT], told.came[Thing.HIGHLIGHT]) == (1, 0)
    more = renamed + selection(*at("Lindau"), "c2")
    told = taken(imported(library, tmp_path, packed(project(source(more)), files)))
    assert told.came[Thing.HIGHLIGHT] == 1
    made = annotating.annotations_of(library, article)
    assert known in made
    assert sorted(map(str, (paths(library, one) for one in made))) == [
        "['Boats']",
        "['Economy/Prices']",
    ]


def counted(text: str, quote: str, unit: str) -> tuple[int, int]:
    """Return the offsets of a quote in code points or in UTF-16 units."""
    start = text.index(quote)
    ends = (start, start + len(quote))
    wide = unit == "utf-16"
    first, last = (len(text[:end].encode("utf-16-le")) // 2 if wide else end for end in ends)
    return first, last


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r\n once"])
@pytest.mark.parametrize("unit", ["code points", "utf-16"])
@pytest.mark.parametrize("mark", ["", "\ufeff", "\ufeff counted"])
@pytest.mark.parametrize("named", [True, False])
def test_offsets_count_what_the_program_counted(
    ends: str, unit: str, mark: str, named: bool
) -> None:
    written_text = TEXT.replace("\n", ends.split(maxsplit=1)[0] if ends.strip() else ends)
    counts = TEXT if "once" in ends else TEXT.replace("\n", "\r\n" if "\r" in ends else "\n")
    shift = 1 if "counted" in mark else 0
    quotes = ("Lindau", "12 francs", "Children pay half")
    selections = ""
    for quote in quotes:
        start, end = counted(counts, quote, unit)
        name = {"name": quote} if named else {}
        selections += selection(start + shift, end + shift, **name)
    if "\r" in ends:
        written_text = TEXT.replace("\n", "\r\n")
    data = packed(
        project(source(selections)), {"sources/t1.txt": (mark[:1] + written_text).encode()}
    )
    notebook = read_notes("p.qdpx", data)
    assert notebook is not None
    (article,) = notebook.articles
    assert [one.target.exact for one in article.annotations] == list(quotes)
    assert article.text == TEXT


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("internal://t1.txt", "Sources/T1.TXT"),
        ("relative:///t1.txt", "sources/t1.txt"),
        ("internal://t1.txt", "sources\\t1.txt"),
        ("internal://../../etc/t1.txt", "../t1.txt"),
        ("absolute://C:\\texts\\t1.txt", "sources/t1.txt"),
        ("", "none"),
    ],
)
def test_a_text_is_found_wherever_a_program_puts_it(
    library: Library, tmp_path: Path, path: str, name: str
) -> None:
    inline = "" if path else f"<PlainTextContent>{TEXT}</PlainTextContent>"
    xml = project(source(inline + selection(*at("Lindau")), "", path=path) + "<Sets/>")
    imported(library, tmp_path, packed(xml, {name: TEXT}))
    _, (made,) = only(library)
    assert made.target.exact == "Lindau"
    assert {one.name for one in tmp_path.iterdir()} >= {"p.qdpx"}
    assert not (tmp_path.parent / "t1.txt").exists()


def test_a_text_outside_the_archive_is_not_read(library: Library, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(TEXT)
    xml = project(source(selection(*at("Lindau")), path=f"absolute://{secret}"))
    told = taken(imported(library, tmp_path, packed(xml)))
    assert [(one.what, one.name) for one in told.left_out] == [(Thing.SOURCE, "talk")]
    assert list_articles(library) == []


def test_the_text_of_an_article_that_is_here_makes_no_second_one(
    library: Library, tmp_path: Path
) -> None:
    known = stored(library, *FERRY, "Read also: nothing of it is kept", title="Ferries")
    text = "\r\n\r\n".join(FERRY)
    start = text.index("12 francs")
    chosen = selection(start, start + 9)
    data = packed(project(source(chosen)), {"sources/t1.txt": text})
    report = imported(library, tmp_path, data)
    assert report.imported == ()
    (made,) = annotating.annotations_of(library, known.id)
    assert known.document.text[made.target.span.start :].startswith("12 francs, children")


def test_variables_sets_and_cases(library: Library, tmp_path: Path) -> None:
    variables = (
        '<Variables><Variable guid="v1" name="Author" typeOfVariable="Text"/>'
        '<Variable guid="v2" name="URL" typeOfVariable="Text"/>'
        '<Variable guid="v3" name="Age" typeOfVariable="Integer"/></Variables>'
    )
    values = "".join(
        f'<VariableValue><VariableRef targetGUID="{guid}"/><{kind}>{value}</{kind}></VariableValue>'
        for guid, kind, value in (
            ("v1", "TextValue", "Ida Berg; Jo Lund"),
            ("v2", "TextValue", "https://news.example/ferry"),
            ("v3", "IntegerValue", "31"),
        )
    )
    others = (
        '<Sets><Set guid="g" name="Lake"><MemberSource targetGUID="s1"/></Set>'
        '<Set guid="h" name="Codes of mine"><MemberCode targetGUID="c1"/></Set></Sets>'
    )
    cases = '<Cases><Case guid="k" name="Ida"><CodeRef targetGUID="c1"/></Case></Cases>'
    picture = '<PictureSource guid="i" name="map.png"/></Sources>'
    inside = source(selection(*at("Lindau")), values).replace("</Sources>", picture)
    data = packed(project(variables + cases + inside + others), {"sources/t1.txt": TEXT})
    told = taken(imported(library, tmp_path, data))
    article, _ = only(library)
    (known,) = details.details_of(library, [article])
    assert known.value(Detail.AUTHORS) == ("Ida Berg", "Jo Lund")
    assert known.value(Detail.URL) == "https://news.example/ferry"
    assert [one.name for one in article_folders.list_folders(library)] == ["Lake"]
    assert {(one.what, one.name) for one in told.left_out} == {
        (Thing.DETAIL, "talk: Age = 31"),
        (Thing.SOURCE, "map.png"),
        (Thing.GROUP, "Ida"),
        (Thing.GROUP, "Codes of mine"),
    }


def test_the_work_of_two_people_stays_apart(library: Library, tmp_path: Path) -> None:
    both = selection(*at("Lindau"), "c1") + selection(*at("Lindau"), "c2", creatingUser="u2")
    told = taken(
        imported(library, tmp_path, packed(project(source(both)), {"sources/t1.txt": TEXT}))
    )
    _, made = only(library)
    assert sorted(paths(library, one) for one in made) == [["Boats"], ["Economy/Prices"]]
    assert {one.author: paths(library, one) for one in made} == {
        "Ida": ["Economy/Prices"],
        "Jo": ["Boats"],
    }
    assert told.left_out == []
    again = taken(
        imported(library, tmp_path, packed(project(source(both)), {"sources/t1.txt": TEXT}))
    )
    assert not again.outcome.changes


def test_offsets_that_are_not_in_the_text_are_told(library: Library, tmp_path: Path) -> None:
    odd = "".join(
        f'<PlainTextSelection guid="q{number}" name="q{number}" {where}/>'
        for number, where in enumerate(
            (
                'startPosition="-1" endPosition="4"',
                'startPosition="4" endPosition="4"',
                f'startPosition="4" endPosition="{10**15}"',
                f'startPosition="{"9" * 400}" endPosition="x"',
                "",
            )
        )
    )
    data = packed(project(source(odd + selection(*at("Lindau")))), {"sources/t1.txt": TEXT})
    told = taken(imported(library, tmp_path, data))
    assert [one.name for one in told.left_out] == ["q0", "q1", "q2", "q3", "q4"]
    assert told.came[Thing.HIGHLIGHT] == 1


@settings(max_examples=12, deadline=None)
@given(st.data())
def test_what_we_write_comes_back_on_the_same_characters(data: st.DataObject) -> None:
    with two_libraries() as (library, other, folder):
        written(library, data)
        path = folder / "own.qdpx"
        exporting.export(library, "qdpx", path)
        begun(other)
        before = everything(library)
        import_paths(other, [path])
        after = everything(other)
    kept = {one.id: one for article in after.articles for one in article.annotations}
    for article in before.articles:
        for one in article.annotations if article.deleted is None else ():
            if one.placed and one.target.exact.strip():
                back = kept[one.id]
                assert (back.target, back.note) == (one.target, xml_characters(one.note))


@pytest.mark.parametrize(
    ("removed", "span"), [(0, Span(26, 40)), (1, Span(5, 27)), (1, Span(0, 26))]
)
def test_a_highlight_keeps_its_line_break_beside_a_removed_paragraph(
    removed: int, span: Span
) -> None:
    with two_libraries() as (library, other, folder):
        rain = begun(library)[2]
        articles.set_kept(library, rain, [removed], kept=False)
        annotating.highlight(library, articles.open_article(library, rain), span, None)
        exporting.export(library, "qdpx", folder / "own.qdpx")
        begun(other)
        before = everything(library).articles[2].annotations
        import_paths(other, [folder / "own.qdpx"])
        after = everything(other).articles[2].annotations
    assert [one.target for one in after] == [one.target for one in before]


def test_what_we_write_is_here_already(library: Library, tmp_path: Path) -> None:
    known = begun(library)
    above, _ = labels.add(library, "Economy", "#010203", key=1)
    label, _ = labels.add(library, "Trade", "#010203", parent=above)
    for number, quote in ((0, "he said"), (1, "children pay half")):
        opened = articles.open_article(library, known[number])
        span = annotating.occurrences(opened, quote)[0]
        annotating.highlight(library, opened, span, label, f" about {quote}\n\n[really]")
    notes.set_note(library, about_article(known[1]), "on the article")
    notes.set_note(library, LIBRARY, "on all")
    path = tmp_path / "own.qdpx"
    exporting.export(library, "qdpx", path)
    report = import_paths(library, [path])
    told = taken(report)
    assert (report.imported, not told.outcome.changes) == ((), True)
    assert (told.differing, told.left_out, told.absent) == ([], [], [])
    assert told.there[Thing.HIGHLIGHT] == 2
    assert told.there[Thing.NOTE] == 2


def bomb() -> bytes:
    return packed(project(source()), {"sources/t1.txt": b"a" * 4_000_000})


ENTITIES = '<!DOCTYPE p [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Project>&b;</Project>'
DEEP = (
    project(source())
    .replace("<Codes>", "<Codes>" + '<Code guid="z" name="z">' * 2_000)
    .replace("</Codes>", "</Code>" * 2_000 + "</Codes>")
)


def damaged(name: str) -> bytes:
    """Return an archive of which one entry cannot be read."""
    if name == "LZMA":
        whole = io.BytesIO()
        with ZipFile(whole, "w", ZIP_LZMA) as archive:
            archive.writestr("project.qde", project(source()))
        data = bytearray(whole.getvalue())
        data[30 + len("project.qde") + 4] = 0xFF  # its settings
        return bytes(data)
    data = bytearray(packed(project(source())))
    data[7] |= 0x08  # the name is said to be UTF-8
    data[30] = 0xFF
    return bytes(data)


@pytest.mark.parametrize(
    "data",
    [
        packed(project(source()))[:-30],
        damaged("LZMA"),
        damaged("name"),
        packed(project(source())[:-20]),
        packed(ENTITIES),
        packed(ENTITIES.encode("utf-16")),
        packed(DEEP),
        bomb(),
    ],
    ids=[
        "cut archive",
        "LZMA",
        "name",
        "cut XML",
        "entities",
        "entities in UTF-16",
        "deep",
        "bomb",
    ],
)
def test_what_cannot_be_read_is_one_sentence(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(refi_archive, "MOST_UNPACKED", 1_000_000)
    assert may_hold_notes(data) or len(data) < 1_000
    with pytest.raises(NotesUnreadable) as told:
        read_notes("p.qdpx", data)
    assert told.value.detail


def test_another_archive_is_no_project() -> None:
    whole = io.BytesIO()
    with ZipFile(whole, "w", ZIP_DEFLATED) as archive:
        archive.writestr("notes.txt", "nothing of .qde is here")
    assert not may_hold_notes(whole.getvalue())
    assert read_notes("a.zip", packed("<html/>")) is None


def test_a_codebook_brings_labels_alone(library: Library, tmp_path: Path) -> None:
    begun(library)
    labels.add(library, "Boats", "#010203", key=1)
    whole = project("")
    codes = whole[whole.index("<CodeBook>") : whole.index("</CodeBook>")]
    book = (
        codes.replace("<CodeBook>", '<CodeBook xmlns="urn:QDA-XML:codebook:1.0">') + "</CodeBook>"
    )
    told = taken(imported(library, tmp_path, book.encode(), "codes.xml"))
    assert (told.came[Thing.LABEL], told.there[Thing.LABEL], told.differing) == (2, 1, [])
    known = {one.name: one for one in list_labels(library)}
    assert known["Prices"].parent == known["Economy"].id
    history.undo(library)
    assert [one.name for one in list_labels(library)] == ["Boats"]


def test_many_links_take_no_longer_than_reading_them() -> None:
    count = 4_000
    links = "".join(f'<Link originGUID="n{one}" targetGUID="s{one}"/>' for one in range(count))
    marked = "".join(
        f'<PlainTextSelection guid="s{one}" startPosition="0" endPosition="3"/>'
        for one in range(count)
    )
    inside = f"<PlainTextContent>The ferry</PlainTextContent>{marked}"
    text = f'<Sources><TextSource guid="t1" name="Ferry">{inside}</TextSource></Sources>'
    with ends_in_time(5):
        notebook = read_notes("p.qdpx", packed(project(f"{text}<Links>{links}</Links>")))
    assert notebook is not None
    assert len(notebook.articles[0].annotations) == 1
