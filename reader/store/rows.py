"""What the columns of the library mean: rows to values and values to rows. Column names stand here and in the migrations."""

import json
import sqlite3
import zlib

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Label, LabelId, Target
from reader.domain.article import ArticleRow
from reader.domain.document import Block, BlockKind, Category, Cleaned, Document, Metadata, Span, Verdict
from reader.domain.source import MediaType, SourceDocument

Cell = str | int | float | bytes | None
Values = dict[str, Cell]
"""One row, by column."""


def source_values(source: SourceDocument) -> Values:
    """Return the row of a source; its bytes are packed with zlib."""
    return {
        "sha256": source.sha256,
        "data": zlib.compress(source.data),
        "media_type": source.media_type.value,
        "name": source.name,
        "address": source.address,
        "encoding": source.encoding,
    }


def to_source(row: sqlite3.Row) -> SourceDocument:
    """Return the source as it was imported."""
    return SourceDocument(
        data=zlib.decompress(row["data"]),
        media_type=MediaType(row["media_type"]),
        name=row["name"],
        address=row["address"],
        encoding=row["encoding"],
    )


def article_values(source: int, metadata: Metadata, imported: str) -> Values:
    """Return the row of an article that was just imported."""
    return {
        "source": source,
        "title": metadata.title,
        "authors": json.dumps(metadata.authors, ensure_ascii=False),
        "published": metadata.published,
        "modified": metadata.modified,
        "site": metadata.site,
        "language": metadata.language,
        "url": metadata.url,
        "page": metadata.page,
        "pages_total": metadata.pages_total,
        "imported": imported,
        "deleted": None,
    }


def to_metadata(row: sqlite3.Row) -> Metadata:
    """Return an article's metadata."""
    return Metadata(
        title=row["title"],
        authors=tuple(json.loads(row["authors"])),
        published=row["published"],
        modified=row["modified"],
        site=row["site"],
        language=row["language"],
        url=row["url"],
        page=row["page"],
        pages_total=row["pages_total"],
    )


def to_article_row(row: sqlite3.Row) -> ArticleRow:
    """Return a line of the library's list."""
    return ArticleRow(
        id=ArticleId(row["id"]),
        title=row["title"] or row["name"],
        site=row["site"],
        published=row["published"],
        imported=row["imported"],
        highlights=row["highlights"],
    )


def document_values(article: ArticleId, cleaned: Cleaned) -> Values:
    """Return the row of a document: its text, and a JSON list of its blocks with the cleaner's verdicts."""
    blocks = [
        {
            "kind": block.kind.value,
            "start": block.start,
            "end": block.end,
            "kept": verdict.kept,
            "rule": verdict.rule,
            "reason": verdict.reason,
            "category": None if verdict.category is None else verdict.category.value,
        }
        for block, verdict in zip(cleaned.document.blocks, cleaned.verdicts, strict=True)
    ]
    return {"article": article, "text": cleaned.document.text, "blocks": json.dumps(blocks, ensure_ascii=False)}


def to_cleaned(row: sqlite3.Row) -> Cleaned:
    """Return a document with the cleaner's verdicts, from a row that joins the document with its article."""
    blocks = []
    verdicts = []
    for index, entry in enumerate(json.loads(row["blocks"])):
        category = entry["category"]
        blocks.append(Block(index, BlockKind(entry["kind"]), entry["start"], entry["end"]))
        verdicts.append(
            Verdict(entry["kept"], entry["rule"], entry["reason"], None if category is None else Category(category)),
        )
    return Cleaned(Document(row["text"], tuple(blocks), to_metadata(row)), tuple(verdicts))


def to_label(row: sqlite3.Row) -> Label:
    """Return a label."""
    parent = row["parent"]
    return Label(
        id=LabelId(row["id"]),
        name=row["name"],
        colour=row["colour"],
        key=row["key"],
        definition=row["definition"],
        parent=None if parent is None else LabelId(parent),
        letter=row["letter"],
    )


def label_values(label: Label, position: int) -> Values:
    """Return the row of a label; ``position`` is its place in the order of all labels."""
    return {
        "id": label.id,
        "name": label.name,
        "colour": label.colour,
        "key": label.key,
        "definition": label.definition,
        "parent": label.parent,
        "letter": label.letter,
        "position": position,
    }


def annotation_label_values(annotation: AnnotationId, label: LabelId, position: int) -> Values:
    """Return the row that gives an annotation a label; ``position`` counts its labels from 0."""
    return {"annotation": annotation, "label": label, "position": position}


def annotation_values(annotation: Annotation) -> Values:
    """Return the row of an annotation, without its row number; its labels have rows of their own."""
    return {
        "uuid": annotation.id,
        "article": annotation.article,
        "start": annotation.target.span.start,
        "end": annotation.target.span.end,
        "exact": annotation.target.exact,
        "prefix": annotation.target.prefix,
        "suffix": annotation.target.suffix,
        "note": annotation.note,
        "created": annotation.created,
        "modified": annotation.modified,
    }


def to_annotation(row: sqlite3.Row) -> Annotation:
    """Return an annotation, from a row that holds its labels as a JSON list."""
    return Annotation(
        id=AnnotationId(row["uuid"]),
        article=ArticleId(row["article"]),
        target=Target(Span(row["start"], row["end"]), row["exact"], row["prefix"], row["suffix"]),
        labels=tuple(map(LabelId, json.loads(row["labels"]))),
        note=row["note"],
        created=row["created"],
        modified=row["modified"],
    )
