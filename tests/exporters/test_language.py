"""What people read of an export is in their language; what programs read is the same in all."""

import json
from collections.abc import Iterator

import pytest

from reader.domain.message import Message, voice
from reader.domain.report_lines import ClaimTable
from reader.exporters import EXPORTERS
from reader.exporters.flow import flow
from reader.exporters.report import Report
from reader.services.languages import speak

from .papers import ARTICLES, FINDINGS, LABELS


@pytest.fixture(autouse=True)
def _indonesian() -> Iterator[None]:
    before = voice.code
    speak("id")
    yield
    voice.code, voice.pattern = before, Message.pattern


def rendered(name: str) -> str:
    exporter = next(one for one in EXPORTERS if one.name == name)
    return exporter.render(ARTICLES, LABELS, FINDINGS).decode("utf-8")


@pytest.mark.parametrize("name", ["markdown", "html", "text"])
def test_a_report_is_in_the_language_of_its_reader(name: str) -> None:
    told = rendered(name)
    assert "sorotan dan catatan" in told.casefold()
    for english in ("Highlights and notes", "Published", "Retrieved", "Source:"):
        assert english not in told


@pytest.mark.parametrize("name", ["markdown", "html", "text"])
def test_what_is_said_of_claims_is_in_the_language_of_its_reader(name: str) -> None:
    told = rendered(name)
    assert "Klaim: " in told
    assert "Claim: " not in told


def test_the_table_of_claims_has_their_status_in_words() -> None:
    table = rendered("html").partition("</table>")[0]
    assert "<td>selesai</td>" in table
    assert "<td>done</td>" not in table


def test_the_table_of_office_formats_has_it_too() -> None:
    lines = flow(Report(ARTICLES, LABELS, FINDINGS))
    table = next(line for line in lines if isinstance(line, ClaimTable))
    assert {row[-1].text for row in table.rows} == {"selesai"}


def test_names_of_columns_and_fields_stay(name: str = "csv") -> None:
    assert "quote" in rendered(name).partition("\n")[0].casefold()
    assert "type" in json.loads(rendered("json"))
