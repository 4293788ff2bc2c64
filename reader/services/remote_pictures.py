"""Pictures that were not saved with a page: which there are, fetching them for one article,
forgetting them again.

Fetched pictures are kept in the library as if they had been saved with the page, each with the time
of fetching, so that the page itself never has a network.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from reader.domain.annotation import ArticleId
from reader.domain.message import Message
from reader.domain.resource import Picture, Resource
from reader.importers.pictures import pictures_of
from reader.services.articles import open_article
from reader.services.cancelling import never
from reader.services.clock import now
from reader.services.fetching import NotFetched, fetch_picture, is_public
from reader.services.originals import Original, open_original
from reader.store import resources as stored_resources
from reader.store.library import Library


@dataclass(frozen=True, slots=True)
class Fetched:
    """How many pictures were fetched, and which were not: the address and a clause that says
    why.
    """

    count: int
    failed: tuple[tuple[str, Message], ...]


def missing_pictures(original: Original) -> list[Picture]:
    """Return the pictures of a page that are on the network and not in the library."""
    every = pictures_of(original.markup, original.address, original.place)
    return [
        picture
        for picture in every
        if original.addresses.isdisjoint((unquote(picture.address), *picture.names))
    ]


def fetched_pictures(library: Library, article: ArticleId) -> int:
    """Return how many pictures of an article were fetched from the network."""
    return stored_resources.count_fetched(library, article)


def fetch_pictures(  # noqa: PLR0913, PLR0917 (what a job is given)
    library: Library,
    article: ArticleId,
    pictures: Sequence[Picture],
    report: Callable[[int], None] = lambda _: None,
    check: Callable[[], None] = never,
    allowed: Callable[[str], bool] = is_public,
) -> Fetched:
    """Fetch pictures and keep each as soon as it is there; ``report`` hears how many are done.
    Raises what ``check`` raises.
    """
    count, failed = 0, []
    for done, picture in enumerate(pictures):
        report(done)
        try:
            media_type, data = fetch_picture(picture.address, allowed, check)
        except NotFetched as problem:
            failed.append((picture.address, problem.why))
        else:
            stored_resources.add_fetched(
                library,
                article,
                [Resource(name, media_type, data) for name in picture.names],
                now(),
            )
            count += 1
    report(len(pictures))
    return Fetched(count, tuple(failed))


def forget_pictures(library: Library, article: ArticleId) -> None:
    """Take the fetched pictures of an article out of the library again."""
    stored_resources.forget_fetched(library, article)


def pictures_on_the_network(library: Library, article: ArticleId) -> list[Picture]:
    """Return the pictures of an article's pages that are not in the library. Raises ``Unknown``."""
    pages: list[str | None] = [page.sha256 for page in open_article(library, article).pages]
    found = {
        picture.address: picture
        for page in pages or [None]
        for picture in missing_pictures(open_original(library, article, page))
    }
    return list(found.values())
