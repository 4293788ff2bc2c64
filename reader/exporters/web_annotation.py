"""JSON after the Web Annotation Data Model of the W3C (https://www.w3.org/TR/annotation-model/): a
collection of one page.

Positions are code points, as the model demands, of the text that this program makes of the source,
which ``renderedVia`` says. Title, authors, date, site and hash of the source are no terms of the
model; the second part of ``@context`` defines them.
"""

import base64
import json
import re
import uuid
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from reader.domain.annotation import Annotation, Label, LabelId
from reader.domain.article import Article, ArticlePage
from reader.domain.labels import path_text
from reader.domain.message import translate
from reader.exporters.claim_review import (
    CLAIM_TERMS,
    article_note_item,
    claim_item,
    creator,
    library_note_item,
)
from reader.exporters.exporter import in_order, label_paths
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import EVERYTHING
from reader.exporters.standing import Edition, Standing

CONTEXT: tuple[str, dict[str, object]] = (
    "http://www.w3.org/ns/anno.jsonld",
    {
        "title": "dcterms:title",
        "authors": {"@id": "schema:author", "@container": "@list"},
        "published": "schema:datePublished",
        "site": "dcterms:publisher",
        "sha256": "schema:sha256",
    },
)

STANDING_TERMS: dict[str, object] = {
    **{
        word: f"urn:claim-reader:terms#{word}"
        for word in (
            "placement",
            "reviewed",
            "quoteMade",
            "madeOn",
            "standsIn",
            "version",
            "removedByCleaning",
            "inTrash",
        )
    },
    "path": {"@id": "urn:claim-reader:terms#path", "@container": "@list"},
    "captured": "urn:claim-reader:terms#captured",
    "archived": {"@id": "urn:claim-reader:terms#archived", "@type": "@id"},
    "file": "urn:claim-reader:terms#file",
    "page": "urn:claim-reader:terms#page",
    "pages": "urn:claim-reader:terms#pages",
    "address": "schema:url",
}
"""What says how a highlight stands to its text, and what else is known of a source."""

_OF_THE_COPY = frozenset(("file", "captured", "archived", "page", "pages"))
"""What is known of one version's copy alone."""

SOFTWARE = {
    "id": "https://schema.org/SoftwareApplication#claim-reader",
    "type": "Software",
    "name": "Claim Reader",
}

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_RESERVED = "!#$%&'()*+,/:;=?@[]~"
"""What RFC 3986 lets stand in a URI besides letters, digits and ``-._``; a percent sign counts as
an escape made before.
"""


class WebAnnotationExporter:
    """An ``AnnotationCollection`` with all annotations in its first page."""

    name = "json"
    title = translate("Formats", "JSON (W3C Web Annotation)")
    suffix = ".json"
    holds = EVERYTHING

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the collection in UTF-8. Its identifier follows from its items, so that the same
        items give the same bytes.
        """
        items = [
            _item(article, annotation, labels, findings)
            for article in articles
            for annotation in in_order(article)
        ]
        items += (
            claim_item(claim, findings, lambda one: _target(one.article, one.annotation, findings))
            for claim in findings.claims
        )
        notes = findings.article_notes
        items += (
            article_note_item(one, notes[one.id], _source(one))
            for one in articles
            if notes.get(one.id)
        )
        items += [library_note_item(findings.library_note)] if findings.library_note else []
        digest = json.dumps(items, ensure_ascii=True)
        collection = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, digest)}"
        page = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, collection)}"
        part_of = {"id": collection, "type": "AnnotationCollection", "total": len(items)}
        whole = {
            "@context": [CONTEXT[0], _terms(findings)],
            "id": collection,
            "type": "AnnotationCollection",
            "label": "Highlights and notes",
            "generator": SOFTWARE,
            "total": len(items),
            "first": {
                "id": page,
                "type": "AnnotationPage",
                "partOf": part_of,
                "startIndex": 0,
                "items": items,
            },
            "last": page,
        }
        return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _terms(findings: Findings) -> dict[str, object]:
    """Return what the context has to define besides the model's own terms."""
    return {**CONTEXT[1], **STANDING_TERMS, **(CLAIM_TERMS if findings.claims else {})}


def source_uri(article: Article) -> str:
    """Return the URI of an article's source: its address, else the name of its bytes by their hash
    (RFC 6920).
    """
    if article.url and _SCHEME.match(article.url):
        return quote(article.url, safe=_RESERVED)
    digest = base64.urlsafe_b64encode(bytes.fromhex(article.sha256)).decode("ascii").rstrip("=")
    return f"ni:///sha-256;{digest}"


