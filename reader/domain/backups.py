"""Backups of the library: what is known of one, when one is due, and which are kept."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import PurePath

DAYS, WEEKS, MONTHS = 7, 4, 12
"""How many days, weeks and months the latest backup of each is kept; only those count that have
one.
"""

LARGE = 1_000_000_000
"""Bytes of a library from which on fewer backups are kept: they take as much room as it does."""

FEW = 2
"""How many days, weeks and months the latest backup of each is kept of a large library."""

OTHERS_KEPT = 3
"""How many are kept of those that are damaged, and of those from before an upgrade."""


class Kind(StrEnum):
    """Why a backup was made, or what became of it."""

    DAILY = "daily"
    WANTED = "wanted"
    """The user asked for it: it is never deleted by itself."""
    UPGRADE = "before upgrade"
    DAMAGED = "damaged"
    """The library was damaged when it was made. It is kept for what it may hold, and pushes no
    other one out.
    """


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup, and how much it holds; ``None`` where it cannot be read. ``made`` is local time."""

    path: PurePath
    made: datetime
    kind: Kind
    articles: int | None = None
    highlights: int | None = None
    claims: int | None = None


def is_due(backups: Iterable[Backup], now: datetime, changed: datetime) -> bool:
    """Whether to make today's backup of a library that was last changed at a moment."""
    made = [backup.made for backup in backups if backup.kind in {Kind.DAILY, Kind.WANTED}]
    latest = max(made, default=None)
    return latest is None or (latest.date() < now.date() and latest < changed)


def superseded(backups: Iterable[Backup], *, is_large: bool = False) -> list[Backup]:
    """Return the backups that need not be kept any longer, of a library that may be large."""
    days, weeks, months = (FEW, FEW, FEW) if is_large else (DAYS, WEEKS, MONTHS)
    known = list(backups)
    daily = _newest_first(backups_of(known, Kind.DAILY))
    kept = {
        *_latest_of_each(daily, days, lambda day: (day.toordinal(),)),
        *_latest_of_each(daily, weeks, _week),
        *_latest_of_each(daily, months, lambda day: (day.year, day.month)),
    }
    others = superseded_upgrades(known) + superseded_damaged(known)
    return [backup for backup in daily if backup not in kept] + others


def superseded_upgrades(backups: Iterable[Backup]) -> list[Backup]:
    """Return those from before an upgrade that newer ones make needless."""
    return _newest_first(backups_of(backups, Kind.UPGRADE))[OTHERS_KEPT:]


def superseded_damaged(backups: Iterable[Backup]) -> list[Backup]:
    """Return those of the damaged library that newer ones make needless."""
    return _newest_first(backups_of(backups, Kind.DAMAGED))[OTHERS_KEPT:]


def backups_of(backups: Iterable[Backup], kind: Kind) -> list[Backup]:
    """Return the backups of a kind."""
    return [backup for backup in backups if backup.kind is kind]


def _newest_first(backups: Iterable[Backup]) -> list[Backup]:
    return sorted(backups, key=lambda backup: backup.made, reverse=True)


def _week(day: date) -> tuple[int, ...]:
    year, week, _ = day.isocalendar()
    return year, week


def _latest_of_each(
    newest_first: Sequence[Backup], most: int, span_of: Callable[[date], tuple[int, ...]]
) -> list[Backup]:
    """Return the latest backup of each of the last days, weeks or months that have one."""
    found: dict[tuple[int, ...], Backup] = {}
    for backup in newest_first:
        span = span_of(backup.made.date())
        if span not in found and len(found) == most:
            break
        found.setdefault(span, backup)
    return list(found.values())
