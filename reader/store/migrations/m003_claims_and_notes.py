"""Claims with evidence and a scale of ratings; notes on articles, claims and the library.

``evidence.target`` is no foreign key: evidence for a claim, and what was noted of it, outlives the
highlight that it names.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
CREATE TABLE "verdict_scale" (
   "id" INTEGER PRIMARY KEY,
   "name" TEXT NOT NULL,
   "colour" TEXT NOT NULL,
   "definition" TEXT NOT NULL,
   "position" INTEGER NOT NULL
) STRICT

INSERT INTO "verdict_scale" ("colour", "definition", "id", "name", "position") VALUES
    ('#2a9d63', 'What can be found says the same.', 1, 'True', 1),
    ('#8ab17d', 'True but for something that changes little.', 2, 'Mostly true', 2),
    ('#d98a00', 'The words may be true; what they suggest is not.', 3, 'Misleading', 3),
    ('#e07a5f', 'False but for something that changes little.', 4, 'Mostly false', 4),
    ('#d1495b', 'What can be found says otherwise.', 5, 'False', 5),
    ('#7d828c', 'What there is to be found does not settle it.', 6, 'Cannot be checked', 6)

CREATE TABLE "claim" (
   "id" INTEGER PRIMARY KEY,
   "uuid" TEXT NOT NULL,
   "statement" TEXT NOT NULL,
   "speaker" TEXT NOT NULL,
   "role" TEXT NOT NULL,
   "organisation" TEXT NOT NULL,
   "said_when" TEXT NOT NULL,
   "said_where" TEXT NOT NULL,
   "figure" TEXT NOT NULL,
   "readings" TEXT NOT NULL,
   "status" TEXT NOT NULL,
   "said_date" TEXT,
   "rating" INTEGER REFERENCES "verdict_scale"("id"),
   "confidence" INTEGER,
   "created" TEXT NOT NULL,
   "modified" TEXT NOT NULL
) STRICT

CREATE UNIQUE INDEX "idx_claim_uuid"
    ON "claim" ("uuid")

CREATE TABLE "claim_highlight" (
   "claim" TEXT REFERENCES "claim"("uuid"),
   "annotation" TEXT REFERENCES "annotation"("uuid"),
   "position" INTEGER NOT NULL,
   PRIMARY KEY ("claim", "annotation")
) STRICT

CREATE INDEX "idx_claim_highlight_annotation"
    ON "claim_highlight" ("annotation")

CREATE TABLE "evidence" (
   "uuid" TEXT PRIMARY KEY,
   "claim" TEXT NOT NULL REFERENCES "claim"("uuid"),
   "kind" TEXT NOT NULL,
   "target" TEXT NOT NULL,
   "stance" TEXT NOT NULL,
   "note" TEXT NOT NULL,
   "position" INTEGER NOT NULL
) STRICT

CREATE INDEX "idx_evidence_claim"
    ON "evidence" ("claim")

CREATE TABLE "note" (
   "id" INTEGER PRIMARY KEY,
   "kind" TEXT NOT NULL,
   "subject" TEXT NOT NULL,
   "text" TEXT NOT NULL,
   "created" TEXT NOT NULL,
   "modified" TEXT NOT NULL
) STRICT

CREATE UNIQUE INDEX "idx_note_kind_subject"
    ON "note" ("kind", "subject")

CREATE VIRTUAL TABLE "claim_fts" USING FTS5 (
    "statement", "speaker", "organisation",
    tokenize='unicode61 remove_diacritics 2',
    content="claim"
)

INSERT INTO "claim_fts" (rowid, "statement", "speaker", "organisation")
    SELECT rowid, "statement", "speaker", "organisation" FROM "claim"

CREATE TRIGGER "claim_ai" AFTER INSERT ON "claim" BEGIN
  INSERT INTO "claim_fts" (rowid, "statement", "speaker", "organisation") VALUES (new.rowid, new."statement", new."speaker", new."organisation");
END

CREATE TRIGGER "claim_ad" AFTER DELETE ON "claim" BEGIN
  INSERT INTO "claim_fts" ("claim_fts", rowid, "statement", "speaker", "organisation") VALUES('delete', old.rowid, old."statement", old."speaker", old."organisation");
END

CREATE TRIGGER "claim_au" AFTER UPDATE ON "claim" BEGIN
  INSERT INTO "claim_fts" ("claim_fts", rowid, "statement", "speaker", "organisation") VALUES('delete', old.rowid, old."statement", old."speaker", old."organisation");
  INSERT INTO "claim_fts" (rowid, "statement", "speaker", "organisation") VALUES (new.rowid, new."statement", new."speaker", new."organisation");
END

CREATE VIRTUAL TABLE "note_fts" USING FTS5 (
    "text",
    tokenize='unicode61 remove_diacritics 2',
    content="note"
)

INSERT INTO "note_fts" (rowid, "text")
    SELECT rowid, "text" FROM "note"

CREATE TRIGGER "note_ai" AFTER INSERT ON "note" BEGIN
  INSERT INTO "note_fts" (rowid, "text") VALUES (new.rowid, new."text");
END

CREATE TRIGGER "note_ad" AFTER DELETE ON "note" BEGIN
  INSERT INTO "note_fts" ("note_fts", rowid, "text") VALUES('delete', old.rowid, old."text");
END

CREATE TRIGGER "note_au" AFTER UPDATE ON "note" BEGIN
  INSERT INTO "note_fts" ("note_fts", rowid, "text") VALUES('delete', old.rowid, old."text");
  INSERT INTO "note_fts" (rowid, "text") VALUES (new.rowid, new."text");
END
"""


def upgrade(db: "Database") -> None:
    """Take the step."""
    for statement in STATEMENTS.strip().split("\n\n"):
        db.execute(statement)
