"""Pictures that stand for text: emoji and formulas, whose words are in their ``alt``."""

import re
from itertools import islice

from reader.cleaning.markup.page import Node
from reader.cleaning.markup.tags import BLOCK

_EMOJI = re.compile(
    "[\u00a9\u00ae\u203c\u2049\u2100-\u214f\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2934-\u2935"
    "\u2b00-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff\U000e0020-\U000e007f"
    "\u200d\ufe0e\ufe0f\u20e3#*0-9\\s]+"
)
_PICTURED = re.compile("[^#*0-9\\s\u200d\ufe0e\ufe0f]")
_EMOJI_NAME = re.compile(r"emoji|smiley|smilie|emoticon", re.I)
_FORMULA_NAME = re.compile(
    r"(?:^|[-_\s])(?:latex|tex|math|equation|formula|mwe-math-fallback-image-inline"
    r"|mwe-math-fallback-image-display|wp-katex-eq|ql-img-inline-formula|texrender)(?=$|[-_\s])",
    re.I,
)
PREVIEW = "MathJax_Preview"
"""The class of what MathJax shows until it has drawn a formula behind it."""
_INITIAL_NAME = re.compile(r"drop-?cap|initial|lettrine|versal|first-?letter", re.I)
_DISPLAY_STYLE = re.compile(r"^\{\\(?:display|text)style\s*(.*)\}$", re.S)
_LONGEST_EMOJI = 24
_LONGEST_FORMULA = 1_000
_FORMULA_REACH = 3
"""Elements around a formula among which the one is that holds its picture too, as wikis wrap both.
"""


def picture_text(node: Node) -> str:
    """Return the text that a picture stands for, "" where it is a picture."""
    attributes = node.attributes
    alt = " ".join((attributes.get("alt") or attributes.get("data-emoji") or "").split())
    if not alt:
        return ""
    name = attributes.get("class", "")
    if len(alt) <= _LONGEST_EMOJI:
        if _EMOJI.fullmatch(alt) and _PICTURED.search(alt):
            return alt
        if "data-emoji" in attributes or (name and _EMOJI_NAME.search(name)):
            return alt
    if name and _FORMULA_NAME.search(name) and len(alt) <= _LONGEST_FORMULA:
        inside = _DISPLAY_STYLE.match(alt)
        return inside[1].strip() if inside else alt
    return alt if len(alt) == 1 and alt.isalpha() and _INITIAL_NAME.search(name) else ""


def is_formula(node: Node) -> bool:
    """Whether a picture shows a formula."""
    return _FORMULA_NAME.search(node.attributes.get("class", "")) is not None


def has_formula(node: Node) -> bool:
    """Whether a formula that a picture shows stands beside it in MathML."""
    parent = node.parent
    return parent is not None and parent.formula


def tell_formula(node: Node) -> None:
    """Let the elements inside a text that are right around a formula know of it."""
    for around in islice(node.outward(), 1, 1 + _FORMULA_REACH):
        around.formula |= around.tag not in BLOCK
