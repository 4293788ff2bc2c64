"""The search index holds words as the program reads them, instead of as SQLite parts a text.

SQLite takes a run of Chinese for one word, parts Thai at its vowels, and knows nothing of soft
hyphens. The tables hold no text, and no trigger could find the words: triggers write down which
rows have changed, with what the index still holds of them, and the program follows.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

INDEXED = {
    "article": ("title", "authors", "site"),
    "document": ("text",),
    "annotation": ("exact", "note"),
    "claim": ("statement", "speaker", "organisation"),
    "note": ("text",),
}

PENDING = """
CREATE TABLE search_pending (
    part TEXT,
    row INTEGER,
    indexed INTEGER NOT NULL,
    later INTEGER NOT NULL,
    first TEXT,
    second TEXT,
    third TEXT,
    PRIMARY KEY (part, row)
) STRICT
"""

DESCRIPTIONS = [
    (
        "search_pending",
        "",
        "Which rows the search index does not hold yet as they are. The program fills the index "
        "and empties this table.",
    ),
    ("search_pending", "part", "Of which table: article, document, annotation, claim or note."),
    ("search_pending", "row", "Which row of it: its row number."),
    ("search_pending", "indexed", "1 where the index holds an earlier state of the row."),
    ("search_pending", "later", "1 where the row is indexed when there is time for it."),
    ("search_pending", "first", "The first indexed column in that earlier state."),
    ("search_pending", "second", "The second one."),
    ("search_pending", "third", "The third one."),
]

_INTO = (
    "INSERT INTO search_pending (part, row, indexed, later, first, second, third)"
    " SELECT '{table}', {row}.rowid, {indexed}, 0, {cells} WHERE NOT EXISTS"
    " (SELECT 1 FROM search_pending WHERE part = '{table}' AND row = {row}.rowid)"
)


def upgrade(db: "Database") -> None:
    """Take the step."""
    db.execute(PENDING)
    db.execute("CREATE INDEX idx_search_pending_later ON search_pending (later)")
    for table, columns in INDEXED.items():
        for trigger in ("ai", "ad", "au"):
            db.execute(f'DROP TRIGGER IF EXISTS "{table}_{trigger}"')
        db.execute(f'DROP TABLE "{table}_fts"')
        named = ", ".join(f'"{column}"' for column in columns)
        db.execute(
            f'CREATE VIRTUAL TABLE "{table}_fts" USING FTS5 ({named}, "otherwise", '
            "tokenize='ascii', content='')"
        )
        _follow(db, table, columns)
    db.conn.executemany(
        "INSERT INTO column_description (table_name, column_name, description) VALUES (?, ?, ?)",
        DESCRIPTIONS,
    )


def _follow(db: "Database", table: str, columns: tuple[str, ...]) -> None:
    """Write down what changes in a table."""
    old = [f'old."{column}"' for column in columns] + ["NULL"] * (3 - len(columns))
    new = _INTO.format(table=table, row="new", indexed=0, cells="NULL, NULL, NULL")
    known = _INTO.format(table=table, row="old", indexed=1, cells=", ".join(old))
    changed = " OR ".join(f'new."{column}" IS NOT old."{column}"' for column in columns)
    db.execute(f'CREATE TRIGGER "{table}_ai" AFTER INSERT ON "{table}" BEGIN {new}; END')
    db.execute(f'CREATE TRIGGER "{table}_ad" AFTER DELETE ON "{table}" BEGIN {known}; END')
    db.execute(
        f'CREATE TRIGGER "{table}_au" AFTER UPDATE ON "{table}" WHEN {changed} BEGIN {known}; END'
    )
