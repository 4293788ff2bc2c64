"""The language of the search: what is read from what is typed, and that any text may be typed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.errors import QueryWrong
from reader.domain.figure_language import FigureLanguages
from reader.domain.search_query import (
    Condition,
    Field,
    Part,
    Query,
    condition_text,
    date_limits,
    read_query,
    with_condition,
    without_condition,
)
from reader.services.figures import languages


def read(typed: str) -> Query:
    return read_query(typed, languages)


def words(query: Query) -> list[tuple[str, bool]]:
    return [(" ".join(term.runs), term.beginning) for term in query.terms]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("harbour bridge", [("harbour", True), ("bridge", True)]),
        ('"harbour bridge"', [("harbour bridge", False)]),
        ("“harbour bridge”", [("harbour bridge", False)]),
        ("„harbour bridge“ toll", [("harbour bridge", False), ("toll", True)]),
        ('"never closed', [("never closed", False)]),
        ("a EU km", [("a", False), ("eu", False), ("km", False)]),
        ("항만", [("항만", True)]),
        ("2026", [("2026", False)]),
        ("F-16", [("f 16", False)]),
        ("https://gazette.example/x", [("https gazette example x", False)]),
        ("10:30", [("10 30", False)]),
        ("sitting: down", [("sitting", True), ("down", True)]),
        ("- flew", [("flew", True)]),
        ('צה"ל', [("צה ל", False)]),
        ("harbour Harbour", [("harbour", True)]),
        ("…", []),
    ],
)
def test_words(typed: str, found: list[tuple[str, bool]]) -> None:
    assert words(read(typed)) == found


def test_what_is_left_out() -> None:
    query = read('bridge -toll -"river ferry" well-known')
    assert words(query) == [("bridge", True), ("well known", True)]
    assert [" ".join(term.runs) for term in query.without] == ["toll", "river ferry"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("site:gazette.example", Condition(Field.SITE, "gazette.example")),
        ("-site:gazette.example", Condition(Field.SITE, "gazette.example", wanted=False)),
        ('author:"Ines Halvorsen"', Condition(Field.AUTHOR, "Ines Halvorsen")),
        ("author:“Ines Halvorsen”", Condition(Field.AUTHOR, "Ines Halvorsen")),
        ("Label:Claim", Condition(Field.LABEL, "Claim")),
        ("status:to-check", Condition(Field.STATUS, "to check")),
        ('status:"in work"', Condition(Field.STATUS, "in work")),
        ("date:2022-11..2022-12", Condition(Field.DATE, "2022-11..2022-12")),
        ("date:..2022", Condition(Field.DATE, "..2022")),
        ("lang:pt_BR", Condition(Field.LANGUAGE, "pt-br")),
        ("language:id", Condition(Field.LANGUAGE, "id")),
        ("has:notes", Condition(Field.HAS, "note")),
        ("is:in-progress", Condition(Field.IS, "in progress")),
        ("folder:Bridges", Condition(Field.FOLDER, "Bridges")),
        ("in:titles", Condition(Field.IN, "title")),
    ],
)
def test_conditions(typed: str, expected: Condition) -> None:
    query = read(f"bridge {typed}")
    assert (query.conditions, words(query)) == ((expected,), [("bridge", True)])


@pytest.mark.parametrize(
    ("typed", "field", "value"),
    [
        ("site:", "site", ""),
        ('author:""', "author", ""),
        ("date:yesterday", "date", "yesterday"),
        ("date:2022-13", "date", "2022-13"),
        ("date:..", "date", ".."),
        ("status:nearly", "status", "nearly"),
        ("has:wings", "has", "wings"),
        ("in:space", "in", "space"),
        ("lang:!", "lang", "!"),
    ],
)
def test_a_condition_that_makes_no_sense_is_told(typed: str, field: str, value: str) -> None:
    with pytest.raises(QueryWrong) as told:
        read(f"bridge {typed}")
    assert (told.value.field, told.value.value) == (field, value)


@pytest.mark.parametrize(
    ("value", "limits"),
    [
        ("2022", ("2022", "2022")),
        ("2022-11..2022-12", ("2022-11", "2022-12")),
        ("..2022-12-03", (None, "2022-12-03")),
        ("2022..", ("2022", None)),
    ],
)
def test_dates(value: str, limits: tuple[str | None, str | None]) -> None:
    assert date_limits(value) == limits


@pytest.mark.parametrize(
    ("typed", "low", "high", "unit"),
    [
        ("1,000 km", "1000", "1000", "km"),
        ("1.000 km", "1000", "1000", "km"),
        ("1000 kilometers", "1000", "1000", "km"),
        ("1000 kilometer", "1000", "1000", "km"),
        ("500..1500 km", "500", "1500", "km"),
        ("1.5..2 million", "1500000", "2000000", ""),
        ("1500..500km", "500", "1500", "km"),
        ("500.. ", "500", None, ""),
        (">5%", "5", None, "%"),
        ("<= 20 ha", None, "20", "ha"),
        ("$1.5 billion", "1500000000", "1500000000", "$"),
        ("US$ 1,5 miliar", "1500000000", "1500000000", "$"),
        ("1.500", "1500", "1500", ""),
        ("1,5 million euros", "1500000", "1500000", "€"),
        ("12万", "120000", "120000", ""),
    ],
)
def test_figures(typed: str, low: str | None, high: str | None, unit: str) -> None:
    (found,) = read(f"{typed} bridge").figures
    assert (found.low, found.high, found.unit) == (
        None if low is None else Decimal(low),
        None if high is None else Decimal(high),
        unit,
    )
    assert words(read(f"bridge {typed}")) == [("bridge", True)]


@pytest.mark.parametrize("typed", ["84", "2022", "841", "10^6", "84¹", "1,000x", "3rd", "T-72"])
def test_what_is_no_figure_to_look_for_by_value(typed: str) -> None:
    assert read(typed).figures == ()
    assert read(typed).terms


def test_where_to_look() -> None:
    assert read("bridge").parts == frozenset(Part)
    assert read("bridge in:title in:note").parts == {Part.TITLE, Part.NOTE}
    assert read("bridge -in:text").parts == frozenset(Part) - {Part.TEXT}


def test_a_condition_is_added_and_taken_away_as_it_is_typed() -> None:
    typed = with_condition("bridge", Field.AUTHOR, "Ines Halvorsen")
    assert typed == 'bridge author:"Ines Halvorsen"'
    typed = with_condition(typed, Field.LANGUAGE, "en")
    query = read(typed)
    assert without_condition(typed, query, Field.AUTHOR, "Ines Halvorsen") == "bridge lang:en"
    assert without_condition(typed, query, Field.SITE, "none") == typed


QUOTES = '"“”„‟«»″＂「」『』﹁﹂﹃﹄〝〞〟״❝❞'
VALUES = st.text(st.characters(codec="utf-8", exclude_characters=QUOTES), min_size=1)


@given(st.sampled_from([Field.SITE, Field.AUTHOR, Field.LABEL]), VALUES.filter(str.strip))
def test_a_condition_is_read_as_it_was_written(field: Field, value: str) -> None:
    query = read(f"bridge {condition_text(field, value)} toll")
    assert [term.runs for term in query.terms] == [("bridge",), ("toll",)]
    (condition,) = query.conditions
    assert (condition.field, condition.value) == (field, value.strip())


PIECES = st.sampled_from(
    ['"', "-", ":", "site:", "date:", "..", "1.000", "km", "bridge", " ", "“", ">", "€", "in:note"]
)


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)))
def test_any_text_is_a_query_or_a_condition_that_makes_no_sense(typed: str) -> None:
    try:
        query = read(typed)
    except QueryWrong as wrong:
        assert wrong.value in typed
        return
    assert all(term.runs and all(term.runs) for term in (*query.terms, *query.without))
    assert all(typed[one.span.start : one.span.end] for one in query.conditions)
    assert read(f" {typed} ") == query


@given(st.lists(st.from_regex(r"[a-z]{4,9}", fullmatch=True)))
def test_words_alone_are_all_looked_for(typed: list[str]) -> None:
    assert words(read(" ".join(typed))) == [(word, True) for word in dict.fromkeys(typed)]


def test_the_languages_are_read_only_for_a_figure() -> None:
    def never() -> FigureLanguages:
        raise AssertionError("nothing here is a figure")

    assert read_query('harbour "the bridge" site:a -toll', never)
