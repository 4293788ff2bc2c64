"""Claims: gathered from highlights of any article, described, rated, backed by evidence."""

from dataclasses import replace

import pytest

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.claim import (
    ClaimFilter,
    ClaimId,
    EvidenceKind,
    RatedClaims,
    RatingId,
    Stance,
    Status,
)
from reader.domain.claim_draft import ClaimDraft, Found
from reader.domain.document import Span
from reader.domain.errors import Unknown
from reader.domain.subject import about_claim
from reader.services import annotating, claims, history, notes
from reader.services.clock import today
from reader.services.figures import read_figure
from reader.services.library import Library
from reader.services.near_claims import near_claims
from reader.services.outcome import Change, Part, Verb
from tests.services.made import annotation_of
from tests.store.examples import stored


@pytest.fixture
def highlights(library: Library) -> tuple[AnnotationId, AnnotationId]:
    """One highlight in each of two articles."""
    first, second = (
        stored(library, "More than 1.000 km of border."),
        stored(library, "Over 1,000 km, he says."),
    )
    spans = (first, Span(0, 18)), (second, Span(0, 13))
    made = [
        annotation_of(annotating.highlight(library, article, span, None)) for article, span in spans
    ]
    return made[0], made[1]


def test_a_claim_begins_with_the_words_of_its_first_highlight(
    library: Library, highlights: tuple[AnnotationId, AnnotationId]
) -> None:
    number, done = claims.make_claim(library, highlights)
    made = claims.open_claim(library, number)
    assert (made.statement, made.highlights, made.status) == (
        "More than 1.000 km",
        highlights,
        Status.NEW,
    )
    assert done.changes == (Change(Part.CLAIMS, claim=number),)
    assert claims.claims_of(library, highlights[1]) == (number,)
    history.undo(library)
    assert claims.list_claims(library) == []
    history.redo(library)
    assert claims.open_claim(library, number) == made


def test_fields_are_kept_and_typing_into_one_is_one_step(library: Library) -> None:
    number, _ = claims.make_claim(library, [], "A statement")
    figure = read_figure("lebih dari 1.000 km", "id")
    claims.set_fields(
        library, number, figure=figure, status=Status.IN_WORK, confidence=80, said_date="2022-12-04"
    )
    for text in ("S", "Se", "Sergei Shoigu \ud800"):
        claims.set_fields(library, number, speaker=text)
    known = claims.open_claim(library, number)
    assert (known.speaker, known.figure, known.status, known.confidence) == (
        "Sergei Shoigu \ufffd",
        figure,
        Status.IN_WORK,
        80,
    )
    assert known.figure is not None
    assert [reading.value for reading in known.figure.readings] == [1000]
    assert claims.set_fields(library, number, speaker="Sergei Shoigu \ufffd").changes == ()
    history.undo(library)
    assert (
        claims.open_claim(library, number).speaker,
        claims.open_claim(library, number).confidence,
    ) == ("", 80)
    claims.set_fields(library, number, role="minister")
    claims.set_fields(library, number, organisation="ministry")
    history.undo(library)
    assert (
        claims.open_claim(library, number).role,
        claims.open_claim(library, number).organisation,
    ) == ("minister", "")


def test_what_cannot_be_is_refused(
    library: Library, highlights: tuple[AnnotationId, AnnotationId]
) -> None:
    number, _ = claims.make_claim(library, highlights)
    with pytest.raises(ValueError, match="confidence"):
        claims.set_fields(library, number, confidence=101)
    with pytest.raises(Unknown):
        claims.set_fields(library, number, rating=RatingId(99))
    with pytest.raises(Unknown):
        claims.gather(library, number, [AnnotationId("nowhere")])
    with pytest.raises(Unknown):
        claims.make_claim(library, [AnnotationId("nowhere")])
    for verb in (claims.gather, claims.release):
        with pytest.raises(Unknown):
            verb(library, ClaimId("nowhere"), [])


def test_highlights_come_and_go(
    library: Library, highlights: tuple[AnnotationId, AnnotationId]
) -> None:
    first, second = highlights
    number, _ = claims.make_claim(library, [second])
    claims.gather(library, number, [first, second])
    assert claims.open_claim(library, number).highlights == (second, first)
    claims.release(library, number, [second])
    annotating.delete(library, [first])
    assert claims.open_claim(library, number).highlights == ()
    assert claims.list_claims(library)[0].highlights == 0
    history.undo(library)
    history.undo(library)
    assert claims.open_claim(library, number).highlights == (second, first)


