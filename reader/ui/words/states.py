"""What the states of articles are called on the screen."""

from typing import assert_never

from reader.domain.article_row import State
from reader.domain.message import translate
from reader.ui.words.saying import said


def state_name(state: State) -> str:
    """Return the name of a state in the user's language."""
    match state:
        case State.NEW:
            return said(translate("State", "New"))
        case State.IN_PROGRESS:
            return said(translate("State", "In progress"))
        case State.DONE:
            return said(translate("State", "Done"))
        case _:
            assert_never(state)
