"""Searching: words, phrases, beginnings, accents, and every string that somebody may type."""

import random
from collections.abc import Iterable, Iterator
from time import perf_counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.domain.annotation import AnnotationId
from reader.domain.article import Article
from reader.domain.document import Span
from reader.domain.errors import QueryWrong
from reader.domain.search_words import matching
from reader.store import annotations, articles, journal
from reader.store.library import Library
from tests.store.examples import AT, annotation, stored
from tests.store.naughty import STRINGS
from tests.store.searching import search


def parts(library: Library, query: str) -> set[tuple[int, str]]:
    """Return where a query is found."""
    return {(hit.article, hit.part) for hit in search(library, query, 50)}


@pytest.fixture
def filled(library: Library) -> Library:
    one = stored(
        library,
        "Die Brücke über die Donau ist 1.000\u00a0km lang.",
        "Über 2.000 Menschen kamen.",
        title="Café Société",
    )
    stored(library, "Menteri Pertahanan\u00a0Rusia Sergei berbicara tentang NATO.", title="Aliansi")
    annotations.add(
        library, annotation(one, Span(4, 10), "a", "Łódź sagt etwas anderes"), "highlight"
    )
    return library


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("brücke", {(1, "text"), (1, "note")}),
        ("BRUCKE", {(1, "text"), (1, "note")}),
        ("cafe societe", {(1, "title")}),
        ("lang brücke", {(1, "text")}),
        ("brücke nato", set()),
        ("pertahanan rusia", {(2, "text")}),
        ("pertah", {(2, "text")}),
        ("ertahanan", set()),
        ('"über die donau"', {(1, "text")}),
        ('"donau die über"', set()),
        ('"über di"', set()),
        ("1.000 km", {(1, "text")}),
        ("etwas", {(1, "note")}),
        ("ana putri", {(1, "title"), (2, "title")}),  # the authors stand beside the title
        ("ólafur", {(1, "title"), (2, "title")}),
        ("", set()),
        (' " ', set()),
        ("…", set()),
    ],
)
def test_what_is_found(filled: Library, query: str, found: set[tuple[int, str]]) -> None:
    assert parts(filled, query) == found


WORDS_INSIDE = {
    "Chinese": (
        "市長は昨日、新しい防波堤の費用が八千四百万円に上ると発表した。",
        ["防波堤", "費用", "円", "八千四百万"],
    ),
    "a reading": (
        "費用は千二百億円（せんにひゃくおくえん）になる。",
        ["億円になる", "せんにひゃく", "千二百億円"],
    ),
    "loose": ("这座 NATO 港口有 3 座码头", ["NATO港口", '"有3座 码头"', "码头 港口", "港口 这座"]),
    "signs between": ("专家称“保命”招数，值得一试。", ['"称 保命 招数"', '"招数 值得"', "“保命”"]),
    "mixed": (
        "同盟国NATOの部隊はF-16を3機送った。",
        ["NATO", "nato", "部隊", "F-16", "3機", "国NATOの"],
    ),
    "Thai": ("สภาเมืองจะลงมติเรื่องเขื่อนกันคลื่นในเดือนหน้า", ["เขื่อน", "กันคลื่น", "ลงมติ"]),
    "Lao": ("ທ່າເຮືອຈະປິດໃນມື້ອື່ນ", ["ປິດ", "ມື້ອື່ນ"]),
    "Khmer": ("កំពង់ផែនឹងបិទនៅថ្ងៃស្អែក", ["បិទ", "ស្អែក"]),
    "Burmese": ("ဆိပ်ကမ်းကိုမနက်ဖြန်ပိတ်မည်", ["မနက်ဖြန်", "ပိတ်"]),
    "Tibetan": ("གྲོང་ཁྱེར་གྱི་ཟམ་པ་གསར་པ།", ["ཟམ་པ", "གསར་པ"]),
    "Korean": ("항만청은 방파제를 새로 짓는다고 밝혔다.", ["방파제", "항만청은"]),
    "Arabic": (
        "أعلنت الهيئة أنّ الـكـلـفـة ﻣﻠﻴﻮﻧﺎﻥ و ١٬٢٠٠ يورو",
        ["الكلفة", "مليونان", "1,200", "اعلنت"],
    ),
    "Persian": ("بندر می\u200cخواهد اسکله را ببندد", ["میخواهد", "اسکله", "می\u200cخواهد"]),
    "Hebrew": ("הַנָּמֵל של צה״ל נסגר", ["הנמל", 'צה"ל']),
    "Hindi": ("नगर परिषद ने नया पुल बनाने की घोषणा की", ["परिषद", "घोषणा", "पुल"]),
    "soft hyphens": (
        "Das Hoch\u00adwas\u00adser\u00adschutz\u00adge\u00adsetz gilt.",
        ["Hochwasserschutzgesetz", "hochw"],
    ),
    "no width": ("It was sig\u200bned in the Nether\u2060lands.", ["signed", '"the netherlands"']),
    "ligatures": ("The oﬃcial ﬁgures are ｆｕｌｌ.", ["official", "figures", "full"]),
    "raised": ("84¹ million on 10⁶ m² of CO₂", ['"84 million"', "CO2", "m2", "10^6", "10⁶", "84¹"]),
    "decomposed": ("Le Cafe\u0301 de la Mairie", ["café", "cafe", "Café"]),
    "Turkish": ("İSTANBUL ve ISPARTA", ["istanbul", "ısparta", "Isparta"]),
    "Norwegian": ("Tromsø og Ærø", ["tromso", "tromsø", "aero"]),
    "cells": ("Torsby | 1 250 | open", ['"Torsby 1 250"', '"1 250 open"']),
    "references": (
        "The [8]harbour office[2] said so.",
        ['"the harbour office said"', '"office 2 said"'],
    ),
}


