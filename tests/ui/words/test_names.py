"""Each value that is shown has a name."""

from enum import StrEnum

import pytest

from reader.domain.claim import Stance, Status
from reader.domain.details import State
from reader.domain.message import Message
from reader.ui.words.claim_names import STANCES, STATUSES, status_name
from reader.ui.words.states import STATES, state_name


@pytest.mark.parametrize(
    ("kind", "names"), [(State, STATES), (Status, STATUSES), (Stance, STANCES)]
)
def test_each_value_has_a_name_of_its_own(
    kind: type[StrEnum], names: dict[StrEnum, Message]
) -> None:
    assert list(names) == list(kind)
    words = [name.english() for name in names.values()]
    assert len(set(words)) == len(words)


def test_values_that_are_spelled_alike_are_named_by_their_kind() -> None:
    assert (state_name(State.IN_PROGRESS), status_name(Status.IN_WORK)) == (
        "In progress",
        "In progress",
    )
    assert status_name(Status.TO_CHECK) == "To check"
