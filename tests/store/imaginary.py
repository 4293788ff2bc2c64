"""A property more on each stored type, imagined, and what a program that has them does with the old
libraries.

``test_imaginary.py`` writes the properties into a copy of the program and runs this file with it.
"""

import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.domain.annotation import ArticleId
from reader.domain.details import Folder, FolderId
from reader.domain.document import Cleaned
from reader.domain.saved_search import SavedSearch, SearchId
from reader.domain.source import MediaType, SourceDocument
from reader.services import articles, claims, history, versions
from reader.services.library import open_library
from reader.services.reanchoring import apply_new_document
from reader.store import (
    annotations,
    article_folders,
    labels,
    reading_places,
    resources,
    saved_searches,
    site_rules,
    sources,
)
from reader.store import claims as claims_store
from reader.store.library import Library
from tests.store.old_libraries import NAMES, differences, record, unpack
from tests.store.patching import Addition
from tests.store.seen import seen

AT = "2026-12-01T08:00:00.000Z"

ADDITIONS = (
    Addition(
        "Metadata",
        "section: str | None = None",
        ("metadata_values", '"section": metadata.section'),
        ("to_metadata", "Metadata", 'section=row["section"]'),
        ("article", "section TEXT"),
    ),
    Addition(
        "Block",
        "level: int = 0",
        ("_block_fields", '"level": block.level'),
        ("_to_block", "Block", 'level=entry.get("level", 0)'),
    ),
    Addition(
        "Verdict",
        "certainty: float = 1.0",
        ("_verdict_fields", '"certainty": verdict.certainty'),
        ("_to_verdict", "Verdict", 'certainty=entry.get("certainty", 1.0)'),
    ),
    Addition(
        written=("verdict_values", '"why": ""'), column=("verdict", "why TEXT NOT NULL DEFAULT ''")
    ),
    Addition(
        "Annotation",
        "mood: str = ''",
        ("annotation_values", '"mood": annotation.mood'),
        ("to_annotation", "Annotation", 'mood=row["mood"]'),
        ("annotation", "mood TEXT NOT NULL DEFAULT ''"),
    ),
    Addition(
        "Target",
        "sheet: int | None = None",
        ("annotation_values", '"sheet": annotation.target.sheet'),
        ("to_target", "Target", 'sheet=row["sheet"]'),
        ("annotation", "sheet INTEGER"),
    ),
    Addition(
        written=("_place_fields", '"sheet": target.sheet'),
        read=("_to_place", "Target", 'sheet=known.get("sheet")'),
    ),
    Addition(
        "Label",
        "hidden: int = 0",
        ("label_values", '"hidden": label.hidden'),
        ("to_label", "Label", 'hidden=row["hidden"]'),
        ("label", "hidden INTEGER NOT NULL DEFAULT 0"),
    ),
    Addition(
        written=("annotation_label_values", '"at": None'), column=("annotation_label", '"at" TEXT')
    ),
    Addition(
        "Claim",
        "topic: str = ''",
        ("claim_values", '"topic": claim.topic'),
        ("to_claim", "Claim", 'topic=row["topic"]'),
        ("claim", "topic TEXT NOT NULL DEFAULT ''"),
    ),
    Addition(
        written=("claim_highlight_values", '"weight": 1'),
        column=("claim_highlight", "weight INTEGER NOT NULL DEFAULT 1"),
    ),
    Addition(
        "Reading",
        "exact: bool = True",
        ("_packed_readings", '"exact": reading.exact'),
        ("_to_figure", "Reading", 'exact=entry.get("exact", True)'),
    ),
    Addition(
        "Evidence",
        "reliability: int | None = None",
        ("evidence_values", '"reliability": evidence.reliability'),
        ("to_evidence", "Evidence", 'reliability=row["reliability"]'),
        ("evidence", "reliability INTEGER"),
    ),
    Addition(
        "Rating",
        "short: str = ''",
        ("rating_values", '"short": rating.short'),
        ("to_rating", "Rating", 'short=row["short"]'),
        ("verdict_scale", "short TEXT NOT NULL DEFAULT ''"),
    ),
    Addition(
        "Version",
        "why: str = ''",
        ("version_values", '"why": "saved again"'),
        ("to_version_line", "Version", 'why=row["why"]'),
        ("version", "why TEXT NOT NULL DEFAULT ''"),
        (
            (
                "SELECT number, imported, targets, name,",
                "SELECT number, imported, targets, why, name,",
            ),
        ),
    ),
    Addition(
        written=("joined_page_values", '"scanned": 0'),
        column=("joined_page", "scanned INTEGER NOT NULL DEFAULT 0"),
    ),
    Addition(
        written=("note_values", '"pinned": 1'), column=("note", "pinned INTEGER NOT NULL DEFAULT 0")
    ),
    Addition(
        "SiteRule",
        "comment: str = ''",
        ("site_rule_values", '"comment": rule.comment'),
        ("to_site_rule", "SiteRule", 'comment=row["comment"]'),
        ("site_rule", "comment TEXT NOT NULL DEFAULT ''"),
    ),
    Addition(
        "SavedSearch",
        "pinned: int = 0",
        ("saved_search_values", '"pinned": search.pinned'),
        ("to_saved_search", "SavedSearch", 'pinned=row["pinned"]'),
        ("saved_search", "pinned INTEGER NOT NULL DEFAULT 0"),
    ),
    Addition(
        "Folder",
        "colour: str = ''",
        ("folder_values", '"colour": folder.colour'),
        ("to_folder", "Folder", 'colour=row["colour"]'),
        ("folder", "colour TEXT NOT NULL DEFAULT ''"),
    ),
    Addition(
        written=("article_folder_values", '"position": 1'),
        column=("article_folder", "position INTEGER NOT NULL DEFAULT 0"),
    ),
    Addition(
        "Merging",
        "words: str = ''",
        ("merging_values", '"words": merging.words'),
        ("to_merging", "Merging", 'words=row["words"]'),
        ("merged_library", "words TEXT NOT NULL DEFAULT ''"),
    ),
    Addition(written=("conflict_values", '"seen": 0'), column=("conflict", "seen INTEGER")),
    Addition(
        written=("reading_place_values", '"side": "left"'), column=("reading_place", "side TEXT")
    ),
    Addition(
        "SourceDocument",
        "fetched: str | None = None",
        ("source_values", '"fetched": source.fetched'),
        ("to_source", "SourceDocument", 'fetched=row["fetched"]'),
        ("source", "fetched TEXT"),
    ),
    Addition(
        "Resource",
        "caption: str = ''",
        ("resource_values", '"caption": resource.caption'),
        ("to_resource", "Resource", 'caption=row["caption"]'),
        ("resource", "caption TEXT NOT NULL DEFAULT ''"),
        (
            (
                "resource.media_type, resource.data FROM",
                "resource.media_type, resource.data, resource.caption FROM",
            ),
        ),
    ),
    Addition(written=("saved_with_values", '"kept": 1'), column=("saved_with", "kept INTEGER")),
)


