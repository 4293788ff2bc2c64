"""Sorting the list: in its order at once, or, where it is long, in the background."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from reader.domain.article_id import ArticleId
from reader.domain.article_row import ArticleRow
from reader.ui.library.article_model import SORT_AT_ONCE, ArticleModel
from reader.ui.library.columns import ORDERS, RUN, SortOrder
from reader.ui.library.list_sorter import ListSorter
from reader.ui.session.jobs import Jobs
from tests.ui.person import until

WORDS = ("ferry", "Ferry", "“Élan", "élan", "harbour", "Ölpreis", "渡轮", "7 days", "мост", "")
BY_NAME = {order.name: order for order in ORDERS}


def row(number: int, title: str, site: str | None = None) -> ArticleRow:
    return ArticleRow(
        ArticleId(number), title, site, None, f"2026-01-{number % 28 + 1:02}", number % 7
    )


def many(count: int) -> list[ArticleRow]:
    sites = (None, "b.example", "A.example", "ä.example", "")
    rows = []
    for place in range(count):
        number = place * 7919 % count + 1  # in no order
        words = (WORDS[number * step % len(WORDS)] for step in (3, 7, 1 + number // 50))
        rows.append(row(number, " ".join(words).strip() or "x", sites[number * 13 % len(sites)]))
    return rows


def titles(model: ArticleModel) -> list[str]:
    return [str(model.index(line, 0).data()) for line in range(model.rowCount())]


def test_titles_of_one_letter_are_sorted_too(qt_app: QApplication) -> None:
    rows = [row(1, "Ferry to Oslo"), row(2, "ferry fares"), row(3, "“Fares”"), row(4, "Bridge")]
    found = [each.title for each in BY_NAME["title"].sorted(rows)]
    assert found == ["Bridge", "“Fares”", "ferry fares", "Ferry to Oslo"]


@pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.name)
def test_sorting_in_steps_gives_the_same_order(qt_app: QApplication, order: SortOrder) -> None:
    rows = many(3 * RUN)
    checked: list[None] = []
    in_steps = order.sorted_in_steps(rows, lambda: checked.append(None))
    assert in_steps == order.sorted(rows)
    assert len(checked) > 3


@pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.name)
def test_a_list_that_was_sorted_is_sorted_again_after_changes(
    qt_app: QApplication, order: SortOrder
) -> None:
    rows = {each.id: each for each in many(400)}
    before = order.sorted(list(rows.values()))
    for number in range(1, 30):
        del rows[ArticleId(number)]
        rows[ArticleId(number + 40)] = row(number + 40, f"Changed {number}", "c.example")
        rows[ArticleId(number + 1_000)] = row(number + 1_000, f"New {number % 3}")
    assert order.sorted_again(rows, before) == order.sorted(list(rows.values()))
    assert order.sorted_again(rows, []) == order.sorted(list(rows.values()))


@pytest.fixture
def sorted_later(qt_app: QApplication) -> Iterator[Callable[[int], ArticleModel]]:
    model, jobs = ArticleModel(), Jobs()
    sorter = ListSorter(model, jobs, lambda error: pytest.fail(str(error)), model)

    def made(count: int) -> ArticleModel:
        model.set_rows(many(count))
        return model

    yield made
    jobs.stop()
    for each in (sorter, model, jobs):
        each.deleteLater()


def test_a_long_list_stays_as_it_is_until_it_is_sorted(
    sorted_later: Callable[[int], ArticleModel],
) -> None:
    model = sorted_later(SORT_AT_ONCE + 1)
    before = titles(model)
    model.set_order(BY_NAME["title"])
    assert titles(model) == before
    added, changed = row(90_001, "Ferry x"), row(77, "Ferry y")
    model.put_all([added, changed])
    model.take([ArticleId(5)])
    until(lambda: model.order is BY_NAME["title"], "the order")
    assert titles(model) == [each.title for each in model.order.sorted(list(model.rows()))]
    assert {"Ferry x", "Ferry y"} <= set(titles(model))
    assert model.line_of(ArticleId(5)) is None


def test_the_order_that_was_asked_for_last_counts(
    sorted_later: Callable[[int], ArticleModel],
) -> None:
    model = sorted_later(SORT_AT_ONCE + 1)
    model.set_order(BY_NAME["title"])
    model.set_order(BY_NAME["site"])
    until(lambda: model.order is BY_NAME["site"], "the order by sites")
    model.set_order(BY_NAME["title"])
    model.set_order(BY_NAME["highlights"])
    assert model.order is BY_NAME["highlights"]
    ended: list[None] = []
    model.set_order(BY_NAME["site"])
    model.ordered.connect(lambda: ended.append(None))
    until(lambda: bool(ended), "the last order")
    assert model.order is BY_NAME["site"]


def test_a_short_list_is_sorted_at_once(sorted_later: Callable[[int], ArticleModel]) -> None:
    model = sorted_later(100)
    model.set_order(BY_NAME["title"])
    assert model.order is BY_NAME["title"]
    assert titles(model) == [each.title for each in model.order.sorted(list(model.rows()))]
