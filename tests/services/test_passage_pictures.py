"""Pictures of passages on their pages, and the report that shows them, in a browser."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from reader.domain.claim import ClaimId
from reader.services import passage_pictures
from reader.services.bundle_checking import check_bundle
from reader.services.bundle_wish import BundleWish
from reader.store.library import Library
from tests.services.bundles import (
    ARABIC,
    CHINESE,
    DAM,
    DAM_AGAIN,
    bundled,
    claimed,
    dam_claim,
    highlighted,
    imported,
    read,
)

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[2]
WISH = BundleWish()
LONG = DAM.replace("Four villages", f"Four villages {'and fields ' * 900}")


def shown(folder: Path) -> dict[tuple[str, int], QImage]:
    """Return the pictures of a bundle by the words and the version that they show."""
    return {
        (one["exact"], one["version"]): QImage(str(folder / one["picture"]))
        for one in read(folder, "data/bundle.json")["quotes"]
        if one["picture"]
    }


def coloured(image: QImage) -> int:
    """Return how many points of a picture are neither grey nor white: a highlight, on a page that
    has no colours.
    """
    points = (
        image.pixelColor(x, y) for x in range(0, image.width(), 4) for y in range(image.height())
    )
    return sum(one.saturation() > 12 for one in points)


@pytest.fixture
def folder(library: Library, tmp_path: Path) -> Path:
    """The bundle of a claim in three scripts."""
    quotes = ((DAM, "480 million crowns"), (ARABIC, "1200 متر"), (CHINESE, "一千二百米"))
    highlights = [
        highlighted(library, imported(library, tmp_path, page, f"{number}.html"), quote)
        for number, (page, quote) in enumerate(quotes)
    ]
    return bundled(library, claimed(library, *highlights), tmp_path / "bag", WISH)


def test_each_passage_has_a_picture_with_its_highlight(folder: Path) -> None:
    assert check_bundle(folder).problems == ()
    pictures = shown(folder)
    assert len(pictures) == 3
    for words, image in pictures.items():
        assert image.width() >= 600, words
        assert 60 < image.height() < 1200, words
        assert coloured(image) > 20, words


def test_a_browser_shows_the_report_without_a_message_and_without_a_request(folder: Path) -> None:
    page = folder / "data" / "report.html"
    told = subprocess.run(
        [sys.executable, "-m", "tests.exporters.browser", str(page)],
        cwd=ROOT,
        capture_output=True,
        timeout=120,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    seen: dict[str, Any] = json.loads(told.stdout.splitlines()[-1])
    assert seen["messages"] == []
    assert seen["requests"] == [page.as_uri()]
    assert seen["dead"] == []
    assert [words for words, _ in seen["marks"]] == ["480 million crowns", "1200 متر", "一千二百米"]
    html = page.read_text("utf-8")
    assert len(re.findall('<img [^>]*src="data:image/png', html)) == 3
    assert "<script" not in html


def test_a_passage_is_shown_on_the_page_of_each_version(library: Library, tmp_path: Path) -> None:
    article = imported(library, tmp_path, DAM)
    raised = highlighted(library, article, "raised by 12 metres")
    imported(library, tmp_path, DAM_AGAIN)
    folder = bundled(library, claimed(library, raised), tmp_path / "bag", WISH)
    assert set(shown(folder)) == {("raised by 12 metres", 1), ("raised by 12 metres", 2)}


def test_a_long_passage_is_shown_whole(library: Library, tmp_path: Path) -> None:
    article = imported(library, tmp_path, LONG)
    long = highlighted(library, article, f"Four villages {'and fields ' * 899}")
    folder = bundled(library, claimed(library, long), tmp_path / "bag", WISH)
    (image,) = shown(folder).values()
    assert image.height() > 1200
    bottom = image.copy(0, image.height() * 2 // 3, image.width(), image.height() // 6)
    assert coloured(bottom) > 50


def test_words_that_the_page_does_not_show_have_no_picture(
    library: Library, tmp_path: Path
) -> None:
    hidden = DAM.replace("<p>Engineers", "<p style='display: none'>Engineers")
    article = imported(library, tmp_path, hidden)
    quote = "raised by 12 metres"
    page = tmp_path / "text.txt"
    page.write_text("The mill was closed.\n\nIt had 40 workers, all of whom were sent home.\n")
    from reader.services.importing import import_paths

    text = import_paths(library, [page]).imported[0].article
    claim = claimed(
        library, highlighted(library, article, quote), highlighted(library, text, "40 workers")
    )
    folder = bundled(library, claim, tmp_path / "bag", WISH)
    told = {one["exact"]: one["no_picture"] for one in read(folder, "data/bundle.json")["quotes"]}
    assert told == {quote: None, "40 workers": "the source is a text without a page of its own"}
    assert "No picture: the source is a text" in (folder / "data/report.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("module", "words"),
    [("reader.no_such_process", passage_pictures.ENDED), ("this", passage_pictures.ENDED)],
)
def test_a_process_that_ends_is_said(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, words: str
) -> None:
    monkeypatch.setattr(passage_pictures, "_PROCESS", module)
    folder = bundled(library, dam_claim(library, tmp_path), tmp_path / "bag", WISH)
    assert check_bundle(folder).problems == ()
    assert {one["no_picture"] for one in read(folder, "data/bundle.json")["quotes"]} == {words}


def test_a_process_that_does_not_answer_is_ended(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passage_pictures, "_PROCESS", "http.server")
    monkeypatch.setattr(passage_pictures, "PATIENCE", 1.0)
    claim: ClaimId = dam_claim(library, tmp_path)
    folder = bundled(library, claim, tmp_path / "bag", WISH)
    assert shown(folder) == {}


def test_where_pages_cannot_be_shut_in_there_is_no_picture(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only there the engine refuses for sure")
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX")
    folder = bundled(library, dam_claim(library, tmp_path), tmp_path / "bag", WISH)
    reasons = {one["no_picture"] for one in read(folder, "data/bundle.json")["quotes"]}
    assert reasons == {"this computer does not let the web engine shut pages in, so it draws none"}
