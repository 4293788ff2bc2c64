import pytest

from reader.domain.message import (
    COUNT,
    QT_TRANSLATE_NOOP,
    Message,
    alternatives,
    listed,
    paragraph,
    translate,
)


def test_places_are_filled_and_counts_agree() -> None:
    said = "{site} has %n rules."
    assert [
        Message("Rules", said, {"site": "x.example"}, n, "{site} has one rule.").english()
        for n in (0, 1, 2)
    ] == [
        "x.example has 0 rules.",
        "x.example has one rule.",
        "x.example has 2 rules.",
    ]


def test_a_message_may_hold_another() -> None:
    inner = Message("Rules", "a menu")
    assert Message("Rules", "It is {what}.", {"what": inner}).english() == "It is a menu."


def test_what_fills_a_place_is_not_read_again() -> None:
    assert Message("Rules", "“{words}”", {"words": "100 %n {site}"}).english() == "“100 %n {site}”"


def test_marking_changes_nothing() -> None:
    assert QT_TRANSLATE_NOOP("Rules", "a menu") == "a menu"


def test_a_call_that_translators_tools_can_read_makes_a_message() -> None:
    count = 1
    message = translate(
        "Rules", "{site} has %n rules.", "{site} has one rule.", COUNT, count
    ).where(site="x.example")
    assert message == Message(
        "Rules", "{site} has %n rules.", {"site": "x.example"}, 1, "{site} has one rule."
    )
    assert message.english() == "x.example has one rule."


@pytest.mark.parametrize(
    ("parts", "said"),
    [([], ""), (["a"], "a"), (["a", "b"], "a, b"), (["a", "b", "c", "d", "e"], "a, b, c, d, e")],
)
def test_lists_of_any_length(parts: list[str], said: str) -> None:
    assert Message("Rules", "{all}", {"all": listed(parts)}).english() == said


def test_a_list_of_thousands_can_be_said() -> None:
    numbers = [str(number) for number in range(5_000)]
    assert Message("Rules", "{all}", {"all": listed(numbers)}).english() == ", ".join(numbers)


def test_choices_and_paragraphs() -> None:
    assert (
        Message("Rules", "{all}", {"all": alternatives(["1", "2", "3"])}).english() == "1 or 2 or 3"
    )
    assert Message("Rules", "{all}", {"all": paragraph(["One.", "Two."])}).english() == "One. Two."
