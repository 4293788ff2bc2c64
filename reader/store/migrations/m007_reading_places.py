"""Where the user was in an article when he left it: a block, and which part of it, 0 to 1, stood at
the top.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
CREATE TABLE "reading_place" (
   "article" INTEGER PRIMARY KEY REFERENCES "article"("id"),
   "block" INTEGER NOT NULL,
   "part" REAL NOT NULL
) STRICT
"""


def upgrade(db: "Database") -> None:
    """Take the step."""
    for statement in STATEMENTS.strip().split("\n\n"):
        db.execute(statement)
