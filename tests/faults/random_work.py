"""Somebody who does anything at the window, in any order: every action, key, button, selection and
word, dialogs answered by chance. See whether it breaks.

    python -m tests.faults.random_work [--rounds 20] [--acts 300] [--seed 1]

Each round begins with a library in which everything is used. Afterwards the library is checked row
by row, the window is closed, and a new one has to show what was there. It prints what was done; exit
status 1 where an error came up or the library is not sound, with the last acts before. Nothing is
sent to the web, printed or read aloud meanwhile.
"""

import argparse
import faulthandler
import os
import random
import sys
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QDesktopServices, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QColorDialog,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from reader.domain.span import Span
from reader.services.library import open_library
from reader.services.notebooks import notebook_of
from reader.services.verifying import verify
from reader.ui.look.appearance import Appearance
from reader.ui.reading import printing
from reader.ui.session.remembered import Remembered
from reader.ui.shell.main_window import MainWindow
from tests.leftovers import Complaints
from tests.ui.person import Person, shown
from tests.ui.words.shelf import fill
from tests.ui.words.walk import looked_at, settle

LEFT_OUT = {"quit", "close_library", "new_library", "open_library"}
"""Actions after which there is no window to go on with, or one of another process."""

KEYS = (
    *"HNJKCETRXSGLDA123.,",
    *("Return", "Esc", "Tab", "Shift+Tab", "Space", "Del", "Backspace", "F2", "F3", "F6"),
    *("Up", "Down", "Left", "Right", "PgUp", "PgDown", "Home", "End", "Alt+Left", "Alt+Right"),
    *("Alt+Up", "Alt+Down", "Shift+Right", "Shift+Down", "Shift+End", "Shift+C", "Shift+E"),
    *("Ctrl+Z", "Ctrl+Y", "Ctrl+A", "Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+F", "Ctrl+Return"),
)
WORDS = ("abc", "1,000 km", "folder:", "site:x", '"a', "label:", " ", "[[", "> a", "\t", "#")
PAGE = "<article><h1>More</h1>{}</article>"
PARAGRAPH = "<p>In 2022 another {},000 km of road were built, said Ana Putri on Monday.</p>"
LAST = 12
"""Acts that are told of before an error."""

GOES_ON = 20
"""Seconds after which it is told where each thread stands, if something still goes on."""


class Wanderer:
    """Does anything at one window."""

    def __init__(self, window: MainWindow, chance: random.Random) -> None:
        self.window = window
        self.done: Counter[str] = Counter()
        self.last: deque[str] = deque(maxlen=LAST)
        self._person = Person(window)
        self._chance = chance
        self._answers = QTimer(window, interval=60)
        self._answers.timeout.connect(self._answer)
        self._answers.start()

    def act(self) -> None:
        """Do one thing."""
        acts: dict[Callable[[], str], int] = {
            self._do: 30,
            self._press: 25,
            self._select: 15,
            self._push: 10,
            self._type: 8,
            self._click: 6,
            self._wait: 3,
            self._resize: 2,
            self._close_others: 1,
        }
        (chosen,) = self._chance.choices(list(acts), list(acts.values()))
        self.done[chosen.__name__.strip("_")] += 1
        try:
            self.last.append(chosen())
        except RuntimeError as error:  # what was chosen went away while it was clicked
            self.last.append(str(error))
        QApplication.processEvents()

    def finish(self) -> None:
        """Close what is open beside the window and let all that goes on come to its end."""
        self._close_others()
        if self.window.isVisible():
            settle(self._person)
        self._answers.stop()

    def _do(self) -> str:
        actions = self.window.frame.action
        name = self._chance.choice(
            [name for name, one in actions.items() if one.isEnabled() and name not in LEFT_OUT]
        )
        actions[name].trigger()
        return name

    def _press(self) -> str:
        key, place = self._chance.choice(KEYS), QApplication.focusWidget() or self.window
        QTest.keySequence(place, QKeySequence(key))
        return f"{key} in {type(place).__name__}"

    def _select(self) -> str:
        work = self._person.work
        view = shown(self._chance.choice([work.cleaned, work.original]))
        article = work.desk.article
        if article is None or not view.isVisible():
            return "nothing to select"
        last = len(article.document.text)
        start = self._chance.randrange(last)
        view.select_span(Span(start, min(last, start + self._chance.choice((1, 3, 20, 200)))))
        view.setFocus()
        return f"select from {start} on"

    def _push(self) -> str:
        buttons = _buttons(self._chance.choice(_open()))
        if not buttons:
            return "no button"
        return _pushed(self._chance.choice(buttons))

    def _type(self) -> str:
        place, words = QApplication.focusWidget(), self._chance.choice(WORDS)
        if not isinstance(place, QLineEdit | QPlainTextEdit | QTextEdit):
            return "nowhere to type"
        QTest.keyClicks(place, words)
        return f"{words!r} in {type(place).__name__}"

    def _click(self) -> str:
        lists = [
            one
            for window in _open()
            for one in window.findChildren(QAbstractItemView)
            if isValid(one) and one.isVisible()
        ]
        if not lists:
            return "no list"
        chosen = self._chance.choice(lists)
        port = chosen.viewport()
        place = QPoint(
            self._chance.randrange(max(1, port.width())),
            self._chance.randrange(max(1, port.height())),
        )
        click = self._chance.choice((QTest.mouseClick, QTest.mouseClick, QTest.mouseDClick))
        click(port, Qt.MouseButton.LeftButton, pos=place)
        return f"click in {type(chosen).__name__}"

    def _wait(self) -> str:
        QTest.qWait(self._chance.choice((10, 100, 400, 1_200)))
        return "wait"

    def _resize(self) -> str:
        size = self._chance.choice(((800, 600), (1280, 800), (1920, 1080)))
        self.window.resize(*size)
        return f"resize to {size}"

    def _close_others(self) -> str:
        for window in _open():
            if window is not self.window:
                window.close()
        self.window.activateWindow()
        return "close the others"

    def _answer(self) -> None:
        """Answer the dialog that holds the window, and close the menu that is open."""
        menu = QApplication.activePopupWidget()
        if menu is not None:
            menu.close()
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return
        buttons = _buttons(dialog)
        if buttons and self._chance.random() < 0.4:
            self.last.append(_pushed(self._chance.choice(buttons)))
        elif isinstance(dialog, QDialog):
            dialog.reject()
        else:
            dialog.close()


