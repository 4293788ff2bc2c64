"""Highlights and notes of Zotero come in: from its RDF and from JSON of Better BibTeX."""

import json
from html import escape
from pathlib import Path
from time import perf_counter
from urllib.parse import quote

import pytest
from click.testing import CliRunner

from reader.cli import cli
from reader.domain.annotation import ArticleId
from reader.domain.notebook import Named, Thing
from reader.domain.subject import LIBRARY, about_article
from reader.importers import may_hold_notes, read_notes
from reader.importers.zotero_notes import read_note
from reader.services import annotating, details, exporting, history, labels, notes
from reader.services.details import Detail
from reader.services.importing import import_paths
from reader.services.taken_up import TakenUp
from reader.store.library import Library

from .noted_libraries import begun, everything

ADDRESS = "https://news.example/2026/ferry"
TRANSLATOR = "36a3b0b5-bad0-4a04-b79b-441c7cef77db"


@pytest.fixture
def known(library: Library) -> list[ArticleId]:
    numbers = begun(library, saved_again=False)
    details.set_details(library, [numbers[1]], {Detail.URL: ADDRESS})
    return numbers


def marked(words: str, key: str | None = "AAAA2222", **more: object) -> str:
    """Return a highlight as it stands in a note of Zotero."""
    held = {
        "attachmentURI": "http://zotero.org/users/7/items/PDFPDF22",
        **({"annotationKey": key} if key else {}),
        "color": "#ffd400",
        "pageLabel": "3",
        "position": {"pageIndex": 2, "rects": [[1, 2, 3, 4]]},
        "citationItem": {"uris": ["http://zotero.org/users/7/items/ITEM2222"], "locator": "3"},
        **more,
    }
    return f'<span class="highlight" data-annotation="{quote(json.dumps(held))}">“{words}”</span>'


CITATION = (
    '<span class="citation" data-citation="%7B%7D">'
    '(<span class="citation-item">Roth, 2026, p. 3</span>)</span>'
)


def note(*paragraphs: str) -> str:
    """Return a note of Zotero, as it is made of the highlights of an item."""
    whole = "".join(f"<p>{one}</p>\n" for one in paragraphs)
    head = "<h1>Annotations<br>(11/28/2026, 9:00:00 PM)</h1>"
    return f'<div class="zotero-note znv1"><div data-schema-version="9">{head}\n{whole}</div></div>'


def rdf(*items: str) -> bytes:
    return (
        '<rdf:RDF\n xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"\n'
        ' xmlns:z="http://www.zotero.org/namespaces/export#"\n'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"\n'
        ' xmlns:dcterms="http://purl.org/dc/terms/"\n'
        ' xmlns:link="http://purl.org/rss/1.0/modules/link/"\n'
        f' xmlns:bib="http://purl.org/net/biblio#">{"".join(items)}</rdf:RDF>'
    ).encode()


def item(title: str, address: str, *memos: str) -> str:
    """Return an item of RDF, with its address as Zotero states it."""
    refers = "".join(f'<dcterms:isReferencedBy rdf:resource="#{one}"/>' for one in memos)
    return (
        f'<bib:Article rdf:about="#item_{title}"><z:itemType>newspaperArticle</z:itemType>'
        f"<dcterms:isPartOf><bib:Newspaper><dc:title>The Lake</dc:title></bib:Newspaper>"
        f"</dcterms:isPartOf><dc:title>{title}</dc:title>{refers}<dc:identifier><dcterms:URI>"
        f"<rdf:value>{address}</rdf:value></dcterms:URI></dc:identifier></bib:Article>"
    )


def memo(about: str, html: str) -> str:
    return f'<bib:Memo rdf:about="#{about}"><rdf:value>{escape(html)}</rdf:value></bib:Memo>'


def better_bibtex(*items: object) -> bytes:
    config = {"id": TRANSLATOR, "label": "BetterBibTeX JSON", "release": "6.7.200"}
    return json.dumps({"config": config, "collections": {}, "items": items}, indent=2).encode()


def on_page(words: str, key: str = "AAAA2222", **changes: object) -> dict[str, object]:
    """Return a highlight of Zotero's reader as Better BibTeX writes it."""
    return {
        "key": key,
        "itemType": "annotation",
        "annotationType": "highlight",
        "annotationText": words,
        "annotationComment": "",
        "annotationColor": "#ffd400",
        "annotationPageLabel": "3",
        "annotationPosition": '{"pageIndex":2,"rects":[[1,2,3,4]]}',
        "dateAdded": "2026-11-02T10:00:00Z",
        "dateModified": "2026-11-03T10:00:00Z",
        "tags": [],
        **changes,
    }


