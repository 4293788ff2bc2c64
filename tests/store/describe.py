"""The schema of the library at the end of ``reader/README.md``, and its hash by which a library is
known: ``python -m tests.store.describe`` writes both anew.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from reader.store.library import Library
from reader.store.schema import STEPS
from reader.store.soundness.schema_check import digest, schema_after

PAGE = Path(__file__).resolve().parents[2] / "reader" / "README.md"

DIGEST = PAGE.with_name("store") / "soundness" / "schema_digest.py"

HEADING = "\n## The library\n\n"


def schema_markdown(heading: str = "###") -> str:
    """Return a section for each table and view of a new library, in the order of their
    descriptions.
    """
    with (
        tempfile.TemporaryDirectory() as folder,
        Library(Path(folder) / "library.sqlite") as library,
    ):
        tables = library.query(
            "SELECT table_name, description FROM column_description WHERE column_name = '' ORDER "
            "BY rowid"
        )
        sections = [
            _section(library, row["table_name"], row["description"], heading) for row in tables
        ]
    return "\n\n".join(sections) + "\n"


def columns_of(library: Library, table: str) -> dict[str, str]:
    """Return the columns of a table or view with their types; ``(key)`` marks those that identify a
    row.
    """
    rows = library.query("SELECT name, type, pk FROM pragma_table_info(?)", [table])
    return {row["name"]: f"{row['type']} (key)" if row["pk"] else row["type"] for row in rows}


def is_index(library: Library, table: str) -> bool:
    """Whether a table is a search index, whose columns are those of the table that it indexes."""
    rows = library.query("SELECT sql FROM sqlite_master WHERE name = ?", [table])
    return str(rows[0]["sql"]).startswith("CREATE VIRTUAL TABLE")


def _section(library: Library, table: str, description: str, heading: str) -> str:
    parts = [f"{heading} `{table}`", description]
    if not is_index(library, table):
        parts.append("\n".join(_lines(library, table)))
    return "\n\n".join(parts)


def _lines(library: Library, table: str) -> Iterator[str]:
    told = library.query(
        "SELECT column_name, description FROM column_description WHERE table_name = ?", [table]
    )
    descriptions = {row["column_name"]: row["description"] for row in told}
    pointing = {
        row["from"]
        for row in library.query('SELECT "from" FROM pragma_foreign_key_list(?)', [table])
    }
    yield "| Column | Type | What it holds |"
    yield "|---|---|---|"
    for column, kind in columns_of(library, table).items():
        marked = f"{kind}, refers" if column in pointing else kind
        yield f"| `{column}` | {marked.lower() if marked else '–'} | {descriptions[column]} |"


def with_schema(page: str) -> str:
    """Return the page with the schema as it is now below its last heading."""
    before, heading, _ = page.partition(HEADING)
    return f"{before}{heading}{schema_markdown()}"


def digest_module() -> str:
    """Return the module that holds the hash of the schema, as it has to be."""
    before, equals, _ = DIGEST.read_text("utf-8").partition("DIGEST = ")
    return f'{before}{equals}"{digest(schema_after(len(STEPS)))}"\n'


if __name__ == "__main__":
    DIGEST.write_text(digest_module(), "utf-8")
    PAGE.write_text(with_schema(PAGE.read_text("utf-8")), "utf-8")
