"""What each preference does, seen on the screen."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QMenu, QStyle, QToolButton

from reader.domain.annotation import ArticleId
from reader.settings import Settings
from reader.ui.look.contrast import GRAPHIC, contrast
from reader.ui.look.theme import load_theme, style_hints
from reader.ui.words.dates import shown_date, shown_moment
from tests.ui.conftest import OpenWindow
from tests.ui.person import until
from tests.ui.screen import characters, found, painted

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.person import Person

WORDS = "412 cellars"


def choose(window: "Person", **values: object) -> None:
    appearance = window.window.appearance
    appearance.take(replace(appearance.settings, **values))  # type: ignore[arg-type]
    QApplication.processEvents()


@pytest.fixture
def highlighted(window: "Person") -> "Person":
    """Somebody who has highlighted some words as a figure, and looks elsewhere."""
    window.open("Seawall")
    window.select(window.work.cleaned, WORDS)
    window.press("2")
    window.work.desk.set_current(None)
    return window


def picture(window: "Person") -> QImage:
    QApplication.processEvents()
    return window.work.cleaned.viewport().grab().toImage()


def ground_and_line(window: "Person") -> tuple[bool, bool]:
    """Whether the ground of the highlighted words is coloured, and whether a line is under them: a
    row of pixels of one colour that stands out from the page.
    """
    view = window.work.cleaned
    boxes = [each.box for each in characters(view, *found(view, WORDS))]
    is_filled = any(WORDS in run for run in painted(view))
    image, page = picture(window), load_theme("light").reading.page
    line = [box for box in boxes if box.top() == boxes[0].top()]
    place = line[0].united(line[-1]).adjusted(2, 0, -3, 4)
    lines = 0
    for y in range(place.top(), place.bottom() + 1):
        colours = {image.pixelColor(x, y).name() for x in range(place.left(), place.right())}
        lines += len(colours) == 1 and contrast(*colours, page) >= GRAPHIC
    return is_filled, lines > 0


def test_highlights_are_drawn_as_the_user_wants(highlighted: "Person") -> None:
    choose(highlighted, theme="light")
    assert ground_and_line(highlighted) == (True, True)
    choose(highlighted, highlight_style="fill")
    assert ground_and_line(highlighted) == (True, False)
    choose(highlighted, highlight_style="underline")
    assert ground_and_line(highlighted) == (False, True)


def test_the_current_highlight_has_one_outline_in_the_accent(window: "Person") -> None:
    """Over two lines and more: no line of it is between them where both are coloured."""
    choose(window, theme="light", text_size=20, line_length=40)
    window.open("Seawall")
    view = window.work.cleaned
    article = window.work.desk.article
    assert article is not None
    text = max(map(article.document.block_text, article.document.blocks), key=len)
    window.select(view, text[:150])
    window.press("1")
    lines: dict[int, list[int]] = {}
    for each in characters(view, *found(view, text[:150])):
        lines.setdefault(each.box.top(), []).extend((each.box.left(), each.box.right()))
    tops = sorted(lines)
    assert len(tops) >= 3
    image, accent = picture(window), QColor(load_theme("light").chrome.accent)
    middle = (max(min(lines[top]) for top in tops) + min(max(lines[top]) for top in tops)) // 2
    column = [y for y in range(tops[0] - 8, tops[-1] + 60) if image.pixelColor(middle, y) == accent]
    strokes = [y for y in column if y - 1 not in column]
    assert len(strokes) == 2, "one above the first line, one below the last"


def test_the_default_label_is_given_and_the_last_one_again_without(highlighted: "Person") -> None:
    names = {label.name: label.id for label in highlighted.work.desk.labels.values()}
    assert highlighted.work.desk.last_label == names["Figure"]
    choose(highlighted, default_label="Quote")
    assert highlighted.work.desk.last_label == names["Quote"]
    highlighted.select(highlighted.work.cleaned, "nine metres")
    highlighted.press("H")
    made = highlighted.work.desk.annotation(highlighted.work.desk.current)
    assert made is not None
    assert made.labels == (names["Quote"],)
    choose(highlighted, default_label="No such label")
    assert highlighted.work.desk.last_label == names["Quote"], "the one used last"


@pytest.mark.parametrize(
    ("form", "day", "moment"),
    [
        ("system", "14 Mar 2026", "14 Mar 2026 09:05"),
        ("long", "14 March 2026", "14 March 2026 09:05"),
        ("iso", "2026-03-14", "2026-03-14 09:05"),
        ("short", "14/03/2026", "14/03/2026 09:05"),
    ],
)
def test_dates_are_written_in_the_form_chosen(
    window: "Person", form: str, day: str, moment: str
) -> None:
    choose(window, dates=form)
    british = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    assert shown_date("2026-03-14T23:30:00+09:00", british) == day
    assert shown_moment("2026-03-14T09:05:00", british) == moment
    choose(window, dates="system")


def test_dates_in_the_text_follow(window: "Person") -> None:
    window.open("Seawall")
    assert "8 Nov 2025" in window.work.cleaned.toPlainText()
    choose(window, dates="iso")
    assert "2025-11-08" in window.work.cleaned.toPlainText()
    choose(window, dates="system")


def test_sentences_are_pointed_out_in_the_languages_chosen(window: "Person") -> None:
    window.open("Seawall")
    painter = window.work.cleaned._overlay.painter
    until(lambda: painter.hints, "sentences are pointed out")
    choose(window, suggestion_languages=("de",))
    assert not painter.hints
    choose(window, suggestion_languages=("de", "en"))
    assert painter.hints
    choose(window, suggestions=False)
    assert not painter.hints


def test_a_new_label_takes_its_colour_from_the_palette(window: "Person") -> None:
    choose(window, palette="Okabe and Ito")
    before = set(window.work.desk.labels)
    window.press("Ctrl+Shift+L")
    labels = next(
        widget
        for widget in QApplication.topLevelWidgets()
        if type(widget).__name__ == "LabelsWindow" and widget.isVisible()
    )
    labels.add()  # type: ignore[attr-defined]
    (made,) = set(window.work.desk.labels) - before
    assert window.work.desk.labels[made].colour == "#e69f00"
    assert list(labels.colours.swatches)[0] == "#e69f00"  # type: ignore[attr-defined]  # noqa: RUF015
    labels.close()


@pytest.mark.parametrize(("at_start", "opened"), [("last", 2), ("nothing", None), ("newest", 4)])
def test_the_start_opens_what_is_wanted(
    open_window: OpenWindow, library_file: "Path", at_start: str, opened: int | None
) -> None:
    with open_window(library_file) as person:
        choose(person, at_start=at_start)
        person.work.desk.open(ArticleId(2))
    with open_window(library_file) as person:
        article = person.work.desk.article
        assert (article.id if article else None) == opened


def test_icons_and_the_bar_grow_with_the_interface(window: "Person") -> None:
    buttons = [each for each in window.frame.bar.findChildren(QToolButton) if each.isVisible()]
    before, height = buttons[0].iconSize(), window.frame.bar.height()
    assert before == QSize(20, 20)
    choose(window, interface_size=200)
    assert buttons[0].iconSize() == QSize(40, 40)
    menu = window.window.findChild(QMenu)
    assert menu.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, menu) == 36
    assert window.frame.bar.height() > height
    for button in buttons:
        assert button.height() <= window.frame.bar.height()
    choose(window, interface_size=100)
    assert buttons[0].iconSize() == before


def test_match_system_follows_the_system_and_a_choice_does_not(
    window: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    scheme, contrast = style_hints(QApplication.instance())  # type: ignore[arg-type]

    def system_turns(wish: Qt.ColorScheme | Qt.ContrastPreference, name: str) -> None:
        """Have the system say what an offscreen one never says by itself."""
        monkeypatch.setattr("reader.ui.look.appearance.system_theme", lambda _: name)
        is_scheme = isinstance(wish, Qt.ColorScheme)
        told = scheme.colorSchemeChanged if is_scheme else contrast.contrastPreferenceChanged
        told.emit(wish)

    window.open("Seawall")
    corner = window.work.cleaned.viewport().rect().topLeft()
    assert window.window.appearance.theme().name == "light"
    system_turns(Qt.ColorScheme.Dark, "dark")
    assert picture(window).pixelColor(corner) == QColor(load_theme("dark").reading.page)
    system_turns(Qt.ContrastPreference.HighContrast, "contrast")
    assert picture(window).pixelColor(corner) == QColor(load_theme("contrast").reading.page)
    choose(window, theme="sepia")
    assert picture(window).pixelColor(corner) == QColor(load_theme("sepia").reading.page)
    system_turns(Qt.ColorScheme.Light, "light")
    assert picture(window).pixelColor(corner) == QColor(load_theme("sepia").reading.page)


def test_type_is_that_of_the_settings(window: "Person") -> None:
    window.open("Seawall")
    view = window.work.cleaned
    height = view.document().size().height()
    choose(window, line_spacing=2.0)
    assert view.document().size().height() > height * 1.1
    height = view.document().size().height()
    choose(window, paragraph_spacing=2.0)
    assert view.document().size().height() > height * 1.05
    choose(window, text_font="DejaVu Sans")
    assert view.document().defaultFont().families()[0] == "DejaVu Sans"
    choose(window, **{name: getattr(Settings(), name) for name in Settings.__slots__})
    assert view.document().defaultFont().families()[0] != "DejaVu Sans"
