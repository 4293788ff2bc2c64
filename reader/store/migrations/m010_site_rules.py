"""What the user always keeps or removes on a site."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
CREATE TABLE "site_rule" (
   "uuid" TEXT PRIMARY KEY,
   "site" TEXT NOT NULL,
   "form" TEXT NOT NULL,
   "words" TEXT NOT NULL,
   "kept" INTEGER NOT NULL,
   "created" TEXT NOT NULL
) STRICT

CREATE INDEX "idx_site_rule_site"
    ON "site_rule" ("site")
"""


def upgrade(db: "Database") -> None:
    """Take the step."""
    for statement in STATEMENTS.strip().split("\n\n"):
        db.execute(statement)
