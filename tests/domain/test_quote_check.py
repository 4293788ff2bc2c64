"""Comparing quotations with their source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.quote_check import Fidelity, compare, prepared

TEXT = (
    "Rusia dan Belarusia menegaskan\u00a0kembali aliansi. “NATO’s border grew by more than 1.000 "
    "km,” he said – after the "
    "accession of Finland. The minister added: 'We will not wait'. Le cafe\u0301 ferme\u0301.\n"
    "戦争は終わっていないと大臣は述べた。"
)
SOURCE = prepared(TEXT)


@pytest.mark.parametrize(
    ("quotation", "likeness", "passage"),
    [
        (
            "NATO's border grew by more than 1.000 km",
            Fidelity.UNCHANGED,
            "NATO’s border grew by more than 1.000 km",
        ),
        ("menegaskan kembali\n aliansi", Fidelity.UNCHANGED, "menegaskan\u00a0kembali aliansi"),
        ("Le café fermé", Fidelity.UNCHANGED, "Le cafe\u0301 ferme\u0301"),
        ("“he said — after the accession”", Fidelity.UNCHANGED, "he said – after the accession"),
        ("**We** will *not* wait", Fidelity.UNCHANGED, "We will not wait"),
        ("戦争は終わっていない", Fidelity.UNCHANGED, "戦争は終わっていない"),
        (
            "border grew […] after the accession",
            Fidelity.SHORTENED,
            "border grew by more than 1.000 km,” he said – after the accession",
        ),
        (
            "… after the accession of Finland …",
            Fidelity.SHORTENED,
            "after the accession of Finland",
        ),
        ("[T]he minister added", Fidelity.INSERTED, "The minister added"),
        ("NATO's border [in the north] grew by", Fidelity.INSERTED, "NATO’s border grew by"),
        (
            "NATO's border grew by more than [a lot of] km",
            Fidelity.INSERTED,
            "NATO’s border grew by more than 1.000 km",
        ),
        (
            "NATO's border grew by more than 10.000 km",
            Fidelity.ALTERED,
            "NATO’s border grew by more than 1.000 km",
        ),
        (
            "NATO's border grew by more than 1",
            Fidelity.ALTERED,
            "NATO’s border grew by more than 1",
        ),
        (
            "border grew by less than 1.000 km",
            Fidelity.ALTERED,
            "border grew by more than 1.000 km",
        ),
        ("戦争は終わったと大臣は述べた", Fidelity.ALTERED, "戦争は終わっていないと大臣は述べた"),
        (
            "the accession of Sweden […] border grew by more",
            Fidelity.ALTERED,
            "border grew by more",
        ),
        ("nothing of the kind was ever said here", Fidelity.NOT_FOUND, None),
        ("ccession of Finlan", Fidelity.NOT_FOUND, None),
        ("…", Fidelity.NOT_FOUND, None),
        ("", Fidelity.NOT_FOUND, None),
    ],
)
def test_what_a_quotation_is(quotation: str, likeness: Fidelity, passage: str | None) -> None:
    found = compare(quotation, SOURCE)
    assert found.likeness is likeness
    assert (TEXT[found.span.start : found.span.end] if found.span else None) == passage


@given(st.data())
def test_whole_words_of_the_source_are_unchanged(data: st.DataObject) -> None:
    words = TEXT.split()
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    quotation = data.draw(st.sampled_from([" ", "\u00a0", "\n"])).join(words[start:end])
    if any(map(str.isalnum, quotation)):
        assert compare(quotation, SOURCE).likeness is Fidelity.UNCHANGED


def test_words_that_stand_twice_are_one_passage() -> None:
    found = compare("the old mayor", prepared("The mayor, said he: 0 old mayor"))
    assert found.likeness is Fidelity.ALTERED
    twice = prepared("Ù:0:ù")
    assert compare(":Ù", twice).likeness is not Fidelity.NOT_FOUND


@given(st.text(max_size=50), st.text(max_size=80))
def test_nothing_makes_it_fail_and_the_span_is_in_the_text(quotation: str, text: str) -> None:
    found = compare(quotation, prepared(text))
    assert (found.span is None) == (found.likeness is Fidelity.NOT_FOUND)
    assert found.span is None or 0 <= found.span.start < found.span.end <= len(text)
