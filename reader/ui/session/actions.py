"""All actions of the window in one table: menus, toolbar and the list of keys are made of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

CONTEXT = "Actions"

Handlers = Mapping[str, Callable[[], object]]
"""What actions do, by their names."""


class Menu(StrEnum):
    """The menus, in their order. The texts are English and are translated where they are shown."""

    FILE = str(QT_TRANSLATE_NOOP("Actions", "&File"))
    EDIT = str(QT_TRANSLATE_NOOP("Actions", "&Edit"))
    ANNOTATE = str(QT_TRANSLATE_NOOP("Actions", "&Annotate"))
    ARTICLE = str(QT_TRANSLATE_NOOP("Actions", "A&rticle"))
    VIEW = str(QT_TRANSLATE_NOOP("Actions", "&View"))
    HELP = str(QT_TRANSLATE_NOOP("Actions", "&Help"))


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action: its name in the program, its English text, its keys, and where it stands.

    The first key is shown, the others work too. ``icon`` names a drawing; ``toolbar`` puts it there. ``before`` draws a line
    above it in the menu. ``checkable`` makes it a switch. ``in_text`` lets its keys work only while one of the texts has the
    keyboard, as they mean other things elsewhere. ``short`` is what the toolbar says, where there is less room.
    """

    name: str
    text: str
    menu: Menu
    keys: tuple[str, ...] = ()
    icon: str = ""
    toolbar: bool = False
    before: bool = False
    checkable: bool = False
    in_text: bool = False
    short: str = ""


def _row(name: str, text: object, menu: Menu, *keys: str, **more: object) -> ActionRow:
    return ActionRow(name, str(text), menu, keys, **more)  # type: ignore[arg-type]


_T = QT_TRANSLATE_NOOP