def test_evidence_stays_in_its_order_and_outlives_a_highlight(
    library: Library, highlights: tuple[AnnotationId, AnnotationId]
) -> None:
    number, _ = claims.make_claim(library, [])
    link, _ = claims.add_evidence(
        library, number, EvidenceKind.LINK, "https://stat.example/1", Stance.REFUTES, note="p. 3"
    )
    claims.add_evidence(library, number, EvidenceKind.HIGHLIGHT, highlights[0], Stance.SUPPORTS)
    annotating.delete(library, [highlights[0]])
    first, second = claims.open_claim(library, number).evidence
    assert (first.id, first.kind, first.target, first.stance, first.note) == (
        link, EvidenceKind.LINK, "https://stat.example/1", Stance.REFUTES, "p. 3",
    )  # fmt: skip
    assert second.target == highlights[0]
    claims.remove_evidence(library, second.id)
    claims.add_evidence(library, number, EvidenceKind.FILE, "table.xlsx", Stance.CONTEXT)
    assert [one.target for one in claims.open_claim(library, number).evidence] == [
        "https://stat.example/1",
        "table.xlsx",
    ]
    with pytest.raises(Unknown):
        claims.add_evidence(library, ClaimId("nowhere"), EvidenceKind.LINK, "x", Stance.CONTEXT)


def test_an_address_gets_the_day_on_which_it_was_given(library: Library) -> None:
    number, _ = claims.make_claim(library, [], "It floats.")
    claims.add_evidence(library, number, EvidenceKind.LINK, "", Stance.CONTEXT)
    claims.add_evidence(library, number, EvidenceKind.FILE, "a.pdf", Stance.CONTEXT)
    link, file = claims.open_claim(library, number).evidence
    assert (link.retrieved, file.retrieved) == (None, None)
    claims.set_evidence(library, replace(link, target="https://a.example"))
    (link, _) = claims.open_claim(library, number).evidence
    assert link.retrieved == today()
    claims.set_evidence(library, replace(link, retrieved="2024-05-01"))
    (link, _) = claims.open_claim(library, number).evidence
    claims.set_evidence(library, replace(link, target="https://a.example/2"))
    (link, _) = claims.open_claim(library, number).evidence
    assert link.retrieved == "2024-05-01", "another address is often the same page, spelled right"
    claims.set_evidence(library, replace(link, retrieved=None))
    (link, _) = claims.open_claim(library, number).evidence
    assert link.retrieved is None
    history.undo(library)
    (link, _) = claims.open_claim(library, number).evidence
    assert link.retrieved == "2024-05-01"


def test_deleting_a_claim_is_undone_whole(
    library: Library, highlights: tuple[AnnotationId, AnnotationId]
) -> None:
    number, _ = claims.make_claim(library, highlights)
    claims.add_evidence(library, number, EvidenceKind.LINK, "https://a.example", Stance.CONTEXT)
    notes.set_note(library, about_claim(number), "What I think")
    before = claims.open_claim(library, number)
    assert before.note == "What I think"
    claims.delete(library, [number])
    with pytest.raises(Unknown):
        claims.open_claim(library, number)
    assert (
        len(
            annotating.annotations_of(
                library, annotating.open_annotation(library, highlights[0]).article
            )
        )
        == 1
    )
    history.undo(library)
    assert claims.open_claim(library, number) == before


def test_the_scale_is_the_users_own(library: Library) -> None:
    number, _ = claims.make_claim(library, [], "x")
    scale = claims.scale(library)
    assert [one.name for one in scale][:2] == ["True", "Mostly true"]
    claims.set_fields(library, number, rating=scale[1].id)
    mine = claims.new_rating("Half", "#123456", "In between")
    done = claims.set_scale(library, [mine, scale[0]])
    assert done.verb is Verb.EDIT_SCALE
    assert {change.part for change in done.changes} == {Part.SCALE, Part.CLAIMS}
    assert claims.scale(library) == (mine, scale[0])
    assert claims.open_claim(library, number).rating is None
    history.undo(library)
    assert claims.scale(library) == scale
    assert claims.open_claim(library, number).rating == scale[1].id


