"""How an evidence bundle is wanted, for those who ask for one."""

from collections.abc import Callable
from dataclasses import dataclass

PACKED = ".zip"
"""What the name of a bundle ends in that is to be an archive."""


@dataclass(frozen=True, slots=True)
class BundleWish:
    """How a bundle is made. ``stamp`` gets a time stamp over some bytes, where one is wanted;
    ``organisation`` is who made the bundle, empty where that is not to be said.
    """

    pictures: bool = True
    organisation: str = ""
    stamp: Callable[[bytes], bytes] | None = None


AS_USUAL = BundleWish()
