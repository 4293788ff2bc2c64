"""Nothing moves where the user or the desktop does not want it to."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusVariant
from PySide6.QtWidgets import QApplication

from reader.ui.look.desktop_motion import ANIMATIONS, REDUCED, DesktopMotion
from reader.ui.look.motion import EFFECTS, Motion, busy_maximum, is_still
from reader.ui.widgets.overlay import FLASH_STEP
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person


@pytest.fixture(autouse=True)
def _as_before(qt_app: QApplication) -> Iterator[None]:
    QApplication.setEffectEnabled(EFFECTS, True)
    yield
    QApplication.setEffectEnabled(EFFECTS, True)


def strengths(window: "Person") -> list[float]:
    """Point a span out, and return how strongly it was outlined until it was not any more."""
    view = window.work.cleaned
    painter = view._overlay.painter
    seen: list[float] = []
    view.reveal(window.work.desk.article.document.blocks[-1].span)

    def is_over() -> bool:
        if painter.flash is not None:
            seen.append(painter.flash[1])
        return painter.flash is None

    until(is_over, "the outline is gone")
    return sorted(set(seen))


def test_an_outline_fades_or_stands_as_the_user_wants_it(window: "Person") -> None:
    window.open("Seawall")
    assert len(strengths(window)) > 1 / FLASH_STEP / 2
    window.window.appearance.choose("reduce_motion", "on")
    assert strengths(window) == [1.0]
    assert busy_maximum() == 1
    window.window.appearance.choose("reduce_motion", "off")
    assert not is_still()
    assert busy_maximum() == 0


def test_the_desktop_is_followed_unless_the_user_has_chosen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    above = QObject()
    motion, desktop = Motion(above), DesktopMotion(above)
    monkeypatch.setattr(motion, "_asked", lambda: desktop)
    desktop.changed.connect(motion._follow)
    motion.choose("system")
    assert not is_still()
    desktop.hear(*REDUCED, QDBusVariant(1))
    assert is_still()
    motion.choose("off")
    assert not is_still()
    motion.choose("system")
    assert is_still()
    desktop.hear(*REDUCED, QDBusVariant(0))
    assert not is_still()
    desktop.hear(*ANIMATIONS, QDBusVariant(False))
    desktop.hear("org.gnome.desktop.interface", "clock-format", QDBusVariant("24h"))
    assert is_still()
