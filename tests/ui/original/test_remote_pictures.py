"""Asking before pictures are fetched: how many, from where, and what it means."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QListWidget, QPushButton

from reader.domain.resource import Picture
from reader.ui.original.remote_pictures import PictureQuestion
from tests.ui.person import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.ui.person import Person

PICTURES = [Picture(f"https://{host}.example/{number}.png", ()) for host, number in (("img", 1), ("img", 2), ("bücher", 3))]


def words(question: PictureQuestion) -> str:
    return " ".join(label.text() for label in question.findChildren(QLabel))


def test_the_question_names_the_computers_and_what_they_learn(qt_app: "QApplication") -> None:
    question = PictureQuestion(PICTURES, 0)
    hosts = question.findChild(QListWidget)
    assert [hosts.item(line).text() for line in range(hosts.count())] == ["img.example  (2)", "xn--bcher-kva.example  (1)"]
    assert "3 pictures" in words(question)
    assert "internet address" in words(question)
    asked: list[bool] = []
    question.fetch_wanted.connect(lambda: asked.append(True))
    (fetch,) = (button for button in question.findChildren(QPushButton) if button.text() == "Fetch 3 pictures")
    assert not fetch.isDefault()
    fetch.click()
    assert asked == [True]


def test_fetched_pictures_can_be_removed_and_nothing_missing_is_said(qt_app: "QApplication") -> None:
    question = PictureQuestion([], 1)
    assert "1 picture" in words(question)
    removed: list[bool] = []
    question.forget_wanted.connect(lambda: removed.append(True))
    (remove,) = (button for button in question.findChildren(QPushButton) if "Remove" in button.text())
    remove.click()
    assert removed == [True]


def test_the_key_says_why_not_for_a_text_and_opens_the_question_for_a_page(window: "Person") -> None:
    window.open("Pelabuhan")
    window.press("Ctrl+Shift+P")
    window.hear("Only a web page has pictures.")
    window.open("Seawall")
    window.press("Ctrl+Shift+P")
    until(lambda: window.window.findChildren(PictureQuestion), "the question is open")
    (question,) = window.window.findChildren(PictureQuestion)
    assert "No picture of this page is missing" in words(question)
    question.reject()
