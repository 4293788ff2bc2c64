"""Looking through all annotations of the library.

The order of all that fits is found once, as row numbers; what is on the screen is then read by
number. So a page in the middle of 100,000 costs as little as the first one.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence

from reader.domain.annotation import ArticleId
from reader.domain.browsing import Browsed, Filter, Group, Grouping, Listing
from reader.domain.claim import ClaimId
from reader.domain.search_words import matching
from reader.store.annotations import ANNOTATIONS
from reader.store.connection import damage_told
from reader.store.library import Library
from reader.store.rows.annotation import to_annotation
from reader.store.rows.cells import Values
from reader.store.search import fill_index

Members = dict[int | str | None, list[int]]
"""Row numbers of annotations by the key of their group."""

_OF_LABEL = (
    "annotation.uuid IN (SELECT annotation FROM annotation_label WHERE label IN (SELECT "
    "value FROM json_each(:labels)))"
)
_CONDITIONS = {
    "text": "annotation.id IN (SELECT rowid FROM annotation_fts WHERE annotation_fts MATCH :text)",
    "labels": _OF_LABEL,
    "none_too": "("  # noqa: S608 (names of our own)
    + _OF_LABEL
    + " OR annotation.uuid NOT IN (SELECT annotation FROM annotation_label))",
    "colours": "annotation.uuid IN (SELECT annotation FROM annotation_label WHERE label IN"
    " (SELECT id FROM label WHERE colour IN (SELECT value FROM json_each(:colours))))",
    "statuses": "annotation.uuid IN (SELECT annotation FROM claim_highlight WHERE claim IN"
    " (SELECT uuid FROM claim WHERE status IN (SELECT value FROM json_each(:statuses))))",
    "articles": "annotation.article IN (SELECT value FROM json_each(:articles))",
    "sites": "article.site IN (SELECT value FROM json_each(:sites))",
    "with_note": "(annotation.note <> '') = :with_note",
    "made_from": "annotation.created >= :made_from",
    "made_to": "substr(annotation.created, 1, length(:made_to)) <= :made_to",
    "published_from": "article.published >= :published_from",
    "published_to": "substr(article.published, 1, length(:published_to)) <= :published_to",
}


def browse(library: Library, wanted: Filter, grouping: Grouping) -> Listing:
    """Return which annotations fit, in their groups; inside a group by article, the newest first,
    and in the text's order.
    """
    values = _values(wanted)
    if "text" in values:
        fill_index(library, ("annotation",))
    names = ["none_too" if name == "labels" and None in wanted.labels else name for name in values]
    conditions = " AND ".join(["article.deleted IS NULL", *(_CONDITIONS[name] for name in names)])
    found = library.query(
        "SELECT annotation.id, annotation.uuid, annotation.article, substr(annotation.created, 1, "  # noqa: S608 (names of our own)
        "10) AS day"
        " FROM annotation JOIN article ON article.id = annotation.article"
        f" WHERE {conditions} ORDER BY annotation.article DESC, annotation.start, "
        'annotation."end", annotation.id',
        values,
    )
    return _listing(_members(library, found, grouping))


def _members(library: Library, found: list[sqlite3.Row], grouping: Grouping) -> Members:
    """Return the groups in their order, each with its rows. SQLite takes three times as long to
    sort them by group.
    """
    match grouping:
        case Grouping.ARTICLE:
            return _gathered(found, lambda row: (row["article"],))
        case Grouping.DATE:
            days = _gathered(found, lambda row: (row["day"],))
            return {day: days[day] for day in sorted(days, key=str, reverse=True)}
        case Grouping.LABEL:
            pairs = "SELECT annotation, label FROM annotation_label"
            order = "SELECT id FROM label ORDER BY position, id"
        case Grouping.CLAIM:
            pairs = "SELECT annotation, claim FROM claim_highlight"
            order = "SELECT uuid FROM claim ORDER BY created DESC, id DESC"
    keys: dict[str, list[int | str | None]] = {}
    for annotation, key in library.query(pairs):
        keys.setdefault(annotation, []).append(key)
    groups = _gathered(found, lambda row: keys.get(row["uuid"], (None,)))
    ordered = [*(row[0] for row in library.query(order)), None]
    return {key: groups[key] for key in ordered if key in groups}


def _gathered(
    found: list[sqlite3.Row], keys_of: Callable[[sqlite3.Row], Iterable[int | str | None]]
) -> Members:
    groups: Members = {}
    for row in found:
        for key in keys_of(row):
            groups.setdefault(key, []).append(row["id"])
    return groups


def _listing(members: Members) -> Listing:
    rows: list[int] = []
    groups = []
    for key, own in members.items():
        groups.append(Group(key, len(rows), len(rows) + len(own)))
        rows += own
    return Listing(tuple(rows), tuple(groups))


def read(library: Library, rows: Sequence[int]) -> list[Browsed]:
    """Return annotations by their row numbers, in the order asked for; those deleted by now are
    missing.
    """
    found = library.query(
        f"""SELECT known.*, article.title, article.site, article.published,
            CASE WHEN coalesce(title, '') = ''
                THEN (SELECT name FROM source WHERE source.id = article.source) END AS name,
            (SELECT json_group_array(claim) FROM claim_highlight
                WHERE claim_highlight.annotation = known.uuid) AS claims
            FROM ({ANNOTATIONS} WHERE annotation.id IN (SELECT value FROM json_each(?))) AS known
            JOIN article ON article.id = known.article""",  # noqa: S608 (queries of our own)
        [json.dumps(list(rows))],
    )
    with damage_told(library.path):
        known = {
            row["id"]: Browsed(
                row=row["id"],
                annotation=to_annotation(row),
                title=row["title"] or row["name"],
                site=row["site"],
                published=row["published"],
                claims=tuple(map(ClaimId, json.loads(row["claims"]))),
            )
            for row in found
        }
    return [known[row] for row in rows if row in known]


def sites(library: Library) -> tuple[str, ...]:
    """Return the sites of all articles that have annotations, by name."""
    sql = (
        "SELECT DISTINCT site FROM article WHERE site IS NOT NULL AND deleted IS NULL"
        " AND id IN (SELECT article FROM annotation) ORDER BY site"
    )
    return tuple(row["site"] for row in library.query(sql))


def texts_with(library: Library, piece: str, words: str) -> Iterator[tuple[ArticleId, bool]]:
    """Yield the articles whose text holds a piece to the letter, or words as ``matching`` gives
    them, the oldest first, and whether it holds the words.

    Reads every text, 0.4 s for 100,000.
    """
    fill_index(library, ("document",))
    sql = (
        "SELECT article, article IN (SELECT rowid FROM document_fts WHERE document_fts MATCH "
        ":words) AS worded FROM document JOIN article ON article.id = document.article"
        " WHERE deleted IS NULL AND (worded OR instr(text, :piece) > 0) ORDER BY article"
    )
    found = library.query(sql, {"piece": piece, "words": words or '""'})
    yield from ((ArticleId(row["article"]), bool(row["worded"])) for row in found)


def _values(wanted: Filter) -> Values:
    """Return the conditions that are given, by name, with what they are compared with."""
    listed = {
        "labels": [label for label in wanted.labels if label is not None]
        if wanted.labels
        else None,
        "colours": [colour.lower() for colour in wanted.colours] or None,
        "statuses": list(wanted.statuses) or None,
        "articles": list(wanted.articles) or None,
        "sites": list(wanted.sites) or None,
    }
    values: Values = {
        name: json.dumps(entries) for name, entries in listed.items() if entries is not None
    }
    words = matching(wanted.text)
    if words:
        values["text"] = words
    if wanted.with_note is not None:
        values["with_note"] = int(wanted.with_note)
    for name in ("made_from", "made_to", "published_from", "published_to"):
        if getattr(wanted, name):
            values[name] = getattr(wanted, name)
    return values
