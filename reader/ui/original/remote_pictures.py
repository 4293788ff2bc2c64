"""Fetching the pictures of one page from the network: asked for, told from which computers, and
taken back on request.
"""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QWidget

from reader.domain.annotation import ArticleId
from reader.domain.message import COUNT, paragraph, translate
from reader.domain.resource import Picture
from reader.services import remote_pictures
from reader.services.library import Library
from reader.services.remote_pictures import Fetched
from reader.ui.session.jobs import Ending, Job, Jobs
from reader.ui.widgets.dialog import Dialog
from reader.ui.words.saying import said, shown_count

MOST_LINES, WIDEST = 7, 640
"""Computers that are shown without scrolling, and pixels to which their names widen the dialog."""


def host_of(address: str) -> str:
    """Return the computer that an address names, in plain ASCII, so that it looks like no other.

    The address is taken apart as when the picture is fetched: Qt has no name for ``evil-.example``,
    which can be fetched from.
    """
    try:
        host = urlsplit(address).hostname or address
    except ValueError:
        host = address
    return bytes(QUrl.toAce(host).data()).decode("ascii") or host.encode(
        "ascii", "backslashreplace"
    ).decode("ascii")


class PictureQuestion(Dialog):
    """Says how many pictures are where, and what fetching them means."""

    guide_page = "importing"

    fetch_wanted = Signal()
    forget_wanted = Signal()

    def __init__(
        self, missing: Sequence[Picture], fetched: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pictures from the network"))
        column = self.column
        column.addWidget(self._line(_what_is_missing(len(missing), fetched)))
        if missing:
            column.addWidget(self._hosts(missing))
            column.addWidget(
                self._line(
                    self.tr(
                        "Fetching them tells these computers that somebody with your internet "
                        "address looks at this page now; "
                        "nothing else is sent. The pictures are then kept in your library. The "
                        "page itself stays cut off."
                    )
                )
            )
        self._add_buttons(len(missing), fetched)

    @staticmethod
    def _line(words: str) -> QLabel:
        label = QLabel(words)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _hosts(self, missing: Sequence[Picture]) -> QListWidget:
        hosts = QListWidget()
        hosts.setAccessibleName(self.tr("Computers that have the pictures"))
        for host, count in Counter(host_of(picture.address) for picture in missing).most_common():
            hosts.addItem(f"{host}  ({shown_count(count)})")
        frame = 2 * hosts.frameWidth()
        lines = min(hosts.count(), MOST_LINES)
        hosts.setFixedHeight(
            lines * hosts.sizeHintForRow(0)
            + frame
            + hosts.horizontalScrollBar().sizeHint().height()
        )
        # A name is never cut, for its end says whose computer it is: the dialog widens for it, and
        # beyond that it scrolls.
        scroll = hosts.verticalScrollBar().sizeHint().width() if hosts.count() > MOST_LINES else 0
        hosts.setMinimumWidth(min(hosts.sizeHintForColumn(0) + frame + scroll, WIDEST))
        return hosts

    def _add_buttons(self, missing: int, fetched: int) -> None:
        forget = QPushButton(self.tr("Remove the fetched pictures"))
        forget.clicked.connect(self.forget_wanted)
        forget.clicked.connect(self.accept)
        others = [forget] if fetched else []
        if not missing:
            self.add_closing_foot(*others, enter_closes=True)
            return
        words = translate("PictureQuestion", "Fetch %n pictures", "Fetch 1 picture", COUNT, missing)
        fetch = QPushButton(said(words))
        fetch.clicked.connect(self.fetch_wanted)
        fetch.clicked.connect(self.accept)
        self.add_question_foot(fetch, others, careful=True)


def _what_is_missing(missing: int, fetched: int) -> str:
    sentences = []
    if not missing:
        sentences.append(
            translate(
                "PictureQuestion",
                "There is nothing to fetch: no picture of this page is missing whose address is "
                "known.",
            )
        )
    if fetched:
        sentences.append(
            translate(
                "PictureQuestion",
                "Fetched for this page so far: %n pictures.",
                "Fetched for this page so far: 1 picture.",
                COUNT,
                fetched
            )
        )  # fmt: skip
    if missing:
        sentences.append(
            translate(
                "PictureQuestion",
                "Of this page, %n pictures are not in your library, but on these computers:",
                "Of this page, 1 picture is not in your library, but on this computer:",
                COUNT,
                missing
            )
        )  # fmt: skip
    return said(paragraph(sentences))


class RemotePictures(QObject):
    """Asks, fetches in the background, and says what came of it."""

    changed = Signal(object)
    """The id of the article whose page has other pictures now."""
    told = Signal(str)
    """What came of it, in a sentence."""
    failed = Signal(object)

    def __init__(self, library: Library, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._jobs = jobs
        self._window = window

    def ask(self, article: ArticleId) -> None:
        """Show which pictures of an article's page are missing, and offer to fetch them."""
        self._jobs.start(
            self,
            lambda _: (
                remote_pictures.pictures_on_the_network(self._library, article),
                remote_pictures.fetched_pictures(self._library, article),
            ),
            Ending[tuple[list[Picture], int]](
                lambda found: self._show(article, *found), self.failed.emit
            ),
        )

    def _show(self, article: ArticleId, missing: Sequence[Picture], fetched: int) -> None:
        question = PictureQuestion(missing, fetched, self._window)
        question.fetch_wanted.connect(lambda: self._fetch(article, missing))
        question.forget_wanted.connect(lambda: self._forget(article))
        question.open()

    def _fetch(self, article: ArticleId, pictures: Sequence[Picture]) -> None:
        count = len(pictures)
        self.told.emit(
            said(
                translate(
                    "RemotePictures", "Fetching %n pictures…", "Fetching 1 picture…", COUNT, count
                )
            )
        )

        def work(job: Job) -> Fetched:
            return remote_pictures.fetch_pictures(self._library, article, pictures, check=job.check)

        self._jobs.start(
            self, work, Ending[Fetched](partial(self._fetched, article), self.failed.emit)
        )

    def _fetched(self, article: ArticleId, found: Fetched) -> None:
        self.changed.emit(article)
        count = found.count
        if not found.failed:
            words = translate(
                "RemotePictures",
                "Fetched and kept in your library: %n pictures.",
                "Fetched and kept in your library: 1 picture.",
                COUNT,
                count
            )  # fmt: skip
            self.told.emit(said(words))
            return
        address, why = found.failed[0]
        words = translate(
            "RemotePictures",
            "Fetched: %n pictures. Not fetched: {failed}; from {host} because {why}. You can try "
            "again.",
            "Fetched: 1 picture. Not fetched: {failed}; from {host} because {why}. You can try "
            "again.",
            COUNT,
            count
        )  # fmt: skip
        self.told.emit(said(words.where(failed=len(found.failed), host=host_of(address), why=why)))

    def _forget(self, article: ArticleId) -> None:
        remote_pictures.forget_pictures(self._library, article)
        self.changed.emit(article)
        self.told.emit(self.tr("The fetched pictures are removed from your library."))
