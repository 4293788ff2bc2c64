"""Finding an article's words in the text of its page."""

import pytest

from reader.domain.annotation import Target
from reader.domain.document import Span
from reader.domain.page_text import PageText

ANYWHERE = Span(0, 1)


def found(page: PageText, exact: str, prefix: str = "", suffix: str = "") -> str | None:
    place = page.find(Target(ANYWHERE, exact, prefix, suffix))
    if place is None:
        return None
    assert page.text[place.span.start : place.span.end] == place.exact
    before, after = page.text[: place.span.start], page.text[place.span.end :]
    assert before.endswith(place.prefix)
    assert after.startswith(place.suffix)
    return f"{place.span.start}:{place.exact}"


@pytest.mark.parametrize(
    ("page", "exact", "place"),
    [
        ("The bridge is\n   long.", "bridge is long", "4:bridge is\n   long"),
        ("“The bridge”", "The bridge", "1:The bridge"),
        ("a\u00a0b", "a b", "0:a\u00a0b"),
        ("👩‍👩‍👧 late", "late", "6:late"),
        ("渡轮晚点四十分钟", "四十", "4:四十"),
        ("The bridge is long", "bridges", None),
        ("The bridge", "!?", None),
        ("", "bridge", None),
    ],
)
def test_words_are_found_whatever_stands_between_them(
    page: str, exact: str, place: str | None
) -> None:
    assert found(PageText(page), exact) == place


def test_of_several_places_the_one_whose_surroundings_fit_is_taken() -> None:
    page = PageText("It cost 40 then. Later it cost 40 crowns. It was 40 in May.")
    assert found(page, "40", "it cost ", " crowns") == "31:40"
    assert found(page, "40", "It was ", " in May") == "49:40"
    assert found(page, "40", "It cost ", " then") == "8:40"


def test_what_no_reader_sees_is_passed_over() -> None:
    text = 'var a = "late";The ferry was late.'
    page = PageText(text, (Span(0, text.index("The")),))
    assert found(page, "late") == f"{text.rindex('late')}:late"


def test_a_page_of_one_letter_is_no_trap() -> None:
    assert found(PageText("a " * 200_000), "a a a") == "0:a a a"
