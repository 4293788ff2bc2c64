"""Originals: an article's page as it was published, with what was saved with it, ready to be
shown.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from reader.cleaning.text.decoding import decode
from reader.domain.address_parts import joined
from reader.domain.annotation import ArticleId
from reader.domain.article import Article
from reader.domain.resource import Resource
from reader.domain.source import MediaType
from reader.importers import contents_of, held_by
from reader.services.articles import open_source
from reader.store import resources as stored_resources
from reader.store.library import Library
from reader.store.sources import load_by_hash


def _nothing(_address: str) -> Resource | None:
    """Have no resources."""
    return None


@dataclass(frozen=True, slots=True)
class Original:
    """A page and its resources.

    ``markup`` is decoded as cleaning decodes it. ``address`` is where the page was published, where
    that is known. ``place`` is the path under which the page's own references lead to its
    resources. ``addresses`` are those of the resources that are there, without percent signs;
    ``resource`` reads one of them: a path counted from the page, ``http`` or ``cid``. ``left_out``
    says how many were there at the import but were too much to keep.
    """

    markup: str
    address: str | None = None
    place: str = "/"
    addresses: frozenset[str] = frozenset()
    resource: Callable[[str], Resource | None] = _nothing
    left_out: int = 0


def has_page(article: Article) -> bool:
    """Whether an article's original is a page, and not a text or something that only a newer
    program can show.
    """
    return held_by(article.media_type) is MediaType.HTML


def open_original(library: Library, article: ArticleId, sha256: str | None = None) -> Original:
    """Return the original of a web page: what its source holds, and what lay beside it or was
    fetched for it later. ``sha256`` says which page, of an article that was joined of several; the
    first where none is named.

    Raises ``Unknown``, and what taking the page out of its source raises.
    """
    source = open_source(library, article) if sha256 is None else load_by_hash(library, sha256)
    contents = contents_of(source)
    page, held = contents.page, _by_address(contents.resources)
    base = page.address or ""

    def resource(address: str) -> Resource | None:
        return (
            held.get(address)
            or held.get(unquote(joined(base, f"/{address}")))
            or stored_resources.load(library, article, address, sha256)
        )

    return Original(
        decode(page.data, page.encoding),
        page.address,
        contents.place,
        frozenset(held) | stored_resources.addresses(library, article, sha256),
        resource,
        stored_resources.left_out(library, article, sha256),
    )


def _by_address(resources: Iterable[Resource]) -> dict[str, Resource]:
    """Return resources by their addresses, of several for one address the first."""
    found: dict[str, Resource] = {}
    for resource in resources:
        found.setdefault(unquote(resource.address), resource)
    return found


@dataclass(frozen=True, slots=True)
class WholeOriginal:
    """A page with all its resources, to be sent to another process."""

    markup: str
    address: str | None
    place: str
    resources: dict[str, Resource]

    def opened(self) -> Original:
        """Return the page as one that is in the library."""
        base = self.address or ""

        def resource(address: str) -> Resource | None:
            known = self.resources
            return known.get(address) or known.get(unquote(joined(base, f"/{address}")))

        return Original(self.markup, self.address, self.place, frozenset(self.resources), resource)


def whole(original: Original) -> WholeOriginal:
    """Return a page with all its resources read."""
    read = {address: original.resource(address) for address in sorted(original.addresses)}
    resources = {address: one for address, one in read.items() if one is not None}
    return WholeOriginal(original.markup, original.address, original.place, resources)