def work(library: Library, then: dict[str, Any]) -> None:
    """Look at an old library, write the new properties, read them, and take all of it back."""
    assert list(differences(then["seen"], seen(library))) == []
    events = _events(library)
    _write_article(library)
    _write_marks(library)
    if claims.list_claims(library):
        _write_claim(library)
    _write_rest(library)
    while _events(library) > events:
        history.undo(library)
    assert list(differences(then["seen"], seen(library))) == []
    while history.undo(library).changes:
        pass
    while history.redo(library).changes:
        pass


def _events(library: Library) -> int:
    (row,) = library.query("SELECT count(*) FROM event WHERE state = 'done'")
    return int(row[0])


def _write_article(library: Library) -> None:
    known = articles.open_article(library, ArticleId(2))
    blocks: Any = [replace(one, level=2) for one in known.document.blocks]
    verdicts: Any = [replace(one, certainty=0.5) for one in known.cleaner]
    metadata = replace(known.metadata, section="Harbour")
    assert (known.metadata.section, known.document.blocks[0].level, known.cleaner[0].certainty) == (
        None,
        0,
        1.0,
    )
    document = replace(known.document, blocks=tuple(blocks), metadata=metadata)
    again = SourceDocument(b"once more", MediaType.HTML, "again.html", fetched=AT)
    highlight = replace(known.annotations[0], target=replace(known.annotations[0].target, sheet=3))
    annotations.change(library, highlight, "note")
    apply_new_document(library, known.id, Cleaned(document, tuple(verdicts)), again)
    renewed = articles.open_article(library, known.id)
    assert (
        renewed.metadata.section,
        renewed.document.blocks[0].level,
        renewed.cleaner[0].certainty,
    ) == ("Harbour", 2, 0.5)
    assert sources.load(library, known.id).fetched == AT
    before = versions.open_version(library, known.id, 1)
    assert (before.metadata.section, before.cleaner[0].certainty) == (None, 1.0)
    assert before.annotations[0].target.sheet == 3
    assert [line.why for line in versions.list_versions(library, known.id)] == ["saved again", ""]


