"""What the formats to be read say, whatever they look like."""

from dataclasses import replace

import pytest

from reader.domain.annotation import Placement, Target
from reader.domain.document import BlockKind, Span
from reader.domain.reason import Cause, because
from reader.domain.report_lines import ClaimTable, Line
from reader.exporters.findings import Findings, Gathered
from reader.exporters.flow import flow
from reader.exporters.holding import Holding, LeftOut
from reader.exporters.report import Report, moment
from reader.exporters.standing import Edition, Standing
from reader.exporters.wording import UNPLACED, UNREVIEWED

from .articles import article, highlighted
from .papers import ARTICLES, FERRY, FINDINGS, LABELS, MARKED
from .test_claims import CLAIM, HERE, PAGE

FIRST = Edition(1, "aa" * 32, "2024-05-01T07:30:00Z", "before.html")


def made(exact: str, placement: Placement, *, reviewed: bool | None = None) -> Standing:
    return Standing(Target(Span(0, len(exact)), exact, "", ""), FIRST, (), placement, reviewed)


def remarks(standing: Standing, *, placed: bool = True) -> tuple[str, ...]:
    now = replace(highlighted("more than 1,200\u00a0m"), placed=placed)
    page = replace(article(now), version=2)
    report = Report([page], LABELS, Findings(standings={now.id: standing}))
    (entry,) = report.articles()
    (mark,) = entry.marks
    assert mark.quote == standing.made.exact
    return mark.remarks


ON_FIRST = f"Made on version 1 of 2024-05-01, 07:30 UTC, SHA-256 {'aa' * 32}."


def test_a_figure_that_changed_is_told_with_both() -> None:
    told = remarks(made("more than 1,000\u00a0m", Placement.CHANGED, reviewed=False))
    assert told == (
        "When it was highlighted, the text said: “more than 1,000 m”", UNREVIEWED.told(), ON_FIRST,
    )  # fmt: skip


def test_a_change_that_was_looked_at_is_not_said_to_wait() -> None:
    told = remarks(made("more than 1,000\u00a0m", Placement.CHANGED, reviewed=True))
    assert UNREVIEWED.told() not in told


def test_one_without_a_place_names_the_version_it_was_made_on() -> None:
    assert remarks(made("more", Placement.UNPLACED), placed=False) == (UNPLACED.told(), ON_FIRST)


def test_one_that_stands_as_it_was_made_has_nothing_to_say_but_its_version() -> None:
    assert remarks(made("more than 1,200\u00a0m", Placement.EXACT)) == (ON_FIRST,)


def test_a_place_beyond_the_text_is_none() -> None:
    far = replace(FERRY, annotations=(replace(MARKED[0], target=Target(Span(9_000, 9_003), "far", "", "")),))  # fmt: skip
    (entry,) = Report([far], LABELS, Findings()).articles()
    assert [mark.quote for mark in entry.unplaced] == ["far"]
    assert entry.marks[0].remarks == (UNPLACED.told(),)


def test_a_quote_of_an_article_in_the_trash_says_so() -> None:
    gone = replace(made(HERE.target.exact, Placement.EXACT), in_trash=True)
    findings = Findings(
        claims=(replace(CLAIM, highlights=(HERE.id,)),),
        highlights={HERE.id: Gathered(HERE, PAGE)},
        standings={HERE.id: gone},
    )
    texts = [one.text for one in flow(Report([], LABELS, findings)) if isinstance(one, Line)]
    assert "— Bridge <opens> & closes, news.example [article in the trash]" in texts


def test_what_is_left_out_is_named() -> None:
    findings = Findings(left_out=(LeftOut(Holding.IN_TRASH, 3),))
    lines = [one.text for one in flow(Report([], LABELS, findings)) if isinstance(one, Line)]
    assert lines[1] == "Not in this file: 3 highlights in the trash."


def test_each_piece_of_a_text_comes_once_and_whole() -> None:
    (entry,) = Report([FERRY], LABELS, Findings()).articles()
    shown = {paragraph.text for paragraph in entry.paragraphs}
    kept = {FERRY.document.block_text(block) for block in FERRY.document.blocks}
    assert shown == kept
    for paragraph in entry.paragraphs:
        assert paragraph.removed == (paragraph.text.startswith("Subscribe"))
    begun = [mark.id for one in entry.paragraphs for mark in one.begun]
    ended = [mark.id for one in entry.paragraphs for piece in one.pieces for mark in piece.ended]
    assert sorted(begun) == sorted(ended) == sorted(one.id for one in MARKED if one.placed)


def test_a_highlight_that_ends_with_the_line_break_ends_in_its_paragraph() -> None:
    block = FERRY.document.blocks[5]
    longer = replace(MARKED[0], target=replace(MARKED[0].target, span=Span(block.start, block.end + 1)))  # fmt: skip
    page = replace(FERRY, annotations=(longer,))
    (entry,) = Report([page], LABELS, Findings()).articles()
    marked = [piece for one in entry.paragraphs for piece in one.pieces if piece.marks]
    assert [piece.text for piece in marked] == ["The island pays two thirds."]
    assert marked[0].ended


def test_claims_come_before_articles_in_the_flow() -> None:
    parts = list(flow(Report(ARTICLES, LABELS, FINDINGS)))
    places = [number for number, one in enumerate(parts) if isinstance(one, ClaimTable)]
    pages = [number for number, one in enumerate(parts) if isinstance(one, Line) and one.new_page]
    assert len(places) == 1
    assert len(pages) == 3
    assert places[0] < pages[0]


def test_the_title_is_shown_twice_only_where_it_is_highlighted() -> None:
    (entry,) = Report([FERRY], LABELS, Findings()).articles()
    titles = [one for one in entry.paragraphs if one.kind is BlockKind.TITLE]
    assert [one.says_only(entry.title) for one in titles] == [True]


@pytest.mark.parametrize(
    ("time", "shown"),
    [
        ("2024-05-01", "2024-05-01"),
        ("2024-05-01T10:00:00+07:00", "2024-05-01, 10:00 +07:00"),
        ("2024-05-01T10:00:00Z", "2024-05-01, 10:00 UTC"),
        ("2024-05-01T10:00:00.123+00:00", "2024-05-01, 10:00 UTC"),
        ("2024-05-01T10:00", "2024-05-01, 10:00"),
    ],
)
def test_a_moment_is_shown_as_people_read_it(time: str, shown: str) -> None:
    assert moment(time) == shown


def test_words_of_a_change_are_those_of_the_review() -> None:
    now = replace(highlighted("finished"), review=because(Cause.WORDS_CHANGED))
    (entry,) = Report([article(now)], LABELS, Findings()).articles()
    assert entry.marks[0].remarks == (
        "Its words have changed with the text of the article.",
        UNREVIEWED.told(),
    )
