"""Originals: an article's page as it was published, with what was saved with it, ready to be shown."""

from collections.abc import Callable
from dataclasses import dataclass

from reader.cleaning.decoding import decode
from reader.domain.annotation import ArticleId
from reader.domain.resource import Resource
from reader.services.articles import open_source
from reader.store.library import Library


def _nothing(_address: str) -> Resource | None:
    """Have no resources."""
    return None


@dataclass(frozen=True, slots=True)
class Original:
    """A page and its resources.

    ``markup`` is decoded as cleaning decodes it. ``address`` is where the page was published, where that is known.
    ``addresses`` are those of the resources that are there, and ``resource`` reads one of them; a path without a scheme counts
    from the page itself. ``left_out`` says how many were there at the import but were not kept.
    """

    markup: str
    address: str | None = None
    addresses: frozenset[str] = frozenset()
    resource: Callable[[str], Resource | None] = _nothing
    left_out: int = 0


def open_original(library: Library, article: ArticleId) -> Original:
    """Return the original of a web page. Raises ``Unknown``."""
    source = open_source(library, article)
    return Original(decode(source.data, source.encoding), source.address)
