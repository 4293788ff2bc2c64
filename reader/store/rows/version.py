"""Rows of an article's earlier versions: what the article, its verdicts and the places of its
highlights were. And rows of the pages that a version was joined of.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Target
from reader.domain.article import Article, ArticlePage, Version
from reader.domain.details import in_force, of_the_copy
from reader.domain.document import Cleaned, Metadata
from reader.domain.notebook import EarlierVersion, Place
from reader.store.rows.article import document_values, metadata_values, to_cleaned, to_metadata
from reader.store.rows.cells import Senseless, Values, flag, number, span, text
from reader.store.rows.stored_json import fields, items, pack, unpack

FORMAT = 1
"""Of ``metadata``, ``kept`` and ``targets``. 0: bare, and a target a list of its parts; 1: a target
an object.
"""


def version_values(article: Article, source: int) -> Values:
    """Return the row that keeps an article as it is at present, with the places of its highlights,
    as one of its versions.
    """
    return {
        **document_values(article.id, Cleaned(article.document, article.cleaner)),
        "number": article.version,
        "source": source,
        "metadata": pack("metadata", FORMAT, metadata_values(_of_the_version(article))),
        "kept": pack("kept", FORMAT, list(article.overrides.items())),
        "targets": pack(
            "targets",
            FORMAT,
            {one.id: _place_fields(one.target, one.placed) for one in article.annotations},
        ),
        "imported": article.imported,
    }


def _of_the_version(article: Article) -> Metadata:
    """Return the metadata to keep with a version: the source's, but of the copy what the user says,
    who says it of this copy alone.
    """
    return in_force(article.document.metadata, of_the_copy(article.own))


def joined_page_values(
    article: ArticleId, version: int, page: ArticlePage, place: int, source: int
) -> Values:
    """Return the row of one of the pages that a version of an article was joined of; ``place``
    counts from 1.
    """
    return {
        "article": article,
        "version": version,
        "place": place,
        "source": source,
        "imported": page.imported,
        "blocks": page.end - page.first,
        "metadata": pack("metadata", FORMAT, metadata_values(page.metadata)),
    }


def to_joined_pages(rows: Sequence[sqlite3.Row]) -> tuple[ArticlePage, ...]:
    """Return the pages of a version, from rows that join them with their sources, in order."""
    pages: list[ArticlePage] = []
    first = 0
    for row in rows:
        end = first + number(row["blocks"], "joined_page.blocks")
        pages.append(
            ArticlePage(
                first=first,
                end=end,
                metadata=to_version_metadata(row),
                sha256=row["sha256"],
                source_name=row["name"],
                media_type=row["media_type"],
                address=row["address"],
                imported=row["imported"],
            )
        )
        first = end
    return tuple(pages)


def to_version(
    row: sqlite3.Row, annotations: Sequence[Annotation], pages: tuple[ArticlePage, ...] = ()
) -> Article:
    """Return an article as an earlier version of it was, from a row that joins it with its source.

    ``annotations`` are those of the article at present; the ones that were made later have no place
    in it and are left out.
    """
    cleaned = to_cleaned(row["text"], row["blocks"], to_version_metadata(row))
    known = {annotation.id: annotation for annotation in annotations}
    places = _places(row["targets"])
    return Article(
        id=ArticleId(row["article"]),
        document=cleaned.document,
        cleaner=cleaned.verdicts,
        overrides=_overrides(row["kept"]),
        annotations=tuple(
            replace(known[name], target=target, placed=placed, review=None)
            for name, (target, placed) in places.items()
            if name in known
        ),
        sha256=row["sha256"],
        source_name=row["name"],
        media_type=row["media_type"],
        address=row["address"],
        imported=row["imported"],
        version=row["number"],
        pages=pages,
    )


def to_version_metadata(row: sqlite3.Row) -> Metadata:
    """Return what a version's source said about itself; what nothing was stored of yet is
    unknown.
    """
    _, content = unpack(row["metadata"], "metadata", FORMAT)
    return to_metadata(metadata_values(Metadata()) | fields(content, "metadata"))


def to_version_line(
    row: sqlite3.Row, highlights: frozenset[str], pages: tuple[ArticlePage, ...] = ()
) -> Version:
    """Return a line of the list of an article's earlier versions; ``highlights`` are those that the
    article has by now.
    """
    placed = [
        name
        for name, (_, placed) in _places(row["targets"]).items()
        if placed and name in highlights
    ]
    return Version(
        number=row["number"],
        imported=row["imported"],
        source_name=row["name"],
        sha256=row["sha256"],
        address=row["address"],
        highlights=len(placed),
        latest=False,
        captured=to_version_metadata(row).captured,
        pages=tuple(page.number for page in pages),
    )


def to_earlier_version(row: sqlite3.Row) -> EarlierVersion:
    """Return what is stored of the user's with a version, from a row that joins it with its
    source.
    """
    places = _places(row["targets"])
    return EarlierVersion(
        number=row["number"],
        sha256=row["sha256"],
        imported=row["imported"],
        overrides=_overrides(row["kept"]),
        places={name: Place(target, placed) for name, (target, placed) in places.items()},
    )


def decided_values(article: ArticleId, version: EarlierVersion) -> Values:
    """Return the cells of a version that hold what is the user's."""
    places = {
        name: _place_fields(place.target, place.placed) for name, place in version.places.items()
    }
    return {
        "article": article,
        "number": version.number,
        "kept": pack("kept", FORMAT, list(version.overrides.items())),
        "targets": pack("targets", FORMAT, places),
    }


def _overrides(stored: str) -> dict[int, bool]:
    _, content = unpack(stored, "kept", FORMAT)
    pairs = [items(pair, "kept") for pair in items(content, "kept")]
    if any(len(pair) != 2 for pair in pairs):
        raise Senseless("kept", stored)
    return {number(block, "kept"): flag(kept, "kept") for block, kept in pairs}


def _place_fields(target: Target, placed: bool) -> dict[str, object]:
    return {
        "start": target.span.start,
        "end": target.span.end,
        "exact": target.exact,
        "prefix": target.prefix,
        "suffix": target.suffix,
        "placed": placed,
    }


def _places(stored: str) -> dict[AnnotationId, tuple[Target, bool]]:
    """Return where highlights had their places, and whether that is in the version's text."""
    form, content = unpack(stored, "targets", FORMAT)
    packed = fields(content, "targets")
    return {
        AnnotationId(name): _to_place(_as_fields(place) if form == 0 else place)
        for name, place in packed.items()
    }


def _to_place(place: object) -> tuple[Target, bool]:
    known = fields(place, "target")
    quote, prefix, suffix = (
        text(known.get(name, ""), f"target.{name}") for name in ("exact", "prefix", "suffix")
    )
    target = Target(span(known.get("start"), known.get("end"), "target"), quote, prefix, suffix)
    return target, flag(known.get("placed", True), "target.placed")


def _as_fields(place: object) -> dict[str, Any]:
    """Return the fields of a target that was stored as ``[[start, end], exact, prefix, suffix,
    placed]``.
    """
    parts = items(place, "target")
    if len(parts) != 5 or len(items(parts[0], "target")) != 2:
        raise Senseless("target", place)
    (start, end), exact, prefix, suffix, placed = parts
    return {
        "start": start,
        "end": end,
        "exact": exact,
        "prefix": prefix,
        "suffix": suffix,
        "placed": placed,
    }
