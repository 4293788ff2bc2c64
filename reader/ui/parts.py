"""What the window is furnished with after it is shown, in one place, so that the list does not wait for it to load."""

from reader.ui.annotator import Annotator
from reader.ui.commands import Commands
from reader.ui.desk import Desk
from reader.ui.exporting.export_controller import ExportController
from reader.ui.find_bar import FindBar
from reader.ui.help.welcome import Welcome
from reader.ui.importing.import_controller import ImportController
from reader.ui.jobs import Jobs
from reader.ui.notes.notes_panel import NotesPanel
from reader.ui.original.original_pane import OriginalPane
from reader.ui.original.remote_pictures import RemotePictures
from reader.ui.panes import Panes
from reader.ui.reading.cleaned_view import CleanedView
from reader.ui.suggestions.suggester import Suggester
from reader.ui.widgets.selection_bar import SelectionBar

__all__ = [
    "Annotator",
    "CleanedView",
    "Commands",
    "Desk",
    "ExportController",
    "FindBar",
    "ImportController",
    "Jobs",
    "NotesPanel",
    "OriginalPane",
    "Panes",
    "RemotePictures",
    "SelectionBar",
    "Suggester",
    "Welcome",
]