ACTIONS: tuple[ActionRow, ...] = (
    _row(
        "import_files",
        _T("Actions", "Import &files…"),
        Menu.FILE,
        "Ctrl+O",
        "Ctrl+I",
        icon="import",
        toolbar=True,
        short=str(_T("Actions", "Import")),
    ),
    _row("import_folder", _T("Actions", "Import a f&older…"), Menu.FILE, "Ctrl+Shift+O"),
    _row(
        "paste",
        _T("Actions", "&Paste an article"),
        Menu.FILE,
        "Ctrl+V",
        icon="paste",
        toolbar=True,
        short=str(_T("Actions", "Paste")),
    ),
    _row(
        "export_article",
        _T("Actions", "&Export this article’s notes…"),
        Menu.FILE,
        "Ctrl+E",
        icon="export",
        before=True,
        toolbar=True,
        short=str(_T("Actions", "Export")),
    ),
    _row("export_all", _T("Actions", "Export &all notes…"), Menu.FILE, "Ctrl+Shift+E"),
    _row("quit", _T("Actions", "&Quit"), Menu.FILE, "Ctrl+Q", before=True),
    _row("undo", _T("Actions", "&Undo"), Menu.EDIT, "Ctrl+Z", icon="undo", toolbar=True),
    _row("redo", _T("Actions", "&Redo"), Menu.EDIT, "Ctrl+Shift+Z", "Ctrl+Y", icon="redo", toolbar=True),
    _row("copy", _T("Actions", "&Copy"), Menu.EDIT, "Ctrl+C", before=True),
    _row("find", _T("Actions", "&Find in this article…"), Menu.EDIT, "Ctrl+F", icon="search", before=True),
    _row("find_next", _T("Actions", "Find &next"), Menu.EDIT, "F3", "Ctrl+G"),
    _row("find_previous", _T("Actions", "Find pre&vious"), Menu.EDIT, "Shift+F3", "Ctrl+Shift+G"),
    _row("filter", _T("Actions", "F&ilter the list"), Menu.EDIT, "/", "Ctrl+L"),
    _row("filter_cards", _T("Actions", "Filter the n&otes"), Menu.EDIT, "Ctrl+Shift+F"),
    _row(
        "highlight",
        _T("Actions", "&Highlight the selection"),
        Menu.ANNOTATE,
        "H",
        icon="highlight",
        toolbar=True,
        short=str(_T("Actions", "Highlight")),
    ),
    _row("note", _T("Actions", "Write a &note"), Menu.ANNOTATE, "N", icon="note", toolbar=True, short=str(_T("Actions", "Note"))),
    _row("article_note", _T("Actions", "Write a note on the a&rticle"), Menu.ANNOTATE, "Shift+N"),
    _row("library_note", _T("Actions", "Library n&otes…"), Menu.ANNOTATE, "Ctrl+Shift+N"),
    _row("copy_link", _T("Actions", "Copy a lin&k to this highlight"), Menu.ANNOTATE, "Y"),
    _row("highlight_all", _T("Actions", "Highlight all &occurrences…"), Menu.ANNOTATE, "Ctrl+Shift+H"),
    _row("attach", _T("Actions", "&Attach the highlight in the tray to the selection"), Menu.ANNOTATE, "A"),
    _row("reviewed", _T("Actions", "This highlight is right: it &was looked at"), Menu.ANNOTATE, "V"),
    _row("claim", _T("Actions", "&Claim of this highlight…"), Menu.ANNOTATE, "C"),
    _row("claims", _T("Actions", "All clai&ms…"), Menu.ANNOTATE, "Ctrl+Shift+C"),
    _row("labels", _T("Actions", "&Labels…"), Menu.ANNOTATE, "Ctrl+Shift+L", icon="label", before=True),
    _row("browse", _T("Actions", "&All highlights of the library…"), Menu.ANNOTATE, "Ctrl+Shift+A"),
    _row("next_highlight", _T("Actions", "N&ext highlight"), Menu.ANNOTATE, "]", before=True),
    _row("previous_highlight", _T("Actions", "&Previous highlight"), Menu.ANNOTATE, "["),
    _row("next_suggestion", _T("Actions", "Next sentence &worth checking"), Menu.ANNOTATE, "."),
    _row("previous_suggestion", _T("Actions", "Previous sentence worth checkin&g"), Menu.ANNOTATE, ","),
    _row("next_mark", _T("Actions", "Highlight &over or under this one"), Menu.ANNOTATE, "O"),
    _row("previous_mark", _T("Actions", "The other way through those over each o&ther"), Menu.ANNOTATE, "Shift+O"),
    _row("marks_here", _T("Actions", "&List the highlights here…"), Menu.ANNOTATE, "M"),
    _row("move_start", _T("Actions", "Move the &start of this highlight"), Menu.ANNOTATE, "S", before=True),
    _row("move_end", _T("Actions", "&Move the end of this highlight"), Menu.ANNOTATE, "E"),
    _row("edge_left", _T("Actions", "A character to the left"), Menu.ANNOTATE, "Left", in_text=True),
    _row("edge_right", _T("Actions", "A character to the right"), Menu.ANNOTATE, "Right", in_text=True),
    _row("edge_word_left", _T("Actions", "A word to the left"), Menu.ANNOTATE, "Ctrl+Left", in_text=True),
    _row("edge_word_right", _T("Actions", "A word to the right"), Menu.ANNOTATE, "Ctrl+Right", in_text=True),
    _row("edge_done", _T("Actions", "Leave the end where it is now"), Menu.ANNOTATE, "Return", "Enter", in_text=True),
    _row("leave", _T("Actions", "Keep the selection, then &clear it"), Menu.ANNOTATE, "Esc", before=True, in_text=True),
    _row(
        "delete_highlight", _T("Actions", "&Delete this highlight and its note"), Menu.ANNOTATE, "Del", icon="trash", before=True
    ),
    _row(
        "toggle_block",
        _T("Actions", "&Restore or remove this block"),
        Menu.ARTICLE,
        "R",
        icon="restore",
        toolbar=True,
        short=str(_T("Actions", "Restore / remove")),
    ),
    _row("always", _T("Actions", "&Always for this site…"), Menu.ARTICLE, "Ctrl+Alt+S"),
    _row("rules", _T("Actions", "R&ules for sites…"), Menu.ARTICLE, "Ctrl+Alt+R"),
    _row("toggle_removed", _T("Actions", "Show all re&moved blocks"), Menu.ARTICLE, "Shift+R", checkable=True),
    _row("clean_again", _T("Actions", "Clean a&gain"), Menu.ARTICLE, "Ctrl+R", before=True),
    _row("versions", _T("Actions", "&Versions…"), Menu.ARTICLE, "Ctrl+Shift+V"),
    _row("fetch_pictures", _T("Actions", "&Pictures from the network…"), Menu.ARTICLE, "Ctrl+Shift+P"),
    _row("next_article", _T("Actions", "&Next article in the list"), Menu.ARTICLE, "J", icon="next", before=True),
    _row("previous_article", _T("Actions", "&Previous article in the list"), Menu.ARTICLE, "K", icon="previous"),
    _row("delete_article", _T("Actions", "&Delete the article"), Menu.ARTICLE, "Ctrl+Del", before=True),
    _row("bin", _T("Actions", "Deleted ar&ticles…"), Menu.ARTICLE, "Ctrl+Shift+Del"),
    _row("show_both", _T("Actions", "Cleaned text and &original"), Menu.VIEW, "Ctrl+1"),
    _row("show_cleaned", _T("Actions", "&Cleaned text only"), Menu.VIEW, "Ctrl+2"),
    _row("show_original", _T("Actions", "O&riginal only"), Menu.VIEW, "Ctrl+3"),
    _row("page_as_text", _T("Actions", "Original page as te&xt"), Menu.VIEW, "Ctrl+4", checkable=True),
    _row("show_verdicts", _T("Actions", "Show on the page what cleaning &removed and kept"), Menu.VIEW, "Ctrl+5", checkable=True),
    _row("library_panel", _T("Actions", "&List of articles"), Menu.VIEW, "F9", icon="panel-list", before=True, checkable=True),
    _row("notes_panel", _T("Actions", "&Notes"), Menu.VIEW, "F10", icon="panel-notes", checkable=True),
    _row("next_pane", _T("Actions", "Go to the ne&xt pane"), Menu.VIEW, "F6"),
    _row("scroll_together", _T("Actions", "&Scroll together"), Menu.VIEW, "Ctrl+T", before=True, checkable=True),
    _row("suggestions", _T("Actions", "&Point out sentences worth checking"), Menu.VIEW, "Ctrl+.", checkable=True),
    _row("zoom_in", _T("Actions", "&Larger text"), Menu.VIEW, "Ctrl++", "Ctrl+=", before=True),
    _row("zoom_out", _T("Actions", "&Smaller text"), Menu.VIEW, "Ctrl+-"),
    _row("zoom_reset", _T("Actions", "Usual text si&ze"), Menu.VIEW, "Ctrl+0"),
    _row("theme_system", _T("Actions", "Colours &as the system"), Menu.VIEW, before=True, checkable=True),
    _row("theme_light", _T("Actions", "L&ight colours"), Menu.VIEW, checkable=True),
    _row("theme_dark", _T("Actions", "&Dark colours"), Menu.VIEW, checkable=True),
    _row("full_screen", _T("Actions", "&Full screen"), Menu.VIEW, "F11", before=True, checkable=True),
    _row("show_keys", _T("Actions", "&Keys"), Menu.HELP, "?", "F1", icon="help"),
    _row("palette", _T("Actions", "&Commands…"), Menu.HELP, "Ctrl+K"),
    _row("practice", _T("Actions", "Open the &practice article"), Menu.HELP),
    _row("about", _T("Actions", "&About Claim Reader"), Menu.HELP, before=True),
)
"""Every action but the labels' keys 1 to 9, which come from the user's labels."""


