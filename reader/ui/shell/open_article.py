"""What the frame says of the article that is open, and where in it the user is."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import ArticleId
from reader.domain.article import Article
from reader.domain.text_length import TextLength
from reader.services import articles
from reader.ui.session.jobs import Ending
from reader.ui.session.remembered import Remembered
from reader.ui.shell.frame import Frame
from reader.ui.shell.inspector import FaceName
from reader.ui.shell.library_commands import library_name
from reader.ui.shell.pages import PageName
from reader.ui.shell.workspace import Workspace
from reader.ui.widgets.reading_places import TOP
from reader.ui.words.lengths import length_of, shown_length

RECALLED_PAGES = (PageName.HIGHLIGHTS, PageName.CLAIMS)
"""Pages that show the same at the next start; what was searched for is over by then."""
RECALLED_FACES = (FaceName.NOTES, FaceName.DETAILS)

COUNTED_AT_ONCE = 200_000
"""Characters of an article whose words are counted before it is shown, in 10 ms."""

COUNT_AFTER = 700
"""Milliseconds after which the words of a longer one are counted: first it is to be seen, which two
threads at work would hold up.
"""

TELL_AFTER = 150
"""Milliseconds after which it is told how far the user has read: often enough for the eye."""


def window_title(library: Path, article: str = "") -> str:
    """Return what the window is called: by its article, and by its library where it is not the
    usual one.
    """
    return " — ".join(filter(None, (article, library_name(library), "Claim Reader")))


class OpenArticle(QObject):
    """Follows the desk."""

    def __init__(
        self, frame: Frame, work: Workspace, remembered: Remembered, window: QWidget
    ) -> None:
        super().__init__(window)
        self._frame = frame
        self._work = work
        self._remembered = remembered
        self._window = window
        work.desk.leaving.connect(self.keep_place)
        work.desk.article_opened.connect(self.show)
        work.desk.annotations_changed.connect(
            lambda article: frame.status.tell_highlights(len(article.annotations))
        )
        work.desk.verdicts_changed.connect(self._tell)
        self._counting = QTimer(self, singleShot=True, interval=COUNT_AFTER)
        self._counting.timeout.connect(self._count)
        self._soon = QTimer(self, singleShot=True, interval=TELL_AFTER)
        self._soon.timeout.connect(self._tell_read)
        work.cleaned.verticalScrollBar().valueChanged.connect(lambda _: self._wait_to_tell())

    def show(self, article: Article | None) -> None:
        """Show an article, or the first steps where none is open."""
        self._work.reader.show_article(article)
        self._work.notes.setEnabled(article is not None)
        self._window.setWindowTitle(
            window_title(self._work.desk.library.path, article.title if article else "")
        )
        self._frame.list.choose(article.id if article else None)
        if article is None:
            self._frame.status.tell_no_article()
        else:
            self._tell(article)
            self._work.find_bar.refresh()
            self._recall_place(article)
            self._wait_to_tell()
            self._remembered.keep("article", str(article.id))
        self._work.reader.tell_opened(article)

    def _tell(self, article: Article) -> None:
        self._work.panes.tell(article)
        if len(article.document.text) <= COUNTED_AT_ONCE:
            self._counting.stop()
            self._tell_length(article, length_of(article.cleaned().kept_text()))
            return
        self._frame.status.tell_no_article()
        self._counting.start()

    def _count(self) -> None:
        """Count the words of the long article that is open, which takes its time."""
        article = self._work.desk.article
        if article is None:
            return
        self._work.jobs.start_beside(
            self,
            lambda job: length_of(article.cleaned().kept_text(), job.check),
            Ending[TextLength](lambda length: self._tell_length(article, length), lambda _: None),
        )

    def _tell_length(self, article: Article, length: TextLength) -> None:
        """Tell how long an article is, unless another one is open by now."""
        now = self._work.desk.article
        if now is not None and now.id == article.id:
            self._frame.status.tell_article(shown_length(length), len(now.annotations))

    def _wait_to_tell(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _tell_read(self) -> None:
        self._frame.status.tell_read(round(100 * self._work.cleaned.read_share()))

    def recall(self) -> None:
        """Open what the user wants to see at the start; nothing where an article is open by now."""
        model, kept = self._frame.list.model, self._remembered.text("article")
        wanted: ArticleId | None = None
        match self._remembered.settings().at_start:
            case "last" if kept.isdecimal():
                wanted = ArticleId(int(kept))
            case "newest":
                wanted = model.newest()
        is_listed = wanted is not None and model.line_of(wanted) is not None
        if wanted is not None and is_listed and self._work.desk.article is None:
            self._work.desk.open(wanted)
        if self._remembered.settings().at_start == "last":
            self._recall_page()

    def _recall_page(self) -> None:
        """Show the page and the face of the inspector that were shown last."""
        face, page = self._remembered.text("face"), self._remembered.text("page")
        inspector, pages = self._frame.inspector, self._frame.pages
        if face in RECALLED_FACES and inspector.offers(FaceName(face)):
            inspector.choose(FaceName(face))
        if page in RECALLED_PAGES and pages.offers(PageName(page)):
            pages.go(PageName(page))

    def keep_session(self) -> None:
        """Keep which page and which face are shown, when the window is closed."""
        self._remembered.keep("page", self._frame.pages.shown() or "")
        self._remembered.keep("face", self._frame.inspector.shown() or "")

    def keep_place(self) -> None:
        """Keep where the user is in the open article."""
        desk = self._work.desk
        if desk.article is not None:
            articles.keep_reading_place(desk.library, desk.article.id, *self._work.panes.place())

    def _recall_place(self, article: Article) -> None:
        """Go to where the user was when he left an article."""
        place = articles.reading_place(self._work.desk.library, article.id)
        known = place is not None and place[0] < len(article.document.blocks)
        self._work.panes.go_to(place if known and place is not None else TOP)
