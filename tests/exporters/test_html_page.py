"""HTML: everything is on the page as it was written, nothing on it runs or calls for anything."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag

from reader.domain.annotation import ArticleId
from reader.exporters.findings import Findings
from reader.exporters.html_note import note_html
from reader.exporters.html_page import HtmlExporter

from .articles import invented, titled
from .papers import ARTICLES, FERRY, FINDINGS, HOSTILE, LABELS, MARKED, PATHS, hostile_articles

ROOT = Path(__file__).resolve().parents[2]


def page(articles: Any = ARTICLES, findings: Findings = FINDINGS) -> BeautifulSoup:
    return BeautifulSoup(HtmlExporter().render(articles, LABELS, findings).decode(), "lxml")


def found(soup: BeautifulSoup | Tag, selector: str) -> Tag:
    one = soup.select_one(selector)
    assert one is not None, selector
    return one


def test_the_text_is_there_with_its_highlights_in_it() -> None:
    text = found(page(), "#article-3 .text")
    marks = [mark.get_text() for mark in text.select("mark")]
    assert marks == [
        "40 minutes ", "late", " on Monday", "save 50 %", "two thirds.", "“Nobody asked",
        "التأخير 40", "四十分钟", "quay",
    ]  # fmt: skip
    assert "Subscribe & " in found(text, "p.removed").get_text()
    assert found(text, "h3.heading").get_text() == "Who pays"
    assert text.select(".title") == []  # the section's own heading says it


def test_removed_paragraphs_without_highlights_are_left_out() -> None:
    bare = replace(FERRY, annotations=MARKED[:1])
    assert "Subscribe" not in found(page([bare]), ".text").get_text()


def test_a_note_stands_beside_its_highlight_and_both_lead_to_each_other() -> None:
    soup = page()
    card = found(soup, f"#note-{MARKED[0].id}")
    assert [one.get_text() for one in card.select(".labels li")] == list(PATHS)
    assert found(card, "em").get_text() == "long"
    assert "ask <script>" in card.get_text()
    row = card.find_parent(class_="row")
    assert row is not None
    assert "40 minutes" in found(row, "p:has(mark)").get_text()
    assert found(card, "a.number")["href"] == f"#highlight-{MARKED[0].id}"
    assert soup.select(f"a[href='#note-{MARKED[0].id}']")


def test_every_link_into_the_page_leads_somewhere_and_no_name_is_given_twice() -> None:
    soup = page()
    ids = [str(one["id"]) for one in soup.select("[id]")]
    wanted = {str(one["href"])[1:] for one in soup.select("a[href^='#']")}
    assert len(set(ids)) == len(ids)
    assert wanted <= set(ids)
    assert {f"highlight-{one.id}" for one in MARKED} <= set(ids)


def test_what_has_no_place_says_so() -> None:
    lost = found(page(), "#article-3 .unplaced").get_text()
    assert "the ferry sank" in lost
    assert "not found again" in lost
    assert "Where did it go?" in lost


def test_claims_are_a_table_and_each_has_its_quotes() -> None:
    soup = page()
    cells = [one.get_text() for one in soup.select("#claims tbody tr > *")]
    assert cells[1].startswith("=The bridge is *longer*")
    assert cells[2:] == ["Ana Lee, mayor, Town of Ulm", "more than 1.200 m", "False", "done"]
    details = found(soup, ".claim").get_text()
    assert "80% sure" in details
    assert "https://survey.example/bridge: retrieved 2024-05-01; says 998 m" in details
    assert [one.get_text() for one in soup.select(".claim blockquote")] == [
        "more than 1,200\u00a0m",
        "finished",
    ]


def test_a_claims_quote_of_an_article_that_is_not_there_leads_to_the_web() -> None:
    soup = page([ARTICLES[0]])
    links = [one["href"] for one in soup.select(".claim figcaption a")]
    assert links == [f"#highlight-{ARTICLES[0].annotations[0].id}", ARTICLES[1].url]


def test_notes_on_the_article_and_the_library_are_there() -> None:
    soup = page()
    assert found(soup, ".note-section em").get_text() == "all"
    note = found(soup, "#article-3 > .note")
    assert "<img src=x>" in note.get_text()
    assert note.select("img") == []


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_written_comes_out_as_text(text: str) -> None:
    article = replace(
        invented(text, text),
        annotations=(replace(invented(text, text).annotations[0], placed=False),),
    )
    for one in (article, titled(text)):
        findings = Findings(article_notes={ArticleId(1): text}, library_note=text)
        soup = BeautifulSoup(HtmlExporter().render([one], LABELS, findings).decode(), "lxml")
        assert soup.select("script, img, iframe, object, form, base") == []
        assert len(soup.select("style")) == 1
        assert all(
            str(link["href"]).startswith(("#", "https://", "data:,"))
            for link in soup.select("[href]")
        )
        assert not any(name.startswith("on") for tag in soup.find_all(True) for name in tag.attrs)


def test_nothing_says_that_it_is_nothing() -> None:
    assert "Nothing is highlighted." in page([], Findings()).get_text()


@pytest.mark.parametrize(
    ("note", "html"),
    [
        ("One\ntwo", '<p dir="auto">One<br>two</p>'),
        ("# Head", '<p class="note-heading" dir="auto">Head</p>\n'),
        ("a <b>", '<p dir="auto">a &lt;b&gt;</p>\n'),
        (
            "<https://isle.example>",
            '<p dir="auto"><a href="https://isle.example" rel="noopener noreferrer">'
            "https://isle.example</a></p>\n",
        ),
        ("[x](file:///etc/passwd)", '<p dir="auto">[x](file:///etc/passwd)</p>\n'),
    ],
)
def test_a_note_is_markdown(note: str, html: str) -> None:
    assert note_html(note) == html


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_browser_shows_it_without_a_message_and_without_a_request(
    tmp_path: Path, scheme: str
) -> None:
    path = tmp_path / "notes.html"
    path.write_bytes(HtmlExporter().render([*ARTICLES, *hostile_articles()], LABELS, FINDINGS))
    command = [sys.executable, "-m", "tests.exporters.browser", str(path), scheme]
    told = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
    )
    seen = json.loads(told.stdout)
    assert seen["messages"] == []
    assert seen["requests"] == [path.as_uri()]
    assert seen["dead"] == []
    assert seen["width"] == 0  # nothing has to be scrolled sideways to
    assert seen["cards"]
    assert all(seen["cards"])  # beside the text
    assert seen["page"] == {"light": "rgb(253, 252, 249)", "dark": "rgb(27, 28, 31)"}[scheme]
    assert all(colour != "rgba(0, 0, 0, 0)" for _, colour in seen["marks"])
