"""The conditions of a query on articles, as SQL that gives the articles that meet them.

Names of sites, languages and labels are compared here, among the few that there are, so that SQLite
looks up equal ones in an index.
"""

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from reader.domain.figure_ranges import FigureRange
from reader.domain.folded_text import plain
from reader.domain.folder_tree import in_tree
from reader.domain.search_query import Being, Condition, Field, Having, Query, date_limits
from reader.domain.search_words import Term, terms
from reader.store.article_folders import folders
from reader.store.library import Library

_NEARLY = 1e-9
"""How far a stored value may be from the one that is looked for: it is a binary fraction."""


@dataclass(frozen=True, slots=True)
class Articles:
    """A query that returns articles, some perhaps more than once, or a condition on them, with what
    its question marks stand for. ``others`` is the query for all other articles, where one is as
    quick: most articles may meet a condition.
    """

    sql: str
    values: tuple[object, ...] = ()
    others: "Articles | None" = None


def wanted_articles(library: Library, query: Query) -> list[list[Articles]]:
    """Return sets of articles; of each list, an article has to be in one. Fields are met by any of
    their conditions, ``has:`` and ``is:`` by all.
    """
    found = []
    for field in Field:
        own = [one for one in query.conditions if one.field is field and one.wanted]
        sets = [] if field is Field.IN else [_set(library, one) for one in own]
        if field in {Field.HAS, Field.IS}:
            found += [[one] for one in sets]
        elif sets:
            found.append(sets)
    return found


def unwanted_articles(library: Library, query: Query) -> list[Articles]:
    """Return sets of articles, in none of which one may be."""
    conditions = [one for one in query.conditions if not one.wanted and one.field is not Field.IN]
    words = [_with_words(term) for term in query.without]
    return [*(_set(library, one) for one in conditions), *words]


def with_figure(wanted: FigureRange) -> Articles:
    """Return the articles whose text holds a figure of some value."""
    limits = _limits(wanted)
    unit = "unit = ? AND " if wanted.unit else ""
    return Articles(
        f"SELECT article FROM text_figure WHERE {unit}value BETWEEN ? AND ?",  # noqa: S608 (our own words)
        (*([wanted.unit] if wanted.unit else []), *limits),
    )


def has_figure(wanted: FigureRange, article: str) -> Articles:
    """Return a condition that a given article meets whose text holds a figure of some value."""
    unit = "unit = ?" if wanted.unit else "unit IS NOT ?"
    return Articles(
        f"EXISTS (SELECT 1 FROM text_figure WHERE article = {article} AND {unit}"  # noqa: S608 (our own words)
        " AND value BETWEEN ? AND ?)",
        (wanted.unit or None, *_limits(wanted)),
    )


def claim_has_figure(wanted: FigureRange, readings: str) -> Articles:
    """Return the condition that a claim's figure, whose column of readings is given, has some
    value. What is no JSON, as where the file is damaged, has none.
    """
    unit = "json_extract(value, '$.unit') = ? AND " if wanted.unit else ""
    return Articles(
        f"CASE WHEN json_valid({readings}) THEN EXISTS (SELECT 1 FROM json_each({readings},"  # noqa: S608 (our own words)
        f" '$.readings') WHERE {unit}CAST(json_extract(value, '$.value') AS REAL)"
        " BETWEEN ? AND ?) END",
        (*([wanted.unit] if wanted.unit else []), *_limits(wanted)),
    )


def _limits(wanted: FigureRange) -> tuple[float, float]:
    return (
        float("-inf") if wanted.low is None else _moved(wanted.low, -1),
        float("inf") if wanted.high is None else _moved(wanted.high, 1),
    )


def _moved(value: Decimal, way: int) -> float:
    return float(value) + way * abs(float(value)) * _NEARLY


def _set(library: Library, condition: Condition) -> Articles:
    return _OF_FIELD[condition.field](library, condition.value)


def _with_words(term: Term) -> Articles:
    return Articles(
        "SELECT rowid FROM document_fts WHERE document_fts MATCH ?"
        " UNION ALL SELECT rowid FROM article_fts WHERE article_fts MATCH ?",
        (term.match(), term.match()),
    )


def _of_site(library: Library, value: str) -> Articles:
    hosts = _distinct(library, "article_site", "site")
    names = _distinct(library, "article", "site")
    part = re.compile(rf"(?:^|[.-]){re.escape(value.casefold().removeprefix('www.'))}(?:$|[.-])")
    wanted = plain(value).text
    return Articles(
        "SELECT article FROM article_site WHERE site IN (SELECT value FROM json_each(?))"
        " UNION ALL SELECT id FROM article WHERE site IN (SELECT value FROM json_each(?))",
        (
            json.dumps([one for one in hosts if part.search(one.casefold())]),
            json.dumps([one for one in names if f" {wanted} " in f" {plain(one).text} "]),
        ),
    )


