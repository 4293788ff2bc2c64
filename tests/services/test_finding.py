"""Finding in the text of one article: words, figures by their value, and what the library was
searched for.
"""

import pytest

from reader.services.cancelling import Cancelled
from reader.services.finding import places_of
from reader.services.searching import read

TEXT = "Jembatan sepanjang 1.000 km, bukan 1.500 km, seribu kilometer dari Teluk; tahun 2022."


def found(sought: str, language: str | None = "id") -> list[str]:
    return [TEXT[one.start : one.end] for one in places_of(TEXT, sought, language)]


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("1,000 km", ["1.000 km", "seribu kilometer"]),
        ("1000 kilometers", ["1.000 km", "seribu kilometer"]),
        ("500..1200 km", ["1.000 km", "seribu kilometer"]),
        (">1200 km", ["1.500 km"]),
        ("1.000 km", ["1.000 km", "seribu kilometer"]),
        ("1 km", []),
        ("2022", ["2022"]),
        ("teluk", ["Teluk"]),
        ("dari teluk", ["dari Teluk"]),
        ("teluk dari", []),
        ("", []),
    ],
)
def test_words_are_found_as_they_stand_and_figures_by_their_value(
    typed: str, places: list[str]
) -> None:
    assert found(typed) == places


def test_where_the_language_is_not_known_a_figure_is_found_by_each_of_its_readings() -> None:
    assert "1.000 km" in found("1 km", None)
    assert "1.000 km" in found("1000 km", None)


def test_all_of_a_query_is_found() -> None:
    places = places_of(TEXT, read("jemb dari -laut 1,500 km site:x"), "id")
    assert [TEXT[one.start : one.end] for one in places] == ["Jemb", "1.500 km", "dari"]


def test_looking_through_a_text_can_be_ended_at_any_place() -> None:
    def refuse() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        places_of("a tide and a tide", "tide", None, refuse)
    assert len(places_of("a tide and a tide", "tide", None)) == 2, "nothing of it is kept"