def made_actions(parent: QWidget, act: Callable[[str], None], keys: Mapping[str, str]) -> dict[str, QAction]:
    """Make the actions of the table, by name; ``act`` is called with the name of the one that the user chose.

    ``keys`` holds the keys that the user has changed, by the action's name, in Qt's portable form.
    """
    made = {}
    for row in ACTIONS:
        action = QAction(QCoreApplication.translate(CONTEXT, row.text), parent)
        action.setObjectName(row.name)
        action.setCheckable(row.checkable)
        if row.short:
            action.setIconText(QCoreApplication.translate(CONTEXT, row.short))
        action.setShortcuts([QKeySequence(keys[row.name])] if keys.get(row.name) else usual_keys(row.name))
        tell_key(action)
        action.changed.connect(lambda one=action: tell_key(one))
        action.triggered.connect(lambda _=False, name=row.name: act(name))
        if row.in_text:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            parent.addAction(action)
        made[row.name] = action
    return made


def usual_keys(name: str) -> list[QKeySequence]:
    """Return the keys that an action has where the user has not changed them."""
    return [QKeySequence(key) for row in ACTIONS if row.name == name for key in row.keys]


def key_of(window: QWidget, name: str) -> str:
    """Return the first key of an action of a window, as the user has set it; where it has none, what the menu calls the action.

    Empty where the window has no action of that name.
    """
    action = window.findChild(QAction, name)
    return "" if action is None else first_key(action) or plain_text(action)


def follow_keys(dialog: QWidget, name: str, act: Callable[[], object]) -> None:
    """Let the keys of an action of the main window, as the user has set them now or will, do something in a window beside it."""
    main = dialog.parentWidget()
    followed = None if main is None else main.findChild(QAction, name)
    dialog.addAction(_Following(dialog, name, followed, act))


class _Following(QAction):
    """Has the keys of another action; the usual ones where there is none."""

    def __init__(self, dialog: QWidget, name: str, followed: QAction | None, act: Callable[[], object]) -> None:
        super().__init__(dialog)
        self._followed = followed
        self.setShortcuts(usual_keys(name))
        self.triggered.connect(lambda _: act())
        if followed is not None:
            followed.changed.connect(self._follow)
            self._follow()

    def _follow(self) -> None:
        if self._followed is not None:
            self.setShortcuts(self._followed.shortcuts())


def first_key(action: QAction) -> str:
    """Return an action's first key as it is written on this system; empty where it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def plain_text(action: QAction) -> str:
    """Return an action's text as it is read: without the menu's marks."""
    return action.text().replace("&", "").rstrip("…")


def tell_key(action: QAction) -> None:
    """Write an action's first key into its tool tip."""
    key = first_key(action)
    tip = f"{plain_text(action)} ({key})" if key else plain_text(action)
    if action.toolTip() != tip:
        action.setToolTip(tip)
