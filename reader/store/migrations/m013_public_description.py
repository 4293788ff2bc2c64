"""What stands where, for people who read the library with other programs: two views, and a
description of every column.

Whoever adds a column later describes it in the same step, and whoever drops one that a view names
makes the view anew.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
CREATE TABLE column_description (
    table_name TEXT,
    column_name TEXT,
    description TEXT NOT NULL,
    PRIMARY KEY (table_name, column_name)
) STRICT

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
    annotation.created AS created,
    annotation.modified AS modified,
    'claim-reader:highlight/' || annotation.uuid AS link
FROM annotation
JOIN article ON article.id = annotation.article
JOIN source ON source.id = article.source
WHERE article.deleted IS NULL

CREATE VIEW claims_view AS
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
            SELECT stance || ': ' || target || CASE note WHEN '' THEN '' ELSE ' (' || note || ')' END AS line
            FROM evidence WHERE evidence.claim = claim.uuid ORDER BY position, uuid
        )
    ), '') AS evidence,
    claim.created AS created,
    claim.modified AS modified,
    'claim-reader:claim/' || claim.uuid AS link
FROM claim
LEFT JOIN verdict_scale ON verdict_scale.id = claim.rating
"""

TABLES = {
    "notes_view": "One row for each highlight, for reading. Articles in the bin are left out, as "
    "in the program's own lists.",
    "claims_view": "One row for each claim, for reading. Highlights of articles in the bin are "
    "left out; the claim is not.",
    "source": "The bytes of every import, each content once, whichever articles and versions are "
    "made of it.",
    "article": "The articles, with what their sources say about themselves. Unknown is empty.",
    "document": "The text of each article, kept and removed blocks.",
    "verdict": "What the user decided on single blocks, over the program's own verdict.",
    "version": "What articles were before they were saved again. The latest version is the article "
    "itself.",
    "annotation": "The highlights, with their notes.",
    "label": "The user's labels.",
    "annotation_label": "Which highlight has which labels.",
    "claim": "The claims.",
    "claim_highlight": "Which claim gathers which highlights.",
    "evidence": "What supports or refutes claims.",
    "verdict_scale": "The steps of the user's scale on which claims are rated.",
    "note": "Notes on articles, claims and the library. A highlight's note stands in its own row.",
    "site_rule": "What the user always keeps or removes on a site.",
    "resource": "Pictures, style sheets and fonts that were saved with pages, each content once.",
    "saved_with": "Which page calls which resource by which address.",
    "reading_place": "Where the user was in each article when it was left.",
    "event": "Everything that was done, so that it can be undone. Other programs had better not "
    "write here.",
    "article_key": "By what an article is recognised when it is saved again. It follows from the "
    "text; the program fills it.",
    "article_site": "From which site each article is. It follows from the address; the program "
    "fills it.",
    "derived_table": "With which version of the program's code the tables were filled that follow "
    "from others.",
    "column_description": "These descriptions.",
    "article_fts": "The search index of titles, authors and sites; its row numbers are those of "
    "article.",
    "document_fts": "The search index of texts; its row numbers are those of document.",
    "annotation_fts": "The search index of quotes and notes; its row numbers are those of "
    "annotation.",
    "claim_fts": "The search index of claims; its row numbers are those of claim.",
    "note_fts": "The search index of notes; its row numbers are those of note.",
    "_sqlite_migrations": "Which steps have made the library what it is.",
}

