"""Brings the pictures of the open article into its cleaned text, as far as the library has them."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from reader.domain.annotation import ArticleId
from reader.domain.article import Article
from reader.services.article_pictures import ArticlePicture, pictures_of
from reader.ui.reading.cleaned_view import CleanedView
from reader.ui.session.desk import Desk
from reader.ui.session.jobs import Ending, Job, Jobs
from reader.ui.widgets.row_picture import RowPicture

WIDEST = 1_600
"""Pixels to which a wider picture is made smaller, so that a hundred of them are no burden."""


class PictureKeeper(QObject):
    """Looks for them in the background each time that an article is opened."""

    failed = Signal(object)

    def __init__(self, desk: Desk, view: CleanedView, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._jobs = jobs
        desk.article_opened.connect(self._look)

    def look_again(self, article: ArticleId) -> None:
        """Look again, as after pictures were fetched, if the article is the open one."""
        opened = self._desk.article
        if opened is not None and opened.id == article:
            self._look(opened)

    def _look(self, article: Article | None) -> None:
        if article is None:
            return
        library = self._desk.library

        def work(job: Job) -> dict[int, RowPicture]:
            return drawn(pictures_of(library, article, job.check))

        ending = Ending[dict[int, RowPicture]](
            lambda found: self._take(article, found), self.failed.emit
        )
        self._jobs.start(self, work, ending)

    def _take(self, article: Article, found: Mapping[int, RowPicture]) -> None:
        now = self._desk.article
        if now is not None and (now.id, now.document) == (article.id, article.document):
            self._view.set_pictures(found)


def drawn(pictures: Mapping[int, ArticlePicture]) -> dict[int, RowPicture]:
    """Return pictures as they can be drawn: what is no picture has its other text alone."""
    return {
        block: RowPicture(_image(picture.data), picture.alternative)
        for block, picture in pictures.items()
    }


def _image(data: bytes) -> QImage:
    image = QImage.fromData(data) if data else QImage()
    if image.width() > WIDEST:
        return image.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
    return image