def _of_author(_: Library, value: str) -> Articles:
    found = terms(f'"{value}"')
    if not found:
        return Articles("SELECT NULL WHERE 0")
    return Articles(
        "SELECT rowid FROM article_fts WHERE article_fts MATCH ?",
        (f"authors : {found[0].match()}",),
    )


def _of_label(library: Library, value: str) -> Articles:
    """Return the articles with highlights that have a label or one below it."""
    wanted = plain(value).text.strip()
    named = [
        row["id"]
        for row in library.query("SELECT id, name FROM label")
        if plain(row["name"]).text.strip() == wanted
    ]
    return Articles(
        "WITH RECURSIVE below (id) AS (SELECT value FROM json_each(?) UNION SELECT label.id FROM"
        " label JOIN below ON label.parent = below.id)"
        " SELECT annotation.article FROM below JOIN annotation_label ON label = below.id"
        " JOIN annotation ON annotation.uuid = annotation_label.annotation",
        (json.dumps(named),),
    )


def _of_status(_: Library, value: str) -> Articles:
    return Articles(
        "SELECT annotation.article FROM claim JOIN claim_highlight ON claim = claim.uuid"
        " JOIN annotation ON annotation.uuid = claim_highlight.annotation WHERE claim.status = ?",
        (value,),
    )


def _of_date(_: Library, value: str) -> Articles:
    first, last = date_limits(value)
    limits = (first or "", "a" if last is None else f"{last}~")
    return Articles(
        "SELECT id FROM article WHERE published >= ? AND published < ?",
        limits,
        Articles(
            "SELECT id FROM article WHERE published IS NULL OR published < ? OR published >= ?",
            limits,
        ),
    )


def _of_language(library: Library, value: str) -> Articles:
    known = set(_distinct(library, "article", "language"))
    fitting = {one for one in known if f"{one.lower().replace('_', '-')}-".startswith(f"{value}-")}
    named = "SELECT id FROM article WHERE language IN (SELECT value FROM json_each(?))"
    return Articles(
        named,
        (json.dumps(sorted(fitting)),),
        Articles(f"{named} OR language IS NULL", (json.dumps(sorted(known - fitting)),)),
    )


def _in_folder(library: Library, value: str) -> Articles:
    wanted = plain(value).text.strip()
    placed = in_tree(folders(library))
    named = [
        folder
        for one in placed
        if wanted in {plain(one.folder.name).text.strip(), plain(one.path).text.strip()}
        for folder in one.inside
    ]
    return Articles(
        "SELECT article FROM article_folder WHERE folder IN (SELECT value FROM json_each(?))",
        (json.dumps(named),),
    )


_HAVING = {
    Having.NOTE: "SELECT article FROM annotation WHERE note <> '' UNION ALL"
    " SELECT CAST(subject AS INTEGER) FROM note WHERE kind = 'article' AND text <> ''",
    Having.HIGHLIGHT: "SELECT article FROM annotation",
    Having.LABEL: "SELECT annotation.article FROM annotation_label JOIN annotation"
    " ON annotation.uuid = annotation_label.annotation",
    Having.CLAIM: "SELECT annotation.article FROM claim_highlight JOIN annotation"
    " ON annotation.uuid = claim_highlight.annotation",
}


def _having(_: Library, value: str) -> Articles:
    return Articles(_HAVING[Having(value)])


def _being(_: Library, value: str) -> Articles:
    if value == Being.STARRED:
        return Articles("SELECT id FROM article WHERE state IS NOT NULL AND starred = 1")
    return Articles(
        "SELECT id FROM article WHERE state = ?",
        (value,),
        Articles("SELECT id FROM article WHERE state < ? OR state > ?", (value, value)),
    )


_OF_FIELD: dict[Field, Callable[[Library, str], Articles]] = {
    Field.SITE: _of_site,
    Field.AUTHOR: _of_author,
    Field.LABEL: _of_label,
    Field.STATUS: _of_status,
    Field.DATE: _of_date,
    Field.LANGUAGE: _of_language,
    Field.FOLDER: _in_folder,
    Field.HAS: _having,
    Field.IS: _being,
}


def _distinct(library: Library, table: str, column: str) -> Iterable[str]:
    """Return what stands in an indexed column, each once, by jumping from one to the next."""
    rows = library.query(
        f"""WITH RECURSIVE next (value) AS (
            SELECT min({column}) FROM {table}
            UNION ALL
            SELECT (SELECT min({column}) FROM {table} WHERE {column} > next.value) FROM next
            WHERE next.value IS NOT NULL
        ) SELECT value FROM next WHERE value IS NOT NULL"""  # noqa: S608 (names of our own)
    )
    return [row["value"] for row in rows]
