"""Back and forward as in a browser."""

from collections.abc import Callable

from reader.ui.shell.trail import LONGEST, Stop, Trail


def there(_: Stop) -> bool:
    """Say that every place is still there."""
    return True


def walked(*places: str) -> Trail:
    """Return a trail on which these places were gone to."""
    trail = Trail()
    for place in places:
        trail.go(Stop("reader", place))
    return trail


def steps(trail: Trail, *ways: int, is_there: Callable[[Stop], bool] = there) -> list[object]:
    """Go back and forward; return where that led."""
    found = [trail.step(by, is_there) for by in ways]
    return [stop.standing if stop else None for stop in found]


def test_back_and_forward_lead_to_where_one_was() -> None:
    trail = walked("a", "b", "c")
    assert steps(trail, -1, -1, -1, 1, 1, 1) == ["b", "a", None, "b", "c", None]


def test_going_elsewhere_forgets_what_was_ahead() -> None:
    trail = walked("a", "b", "c")
    trail.step(-1, there)
    trail.go(Stop("claims"))
    assert not trail.can_step(1)
    assert steps(trail, -1, -1) == ["b", "a"]


def test_what_is_kept_of_a_place_is_where_it_was_left() -> None:
    trail = walked("a")
    trail.keep("further down in a")
    trail.go(Stop("reader", "b"))
    assert steps(trail, -1) == ["further down in a"]


def test_places_that_are_gone_are_passed_over() -> None:
    trail = walked("a", "b", "c")
    assert steps(trail, -1, 1, is_there=lambda stop: stop.standing != "b") == ["a", "c"]
    assert not walked("a").can_step(-1)


def test_a_page_on_which_one_was_nowhere_is_no_place_to_come_back_to() -> None:
    trail = Trail()
    trail.go(Stop("reader"))
    trail.go(Stop("reader", "a"))
    assert not trail.can_step(-1)
    trail.go(Stop("claims"))
    trail.go(Stop("reader", "a"))
    assert steps(trail, -1) == [None]
    assert trail.here == Stop("claims")


def test_the_oldest_places_are_forgotten() -> None:
    trail = walked(*map(str, range(LONGEST + 50)))
    count = 0
    while trail.step(-1, there):
        count += 1
    assert count == LONGEST
