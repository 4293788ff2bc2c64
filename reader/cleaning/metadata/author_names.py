"""Names of authors out of bylines."""

import re

_SPLIT = re.compile(
    r"\s*(?:[;|/•·\n]|,\s*(?:and|und|et|dan|y|e)\s+|,(?!\s*(?:Jr|Sr|MD|PhD)\b)|\s(?:and|und|et|dan"
    r"|y|e|en|i|och|og|ja|oraz|ve|&|и)\s)\s*"
)
_EDGES = " \t\u00a0.,:;-–—()[]|@*"
_LONGEST = 60
_ASIDE = re.compile(r"\s*\([^()]*\)")
_COLLECTIVE = re.compile(
    r"\b(?:Press|News|Times|Post|Report|Network|Magazine|Staff|Desk|Team|Editors?|Editorial"
    r"|Newsroom|Redaktion|Rédaction|Redacción"
    r"|Redazione|Redakcja|Agencies|Agency|Agentur|Reuters|Bloomberg|Media|Group|Inc|GmbH|Ltd"
    r"|University|Contributors?)\b"
    r"|^[A-Z0-9]{2,6}$|编辑部|編集部|记者团|通讯社|通信社|新聞|新闻|\.(?:com|org|net|de|fr|co)$"
)


def read_names(text: str) -> tuple[str, ...]:
    """Return the names that a byline lists, without its opening word; nothing where a part does not
    look like a name.
    """
    parts = [part.strip(_EDGES) for part in _SPLIT.split(_ASIDE.sub("", text))]
    return tuple(
        dict.fromkeys(
            part
            for part in parts
            if part
            and len(part) <= _LONGEST
            and "@" not in part
            and not any(map(str.isdigit, part))
        )
    )


def is_collective(name: str) -> bool:
    """Whether a name is one of an agency, a newspaper or a desk rather than of a person."""
    return _COLLECTIVE.search(name) is not None


def persons_first(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the persons among some names, and the agencies and desks where there is no person."""
    persons = tuple(name for name in names if not is_collective(name))
    return persons or names
