"""What the actions for working together do, and the offer to merge a copy that a cloud service made
beside the library.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reader.domain.merging import Conflict
from reader.domain.subject import Subject, about_article, about_claim, about_highlight
from reader.services.agreement import Place
from reader.services.merging import Merged
from reader.ui.session.actions import Handlers
from reader.ui.session.desk import Desk
from reader.ui.session.jobs import Ending, Jobs
from reader.ui.widgets.beside import Beside

if TYPE_CHECKING:
    from reader.ui.together.agreement_window import AgreementWindow
    from reader.ui.together.conflicts_window import ConflictsWindow
    from reader.ui.together.merge_window import MergeWindow

FIRST_LOOK = 8_000
"""Milliseconds after the start until copies beside the library are looked for."""


class TogetherCommands(QObject):
    """The handlers of these actions."""

    link_wanted = Signal(str)
    """The address of what the user wants to see."""
    copy_found = Signal(object)
    """The path of a copy beside the library that holds something new."""

    def __init__(self, desk: Desk, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._jobs = jobs
        self._window = window
        self.merging = Beside(self._made_merge_window)
        self.conflicts = Beside(self._made_conflicts_window)
        self.agreement = Beside(self._made_agreement_window)
        self._first = QTimer(self, singleShot=True, interval=FIRST_LOOK)
        self._first.timeout.connect(self.look_for_copies)
        self._first.start()

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {
            "merge_library": self.merging.show,
            "conflicts": self.show_conflicts,
            "agreement": self.show_agreement,
        }

    def show_conflicts(self) -> None:
        """Show what is to be decided."""
        self.conflicts.window().refresh()
        self.conflicts.show()

    def show_agreement(self) -> None:
        """Show how far two people agree."""
        self.agreement.window().refresh()
        self.agreement.show()

    def is_running(self) -> bool:
        """Whether a library is looked at or merged."""
        return self.merging.made is not None and self.merging.made.is_running()

    def look_at(self, path: Path) -> None:
        """Show what a library has that is not here."""
        self.merging.show().look_at(path)

    def refuse(self, path: Path) -> None:
        """Offer a copy never again."""
        from reader.services.merging import refuse  # noqa: PLC0415 (seldom needed)

        self._desk.told(lambda: refuse(self._desk.library, path))

    def look_for_copies(self) -> None:
        """Look for copies beside the library, in the background."""
        library = self._desk.library
        if library.is_read_only:
            return
        from reader.services.conflict_copies import new_copies  # noqa: PLC0415 (the start does not wait for it)

        self._jobs.start_beside(
            self, lambda _: new_copies(library), Ending(self._offer, lambda _: None)
        )

    def _offer(self, copies: list[Path]) -> None:
        for path in copies[:1]:  # the next one when this one was merged
            self.copy_found.emit(path)

    def _show_merged(self, done: Merged) -> None:
        self._desk.do(lambda: done.outcome)
        self.look_for_copies()

    def _show_conflict(self, one: Conflict) -> None:
        if one.annotation is not None:
            self._go(about_highlight(one.annotation))
        elif one.claim is not None:
            self._go(about_claim(one.claim))
        elif one.article is not None:
            self._go(about_article(one.article))

    def _show_place(self, place: Place) -> None:
        known = place.annotation
        self._go(about_article(place.article) if known is None else about_highlight(known))

    def _go(self, subject: Subject) -> None:
        self._window.activateWindow()
        self.link_wanted.emit(subject.uri())

    def _made_merge_window(self) -> "MergeWindow":
        from reader.ui.together.merge_window import MergeWindow  # noqa: PLC0415 (not needed to show the window)

        made = MergeWindow(self._desk.library, self._jobs, self._window)
        made.merged.connect(self._show_merged)
        made.conflicts_wanted.connect(self.show_conflicts)
        return made

    def _made_conflicts_window(self) -> "ConflictsWindow":
        from reader.ui.together.conflicts_window import ConflictsWindow  # noqa: PLC0415 (the same)

        made = ConflictsWindow(self._desk, self._window)
        made.shown_wanted.connect(self._show_conflict)
        return made

    def _made_agreement_window(self) -> "AgreementWindow":
        from reader.ui.together.agreement_window import AgreementWindow  # noqa: PLC0415 (the same)

        made = AgreementWindow(self._desk.library, self._jobs, self._window)
        made.place_wanted.connect(self._show_place)
        return made