@pytest.mark.parametrize("name", WORDS_INSIDE)
def test_words_are_found_as_a_person_sees_them(library: Library, name: str) -> None:
    text, queries = WORDS_INSIDE[name]
    stored(library, text)
    stored(library, "Nothing of this kind.")
    missed = [query for query in queries if parts(library, query) != {(1, "text")}]
    assert missed == []


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("84¹ million", "841"),
        ("10⁶ cells", "106"),
        ("1[2]3", "13"),
        ("1½ km", "11"),
        ("防波堤", "波防"),
        ("防波堤的费用", "堤费"),
        ("防波堤。费用", "防波堤用"),
        ("東京都と京都", "都京"),
        ("pertahanan【1】", "ertahanan"),
        ("the pertahanan¹ minister of a land far away and of another one near to it", "ertahanan"),
    ],
)
def test_no_other_figure_and_no_piece_of_a_word_is_found(
    library: Library, text: str, query: str
) -> None:
    stored(library, text)
    assert parts(library, query) == set()


PUNCTUATED = "The F-16 flew 1.000 km for AT&T, wrote in C++ and C#; R&D cost $5 (9%)."


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("F-16", ["F-16"]),
        ("1.000 km", ["1.000 km"]),
        ("AT&T", ["AT&T"]),
        ("R&D", ["R&D"]),
        ("C++", ["C", "C"]),
        ('"flew 1.000', ["flew 1.000"]),
        ("“for AT&T”", ["for AT&T"]),
        ("NEAR", []),
        ("fle*", ["fle"]),
        ("- flew", ["flew"]),
        ("$5", ["5"]),
        ("9%", ["9"]),
        ("-", []),
        ("*", []),
        ("f–16", ["F-16"]),
    ],
)
def test_signs_in_a_query_are_read_as_they_are_in_a_text(
    library: Library, query: str, marked: list[str]
) -> None:
    stored(library, PUNCTUATED)
    hits = search(library, query, 5)
    found = [hit.snippet[mark.start : mark.end] for hit in hits for mark in hit.marks]
    assert found == marked


def test_the_snippet_marks_the_words_that_were_asked_for(library: Library) -> None:
    before, after = "Lorem ipsum dolor sit. " * 60, " Et cetera ad infinitum." * 60
    stored(library, f"{before}Das Hoch\u00adwasser stieg auf 84¹ Zoll.{after}")
    stored(library, f"{'前文はここまでです。' * 60}防波堤（ぼうはてい）の費用。{'後文です。' * 60}")
    (hit,) = search(library, 'hochwasser "84 zoll"', 5)
    assert [hit.snippet[mark.start : mark.end] for mark in hit.marks] == [
        "Hoch\u00adwasser",
        "84¹ Zoll",
    ]
    assert hit.snippet.startswith("…") and hit.snippet.endswith("…") and len(hit.snippet) < 180
    (hit,) = search(library, "防波堤の費用", 5)
    assert [hit.snippet[mark.start : mark.end] for mark in hit.marks] == [
        "防波堤（ぼうはてい）の費用"
    ]


def test_a_long_query_that_repeats_itself_is_quick(library: Library) -> None:
    stored(library, "ああ" * 10_000 + "the end " * 5_000)
    for query in ("あ" * 300, f'"{"the end " * 100}"', "the end " * 500):
        start = perf_counter()
        search(library, query, 5)
        assert perf_counter() - start < 5


@pytest.mark.parametrize(
    "query",
    [
        "NOT",
        "a OR b",
        "NEAR(a b)",
        "title: x",
        "a*",
        "(",
        '"',
        "'",
        "-x",
        "^x",
        "{a}",
        "+",
        "a AND",
    ],
)
def test_signs_of_the_query_language_are_only_signs(filled: Library, query: str) -> None:
    assert isinstance(search(filled, query, 5), list)


def test_the_snippet_shows_the_words(filled: Library) -> None:
    (hit,) = search(filled, "menschen", 5)
    assert "Menschen" in hit.snippet


def test_the_best_come_first_and_no_more_than_wanted(filled: Library) -> None:
    assert [hit.part for hit in search(filled, "ólafur", 1)] == ["title"]
    assert len(search(filled, "ólafur", 2)) == 2


