"""Searching the library: what answers a query, where it stands, and how it is grouped."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from reader.domain.annotation import ArticleId
from reader.domain.details import Detail
from reader.domain.document import Metadata, Span
from reader.domain.errors import QueryWrong
from reader.domain.search_query import Field, Part
from reader.domain.subject import Subject, SubjectKind
from reader.services import annotating, articles, claims, details, history, labels, notes, searching
from reader.services.cancelling import Cancelled
from reader.services.figures import read_figure
from reader.services.library import Library, open_library
from reader.services.sentences import sentence
from reader.store import article_sets, schema
from reader.store import articles as articles_store
from reader.store import search as search_store
from tests.store.examples import AT, cleaned, source, stored


def add(library: Library, text: str, **metadata: object) -> ArticleId:
    """Store an article with a text and what its source says of itself."""
    known = cleaned(*text.split("\n"))
    filled = replace(Metadata("Harbour", ("Ines Halvorsen",), "2026-03-14"), **metadata)  # type: ignore[arg-type]
    whole = replace(known, document=replace(known.document, metadata=filled))
    return articles_store.add(library, source(f"{text}{metadata}"), whole, AT)[0]


def found(library: Library, typed: str) -> list[tuple[int | None, set[str]]]:
    """Return the articles that answer a query, and in which parts."""
    answer = searching.answer(library, searching.read(typed))
    return [(group[0].article, {one.part.value for one in group}) for group in answer.groups]


def which(library: Library, typed: str) -> set[int | None]:
    return {article for article, _ in found(library, typed)}


@pytest.fixture
def filled(library: Library) -> Library:
    """Four articles: English, Indonesian, German, French."""
    add(
        library,
        "The bridge is closed.\nThe toll on the bridge was 1,000 km of talk.",
        title="Bridge to close",
        site="The Gazette",
        url="https://www.gazette.example/1",
        language="en-GB",
        published="2022-11-05",
    )
    add(
        library,
        "Jembatan sepanjang 1.000 km dan jalan seribu dua ratus kilometer.",
        title="Jembatan",
        authors=("Dewi Lestari",),
        site="Warta",
        url="https://warta.example/2",
        language="id",
        published="2022-12-24T08:00:00+07:00",
    )
    add(
        library,
        "Die Brücke kostet 1,5 Millionen Euro und ist 700 km lang.",
        title="Brücke",
        url="https://zeitung.example/3",
        language="de",
        published="2023-01-02",
    )
    add(
        library,
        "Le pont mesure 1 000 km.",
        title="Pont",
        url="https://journal.example/4",
        language="fr",
        published=None,
    )
    return library


def test_hits_carry_the_title_of_their_article(library: Library) -> None:
    stored(library, "Die Brücke über die Donau.", title="Brücken")
    stored(library, "Keine Brücke hier.", title=None)
    hits = searching.search(library, "brucke")
    assert {(hit.title, hit.part) for hit in hits} == {
        ("Brücken", "title"),
        ("Brücken", "text"),
        ("bridge.txt", "text"),
    }
    assert len(searching.search(library, "brucke", most=1)) == 1


def test_articles_may_come_and_go_meanwhile(library: Library) -> None:
    ended = threading.Event()

    def come_and_go() -> None:
        for number in range(60):
            article = stored(library, f"Die Brücke {number}.")
            if number % 2:
                articles.delete_articles(library, [article.id])
        ended.set()

    coming = threading.Thread(target=come_and_go)
    coming.start()
    while not ended.is_set():
        searching.search(library, "brucke")
    coming.join()
    assert len(searching.search(library, "brucke")) == 30


CONDITIONS: list[tuple[str, set[int] | None]] = [
    ("site:gazette.example", {1}),
    ("site:www.gazette.example", {1}),
    ("site:gazette", {1}),
    ("site:warta site:zeitung", {2, 3}),
    ("-site:gazette", {2, 3, 4}),
    ("site:gaz", set()),
    ("author:lestari", {2}),
    ('author:"Ines Halvorsen"', {1, 3, 4}),
    ("lang:en", {1}),
    ("lang:en-gb", {1}),
    ("lang:e", None),
    ("date:2022", {1, 2}),
    ("date:2022-11..2022-12", {1, 2}),
    ("date:2022-12-24", {2}),
    ("date:2022-12..", {2, 3}),
    ("date:..2022-11-05", {1}),
    ("date:2022 -lang:id", {1}),
    ("bridge -toll", set()),
    ("closed", {1}),
    ("km -bridge", {2, 3, 4}),
    ("bridge lang:id", set()),
    ("bridge lang:en date:2022-11", {1}),
    ("in:title bridge", {1}),
    ("in:text closed", {1}),
    ("in:title closed", set()),
    ("in:note", set()),
    ("in:note -in:title", set()),
    ("in:note lang:id", {2}),
    ("is:new", {1, 2, 3, 4}),
    ("is:starred", set()),
    ("folder:none", set()),
    ("label:none", set()),
    ("status:new", set()),
    ("has:note", set()),
]


@pytest.mark.parametrize(("typed", "expected"), CONDITIONS)
def test_conditions(filled: Library, typed: str, expected: set[int] | None) -> None:
    if expected is None:
        with pytest.raises(QueryWrong):
            searching.read(typed)
        return
    assert which(filled, typed) == expected


@pytest.mark.parametrize(("few", "most_bytes"), [(0, 100), (1, 100), (0, 0), (0, 3)])
def test_conditions_that_many_articles_meet(
    filled: Library, monkeypatch: pytest.MonkeyPatch, few: int, most_bytes: int
) -> None:
    monkeypatch.setattr(article_sets, "_FEW", few)
    monkeypatch.setattr(article_sets, "_MOST_BYTES", most_bytes)
    notes.set_note(filled, Subject(SubjectKind.LIBRARY, ""), "A bridge of km")
    articles.delete_articles(filled, [add(filled, "A bridge of 1,000 km")])
    told = {typed: which(filled, typed) - {None} for typed, expected in CONDITIONS if expected}
    assert told == {typed: expected for typed, expected in CONDITIONS if expected}
    assert which(filled, "bridge") == {None, 1}
    assert which(filled, "bridge lang:en") == {1}
    assert which(filled, "bridge -lang:en") == {None}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1,000 km", {1, 2, 4}),
        ("1.000 km", {1, 2, 4}),
        ("1000 kilometers", {1, 2, 4}),
        ("500..1500 km", {1, 2, 3, 4}),
        ("1100..1300 km", {2}),
        ("seribu", {2}),
        (">900 km", {1, 2, 4}),
        ("<900 km", {3}),
        ("€1,500,000", {3}),
        ("1.5 million", {3}),
        ("1000", {1, 2, 4}),
        ("1,000 km lang:fr", {4}),
        ("500..1500 km jembatan", {2}),
        ("500..1500 km nothing", set()),
        ("1,000 m", set()),
        ("in:figure 1,000 km", {1, 2, 4}),
        ("in:text 1,000 km", {1, 2, 4}),
    ],
)
def test_figures_are_found_by_their_value(filled: Library, typed: str, expected: set[int]) -> None:
    assert which(filled, typed) == expected


def test_a_figure_written_otherwise_is_shown_where_it_stands(filled: Library) -> None:
    answer = searching.answer(filled, searching.read("1100..1300 km"))
    (result,) = searching.results(filled, answer, 0, 10)
    (snippet,) = result.snippets
    (mark,) = snippet.marks
    assert (snippet.part, snippet.text[mark.start : mark.end]) == (
        Part.FIGURE,
        "seribu dua ratus kilometer",
    )
    text = articles_store.text_of(filled, ArticleId(2))
    assert snippet.place is not None
    assert text[snippet.place.start : snippet.place.end] == "seribu dua ratus kilometer"


def test_figures_follow_the_language_of_their_article(library: Library) -> None:
    article = add(library, "Panjangnya 1.500 km.", language="en")
    assert which(library, "1.5 km") == {article}
    details.set_details(library, [article], {Detail.LANGUAGE: "id"})
    assert (which(library, "1500 km"), which(library, "1.5 km")) == ({article}, set())
    history.undo(library)
    assert which(library, "1.5 km") == {article}


def test_all_four_kinds_of_notes_quotes_and_claims_are_searched(filled: Library) -> None:
    article = articles.open_article(filled, ArticleId(1))
    outcome = annotating.highlight(filled, article, Span(4, 10), None, "ferry across")
    highlight = next(change.annotation for change in outcome.changes if change.annotation)
    notes.set_note(filled, Subject(SubjectKind.ARTICLE, "2"), "A ferry in Indonesia")
    notes.set_note(filled, Subject(SubjectKind.LIBRARY, ""), "Ferry project")
    claim, _ = claims.make_claim(filled, [highlight])
    claims.set_fields(filled, claim, statement="The ferry is late", speaker="Olaf Berg")
    notes.set_note(filled, Subject(SubjectKind.CLAIM, claim), "Ask about the ferryman")
    parts = sorted(found(filled, "ferry"), key=lambda one: one[0] or 0)
    assert parts == [(None, {"note"}), (1, {"note", "claim"}), (2, {"note"})]
    assert which(filled, "ferryman") == {1}
    assert which(filled, '"olaf berg"') == {1}
    assert which(filled, "status:new") == {1}
    assert which(filled, "has:note") == {1, 2}
    assert which(filled, "has:claim has:highlight") == {1}
    answer = searching.answer(filled, searching.read("ferry"))
    results = searching.results(filled, answer, 0, 10)
    assert sum(len(result.snippets) for result in results) == 5
    assert all(
        snippet.text[mark.start : mark.end].casefold() == "ferry"
        for result in results
        for snippet in result.snippets
        for mark in snippet.marks
    )


def test_a_claims_own_figure_is_found_by_its_value(filled: Library) -> None:
    figure = read_figure("1.250 km", "id")
    claim, _ = claims.make_claim(filled, [], "The border is 1.250 km longer")
    claims.set_fields(filled, claim, figure=figure)
    other, _ = claims.make_claim(filled, [], "It grew")
    claims.set_fields(filled, other, figure=figure)
    claims.make_claim(filled, [], "It has no figure")
    answer = searching.answer(filled, searching.read("1200..1300 kilometers in:figure -lang:id"))
    results = searching.results(filled, answer, 0, 10)
    shown = [snippet for result in results for snippet in result.snippets]
    assert sorted(one.text for one in shown) == ["1.250 km", "The border is 1.250 km longer"]
    assert {one.text[mark.start : mark.end] for one in shown for mark in one.marks} == {"1.250 km"}
    assert {searching.holder(filled, one.found).claim for one in shown} == {claim, other}
    assert len(searching.search(filled, "1,250 km in:figure")) == 2
    assert len(searching.search(filled, "1,250 km border in:figure")) == 1
    assert len(searching.search(filled, "1,250 km")) == 2, "one that says it in words is found once"
    assert searching.search(filled, "1,250 % in:figure") == []
    assert searching.search(filled, "1,250 km in:figure lang:id") == []
    filled.db.execute("UPDATE claim SET readings = '{'")
    assert searching.search(filled, "1,250 km in:figure") == []


def test_labels_are_found_with_those_below_them(filled: Library) -> None:
    article = articles.open_article(filled, ArticleId(1))
    known = labels.list_labels(filled)
    first = known[0]
    below, _ = labels.add(filled, "Toll", first.colour, parent=first.id)
    annotating.highlight(filled, article, Span(4, 10), below)
    assert which(filled, f"label:{first.name.lower()}") == {1}
    assert which(filled, "label:toll") == which(filled, "has:label") == {1}
    annotating.highlight(
        filled, articles.open_article(filled, ArticleId(2)), Span(0, 8), known[1].id
    )
    assert which(filled, f'label:toll label:"{known[1].name}"') == {1, 2}


def test_facets_count_the_articles_of_an_answer(filled: Library) -> None:
    answer = searching.answer(filled, searching.read("date:2022..2023"))
    told = {(one.field, one.value): one.articles for one in searching.facets(filled, answer)}
    assert told[Field.DATE, "2022"] == 2
    assert told[Field.SITE, "warta.example"] == 1
    assert told[Field.LANGUAGE, "en-gb"] == 1
    assert answer.complete


def test_where_there_is_more_than_is_ranked_the_newest_are_found(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_store, "MOST_RANKED", 3)
    made = [stored(library, f"Bridge number {number}").id for number in range(5)]
    answer = searching.answer(library, searching.read("number in:text"))
    assert (sorted(answer.articles), answer.complete) == (made[2:], False)


def test_words_come_before_those_that_they_begin_where_not_all_are_ranked(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = {stored(library, f"At the bridge {number}.", title="One").id for number in range(3)}
    begun = {stored(library, f"Their theatre of {number}", title="Two").id for number in range(3)}
    assert which(library, "the") == whole | begun
    monkeypatch.setattr(search_store, "MOST_RANKED", 2)
    assert which(library, "the in:text") <= whole
    assert not searching.answer(library, searching.read("the in:text")).complete
    assert which(library, "the theat in:text") <= begun
    assert len(which(library, "the -bridge in:text")) == 2


def test_the_newest_of_many_texts_with_a_beginning_come_first_behind_titles(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [stored(library, f"Theatre {'theatres ' * (9 - n)}", title="Two").id for n in range(5)]
    titled = stored(library, "Nothing.", title="A theatre").id
    assert [one for one, _ in found(library, "theat")] == [titled, *made]
    monkeypatch.setattr(search_store, "MOST_RANKED", 4)
    assert [one for one, _ in found(library, "theat")] == [titled, *reversed(made[1:])]


def test_a_word_that_very_many_texts_hold_stands_for_itself_beside_others(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    rare = stored(library, "Their theatre is new.", title="Two").id
    both = stored(library, "The theatre is old.", title="Three").id
    for number in range(3):
        stored(library, f"The bridge {number}.", title="One")
    assert which(library, "the theatr") == {rare, both}
    monkeypatch.setattr(search_store, "_VERY_MANY", 3)
    assert which(library, "the theatr") == {both}
    assert which(library, "thei theatr") == {rare}


def test_a_search_is_cancelled(filled: Library) -> None:
    def cancel() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        searching.answer(filled, searching.read("bridge"), cancel)


def test_figures_of_many_articles_are_looked_for_from_the_newest_on(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = {typed: which(filled, typed) for typed in ("500..1500 km", ">1", "500..1500 km jembatan")}
    monkeypatch.setattr(search_store, "_MANY", 0)
    assert {typed: which(filled, typed) for typed in few} == few


def test_a_wrong_query_gets_a_sentence(filled: Library) -> None:
    for typed in ("date:soon", "site:", "status:x", "has:x", "is:x", "in:x", "lang:?"):
        with pytest.raises(QueryWrong) as wrong:
            searching.search(filled, typed)
        assert wrong.value.field in sentence(wrong.value).english()


def test_figures_of_a_long_text_can_be_left_for_later(library: Library) -> None:
    stored(library, *(f"The ferry carried {number} people." for number in range(20_000, 25_000)))
    looks: list[None] = []

    def check() -> None:
        looks.append(None)
        if len(looks) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        searching.fill_figures(library, 60, check)
    assert library.query("SELECT 1 FROM text_figure") == []
    assert not searching.fill_figures(library, 60)
    assert len(library.query("SELECT 1 FROM text_figure")) == 5_000


def test_figures_are_found_bit_by_bit_and_again_by_another_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite"
    with open_library(path) as library:
        for number in range(30):
            stored(library, f"It is {number + 100},000 km long.")
        while searching.fill_figures(library, 0):
            pass
        rows = sorted(map(tuple, library.query("SELECT * FROM text_figure")))
        assert len(rows) == 30
    monkeypatch.setitem(schema.DERIVED, "text_figure", 99)
    with open_library(path) as library:
        assert library.query("SELECT * FROM text_figure") == []
        assert len(which(library, "100,000..200,000 km")) == 30
        assert sorted(map(tuple, library.query("SELECT * FROM text_figure"))) == rows
