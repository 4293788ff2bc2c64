"""What a removed block is: by its own words, by the names of the elements around it, else by its
place.
"""

import re

from reader.cleaning.markup.page import Node, PageBlock
from reader.cleaning.markup.part_names import (
    GROUPS,
    advertises,
    bits_of,
    name_bits,
    names_of,
    turns_pages,
)
from reader.cleaning.markup.plain_names import plain_name
from reader.cleaning.text.phrases import PhraseHit
from reader.domain.document import Category
from reader.domain.reason import Cause, Reason, because, cut

PartName = tuple[Category, str]
"""What a part of a page is, and what it is called."""
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
_LONGEST_LABEL = 60
"""Code points of a part's own label that are told: its first words say what it is."""
_WORDS = re.compile(r"\S+")
_LONGEST_PAGER = 12
"""Words of a block beyond which it turns no pages, unless most of them are figures."""


def by_phrase(hit: PhraseHit | None) -> Category | None:
    """Return the category of a phrase; marks such as "byline" have none."""
    return None if hit is None or hit.category.startswith("mark ") else Category(hit.category)


def by_names(block: PageBlock) -> PartName | None:
    """Return the category that the nearest telling element around a block stands for, and what it
    is called: empty where that says nothing to a person.
    """
    above: Node | None = block.node
    for _ in range(_REACH):
        if above is None or above.tag in ("body", "html"):
            return None
        found = name_bits(above) & _ANY
        for bit, category in _BITS if found and above.tag != "article" else ():
            if found & bit and _is_such(category, above, block.text):
                return category, called(above, bit)
        if above.tag in _BY_TAG:
            return _BY_TAG[above.tag], ""
        above = above.parent
    return None


def _is_such(category: Category, node: Node, text: str) -> bool:
    """Whether a part that is called so by a word of many meanings is what the word says."""
    if category is Category.PAGER:
        words = _WORDS.findall(text)
        figures = sum(word.isdecimal() for word in words)
        is_short = len(words) <= _LONGEST_PAGER or 2 * figures >= len(words)
        return is_short and turns_pages(node)
    return category is not Category.ADVERTISEMENT or advertises(node)


def called(node: Node, bit: int = 0) -> str:
    """Return what an element is called, as far as that says something to a person; with ``bit``,
    only what belongs to that group of names.
    """
    label = node.attributes.get("aria-label", "").strip() if node.attributes else ""
    if label and (not bit or bits_of(label) & bit):
        return label[:_LONGEST_LABEL]
    tokens = (token for token in _WORDS.findall(names_of(node)) if not bit or bits_of(token) & bit)
    return next((name for token in tokens if (name := plain_name(token))), "")


def part_reason(category: Category, name: str) -> Reason:
    """Return the reason for a block that stands in a part of a category: the part's name, where it
    has one that says something.
    """
    if name:
        return because(Cause.PART_CALLED, name=cut(name))
    return because(Cause.LOOKS_LIKE, one=category.value)


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
