"""Asking before pictures are fetched: how many, from where, and what it means."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton

from reader.domain.resource import Picture
from reader.ui.original.remote_pictures import PictureQuestion, host_of
from tests.ui.person import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.ui.person import Person

PICTURES = [
    Picture(f"https://{host}.example/{number}.png", ())
    for host, number in (("img", 1), ("img", 2), ("bücher", 3))
]


def words(question: PictureQuestion) -> str:
    return " ".join(label.text() for label in question.findChildren(QLabel))


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://evil-.example/1.png", "evil-.example"),
        ("https://good.example%2f.evil.example/1.png", "good.example%2f.evil.example"),
        ("https://good.example\\@evil.example/1.png", "evil.example"),
        ("https://\u0430pple.example/1.png", "xn--pple-43d.example"),
        ("https://\u0430pple-.example/1.png", "\\u0430pple-.example"),
        ("https://[2001:db8::1]:8080/1.png", "2001:db8::1"),
        ("https://[news/1.png", "https://[news/1.png"),
    ],
)
def test_every_computer_has_a_name_that_looks_like_no_other(address: str, host: str) -> None:
    assert host_of(address) == host


def test_the_question_names_the_computers_and_what_they_learn(qt_app: "QApplication") -> None:
    question = PictureQuestion(PICTURES, 0)
    hosts = question.findChild(QListWidget)
    assert [hosts.item(line).text() for line in range(hosts.count())] == [
        "img.example  (2)",
        "xn--bcher-kva.example  (1)",
    ]
    assert "3 pictures" in words(question)
    assert "internet address" in words(question)
    asked: list[bool] = []
    question.fetch_wanted.connect(lambda: asked.append(True))
    (fetch,) = (
        button
        for button in question.findChildren(QPushButton)
        if button.text() == "Fetch 3 pictures"
    )
    assert not fetch.isDefault()
    fetch.click()
    assert asked == [True]


def test_fetched_pictures_can_be_removed_and_nothing_missing_is_said(
    qt_app: "QApplication",
) -> None:
    question = PictureQuestion([], 1)
    assert "1 picture" in words(question)
    removed: list[bool] = []
    question.forget_wanted.connect(lambda: removed.append(True))
    (remove,) = (
        button for button in question.findChildren(QPushButton) if "Remove" in button.text()
    )
    remove.click()
    assert removed == [True]


def test_one_picture_is_spoken_of_as_one_and_a_long_name_is_shown_whole(
    qt_app: "QApplication",
) -> None:
    host = f"img.{'a-very-long-name.' * 3}example"
    question = PictureQuestion([Picture(f"https://{host}/1.png", ())], 0)
    assert "1 picture is not in your library, but on this computer:" in words(question)
    question.show()
    hosts = question.findChild(QListWidget)
    assert hosts.item(0).text() == f"{host}  (1)"
    assert hosts.viewport().width() >= hosts.sizeHintForColumn(0)
    question.close()


def test_where_nothing_is_to_be_fetched_there_is_nothing_to_cancel(qt_app: "QApplication") -> None:
    question = PictureQuestion([], 0)
    (button,) = question.findChildren(QPushButton)
    assert button.text().replace("&", "") == "Close"


def test_the_key_says_why_not_for_a_text_and_opens_the_question_for_a_page(
    window: "Person",
) -> None:
    window.open("Pelabuhan")
    window.press("Ctrl+Shift+P")
    window.hear("Only a web page has pictures.")
    window.open("Seawall")
    window.press("Ctrl+Shift+P")
    until(lambda: window.window.findChildren(PictureQuestion), "the question is open")
    (question,) = window.window.findChildren(PictureQuestion)
    assert "no picture of this page is missing" in words(question)
    question.reject()
