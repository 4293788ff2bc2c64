"""Sources, articles with their documents and the user's verdicts, labels, annotations, the event
log, the search index.

``source.data`` stands last: SQLite reads through it to reach a column behind it, and the list needs
every name. ``annotation.id`` is a column of its own: the search index points at it, and VACUUM
would renumber rows without one.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
CREATE TABLE "source" (
   "id" INTEGER PRIMARY KEY,
   "sha256" TEXT NOT NULL,
   "media_type" TEXT NOT NULL,
   "name" TEXT NOT NULL,
   "address" TEXT,
   "encoding" TEXT,
   "data" BLOB NOT NULL
) STRICT

CREATE UNIQUE INDEX "idx_source_sha256"
    ON "source" ("sha256")

CREATE TABLE "article" (
   "id" INTEGER PRIMARY KEY,
   "source" INTEGER NOT NULL REFERENCES "source"("id"),
   "title" TEXT,
   "authors" TEXT NOT NULL,
   "published" TEXT,
   "modified" TEXT,
   "site" TEXT,
   "language" TEXT,
   "url" TEXT,
   "page" INTEGER,
   "pages_total" INTEGER,
   "imported" TEXT NOT NULL,
   "deleted" TEXT
) STRICT

CREATE INDEX "idx_article_source"
    ON "article" ("source")

CREATE TABLE "document" (
   "article" INTEGER PRIMARY KEY REFERENCES "article"("id"),
   "text" TEXT NOT NULL,
   "blocks" TEXT NOT NULL
) STRICT

CREATE TABLE "verdict" (
   "article" INTEGER REFERENCES "article"("id"),
   "block" INTEGER,
   "kept" INTEGER NOT NULL,
   PRIMARY KEY ("article", "block")
) STRICT

CREATE TABLE "label" (
   "id" INTEGER PRIMARY KEY,
   "name" TEXT NOT NULL,
   "colour" TEXT NOT NULL,
   "key" INTEGER,
   "definition" TEXT NOT NULL,
   "position" INTEGER NOT NULL
) STRICT

CREATE UNIQUE INDEX "idx_label_name"
    ON "label" ("name")

INSERT INTO "label" ("colour", "definition", "key", "name", "position") VALUES
    ('#da4128', 'Something that somebody says is so, and that can be checked.', 1, 'Claim', 1),
    ('#0247c1', 'A number with what it counts.', 2, 'Figure', 2),
    ('#eebe15', 'Words that somebody is said to have used.', 3, 'Quote', 3),
    ('#2bc998', 'Where the article has it from.', 4, 'Source', 4),
    ('#913a85', 'What remains open, or looks doubtful.', 5, 'Question', 5)

CREATE TABLE "annotation" (
   "id" INTEGER PRIMARY KEY,
   "uuid" TEXT NOT NULL,
   "article" INTEGER NOT NULL REFERENCES "article"("id"),
   "start" INTEGER NOT NULL,
   "end" INTEGER NOT NULL,
   "exact" TEXT NOT NULL,
   "prefix" TEXT NOT NULL,
   "suffix" TEXT NOT NULL,
   "label" INTEGER REFERENCES "label"("id"),
   "note" TEXT NOT NULL,
   "created" TEXT NOT NULL,
   "modified" TEXT NOT NULL
) STRICT

CREATE UNIQUE INDEX "idx_annotation_uuid"
    ON "annotation" ("uuid")

CREATE INDEX "idx_annotation_article"
    ON "annotation" ("article")

CREATE TABLE "event" (
   "id" INTEGER PRIMARY KEY,
   "at" TEXT NOT NULL,
   "verb" TEXT NOT NULL,
   "changes" TEXT NOT NULL,
   "state" TEXT NOT NULL
) STRICT

CREATE INDEX "idx_event_state"
    ON "event" ("state")

CREATE VIRTUAL TABLE "article_fts" USING FTS5 (
    "title", "authors", "site",
    tokenize='unicode61 remove_diacritics 2',
    content="article"
)

INSERT INTO "article_fts" (rowid, "title", "authors", "site")
    SELECT rowid, "title", "authors", "site" FROM "article"

CREATE TRIGGER "article_ai" AFTER INSERT ON "article" BEGIN
  INSERT INTO "article_fts" (rowid, "title", "authors", "site") VALUES (new.rowid, new."title", new."authors", new."site");
END

CREATE TRIGGER "article_ad" AFTER DELETE ON "article" BEGIN
  INSERT INTO "article_fts" ("article_fts", rowid, "title", "authors", "site") VALUES('delete', old.rowid, old."title", old."authors", old."site");
END

CREATE TRIGGER "article_au" AFTER UPDATE ON "article" BEGIN
  INSERT INTO "article_fts" ("article_fts", rowid, "title", "authors", "site") VALUES('delete', old.rowid, old."title", old."authors", old."site");
  INSERT INTO "article_fts" (rowid, "title", "authors", "site") VALUES (new.rowid, new."title", new."authors", new."site");
END

CREATE VIRTUAL TABLE "document_fts" USING FTS5 (
    "text",
    tokenize='unicode61 remove_diacritics 2',
    content="document"
)

INSERT INTO "document_fts" (rowid, "text")
    SELECT rowid, "text" FROM "document"

CREATE TRIGGER "document_ai" AFTER INSERT ON "document" BEGIN
  INSERT INTO "document_fts" (rowid, "text") VALUES (new.rowid, new."text");
END

CREATE TRIGGER "document_ad" AFTER DELETE ON "document" BEGIN
  INSERT INTO "document_fts" ("document_fts", rowid, "text") VALUES('delete', old.rowid, old."text");
END

CREATE TRIGGER "document_au" AFTER UPDATE ON "document" BEGIN
  INSERT INTO "document_fts" ("document_fts", rowid, "text") VALUES('delete', old.rowid, old."text");
  INSERT INTO "document_fts" (rowid, "text") VALUES (new.rowid, new."text");
END

CREATE VIRTUAL TABLE "annotation_fts" USING FTS5 (
    "exact", "note",
    tokenize='unicode61 remove_diacritics 2',
    content="annotation"
)

INSERT INTO "annotation_fts" (rowid, "exact", "note")
    SELECT rowid, "exact", "note" FROM "annotation"

CREATE TRIGGER "annotation_ai" AFTER INSERT ON "annotation" BEGIN
  INSERT INTO "annotation_fts" (rowid, "exact", "note") VALUES (new.rowid, new."exact", new."note");
END

CREATE TRIGGER "annotation_ad" AFTER DELETE ON "annotation" BEGIN
  INSERT INTO "annotation_fts" ("annotation_fts", rowid, "exact", "note") VALUES('delete', old.rowid, old."exact", old."note");
END

CREATE TRIGGER "annotation_au" AFTER UPDATE ON "annotation" BEGIN
  INSERT INTO "annotation_fts" ("annotation_fts", rowid, "exact", "note") VALUES('delete', old.rowid, old."exact", old."note");
  INSERT INTO "annotation_fts" (rowid, "exact", "note") VALUES (new.rowid, new."exact", new."note");
END
"""


def upgrade(db: "Database") -> None:
    """Take the step."""
    for statement in STATEMENTS.strip().split("\n\n"):
        db.execute(statement)