COLUMNS = {
    "notes_view": {
        "highlight": "The highlight's UUID: annotation.uuid.",
        "article": "The article's number: article.id.",
        "title": "The article's title, or the name of its file where it has none.",
        "url": "The address to cite: the one that the article names as its own, or else the one "
        "that it came from.",
        "site": "The site's name or domain.",
        "published": "When the article was published: a date, or a date and time with its zone, in "
        "ISO 8601.",
        "quote": "The words that are highlighted.",
        "note": "The user's note on them.",
        "labels": "The names of the highlight's labels, in the order they were given, with commas "
        "between them.",
        "claims": "The statements of the claims that gather the highlight, one a line.",
        "start": "Where the quote begins in document.text, in Unicode code points from 0; empty "
        "where it has no place there.",
        "end": "Where it ends: the place after its last code point.",
        "prefix": "Up to 32 code points before the quote.",
        "suffix": "Up to 32 code points after the quote.",
        "placed": "1 where the quote has a place in the present text of the article, 0 where it "
        "was not found again for certain.",
        "to_review": "1 where the quote's words have changed with the text and the user has not "
        "looked at that yet.",
        "version": "Which version of the article this is, from 1.",
        "sha256": "The SHA-256 of the source's bytes, which is the same in every library.",
        "created": "When the highlight was made: ISO 8601 in UTC.",
        "modified": "When it was last changed: ISO 8601 in UTC.",
        "link": "The address that opens the highlight in the program.",
    },
    "claims_view": {
        "claim": "The claim's UUID: claim.uuid.",
        "statement": "What is claimed, in the user's words.",
        "speaker": "Who said it.",
        "role": "As what the speaker said it.",
        "organisation": "For whom.",
        "said_when": "When, as the source words it.",
        "said_date": "When, in ISO 8601: a year, a month, a date, or a date and time.",
        "said_where": "Where.",
        "figure": "The figure in it, as it was written.",
        "status": "How far the checking has come: new, to check, in work, done or dropped.",
        "rating": "What it has come to: the name of a step of the user's scale.",
        "confidence": "How sure the user is of that, from 0 to 100.",
        "note": "The user's note on the claim.",
        "highlights": "How many highlights it gathers.",
        "quotes": "Their quotes, one a line.",
        "supports": "How many pieces of evidence support it.",
        "refutes": "How many refute it.",
        "evidence": "All evidence, one a line: what it does, what it is, and the note on it.",
        "created": "When the claim was made: ISO 8601 in UTC.",
        "modified": "When it was last changed: ISO 8601 in UTC.",
        "link": "The address that opens the claim in the program.",
    },
    "source": {
        "id": "The source's number in this library.",
        "sha256": "The SHA-256 of the bytes, 64 hexadecimal digits.",
        "media_type": "What kind of bytes they are: text/html, text/plain or multipart/related.",
        "name": "The file's name, or what else a person would call the source.",
        "address": "Where it was published, where the import knew that.",
        "encoding": "The encoding, where it was known for certain.",
        "data": "The bytes as they were imported, packed with zlib.",
    },
    "article": {
        "id": "The article's number in this library.",
        "source": "What it is made of: source.id.",
        "title": "The title.",
        "authors": "The authors: a JSON list of names.",
        "published": "When it was published, in ISO 8601: a date, or a date and time with its "
        "zone.",
        "modified": "When it was last changed, as it says itself; in the same form.",
        "site": "The site's name or domain.",
        "language": "The language: a BCP 47 tag.",
        "url": "The address that it names as its own.",
        "page": "Which page of a divided article this is, from 1.",
        "pages_total": "How many pages the article has.",
        "imported": "When it was imported, or saved again: ISO 8601 in UTC.",
        "deleted": "Since when it is in the bin: ISO 8601 in UTC; empty for an article that is "
        "not.",
    },
    "document": {
        "article": "Whose text it is: article.id.",
        "text": "All blocks, kept and removed, in reading order, with one line feed between them. "
        "Every offset counts its code points.",
        "blocks": "The blocks, as JSON with a format number: kind, start and end of each, and the "
        "program's verdict on it with its reason.",
    },
    "verdict": {
        "article": "Which article: article.id.",
        "block": "Which block, from 0.",
        "kept": "1 to keep it, 0 to remove it.",
    },
    "version": {
        "article": "Which article: article.id.",
        "number": "Which version, from 1.",
        "source": "What it is made of: source.id.",
        "imported": "When it was imported: ISO 8601 in UTC.",
        "text": "Its text, as in document.text.",
        "blocks": "Its blocks, as in document.blocks.",
        "metadata": "What its source says about itself: the cells that article has of it, as JSON "
        "with a format number.",
        "kept": "What the user had decided on its blocks: pairs of block and verdict, as JSON with "
        "a format number.",
        "targets": "Where the highlights had their places in its text, by their UUIDs, as JSON "
        "with a format number.",
    },
    "annotation": {
        "id": "The number of the row.",
        "uuid": "The highlight's UUID, which is the same in every library and export.",
        "article": "Which article: article.id.",
        "start": "Where the quote begins in document.text, in Unicode code points from 0.",
        "end": "Where it ends: the place after its last code point.",
        "exact": "The quote.",
        "prefix": "Up to 32 code points before it.",
        "suffix": "Up to 32 code points after it.",
        "note": "The user's note.",
        "created": "When it was made: ISO 8601 in UTC.",
        "modified": "When it was last changed: ISO 8601 in UTC.",
        "placed": "1 where it has a place in the present text. With 0, start and end are of an "
        "earlier text.",
        "review": "Why the user should look at it again, as when its words have changed with the "
        "text; empty where there is no need.",
    },
    "label": {
        "id": "The label's number.",
        "name": "Its name.",
        "colour": "Its colour: #rrggbb.",
        "key": "Its key, from 1 to 9; empty for none.",
        "definition": "What it is for.",
        "position": "Its place in the order of all labels.",
        "parent": "The label that it stands under: label.id; empty at the top.",
        "letter": "The sign that the user chose for it; empty where the program finds one.",
    },
    "annotation_label": {
        "annotation": "Which highlight: annotation.uuid.",
        "label": "Which label: label.id.",
        "position": "The label's place among those of the highlight, from 0. The first gives it "
        "its colour.",
    },
    "claim": {
        "id": "The number of the row.",
        "uuid": "The claim's UUID, which is the same in every library and export.",
        "statement": "What is claimed, in the user's words.",
        "speaker": "Who said it.",
        "role": "As what the speaker said it.",
        "organisation": "For whom.",
        "said_when": "When, as the source words it.",
        "said_where": "Where.",
        "figure": "The figure in it, as it was written.",
        "readings": "What the figure can mean, the likeliest first: value, unit and modifier, as "
        "JSON with a format number.",
        "status": "How far the checking has come: new, to check, in work, done or dropped.",
        "said_date": "When it was said, in ISO 8601: a year, a month, a date, or a date and time.",
        "rating": "What it has come to: verdict_scale.id.",
        "confidence": "How sure the user is of that, from 0 to 100.",
        "created": "When it was made: ISO 8601 in UTC.",
        "modified": "When it was last changed: ISO 8601 in UTC.",
    },
    "claim_highlight": {
        "claim": "Which claim: claim.uuid.",
        "annotation": "Which highlight: annotation.uuid.",
        "position": "The highlight's place among those of the claim, from 0.",
    },
    "evidence": {
        "uuid": "The evidence's UUID.",
        "claim": "For which claim: claim.uuid.",
        "kind": "What it is: link, file or highlight.",
        "target": "An address, a path, or the UUID of a highlight, which may be deleted by now.",
        "stance": "What it does to the claim: supports, refutes or context.",
        "note": "The user's note on it.",
        "position": "Its place among the evidence of the claim.",
    },
    "verdict_scale": {
        "id": "The step's number.",
        "name": "Its name.",
        "colour": "Its colour: #rrggbb.",
        "definition": "What it means.",
        "position": "Its place on the scale, the best one first.",
    },
    "note": {
        "id": "The number of the row.",
        "kind": "What it is on: article, claim or library.",
        "subject": "Which one: article.id or claim.uuid; empty for the library.",
        "text": "The note.",
        "created": "When it was begun: ISO 8601 in UTC.",
        "modified": "When it was last changed: ISO 8601 in UTC.",
    },
    "site_rule": {
        "uuid": "The rule's UUID.",
        "site": "On which site it holds.",
        "form": "How a block has to fit the words: exact, or starts.",
        "words": "The words.",
        "kept": "1 to keep such blocks always, 0 to remove them.",
        "created": "When it was made: ISO 8601 in UTC. Of two rules that fit, the later one "
        "counts.",
    },
    "resource": {
        "id": "The resource's number.",
        "sha256": "The SHA-256 of the bytes, 64 hexadecimal digits.",
        "media_type": "What kind of bytes they are.",
        "data": "The bytes.",
    },
    "saved_with": {
        "source": "Which page: source.id.",
        "address": "What the page calls it.",
        "resource": "What that is: resource.id; empty where it was there but too much to keep.",
        "fetched": "When it was fetched from the network at the user's wish: ISO 8601 in UTC; "
        "empty where it came with the page.",
    },
    "reading_place": {
        "article": "Which article: article.id.",
        "block": "Which block stood at the top, from 0.",
        "part": "Which part of it, from 0 to 1.",
    },
    "event": {
        "id": "The event's number, in the order in which things were done.",
        "at": "When: ISO 8601 in UTC.",
        "verb": "What was done.",
        "changes": "Which rows changed, each as it was before and after, as JSON with a format "
        "number.",
        "state": "done, undone, or dropped: undone, and then something else was done.",
    },
    "article_key": {
        "article": "Which article: article.id.",
        "key": "An address of one of its versions, or a hash of words in it.",
    },
    "article_site": {
        "article": "Which article: article.id.",
        "site": "The site; empty until the program has found it.",
    },
    "derived_table": {
        "name": "Which table.",
        "version": "The version of the code that filled it.",
    },
    "column_description": {
        "table_name": "Which table or view.",
        "column_name": "Which column; empty where the description is of the table itself.",
        "description": "What it holds.",
    },
    "_sqlite_migrations": {
        "id": "The number of the row.",
        "migration_set": "Whose steps they are: claim-reader.",
        "name": "Which step.",
        "applied_at": "When it was taken: a time in UTC.",
    },
}


def upgrade(db: "Database") -> None:
    """Take the step."""
    for statement in STATEMENTS.strip().split("\n\n"):
        db.execute(statement)
    rows = [(table, "", text) for table, text in TABLES.items()]
    rows += [
        (table, column, text)
        for table, columns in COLUMNS.items()
        for column, text in columns.items()
    ]
    db.conn.executemany(
        "INSERT INTO column_description (table_name, column_name, description) VALUES (?, ?, ?)",
        rows,
    )
