"""Names of authors out of bylines."""

import re

_SPLIT = re.compile(r"\s*(?:[;|/•·]|,(?!\s*(?:Jr|Sr|MD|PhD)\b)|\s(?:and|und|et|dan|y|e|en|i|och|ve|&|и)\s)\s*")
_EDGES = " \t\u00a0.,:;-–—()[]|@*"
_LONGEST = 60


def read_names(text: str) -> tuple[str, ...]:
    """Return the names that a byline lists, without its opening word; nothing where a part does not look like a name."""
    parts = [part.strip(_EDGES) for part in _SPLIT.split(text)]
    return tuple(
        dict.fromkeys(
            part for part in parts if part and len(part) <= _LONGEST and "@" not in part and not any(map(str.isdigit, part))
        )
    )
