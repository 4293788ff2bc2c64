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
from reader.domain.message import translate
from reader.exporters.claim_review import (
    CLAIM_TERMS,
    article_note_item,
    claim_item,
    library_note_item,
)
from reader.exporters.exporter import in_order, label_names
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import EVERYTHING

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
            _item(article, annotation, labels)
            for article in articles
            for annotation in in_order(article)
        ]
        items += (
            claim_item(claim, findings, lambda one: _target(one.article, one.annotation))
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
            "@context": [CONTEXT[0], {**CONTEXT[1], **CLAIM_TERMS}]
            if findings.claims
            else list(CONTEXT),
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


def source_uri(article: Article) -> str:
    """Return the URI of an article's source: its address, else the name of its bytes by their hash
    (RFC 6920).
    """
    if article.url and _SCHEME.match(article.url):
        return quote(article.url, safe=_RESERVED)
    digest = base64.urlsafe_b64encode(bytes.fromhex(article.sha256)).decode("ascii").rstrip("=")
    return f"ni:///sha-256;{digest}"


def _item(
    article: Article, annotation: Annotation, labels: Mapping[LabelId, Label]
) -> dict[str, object]:
    bodies: list[dict[str, str]] = []
    if annotation.note:
        bodies.append(
            {
                "type": "TextualBody",
                "value": annotation.note,
                "format": "text/plain",
                "purpose": "commenting",
            }
        )
    for name in label_names(annotation, labels):
        bodies.append(
            {"type": "TextualBody", "value": name, "format": "text/plain", "purpose": "tagging"}
        )
    item: dict[str, object] = {
        "id": f"urn:uuid:{annotation.id}",
        "type": "Annotation",
        "motivation": ["highlighting", *dict.fromkeys(body["purpose"] for body in bodies)],
        "created": annotation.created,
        "modified": annotation.modified,
    }
    if bodies:
        item["body"] = bodies
    item["target"] = _target(article, annotation)
    return item


def _target(article: Article, annotation: Annotation) -> dict[str, object]:
    target = annotation.target
    return {
        "type": "SpecificResource",
        "source": _source(article, annotation),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": target.exact,
                "prefix": target.prefix,
                "suffix": target.suffix,
            },
            {"type": "TextPositionSelector", "start": target.span.start, "end": target.span.end},
        ],
        "state": {"type": "TimeState", "sourceDate": article.imported},
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
