"""Fields, order and headings, in every format that follows a layout."""

import csv
import io
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from reader.domain.annotation import ArticleId, LabelId
from reader.domain.layout import (
    ALL_FIELDS,
    USUAL_LAYOUT,
    Field,
    Grouping,
    Layout,
    Order,
    layout_of,
)
from reader.exporters import EXPORTERS, FOLDER_EXPORTERS, LAID_OUT
from reader.exporters.findings import Gathered
from tests.exporters.articles import LABELS, METADATA, article, highlighted
from tests.exporters.test_claims import CLAIM, FINDINGS

FIGURE = highlighted("more than 1,200\u00a0m", "Who measured it?", 2, number=1)
SPEECH = replace(
    highlighted("finished", "So he says.", 1, number=3), created="2024-05-01T08:00:00Z"
)
BOTH = replace(
    highlighted("mayor", number=4), labels=(LabelId(1), LabelId(2)), created="2024-05-03T08:00:00Z"
)
FIRST = article(FIGURE, BOTH, SPEECH)
ELSEWHERE = replace(highlighted("bridge", "Elsewhere.", number=5), article=ArticleId(2))
SECOND = replace(
    article(ELSEWHERE, metadata=replace(METADATA, title="A second page", published="2023-01-01")),
    id=ArticleId(2),
)
ARTICLES = (FIRST, SECOND)
KNOWN = replace(
    FINDINGS,
    claims=(replace(CLAIM, highlights=(FIGURE.id, SPEECH.id), evidence=()),),
    highlights={FIGURE.id: Gathered(FIGURE, FIRST), SPEECH.id: Gathered(SPEECH, FIRST)},
)


class _Words(HTMLParser):
    """Gathers what a page says."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def written(name: str, layout: Layout) -> str:
    """Return what a format of text writes."""
    findings = replace(KNOWN, layout=layout)
    for one in EXPORTERS:
        if one.name == name:
            return one.render(ARTICLES, LABELS, findings).decode("utf-8-sig")
    folder = next(one for one in FOLDER_EXPORTERS if one.name == name)
    files = folder.render_files(ARTICLES, LABELS, findings)
    return "\n".join(f"[{file}]\n{data.decode()}" for file, data in files.items())


def without(*fields: Field) -> Layout:
    return Layout(ALL_FIELDS - set(fields))


TEXTS = ("markdown", "obsidian", "html", "text", "csv")
SAYS = {
    Field.NOTE: "Who measured it?",
    Field.LABEL: "Claim",
    Field.CLAIM: "Town of Ulm",
    Field.STATUS: "done",
    Field.CITATION: "Ana Lee",
    Field.TECHNICAL: "0f0f0f0f",
}


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("field", [one for one in SAYS if one not in {Field.CITATION, Field.LABEL}])
def test_a_field_that_is_not_wanted_is_not_written(name: str, field: Field) -> None:
    assert SAYS[field] in written(name, USUAL_LAYOUT)
    assert SAYS[field] not in written(name, without(field))


@pytest.mark.parametrize("name", TEXTS)
def test_citations_and_labels_go_too(name: str) -> None:
    bare = written(name, without(Field.CITATION, Field.CLAIM, Field.LABEL))
    assert "Budi Hartono" in written(name, USUAL_LAYOUT)
    assert "Budi Hartono" not in bare
    assert "Figure" not in bare


@pytest.mark.parametrize("name", TEXTS)
def test_quotes_go_and_nothing_else(name: str) -> None:
    bare = written(name, without(Field.QUOTE, Field.CONTEXT, Field.CLAIM))
    assert "more than 1,200" not in bare.replace("\\", "")
    assert "Who measured it?" in bare


@pytest.mark.parametrize("name", TEXTS)
def test_by_label_each_highlight_stands_under_each_of_its_labels(name: str) -> None:
    told = written(name, Layout(grouping=Grouping.LABEL))
    places = [told.index(one) for one in ("So he says.", "Who measured it?", "Elsewhere.")]
    assert places == sorted(places), "in the order of the labels, without one last"
    if name != "csv":
        assert told.count("mayor") > written(name, replace(
            Layout(grouping=Grouping.LABEL), fields=ALL_FIELDS - {Field.QUOTE}
        )).count("mayor") + 1  # fmt: skip


def test_a_table_has_each_highlight_once() -> None:
    told = written("csv", Layout(grouping=Grouping.LABEL))
    rows = list(csv.DictReader(io.StringIO(told)))
    quotes = [row["quote"] for row in rows if row["kind"] == "highlight"]
    assert quotes == ["mayor", "finished", "more than 1,200\u00a0m", "bridge"]


@pytest.mark.parametrize("name", ["markdown", "obsidian", "html", "text"])
def test_by_claim_the_rest_stands_last(name: str) -> None:
    told = written(name, Layout(grouping=Grouping.CLAIM))
    places = [told.rindex(one) for one in ("Town of Ulm", "Who measured it?", "In no claim")]
    assert places == sorted(places)
    assert told.rindex("In no claim") < told.index("Elsewhere.")


@pytest.mark.parametrize("name", TEXTS)
def test_by_the_date_they_were_made(name: str) -> None:
    told = written(name, Layout(ALL_FIELDS - {Field.TEXT, Field.CLAIM}, Order.MADE))
    assert told.index("So he says.") < told.index("Who measured it?")


@pytest.mark.parametrize("grouping", Grouping)
@pytest.mark.parametrize("order", Order)
def test_no_place_in_a_page_has_two_names(grouping: Grouping, order: Order) -> None:
    page = written("html", Layout(order=order, grouping=grouping))
    names = re.findall(r'\sid="([^"]+)"', page)
    assert len(names) == len(set(names))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(names)


def test_excerpts_stand_in_place_of_the_text() -> None:
    words = _Words()
    words.feed(written("html", without(Field.TEXT)))
    told = "".join(words.said)
    assert "يبلغ" not in told
    assert "more than 1,200\u00a0m" in told


@pytest.mark.parametrize("name", sorted(LAID_OUT))
@pytest.mark.parametrize("grouping", Grouping)
def test_every_format_writes_every_kind_of_headings(name: str, grouping: Grouping) -> None:
    for fields in (ALL_FIELDS, ALL_FIELDS - {Field.QUOTE}, frozenset({Field.NOTE})):
        findings = replace(KNOWN, layout=Layout(fields, Order.LABEL, grouping))
        for one in EXPORTERS:
            if one.name == name:
                assert one.render(ARTICLES, LABELS, findings)
        for folder in FOLDER_EXPORTERS:
            if folder.name == name:
                assert folder.render_files(ARTICLES, LABELS, findings)


@pytest.mark.parametrize(
    "layout", [USUAL_LAYOUT, Layout(frozenset({Field.QUOTE}), Order.MADE, Grouping.CLAIM)]
)
def test_what_is_remembered_is_what_was_chosen(layout: Layout) -> None:
    assert layout_of(layout.told()) == layout


@pytest.mark.parametrize("told", ["", ";;", "quote,colour;text;article", "quote;up;article"])
def test_what_cannot_be_read_is_as_usual(told: str) -> None:
    assert layout_of(told) == USUAL_LAYOUT
