"""What the user sets of an article over what its source says, how far the work on it has come, its
star, and folders.

The cells of ``article`` hold what counts, the user's or else the source's, so that whatever reads,
sorts or indexes them need not know who said it. What the source says is kept beside it.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
ALTER TABLE "article" ADD COLUMN "found" TEXT

ALTER TABLE "article" ADD COLUMN "state" TEXT NOT NULL DEFAULT 'new'

ALTER TABLE "article" ADD COLUMN "starred" INTEGER NOT NULL DEFAULT 0

CREATE TABLE "folder" (
   "id" INTEGER PRIMARY KEY,
   "name" TEXT NOT NULL
) STRICT

CREATE UNIQUE INDEX "idx_folder_name"
    ON "folder" ("name")

CREATE TABLE "article_folder" (
   "article" INTEGER REFERENCES "article"("id"),
   "folder" INTEGER REFERENCES "folder"("id"),
   PRIMARY KEY ("article", "folder")
) STRICT

CREATE INDEX "idx_article_folder_folder"
    ON "article_folder" ("folder")
"""

DESCRIPTIONS = (
    (
        "article",
        "found",
        "What the source says where the user has set something else: those cells of article, as "
        "JSON with a format number; empty where the user has set nothing.",
    ),
    ("article", "state", "How far the work on it has come: new, in progress or done."),
    ("article", "starred", "1 where the user has given it a star."),
    ("folder", "", "The user's folders. An article may be in several."),
    ("folder", "id", "The folder's number."),
    ("folder", "name", "Its name."),
    ("article_folder", "", "Which article is in which folders."),
    ("article_folder", "article", "Which article: article.id."),
    ("article_folder", "folder", "In which folder: folder.id."),
)

CORRECTED = (
    (
        "article",
        "",
        "The articles, with what their sources say about themselves, or the user says instead. "
        "Unknown is empty.",
    ),
    (
        "source",
        "media_type",
        "What kind of bytes they are: text/html, text/plain, text/markdown, multipart/related, "
        "message/rfc822, application/json or text/csv. Of one article out of a letter or of "
        "several, article=html or article=text behind it says what its text is.",
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
    db.conn.executemany(
        "UPDATE column_description SET description = ? WHERE table_name = ? AND column_name = ?",
        [(description, table, column) for table, column, description in CORRECTED],
    )