def _item(
    article: Article,
    annotation: Annotation,
    labels: Mapping[LabelId, Label],
    findings: Findings,
) -> dict[str, object]:
    bodies: list[dict[str, object]] = []
    if annotation.note:
        bodies.append(
            {
                "type": "TextualBody",
                "value": annotation.note,
                "format": "text/markdown",
                "purpose": "commenting",
            }
        )
    for path in label_paths(annotation, labels):
        bodies.append(
            {
                "type": "TextualBody",
                "value": path_text(path),
                "format": "text/plain",
                "purpose": "tagging",
                "path": list(path),
            }
        )
    item: dict[str, object] = {
        "id": f"urn:uuid:{annotation.id}",
        "type": "Annotation",
        "motivation": ["highlighting", *dict.fromkeys(str(body["purpose"]) for body in bodies)],
        **creator(annotation.author),
        "created": annotation.created,
        "modified": annotation.modified,
        **_standing(annotation, findings.standing(article, annotation)),
    }
    if bodies:
        item["body"] = bodies
    item["target"] = _target(article, annotation, findings)
    return item


def _standing(annotation: Annotation, standing: Standing) -> dict[str, object]:
    """Return how a highlight stands to its text; what goes without saying is left out."""
    differs = annotation.placed and annotation.target.exact != standing.made.exact
    known = {
        "placement": standing.placement.value,
        "reviewed": standing.reviewed,
        "quoteMade": standing.made.exact if differs else None,
        "madeOn": _edition(standing.made_on),
        "standsIn": [_edition(one) for one in standing.stands_in],
        "removedByCleaning": standing.removed or None,
        "inTrash": standing.in_trash or None,
    }
    return {key: value for key, value in known.items() if value is not None}


def _edition(edition: Edition) -> dict[str, object]:
    return {"version": edition.version, "sha256": edition.sha256}


def _target(article: Article, annotation: Annotation, findings: Findings) -> dict[str, object]:
    """Return where a highlight points: in the present text, or, where it has no place there, in
    that of the version that it was made on.
    """
    standing = findings.standing(article, annotation)
    target = annotation.target if annotation.placed else standing.made
    source = _source(article, annotation)
    date = article.imported
    if not annotation.placed:
        source = {key: value for key, value in source.items() if key not in _OF_THE_COPY}
        source |= {"sha256": standing.made_on.sha256}
        if standing.made_on.file:
            source["file"] = standing.made_on.file
        date = standing.made_on.imported or date
    return {
        "type": "SpecificResource",
        "source": source,
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": target.exact,
                "prefix": target.prefix,
                "suffix": target.suffix,
            },
            {"type": "TextPositionSelector", "start": target.span.start, "end": target.span.end},
        ],
        "state": {"type": "TimeState", "sourceDate": date},
        "renderedVia": SOFTWARE,
    }


def _source(article: Article, annotation: Annotation | None = None) -> dict[str, object]:
    """Return what is known of the source of an article, or of an annotation on it; what is not
    known is left out.

    Of an article that was joined of several pages it is that of the page that the annotation begins
    on, and all of them are listed; positions count in the text of all.
    """
    metadata = article.metadata
    on_page = annotation is not None and annotation.placed
    page = article.page_at(annotation.target.span.start) if annotation and on_page else None
    known: dict[str, object | None] = {
        "id": source_uri(article),
        "type": "Text",
        "format": page.media_type if page else article.media_type,
        "language": metadata.language,
        "title": article.title,
        "authors": list(metadata.authors) or None,
        "published": metadata.published,
        "site": metadata.site,
        "sha256": page.sha256 if page else article.sha256,
        "file": page.source_name if page else article.source_name,
        "captured": metadata.captured,
        "archived": metadata.archived,
        "page": page.number if page else None,
        "pages": [_page(one) for one in article.pages] or None,
    }
    return {key: value for key, value in known.items() if value is not None}


def _page(page: ArticlePage) -> dict[str, object]:
    """Return one of the pages that an article was joined of."""
    known = {
        "page": page.number,
        "address": page.metadata.url or page.address,
        "name": page.source_name,
        "sha256": page.sha256,
    }
    return {key: value for key, value in known.items() if value is not None}