def ferries(*marks: object, **changes: object) -> dict[str, object]:
    return {
        "itemType": "webpage",
        "title": "Ferries",
        "url": ADDRESS,
        "attachments": [{"itemType": "attachment", "title": "Page", "annotations": marks}],
        "notes": [],
        **changes,
    }


def taken(library: Library, folder: Path, data: bytes, name: str) -> TakenUp:
    path = folder / name
    path.write_bytes(data)
    report = import_paths(library, [path])
    assert (report.failed, report.imported) == ((), ())
    return report.notes[0].taken


def test_highlights_in_a_note_of_rdf(
    library: Library, known: list[ArticleId], tmp_path: Path
) -> None:
    html = note(
        f"{marked('12 francs')} {CITATION} How much is it elsewhere?",
        f"{marked('runs every hour', 'BBBB2222')} {CITATION}",
    )
    data = rdf(item("Ferries", ADDRESS, "item_9"), memo("item_9", html))
    told = taken(library, tmp_path, data, "My Library.rdf")
    assert (told.came[Thing.HIGHLIGHT], told.unplaced, told.absent) == (2, 0, [])
    made = annotating.annotations_of(library, known[1])
    assert [(one.target.exact, one.note) for one in made] == [
        ("runs every hour", ""),
        ("12 francs", "How much is it elsewhere?"),
    ]
    assert notes.note_on(library, about_article(known[1])) == ""


def test_the_same_file_again_brings_nothing_and_all_is_undone_at_once(
    library: Library, known: list[ArticleId], tmp_path: Path
) -> None:
    before = everything(library)
    data = rdf(item("Ferries", ADDRESS, "n"), memo("n", note(marked("12 francs"), "Ask them.")))
    taken(library, tmp_path, data, "a.rdf")
    again = taken(library, tmp_path, data, "a.rdf")
    assert (again.came[Thing.HIGHLIGHT], again.there[Thing.HIGHLIGHT]) == (0, 1)
    assert len(annotating.annotations_of(library, known[1])) == 1
    history.undo(library)
    assert everything(library) == before


def test_what_else_a_note_says_is_the_articles_note(
    library: Library, known: list[ArticleId], tmp_path: Path
) -> None:
    own = "<h2>To do</h2><p>Ask the <strong>company</strong>.</p><ul><li><p>Prices</p></li></ul>"
    data = rdf(item("Ferries", ADDRESS, "n"), memo("n", own))
    told = taken(library, tmp_path, data, "a.rdf")
    assert told.came[Thing.NOTE] == 1
    assert notes.note_on(library, about_article(known[1])) == (
        "## To do\n\nAsk the company.\n\n- Prices"
    )


def test_highlights_of_better_bibtex(
    library: Library, known: list[ArticleId], tmp_path: Path
) -> None:
    one = on_page("12 francs", annotationComment="Too much", tags=[{"tag": "Prices"}])
    told = taken(library, tmp_path, better_bibtex(ferries(one)), "library.json")
    assert (told.came[Thing.HIGHLIGHT], told.came[Thing.LABEL]) == (1, 1)
    (made,) = annotating.annotations_of(library, known[1])
    assert (made.target.exact, made.note) == ("12 francs", "Too much")
    assert made.created == "2026-11-02T10:00:00.000Z"
    (label,) = labels.list_labels(library)
    assert (label.name, made.labels) == ("Prices", (label.id,))


@pytest.mark.parametrize("as_text", [True, False])
def test_a_note_made_of_highlights_says_them_once(
    library: Library, known: list[ArticleId], tmp_path: Path, as_text: bool
) -> None:
    html = note(f"{marked('12 francs')} {CITATION}", "Ask them.")
    stated = html if as_text else {"itemType": "note", "note": html, "key": "NOTE2222"}
    data = better_bibtex(ferries(on_page("12 francs"), notes=[stated]))
    assert taken(library, tmp_path, data, "library.json").came[Thing.HIGHLIGHT] == 1
    assert notes.note_on(library, about_article(known[1])) == "Ask them."


def test_an_article_is_found_by_its_title_or_its_words(
    library: Library, known: list[ArticleId], tmp_path: Path
) -> None:
    titled = ferries(on_page("Since Friday"[6:]), title="Rain", url="")
    worded = ferries(
        on_page("Nobody else wanted to say a single word", "CCCC2222"), title="Other", url=""
    )
    told = taken(library, tmp_path, better_bibtex(titled, worded), "library.json")
    assert (told.came[Thing.HIGHLIGHT], told.absent) == (2, [])
    assert [len(annotating.annotations_of(library, one)) for one in known] == [1, 0, 1]


