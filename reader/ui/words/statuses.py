"""What the statuses of claims are called on the screen."""

from typing import assert_never

from reader.domain.claim import Status
from reader.domain.message import translate
from reader.ui.words.saying import said


def status_name(status: Status) -> str:
    """Return the name of a status in the user's language."""
    match status:
        case Status.NEW:
            return said(translate("Status", "New"))
        case Status.TO_CHECK:
            return said(translate("Status", "To check"))
        case Status.IN_WORK:
            return said(translate("Status", "In progress"))
        case Status.DONE:
            return said(translate("Status", "Done"))
        case Status.DROPPED:
            return said(translate("Status", "Dropped"))
        case _:
            assert_never(status)
