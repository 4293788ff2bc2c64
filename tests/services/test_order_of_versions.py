"""Versions stand in the order in which they were made, whenever they are imported; print and AMP
pages are versions; and articles that only look alike are none.
"""

from pathlib import Path

import pytest

from reader.domain.annotation import ArticleId
from reader.services import articles, history, versions
from reader.services.importing import Imported
from reader.services.outcome import Verb
from reader.store.library import Library
from tests.services.divided import PAGES, TITLE, page
from tests.services.test_versions import highlighted, imported, quotes

OWN = "https://valley.example/news/the-old-mill"


def capture(stamp: str, beams: int = 212, address: str = OWN) -> bytes:
    """Return a copy by a web archive, in which a figure may be another one."""
    text = (PAGES[0][0], PAGES[0][1], PAGES[0][2].replace("212", str(beams)))
    return page(
        1,
        paragraphs=text,
        row="",
        address=f"https://web.archive.org/web/{stamp}/{address}",
    )


def live(beams: int = 212, **more: str) -> bytes:
    text = (PAGES[0][0], PAGES[0][1], PAGES[0][2].replace("212", str(beams)))
    return page(1, paragraphs=text, **{"row": "", "address": OWN, **more})  # type: ignore[arg-type]


def moments(library: Library, article: ArticleId) -> list[str | None]:
    return [one.captured for one in versions.list_versions(library, article)]


def come(library: Library, folder: Path, **files: bytes) -> list[Imported]:
    return [imported(library, folder, f"{name}.html", data) for name, data in files.items()]


def test_captures_stand_before_the_page_that_was_imported_today(
    library: Library, tmp_path: Path
) -> None:
    article = come(library, tmp_path, live=live())[0].article
    highlighted(library, article, "212 beams")
    before = articles.open_article(library, article)
    done = come(
        library, tmp_path, b=capture("20260401000000", 211), a=capture("20260301000000", 210)
    )
    assert [(one.article, one.earlier, one.renewal) for one in done] == [
        (article, 1, None),
        (article, 1, None),
    ]
    assert moments(library, article) == ["2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z", None]
    assert [one.number for one in versions.list_versions(library, article)] == [1, 2, 3]
    shown = articles.open_article(library, article)
    assert (shown.document, shown.annotations) == (before.document, before.annotations)
    assert quotes(library, article) == ["212 beams"]
    assert "210 beams" in versions.open_version(library, article, 1).document.text
    assert "211 beams" in versions.open_version(library, article, 2).document.text
    assert history.undo(library).verb is Verb.EARLIER_VERSION
    assert moments(library, article) == ["2026-04-01T00:00:00Z", None]
    history.undo(library)
    assert articles.open_article(library, article) == before
    history.redo(library)
    history.redo(library)
    assert moments(library, article) == ["2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z", None]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0), (2, 0, 1)])
def test_captures_alone_are_ordered_and_the_newest_is_shown(
    library: Library, tmp_path: Path, order: tuple[int, ...]
) -> None:
    every = [capture(f"2026030{n + 1}120000", 210 + n) for n in range(3)]
    done = [imported(library, tmp_path, f"{n}.html", every[n]) for n in order]
    article = done[0].article
    assert {one.article for one in done} == {article}
    assert moments(library, article) == [f"2026-03-0{n}T12:00:00Z" for n in (1, 2, 3)]
    shown = articles.open_article(library, article)
    assert "212 beams" in shown.document.text
    assert (shown.metadata.url, shown.metadata.site) == (OWN, "valley.example")


def test_the_live_page_that_comes_after_a_capture_is_newer(
    library: Library, tmp_path: Path
) -> None:
    done = come(library, tmp_path, a=capture("20260301000000", 210), live=live())
    assert done[1].renewal is not None
    assert "212 beams" in articles.open_article(library, done[0].article).document.text


def test_a_page_that_says_it_was_changed_earlier_is_older(library: Library, tmp_path: Path) -> None:
    changed = '<meta property="article:modified_time" content="2026-03-{}T08:00:00Z">'
    done = come(
        library,
        tmp_path,
        late=live(212, head=changed.format(20)),
        early=live(210, head=changed.format(10)),
    )
    assert done[1].earlier == 1
    assert "212 beams" in articles.open_article(library, done[0].article).document.text


@pytest.mark.parametrize(
    "address",
    [
        f"{OWN}/amp",
        f"{OWN}?outputType=amp",
        OWN.replace("//", "//amp."),
        OWN.replace("//", "//m."),
        f"{OWN}?print=1",
        f"{OWN}/print",
        "https://valley.example/print/1234",
    ],
)
def test_print_and_amp_pages_are_versions(library: Library, tmp_path: Path, address: str) -> None:
    first, again = come(library, tmp_path, live=live(), other=live(213, address=address))
    assert again.article == first.article
    assert again.renewal is not None


COLUMN = "https://valley.example/morning-briefing"


@pytest.mark.parametrize(
    "other",
    [
        page(2, title="Morning briefing", row="", address=f"{COLUMN}-2", day="2026-03-10"),
        page(2, title="Morning briefing", row="", address=f"{COLUMN}-2"),
        page(2, title="Morning briefing", row="", address=f"{COLUMN}/2026-03-10", day="2026-03-10"),
        page(2, title="Morning briefing", row="", address=None, day="2026-03-10"),
    ],
)
def test_another_briefing_of_the_same_title_is_another_article(
    library: Library, tmp_path: Path, other: bytes
) -> None:
    briefing = page(1, title="Morning briefing", row="", address=COLUMN)
    first, second = come(library, tmp_path, monday=briefing, tuesday=other)
    assert first.article != second.article
    assert articles.open_article(library, first.article).title == "Morning briefing"
    assert TITLE not in articles.open_article(library, second.article).title
