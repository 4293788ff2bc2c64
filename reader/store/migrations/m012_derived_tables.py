"""With which version of the program's code the tables were filled that follow from others."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
CREATE TABLE derived_table (name TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT
"""


def upgrade(db: "Database") -> None:
    """Take the step."""
    for statement in STATEMENTS.strip().split("\n\n"):
        db.execute(statement)
