"""Which addresses are those of notes."""

import pytest

from reader.cleaning.markup.note_links import leads_to_note


@pytest.mark.parametrize(
    "address",
    [
        "#fn2",
        "#_ftn2",
        "#_edn1",
        "#fnref:2",
        "#note-3",
        "#footnote2",
        "#cite_ref-7",
        "#CITEREFLind2004",
        "#ref-12",
        "#bibref4",
        "#2",
        "#_12",
        "/story.html#fn2",
    ],
)
def test_an_address_of_a_note(address: str) -> None:
    assert leads_to_note(address)


@pytest.mark.parametrize(
    "address",
    ["#refugees", "#preferences", "#citizens", "#footer", "#football", "#2024", "#p7", "/a/2", "#"],
)
def test_an_address_of_another_part(address: str) -> None:
    assert not leads_to_note(address)
