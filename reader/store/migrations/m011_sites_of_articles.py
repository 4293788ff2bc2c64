"""From which site each article is, so that an import need not read the addresses of all articles.

The triggers keep it true; ``reader.store.derived`` writes down what follows from an address.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
CREATE TABLE article_site (article INTEGER PRIMARY KEY REFERENCES article (id), site TEXT) STRICT

CREATE INDEX idx_article_site_site ON article_site (site)

CREATE TRIGGER site_of_a_new_article AFTER INSERT ON article BEGIN INSERT INTO article_site (article) VALUES (new.id); END

CREATE TRIGGER site_of_a_changed_article AFTER UPDATE OF url, site, source ON article WHEN new.url IS NOT old.url OR new.site IS NOT old.site OR new.source IS NOT old.source BEGIN UPDATE article_site SET site = NULL WHERE article = new.id; END

INSERT INTO article_site (article) SELECT id FROM article
"""


def upgrade(db: "Database") -> None:
    """Take the step."""
    for statement in STATEMENTS.strip().split("\n\n"):
        db.execute(statement)
