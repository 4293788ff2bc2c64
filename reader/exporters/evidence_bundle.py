"""The payload of an evidence bundle, file by file: sources, texts, annotations, claims, references,
pictures, the event log, and the page that shows all of it.
"""

from collections.abc import Iterator
from hashlib import sha256

from reader.domain.bundle import (
    ANNOTATIONS,
    CLAIM_REVIEWS,
    EVENTS,
    INDEX,
    NOTEBOOK,
    PAYLOAD,
    REFERENCES,
    REPORT,
)
from reader.exporters.claim_review_json import ClaimReviewExporter
from reader.exporters.csl_json import CslJsonExporter
from reader.exporters.evidence import BundleContents, BundleVersion, SourceFile, ending_of
from reader.exporters.evidence_json import events, index, paragraphs, text_bytes
from reader.exporters.evidence_report import evidence_page
from reader.exporters.exporter import Exporter
from reader.exporters.library_json import LibraryExporter
from reader.exporters.web_annotation import WebAnnotationExporter

_FORMATS: dict[str, Exporter] = {
    ANNOTATIONS: WebAnnotationExporter(),
    NOTEBOOK: LibraryExporter(),
    CLAIM_REVIEWS: ClaimReviewExporter(),
    REFERENCES: CslJsonExporter(),
}


def payload(bundle: BundleContents) -> Iterator[tuple[str, bytes]]:
    """Yield the files with their paths in the bundle, each once. A source is read when its turn
    comes, so that no more than one is held.
    """
    saved: list[dict[str, object]] = []
    yield from _sources(bundle, saved)
    for version in bundle.versions:
        yield version.text_file, text_bytes(version)
        yield version.paragraphs_file, paragraphs(version)
    for passage in bundle.passages:
        if passage.picture and passage.picture.data:
            yield passage.picture_file, passage.picture.data
    for name, exporter in _FORMATS.items():
        yield name, exporter.render(bundle.articles, bundle.labels, bundle.findings)
    yield EVENTS, events(bundle.log)
    yield INDEX, index(bundle, saved)
    yield REPORT, evidence_page(bundle)


def _sources(bundle: BundleContents, saved: list[dict[str, object]]) -> Iterator[tuple[str, bytes]]:
    """Yield the sources, and what was saved with them, which ``saved`` then lists."""
    written: set[str] = set()
    for version in bundle.versions:
        for source in version.sources:
            if source.file not in written:
                written.add(source.file)
                yield source.file, bundle.source_of(source.sha256).data
                yield from _saved_with(bundle, source, version, saved, written)


def _saved_with(
    bundle: BundleContents,
    source: SourceFile,
    version: BundleVersion,
    saved: list[dict[str, object]],
    written: set[str],
) -> Iterator[tuple[str, bytes]]:
    for resource in bundle.resources_of(source, version):
        digest = sha256(resource.data).hexdigest()
        file = f"{PAYLOAD}saved_with_pages/{digest}{ending_of(resource.media_type)}"
        saved.append(
            {
                "source_sha256": source.sha256,
                "address": resource.address,
                "file": file,
                "media_type": resource.media_type,
            }
        )
        if file not in written:
            written.add(file)
            yield file, resource.data
