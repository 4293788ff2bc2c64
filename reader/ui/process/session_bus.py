"""The program on the session bus of a Linux desktop: what the desktop asks for reaches the window
that is open (``org.freedesktop.Application``, in the Desktop Entry Specification), or starts the
program and reaches it then.

The name on the bus belongs to the window of the user's own library, which an entry in the menu
opens. Windows of other libraries are found by their sockets (``single_instance.py``).
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import ClassInfo, QCoreApplication, QEventLoop, QObject, QTimer, Signal, Slot

from reader.resources import DESKTOP_ID

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

PLACE = "/" + DESKTOP_ID.replace(".", "/")
"""Where the object stands, as the specification derives it from the name."""

PATIENCE = 10_000
"""Milliseconds to wait for what the program was started for."""

_TOKENS = {"activation-token": "XDG_ACTIVATION_TOKEN", "desktop-startup-id": "DESKTOP_STARTUP_ID"}
"""By which a desktop lets the window come to the front, and where Qt looks for them."""


def has_bus() -> bool:
    """Whether there is a session bus. None is ever started for us."""
    if sys.platform in {"win32", "darwin"}:
        return False
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return "DBUS_SESSION_BUS_ADDRESS" in os.environ or (
        Path(runtime).is_absolute() and Path(runtime, "bus").exists()
    )


@ClassInfo(**{"D-Bus Interface": "org.freedesktop.Application"})  # type: ignore[arg-type]
class BusDoor(QObject):  # type: ignore[operator]  # the stubs do not know it as a decorator
    """Takes what the desktop asks for, under the program's name on the bus."""

    asked = Signal(list)
    """The addresses of what is to be opened; the window is to come forward even where there are
    none.
    """

    def __init__(self, bus: "QDBusConnection", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus

    def open(self) -> bool:
        """Take the name; false where it cannot be had, or the bus not be reached."""
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 (as in ``joined``)

        slots = QDBusConnection.RegisterOption.ExportAllSlots
        return (
            self._bus.isConnected()
            and self._bus.registerObject(PLACE, self, slots)
            and self._bus.registerService(DESKTOP_ID)
        )

    def close(self) -> None:
        """Leave the name to another process. What was asked for before still arrives."""
        self._bus.unregisterService(DESKTOP_ID)

    @Slot("QVariantMap")
    def Activate(self, desktop: dict[str, object]) -> None:
        """Bring the window forward."""
        self._ask([], desktop)

    @Slot("QStringList", "QVariantMap")
    def Open(self, addresses: list[str], desktop: dict[str, object]) -> None:
        """Open files, and addresses of what is in the library."""
        self._ask(addresses, desktop)

    @Slot("QString", "QVariantList", "QVariantMap")
    def ActivateAction(self, _: str, __: list[object], desktop: dict[str, object]) -> None:
        """Bring the window forward: the entry has no actions, so none is known."""
        self._ask([], desktop)

    def _ask(self, addresses: list[str], desktop: dict[str, object]) -> None:
        for name, variable in _TOKENS.items():
            token = desktop.get(name)
            if isinstance(token, str) and token and "\0" not in token:
                os.environ[variable] = token
        self.asked.emit(addresses)


def joined(parent: QObject) -> BusDoor | None:
    """Return the open door, or ``None`` where there is no bus or another window has the name."""
    if not has_bus():
        return None
    try:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 (a start without a bus does without)
    except ImportError:  # a system without libdbus
        return None
    door = BusDoor(QDBusConnection.sessionBus(), parent)
    return door if door.open() else None


def reason_of_start(app: QCoreApplication) -> list[str]:
    """Return the addresses for which the bus has started this process; they come once its name is
    taken. The name is free again afterwards: which window it belongs to is not known yet.
    """
    wanted: list[str] = []
    door = joined(app)
    if door is None:
        return wanted
    loop = QEventLoop()
    door.asked.connect(wanted.extend)
    door.asked.connect(loop.quit)
    end = QTimer(loop, singleShot=True)
    end.timeout.connect(loop.quit)
    end.start(PATIENCE)
    loop.exec()
    door.close()
    app.processEvents()  # what came between the first call and the end of the name
    door.deleteLater()
    return wanted
