"""Finding a quote in a text, as a person would: white space of any kind and length counts as one
space.
"""

import re

from reader.domain.document import Span


def find_quote(text: str, quote: str) -> list[Span]:
    """Return where a quote stands in a text, in order, without overlaps.

    The exact wording is looked for first; where it is nowhere, runs of white space (no-break spaces
    among them) are taken as equal. Letter case and marks always count. Linear in the text.
    """
    exact = (
        [Span(found.start(), found.end()) for found in re.finditer(re.escape(quote), text)]
        if quote
        else []
    )
    return exact or find_words(text, quote)


def find_words(text: str, quote: str) -> list[Span]:
    """Return where the words of a quote stand in a text with white space of any kind and length
    between them, in order.
    """
    words = quote.split()
    if not words:
        return []
    pattern = r"\s+".join(map(re.escape, words))
    return [Span(found.start(), found.end()) for found in re.finditer(pattern, text)]
