"""What the states of articles are called on the screen."""

from collections.abc import Mapping

from reader.domain.article_row import State
from reader.domain.message import Message, translate
from reader.ui.words.saying import said

STATES: Mapping[State, Message] = {
    State.NEW: translate("State", "New"),
    State.IN_PROGRESS: translate("State", "In progress"),
    State.DONE: translate("State", "Done"),
}


def state_name(state: State) -> str:
    """Return the name of a state in the user's language."""
    return said(STATES[state])
