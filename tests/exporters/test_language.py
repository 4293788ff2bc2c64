"""What people read of an export is in their language; what programs read is the same in all."""

import json
from collections.abc import Iterator

import pytest

from reader.domain.message import Message, voice
from reader.exporters import EXPORTERS
from reader.services.languages import speak

from .papers import ARTICLES, FINDINGS, LABELS


@pytest.fixture(autouse=True)
def _indonesian() -> Iterator[None]:
    speak("id")
    yield
    voice.pattern = Message.pattern


def rendered(name: str) -> str:
    exporter = next(one for one in EXPORTERS if one.name == name)
    return exporter.render(ARTICLES, LABELS, FINDINGS).decode("utf-8")


@pytest.mark.parametrize("name", ["markdown", "html", "text"])
def test_a_report_is_in_the_language_of_its_reader(name: str) -> None:
    told = rendered(name)
    assert "sorotan dan catatan" in told.casefold()
    for english in ("Highlights and notes", "Published", "Retrieved", "Source:"):
        assert english not in told


def test_names_of_columns_and_fields_stay(name: str = "csv") -> None:
    assert "quote" in rendered(name).partition("\n")[0].casefold()
    assert "type" in json.loads(rendered("json"))
