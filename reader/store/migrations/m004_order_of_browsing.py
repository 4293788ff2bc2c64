"""An index that holds all annotations in the order in which they are browsed, so that 100,000 need
no sorting.

It takes the place of one by article: it begins with the article, too.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
DROP INDEX idx_annotation_article

CREATE INDEX idx_annotation_order ON annotation (article DESC, start, "end", id, created, uuid)
"""


def upgrade(db: "Database") -> None:
    """Take the step."""
    for statement in STATEMENTS.strip().split("\n\n"):
        db.execute(statement)
