"""Pagers: a page of several says so, and nothing else is taken for one."""

import pytest

from reader.cleaning import clean
from reader.cleaning.metadata.paging import is_page_numbers, read_pages, read_title
from reader.domain.source import MediaType, SourceDocument

_BODY = (
    "<p>"
    + "The ferry will run between the quay and the north shore every twenty minutes, the county "
    "said. " * 3 + "</p>"
)


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("123", (None, 3)),
        ("1 2 3", (None, 3)),
        ("1 | 2 | 3 | 4", (None, 4)),
        ("1 2 Next", (None, 2)),
        ("Page 2 of 5", (2, 5)),
        ("Halaman 1 dari 3", (1, 3)),
        ("Seite 1 von 2", (1, 2)),
        ("Next", (None, None)),
        ("132", (None, None)),
        ("2024", (None, None)),
        ("Page 1 of 4120", (None, None)),
    ],
)
def test_pagers(text: str, pages: tuple[int | None, int | None]) -> None:
    assert read_pages([text]) == pages


@pytest.mark.parametrize("text", ["1 km", "1,2 million", "2.3", "Page 1"])
def test_other_numbers_are_no_pagers(text: str) -> None:
    assert not is_page_numbers(text)


def test_a_web_page_of_three() -> None:
    pager = (
        '<ul class="pagination"><li>1</li><li><a href="?2">2</a></li><li><a '
        'href="?3">3</a></li></ul>'
    )
    html = (
        "<html><body><h1>Ferry to run every twenty "
        f"minutes</h1><article>{_BODY * 3}</article>{pager}</body></html>"
    )
    found = clean(SourceDocument(html.encode(), MediaType.HTML, "page")).document.metadata
    assert (found.page, found.pages_total) == (1, 3)


@pytest.mark.parametrize(
    ("title", "pages"),
    [
        ("The mill (2/3)", (2, 3)),
        ("The mill - Page 2 | The Valley", (2, None)),
        ("Die Mühle – Seite 2 von 3", (2, 3)),
        ("Kincir: halaman 2 dari 3", (2, 3)),
        ("水車（1/2 ページ）", (1, 2)),
        ("水車 | 2ページ目", (2, None)),
        ("El molino | Página12", (None, None)),
        ("The mill of 2026", (None, None)),
        ("The mill, rated 4/5", (None, None)),
        ("The mill (3/2)", (None, None)),
    ],
)
def test_titles(title: str, pages: tuple[int | None, int | None]) -> None:
    assert read_title([title]) == pages
