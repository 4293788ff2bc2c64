"""The time, as the library writes it."""

from datetime import UTC, datetime


def now() -> str:
    """Return the present time, ISO 8601 in UTC with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def today() -> str:
    """Return the day that it is where the user is, in ISO 8601."""
    return datetime.now(UTC).astimezone().date().isoformat()


def seconds_between(earlier: str, later: str) -> float:
    """Return how many seconds lie between two times written by ``now``."""
    return (datetime.fromisoformat(later) - datetime.fromisoformat(earlier)).total_seconds()
