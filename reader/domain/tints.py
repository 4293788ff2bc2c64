"""Colours of labels as formats want them that know no transparency."""

STRENGTH = 0.3
"""How much of a label's colour lies on the paper behind a highlight."""


def tint(colour: str, strength: float = STRENGTH) -> str:
    """Return a colour, ``#rrggbb``, as it looks when it is laid thinly on white paper."""
    parts = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * strength):02x}" for part in parts)
