from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Target
from reader.domain.document import Span
from reader.ui.widgets.overlaps import LANES, Highlights, lanes, segments


@st.composite
def annotations(draw: st.DrawFn) -> list[Annotation]:
    starts = draw(st.lists(st.integers(0, 40), max_size=12))
    spans = [Span(start, start + draw(st.integers(1, 15))) for start in starts]
    return [
        Annotation(
            AnnotationId(str(number)), ArticleId(1), Target(span, "", "", ""), (), "", "", ""
        )
        for number, span in enumerate(spans)
    ]


def ids_at(found: list[Annotation], offset: int) -> set[str]:
    return {each.id for each in found if each.target.span.start <= offset < each.target.span.end}


@given(annotations())
def test_segments_say_for_each_character_what_lies_over_it(made: list[Annotation]) -> None:
    cut = segments(made)
    assert all(one.span.end <= two.span.start for one, two in pairwise(cut))
    by_offset = {
        offset: {each.id for each in one.annotations}
        for one in cut
        for offset in range(one.span.start, one.span.end)
    }
    for offset in range(60):
        assert by_offset.get(offset, set()) == ids_at(made, offset)


@given(annotations(), st.integers(0, 50), st.integers(1, 10))
def test_questions_are_answered_as_by_looking_at_all(
    made: list[Annotation], start: int, length: int
) -> None:
    highlights, span = Highlights(made), Span(start, start + length)
    assert {each.id for each in highlights.over(span)} == {
        each.id for each in made if each.target.span.overlaps(span)
    }
    assert {each.id for each in highlights.at(start)} == ids_at(made, start)
    sizes = [len(each.target.span) for each in highlights.at(start)]
    assert sizes == sorted(sizes)
    assert {each.id for each in highlights.starting_in(span)} == {
        each.id for each in made if span.start <= each.target.span.start < span.end
    }
    covered = {
        offset for one in highlights.within(span) for offset in range(one.span.start, one.span.end)
    }
    assert {offset for offset in covered if start <= offset < start + length} == {
        offset for offset in range(start, start + length) if ids_at(made, offset)
    }


@given(annotations())
def test_two_annotations_share_a_lane_only_side_by_side_or_in_the_last(
    made: list[Annotation],
) -> None:
    ordered = sorted(made, key=lambda each: each.target.span)
    given_lanes = lanes(ordered)
    for index, one in enumerate(ordered):
        for two in ordered[index + 1 :]:
            if given_lanes[one.id] == given_lanes[two.id] < LANES - 1:
                assert not one.target.span.overlaps(two.target.span)


@given(annotations(), annotations(), st.data())
def test_a_change_leads_to_the_same_as_building_anew(
    before: list[Annotation], others: list[Annotation], data: st.DataObject
) -> None:
    kept = [one for one in before if data.draw(st.booleans())]
    after = kept + [replace(one, id=AnnotationId(f"new {one.id}")) for one in others]
    old, new = Highlights(before), Highlights(after)
    renewed, touched = old.renewed(after)
    assert renewed.lanes == new.lanes
    assert [one.target.span for one in renewed.annotations] == [
        one.target.span for one in new.annotations
    ]
    assert touched is not None
    for offset in range(60):
        looks = [
            {(one.id, each.lanes[one.id]) for one in each.at(offset)} for each in (old, renewed)
        ]
        assert looks[0] == looks[1] or any(span.start <= offset < span.end for span in touched)
        assert {one.id for one in renewed.at(offset)} == ids_at(after, offset)


@given(annotations())
def test_another_note_changes_no_look(made: list[Annotation]) -> None:
    renewed, touched = Highlights(made).renewed([replace(one, note="other") for one in made])
    assert touched == []
    assert all(one.note == "other" for one in renewed.annotations)
