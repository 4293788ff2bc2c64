"""Tells that a long import has ended, where the user has gone to another program meanwhile."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.services.importing import ImportReport
from reader.ui.importing.import_controller import ImportController
from reader.ui.process.notifying import notify

LONG = 10.0
"""Seconds after which nobody looks at an import any more."""


class ImportNotice(QObject):
    """Follows the imports of a window."""

    def __init__(
        self,
        imports: ImportController,
        window: QWidget,
        tell: Callable[[str, QWidget], None] = notify,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(window)
        self._imports = imports
        self._window = window
        self._tell = tell
        self._clock = clock
        self._began: float | None = None
        imports.progressed.connect(self._follow)
        imports.finished.connect(self._end)

    def _follow(self, _: int, total: int) -> None:
        if total and self._began is None:
            self._began = self._clock()

    def _end(self, report: ImportReport) -> None:
        began, self._began = self._began, None
        is_long = began is not None and self._clock() - began >= LONG
        if is_long and not self._window.isActiveWindow():
            self._tell(self._imports.summary(report), self._window)
