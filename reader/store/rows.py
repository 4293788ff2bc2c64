"""What the columns of the library mean: rows to values and values to rows. Column names stand here and in the migrations."""

import json
import sqlite3
import zlib
from collections.abc import Sequence
from dataclasses import astuple, replace
from decimal import Decimal
from typing import Any

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Label, LabelId, Target
from reader.domain.article import Article, ArticleRow, Version
from reader.domain.claim import Claim, ClaimId, ClaimRow, Evidence, EvidenceId, EvidenceKind, Rating, RatingId, Stance, Status
from reader.domain.document import Block, BlockKind, Category, Cleaned, Document, Metadata, Span, Verdict
from reader.domain.figure_language import Modifier
from reader.domain.figures import Figure, Reading
from reader.domain.resource import Resource
from reader.domain.site_rules import Form, RuleId, SiteRule
from reader.domain.source import SourceDocument
from reader.domain.subject import Subject
from reader.store.packed_reasons import packed, unpacked

Cell = str | int | float | bytes | None
Values = dict[str, Cell]
"""One row, by column."""


def source_values(source: SourceDocument) -> Values:
    """Return the row of a source; its bytes are packed with zlib."""
    return {
        "sha256": source.sha256,
        "data": zlib.compress(source.data),
        "media_type": str(source.media_type),
        "name": source.name,
        "address": source.address,
        "encoding": source.encoding,
    }


def to_source(row: sqlite3.Row) -> SourceDocument:
    """Return the source as it was imported."""
    return SourceDocument(
        data=zlib.decompress(row["data"]),
        media_type=row["media_type"],
        name=row["name"],
        address=row["address"],
        encoding=row["encoding"],
    )


def article_values(source: int, metadata: Metadata, imported: str) -> Values:
    """Return the row of an article that was just imported."""
    return {"source": source, **metadata_values(metadata), "imported": imported, "deleted": None}


def metadata_values(metadata: Metadata) -> Values:
    """Return the cells of an article's row that hold its metadata."""
    return {
        "title": metadata.title,
        "authors": json.dumps(metadata.authors, ensure_ascii=False),
        "published": metadata.published,
        "modified": metadata.modified,
        "site": metadata.site,
        "language": metadata.language,
        "url": metadata.url,
        "page": metadata.page,
        "pages_total": metadata.pages_total,
    }


def to_metadata(row: sqlite3.Row | dict[str, Any]) -> Metadata:
    """Return an article's metadata, from its row or from what ``metadata_values`` made."""
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
            "reason": packed(verdict.reason),
            "category": None if verdict.category is None else verdict.category.value,
        }
        for block, verdict in zip(cleaned.document.blocks, cleaned.verdicts, strict=True)
    ]
    return {"article": article, "text": cleaned.document.text, "blocks": json.dumps(blocks, ensure_ascii=False)}


def to_cleaned(text: str, packed: str, metadata: Metadata) -> Cleaned:
    """Return a document with the cleaner's verdicts, from its text and what ``document_values`` made of its blocks."""
    blocks = []
    verdicts = []
    for index, entry in enumerate(json.loads(packed)):
        category = entry["category"]
        blocks.append(Block(index, BlockKind(entry["kind"]), entry["start"], entry["end"]))
        verdicts.append(
            Verdict(entry["kept"], entry["rule"], unpacked(entry["reason"]), None if category is None else Category(category)),
        )
    return Cleaned(Document(text, tuple(blocks), metadata), tuple(verdicts))


def to_block_texts(text: str, packed: str) -> list[tuple[str, bool]]:
    """Return each block's text and whether the cleaner keeps it, from what ``to_cleaned`` takes; a fifth of its time."""
    return [(text[entry["start"] : entry["end"]], entry["kept"]) for entry in json.loads(packed)]


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
        "placed": int(annotation.placed),
        "review": annotation.review,
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
        placed=bool(row["placed"]),
        review=row["review"],
    )


