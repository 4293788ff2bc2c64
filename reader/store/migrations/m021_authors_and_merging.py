"""Who made what, which libraries were merged into this one, and what has to be decided after that."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
ALTER TABLE "annotation" ADD COLUMN "author" TEXT

ALTER TABLE "claim" ADD COLUMN "author" TEXT

ALTER TABLE "note" ADD COLUMN "author" TEXT

ALTER TABLE "event" ADD COLUMN "author" TEXT

CREATE TABLE "merged_library" (
   "uuid" TEXT PRIMARY KEY,
   "name" TEXT NOT NULL,
   "link" TEXT NOT NULL,
   "merged" INTEGER NOT NULL,
   "at" TEXT NOT NULL
) STRICT

CREATE TABLE "conflict" (
   "uuid" TEXT PRIMARY KEY,
   "library" TEXT NOT NULL REFERENCES "merged_library"("uuid"),
   "article" INTEGER REFERENCES "article"("id"),
   "kind" TEXT NOT NULL,
   "theirs" TEXT NOT NULL,
   "decision" TEXT
) STRICT

CREATE INDEX "idx_conflict_article" ON "conflict" ("article")

DROP VIEW "notes_view"

DROP VIEW "claims_view"

CREATE VIEW notes_view AS
SELECT
    annotation.uuid AS highlight,
    annotation.article AS article,
    coalesce(nullif(article.title, ''), source.name) AS title,
    coalesce(article.url, source.address) AS url,
    article.site AS site,
    article.published AS published,
    annotation.exact AS quote,
    annotation.note AS note,
    coalesce((
        SELECT group_concat(name, ', ') FROM (
            SELECT label.name FROM annotation_label JOIN label ON label.id = annotation_label.label
            WHERE annotation_label.annotation = annotation.uuid ORDER BY annotation_label.position
        )
    ), '') AS labels,
    coalesce((
        SELECT group_concat(statement, char(10)) FROM (
            SELECT claim.statement FROM claim_highlight JOIN claim ON claim.uuid = claim_highlight.claim
            WHERE claim_highlight.annotation = annotation.uuid ORDER BY claim.created, claim.id
        )
    ), '') AS claims,
    CASE WHEN annotation.placed THEN annotation.start END AS start,
    CASE WHEN annotation.placed THEN annotation."end" END AS "end",
    annotation.prefix AS prefix,
    annotation.suffix AS suffix,
    annotation.placed AS placed,
    annotation.review <> '' AS to_review,
    (SELECT coalesce(max(number), 0) + 1 FROM version WHERE version.article = article.id) AS version,
    source.sha256 AS sha256,
    annotation.author AS author,
    annotation.created AS created,
    annotation.modified AS modified,
    'claim-reader:highlight/' || annotation.uuid AS link
FROM annotation
JOIN article ON article.id = annotation.article
JOIN source ON source.id = article.source
WHERE article.deleted IS NULL

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
    claim.author AS author,
    claim.created AS created,
    claim.modified AS modified,
    'claim-reader:claim/' || claim.uuid AS link
FROM claim
LEFT JOIN verdict_scale ON verdict_scale.id = claim.rating
"""

DESCRIPTIONS = (
    ("annotation", "author", "Who made it; empty where nobody is named."),
    ("claim", "author", "Who made it; empty where nobody is named."),
    ("note", "author", "Who began it; empty where nobody is named."),
    ("event", "author", "Who did it; empty where nobody is named."),
    ("notes_view", "author", "Who made the highlight; empty where nobody is named."),
    ("claims_view", "author", "Who made the claim; empty where nobody is named."),
    (
        "merged_library",
        "",
        "Other libraries that were merged into this one, or that the user did not want to be.",
    ),
    ("merged_library", "uuid", "The UUID of the merging."),
    ("merged_library", "name", "What the other library’s file was called."),
    (
        "merged_library",
        "link",
        "The last link of its event log then, as hexadecimal digits: what was done in it since is "
        "what came after that.",
    ),
    ("merged_library", "merged", "1 where it was merged, 0 where the user did not want it."),
    ("merged_library", "at", "When: ISO 8601 in UTC."),
    (
        "conflict",
        "",
        "What another library had otherwise when it was merged. Here it stays as it was until the "
        "user decides.",
    ),
    ("conflict", "uuid", "The conflict’s UUID."),
    ("conflict", "library", "By which merging it came: merged_library.uuid."),
    ("conflict", "article", "On which article: article.id; empty where it is on none."),
    (
        "conflict",
        "kind",
        "What it is about: highlight, claim, evidence, note, detail, state, paragraph, label, "
        "verdict, search, rule or trash.",
    ),
    ("conflict", "theirs", "What the other library has, as JSON with a format number."),
    (
        "conflict",
        "decision",
        "What the user decided: mine, theirs or both; empty while that is open.",
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
