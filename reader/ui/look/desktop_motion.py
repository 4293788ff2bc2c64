"""What a desktop of Linux says about motion: its portal is asked over the session's bus, and tells
when the setting changes. Where there is no bus, or nobody answers, motion is not reduced.
"""

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

PORTAL = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
REDUCED = ("org.freedesktop.appearance", "reduced-motion")
ANIMATIONS = ("org.gnome.desktop.interface", "enable-animations")
"""The setting of all desktops, and the one that GNOME has had before."""


class DesktopMotion(QObject):
    """Knows what the desktop wants."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_reduced = False
        self._told: dict[tuple[str, str], object] = {}
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        slot = SLOT("hear(QString,QString,QDBusVariant)")
        bus.connect(*PORTAL, "SettingChanged", self, slot)  # type: ignore[call-overload]  # the stubs want bytes, which PySide refuses
        for setting in (REDUCED, ANIMATIONS):
            self._ask(bus, setting)

    def _ask(self, bus: QDBusConnection, setting: tuple[str, str]) -> None:
        question = QDBusMessage.createMethodCall(*PORTAL, "ReadOne")
        question.setArguments(list(setting))
        waiting = QDBusPendingCallWatcher(bus.asyncCall(question), self)
        waiting.finished.connect(lambda: self._take_answer(setting, waiting))

    def _take_answer(self, setting: tuple[str, str], waiting: QDBusPendingCallWatcher) -> None:
        answer = waiting.reply()
        if answer.type() is QDBusMessage.MessageType.ReplyMessage:
            for value in answer.arguments()[:1]:
                self._take(setting, value)
        waiting.deleteLater()

    @Slot(str, str, QDBusVariant)
    def hear(self, space: str, key: str, value: QDBusVariant) -> None:
        """Take a setting that has changed; the bus calls it."""
        if (space, key) in (REDUCED, ANIMATIONS):
            self._take((space, key), value)

    def _take(self, setting: tuple[str, str], value: object) -> None:
        self._told[setting] = value.variant() if isinstance(value, QDBusVariant) else value
        reduced = self._told.get(REDUCED) == 1 or self._told.get(ANIMATIONS) is False
        if reduced != self.is_reduced:
            self.is_reduced = reduced
            self.changed.emit()
