"""The quotation marks that a browser draws around the words of a ``q`` element."""

import tomllib
from functools import cache

from reader.cleaning.markup.page import Node
from reader.resources import resource_folder

_WRITTEN = frozenset("\"'“”„‟‚‘’‛«»‹›「」『』《》〈〉")
_OPENING = frozenset('"“„‟‚‘‛«‹「『《〈»')
_OTHERWISE = "en"
_REACH = 40
"""Elements above the words that are asked for their language."""


@cache
def _marks() -> dict[str, str]:
    """Return the marks of each language: outer pair, inner pair."""
    with (resource_folder() / "quotation_marks.toml").open("rb") as file:
        return {str(language): str(marks) for language, marks in tomllib.load(file).items()}


def marks_of(node: Node, page_language: str, depth: int) -> tuple[str, str]:
    """Return the mark before and the mark behind the words of an element; ``depth`` counts the
    quotations around it.
    """
    language = _language_of(node) or page_language
    parts = language.lower().replace("_", "-").split("-")
    known = _marks()
    found = known.get("-".join(parts[:2])) or known.get(parts[0]) or known[_OTHERWISE]
    inner = 2 * (depth % 2)
    opening, closing = found.split(" ")[inner : inner + 2]
    return opening, closing


def _language_of(node: Node) -> str:
    above: Node | None = node
    for _ in range(_REACH):
        if above is None:
            break
        if found := above.attributes.get("lang") or above.attributes.get("xml:lang"):
            return found
        above = above.parent
    return ""


def draws_marks(node: Node, before: str) -> bool:
    """Whether marks are drawn around an element that stands behind a sign."""
    style = node.attributes.get("style", "")
    return before not in _OPENING and not ("quotes" in style and "none" in style)


def is_marked(text: str) -> bool:
    """Whether words have marks of their own."""
    return text.strip()[:1] in _WRITTEN if text.strip() else False
