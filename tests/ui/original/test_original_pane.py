"""The pane that chooses: the page for a web page, the text for a text, and no engine before it is
needed.
"""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from reader.domain.article import Article
from reader.domain.source import MediaType, SourceDocument
from reader.services.originals import Original
from reader.ui.look.theme import load_theme
from reader.ui.original.original_pane import OriginalPane
from tests.architecture.files import ROOT
from tests.ui.original.stage import LABELS, article_of, highlight, page, until

if TYPE_CHECKING:
    from collections.abc import Iterator

MARKUP = (
    "<!doctype html><title>Bridge</title><h1>The bridge</h1><p>It is 1,000 km long, the "
    "minister said on Friday.</p>"
)
TEXT = SourceDocument(
    b"The bridge\n\nIt is 1,000 km long, the minister said on Friday.", MediaType.TEXT, "bridge.txt"
)


@pytest.fixture
def pane(engine: None) -> "Iterator[OriginalPane]":
    made = OriginalPane(load_theme("light"), lambda _: Original(MARKUP))
    made.resize(600, 500)
    yield made
    made.close()
    made.deleteLater()


def placed(pane: OriginalPane) -> bool:
    return pane.published is not None and bool(pane.published.shares)


def test_a_text_is_shown_as_text_and_a_page_as_a_page(pane: OriginalPane) -> None:
    pane.show()
    pane.show_article(article_of(TEXT), LABELS)
    assert pane.published is None
    assert pane.text.isVisible()
    pane.show_article(article_of(page(MARKUP)), LABELS)
    until(lambda: placed(pane), "the page is there")
    assert pane.published is not None
    assert pane.published.isVisible()
    assert not pane.text.isVisible()
    pane.show_article(article_of(TEXT), LABELS)
    assert pane.text.isVisible()


def test_a_page_nobody_looks_at_is_not_loaded_until_somebody_does(pane: OriginalPane) -> None:
    article = article_of(page(MARKUP))
    pane.show_article(article, LABELS)
    pane.set_annotations([highlight(article, "1,000 km")], LABELS)
    assert pane.find_all("minister") == 0
    assert pane.published is None
    pane.show()
    until(lambda: placed(pane), "the page is there")
    assert pane.published is not None
    assert pane.find_all("minister") == 1


def test_pages_that_a_held_key_goes_past_are_not_loaded(engine: None) -> None:
    asked: list[str] = []

    def original(article: Article) -> Original:
        asked.append(article.source_name)
        return Original(MARKUP)

    pane = OriginalPane(load_theme("light"), original)
    pane.show()
    pane.show_article(article_of(page(MARKUP)), LABELS)
    until(lambda: placed(pane), "the page is there")
    before = len(asked)
    for number in range(5):
        passed = replace(article_of(page(MARKUP)), source_name=f"{number}.html")
        pane.show_article(passed, LABELS)
    until(lambda: len(asked) > before and placed(pane), "the last page is there")
    assert set(asked[before:]) == {"4.html"}
    pane.close()
    pane.deleteLater()


def test_the_keyboard_goes_to_the_view_that_is_shown(pane: OriginalPane) -> None:
    pane.show()
    pane.show_article(article_of(TEXT), LABELS)
    pane.activateWindow()
    pane.setFocus()
    until(pane.hasFocus, "the text has the keyboard")
    pane.show_article(article_of(page(MARKUP)), LABELS)
    until(lambda: placed(pane), "the page is there")
    until(pane.hasFocus, "the page has the keyboard")
    assert isinstance(pane.focusProxy(), QWidget)
    assert pane.focusProxy() is pane.published


def test_the_keyboard_waits_for_a_page_that_is_being_loaded(pane: OriginalPane) -> None:
    pane.show()
    pane.activateWindow()
    pane.show_article(article_of(page(MARKUP)), LABELS)
    pane.setFocus()
    until(lambda: placed(pane), "the page is there")
    until(pane.hasFocus, "the page has the keyboard")
    assert pane.focusProxy() is pane.published
    other = replace(article_of(page(MARKUP)), source_name="other.html")
    pane.show_article(other, LABELS)
    assert pane.hasFocus(), "it went nowhere else"
    until(lambda: pane.focusProxy() is pane.published, "the next page is there")
    until(pane.hasFocus, "that has the keyboard")


def test_a_page_can_be_shown_as_text(pane: OriginalPane) -> None:
    pane.show()
    pane.show_as_text(always=True)
    pane.show_article(article_of(page(MARKUP)), LABELS)
    assert pane.text.isVisible()
    assert pane.published is None
    pane.show_as_text(always=False)
    until(lambda: placed(pane), "the page is there")


IN_A_PROCESS = """
import os, sys
sys.path.insert(0, {root!r})
{before}
from PySide6.QtWidgets import QApplication
app = QApplication([])
from PySide6.QtTest import QTest
from reader.ui.original.original_pane import OriginalPane
from reader.ui.look.theme import load_theme
from tests.ui.original.stage import article_of, page
from tests.ui.original.test_original_pane import MARKUP, TEXT, Original
for name in [name for name in sys.modules if "WebEngine" in name]:
    del sys.modules[name]
pane = OriginalPane(load_theme("light"), lambda _: Original(MARKUP))
{after}
"""


def said(before: str, after: str) -> str:
    script = IN_A_PROCESS.format(root=str(ROOT), before=before, after=after)
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=100
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_whoever_reads_texts_never_loads_the_engine() -> None:
    after = """
pane.show(); pane.show_article(article_of(TEXT), {}); QTest.qWait(100)
pane.hide(); pane.show_article(article_of(page(MARKUP)), {}); QTest.qWait(100)
print([name for name in sys.modules if "WebEngine" in name])
"""
    assert said("", after) == "[]"


def test_without_the_engine_the_text_is_shown_and_it_is_said() -> None:
    before = """
class Without:
    def find_spec(self, name, path=None, target=None):
        if "reader.ui.original.published_view" == name and hasattr(sys, "gone"):
            raise ImportError("libQt6WebEngineCore.so.6: cannot open shared object file")
sys.meta_path.insert(0, Without())
"""
    after = """
sys.modules.pop("reader.ui.original.published_view", None)
sys.gone = True
pane.show(); pane.show_article(article_of(page(MARKUP)), {})
for _ in range(600):
    if not pane.text.isVisible():
        QTest.qWait(100)
print(pane.text.isVisible(), pane.notice.isVisible(), pane.notice.text.text())
pane.close()
"""
    shown = said(before, after)
    assert shown.startswith(
        "True True The page itself cannot be shown: Qt WebEngine is missing on this computer"
    )
    assert "libQt6WebEngineCore.so.6" in shown


def test_the_scripts_are_part_of_the_package() -> None:
    from reader.ui.original.locked_page import SCRIPTS

    folder = Path(ROOT, "reader", "ui", "original", "scripts")
    assert {path.name for path in folder.iterdir()} == set(SCRIPTS)
