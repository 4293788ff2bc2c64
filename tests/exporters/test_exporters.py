"""What holds for every exporter."""

import pytest

from reader.exporters import EXPORTERS, Exporter

from .articles import LABELS, article, highlighted


def test_names_and_suffixes_are_told_apart() -> None:
    assert [exporter.name for exporter in EXPORTERS] == ["markdown", "csv", "json"]
    assert [exporter.suffix for exporter in EXPORTERS] == [".md", ".csv", ".json"]
    assert all(exporter.title for exporter in EXPORTERS)


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)
def test_the_same_articles_give_the_same_bytes(exporter: Exporter) -> None:
    page = article(highlighted("bridge", "a", 1), highlighted("bridge", "b", 2, number=2))
    turned = article(*reversed(page.annotations))
    assert exporter.render([page], LABELS) == exporter.render([turned], LABELS)


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)
def test_a_label_that_is_gone_leaves_the_highlight(exporter: Exporter) -> None:
    assert "finished" in exporter.render([article(highlighted("finished", "a", 9))], LABELS).decode()
