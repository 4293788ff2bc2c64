"""What holds for every exporter."""

import re
from dataclasses import replace

import pytest

from reader.domain.annotation import Label, LabelId
from reader.exporters import EXPORTERS, Exporter

from .articles import LABELS, article, highlighted
from .formats import READABLE

CALLED_BY_SCRIPTS = {"markdown": ".md", "csv": ".csv", "claims": ".csv", "json": ".json"}


def test_names_and_titles_are_told_apart() -> None:
    names = [exporter.name for exporter in EXPORTERS]
    titles = [(exporter.title.english(), exporter.suffix) for exporter in EXPORTERS]
    assert len(set(names)) == len(names)
    assert len(set(titles)) == len(titles)
    assert all(re.fullmatch("[a-z]+", name) for name in names)
    assert all(title and re.fullmatch(r"(?:\.[a-z0-9]+)+", suffix) for title, suffix in titles)


def test_names_that_scripts_know_stay() -> None:
    assert {
        exporter.name: exporter.suffix for exporter in EXPORTERS
    }.items() >= CALLED_BY_SCRIPTS.items()


def test_the_first_format_is_the_most_usual() -> None:
    assert EXPORTERS[0].name == "markdown"


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)
def test_the_same_articles_give_the_same_bytes(exporter: Exporter) -> None:
    page = article(highlighted("bridge", "a", 1), highlighted("bridge", "b", 2, number=2))
    turned = article(*reversed(page.annotations))
    assert exporter.render([page], LABELS) == exporter.render([turned], LABELS)


@pytest.mark.parametrize("exporter", READABLE, ids=lambda exporter: exporter.name)
def test_a_label_that_is_gone_leaves_the_highlight(exporter: Exporter) -> None:
    assert (
        "finished" in exporter.render([article(highlighted("finished", "a", 9))], LABELS).decode()
    )


@pytest.mark.parametrize("exporter", READABLE, ids=lambda exporter: exporter.name)
def test_all_labels_of_a_highlight_are_there_in_their_order(exporter: Exporter) -> None:
    both = replace(highlighted("finished"), labels=(LabelId(2), LabelId(1)))
    plain = {
        LabelId(1): Label(LabelId(1), "Claim", "#aa0000", 1),
        LabelId(2): Label(LabelId(2), "Numeral", "#00aa00", 2),
    }
    written = exporter.render([article(both)], plain).decode()
    assert 0 < written.index("Numeral") < written.index("Claim", written.index("Numeral"))