def version_values(article: Article, source: int) -> Values:
    """Return the row that keeps an article as it is at present, with the places of its highlights, as one of its versions."""
    cleaned = Cleaned(article.document, article.cleaner)
    targets = {one.id: [*astuple(one.target), one.placed] for one in article.annotations}
    return {
        **document_values(article.id, cleaned),
        "number": article.version,
        "source": source,
        "metadata": json.dumps(metadata_values(article.metadata), ensure_ascii=False),
        "kept": json.dumps(list(article.overrides.items())),
        "targets": json.dumps(targets, ensure_ascii=False),
        "imported": article.imported,
    }


def to_version(row: sqlite3.Row, annotations: Sequence[Annotation]) -> Article:
    """Return an article as an earlier version of it was, from a row that joins it with its source.

    ``annotations`` are those of the article at present; the ones that were made later have no place in it and are left out.
    """
    cleaned = to_cleaned(row["text"], row["blocks"], to_metadata(json.loads(row["metadata"])))
    known = {one.id: one for one in annotations}
    targets = {AnnotationId(name): packed for name, packed in json.loads(row["targets"]).items() if name in known}
    return Article(
        id=ArticleId(row["article"]),
        document=cleaned.document,
        cleaner=cleaned.verdicts,
        overrides={block: bool(kept) for block, kept in json.loads(row["kept"])},
        annotations=tuple(replace(known[name], **_placed(packed), review="") for name, packed in targets.items()),
        sha256=row["sha256"],
        source_name=row["name"],
        media_type=row["media_type"],
        address=row["address"],
        imported=row["imported"],
        version=row["number"],
    )


def _placed(packed: list[Any]) -> dict[str, Any]:
    (start, end), exact, prefix, suffix, placed = packed
    return {"target": Target(Span(start, end), exact, prefix, suffix), "placed": placed}


def to_version_line(row: sqlite3.Row) -> Version:
    """Return a line of the list of an article's earlier versions."""
    return Version(
        number=row["number"],
        imported=row["imported"],
        source_name=row["name"],
        sha256=row["sha256"],
        address=row["address"],
        highlights=row["highlights"],
        latest=False,
    )


def key_values(article: ArticleId, key: str) -> Values:
    """Return the row that says by what an article is recognised when it is saved again."""
    return {"article": article, "key": key}


def claim_values(claim: Claim) -> Values:
    """Return the row of a claim, without its row number; its highlights, evidence and note have rows of their own."""
    readings = claim.figure.readings if claim.figure else ()
    packed = [{"value": str(one.value), "unit": one.unit, "modifier": one.modifier} for one in readings]
    return {
        "uuid": claim.id,
        "statement": claim.statement,
        "speaker": claim.speaker,
        "role": claim.role,
        "organisation": claim.organisation,
        "said_when": claim.said_when,
        "said_date": claim.said_date,
        "said_where": claim.said_where,
        "figure": claim.figure.raw if claim.figure else "",
        "readings": json.dumps(packed, ensure_ascii=False),
        "status": claim.status.value,
        "rating": claim.rating,
        "confidence": claim.confidence,
        "created": claim.created,
        "modified": claim.modified,
    }


def to_claim(row: sqlite3.Row, evidence: tuple[Evidence, ...]) -> Claim:
    """Return a claim, from a row that holds its highlights as a JSON list and its note."""
    return Claim(
        id=ClaimId(row["uuid"]),
        statement=row["statement"],
        speaker=row["speaker"],
        role=row["role"],
        organisation=row["organisation"],
        said_when=row["said_when"],
        said_date=row["said_date"],
        said_where=row["said_where"],
        figure=_to_figure(row),
        status=Status(row["status"]),
        rating=_to_rating_id(row["rating"]),
        confidence=row["confidence"],
        highlights=tuple(map(AnnotationId, json.loads(row["highlights"]))),
        evidence=evidence,
        note=row["note"],
        created=row["created"],
        modified=row["modified"],
    )


