"""Originals: an article's page as it was published, with what was saved with it, ready to be shown."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import unquote, urljoin, urlsplit

from reader.cleaning.text.decoding import decode
from reader.domain.annotation import ArticleId
from reader.domain.resource import Resource
from reader.domain.source import MediaType, SourceDocument
from reader.importers.mhtml import unpack
from reader.services.articles import open_source
from reader.store import resources as store
from reader.store.library import Library


def _nothing(_address: str) -> Resource | None:
    """Have no resources."""
    return None


@dataclass(frozen=True, slots=True)
class Original:
    """A page and its resources.

    ``markup`` is decoded as cleaning decodes it. ``address`` is where the page was published, where that is known. ``place`` is
    the path under which the page's own references lead to its resources. ``addresses`` are those of the resources that are
    there, without percent signs; ``resource`` reads one of them: a path counted from the page, ``http`` or ``cid``.
    ``left_out`` says how many were there at the import but were too much to keep.
    """

    markup: str
    address: str | None = None
    place: str = "/"
    addresses: frozenset[str] = frozenset()
    resource: Callable[[str], Resource | None] = _nothing
    left_out: int = 0


def open_original(library: Library, article: ArticleId) -> Original:
    """Return the original of a web page. Raises ``Unknown``."""
    source = open_source(library, article)
    kept = Original(
        decode(source.data, source.encoding),
        source.address,
        addresses=store.addresses(library, article),
        resource=lambda address: store.load(library, article, address),
        left_out=store.left_out(library, article),
    )
    return _from_archive(source, kept) if source.media_type == MediaType.MHTML else kept


def _from_archive(source: SourceDocument, kept: Original) -> Original:
    """Return the original in an archive; ``kept`` knows what was fetched for it later."""
    archive = unpack(source)
    parts = _by_address(archive.resources)
    base = archive.page.address or ""
    return Original(
        decode(archive.page.data, archive.page.encoding),
        archive.page.address,
        place=urlsplit(base).path or "/",
        addresses=frozenset(parts) | kept.addresses,
        resource=lambda address: parts.get(address) or parts.get(unquote(urljoin(base, f"/{address}"))) or kept.resource(address),
    )


def _by_address(resources: Iterable[Resource]) -> dict[str, Resource]:
    """Return resources by their addresses, of several for one address the first."""
    found: dict[str, Resource] = {}
    for resource in resources:
        found.setdefault(unquote(resource.address), resource)
    return found
