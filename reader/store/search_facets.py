"""What some articles have in common: how many of them are of each site, language and year, have
each label, and claims of each status.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from reader.domain.annotation import ArticleId
from reader.domain.search_query import Field
from reader.store.library import Library

MOST_VALUES = 12
"""Values of one field that are counted out: the most frequent ones."""

_COUNTS = {
    Field.SITE: "SELECT site AS value, count(*) AS articles FROM article_site"
    " WHERE article IN (SELECT value FROM json_each(?)) AND site <> ''",
    Field.DATE: "SELECT substr(published, 1, 4) AS value, count(*) AS articles FROM article"
    " WHERE id IN (SELECT value FROM json_each(?)) AND published <> ''",
    Field.LANGUAGE: "SELECT lower(language) AS value, count(*) AS articles FROM article"
    " WHERE id IN (SELECT value FROM json_each(?)) AND language <> ''",
    Field.LABEL: "SELECT label.name AS value, count(DISTINCT annotation.article) AS articles"
    " FROM annotation JOIN annotation_label ON annotation_label.annotation = annotation.uuid"
    " JOIN label ON label.id = annotation_label.label"
    " WHERE annotation.article IN (SELECT value FROM json_each(?))",
    Field.STATUS: "SELECT claim.status AS value, count(DISTINCT annotation.article) AS articles"
    " FROM annotation JOIN claim_highlight ON claim_highlight.annotation = annotation.uuid"
    " JOIN claim ON claim.uuid = claim_highlight.claim"
    " WHERE annotation.article IN (SELECT value FROM json_each(?))",
}


@dataclass(frozen=True, slots=True)
class Facet:
    """One value of a field, and how many of the articles have it."""

    field: Field
    value: str
    articles: int


def facets(library: Library, articles: Sequence[ArticleId]) -> list[Facet]:
    """Return the most frequent values of each field, the most frequent first; some milliseconds for
    1,000 articles.
    """
    wanted = json.dumps(list(articles))
    found = []
    for field, sql in _COUNTS.items():
        rows = library.query(
            f"{sql} GROUP BY 1 ORDER BY articles DESC, value LIMIT {MOST_VALUES}", [wanted]
        )
        found += [Facet(field, row["value"], row["articles"]) for row in rows]
    return found