def test_what_is_in_the_bin_is_not_found(filled: Library) -> None:
    articles.set_deleted(filled, [articles.list_rows(filled)[1].id], AT, AT, "delete article")
    assert parts(filled, "brücke") == set()
    journal.undo(filled)
    assert parts(filled, "brücke") == {(1, "text"), (1, "note")}


def test_the_index_follows_every_change_and_its_undoing(filled: Library) -> None:
    whole = annotations.load(filled, AnnotationId("a"))
    annotations.delete(filled, [AnnotationId("a")], AT, "delete highlight")
    assert parts(filled, "łódź") == set()
    journal.undo(filled)
    assert parts(filled, "łódź") == {(1, "note")}
    annotations.change(
        filled,
        annotation(articles.load(filled, whole.article), Span(4, 10), "a", "Warszawa"),
        "note",
    )
    assert (parts(filled, "łódź"), parts(filled, "warsz")) == (set(), {(1, "note")})
    journal.undo(filled)
    assert (parts(filled, "łódź"), parts(filled, "warsz")) == ({(1, "note")}, set())
    journal.redo(filled)
    assert (parts(filled, "łódź"), parts(filled, "warsz")) == (set(), {(1, "note")})
    for table in ("article_fts", "document_fts", "annotation_fts"):
        filled.query(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")  # noqa: S608 (names of our own)


def scores(library: Library, query: str) -> dict[str, dict[int, float]]:
    """Return how well each part of an article answers a query by itself, as SQLite counts: the less
    the better.
    """
    words = matching(query)
    sql = {
        "title": "SELECT rowid AS article, bm25(article_fts) AS score FROM article_fts WHERE "
        "article_fts MATCH ?",
        "text": "SELECT rowid AS article, bm25(document_fts) AS score FROM document_fts WHERE "
        "document_fts MATCH ?",
        "note": "SELECT annotation.article, bm25(annotation_fts) AS score FROM annotation_fts"
        " JOIN annotation ON annotation.id = annotation_fts.rowid WHERE annotation_fts MATCH ?",
    }
    return {
        part: {row["article"]: row["score"] for row in library.query(one, [words])}
        for part, one in sql.items()
    }


def in_order(library: Library, query: str, title: float, note: float) -> bool:
    """Whether the hits come in the order that these weights give; a text counts once."""
    weights = {"title": title, "text": 1.0, "note": note}
    found = scores(library, query)
    ranks = [
        found[hit.part][hit.article] * weights[hit.part] for hit in search(library, query, 999)
    ]
    return ranks == sorted(ranks)


def test_a_title_counts_four_times_as_much_as_a_text_and_a_note_twice(library: Library) -> None:
    """The articles are such that their order tells these weights from others nearby."""
    chance = random.Random(1)  # noqa: S311 (the same articles each time)

    def words(share: float, most: int) -> str:
        named = chance.randrange(1, most) if chance.random() < share else 0
        others = [f"kata{chance.randrange(400)}" for _ in range(chance.randrange(3, 30))]
        return " ".join(chance.sample(["sungai"] * named + others, named + len(others)))

    with library.transaction():
        for number in range(80):
            article = stored(library, words(0.25, 9), title=words(0.4, 3))
            annotations.add(
                library, annotation(article, Span(0, 3), f"n{number}", words(0.3, 4)), "highlight"
            )
    assert all(len(hits) > 9 for hits in scores(library, "sungai").values())
    assert in_order(library, "sungai", title=4, note=2)
    others = [(3.6, 2), (4.4, 2), (4, 1.8), (4, 2.2), (2, 4), (1, 1)]
    assert not any(in_order(library, "sungai", title, note) for title, note in others)


def test_no_string_breaks_the_search(filled: Library) -> None:
    assert len(STRINGS) > 500
    for string in STRINGS:
        search(filled, string, 5)


@pytest.mark.slow
def test_every_naughty_string_that_holds_a_word_is_found_where_it_stands(library: Library) -> None:
    article = stored(library, "One.")
    assert not_found(library, article, STRINGS) == []


def not_found(library: Library, article: Article, strings: Iterable[str]) -> list[str]:
    """Return which strings a search does not find in a note that says nothing else. Those without a
    word are left out.
    """
    missed = []
    for number, string in enumerate(strings):
        if (
            not any(character.isascii() and character.isalnum() for character in string)
            or '"' in string
        ):
            continue
        with library.transaction():
            annotations.add(
                library, annotation(article, Span(0, 3), f"n{number}", string), "highlight"
            )
            if not search(library, string, 1):
                missed.append(string)
    return missed


@given(query=st.text(st.characters(codec=None)))
@example(query="folder:")
def test_any_text_is_searched_or_has_a_condition_that_makes_no_sense(
    shared: Library, query: str
) -> None:
    try:
        search(shared, query, 5)
    except QueryWrong as wrong:
        assert wrong.value in query


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library that no test changes."""
    with Library(tmp_path_factory.mktemp("shared") / "library.sqlite") as library:
        stored(library, "Die Brücke über die Donau.")
        yield library
