"""When the user looked at evidence, and folders within folders.

Two folders of one folder have different names; those of two folders may have the same.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
ALTER TABLE "evidence" ADD COLUMN "retrieved" TEXT

ALTER TABLE "folder" ADD COLUMN "parent" INTEGER REFERENCES "folder"("id")

DROP INDEX "idx_folder_name"

CREATE UNIQUE INDEX "idx_folder_place"
    ON "folder" (coalesce("parent", 0), "name")

CREATE INDEX "idx_folder_parent"
    ON "folder" ("parent")

DROP VIEW "claims_view"

CREATE VIEW "claims_view" AS
SELECT
    claim.uuid AS claim,
    claim.statement AS statement,
    claim.speaker AS speaker,
    claim.role AS role,
    claim.organisation AS organisation,
    claim.said_when AS said_when,
    claim.said_date AS said_date,
    claim.said_where AS said_where,
    claim.figure AS figure,
    claim.status AS status,
    verdict_scale.name AS rating,
    claim.confidence AS confidence,
    coalesce((SELECT text FROM note WHERE kind = 'claim' AND subject = claim.uuid), '') AS note,
    (
        SELECT count(*) FROM claim_highlight
        JOIN annotation ON annotation.uuid = claim_highlight.annotation
        JOIN article ON article.id = annotation.article AND article.deleted IS NULL
        WHERE claim_highlight.claim = claim.uuid
    ) AS highlights,
    coalesce((
        SELECT group_concat(quote, char(10)) FROM (
            SELECT annotation.exact AS quote FROM claim_highlight
            JOIN annotation ON annotation.uuid = claim_highlight.annotation
            JOIN article ON article.id = annotation.article AND article.deleted IS NULL
            WHERE claim_highlight.claim = claim.uuid ORDER BY claim_highlight.position, annotation.uuid
        )
    ), '') AS quotes,
    (SELECT count(*) FROM evidence WHERE evidence.claim = claim.uuid AND stance = 'supports') AS supports,
    (SELECT count(*) FROM evidence WHERE evidence.claim = claim.uuid AND stance = 'refutes') AS refutes,
    coalesce((
        SELECT group_concat(line, char(10)) FROM (
            SELECT stance || ': ' || target
                || CASE WHEN retrieved IS NULL THEN '' ELSE ', retrieved ' || retrieved END
                || CASE note WHEN '' THEN '' ELSE ' (' || note || ')' END AS line
            FROM evidence WHERE evidence.claim = claim.uuid ORDER BY position, uuid
        )
    ), '') AS evidence,
    claim.created AS created,
    claim.modified AS modified,
    'claim-reader:claim/' || claim.uuid AS link
FROM claim
LEFT JOIN verdict_scale ON verdict_scale.id = claim.rating
"""

DESCRIPTIONS = (
    (
        "evidence",
        "retrieved",
        "On which day the user looked at it: a date in ISO 8601; empty where that is not known.",
    ),
    ("folder", "parent", "In which folder it is: folder.id; empty where it is in none."),
)

CORRECTED = (
    (
        "claims_view",
        "evidence",
        "All evidence, one a line: what it does, what it is, on which day the user looked at it, "
        "and the note on it.",
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
