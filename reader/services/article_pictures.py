"""The pictures of an article that are in the library: saved with its page or held by it, never
fetched.
"""

import base64
import binascii
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote, unquote_to_bytes

from reader.domain.address_parts import joined, parts_of
from reader.domain.article import Article
from reader.domain.document import Block, BlockKind
from reader.services.cancelling import never
from reader.services.originals import Original, has_page, open_original
from reader.store.library import Library

LARGEST = 12_000_000
"""Bytes of a picture beyond which it is not shown in the text."""


@dataclass(frozen=True, slots=True)
class ArticlePicture:
    """``data`` is empty where the picture is not in the library."""

    data: bytes
    alternative: str


def pictures_of(
    library: Library, article: Article, check: Callable[[], None] = never
) -> dict[int, ArticlePicture]:
    """Return the pictures of an article's page that have a caption in its text, by the block of the
    caption.

    ``check`` is called between them and may raise to stop. Raises what opening the page does.
    """
    if not has_page(article) or not _captions(article, article.document.blocks):
        return {}
    from reader.cleaning.markup.captioned_pictures import captioned_pictures  # noqa: PLC0415 (not needed to show the window)

    parts: Sequence[tuple[str, int, int]] = [
        (page.sha256, page.first, page.end) for page in article.pages
    ] or [(article.sha256, 0, len(article.document.blocks))]
    found: dict[int, ArticlePicture] = {}
    for sha256, first, end in parts:
        check()
        original = open_original(library, article.id, sha256)
        captions = _captions(article, article.document.blocks[first:end])
        for picture in captioned_pictures(original.markup):
            check()
            block = _block_of(picture.caption, captions)
            if block is not None and block not in found:
                data = next(filter(None, (_data(original, one) for one in picture.addresses)), b"")
                found[block] = ArticlePicture(data, picture.alternative)
    return found


def _captions(article: Article, blocks: Sequence[Block]) -> Mapping[str, int]:
    """Return the captions of some blocks, by their words."""
    document = article.document
    return {
        " ".join(document.block_text(block).split()): block.index
        for block in blocks
        if block.kind is BlockKind.CAPTION
    }


def _block_of(caption: str, captions: Mapping[str, int]) -> int | None:
    """Return the block of a caption, from which cleaning may have parted a credit."""
    if caption in captions:
        return captions[caption]
    return next((block for words, block in captions.items() if caption.startswith(words)), None)


def _data(original: Original, address: str) -> bytes:
    """Return a picture that the page holds or that was saved with it; nothing where there is
    none.
    """
    if address.startswith("data:"):
        return _held(address)
    for name in _names(original, address):
        resource = original.resource(name)
        if resource is not None and len(resource.data) <= LARGEST:
            return resource.data
    return b""


def _names(original: Original, address: str) -> list[str]:
    """Return the names under which a resource may be kept that a page calls by an address."""
    names = [unquote(address)]
    if not parts_of(address).scheme:
        names.append(unquote(joined(original.place, address)).removeprefix("/"))
        if original.address:
            names.append(unquote(joined(original.address, address)))
    return names


def _held(address: str) -> bytes:
    """Return what an address that holds its data holds (RFC 2397); nothing where it is too
    large.
    """
    head, comma, body = address.partition(",")
    if not comma or len(body) > 2 * LARGEST:
        return b""
    if not head.endswith(";base64"):
        return unquote_to_bytes(body)
    try:
        return base64.b64decode(unquote(body), validate=False)
    except (binascii.Error, ValueError):
        return b""
