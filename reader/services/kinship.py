"""What a saved page is to the articles of a library: another state of one, another page of one, or
an article of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from reader.domain.annotation import ArticleId
from reader.domain.article import Article
from reader.domain.document import Metadata
from reader.domain.joining import Leaf, leaves
from reader.domain.likeness import (
    LEAST_RUNS,
    Likeness,
    bare_title,
    holds,
    is_other_page,
    likeness,
    sameness,
)
from reader.domain.page_addresses import plain_address
from reader.store import articles as stored_articles
from reader.store import likeness as stored_likeness
from reader.store.library import Library

ROOMIER = 1.3
"""How much longer than one page the whole of an article has to be, to be taken for the whole."""


class Tie(StrEnum):
    """What a saved page is to an article."""

    STATE = "state"
    """Another state of it, or of one of the pages that it was joined of."""

    WHOLE = "whole"
    """All of an article of which the library has pages."""

    PIECE = "piece"
    """One page of an article of which the library has the whole."""

    PAGE = "page"
    """Another page of it."""


@dataclass(frozen=True, slots=True)
class Kin:
    """An article that a page belongs to. ``page`` is the number of that page in it: of the one
    that it is another state of, or of the new one. ``only`` is the number of the page that the
    article is, where it has not been joined yet.
    """

    article: ArticleId
    tie: Tie
    page: int
    score: float
    only: int = 1


def find_kin(library: Library, wanted: Likeness) -> Kin | None:
    """Return the article that a page belongs to by its likeness, in the bin or not, and how;
    ``None`` where it is an article of its own.
    """
    found: dict[Kin, tuple[bool, float, bool, int]] = {}
    for candidate in stored_likeness.candidates(library, wanted):
        known = stored_articles.load(library, candidate)
        for kin in _ties(wanted, known):
            kept = not stored_articles.is_deleted(library, candidate)
            found[kin] = (kin.tie is not Tie.PAGE, kin.score, kept, -candidate)
    return max(found, key=lambda kin: found[kin], default=None)


def is_older(new: Metadata, known: Metadata, imported: str) -> bool:
    """Whether a copy that has just come was made before one that is there, ``imported`` then.

    When an article was changed counts before when a copy of it was made, and that before when it
    was imported. What says nothing of itself is as new as its import.
    """
    if new.modified and known.modified:
        ours, theirs = _moment(new.modified), _moment(known.modified)
        if ours and theirs and abs((ours - theirs).total_seconds()) >= 86_400:
            return ours < theirs
    if new.captured is None:
        return False
    ours, theirs = _moment(new.captured), _moment(known.captured or imported)
    return ours is not None and theirs is not None and ours < theirs


def _moment(stamp: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _ties(wanted: Likeness, known: Article) -> Iterator[Kin]:
    """Yield what a page can be to an article."""
    parts = [_part(known, leaf) for leaf in leaves(known)]
    bound = any(_belong_together(wanted, one) for _, one in parts)
    are_pages = len(parts) > 1 or parts[0][1].number not in {None, 1}
    held = bound and are_pages and all(holds(wanted, one) for _, one in parts)
    if held and _is_whole(wanted):
        yield Kin(known.id, Tie.WHOLE, 0, 2.0)
        return
    (_, first), *others = parts
    if bound and not others and _is_whole(first) and _is_piece(wanted, first):
        yield Kin(known.id, Tie.PIECE, wanted.number or 1, 1.0)
        return
    for number, one in parts:
        score = sameness(wanted, one)
        if score > 0:
            yield Kin(known.id, Tie.STATE, number, score)
    numbers = {number for number, _ in parts}
    own = wanted.number or wanted.number_by_address or 1
    if own not in numbers and any(is_other_page(wanted, one) for _, one in parts):
        yield Kin(known.id, Tie.PAGE, own, 0.5, parts[0][0])


def _part(known: Article, leaf: Leaf) -> tuple[int, Likeness]:
    """Return the number of a page of an article, and what it is recognised by; what was imported as
    one has no number but its own.
    """
    found = likeness(leaf.in_force(), leaf.page.address)
    own = plain_address(known.own_url)
    if own:
        found = replace(found, addresses=found.addresses | {own})
    if known.pages:
        return leaf.page.number, found
    found = replace(found, page=known.metadata.page)
    return found.number or found.number_by_address or 1, found


def _is_whole(one: Likeness) -> bool:
    """Whether nothing says that a text is but one page of several."""
    return one.number in {None, 1} and (one.pages_total or 1) == 1


def _is_piece(one: Likeness, whole: Likeness) -> bool:
    several = (one.pages_total or 1) > 1 or (one.number or 1) > 1
    return several and holds(whole, one) and len(whole.runs) > ROOMIER * len(one.runs)


def _belong_together(one: Likeness, other: Likeness) -> bool:
    """Whether two texts are of one place or, where one has none, of one title."""
    if min(len(one.runs), len(other.runs)) < LEAST_RUNS:
        return False
    if one.bases & other.bases:
        return True
    titled = bare_title(one.title) == bare_title(other.title) != ""
    return titled and (not (one.addresses and other.addresses) or bool(one.hosts & other.hosts))
