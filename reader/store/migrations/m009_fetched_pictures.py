"""When a picture was fetched from the network at the user's wish; nothing for what was saved with
the page.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
ALTER TABLE "saved_with" ADD COLUMN "fetched" TEXT
"""


def upgrade(db: "Database") -> None:
    """Take the step."""
    for statement in STATEMENTS.strip().split("\n\n"):
        db.execute(statement)
