"""Chromium, started once for the run, and a view on it for each test."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.ui.original.stage import Stage


@pytest.fixture(scope="session")
def engine(qt_app: "QApplication") -> None:
    """Start Chromium before a test listens: without a graphics card it says at length that it finds
    none.
    """
    from PySide6.QtCore import QCoreApplication, QEvent

    from tests.ui.original.stage import Stage

    first = Stage()
    first.show("<p>The engine has started.</p>")
    first.view.close()
    first.view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def stage(engine: None) -> "Iterator[Stage]":
    """Return a view on screen."""
    from tests.ui.original.stage import Stage

    made = Stage()
    yield made
    made.view.close()
    made.view.deleteLater()
