"""Claims as lists show them: filtered, like another one, and gathered from the highlights of
articles.
"""

import json
from collections.abc import Sequence
from decimal import Decimal

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.claim import (
    Claim,
    ClaimFilter,
    ClaimId,
    ClaimMark,
    ClaimRow,
    RatedClaims,
    Status,
)
from reader.domain.search_words import matching, words_of
from reader.domain.words import says_something
from reader.store.claims import load, scale
from reader.store.connection import damage_told
from reader.store.library import Library
from reader.store.rows.cells import one_of
from reader.store.rows.claim import to_claim_row, to_rating
from reader.store.search import fill_index

_ROW = """
    SELECT claim.*,
    (SELECT count(*) FROM claim_highlight WHERE claim_highlight.claim = claim.uuid) AS highlights,
    (SELECT count(*) FROM evidence WHERE evidence.claim = claim.uuid AND stance = 'supports')
        AS supports,
    (SELECT count(*) FROM evidence WHERE evidence.claim = claim.uuid AND stance = 'refutes')
        AS refutes
    FROM claim
"""
_CONDITIONS = {
    "words": "claim.id IN (SELECT rowid FROM claim_fts WHERE claim_fts MATCH :words)",
    "statuses": "status IN (SELECT value FROM json_each(:statuses))",
    "ratings": "rating IN (SELECT value FROM json_each(:ratings))",
    "unrated": "rating IS NULL",
    "speaker": "speaker = :speaker",
    "since": "substr(said_date, 1, length(:since)) >= :since",
    "until": "substr(said_date, 1, length(:until)) <= :until",
}
_RATED = ("ratings", "unrated")
MOST_WORDS = 40
"""Words of a statement by which claims like it are looked for; the others would find all."""


def list_rows(library: Library, wanted: ClaimFilter | None = None) -> list[ClaimRow]:
    """Return the claims that are wanted, the newest first; all where nothing is said."""
    values = _values(wanted or ClaimFilter())
    if "words" in values:
        fill_index(library, ("claim",))
    conditions = [sql for name, sql in _CONDITIONS.items() if name in values and name not in _RATED]
    rated = [_CONDITIONS[name] for name in _RATED if name in values]
    if rated:
        conditions.append(f"({' OR '.join(rated)})")
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    rows = library.query(f"{_ROW}{where} ORDER BY created DESC, id DESC", values)
    with damage_told(library.path):
        return [to_claim_row(row) for row in rows]


def _values(wanted: ClaimFilter) -> dict[str, object]:
    """Return what a filter asks for, without what does not matter."""
    values: dict[str, object] = {
        "words": matching(wanted.words),
        "statuses": json.dumps(sorted(wanted.statuses)) if wanted.statuses else "",
        "ratings": json.dumps(sorted(wanted.ratings)) if wanted.ratings else "",
        "unrated": wanted.unrated,
        "speaker": wanted.speaker,
        "since": wanted.since,
        "until": wanted.until,
    }
    return {name: value for name, value in values.items() if value}


def speakers(library: Library) -> tuple[str, ...]:
    """Return who made claims, in the order of the alphabet."""
    rows = library.query(
        "SELECT DISTINCT speaker FROM claim WHERE speaker <> '' ORDER BY speaker COLLATE NOCASE"
    )
    return tuple(row["speaker"] for row in rows)


def candidates(
    library: Library, statement: str, values: Sequence[Decimal], most: int
) -> list[Claim]:
    """Return claims that may be like a statement with a figure of one of these values: at most
    ``most`` by the words that say something, the best first, and as many of the newest by the
    figure. Some milliseconds for 3,000 claims.
    """
    fill_index(library, ("claim",))
    words = filter(says_something, words_of(statement).split())
    query = " OR ".join(f'"{word}"' for word in list(dict.fromkeys(words))[:MOST_WORDS])
    by_words = (
        library.query(
            "SELECT uuid FROM claim JOIN (SELECT rowid, rank FROM claim_fts WHERE claim_fts "
            "MATCH ? ORDER BY rank LIMIT ?) AS hit ON hit.rowid = claim.id ORDER BY hit.rank",
            [query, most],
        )
        if query
        else []
    )
    by_figure = (
        library.query(
            "SELECT uuid FROM claim WHERE figure <> '' AND EXISTS (SELECT 1 FROM "
            "json_each(claim.readings, '$.readings') WHERE CAST(json_extract(value, '$.value') AS "
            "REAL) IN (SELECT value FROM json_each(?))) ORDER BY id DESC LIMIT ?",
            [json.dumps([float(value) for value in values]), most],
        )
        if values
        else []
    )
    found = dict.fromkeys(ClaimId(row["uuid"]) for row in (*by_words, *by_figure))
    return [load(library, claim) for claim in found]


def marks_of_article(
    library: Library, article: ArticleId
) -> dict[AnnotationId, tuple[ClaimMark, ...]]:
    """Return what claims gather each highlight of an article, the oldest first."""
    rows = library.query(
        """SELECT annotation.uuid AS annotation, claim.uuid, statement, status, rating
            FROM annotation JOIN claim_highlight ON claim_highlight.annotation = annotation.uuid
            JOIN claim ON claim.uuid = claim_highlight.claim
            WHERE annotation.article = ? ORDER BY claim.created, claim.id""",
        [article],
    )
    ratings = {rating.id: rating for rating in scale(library)} if rows else {}
    found: dict[AnnotationId, tuple[ClaimMark, ...]] = {}
    with damage_told(library.path):
        for row in rows:
            annotation = AnnotationId(row["annotation"])
            status = one_of(Status, row["status"], "claim.status")
            mark = ClaimMark(
                ClaimId(row["uuid"]), row["statement"], status, ratings.get(row["rating"])
            )
            found[annotation] = (*found.get(annotation, ()), mark)
    return found


def ratings_of_articles(
    library: Library, articles: Sequence[ArticleId] | None = None
) -> dict[ArticleId, tuple[RatedClaims, ...]]:
    """Return how the claims of articles are rated, of all articles where none are named, in the
    order of the scale, those without a verdict last. One query.
    """
    named = (
        "" if articles is None else "WHERE annotation.article IN (SELECT value FROM json_each(?))"
    )
    rows = library.query(
        f"""SELECT annotation.article, verdict_scale.*, count(DISTINCT claim.id) AS claims
            FROM claim_highlight JOIN annotation ON annotation.uuid = claim_highlight.annotation
            JOIN claim ON claim.uuid = claim_highlight.claim
            LEFT JOIN verdict_scale ON verdict_scale.id = claim.rating
            {named} GROUP BY annotation.article, verdict_scale.id
            ORDER BY annotation.article, verdict_scale.id IS NULL, verdict_scale.position""",  # noqa: S608 (our own words)
        [] if articles is None else [json.dumps(list(articles))],
    )
    found: dict[ArticleId, tuple[RatedClaims, ...]] = {}
    for row in rows:
        rating = None if row["id"] is None else to_rating(row)
        article = ArticleId(row["article"])
        found[article] = (*found.get(article, ()), RatedClaims(rating, row["claims"]))
    return found
