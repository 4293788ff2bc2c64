"""The menus of the right button: what the keys do there, and words taken out of an article."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from tests.ui.person import entries, entry_words

if TYPE_CHECKING:
    from tests.ui.person import Person


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the addresses that the browser would have been asked to open."""
    asked: list[str] = []

    def take(url: QUrl) -> bool:
        asked.append(bytes(url.toEncoded().data()).decode("ascii"))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return asked


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_selected_words_are_highlighted_with_a_label_chosen_from_the_menu(
    window: "Person",
) -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "Families drew chalk")
    menu = window.right_click(window.work.cleaned, "drew chalk")
    label = list(window.work.desk.labels.values())[1]
    keys = [action.text().partition("\t")[2] for action in entries(menu)]
    assert str(label.key) in keys
    window.choose(menu, label.name)
    assert "Families drew chalk" in window.current_card()
    assert label.name in window.current_card()


@pytest.mark.parametrize("view", ["cleaned", "original"])
def test_a_paragraph_is_removed_where_it_is_clicked(window: "Person", view: str) -> None:
    window.open("Seawall")
    pane = getattr(window.work, view)
    menu = window.right_click(pane, "Families drew chalk")
    window.choose(menu, "Remove this paragraph")
    assert "Families drew chalk" not in window.text(window.work.cleaned)
    window.press("Ctrl+Z")
    assert "Families drew chalk" in window.text(window.work.cleaned)


def test_a_highlight_is_worked_with_where_it_is_clicked(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "Families drew chalk")
    window.press("2", "Esc")
    assert window.current_card() == ""
    menu = window.right_click(window.work.cleaned, "Families drew")
    assert "Families drew chalk" in window.current_card()
    label = list(window.work.desk.labels.values())[2]
    window.choose(menu, label.name)
    assert label.name in window.current_card()
    menu = window.right_click(window.work.cleaned, "Families drew")
    window.choose(menu, "Delete this highlight and its note")
    assert window.cards() == []


def test_a_selection_elsewhere_is_left_by_a_click_on_a_highlight(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "Families drew chalk")
    window.press("1")
    window.select(window.work.cleaned, "27.5\u00a0million crowns")
    menu = window.right_click(window.work.cleaned, "Families drew")
    says = {entry_words(action) for action in entries(menu)}
    assert "Delete this highlight and its note" in says
    assert window.work.cleaned.selected_span() is None
    menu.hide()


def test_a_card_has_the_same_menu(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "Families drew chalk")
    window.press("1")
    cards = window.work.notes.list
    place = cards.visualRect(cards.model().index(0, 0)).center()
    menu = window.right_click_at(cards.viewport(), place)
    says = {entry_words(action) for action in entries(menu)}
    assert {"Write a note", "Copy as quotation", "Delete this highlight and its note"} <= says
    window.choose(menu, "Copy as quotation")
    assert clipboard().startswith("“Families drew chalk”")


def test_ctrl_c_on_a_card_copies_its_quote(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "27.5\u00a0million crowns")
    window.press("1")
    QGuiApplication.clipboard().clear()
    window.work.notes.list.setFocus()
    window.press("Ctrl+C")
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "27.5\u00a0million crowns"


def test_a_quotation_is_on_the_clipboard_in_all_forms(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "Families drew chalk")
    window.press("Q")
    mime = QGuiApplication.clipboard().mimeData()
    title = window.work.desk.article.title if window.work.desk.article else ""
    assert mime.text().startswith("“Families drew chalk”\n\n— ")
    assert title in mime.text()
    assert "<blockquote" in mime.html()
    assert bytes(mime.data("text/markdown").data()).decode().startswith("> Families drew chalk")
    window.press("Shift+Q")
    assert clipboard().startswith("> Families drew chalk")


def test_a_link_opens_the_page_at_the_words(window: "Person", opened: list[str]) -> None:
    window.open("Seawall")
    address = window.work.desk.article.url if window.work.desk.article else ""
    window.select(window.work.cleaned, "Families drew chalk")
    window.press("Shift+Y")
    assert clipboard() == f"{address}#:~:text=Families%20drew%20chalk"
    assert opened == []
    window.press("Ctrl+Shift+B")
    window.press("Ctrl+Shift+X")
    window.press("Esc", "Esc", "Ctrl+Shift+W")
    page, search, archive = opened
    assert page == f"{address}#:~:text=Families%20drew%20chalk"
    assert search == "https://duckduckgo.com/?q=%22Families+drew+chalk%22"
    assert archive.startswith("https://web.archive.org/web/2")
    assert archive.endswith(f"/{address}")


def test_an_article_without_an_address_offers_no_page(window: "Person", opened: list[str]) -> None:
    window.open("Pelabuhan")
    article = window.work.desk.article
    assert article is not None
    if article.url:
        pytest.skip("the article has an address")
    menu = window.right_click(window.work.cleaned, article.document.text[40:60].strip())
    says = {entry_words(action) for action in entries(menu)}
    assert "Open the page in the browser" not in says
    menu.hide()
    window.press("Ctrl+Shift+B")
    assert opened == []
    window.hear("no address")
