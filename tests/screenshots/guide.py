"""Make the pictures of the guide anew:

    python -m tests.screenshots.guide [--language CODE] [NAME...]

They go to where the guide looks for them. Run it after a change that shows in one of them, in each
language, and look at what it made.
"""

import argparse
import os
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from reader.services.guide import guide_folder
from reader.services.languages import ENGLISH
from tests.screenshots.stage import Stage, practised, staged
from tests.screenshots.states import STATES
from tests.ui.person import until

WIDTH, HEIGHT = 540, 350
"""Pixels of a picture at the most."""
WINDOW = (1280, 800)
MOST_COLOURS, ALIKE = 256, 0xF8F8F8
"""The most that a picture of one byte a pixel has, and the bits in which two that look alike are
the same.
"""


def _reach(name: str) -> Callable[[Stage], object]:
    return next(state.reach for state in STATES if state.name == name)


def _place(stage: Stage, part: QWidget) -> QRect:
    """Return where a part is in the main window."""
    return QRect(part.mapTo(stage.window, QPoint()), part.size())


def _removed(stage: Stage) -> QRect:
    practised(stage)
    stage.act("toggle_removed")
    stage.settle(600)
    return _place(stage, stage.person.work.cleaned)


def _highlights(stage: Stage) -> QRect:
    practised(stage)
    return QRect(_place(stage, stage.person.work.cleaned).topLeft(), QSize(WIDTH, HEIGHT))


def _cards(stage: Stage) -> QRect:
    practised(stage)
    return _place(stage, stage.person.work.notes)


def _claim(stage: Stage) -> QRect:
    _reach("claim")(stage)
    return _place(stage, stage.window.frame.inspector)


def _search(stage: Stage) -> QRect:
    _reach("search")(stage)
    return _place(stage, stage.window.frame.pages)


def _says(stage: Stage, words: str) -> bool:
    return stage.desk.article is not None and words in stage.desk.article.document.text


def _changed(stage: Stage) -> QRect:
    _reach("saved-again")(stage)
    until(lambda: _says(stage, "41 of the 212"), "the new version is shown")
    stage.settle(2_000)
    return _place(stage, stage.window.frame.inspector)


def _dialog(stage: Stage) -> QRect:
    _reach("dialog-export_article")(stage)
    dialog = stage.app.activeModalWidget()
    assert dialog is not None
    return QRect(dialog.mapToGlobal(QPoint()) - stage.window.mapToGlobal(QPoint()), dialog.size())


PICTURES: dict[str, Callable[[Stage], QRect | None]] = {
    "window": lambda stage: practised(stage) and None,
    "removed": _removed,
    "highlights": _highlights,
    "claim": _claim,
    "search": _search,
    "cards": _cards,
    "export": _dialog,
    "changed": _changed,
}
"""What each shows: the part of the window, or the whole made smaller."""


def _take(app: QApplication, name: str, language: str) -> None:
    with staged(app, "light", WINDOW, language=language) as stage:
        place = PICTURES[name](stage)
        whole = stage.picture()
        if place is not None:
            whole = whole.copy(place)
        if whole.width() > WIDTH:
            whole = whole.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
        whole = whole.copy(QRect(QPoint(), whole.size().boundedTo(QSize(WIDTH, HEIGHT))))
        folder = guide_folder(language) / "pictures"
        folder.mkdir(exist_ok=True)
        few_colours(whole.toImage()).save(str(folder / f"{name}.png"), "PNG", 0)


def few_colours(picture: QImage) -> QImage:
    """Return a picture in its 256 commonest colours, of those that look alike only one: a third of
    the bytes.
    """
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    bytes_of_rows = np.frombuffer(plain.constBits(), np.uint32)
    colours, counts = np.unique(bytes_of_rows & 0xFFFFFF, return_counts=True)
    commonest: dict[int, int] = {}
    for place in np.argsort(-counts, kind="stable"):
        colour = int(colours[place])
        commonest.setdefault(colour & ALIKE, 0xFF000000 | colour)
        if len(commonest) == MOST_COLOURS:
            break
    return plain.convertToFormat(QImage.Format.Format_Indexed8, list(commonest.values()))


def main() -> None:
    """Take those that are named, or all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")  # the only pages are our own
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", choices=[*PICTURES, []], default=[])
    parser.add_argument("--language", default=ENGLISH)
    options = parser.parse_args()
    app = QApplication([])
    for name in options.names or PICTURES:
        _take(app, name, options.language)


if __name__ == "__main__":
    main()
