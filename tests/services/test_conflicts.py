"""What two libraries have in two forms when one is merged into the other, and deciding on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.domain.annotation import AnnotationId, ArticleId, LabelId
from reader.domain.claim import ClaimId, Status
from reader.domain.details import Detail
from reader.domain.errors import LibraryDamaged, MergeWithItself
from reader.domain.merging import ConflictId, ConflictKind, Decision, TwoForms
from reader.domain.message import paragraph
from reader.domain.source import SourceDocument
from reader.domain.span import Span
from reader.domain.subject import LIBRARY, about_article
from reader.services import (
    annotating,
    articles,
    claims,
    conflicts,
    details,
    history,
    labels,
    merging,
    notes,
    versions,
)
from reader.services.cancelling import Cancelled
from reader.services.merging_sentences import preview_sentences
from reader.services.outcome import Verb
from reader.services.reanchoring import apply_new_document
from reader.services.verifying import verify
from reader.store import articles as stored_articles
from reader.store import journal, sources
from reader.store.articles import list_rows
from reader.store.library import Library
from tests.store.examples import cleaned, source, stored
from tests.store.old_libraries import unpack

BRIDGE = ("The bridge is 1.000 km long.", "Nobody asked the mayor.")


@dataclass
class Two:
    """A library, and a copy of it that went its own way."""

    mine: Library
    theirs: Library
    article: ArticleId
    highlight: AnnotationId
    claim: ClaimId

    def merge(self) -> merging.Merged:
        self.theirs.close()
        return merging.merge(self.mine, self.theirs.path)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    with Library(tmp_path / "mine.sqlite") as mine:
        article = stored(mine, *BRIDGE, title="A bridge")
        annotating.highlight(mine, article, Span(4, 10), LabelId(1), "Which?")
        (one,) = annotating.annotations_of(mine, article.id)
        claim, _ = claims.make_claim(mine, [one.id], "It is long.")
        mine.copy_to(tmp_path / "theirs.sqlite")
        with Library(tmp_path / "theirs.sqlite") as theirs:
            yield Two(mine, theirs, article.id, one.id, claim)


def note_of(library: Library, highlight: AnnotationId) -> str:
    return annotating.open_annotation(library, highlight).note


def test_what_only_they_changed_is_taken_over(two: Two) -> None:
    annotating.set_note(two.theirs, two.highlight, "The old one.")
    annotating.toggle_label(two.mine, two.highlight, LabelId(2))
    claims.set_fields(two.mine, two.claim, speaker="The mayor")
    claims.set_fields(two.theirs, two.claim, said_where="Ulm")
    assert two.merge().conflicts == 0
    assert note_of(two.mine, two.highlight) == "The old one."
    assert annotating.open_annotation(two.mine, two.highlight).labels == (1, 2)
    claim = claims.open_claim(two.mine, two.claim)
    assert (claim.speaker, claim.said_where) == ("The mayor", "Ulm")


def test_what_both_changed_is_kept_and_listed(two: Two) -> None:
    annotating.set_note(two.theirs, two.highlight, "Theirs.")
    annotating.set_note(two.mine, two.highlight, "Mine.")
    assert two.merge().conflicts == 1
    (conflict,) = conflicts.list_conflicts(two.mine)
    assert (conflict.kind, conflict.about) == (ConflictKind.HIGHLIGHT, "bridge")
    assert (conflict.mine, conflict.theirs) == ("Mine.", "Theirs.")
    assert conflict.library == "theirs.sqlite"
    assert note_of(two.mine, two.highlight) == "Mine."


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        (Decision.MINE, ["Mine."]),
        (Decision.THEIRS, ["Theirs."]),
        (Decision.BOTH, ["Mine.", "Theirs."]),
    ],
)
def test_each_way_to_decide(two: Two, decision: Decision, expected: list[str]) -> None:
    annotating.set_note(two.theirs, two.highlight, "Theirs.")
    annotating.toggle_label(two.theirs, two.highlight, LabelId(2))
    annotating.set_note(two.mine, two.highlight, "Mine.")
    two.merge()
    (conflict,) = conflicts.list_conflicts(two.mine)
    conflicts.decide(two.mine, [conflict.id], decision)
    assert conflicts.list_conflicts(two.mine) == []
    present = annotating.annotations_of(two.mine, two.article)
    assert sorted(one.note for one in present) == expected
    assert history.next_undo(two.mine) is Verb.DECIDE
    history.undo(two.mine)
    assert note_of(two.mine, two.highlight) == "Mine."
    assert [one.id for one in conflicts.list_conflicts(two.mine)] == [conflict.id]
    assert verify(two.mine).problems == ()


def test_two_notes_can_stand_one_below_the_other(two: Two) -> None:
    notes.set_note(two.theirs, LIBRARY, "Theirs.")
    notes.set_note(two.mine, LIBRARY, "Mine.")
    two.merge()
    (conflict,) = conflicts.list_conflicts(two.mine)
    assert Decision.BOTH in conflict.choices
    conflicts.decide(two.mine, [conflict.id], Decision.BOTH)
    assert notes.note_on(two.mine, LIBRARY) == "Mine.\n\nTheirs."


def test_details_labels_and_claims_are_decided_too(two: Two) -> None:
    for library, name, colour in ((two.mine, "Mine", "#111111"), (two.theirs, "Theirs", "#222222")):
        details.set_details(library, [two.article], {details.Detail.TITLE: name})
        labels.recolour(library, LabelId(1), colour)
        claims.set_fields(library, two.claim, statement=name)
        details.set_state(
            library,
            [two.article],
            details.State.DONE if name == "Mine" else details.State.IN_PROGRESS,
        )
    two.merge()
    found = {one.kind: one for one in conflicts.list_conflicts(two.mine)}
    assert found.keys() == {
        ConflictKind.DETAIL,
        ConflictKind.LABEL,
        ConflictKind.CLAIM,
        ConflictKind.STATE,
    }
    assert {(one.mine, one.theirs) for one in found.values()} >= {
        ("Mine", "Theirs"),
        ("#111111", "#222222"),
    }
    conflicts.decide(two.mine, [one.id for one in found.values()], Decision.THEIRS)
    article = articles.open_article(two.mine, two.article)
    assert (article.title, article.state) == ("Theirs", details.State.IN_PROGRESS)
    assert labels.list_labels(two.mine)[0].colour == "#222222"
    assert claims.open_claim(two.mine, two.claim).statement == "Theirs"


def test_what_they_deleted_goes_unless_it_was_worked_on_here(two: Two) -> None:
    article = articles.open_article(two.mine, two.article)
    for library in (two.mine, two.theirs):
        annotating.highlight(library, article, Span(0, 3), None)
    annotating.delete(two.theirs, [two.highlight])
    told = two.merge()
    assert told.deleted > 0
    assert two.highlight not in [one.id for one in annotating.annotations_of(two.mine, two.article)]
    history.undo(two.mine)
    assert note_of(two.mine, two.highlight) == "Which?"
    annotating.set_note(two.mine, two.highlight, "Mine.")
    merging.merge(two.mine, two.theirs.path)
    assert note_of(two.mine, two.highlight) == "Mine."


def test_a_decision_stands_when_the_same_library_is_merged_again(two: Two) -> None:
    annotating.set_note(two.theirs, two.highlight, "Theirs.")
    annotating.set_note(two.mine, two.highlight, "Mine.")
    two.merge()
    (conflict,) = conflicts.list_conflicts(two.mine)
    conflicts.decide(two.mine, [conflict.id], Decision.MINE)
    assert merging.merge(two.mine, two.theirs.path).conflicts == 0
    assert note_of(two.mine, two.highlight) == "Mine."


def later(library: Library, article: ArticleId, text: str, captured: str | None = None) -> None:
    """Save an article again."""
    new = cleaned(text, BRIDGE[1], title="A bridge")
    apply_new_document(library, article, new, source(text, BRIDGE[1]), Verb.NEW_VERSION)


def test_versions_come_with_their_highlights(two: Two) -> None:
    later(two.theirs, two.article, "The bridge is 1.200 km long.")
    known = articles.open_article(two.theirs, two.article)
    annotating.highlight(two.theirs, known, Span(14, 19), None, "Longer?")
    told = two.merge()
    assert told.versions == 1
    assert len(versions.list_versions(two.mine, two.article)) == 2
    now_is = articles.open_article(two.mine, two.article)
    assert now_is.document.text.startswith("The bridge is 1.200 km")
    assert {one.target.exact for one in now_is.annotations} == {"bridge", "1.200"}
    history.undo(two.mine)
    assert len(versions.list_versions(two.mine, two.article)) == 1


def test_a_page_that_both_saved_at_other_times_is_one_article(tmp_path: Path) -> None:
    paths = tmp_path / "mine.sqlite", tmp_path / "theirs.sqlite"
    address = "https://news.example/bridge"
    texts = [
        ("The bridge over the old harbour is 1.000 km long, said the mayor.", *BRIDGE[1:]),
        ("The bridge over the old harbour is 1.200 km long, said the mayor.", *BRIDGE[1:]),
    ]
    for path, text in zip(paths, texts, strict=True):
        with Library(path) as library:
            data = "\n\n".join(text).encode()
            page = SourceDocument(data, source(*text).media_type, "bridge.txt", address)
            stored_articles.add(library, page, cleaned(*text), "2026-11-23T06:00:00.000Z")
    with Library(paths[0]) as mine:
        told = merging.merge(mine, paths[1])
        assert (told.articles, told.versions) == (0, 1)
        (row,) = list_rows(mine)
        assert len(versions.list_versions(mine, row.id)) == 2
        assert len(sources.hashes(mine)) == 2


def test_cancelling_leaves_nothing_behind(two: Two) -> None:
    stored(two.theirs, "Another text.", title="Another")
    two.theirs.close()
    before = verify(two.mine)
    left = iter(range(3))

    def check() -> None:
        if next(left, None) is None:
            raise Cancelled

    with pytest.raises(Cancelled):
        merging.merge(two.mine, two.theirs.path, check=check)
    assert verify(two.mine) == before
    assert articles.binned(two.mine) == []


def test_itself_and_what_is_damaged_are_refused(two: Two, tmp_path: Path) -> None:
    with pytest.raises(MergeWithItself):
        merging.merge(two.mine, two.mine.path)
    two.theirs.close()
    data = two.theirs.path.read_bytes()
    assert data.count(b"Which?") >= 1
    damaged = tmp_path / "damaged.sqlite"
    damaged.write_bytes(data.replace(b"Which?", b"Witch?"))
    with pytest.raises(LibraryDamaged):
        merging.merge(two.mine, damaged)


def test_one_of_an_earlier_version_is_read_from_a_copy(tmp_path: Path) -> None:
    old = unpack("step11", tmp_path)
    before = old.read_bytes()
    with Library(tmp_path / "mine.sqlite") as mine:
        told = merging.merge(mine, old)
        assert told.articles > 0
        assert not merging.merge(mine, old).outcome.changes
        assert verify(mine).problems == ()
    assert old.read_bytes() == before
    beside = {path.name for path in tmp_path.iterdir() if path.name.startswith("library")}
    assert beside == {"library.sqlite"}


def test_one_that_is_open_elsewhere_is_read_with_its_log(two: Two) -> None:
    annotating.set_note(two.theirs, two.highlight, "Just now.")
    merging.merge(two.mine, two.theirs.path)
    assert note_of(two.mine, two.highlight) == "Just now."


def test_the_preview_counts_what_would_come(two: Two) -> None:
    two.theirs.author = "Ana"
    article = stored(two.theirs, "Another text.", title="Another")
    annotating.highlight(two.theirs, article, Span(0, 7), None)
    labels.add(two.theirs, "Ferry", "#123456")
    annotating.set_note(two.theirs, two.highlight, "Theirs.")
    two.theirs.close()
    found = merging.preview(two.mine, two.theirs.path)
    assert (found.articles, found.highlights, found.labels) == (1, 1, 1)
    assert (found.updated, found.conflicts, found.authors) == (1, 0, ("Ana",))
    told = two.merge()
    assert told.articles == 1
    assert {
        one.author
        for row in list_rows(two.mine)
        for one in annotating.annotations_of(two.mine, row.id)
    } == {"", "Ana"}


def test_the_preview_does_not_count_what_is_here_already(two: Two) -> None:
    notes.set_note(two.theirs, about_article(two.article), "Ask the mayor.")
    two.theirs.close()
    assert merging.preview(two.mine, two.theirs.path).notes == 1
    merging.merge(two.mine, two.theirs.path)
    found = merging.preview(two.mine, two.theirs.path)
    assert (found.notes, found.is_empty) == (0, True)
    history.undo(two.mine)
    assert merging.preview(two.mine, two.theirs.path).notes == 1


def test_the_preview_tells_of_what_it_does_not_count(two: Two) -> None:
    assert merging.preview(two.mine, two.theirs.path).is_empty
    details.set_starred(two.theirs, [two.article], True)
    two.theirs.close()
    found = merging.preview(two.mine, two.theirs.path)
    assert not found.is_empty
    assert "details or evidence" in paragraph(preview_sentences(found)).english()
    two.merge()
    assert merging.preview(two.mine, two.theirs.path).is_empty


def test_the_preview_says_what_merging_does(two: Two) -> None:
    claims.set_status(two.theirs, [two.claim], Status.DONE)
    annotating.toggle_label(two.theirs, two.highlight, LabelId(2))
    annotating.toggle_label(two.mine, two.highlight, LabelId(3))
    highlighted = articles.open_article(two.mine, two.article)
    annotating.highlight(two.mine, highlighted, Span(0, 3), LabelId(1))
    two.theirs.close()
    step = journal.last_number(two.mine)
    found = merging.preview(two.mine, two.theirs.path)
    assert journal.last_number(two.mine) == step
    assert conflicts.list_conflicts(two.mine) == []
    assert (found.updated, found.deleted, found.conflicts) == (1, 0, 1)
    told = paragraph(preview_sentences(found)).english()
    assert "1 thing was changed there alone" in told
    assert "1 thing is here and there in two forms" in told
    done = two.merge()
    assert (done.updated, done.deleted, done.conflicts) == (1, 0, 1)


def test_every_field_that_differs_is_told(two: Two) -> None:
    for library, name in ((two.mine, "Ann"), (two.theirs, "Bea")):
        claims.set_fields(library, two.claim, speaker=name, said_where=f"{name}’s")
        annotating.set_note(library, two.highlight, f"By {name}.")
    annotating.toggle_label(two.theirs, two.highlight, LabelId(2))
    annotating.toggle_label(two.mine, two.highlight, LabelId(3))
    claims.set_status(two.theirs, [two.claim], Status.DONE)
    assert two.merge().conflicts == 2
    forms = {one.kind: one.forms for one in conflicts.list_conflicts(two.mine)}
    assert forms[ConflictKind.CLAIM] == (
        TwoForms("speaker", "Ann", "Bea"),
        TwoForms("said_where", "Ann’s", "Bea’s"),
        TwoForms("status", "new", "done"),
    )
    labels_of, note = forms[ConflictKind.HIGHLIGHT]
    assert labels_of.field == "labels"
    assert labels_of.mine != labels_of.theirs
    assert note == TwoForms("note", "By Ann.", "By Bea.")


def test_authors_are_compared_as_a_person_reads_them(two: Two) -> None:
    details.set_details(two.theirs, [two.article], {Detail.AUTHORS: "Ann; Zoe"})
    details.set_details(two.mine, [two.article], {Detail.AUTHORS: "Ann; Bo"})
    assert two.merge().conflicts == 1
    (one,) = conflicts.list_conflicts(two.mine)
    assert (one.mine, one.theirs) == ("Ann; Bo", "Ann; Zoe")


CRAFTED: list[tuple[str, str]] = [
    ('"note"', '"event"'),
    ('"note"', '"annotation"'),
    ('"kind"', '"kin"'),
    ('"text"', '"tex"'),
    ('"Theirs."', "7"),
    ('"Theirs."', '["Theirs."]'),
    ('"Theirs."', '"\\ud800"'),
    ('"format": 1', '"format": 0'),
    ("{", "["),
]


@pytest.mark.parametrize(("old", "new"), CRAFTED)
def test_a_conflict_that_makes_no_sense_is_shown_and_can_be_ended(
    two: Two, old: str, new: str
) -> None:
    notes.set_note(two.mine, LIBRARY, "Mine.")
    notes.set_note(two.theirs, LIBRARY, "Theirs.")
    details.set_details(two.mine, [two.article], {Detail.TITLE: "Mine"})
    details.set_details(two.theirs, [two.article], {Detail.TITLE: "Theirs"})
    assert two.merge().conflicts == 2
    with two.mine.transaction() as db:
        db.execute(
            "UPDATE conflict SET theirs = replace(theirs, ?, ?) WHERE kind = 'note'", [old, new]
        )
    by_kind = {one.kind: one for one in conflicts.list_conflicts(two.mine)}
    assert by_kind[ConflictKind.DETAIL].theirs == "Theirs", "the others can be decided"
    damaged = by_kind[ConflictKind.DAMAGED]
    assert damaged.choices == (Decision.MINE,)
    for decision in (Decision.THEIRS, Decision.BOTH):
        with pytest.raises(LibraryDamaged):
            conflicts.decide(two.mine, [damaged.id], decision)
    conflicts.decide(two.mine, [damaged.id], Decision.MINE)
    assert [one.kind for one in conflicts.list_conflicts(two.mine)] == [ConflictKind.DETAIL]


def test_numbers_that_no_column_holds_are_damage(two: Two) -> None:
    claims.set_fields(two.mine, two.claim, statement="It is short.")
    claims.set_fields(two.theirs, two.claim, statement="It is very long.")
    two.merge()
    with two.mine.transaction() as db:
        huge = f'"confidence": {1 << 70}'
        db.execute(
            "UPDATE conflict SET theirs = replace(theirs, '\"confidence\": null', ?)", [huge]
        )
    (conflict,) = conflicts.list_conflicts(two.mine)
    assert conflict.kind is ConflictKind.DAMAGED


def changed(two: Two, **cells: object) -> ConflictId:
    """Put other cells into the row of the one conflict."""
    (conflict,) = conflicts.list_conflicts(two.mine)
    with two.mine.transaction() as db:
        for name, cell in cells.items():
            db.execute(
                "UPDATE conflict SET theirs = json_set(theirs, ?, ?)",
                [f"$.theirs.row.{name}", cell],
            )
    return conflict.id


@pytest.mark.parametrize(
    "cells",
    [
        {"status": "bogus"},
        {"statement": None},
        {"confidence": "much"},
        {"figure": "7", "readings": "none"},
    ],
)
def test_what_cannot_be_read_afterwards_is_not_taken(two: Two, cells: dict[str, object]) -> None:
    claims.set_fields(two.mine, two.claim, statement="It is short.")
    claims.set_fields(two.theirs, two.claim, statement="It is very long.")
    claims.set_status(two.theirs, [two.claim], Status.DONE)
    two.merge()
    wanted = changed(two, **cells)
    conflicts.list_conflicts(two.mine)
    with pytest.raises(LibraryDamaged):
        conflicts.decide(two.mine, [wanted], Decision.THEIRS)
    assert claims.open_claim(two.mine, two.claim).statement == "It is short."


def test_columns_that_no_row_has_are_passed_over(two: Two) -> None:
    notes.set_note(two.mine, LIBRARY, "Mine.")
    notes.set_note(two.theirs, LIBRARY, "Theirs.")
    two.merge()
    wanted = changed(two, **{'"text\\" = 1 --"': "x"})
    conflicts.decide(two.mine, [wanted], Decision.THEIRS)
    assert notes.note_on(two.mine, LIBRARY) == "Theirs."


def test_a_rating_that_is_gone_is_not_taken(two: Two) -> None:
    first, *others = claims.scale(two.mine)
    claims.set_fields(two.mine, two.claim, statement="It is short.")
    claims.set_fields(two.theirs, two.claim, statement="It is very long.")
    claims.set_rating(two.theirs, [two.claim], first.id)
    two.merge()
    claims.set_scale(two.mine, others)
    (conflict,) = conflicts.list_conflicts(two.mine)
    conflicts.decide(two.mine, [conflict.id], Decision.THEIRS)
    claim = claims.open_claim(two.mine, two.claim)
    assert (claim.statement, claim.rating) == ("It is very long.", None)
