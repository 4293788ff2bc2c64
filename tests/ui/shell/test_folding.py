"""The sides of a window that has no room for them."""

from pathlib import Path
from typing import TYPE_CHECKING

from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow
    from tests.ui.person import Person


def sides(window: "Person") -> tuple[bool, bool]:
    """Return whether the list and the inspector are shown."""
    return window.frame.list.isVisible(), window.frame.inspector.isVisible()


def narrow(window: "Person") -> None:
    """Make the window as small as on a screen of 1280 by 800 at twice the scale, as somebody does
    who draws at its edge: how narrow it can get follows from what has folded by then.
    """

    def is_there() -> bool:
        window.window.resize(640, 400)
        return window.window.width() == 640

    until(is_there, "the window is narrow")


def test_the_sides_fold_as_the_window_narrows_and_come_back(window: "Person") -> None:
    assert sides(window) == (True, True)
    window.window.resize(800, 600)
    assert sides(window) == (True, False)
    assert not window.frame.action["notes_panel"].isChecked(), "its button says so"
    narrow(window)
    assert sides(window) == (False, False)
    assert (window.window.width(), window.window.height()) == (640, 400)
    window.window.resize(1280, 800)
    assert sides(window) == (True, True)


def test_a_key_shows_one_side_where_there_is_no_room_for_both(window: "Person") -> None:
    window.open("Seawall")
    narrow(window)
    window.press("F9")
    assert sides(window) == (True, False)
    window.press("F10")
    assert sides(window) == (False, True)
    assert window.window.width() == 640, "the window grows over no edge of the screen"
    window.select(window.work.cleaned, "412 cellars")
    window.press("C")
    until(lambda: window.commands.claims.face is not None, "the claim")
    assert sides(window) == (False, True)


def test_what_the_user_has_hidden_stays_hidden(window: "Person") -> None:
    window.press("F10")
    narrow(window)
    window.window.resize(1280, 800)
    assert sides(window) == (True, False)


def test_what_was_folded_is_there_again_in_a_wide_window(
    open_window: "OpenWindow", library_file: Path
) -> None:
    with open_window(library_file) as person:
        person.window.resize(1280, 700)
        narrow(person)
    with open_window(library_file) as person:
        person.window.resize(1280, 700)
        assert sides(person) == (True, True)
