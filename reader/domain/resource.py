"""Resources: the pictures, style sheets and fonts that were saved with a page."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Resource:
    """One file that a page refers to.

    ``address`` is what the page calls it: a path counted from the page, an ``http`` address, or
    ``cid:`` with an identifier.
    """

    address: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of a page: ``address`` is where it was published, ``names`` what the page may ask
    for to show it.
    """

    address: str
    names: tuple[str, ...]
