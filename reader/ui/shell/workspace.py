"""All that needs an article: the desk, the two texts, the notes, and what works on them.

It is made after the first painting, so that the list does not wait for it to load.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from reader.domain.annotation import AnnotationId
from reader.services import originals
from reader.services.library import Library
from reader.ui.exporting.export_controller import ExportController
from reader.ui.exporting.library_copier import LibraryCopier
from reader.ui.help.practice_guide import PracticeGuide
from reader.ui.help.welcome import Welcome
from reader.ui.highlighting.annotator import Annotator
from reader.ui.highlighting.selection_bar import SelectionBar
from reader.ui.importing.import_controller import ImportController
from reader.ui.look.appearance import Appearance
from reader.ui.look.theme import Theme
from reader.ui.notes.card_keeper import CardKeeper
from reader.ui.notes.notes_panel import NotesPanel
from reader.ui.original.original_pane import OriginalPane
from reader.ui.original.remote_pictures import RemotePictures
from reader.ui.reading.cleaned_view import CleanedView
from reader.ui.reading.picture_keeper import PictureKeeper
from reader.ui.search.find_bar import FindBar
from reader.ui.session.claim_marks import ClaimMarks
from reader.ui.session.desk import Desk
from reader.ui.session.jobs import Jobs
from reader.ui.shell.file_commands import is_practice
from reader.ui.shell.panes import Panes
from reader.ui.shell.reader_page import ReaderPage
from reader.ui.soundness.damage_strip import DamageStrip
from reader.ui.suggestions.suggester import Suggester
from reader.ui.widgets.carrying import Forms


class Workspace:
    """The parts, made in their order; where they stand is for the frame, and how they are joined
    for the furnishing.
    """

    def __init__(self, library: Library, appearance: Appearance, window: QWidget) -> None:
        theme = appearance.theme()
        self.jobs = Jobs(window)
        self.desk = Desk(library, window)
        self.imports = ImportController(library, self.jobs, window)
        self.exports = ExportController(library, self.jobs, window)
        self.copier = LibraryCopier(library, self.jobs, window)
        self.cleaned = CleanedView(theme, only_read=library.is_read_only)
        self.original = OriginalPane(
            theme, lambda article: originals.open_original(library, article.id, article.sha256)
        )
        self.notes = NotesPanel()
        self.notes.model.carry = partial(_carried, library)
        self.find_bar = FindBar((self.cleaned, self.original), self.desk, self.jobs)
        self.welcome = Welcome(only_read=library.is_read_only)
        self.panes = Panes(self.cleaned, self.original, lambda: appearance.settings.scroll_together)
        self.guide = PracticeGuide(self.desk, is_practice)
        self.damage = DamageStrip()
        above = (self.find_bar, self.damage)
        self.reader = ReaderPage(self.desk, above, self.panes, self.welcome, self.guide)
        self.bar = SelectionBar(theme, window)
        self.annotator = Annotator(
            self.desk,
            self.panes.together,
            self.bar,
            theme,
            window,
        )
        self.find_bar.going.connect(self.panes.together.lead)
        self.cards = CardKeeper(self.desk, self.notes)
        self.claim_marks = ClaimMarks(self.desk)
        for part in (self.cleaned, self.original, self.notes):
            self.claim_marks.changed.connect(part.set_claims)
        self.suggester = Suggester(
            self.desk, self.cleaned, self.panes.together.reveal, self.jobs, window
        )
        self.pictures = RemotePictures(library, self.jobs, window)
        self.shown_pictures = PictureKeeper(self.desk, self.cleaned, self.jobs, window)
        self.pictures.changed.connect(self.shown_pictures.look_again)

    def dress(self, theme: Theme) -> None:
        """Give the parts the colours of a theme."""
        for part in (self.cleaned, self.original, self.bar, self.find_bar, self.annotator.popover):
            part.set_theme(theme)
        self.guide.set_theme(theme)


def _carried(library: Library, wanted: Sequence[AnnotationId]) -> Forms:
    """Return what highlights are where they are pasted or dropped."""
    from reader.services import carrying  # noqa: PLC0415 (not needed to show the window)

    return carrying.quote_highlights(library, wanted)
