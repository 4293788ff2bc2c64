"""Quotes that have quotation marks of their own, which are not put into marks a second time."""

_CLOSING = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "”": "”",
    '"': '"',
    "「": "」",
    "『": "』",
}
"""What ends a quotation, by what begins it, in the languages that do so."""


def in_marks(quote: str) -> str:
    """Return a quote in quotation marks: its own where it has such around the whole of it."""
    return quote if _has_own(quote.strip()) else f"“{quote}”"


def without_own(quote: str) -> str:
    """Return a quote without the quotation marks around the whole of it, for a sentence that has
    some.
    """
    bare = quote.strip()
    return bare[1:-1].strip() if _has_own(bare) else quote


def _has_own(quote: str) -> bool:
    closing = _CLOSING.get(quote[:1], "")
    if len(quote) < 3 or quote[-1] not in closing:
        return False
    return not any(sign in quote[1:-1] for sign in (quote[0], *closing))
