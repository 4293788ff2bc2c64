from reader.domain.document import Span
from reader.ui.widgets.finding import Finder, find_all


def test_case_and_kind_of_space_do_not_count() -> None:
    text = "Sergei\N{NO-BREAK SPACE}Shoigu met SERGEI  SHOIGU 😀 sergei"
    assert [text[span.start : span.end] for span in find_all(text, "sergei shoigu")] == [
        "Sergei\N{NO-BREAK SPACE}Shoigu",
        "SERGEI  SHOIGU",
    ]
    assert [text[span.start : span.end] for span in find_all(text, "😀 S")] == ["😀 s"]


def test_signs_stand_for_themselves_and_nothing_finds_nothing() -> None:
    assert find_all("1.000 1x000", "1.000") == [Span(0, 5)]
    assert find_all("text", "") == find_all("text", "  ") == []


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
