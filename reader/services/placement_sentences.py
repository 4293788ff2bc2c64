"""What the user is told became of highlights when their article has a new text."""

from collections.abc import Sequence

from reader.domain.annotation import Placement
from reader.domain.message import COUNT, Message, listed, translate
from reader.services.reanchoring import Renewal


def what_became(renewals: Sequence[Renewal]) -> Message:
    """Return what became of the highlights of articles that have a new text: "3 highlights exact, 1
    moved, 1 unplaced".
    """
    counts = {
        placement: sum(renewal.count(placement) for renewal in renewals) for placement in Placement
    }
    told = [(count, placement) for placement, count in counts.items() if count]
    if not told:
        return translate("Placements", "no highlights")
    return listed(
        [
            _counted_highlights(*told[0]),
            *(_counted(count, placement) for count, placement in told[1:]),
        ]
    )


def _counted_highlights(count: int, placement: Placement) -> Message:
    match placement:
        case Placement.EXACT:
            return translate("Placements", "%n highlights exact", "1 highlight exact", COUNT, count)
        case Placement.MOVED:
            return translate("Placements", "%n highlights moved", "1 highlight moved", COUNT, count)
        case Placement.CHANGED:
            return translate(
                "Placements", "%n highlights changed", "1 highlight changed", COUNT, count
            )
        case Placement.UNPLACED:
            return translate(
                "Placements", "%n highlights unplaced", "1 highlight unplaced", COUNT, count
            )


def _counted(count: int, placement: Placement) -> Message:
    match placement:
        case Placement.EXACT:
            return translate("Placements", "%n exact", "1 exact", COUNT, count)
        case Placement.MOVED:
            return translate("Placements", "%n moved", "1 moved", COUNT, count)
        case Placement.CHANGED:
            return translate("Placements", "%n changed", "1 changed", COUNT, count)
        case Placement.UNPLACED:
            return translate("Placements", "%n unplaced", "1 unplaced", COUNT, count)
