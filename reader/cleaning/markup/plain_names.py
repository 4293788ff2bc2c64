"""What the parts of a page are called, as a person can read it: ``related-links__list--x7f2`` is
"related links list", and ``__next`` or ``css-1abc`` is nothing.
"""

import re

from reader.cleaning.text.page_cache import for_one_page

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_FRAME_WORDS = (
    "next nuxt app root wrapper wrap container inner outer block module component section layout "
    "css sc jsx js wp el elementor vc div grid row col column columns box item items holder region "
    "area content main page site primary secondary desktop mobile hidden visible default view "
    "styles styled class id ui cmp tpl template widget fragment part parts slot data the of"
)
_FRAMES = frozenset(_FRAME_WORDS.split())
"""Words that name how a page is built, and not what is in it."""
_LEAST, _MOST = 3, 40
"""Code points of a word that means something, and of what is told: a reason has one line."""
_LONGEST = 80
"""Code points of a name that a person gave; a longer one is a program's."""
_VOWEL = re.compile(r"[aeiouy]")


@for_one_page
def plain_name(token: str) -> str:
    """Return one name of an element in words; empty where it means nothing to a person.

    A word that figures are part of is a mark of the program that made the page. Where the name of
    something is followed by such marks, they are left out.
    """
    if token.startswith("__") or len(token) > _LONGEST:
        return ""
    pieces = re.split(r"[-_:\s]+", _CAMEL.sub("-", token))
    words = [piece.lower() for piece in pieces if piece.isalpha()]
    known = [word for word in words if _means_something(word)]
    return " ".join(dict.fromkeys(known))[:_MOST]


def _means_something(word: str) -> bool:
    return len(word) >= _LEAST and word not in _FRAMES and bool(_VOWEL.search(word))
