"""Finding what a note quotes, and the links beside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.document import Span
from reader.domain.note_quotations import find_quotations
from reader.domain.own_address import SCHEME
from reader.domain.subject import Subject, SubjectKind, find_links, read_link

UUID = "0f8fad5b-d9cb-469f-a165-70867728950e"


@pytest.mark.parametrize(
    ("note", "quoted"),
    [
        ("He says “we won't” twice.", ["we won't"]),
        ("„Deutsch“ und „deutsch” und »so« und «ainsi»", ["Deutsch", "deutsch", "so", "ainsi"]),
        ("‘It’s so’, they’re sure", ["It’s so"]),
        ('"straight" but 5" wide and don\'t', ["straight"]),
        ("「日本語」と『本』", ["日本語", "本"]),
        ('A [link](claim-reader:article/12 "title") and [x](https://a.example/“b”)', []),
        ("> one\n> line\n>\n> two\n\nText", ["one\nline", "two"]),
        ("Text\n> quoted", ["quoted"]),
        ("> “both”", ["“both”"]),
        ("“across\na line”", ["across\na line"]),
        ("“not\n\nacross paragraphs”", []),
        ("“ ”", []),
        ("", []),
    ],
)
def test_what_is_quoted(note: str, quoted: list[str]) -> None:
    assert [one.text for one in find_quotations(note)] == quoted


def test_the_span_is_where_the_words_stand() -> None:
    note = "🙂 “emoji first” and\n\n> block\n> quote\n"
    first, second = find_quotations(note)
    assert note[first.span.start : first.span.end] == "emoji first"
    assert note[second.span.start : second.span.end] == "> block\n> quote"


def test_links_of_the_paragraph_and_of_the_one_before_a_block_quote() -> None:
    note = (
        f"“a” ([x](claim-reader:article/7))\n\nAs in <claim-reader:highlight/{UUID}>:\n\n> "
        "b\n\n> c\n\n“d”"
    )
    assert [[link.subject.key for link in one.links] for one in find_quotations(note)] == [
        ["7"],
        [UUID],
        [UUID],
        [],
    ]


@pytest.mark.parametrize(
    ("address", "subject"),
    [
        (f"claim-reader:highlight/{UUID}", Subject(SubjectKind.HIGHLIGHT, UUID)),
        (f"CLAIM-READER:Claim/{UUID.upper()}", Subject(SubjectKind.CLAIM, UUID)),
        ("claim-reader:article/12", Subject(SubjectKind.ARTICLE, "12")),
        ("claim-reader:article/" + "0f" * 32, Subject(SubjectKind.ARTICLE, "0f" * 32)),
        ("claim-reader:article/" + "1" * 19, None),
        (f"claim-reader:article/{UUID}", None),
        ("claim-reader:highlight/12", None),
        ("claim-reader:library/", None),
        ("https://claim-reader.example/article/1", None),
    ],
)
def test_an_address_is_read(address: str, subject: Subject | None) -> None:
    assert read_link(address) == subject
    assert [link.subject for link in find_links(f"see ({address}).")] == (
        [subject] if subject else []
    )
    if subject:
        assert read_link(subject.uri()) == subject


def test_a_link_is_where_its_address_stands() -> None:
    (link,) = find_links("[a](claim-reader:article/12)")
    assert link.span == Span(4, 4 + len(f"{SCHEME}:article/12"))


@given(st.text(alphabet="“”„«»\"'‘’>[]() \nab\\", max_size=60))
def test_quotations_stand_in_the_note_in_order(note: str) -> None:
    spans = [one.span for one in find_quotations(note)]
    assert spans == sorted(spans)
    assert all(0 <= span.start < span.end <= len(note) for span in spans)
