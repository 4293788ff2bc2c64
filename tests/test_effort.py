"""The counting of work tells a loop in a loop from one loop, and the limit ends what does not
end.
"""

import re

import pytest

from tests.effort import ends_in_time, lines_run


def once(size: int) -> int:
    total = 0
    for number in range(size):
        total += number
    return total


def squared(size: int) -> int:
    return sum(1 for _ in range(size) for _ in range(size))


def test_the_same_work_has_the_same_count() -> None:
    assert lines_run(lambda: once(100)) == lines_run(lambda: once(100)) > 100


@pytest.mark.parametrize(("work", "growth"), [(once, 2), (squared, 4)])
def test_growth_shows(work: object, growth: int) -> None:
    assert callable(work)
    small, large = lines_run(lambda: work(200)), lines_run(lambda: work(400))
    assert large / small == pytest.approx(growth, rel=0.1)


def test_what_never_ends_fails() -> None:
    with pytest.raises(AssertionError, match="still computing"), ends_in_time(0.05):
        while True:
            pass


def test_a_pattern_that_tries_everything_fails_too() -> None:
    with pytest.raises(AssertionError, match="still computing"), ends_in_time(0.05):
        re.match("(a*)*b", "a" * 40)


def test_what_ends_is_left_alone() -> None:
    with ends_in_time():
        assert once(10) == 45
