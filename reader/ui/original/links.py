"""Links of a page: what their whole address is, and asking before the browser opens one."""

import unicodedata

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from reader.ui.widgets.dialog import Dialog

WEB = ("http", "https")


def whole_address(link: str, base: str, published_at: str | None) -> QUrl | None:
    """Return where a link leads, or ``None`` where it leads nowhere that a browser should open.

    ``link`` is what the page says, ``base`` what the engine counts it from, ``published_at`` the
    article's own address.
    """
    from_page = QUrl(base)
    origin = from_page if from_page.scheme() in WEB else QUrl(published_at or "")
    url = origin.resolved(QUrl(link)) if origin.scheme() in WEB else QUrl(link)
    return url if url.isValid() and url.scheme() in WEB and url.host() else None


def spelled(url: QUrl) -> str:
    """Return an address in plain ASCII: other letters in the host as punycode, all others as
    percent signs and numbers.

    So nothing in it can look like something else, or turn the direction of what is read.
    """
    return bytes(url.toEncoded().data()).decode("ascii")


def host_in_letters(url: QUrl) -> str:
    """Return the host as it is meant to be read, if it is not plain ASCII, with every odd character
    spelled out; else nothing.
    """
    shown = url.host(QUrl.ComponentFormattingOption.FullyDecoded)
    if shown.isascii() and "xn--" not in shown:
        return ""
    return "".join(
        sign if sign.isalnum() or sign in ".-" else f"[{unicodedata.name(sign, hex(ord(sign)))}]"
        for sign in shown
    )


class LinkQuestion(Dialog):
    """Shows the whole address of a link, and opens it in the user's own browser if he says so."""

    def __init__(self, url: QUrl, parent: QWidget) -> None:
        super().__init__(parent)
        self._url = url
        self.setWindowTitle(self.tr("Open in the browser?"))
        column = self.column
        question = QLabel(
            self.tr("Open this address in your browser? It leads to {host}.").format(
                host=_ascii_host(url)
            )
        )
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWordWrap(True)
        column.addWidget(question)
        self.address = QPlainTextEdit(spelled(url))
        self.address.setReadOnly(True)
        self.address.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.address.setWordWrapMode(self.address.wordWrapMode().WrapAnywhere)
        self.address.setAccessibleName(self.tr("The whole address"))
        self.address.setFixedHeight(110)
        column.addWidget(self.address)
        letters = host_in_letters(url)
        if letters:
            warning = QLabel(
                self.tr(
                    "In letters, its host reads “{host}”, which may look like another one."
                ).format(host=letters)
            )
            warning.setTextFormat(Qt.TextFormat.PlainText)
            warning.setWordWrap(True)
            column.addWidget(warning)
        self.opening = QPushButton(self.tr("Open in the browser"))
        self.opening.clicked.connect(self._open)
        self.cancel = self.add_question_foot(self.opening, careful=True)

    def _open(self) -> None:
        QDesktopServices.openUrl(self._url)
        self.accept()


def _ascii_host(url: QUrl) -> str:
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded)
