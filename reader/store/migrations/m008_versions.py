"""What articles were before they were saved again, by what they are recognised then, and which
highlights to look at anew.

``version.kept`` holds the user's verdicts at that time, a JSON list of pairs; ``version.targets``
where the highlights had their places, a JSON object by their UUIDs.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
ALTER TABLE "annotation" ADD COLUMN "review" TEXT NOT NULL DEFAULT ''

CREATE TABLE "version" (
   "article" INTEGER REFERENCES "article"("id"),
   "number" INTEGER,
   "source" INTEGER NOT NULL REFERENCES "source"("id"),
   "imported" TEXT NOT NULL,
   "text" TEXT NOT NULL,
   "blocks" TEXT NOT NULL,
   "metadata" TEXT NOT NULL,
   "kept" TEXT NOT NULL,
   "targets" TEXT NOT NULL,
   PRIMARY KEY ("article", "number")
) STRICT

CREATE INDEX "idx_version_source"
    ON "version" ("source")

CREATE TABLE "article_key" (
   "article" INTEGER REFERENCES "article"("id"),
   "key" TEXT,
   PRIMARY KEY ("key", "article")
) STRICT

CREATE INDEX "idx_article_key_article"
    ON "article_key" ("article")
"""


def upgrade(db: "Database") -> None:
    """Take the step."""
    for statement in STATEMENTS.strip().split("\n\n"):
        db.execute(statement)
