"""What the File menu holds: what comes in, what goes out."""

from reader.domain.message import translate
from reader.ui.session.action_row import ActionRow, Menu, row

FILE: tuple[ActionRow, ...] = (
    row("new_library", translate("Actions", "&New library…"), Menu.FILE),
    row("open_library", translate("Actions", "Open librar&y…"), Menu.FILE),
    row("recent_libraries", translate("Actions", "Recen&t libraries"), Menu.FILE),
    row(
        "import_files",
        translate("Actions", "Import &files…"),
        Menu.FILE,
        "Ctrl+O",
        "Ctrl+I",
        icon="import",
        before=True,
        changes=True,
    ),
    row(
        "import_folder",
        translate("Actions", "Import a f&older…"),
        Menu.FILE,
        "Ctrl+Shift+O",
        changes=True,
    ),
    row(
        "paste",
        translate("Actions", "&Paste an article"),
        Menu.FILE,
        "Ctrl+V",
        icon="paste",
        changes=True,
    ),
    row("import_report", translate("Actions", "Import &report…"), Menu.FILE, "Ctrl+Alt+I"),
    row(
        "export_article",
        translate("Actions", "E&xport this article’s notes…"),
        Menu.FILE,
        "Ctrl+E",
        icon="export",
        before=True,
    ),
    row("export_all", translate("Actions", "Export &all notes…"), Menu.FILE, "Ctrl+Shift+E"),
    row(
        "save_copy",
        translate("Actions", "Save a &copy of the library…"),
        Menu.FILE,
        "Ctrl+Shift+S",
        before=True,
    ),
    row("backups", translate("Actions", "&Backups…"), Menu.FILE),
    row("check_library", translate("Actions", "Check the &library…"), Menu.FILE),
    row(
        "merge_library",
        translate("Actions", "&Merge another library…"),
        Menu.FILE,
        before=True,
        changes=True,
    ),
    row("conflicts", translate("Actions", "&Decide on conflicts…"), Menu.FILE),
    row("agreement", translate("Actions", "A&greement of two people…"), Menu.FILE),
    row("print", translate("Actions", "Pr&int the article…"), Menu.FILE, "Ctrl+P", before=True),
    row(
        "close_library",
        translate("Actions", "Close this &window"),
        Menu.FILE,
        "Ctrl+W",
        before=True,
    ),
    row("quit", translate("Actions", "&Quit"), Menu.FILE, "Ctrl+Q"),
)
