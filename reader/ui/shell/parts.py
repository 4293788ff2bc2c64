"""What the window is furnished with after it is shown, in one place, so that the list does not wait for it to load."""

from reader.ui.exporting.export_controller import ExportController
from reader.ui.help.welcome import Welcome
from reader.ui.highlighting.annotator import Annotator
from reader.ui.highlighting.selection_bar import SelectionBar
from reader.ui.importing.import_controller import ImportController
from reader.ui.notes.notes_panel import NotesPanel
from reader.ui.original.original_pane import OriginalPane
from reader.ui.original.remote_pictures import RemotePictures
from reader.ui.reading.cleaned_view import CleanedView
from reader.ui.search.find_bar import FindBar
from reader.ui.session.desk import Desk
from reader.ui.session.jobs import Jobs
from reader.ui.shell.commands import Commands
from reader.ui.shell.panes import Panes
from reader.ui.suggestions.suggester import Suggester

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
