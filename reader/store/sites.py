"""The articles of a site."""

from reader.domain.annotation import ArticleId
from reader.store.derived.article_sites import UNSETTLED, site_in
from reader.store.library import Library


def articles_of(library: Library, site: str, most: int = -1) -> list[ArticleId]:
    """Return the articles of a site that are not in the bin, the newest import first; ``most`` of
    them, or all.
    """
    settled = library.query(
        "SELECT article.id FROM article_site JOIN article ON article.id = article_site.article"
        " WHERE article_site.site = ? AND article.deleted IS NULL ORDER BY article_site.article "
        "DESC LIMIT ?",
        [site, most],
    )
    left = [
        row for row in library.query(UNSETTLED) if row["deleted"] is None and site_in(row) == site
    ]
    newest = sorted((ArticleId(row["id"]) for row in (*settled, *left)), reverse=True)
    return newest if most < 0 else newest[:most]
