"""The tray: highlights that lost their place wait in it, and get another one where the user selects
it.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from reader.domain.document import BlockKind, Cleaned, Verdict, assemble
from reader.domain.reason import Cause, because
from reader.services.articles import open_article
from reader.services.reanchoring import apply_new_document, unplaced

if TYPE_CHECKING:
    from tests.ui.person import Person


@pytest.fixture
def renewed(window: "Person") -> "Person":
    """Somebody with a highlight, its note, and another one, whose article has got a text without
    the first one's words.
    """
    desk = window.work.desk
    window.open("Seawall")
    for words in ("63 boats", "412 cellars"):
        window.select(window.work.cleaned, words)
        window.press("1")
    window.press("N")
    window.type("Look again")
    window.press("Esc")
    assert desk.article is not None
    known = desk.article.id
    document = open_article(desk.library, known).document
    texts = [(block.kind, document.block_text(block)) for block in document.blocks]
    kept = [
        (kind, "Nothing is left of it at all." if "412 cellars" in text else text)
        for kind, text in texts
    ]
    assert kept != texts
    assert BlockKind.PARAGRAPH in {kind for kind, _ in kept}
    new = assemble(kept, replace(document.metadata))
    apply_new_document(
        desk.library,
        known,
        Cleaned(new, tuple(Verdict(True, "body", because(Cause.TEXT_INSIDE)) for _ in kept)),
    )
    assert len(unplaced(desk.library, known)) == 1
    desk.open(known)
    QApplication.processEvents()  # the notes follow the texts
    return window


def test_what_lost_its_place_waits_with_quote_and_note(renewed: "Person") -> None:
    tray = renewed.work.notes.tray
    assert tray.isVisible()
    assert tray.list.count() == 1
    assert "“412 cellars”" in tray.list.item(0).text()
    assert "Look again" in tray.list.item(0).text()
    assert renewed.cards() == ["Claim. 63 boats"]
    renewed.work.cleaned.setFocus()
    renewed.press("]")  # brings it into view
    assert renewed.highlighted(renewed.work.cleaned) == ["63 boats"]


def test_selecting_and_a_key_attach_it(renewed: "Person") -> None:
    renewed.select(renewed.work.cleaned, "Nothing is left")
    renewed.press("A")
    assert not renewed.work.notes.tray.isVisible()
    assert "Claim. Nothing is left. Look again" in renewed.cards()
    renewed.press("Ctrl+Z")
    assert renewed.work.notes.tray.isVisible()
    assert renewed.cards() == ["Claim. 63 boats"]


def test_without_a_selection_nothing_happens(renewed: "Person") -> None:
    renewed.work.cleaned.setFocus()
    renewed.press("A")
    assert renewed.work.notes.tray.isVisible()


def test_the_tray_is_away_where_nothing_waits(window: "Person") -> None:
    window.open("Seawall")
    assert not window.work.notes.tray.isVisible()
