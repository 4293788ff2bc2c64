"""Which passages of an evidence bundle get a picture of their page, and which say why not."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from reader.domain.annotation import Annotation, AnnotationId
from reader.domain.bundle import Picture
from reader.domain.message import QT_TRANSLATE_NOOP
from reader.domain.source import MediaType
from reader.exporters.evidence import BundleContents, BundleVersion, Passage
from reader.importers import held_by
from reader.services.export_progress import ExportProgress
from reader.services.originals import open_original, whole
from reader.services.passage_pictures import PictureWish, pictures
from reader.store.library import Library

NO_PAGE = QT_TRANSLATE_NOOP("Pictures", "the source is a text without a page of its own")
NO_TEXT = QT_TRANSLATE_NOOP("Pictures", "the text in which it was highlighted is not kept")
MOST_PICTURES = 500
"""A page with its passage takes a second or two."""
TOO_MANY = QT_TRANSLATE_NOOP("Pictures", "the bundle has more passages than pictures are made of")
NOT_WANTED = QT_TRANSLATE_NOOP("Pictures", "pictures were not asked for")

_Group = list[tuple[int, Passage, BundleVersion]]
"""Passages of one page, each with its place among all."""


def with_pictures(
    library: Library,
    bundle: BundleContents,
    wanted: bool,
    report: Callable[[ExportProgress], None],
    check: Callable[[], None],
) -> list[Passage]:
    """Return the passages of a bundle with their pictures, or why there are none."""
    done: list[Passage] = []
    chosen = 0
    groups: dict[tuple[int, int, str], _Group] = {}
    known = {one.id: one for article in bundle.articles for one in article.annotations}
    for place, one in enumerate(bundle.passages):
        missing = _why_none(one) if wanted else NOT_WANTED
        if not missing and chosen >= MOST_PICTURES:
            missing = TOO_MANY
        done.append(replace(one, picture=Picture(missing=missing)))
        if not missing and one.version is not None:
            chosen += 1
            group = groups.setdefault((*one.version.key, one.sha256), [])
            group.append((place, one, one.version))
    total = len(done)
    drawn = total - chosen
    report(ExportProgress(drawn, total))
    wishes = (_wish(library, bundle, group, known) for group in groups.values())
    for group, (_, found) in zip(groups.values(), pictures(wishes, check), strict=True):
        for place, one, _ in group:
            done[place] = replace(one, picture=found[one.highlight])
        drawn += len(group)
        report(ExportProgress(drawn, total))
    return done


def _why_none(passage: Passage) -> str:
    """Return why a passage can have no picture; empty where it may have one."""
    if passage.version is None:
        return NO_TEXT
    sources = {one.sha256: one.media_type for one in passage.version.sources}
    is_page = held_by(sources.get(passage.sha256, "")) is MediaType.HTML
    return "" if is_page else NO_PAGE


def _wish(
    library: Library,
    bundle: BundleContents,
    group: _Group,
    known: Mapping[AnnotationId, Annotation],
) -> PictureWish:
    _, first, version = group[0]
    original = whole(open_original(library, version.article.id, first.sha256))
    return PictureWish(
        version.article,
        original,
        tuple(replace(known[one.highlight], target=one.target, placed=True) for _, one, _ in group),
        bundle.labels,
    )
