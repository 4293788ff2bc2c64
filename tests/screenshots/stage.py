"""The window on a library of its own, ready to be driven and to be photographed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.quote_search import find_quote
from reader.domain.subject import about_highlight
from reader.resources import resource_folder
from reader.services import articles
from reader.services.importing import import_paths
from reader.services.library import Library, open_library
from reader.settings.values import ThemeChoice
from reader.ui.look.appearance import Appearance
from reader.ui.session.desk import Desk
from reader.ui.session.remembered import Remembered
from reader.ui.shell.frame import first_widths
from reader.ui.shell.main_window import MainWindow
from reader.ui.words.translators import Translators
from tests.articles import EVERY
from tests.ui.person import Person

PRACTICE = resource_folder() / "practice" / "harbour-bridge.html"

FIRST_LABELS = ("Claim", "Figure", "Quote", "Source", "Question")
"""Those of a new library, as they are called in English."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A window, and who works at it."""

    app: QApplication
    library: Library
    window: MainWindow
    person: Person
    folder: Path
    """Where files for the state may be put."""

    @property
    def desk(self) -> Desk:
        """The desk of the window."""
        return self.person.work.desk

    def settle(self, milliseconds: int = 400) -> None:
        """Let the window do what it does with a delay."""
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < milliseconds:
            self.app.processEvents()

    def act(self, name: str) -> None:
        """Choose an action."""
        self.window.frame.action[name].trigger()

    def open(self, title: str) -> None:
        """Open the article whose title holds some words."""
        rows = articles.list_articles(self.library)
        self.desk.open(next(row.id for row in rows if title in row.title))
        self.settle(1_500)

    def highlight(self, quote: str, label: str, note: str = "") -> AnnotationId:
        """Highlight words of the open article, with a note where one is given."""
        assert self.desk.article is not None
        labels = dict(zip(FIRST_LABELS, self.desk.labels, strict=False))
        span = find_quote(self.desk.article.document.text, quote)[0]
        made = self.desk.highlight(span, labels[label])
        assert made is not None
        if note:
            self.desk.set_note(about_highlight(made), note)
        return made

    def picture(self) -> QPixmap:
        """Return a picture of the window with whatever lies over it."""
        picture = self.window.grab()
        painter = QPainter(picture)
        for widget in _over(self.window):
            place = widget.mapToGlobal(QPoint()) - self.window.mapToGlobal(QPoint())
            painter.drawPixmap(place, widget.grab())
        painter.end()
        return picture


def _over(window: QWidget) -> list[QWidget]:
    """Return the menus, popovers and windows over the main one, in the order they came."""
    over = [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget is not window and widget.isVisible() and widget.width() > 1
    ]
    return sorted(over, key=_depth)  # what a dialog has opened lies over it


def _depth(widget: QWidget) -> int:
    """Return how many widgets a widget lies in, or was opened by."""
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + _depth(parent)


@contextmanager
def staged(
    app: QApplication,
    theme: ThemeChoice,
    size: tuple[int, int],
    *,
    filled: bool = True,
    language: str = "en",
    interface: int = 100,
) -> Iterator[Stage]:
    """Open a window in a theme, a size and a language, its interface so many per cent as large as
    usual, on a library with five articles or an empty one.
    """
    translators = Translators(app)
    translators.speak(language)
    with TemporaryDirectory() as scratch, open_library(Path(scratch) / "library.sqlite") as library:
        if filled:
            import_paths(library, [*EVERY, PRACTICE])
        remembered = Remembered(Path(scratch))
        appearance = Appearance(app, remembered)
        appearance.take(replace(appearance.settings, theme=theme, interface_size=interface))
        window = MainWindow(library, remembered, appearance)
        window.resize(*size)
        window.frame.parts.setSizes(first_widths(size[0]))  # the screen of no screen is small
        window.show()
        person = Person(window)
        person.work.original.show_as_text(always=False)
        stage = Stage(app, library, window, person, Path(scratch))
        stage.settle()
        try:
            yield stage
        finally:
            window.close()
            window.deleteLater()
            # the page has to go before the application
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def practised(stage: Stage) -> list[AnnotationId]:
    """Open the practice article and do what somebody who checks it would do first."""
    stage.person.work.guide.end()
    stage.desk.open(ArticleId(len(EVERY) + 1))
    stage.settle(600)
    made = [
        stage.highlight(
            "38 of the 212 steel hangers",
            "Figure",
            "The inspection report of January: is it public?",
        ),
        stage.highlight("at least eleven months", "Claim"),
        stage.highlight(
            "more than 20 million above the estimate of last autumn",
            "Claim",
            "Wirth says the estimate left out the ferries. Ask for both sums.",
        ),
        stage.highlight("“Nobody has shown us a calculation, only a sum.”", "Quote"),
    ]
    stage.desk.set_current(made[0])
    stage.settle(2_000)
    return made
