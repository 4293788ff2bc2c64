"""What the statuses of claims are called on the screen."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from reader.domain.claim import Status


def status_name(status: Status) -> str:
    """Return the name of a status in the user's language."""
    match status:
        case Status.NEW:
            return QCoreApplication.translate("Status", "New")
        case Status.TO_CHECK:
            return QCoreApplication.translate("Status", "To check")
        case Status.IN_WORK:
            return QCoreApplication.translate("Status", "In work")
        case Status.DONE:
            return QCoreApplication.translate("Status", "Done")
        case Status.DROPPED:
            return QCoreApplication.translate("Status", "Dropped")
        case _:
            assert_never(status)
