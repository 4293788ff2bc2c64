"""What comes from a page is looked at before it is believed."""

import json

import pytest

from reader.ui.original.page_link import numbers


@pytest.mark.parametrize("told", ["[1, NaN]", "[Infinity, 2]", "[1]", "[1, null]", "{}", "7"])
def test_only_numbers_that_can_be_reckoned_with_are_taken(told: str) -> None:
    assert not numbers(json.loads(told), 2)


def test_numbers_are_taken() -> None:
    assert numbers(json.loads("[1, 2.5]"), 2)
