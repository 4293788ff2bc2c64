"""What the desktop asks for over its bus reaches the window. Each test has a bus of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer

from reader.resources import DESKTOP_ID
from reader.ui.process import session_bus
from reader.ui.process.session_bus import PLACE, BusDoor, has_bus, reason_of_start
from tests.ui.person import until

pytestmark = pytest.mark.skipif(
    sys.platform in {"win32", "darwin"} or shutil.which("dbus-daemon") is None,
    reason="there is no dbus-daemon",
)

Arguments = list[object]


@pytest.fixture
def address() -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


class Desktop:
    """Calls the program as a desktop does."""

    def __init__(self, address: str) -> None:
        from PySide6.QtDBus import QDBusConnection

        self.bus = QDBusConnection.connectToBus(address, f"desktop {address}")

    def call(self, method: str, arguments: Arguments) -> None:
        from PySide6.QtDBus import QDBusMessage

        interface = "org.freedesktop.Application"
        message = QDBusMessage.createMethodCall(DESKTOP_ID, PLACE, interface, method)
        message.setArguments(arguments)
        assert self.bus.send(message)


@pytest.fixture
def door(qt_app: QCoreApplication, address: str) -> Iterator[BusDoor]:
    from PySide6.QtDBus import QDBusConnection

    parent = QObject()
    door = BusDoor(QDBusConnection.connectToBus(address, f"program {address}"), parent)
    yield door
    door.close()


def test_files_and_addresses_that_the_desktop_names_are_told(
    door: BusDoor, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "of before")
    asked: list[list[str]] = []
    door.asked.connect(asked.append)
    assert door.open()
    desktop = Desktop(address)
    named = ["file:///home/reader/a%20page.html", "claim-reader:highlight/x"]
    desktop.call("Open", [named, {"activation-token": "front"}])
    desktop.call("Activate", [{}])
    desktop.call("ActivateAction", ["unknown", [], {}])
    until(lambda: len(asked) == 3, "the calls arrive")
    assert asked == [named, [], []]
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "front"  # noqa: S105 (not a secret)


def test_the_name_belongs_to_one_window(door: BusDoor, address: str) -> None:
    from PySide6.QtDBus import QDBusConnection

    assert door.open()
    second = BusDoor(QDBusConnection.connectToBus(address, f"second {address}"), door)
    assert not second.open()
    door.close()
    assert BusDoor(QDBusConnection.connectToBus(address, f"third {address}"), door).open()


def test_a_program_that_the_bus_started_is_told_what_for(
    qt_app: QCoreApplication, door: BusDoor, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = Desktop(address)
    monkeypatch.setattr(session_bus, "joined", lambda _: door if door.open() else None)
    page = "file:///home/reader/page.html"
    QTimer.singleShot(0, lambda: desktop.call("Open", [[page], {}]))
    assert reason_of_start(qt_app) == [page]


def test_where_there_is_no_bus_none_is_started(
    qt_app: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert not has_bus()
    assert reason_of_start(qt_app) == []