def _write_marks(library: Library) -> None:
    (one, *_) = annotations.annotations_of(library, ArticleId(3))
    assert one.mood == ""
    annotations.change(library, replace(one, mood="doubt"), "note")
    assert annotations.load(library, one.id).mood == "doubt"
    known = labels.labels(library)
    labels.write(library, [replace(label, hidden=1) for label in known], AT, "edit label")
    assert {label.hidden for label in labels.labels(library)} == {1}


def _write_claim(library: Library) -> None:
    known = next(
        one
        for row in claims.list_claims(library)
        if (one := claims.open_claim(library, row.id)).evidence
    )
    assert known.figure is not None
    assert (known.topic, known.evidence[0].reliability, known.figure.readings[0].exact) == (
        "",
        None,
        True,
    )
    figure = replace(
        known.figure, readings=tuple(replace(one, exact=False) for one in known.figure.readings)
    )
    claims_store.change(library, replace(known, topic="traffic", figure=figure), "edit claim")
    claims_store.put_evidence(library, replace(known.evidence[0], reliability=4), AT, "evidence")
    scale = [replace(one, short=one.name[0]) for one in claims.scale(library)]
    claims_store.write_scale(library, scale, AT, "edit scale")
    changed = claims.open_claim(library, known.id)
    assert changed.figure is not None
    assert (changed.topic, changed.evidence[0].reliability, changed.figure.readings[0].exact) == (
        "traffic",
        4,
        False,
    )
    assert claims.scale(library)[0].short == "T"


def _write_rest(library: Library) -> None:
    for rule in site_rules.rules(library):
        assert rule.comment == ""
        site_rules.add(library, [replace(rule, comment="why")], AT, "add rule")
        assert [one.comment for one in site_rules.rules(library, rule.site)] == ["why"]
    _write_folder(library)
    kept = SavedSearch(SearchId("s"), "Harbour", "harbour", AT, pinned=1)  # type: ignore[call-arg]
    saved_searches.keep(library, kept, AT, "save search")
    assert saved_searches.searches(library) == (kept,)
    reading_places.keep(library, ArticleId(3), 2, 0.5)
    (row,) = library.query("SELECT side FROM reading_place WHERE article = 3")
    assert row["side"] == "left"
    with library.transaction() as db:  # no event tells of a place or of resources
        db.execute("DELETE FROM reading_place WHERE article = 3")
    for address in resources.addresses(library, ArticleId(2)):
        found = resources.load(library, ArticleId(2), address)
        assert found is not None
        assert found.caption == ""


def _write_folder(library: Library) -> None:
    folder: Any = Folder(FolderId(7), "Harbour", colour="#00aa00")
    article_folders.put(library, folder, AT, "add folder")
    article_folders.file(library, [ArticleId(3)], folder.id, inside=True, at=AT, verb="file")
    assert article_folders.folders_of(library, ArticleId(3)) == (folder,)
    (row,) = library.query("SELECT position FROM article_folder")
    assert row["position"] == 1


def main() -> None:
    """Work in each old library."""
    for name in NAMES:
        with (
            tempfile.TemporaryDirectory() as folder,
            open_library(unpack(name, Path(folder))) as library,
        ):
            work(library, record(name))
            assert [tuple(row) for row in library.query("PRAGMA integrity_check")] == [("ok",)]
            assert library.query("PRAGMA foreign_key_check") == []
        sys.stdout.write(f"{name}\n")


if __name__ == "__main__":
    main()
