"""What a removed block is: by its own words, by the names of the elements around it, else by its
place.
"""

import re

from reader.cleaning.markup.page import Node
from reader.cleaning.markup.part_names import GROUPS, name_bits, names_of
from reader.cleaning.text.phrases import PhraseHit
from reader.domain.document import Category

_BY_GROUP = {
    "comments": Category.COMMENTS,
    "consent": Category.CONSENT,
    "newsletter": Category.NEWSLETTER,
    "sharing": Category.SHARING,
    "advertisement": Category.ADVERTISEMENT,
    "related": Category.RELATED_LINK,
    "recommended": Category.RECOMMENDATION,
    "pager": Category.PAGER,
    "navigation": Category.NAVIGATION,
    "tags": Category.NAVIGATION,
    "footer": Category.FOOTER,
    "header": Category.NAVIGATION,
}
_BY_TAG = {"nav": Category.NAVIGATION, "footer": Category.FOOTER, "select": Category.NAVIGATION}
_BITS = tuple(
    (1 << bit, _BY_GROUP[group]) for bit, (group, _) in enumerate(GROUPS) if group in _BY_GROUP
)
_ANY = sum(bit for bit, _ in _BITS)
_REACH = 12
_WORDS = re.compile(r"\S+")


def by_phrase(hit: PhraseHit | None) -> Category | None:
    """Return the category of a phrase; marks such as "byline" have none."""
    return None if hit is None or hit.category.startswith("mark ") else Category(hit.category)


def by_names(node: Node) -> tuple[Category, str] | None:
    """Return the category that the nearest telling element stands for, and what it is called."""
    above: Node | None = node
    for _ in range(_REACH):
        if above is None or above.tag in ("body", "html"):
            return None
        bits = above.bits  # mostly known: a function call for each of millions would cost more
        found = (bits if bits >= 0 else name_bits(above)) & _ANY
        if found and above.tag != "article":
            return next(category for bit, category in _BITS if found & bit), called(above)
        if above.tag in _BY_TAG:
            return _BY_TAG[above.tag], f"<{above.tag}>"
        above = above.parent
    return None


def called(node: Node) -> str:
    """Return the first names of an element, as many as can be read at a glance."""
    return " ".join(_WORDS.findall(names_of(node))[:3])[:60]


def by_place(before: bool, after: bool, linked: bool, at_foot: bool) -> Category:
    """Return the category of a block that nothing but its place tells about."""
    if at_foot:
        return Category.FOOTER
    if linked:
        return (
            Category.RECOMMENDATION
            if after
            else Category.NAVIGATION
            if before
            else Category.RELATED_LINK
        )
    return Category.OTHER
