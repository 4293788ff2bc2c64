"""PDF: pages with bookmarks, whose words can be read and found."""

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from pypdf import PdfReader

from reader.domain.article import Article
from reader.exporters import pdf
from reader.exporters.findings import Findings
from reader.exporters.pdf import PdfExporter
from reader.ui.pdf.finishing import searchable

from .papers import ARTICLES, FERRY, FINDINGS, LABELS, PATHS, hostile_articles

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def data() -> bytes:
    return PdfExporter().render([*ARTICLES, *hostile_articles()], LABELS, FINDINGS)


@pytest.fixture(scope="module")
def printed(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data), strict=True)


def bookmarks(outline: Any, level: int = 1) -> Iterator[tuple[int, Any]]:
    for one in outline:
        if isinstance(one, list):
            yield from bookmarks(one, level + 1)
        else:
            yield level, one


def test_each_article_begins_a_page_to_which_a_bookmark_leads(printed: PdfReader) -> None:
    found = list(bookmarks(printed.outline))
    titles = [(level, one.title) for level, one in found]
    assert titles[:4] == [
        (1, "Highlights and notes"),
        (1, "Note on the library"),
        (1, "Claims"),
        (2, "1. =The bridge is *longer* than 1,200 m"),
    ]
    assert (1, FERRY.title) in titles
    assert (2, "Who pays") in titles
    pages = {one.title: printed.get_destination_page_number(one) for _, one in found}
    assert pages["Claims"] == 0
    text = closed(printed.pages[pages[FERRY.title] or 0].extract_text())
    assert closed("The island pays two thirds.") in text
    assert "MaraVoss" in text
    assert pages["Who pays"] == pages[FERRY.title]


def test_text_and_notes_are_on_the_page(printed: PdfReader) -> None:
    whole = closed("".join(page.extract_text() for page in printed.pages))
    for words in (
        "the harbour office said", "Removed, but marked.", "Overlaps.", "渡轮晚点四十分钟", "核对",
        "Cleaning removed this paragraph.", "Where did it go?", "not found again", "ask <script>",
        *PATHS,
    ):  # fmt: skip
        assert closed(words) in whole, words
    assert closed("About *all* of it.") in whole


def test_numbers_of_signs_are_no_letters() -> None:
    listed = (
        b"2 beginbfrange\n<0009> <0009> <0009>\n<00A0> <00A1> [<FE8D> <0041> ]\n"
        b"<0009> <000B> <0009>\nendbfrange"
    )
    assert searchable(listed) == (
        b"2 beginbfrange\n<0009> <0009> <0020>\n<00A0> <00A1> [<0627> <0041> ]\n"
        b"<0009> <000B> <0009>\nendbfrange"
    )


def test_letters_are_those_that_people_look_for(printed: PdfReader) -> None:
    whole = "".join(page.extract_text() for page in printed.pages)
    assert "finished" in whole  # without a ligature
    assert "\t" not in whole  # spaces are spaces
    assert "قيقد" in whole or "دقيق" in whole  # in either direction, but no forms of one place
    assert [
        one for one in whole if "\ufb50" <= one <= "\ufdff" or "\ufe70" <= one <= "\ufefc"
    ] == []


def closed(text: str) -> str:
    """Return a text without white space: how lines are parted is the page's."""
    return "".join(text.split())


def test_fonts_are_embedded(printed: PdfReader) -> None:
    fonts = [
        font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        for page in printed.pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]
    ]
    assert fonts
    assert all("/FontFile2" in font or "/FontFile3" in font for font in fonts)


def test_its_properties_say_what_it_is(printed: PdfReader) -> None:
    assert printed.metadata is not None
    assert printed.metadata.title == "Highlights and notes"
    assert printed.metadata.creator == "Claim Reader"
    assert printed.page_mode == "/UseOutlines"


def test_no_page_is_empty_and_none_is_run_over(printed: PdfReader) -> None:
    for number, page in enumerate(printed.pages, start=1):
        text = page.extract_text()
        assert len(text.split()) > 4, number
        assert str(number) in text.split()
        assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)


def test_nothing_is_a_page_that_says_so() -> None:
    (page,) = PdfReader(io.BytesIO(PdfExporter().render([], {}, Findings()))).pages
    assert "Nothing is highlighted." in page.extract_text()


def test_what_no_font_has_letters_for_is_named_on_a_last_page() -> None:
    note = "The sign \U0010fffd is nobody's; Łódź, 1.000 km² and – are on every computer."
    data = PdfExporter().render([], {}, Findings(library_note=note))
    *_, last = PdfReader(io.BytesIO(data)).pages
    text = last.extract_text()
    assert "Characters that are missing here" in text
    assert "U+10FFFD" in text
    assert text.count("U+") == 1


def test_a_process_that_fails_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_PROCESS", "reader.no_such_module")
    with pytest.raises(RuntimeError, match="status 1"):
        PdfExporter().render(ARTICLES, LABELS, FINDINGS)


def test_who_cancels_leaves_no_process_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    started = []
    popen = subprocess.Popen

    def watched(*given: Any, **named: Any) -> Any:
        started.append(popen(*given, **named))
        return started[-1]

    class Cancelling(list[Article]):
        def __iter__(self) -> Iterator[Article]:
            yield from super().__iter__()
            if started:
                raise KeyboardInterrupt

    monkeypatch.setattr(subprocess, "Popen", watched)
    with pytest.raises(KeyboardInterrupt):
        PdfExporter().render(Cancelling(ARTICLES), LABELS, FINDINGS)
    assert [one.returncode for one in started] == [-9 if os.name != "nt" else 1]


def test_the_process_has_no_need_of_a_screen_or_of_the_window() -> None:
    code = "import sys, reader.ui.pdf.press; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "PySide6.QtWidgets" not in told.stdout
