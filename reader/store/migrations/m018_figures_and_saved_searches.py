"""The figures of texts by their values, searches that the user keeps, and indexes by which articles
are found without reading all of them.

The program fills ``text_figure`` after a text was stored; triggers write down which ones wait.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
CREATE TABLE "text_figure" (
   "article" INTEGER REFERENCES "article"("id"),
   "unit" TEXT,
   "value" REAL,
   "start" INTEGER NOT NULL,
   "end" INTEGER NOT NULL,
   PRIMARY KEY ("article", "unit", "value")
) STRICT, WITHOUT ROWID

CREATE INDEX "idx_text_figure_unit"
    ON "text_figure" ("unit", "value")

CREATE INDEX "idx_text_figure_value"
    ON "text_figure" ("value")

CREATE TABLE "figure_pending" (
   "article" INTEGER PRIMARY KEY REFERENCES "article"("id")
) STRICT

CREATE TRIGGER "figures_of_a_new_text" AFTER INSERT ON "document" BEGIN
  INSERT OR IGNORE INTO "figure_pending" ("article") VALUES (new."article");
END

CREATE TRIGGER "figures_of_a_lost_text" AFTER DELETE ON "document" BEGIN
  DELETE FROM "text_figure" WHERE "article" = old."article";
  DELETE FROM "figure_pending" WHERE "article" = old."article";
END

CREATE TRIGGER "figures_of_a_changed_text" AFTER UPDATE OF "text" ON "document" WHEN new."text" IS NOT old."text" BEGIN
  INSERT OR IGNORE INTO "figure_pending" ("article") VALUES (new."article");
END

CREATE TRIGGER "figures_in_another_language" AFTER UPDATE OF "language" ON "article" WHEN new."language" IS NOT old."language" BEGIN
  INSERT OR IGNORE INTO "figure_pending" ("article") SELECT "article" FROM "document" WHERE "article" = new."id";
END

CREATE TABLE "saved_search" (
   "uuid" TEXT PRIMARY KEY,
   "name" TEXT NOT NULL,
   "query" TEXT NOT NULL,
   "created" TEXT NOT NULL
) STRICT

CREATE INDEX "idx_article_published"
    ON "article" ("published")

CREATE INDEX "idx_article_language"
    ON "article" ("language")

CREATE INDEX "idx_article_name_of_site"
    ON "article" ("site")

CREATE INDEX "idx_article_deleted"
    ON "article" ("deleted") WHERE "deleted" IS NOT NULL

CREATE INDEX "idx_article_worked_on"
    ON "article" ("state", "starred")

CREATE INDEX "idx_annotation_noted"
    ON "annotation" ("article") WHERE "note" <> ''

CREATE INDEX "idx_claim_status"
    ON "claim" ("status")
"""

DESCRIPTIONS = (
    (
        "text_figure",
        "",
        "The figures of the texts by their values, each once in an article. It follows from the "
        "text and its language; the program fills it.",
    ),
    ("text_figure", "article", "In which article: article.id."),
    ("text_figure", "unit", "The sign of its unit or currency; empty where it has none known."),
    ("text_figure", "value", "Its value. A figure that can be read in two ways has two."),
    (
        "text_figure",
        "start",
        "Where it first begins in document.text, in Unicode code points from 0.",
    ),
    ("text_figure", "end", "Where it ends: the place after its last code point."),
    ("figure_pending", "", "The figures of which texts the program still has to find."),
    ("figure_pending", "article", "Of which article: article.id."),
    ("saved_search", "", "The searches that the user keeps."),
    ("saved_search", "uuid", "The search’s UUID."),
    ("saved_search", "name", "Its name."),
    ("saved_search", "query", "What is looked for, as it was typed."),
    ("saved_search", "created", "When it was kept: ISO 8601 in UTC."),
)


def upgrade(db: "Database") -> None:
    """Take the step."""
    for statement in STATEMENTS.strip().split("\n\n"):
        db.execute(statement)
    db.conn.executemany(
        "INSERT INTO column_description (table_name, column_name, description) VALUES (?, ?, ?)",
        DESCRIPTIONS,
    )