def to_claim_row(row: sqlite3.Row) -> ClaimRow:
    """Return a line of the list of claims."""
    return ClaimRow(
        id=ClaimId(row["uuid"]),
        statement=row["statement"],
        speaker=row["speaker"],
        figure=row["figure"],
        status=Status(row["status"]),
        rating=_to_rating_id(row["rating"]),
        highlights=row["highlights"],
        created=row["created"],
        modified=row["modified"],
    )


def _to_figure(row: sqlite3.Row) -> Figure | None:
    if not row["figure"]:
        return None
    readings = []
    for one in json.loads(row["readings"]):
        modifier = None if one["modifier"] is None else Modifier(one["modifier"])
        readings.append(Reading(Decimal(one["value"]), one["unit"], modifier))
    return Figure(row["figure"], tuple(readings))


def _to_rating_id(cell: int | None) -> RatingId | None:
    return None if cell is None else RatingId(cell)


def evidence_values(evidence: Evidence, position: int) -> Values:
    """Return the row of a piece of evidence; ``position`` orders the evidence of one claim."""
    return {
        "uuid": evidence.id,
        "claim": evidence.claim,
        "kind": evidence.kind.value,
        "target": evidence.target,
        "stance": evidence.stance.value,
        "note": evidence.note,
        "position": position,
    }


def to_evidence(row: sqlite3.Row) -> Evidence:
    """Return a piece of evidence."""
    return Evidence(
        id=EvidenceId(row["uuid"]),
        claim=ClaimId(row["claim"]),
        kind=EvidenceKind(row["kind"]),
        target=row["target"],
        stance=Stance(row["stance"]),
        note=row["note"],
    )


def rating_values(rating: Rating, position: int) -> Values:
    """Return the row of a step of the scale; ``position`` counts from the best one."""
    return {
        "id": rating.id,
        "name": rating.name,
        "colour": rating.colour,
        "definition": rating.definition,
        "position": position,
    }


def to_rating(row: sqlite3.Row) -> Rating:
    """Return a step of the scale."""
    return Rating(RatingId(row["id"]), row["name"], row["colour"], row["definition"])


def note_values(subject: Subject, text: str, created: str, modified: str) -> Values:
    """Return the row of a note on an article, a claim or the library, without its row number."""
    return {"kind": subject.kind.value, "subject": subject.key, "text": text, "created": created, "modified": modified}


def resource_values(resource: Resource, sha256: str) -> Values:
    """Return the row of a resource's content. Pictures and fonts are packed already, so it is stored as it is."""
    return {"sha256": sha256, "media_type": resource.media_type, "data": resource.data}


def saved_with_values(source: int, address: str, resource: int | None, fetched: str | None = None) -> Values:
    """Return the row that says what a page calls a resource, and when that was fetched from the network."""
    return {"source": source, "address": address, "resource": resource, "fetched": fetched}


def to_resource(row: sqlite3.Row) -> Resource:
    """Return a resource, from a row that joins its content with what the page calls it."""
    return Resource(row["address"], row["media_type"], row["data"])


def reading_place_values(article: ArticleId, block: int, part: float) -> Values:
    """Return the row that says where the user was in an article."""
    return {"article": article, "block": block, "part": part}


def site_rule_values(rule: SiteRule) -> Values:
    """Return the row of a rule for a site."""
    return {
        "uuid": rule.id,
        "site": rule.site,
        "form": rule.form.value,
        "words": rule.words,
        "kept": int(rule.kept),
        "created": rule.created,
    }


def to_site_rule(row: sqlite3.Row) -> SiteRule:
    """Return a rule for a site."""
    return SiteRule(RuleId(row["uuid"]), row["site"], Form(row["form"]), row["words"], bool(row["kept"]), row["created"])
