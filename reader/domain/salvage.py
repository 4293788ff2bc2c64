"""What came back from a damaged library."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Regained:
    """How much of one kind of thing came back: ``sound`` as it was written, ``damaged`` with other
    letters than those. ``lost`` is what the library says there was and is nowhere to be found.
    """

    table: str
    sound: int
    damaged: int
    lost: int


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """What came back, by kind. ``stand_ins`` is how many articles have nothing left but the quotes
    of their highlights.
    """

    regained: tuple[Regained, ...]
    stand_ins: int

    def of(self, table: str) -> Regained:
        """Return what came back of one table."""
        return next(one for one in self.regained if one.table == table)

    @property
    def is_whole(self) -> bool:
        """Whether everything came back as it was."""
        return not any(one.damaged or one.lost for one in self.regained)
