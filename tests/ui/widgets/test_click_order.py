"""Which of the highlights over each other a click means."""

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, describe
from reader.domain.document import Span
from reader.ui.widgets.click_order import ClickOrder

TEXT = "The harbour was closed on Monday."


def over(name: str, start: int, end: int) -> Annotation:
    target = describe(TEXT, Span(start, end))
    return Annotation(AnnotationId(name), ArticleId(1), target, (), "", "", "")


SMALL, MIDDLE, LARGE = over("small", 4, 11), over("middle", 4, 22), over("large", 0, 33)


def test_clicks_go_down_through_the_stack_and_begin_anew() -> None:
    order = ClickOrder()
    clicked = [order.click([SMALL, MIDDLE, LARGE]) for _ in range(4)]
    assert clicked == ["small", "middle", "large", "small"]


def test_a_click_elsewhere_begins_with_the_first_there() -> None:
    order = ClickOrder()
    order.click([SMALL, LARGE])
    assert order.click([MIDDLE, LARGE]) == "middle"


def test_a_click_on_no_highlight_forgets_the_last_one() -> None:
    order = ClickOrder()
    order.click([SMALL, LARGE])
    assert order.click([]) is None
    assert order.click([SMALL, LARGE]) == "small"


def test_a_click_goes_beneath_the_one_that_was_chosen_elsewhere() -> None:
    order = ClickOrder()
    order.last = MIDDLE.id
    assert order.click([SMALL, MIDDLE, LARGE]) == "large"
