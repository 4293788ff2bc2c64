"""Make the README's pictures: the practice article, highlighted and noted, in both colours.

    python -m tests.screenshots [FOLDER]

The window is the real one, drawn without a screen. Run it after a change that shows, and look at
what it made.
"""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")  # the only page is our own

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent
from PySide6.QtWidgets import QApplication

from reader.domain.annotation import ArticleId
from reader.domain.quote_search import find_quote
from reader.domain.subject import about_highlight
from reader.resources import resource_folder
from reader.services.importing import import_paths
from reader.services.library import open_library
from reader.settings import ThemeChoice
from reader.ui.look.appearance import Appearance
from reader.ui.session.remembered import Remembered
from reader.ui.shell.main_window import MainWindow
from tests.articles import EVERY

MARKS = (
    ("38 of the 212 steel hangers", "Figure", "The inspection report of January: is it public?"),
    ("at least eleven months", "Claim", ""),
    (
        "more than 20 million above the estimate of last autumn",
        "Claim",
        "Wirth says the estimate left out the ferries. Ask for both sums.",
    ),
    ("“Nobody has shown us a calculation, only a sum.”", "Quote", ""),
)
SIZES = ((1280, 800), (1920, 1080))


def settle(app: QApplication, milliseconds: int = 400) -> None:
    """Let the window do what it does with a delay."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < milliseconds:
        app.processEvents()


def make(app: QApplication, folder: Path, theme: ThemeChoice, size: tuple[int, int]) -> None:
    """Do the task in a new library and take the picture."""
    with TemporaryDirectory() as scratch, open_library(Path(scratch) / "library.sqlite") as library:
        import_paths(library, [*EVERY, resource_folder() / "practice" / "harbour-bridge.html"])
        appearance = Appearance(app, Remembered(Path(scratch)))
        appearance.choose_theme(theme)
        window = MainWindow(library, Remembered(Path(scratch)), appearance)
        window.resize(*size)
        window.show()
        desk = window.furnish().work.desk
        desk.open(ArticleId(len(EVERY) + 1))
        labels = {label.name: label.id for label in desk.labels.values()}
        for quote, label, note in MARKS:
            assert desk.article is not None
            made = desk.highlight(find_quote(desk.article.document.text, quote)[0], labels[label])
            assert made is not None
            if note:
                desk.set_note(about_highlight(made), note)
        desk.set_current(desk.article.annotations[0].id if desk.article else None)
        settle(app, 2_500)
        window.grab().save(str(folder / f"{theme}-{size[0]}x{size[1]}.png"))
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(
            None, QEvent.Type.DeferredDelete
        )  # the page has to go before the application


def main() -> None:
    """Take all pictures into the folder named, or where the README looks for them."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else resource_folder() / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for theme in ("light", "dark"):
        for size in SIZES:
            make(app, folder, theme, size)


if __name__ == "__main__":
    main()