def test_a_page_of_a_pdf_whose_article_is_not_here_is_left_out_and_said(
    library: Library, known: list[ArticleId], tmp_path: Path
) -> None:
    paper = {
        **ferries(on_page("Words of a paper that nobody has"), title="A paper", url=""),
        "itemType": "journalArticle",
    }
    path = tmp_path / "library.json"
    path.write_bytes(better_bibtex(paper))
    library.close()
    result = CliRunner().invoke(cli, ["--library", str(library.path), "import", str(path)])
    assert result.exit_code == 1
    assert "A paper" in result.output


def test_words_that_the_page_has_not_wait_for_a_place(
    library: Library, known: list[ArticleId], tmp_path: Path
) -> None:
    data = better_bibtex(ferries(on_page("words of the printed edition alone")))
    assert taken(library, tmp_path, data, "library.json").unplaced == 1


def test_marks_without_words(library: Library, known: list[ArticleId], tmp_path: Path) -> None:
    sticky = on_page("", annotationType="note", annotationComment="Ask her.")
    cut_out = on_page("", "DDDD2222", annotationType="image")
    told = taken(library, tmp_path, better_bibtex(ferries(sticky, cut_out)), "library.json")
    assert notes.note_on(library, about_article(known[1])) == "Ask her."
    assert told.left_out == [Named(Thing.HIGHLIGHT, "Ferries, 3")]


def test_references_alone_are_left_out_and_said(library: Library, tmp_path: Path) -> None:
    data = json.dumps(
        [
            {
                "id": "roth2026",
                "type": "article-newspaper",
                "title": "Ferries",
                "container-title": "The Lake",
                "note": "A field of the reference",
                "issued": {"date-parts": [[2026, 11, 2]]},
            }
        ]
    ).encode()
    told = taken(library, tmp_path, data, "references.json")
    assert told.left_out == [Named(Thing.REFERENCE, "Ferries")]
    bare = better_bibtex(ferries())
    assert taken(library, tmp_path, bare, "b.json").left_out == [Named(Thing.REFERENCE, "Ferries")]
    assert notes.note_on(library, LIBRARY) == ""


def test_our_own_references_come_back_as_such(
    library: Library, known: list[ArticleId], tmp_path: Path
) -> None:
    exporting.export(library, "csl", tmp_path / "own.json")
    told = taken(library, tmp_path, (tmp_path / "own.json").read_bytes(), "own.json")
    assert {one.what for one in told.left_out} == {Thing.REFERENCE}
    assert len(told.left_out) == len(known)


def test_words_before_and_between_highlights_of_one_paragraph() -> None:
    html = f"<p>He says {marked('one')} here, {marked('two', 'B')} there.</p>"
    read = read_note(html)
    assert [(one.quote, one.comment) for one in read.marks] == [
        ("one", "He says here,"),
        ("two", "there."),
    ]
    assert read.text == ""


def test_a_quote_goes_on_over_a_line_and_older_notes_say_no_key() -> None:
    (one,) = read_note(f"<p>{marked('one<br>two <b>three</b>', None)}</p>").marks
    assert one.quote == "one two three"
    assert one.key


def test_headings_of_the_user_stay_and_those_of_zotero_do_not() -> None:
    read = read_note(note(marked("one"), "Ask<br>them.") + "<h1>To do (2)</h1>")
    assert read.text == "Ask\nthem.\n\n## To do (2)"


def test_articles_are_not_taken_for_notes() -> None:
    article = {"type": "article", "id": 1, "title": "Ferries", "text": "The ferry runs."}
    held = json.dumps([{**article, "container-title": "The Lake"}]).encode()
    assert read_notes("a.json", held) is None
    page = b"<html><body>http://www.zotero.org/namespaces/export#</body></html>"
    assert not may_hold_notes(page)


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 50_000 + "x",
        "<span data-annotation='%7B'>" * 20_000,
        "<p>" * 50_000 + marked("one"),
        "<span data-annotation='" + "%5B" * 50_000 + "'>a</span>",
        "<" * 200_000,
        "\x00<!--" * 30_000,
    ],
)
def test_hostile_notes_hold_nothing_up(html: str) -> None:
    begun_at = perf_counter()
    read_note(html)
    assert perf_counter() - begun_at < 5


@pytest.mark.parametrize("held", ['"x"', "[1]", '{"a": [null]}', "null", "7"])
def test_odd_fields_are_passed_over(held: str) -> None:
    odd = json.loads(held)
    marks: list[object] = [odd, on_page("a", tags=odd, key=odd, annotationPosition=odd)]
    data = better_bibtex(odd, ferries(*marks, notes=odd), ferries(attachments=odd, title=odd))
    assert read_notes("a.json", data) is not None


def test_broken_rdf_says_why(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "a.rdf"
    path.write_bytes(rdf(item("Ferries", ADDRESS))[:-30])
    report = import_paths(library, [path])
    assert len(report.failed) == 1
    assert report.imported == ()
