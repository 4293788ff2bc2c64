"""What shows that a row, the event log or a journal beside the file is not what the program wrote.

The program fills ``row_sum`` and ``event_link`` after the step.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
CREATE TABLE "row_sum" (
   "part" TEXT,
   "key" TEXT,
   "sum" BLOB NOT NULL,
   PRIMARY KEY ("part", "key")
) STRICT, WITHOUT ROWID

CREATE TABLE "event_link" (
   "event" INTEGER PRIMARY KEY,
   "link" BLOB NOT NULL
) STRICT

CREATE TABLE "write_mark" (
   "id" INTEGER PRIMARY KEY CHECK ("id" = 1),
   "mark" BLOB NOT NULL,
   "before" BLOB NOT NULL,
   "file" INTEGER NOT NULL
) STRICT
"""

DESCRIPTIONS = (
    (
        "row_sum",
        "",
        "A checksum of each row that the user wrote and of each source, document and version. The "
        "program fills it; what another program changes no longer fits.",
    ),
    ("row_sum", "part", "Of which table."),
    ("row_sum", "key", "Of which row: its key, with a stroke between several columns."),
    (
        "row_sum",
        "sum",
        "BLAKE2b of the row's cells, 16 bytes; nothing where the row no longer fitted when the "
        "program changed it.",
    ),
    (
        "event_link",
        "",
        "The chain of the event log: an event that is missing or changed breaks it.",
    ),
    ("event_link", "event", "Of which event: event.id."),
    ("event_link", "link", "SHA-256 of the link before it and of the event."),
    (
        "write_mark",
        "",
        "One row, which every transaction of the program changes. A journal that does not go on "
        "from it is of another file.",
    ),
    ("write_mark", "id", "Always 1."),
    ("write_mark", "mark", "The mark of the latest transaction, by chance."),
    ("write_mark", "before", "The mark of the one before."),
    ("write_mark", "file", "The inode of the file that it was written to."),
)


def upgrade(db: "Database") -> None:
    """Take the step."""
    for statement in STATEMENTS.strip().split("\n\n"):
        db.execute(statement)
    db.conn.executemany(
        "INSERT INTO column_description (table_name, column_name, description) VALUES (?, ?, ?)",
        DESCRIPTIONS,
    )
