"""Garbage is freed in the window's thread, when it is the collector's turn."""

import gc
import threading
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.process.garbage import Collector, collect_due
from tests.ui.person import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Knot:
    """Refers to itself."""

    def __init__(self) -> None:
        self.self = self


def knots(count: int) -> "weakref.ref[Knot]":
    """Make so many knots that nothing else refers to; return a reference to the first."""
    first, *_ = [weakref.ref(Knot()) for _ in range(count)]
    return first


def test_another_thread_frees_nothing(qt_app: "QApplication") -> None:
    parent = QObject()
    collector = Collector(parent)
    assert not gc.isenabled()
    first: list[weakref.ref[Knot]] = []
    thread = threading.Thread(target=lambda: first.append(knots(10 * gc.get_threshold()[0])))
    thread.start()
    thread.join()
    assert first[0]() is not None
    until(lambda: first[0]() is None, "the garbage is freed")
    collector.stop()


def test_what_is_not_due_waits() -> None:
    gc.collect()
    was_on = gc.isenabled()
    gc.disable()
    first = knots(1)
    collect_due()
    assert first() is not None
    knots(gc.get_threshold()[0])
    collect_due()
    assert first() is None
    if was_on:
        gc.enable()
