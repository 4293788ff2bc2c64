"""Raised and lowered signs as plain text: they never merge with the figure or word before them.

"84" with a raised 1 behind it is no 841. Where Unicode has the signs, they are used; endings of
ordinals and abbreviations stay letters, as people write them who cannot raise them.
"""

import re

_RAISED = str.maketrans(
    "0123456789+-−=()abcdefghijklmnoprstuvwxyz", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"
)
_LOWERED = str.maketrans("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_FIGURES = re.compile(
    r"(?:[–+\-−]?[0-9+\-−=()]+(?:\s*[,;–]\s*[0-9]+)*|[a-z](?:\s*[,;]\s*[a-z])+)\Z"
)
"""What is written sign by sign; numbers and letters of notes may be listed with commas."""
_POINT = re.compile(r"[0-9]+\.[0-9]+\Z")
_CENTS = re.compile(r"[.,][0-9]{2}\Z")
"""What goes on with the price before it rather than being a power of it."""
_MINUS = re.compile(r"\A–(?=\d)")
_SIGNS = re.compile(r"(?:[^\w\s]+|\[[^\[\]]*\]|[⁰¹²³⁴-⁹⁺⁻⁼⁽⁾ⁱⁿ₀-₎¼-¾⅐-⅞,\s]+)\Z")
"""What no figure can merge with: asterisks, what stands in brackets, what is raised already; with
the commas and blanks between several notes.
"""
_ORDINAL_ENDINGS = (
    "st nd rd th er ère ere ers res re me ème eme ième ieme nde de ra ro do da to ta vo va mo ma "
    "no na or os as es ste te ter bis tr"
)
_ORDINALS = frozenset(_ORDINAL_ENDINGS.split())
_LETTER_ORDINALS = {
    "e": "fr nl sv it rm ca",
    "è": "ca",
    "a": "es pt it gl ca sv",
    "o": "es pt it gl",
    "r": "ca",
    "n": "ca",
    "t": "ca",
    "d": "fr",
}
"""The languages in which a letter behind a figure makes an ordinal; in others it is a note."""
_ABBREVIATED = re.compile(r"(?:^|\W)(?:[MDNSVPFnvpf]|Mc|S[te]|Ste|Wm|Cie?|Bd|Av|Mgr|[MDP]r|vol)\Z")
_ABBREVIATING = frozenset("oarescdt")
_SHORT_WORD = re.compile(r"(?:^|\W)[^\W\d_]{1,5}\Z")
_ROMAN = re.compile(r"(?:^|\W)(?:[IVXLCDM]{2,}|[IVX])\Z")
_DIGITS = frozenset("0123456789")
_CLOSING = frozenset(")]”’'")
_LONGEST = 24
"""Code points beyond which raised words are small print rather than an exponent."""
REACH = 16
"""Code points before a raised text that say what it is behind."""


def raised(text: str, before: str, language: str) -> str:
    """Return raised text as it is written behind ``before``, the last of the text before it;
    ``language`` is the page's.
    """
    stripped = text.strip()
    last = before[-1:]
    if not stripped or _SIGNS.match(stripped):
        made = text
    elif _FIGURES.match(stripped):
        made = _kept_edges(text, _MINUS.sub("-", stripped).translate(_RAISED))
    elif (
        text[0].isspace()
        or not (last.isalnum() or last in _CLOSING)
        or (last in _DIGITS and _CENTS.match(stripped))
    ):
        made = text
    elif stripped in ("TM", "tm", "SM"):
        made = "℠" if stripped == "SM" else "™"
    elif stripped.rstrip(".").isalpha():
        made = _letters(text, before, language)
    elif len(stripped) > _LONGEST or any(map(str.isspace, stripped)):
        made = f" {stripped}"
    else:
        signs = stripped.translate(_RAISED)
        is_raised = all(sign != own for sign, own in zip(signs, stripped, strict=True))
        made = signs if is_raised else f"^({stripped})"
    return made


def _stands_free(text: str, last: str) -> bool:
    """Whether a text touches nothing before it that it could merge with."""
    return text[0].isspace() or not (last.isalnum() or last in _CLOSING)


def _letters(text: str, before: str, language: str) -> str:
    """Return raised letters behind a figure or a word."""
    bare = text.strip().rstrip(".")
    is_roman = _ROMAN.search(before) is not None
    behind_figure = before[-1:].isdigit() or is_roman
    if len(bare) == 1:
        if is_roman and bare in _LETTER_ORDINALS:
            glued = True
        elif behind_figure:
            glued = language in _LETTER_ORDINALS.get(bare, "").split()
        else:
            glued = bare in _ABBREVIATING and _ABBREVIATED.search(before) is not None
        return text if glued else text.translate(_RAISED)
    glued = bare.lower() in _ORDINALS or (
        not behind_figure
        and bare.islower()
        and len(bare) <= 4
        and _SHORT_WORD.search(before) is not None
    )
    return text if glued else f" {text.strip()}"


def lowered(text: str, before: str) -> str:
    """Return lowered text as it is written behind ``before``, the last of the text before it."""
    stripped = text.strip()
    last = before[-1:]
    if not stripped or _SIGNS.match(stripped):
        made = text
    elif _FIGURES.match(stripped) or _POINT.match(stripped):
        made = _kept_edges(text, _MINUS.sub("-", stripped).translate(_LOWERED))
    elif text[0].isspace() or not (last.isalnum() or last in tuple(")]")):
        made = text
    elif len(stripped) > _LONGEST or any(map(str.isspace, stripped)):
        made = f" {stripped}"
    elif len(stripped) == 1 and stripped.translate(_LOWERED) != stripped:
        made = stripped.translate(_LOWERED)
    else:
        made = f"_{stripped}" if stripped.isalnum() else f"_({stripped})"
    return made


def _kept_edges(text: str, inner: str) -> str:
    """Return a text with the white space that another has at its ends."""
    bare = text.strip()
    begin = text.index(bare)
    return text[:begin] + inner + text[begin + len(bare) :]


def fraction(numerator: str, slash: str, denominator: str, before: str) -> str:
    """Return a fraction of a raised and a lowered figure, apart from a whole number before it."""
    gap = " " if before[-1:].isdigit() else ""
    return f"{gap}{numerator}{slash}{denominator}"
