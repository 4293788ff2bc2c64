"""How the addresses begin that open in the program. The start asks that of its arguments, before
anything else of the library is known.
"""

SCHEME = "claim-reader"


def is_address(text: str) -> bool:
    """Whether a text is an address of ours, be it one that leads nowhere."""
    words = text.split()
    return len(words) == 1 and words[0].lower().startswith(f"{SCHEME}:")
