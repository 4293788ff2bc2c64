"""Whether an annotation has a place in the present text of its article."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
ALTER TABLE "annotation" ADD COLUMN "placed" INTEGER NOT NULL DEFAULT 1
"""


def upgrade(db: "Database") -> None:
    """Take the step."""
    for statement in STATEMENTS.strip().split("\n\n"):
        db.execute(statement)
