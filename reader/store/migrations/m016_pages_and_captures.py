"""Of which pages an article is made that was divided over several, and when and where its copy was
made.

An article of one page, as all were until now, has no rows in ``joined_page``.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
ALTER TABLE "article" ADD COLUMN "captured" TEXT

ALTER TABLE "article" ADD COLUMN "archived" TEXT

CREATE TABLE "joined_page" (
   "article" INTEGER REFERENCES "article"("id"),
   "version" INTEGER,
   "place" INTEGER,
   "source" INTEGER NOT NULL REFERENCES "source"("id"),
   "imported" TEXT NOT NULL,
   "blocks" INTEGER NOT NULL,
   "metadata" TEXT NOT NULL,
   PRIMARY KEY ("article", "version", "place")
) STRICT

CREATE INDEX "idx_joined_page_source"
    ON "joined_page" ("source")
"""

DESCRIPTIONS = (
    (
        "article",
        "captured",
        "When this copy of it was made, as the archive or the program that made it says: ISO 8601; "
        "empty where none does.",
    ),
    ("article", "archived", "The address of the copy, where an archive made it."),
    (
        "joined_page",
        "",
        "Of which pages an article is made that was divided over several, in each of its versions. "
        "An article of one page has none here.",
    ),
    ("joined_page", "article", "Which article: article.id."),
    ("joined_page", "version", "In which version of it, from 1."),
    ("joined_page", "place", "The page's place among those that are there, from 1."),
    ("joined_page", "source", "What the page is made of: source.id."),
    ("joined_page", "imported", "When the page was imported: ISO 8601 in UTC."),
    (
        "joined_page",
        "blocks",
        "How many blocks of the article's text are the page's. They follow on those of the page "
        "before.",
    ),
    (
        "joined_page",
        "metadata",
        "What the page says about itself: the cells that article has of it, as JSON with a format "
        "number.",
    ),
)


def upgrade(db: "Database") -> None:
    """Take the step."""
    for statement in STATEMENTS.strip().split("\n\n"):
        db.execute(statement)
    db.conn.executemany(
        "INSERT INTO column_description (table_name, column_name, description) VALUES (?, ?, ?)",
        DESCRIPTIONS,
    )
