from reader.domain.document import Span
from reader.domain.quote_search import find_alike
from reader.ui.widgets.finding import Finder


def test_case_and_kind_of_space_do_not_count() -> None:
    text = "Sergei\N{NO-BREAK SPACE}Shoigu met SERGEI  SHOIGU 😀 sergei"
    assert [text[span.start : span.end] for span in find_alike(text, "sergei shoigu")] == [
        "Sergei\N{NO-BREAK SPACE}Shoigu",
        "SERGEI  SHOIGU",
    ]
    assert [text[span.start : span.end] for span in find_alike(text, "😀 S")] == ["😀 s"]


def test_signs_stand_for_themselves_and_nothing_finds_nothing() -> None:
    assert find_alike("1.000 1x000", "1.000") == [Span(0, 5)]
    assert find_alike("text", "") == find_alike("text", "  ") == []


def test_going_around_from_where_one_reads() -> None:
    finder = Finder()
    assert finder.look_for("a", "a b a b a") == 3
    assert finder.current is None
    assert [finder.go(1, 3), finder.go(1, 3), finder.go(1, 3)] == [2, 3, 1]
    finder.look_for("a", "a b a b a")
    assert finder.go(-1, 3) == 1
    assert finder.look_for("z", "a") == 0
    assert finder.go(1, 0) == 0
    assert finder.current is None
