"""Stopping long work at the user's wish."""


class Cancelled(Exception):
    """Raised by the ``check`` of long work to end it. Not an error: what was done before stays."""


def never() -> None:
    """Never cancel."""
