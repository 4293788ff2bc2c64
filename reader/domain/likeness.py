"""Which saved pages are states of one article: by the address that they name as their own, or by
their words.

Two texts are as like each other as the share of their runs of words that both of them have. Which
known articles are worth comparing is told by a few of the smallest hashes of these runs (Andrei
Broder, "On the resemblance and containment of documents", 1997).
"""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit
from zlib import crc32

from reader.domain.document import Cleaned
from reader.domain.words import fold, split

RUN = 4
"""Words in a run."""

SKETCH = 16
"""How many of the smallest hashes are kept. Of two texts that share 80 % of their runs about 13 are
the same.
"""

LEAST_RUNS = 40
"""Runs of words below which a text says too little to be recognised by."""

SAME_ADDRESS = 0.1
"""Likeness from which two pages of one address are one article; sites that give all their pages one
address stay below.
"""

SAME_TITLE = 0.02
"""The same where they have one title, too: a page that follows an event is all but rewritten in a
day.
"""

SAME_WORDS = 0.8
"""Likeness from which a text without an address is the article whose title and words it has."""

_PASSING = re.compile(
    r"utm_.*|(?:fb|g|ms|y|tw|dc)clid|mc_[ce]id|igshid|ref|ref_src|cmp(?:id)?|share|outputtype",
    re.IGNORECASE,
)
"""Parameters of an address that say where its reader came from, and not which page it is."""

_FORM_OF_SITE = re.compile(r"^(?:www\d?|m|mobile|amp)\.")


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a saved page is recognised by. ``runs`` are hashes of the runs of words of its kept
    text.
    """

    addresses: frozenset[str]
    runs: frozenset[int]
    title: str
    page: int | None

    def search_keys(self) -> frozenset[str]:
        """Return the words under which a library finds what may be the same article."""
        words = sorted(self.runs)[:SKETCH] if len(self.runs) >= LEAST_RUNS else []
        return self.addresses | {f"{hashed:08x}" for hashed in words}


def likeness(cleaned: Cleaned, address: str | None) -> Likeness:
    """Return what a page is recognised by; ``address`` is where it came from, where that is known.
    Linear in the text.
    """
    words = split(cleaned.kept_text()).forms
    runs = frozenset(
        crc32(" ".join(run).encode("utf-8"))
        for run in zip(*(words[shift:] for shift in range(RUN)), strict=False)
    )
    metadata = cleaned.document.metadata
    addresses = frozenset(filter(None, map(plain_address, (metadata.url, address))))
    return Likeness(addresses, runs, fold(metadata.title or "").casefold(), metadata.page)


def plain_address(address: str | None) -> str:
    """Return an address without what can differ between two visits to one page; empty for a site's
    first page or none.
    """
    try:
        parts = urlsplit((address or "").strip())
        host = _FORM_OF_SITE.sub("", (parts.hostname or "").lower())
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not host:
        return ""
    query = urlencode(
        sorted(pair for pair in parse_qsl(parts.query) if not _PASSING.fullmatch(pair[0]))
    )
    path = re.sub(r"/(?:amp|index\.html?)?/*$", "", parts.path)
    return f"{host}{path}?{query}".rstrip("?") if path or query else ""


def sameness(one: Likeness, other: Likeness) -> float:
    """Return how surely two pages are states of one article: 0 where they are not, at most 2; an
    address counts for 1.

    The same words under two addresses are two articles: an agency's report on the sites of two
    newspapers. So are the same words under two titles where there is no address: reports of one day
    and the next that differ in little but their figures.
    """
    if one.page != other.page:
        return 0.0
    shared, either = len(one.runs & other.runs), len(one.runs | other.runs)
    alike = shared / either if either else 0.0
    if one.addresses & other.addresses:
        few = min(len(one.runs), len(other.runs)) < LEAST_RUNS
        enough = SAME_TITLE if one.title == other.title != "" else SAME_ADDRESS
        return 1.0 + alike if alike >= enough or (few and one.title == other.title) else 0.0
    if (one.addresses and other.addresses) or one.title != other.title:
        return 0.0
    return (
        alike if alike >= SAME_WORDS and min(len(one.runs), len(other.runs)) >= LEAST_RUNS else 0.0
    )