def test_claims_are_found_by_words(library: Library) -> None:
    first, _ = claims.make_claim(library, [], "NATO’s border grew")
    second, _ = claims.make_claim(library, [], "Another thing")
    claims.set_fields(library, second, speaker="Borderline Person", organisation="Ministère")
    assert [row.id for row in claims.list_claims(library)] == [second, first]
    assert {row.id for row in claims.list_claims(library, "BORDER")} == {first, second}
    assert [row.id for row in claims.list_claims(library, "ministere thing")] == [second]
    assert claims.list_claims(library, '"') == claims.list_claims(library)


def test_claims_are_filtered(library: Library) -> None:
    scale = claims.scale(library)
    first, _ = claims.make_claim(library, [], "The ferry sank")
    second, _ = claims.make_claim(library, [], "The ferry floats")
    third, _ = claims.make_claim(library, [], "The bridge stands")
    claims.set_fields(library, first, speaker="Ana", said_date="2022-12-03", rating=scale[0].id)
    claims.set_fields(
        library, second, speaker="Ben", said_date="2022", status=Status.DONE, rating=scale[4].id
    )

    def found(**wanted: object) -> set[ClaimId]:
        return {row.id for row in claims.list_claims(library, ClaimFilter(**wanted))}  # type: ignore[arg-type]

    assert found() == {first, second, third}
    assert found(words="ferry") == {first, second}
    assert found(words="ferry", statuses=frozenset({Status.NEW})) == {first}
    assert found(ratings=frozenset({scale[0].id})) == {first}
    assert found(unrated=True) == {third}
    assert found(ratings=frozenset({scale[4].id}), unrated=True) == {second, third}
    assert found(speaker="Ana") == {first}
    assert found(since="2022-12-03") == {first}
    assert found(since="2022", until="2022-12") == {first, second}
    assert found(until="2021") == set()
    assert claims.speakers(library) == ("Ana", "Ben")


def test_highlights_and_articles_carry_the_verdicts_of_their_claims(
    library: Library, highlights: tuple[AnnotationId, AnnotationId]
) -> None:
    scale = claims.scale(library)
    both, _ = claims.make_claim(library, highlights, "Long")
    one, _ = claims.make_claim(library, highlights[:1], "Longer")
    claims.set_fields(library, both, rating=scale[4].id)
    first = annotating.open_annotation(library, highlights[0]).article
    second = annotating.open_annotation(library, highlights[1]).article
    marks = claims.marks_of_article(library, first)
    assert {mark.id: mark.rating for mark in marks[highlights[0]]} == {both: scale[4], one: None}
    rated = claims.ratings_of_articles(library)
    assert rated == {
        first: (RatedClaims(scale[4], 1), RatedClaims(None, 1)),
        second: (RatedClaims(scale[4], 1),),
    }
    assert claims.ratings_of_articles(library, [second]) == {second: rated[second]}
    assert claims.marks_of_article(library, ArticleId(99)) == {}


def test_near_claims_are_found_by_words_and_by_the_figure(library: Library) -> None:
    def draft(statement: str, figure: str = "", language: str = "en") -> ClaimDraft:
        found = Found(statement, Span(0, len(statement)))
        return ClaimDraft(found, reading=read_figure(figure, language) if figure else None)

    border, _ = claims.make_claim(
        library, [], draft=draft("More than 1,000 km of new border appear", "1,000 km")
    )
    claims.make_claim(library, [], draft=draft("Ferries carried 400 riders", "400 riders"))
    (worded,) = near_claims(library, draft("A new border of great length appears, more than all"))[
        :1
    ]
    assert (worded.claim.id, worded.same_figure) == (border, False)
    (figured,) = near_claims(library, draft("Perbatasan bertambah", "1.000 kilometer", "id"))
    assert (figured.claim.id, figured.same_figure) == (border, True)
    assert near_claims(library, draft("Nothing of the kind was said")) == []
    assert near_claims(library, draft('"" ( * OR')) == []
    harbour, _ = claims.make_claim(library, [], draft=draft("港口將關閉十一個月", language="zh"))
    (worded,) = near_claims(library, draft("市長說港口將關閉近一年", language="zh"))
    assert worded.claim.id == harbour
