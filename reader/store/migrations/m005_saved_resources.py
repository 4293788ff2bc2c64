"""The pictures, style sheets and fonts that were saved with a page, each content once.

A row of ``saved_with`` without a resource: it was there, but too much to keep.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
CREATE TABLE "resource" (
   "id" INTEGER PRIMARY KEY,
   "sha256" TEXT NOT NULL,
   "media_type" TEXT NOT NULL,
   "data" BLOB NOT NULL
) STRICT

CREATE UNIQUE INDEX "idx_resource_sha256"
    ON "resource" ("sha256")

CREATE TABLE "saved_with" (
   "source" INTEGER REFERENCES "source"("id"),
   "address" TEXT,
   "resource" INTEGER REFERENCES "resource"("id"),
   PRIMARY KEY ("source", "address")
) STRICT

CREATE INDEX "idx_saved_with_resource"
    ON "saved_with" ("resource")

CREATE TRIGGER resource_without_a_page AFTER DELETE ON saved_with BEGIN DELETE FROM resource WHERE id = old.resource AND NOT EXISTS (SELECT 1 FROM saved_with WHERE resource = old.resource); END
"""


def upgrade(db: "Database") -> None:
    """Take the step."""
    for statement in STATEMENTS.strip().split("\n\n"):
        db.execute(statement)