def _open() -> list[QWidget]:
    return [window for window in looked_at() if window.isVisible()]


def _buttons(window: QWidget) -> list[QAbstractButton]:
    """Return the buttons of a window that can be pressed and open no menu, which would wait."""
    return [
        one
        for one in window.findChildren(QAbstractButton)
        if one.isVisible()
        and one.isEnabled()
        and not (isinstance(one, QToolButton) and one.menu() is not None)
    ]


def _pushed(button: QAbstractButton) -> str:
    words = button.text() or button.accessibleName() or button.toolTip()
    button.click()
    return f"button {words!r}"


@contextmanager
def inside(folder: Path) -> Iterator[None]:
    """Let nothing leave the process, and files be chosen in a folder."""
    page = folder / "more.html"
    page.write_text(PAGE.format("".join(map(PARAGRAPH.format, range(1, 30)))), "utf-8")

    def save(
        _parent: QWidget, _title: str, proposed: str, kinds: str = "", *_: object
    ) -> tuple[str, str]:
        return str(folder / Path(proposed).name), kinds.partition(";;")[0]

    files = {
        "getOpenFileName": lambda *_, **__: (str(page), ""),
        "getOpenFileNames": lambda *_, **__: ([str(page)], ""),
        "getExistingDirectory": lambda *_, **__: str(folder),
        "getSaveFileName": save,
    }
    with (
        patch.multiple(QFileDialog, **files),
        patch.object(QColorDialog, "getColor", lambda *_: QColor("#336699")),
        patch.object(QDesktopServices, "openUrl", lambda _: True),
        patch.object(QTextToSpeech, "availableEngines", lambda: ["mock"]),
        patch.object(printing, "QPrintDialog", _NoPrinter),
    ):
        yield


class _NoPrinter(QDialog):
    def __init__(self, _printer: object, parent: QWidget) -> None:
        super().__init__(parent)


def work(app: QApplication, folder: Path, acts: int, chance: random.Random) -> Counter[str]:
    """Do one round; return how often what was done. Raises ``AssertionError`` with the last acts
    where something broke.
    """
    path, complaints = folder / "library.sqlite", Complaints()
    sys.excepthook = complaints.on_error
    with open_library(path) as library:
        fill(library, folder)
        appearance = Appearance(app, Remembered(folder))
        window = MainWindow(library, Remembered(folder), appearance)
        window.show()
        wanderer = Wanderer(window, chance)
        try:
            for _ in range(acts):
                if not window.isVisible():  # one of the acts has closed it
                    break
                wanderer.act()
                assert not complaints.texts, "\n".join((*wanderer.last, *complaints.texts))
        finally:
            faulthandler.dump_traceback_later(GOES_ON)
            wanderer.finish()
            faulthandler.cancel_dump_traceback_later()
            window.close()
            window.deleteLater()
            appearance.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        before, problems = notebook_of(library), verify(library).problems
        assert not problems, "\n".join((*wanderer.last, *map(str, problems)))
    with open_library(path) as library:
        assert notebook_of(library) == before, "what was there is not there when it is opened again"
    assert not complaints.texts, "\n".join((*wanderer.last, *complaints.texts))
    return wanderer.done


def main() -> int:
    """Run as a command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--acts", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    done: Counter[str] = Counter()
    broken = 0
    for number in range(chosen.rounds):
        chance = random.Random(f"{chosen.seed}:{number}")  # noqa: S311 (the same choices each time)
        with TemporaryDirectory() as folder, inside(Path(folder)):
            try:
                done += work(app, Path(folder), chosen.acts, chance)
            except AssertionError as error:
                broken += 1
                print(f"round {number}: {error}", flush=True)
    QApplication.clipboard().clear()  # what Python copied has to go before Python does
    told = ", ".join(f"{count:,} {name}" for name, count in done.most_common())
    print(
        f"{sum(done.values()):,} acts in {chosen.rounds} rounds ({told}): {broken} broke something"
    )
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
