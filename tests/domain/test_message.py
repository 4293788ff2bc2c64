from reader.domain.message import QT_TRANSLATE_NOOP, Message


def test_places_are_filled_and_counts_agree() -> None:
    said = "{site} has %n rules."
    assert [Message("Rules", said, {"site": "x.example"}, n, "{site} has one rule.").english() for n in (0, 1, 2)] == [
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
