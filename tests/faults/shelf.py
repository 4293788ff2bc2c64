"""A library with something of everything, and what is in it read without the program."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from uuid import uuid4

from reader.domain.annotation import LabelId
from reader.domain.claim import EvidenceKind, Stance
from reader.domain.document import Span
from reader.domain.merging import ConflictId, ConflictKind, Merging, MergingId
from reader.domain.notebook import Note
from reader.domain.resource import Resource
from reader.domain.site_rules import Form
from reader.domain.subject import about_claim
from reader.services import (
    annotating,
    article_folders,
    articles,
    claims,
    history,
    joining,
    notes,
    saved_searches,
    site_rules,
)
from reader.services.library import Library
from reader.services.outcome import Verb
from reader.services.reanchoring import apply_new_document
from reader.store import journal, merging, resources
from reader.store.rows.merging import Rival
from reader.store.rows.note import note_values
from tests.store.examples import AT, cleaned, source, stored


def fill(library: Library) -> None:
    """Do what a person does, so that each table with sums has rows."""
    first = stored(library, "The bridge is 1.000 km long.", "Read also: two.")
    second = stored(library, "It cost 3 million.", "Nobody asked.", title="Costs")
    annotating.highlight(library, first, Span(4, 10), LabelId(1), "Which one?")
    annotating.highlight(library, second, Span(0, 7), LabelId(2), "")
    ids = [one.id for one in annotating.annotations_of(library, first.id)]
    articles.set_kept(library, first.id, [1], True)
    claim, _ = claims.make_claim(library, ids, "It is long.")
    claims.add_evidence(library, claim, EvidenceKind.LINK, "https://a.example/", Stance.REFUTES)
    notes.set_note(library, about_claim(claim), "Ask again.")
    apply_new_document(
        library, second.id, cleaned("It cost 4 million."), source("4"), Verb.NEW_VERSION
    )
    known = articles.open_article(library, first.id)
    site_rules.add_rule(library, site_rules.proposed(known, 1, False, Form.EXACT))
    saved_searches.save(library, "bridge", "Bridges")
    folder, _ = article_folders.add(library, "Work")
    article_folders.file(library, [first.id], folder)
    resources.add_fetched(
        library, first.id, [Resource("a.png", "image/png", b"picture")], "2026-11-20T10:00:00Z"
    )
    other = Merging(MergingId(str(uuid4())), "other.sqlite", "00" * 32, True, AT)
    rival = Rival("note", note_values(about_claim(claim), Note("Ask.", AT, AT)))
    with library.transaction() as db:
        open_one = ConflictId(str(uuid4())), None, ConflictKind.NOTE, rival
        journal.record(db, AT, Verb.MERGE, list(merging.put(db, other, [open_one])))
    third, fourth = stored(library, "Page one."), stored(library, "Page two.")
    joining.join(library, third.id, [fourth.id])
    history.undo(library)
    history.redo(library)


def read_all(path: Path, tables: Iterable[str]) -> dict[str, object]:
    """Return what is in tables of a file, as far as SQLite can read them; what it says where it
    cannot.
    """
    found: dict[str, object] = {}
    for table in tables:
        try:
            with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as file:
                file.text_factory = bytes
                found[table] = sorted(file.execute(f"SELECT * FROM {table}").fetchall(), key=repr)  # noqa: S608 (names of our own)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            found[table] = str(error)
    return found
