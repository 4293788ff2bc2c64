"""What the statuses of claims and the stances of evidence are called on the screen. The states of
articles stand in a file of their own: the list needs them before claims are loaded.
"""

from collections.abc import Mapping

from reader.domain.claim import Stance, Status
from reader.domain.message import Message, translate
from reader.ui.words.saying import said

STATUSES: Mapping[Status, Message] = {
    Status.NEW: translate("Status", "New"),
    Status.TO_CHECK: translate("Status", "To check"),
    Status.IN_WORK: translate("Status", "In progress"),
    Status.DONE: translate("Status", "Done"),
    Status.DROPPED: translate("Status", "Dropped"),
}
STANCES: Mapping[Stance, Message] = {
    Stance.SUPPORTS: translate("Stance", "Supports"),
    Stance.REFUTES: translate("Stance", "Refutes"),
    Stance.CONTEXT: translate("Stance", "Context"),
}


def status_name(status: Status) -> str:
    """Return the name of a status of a claim in the user's language."""
    return said(STATUSES[status])


def stance_name(stance: Stance) -> str:
    """Return the name of what evidence does in the user's language."""
    return said(STANCES[stance])
