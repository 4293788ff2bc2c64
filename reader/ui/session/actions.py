"""All actions of the window in one table: menus, toolbar and the list of keys are made of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.domain.message import Message, translate
from reader.ui.words.saying import said

Handlers = Mapping[str, Callable[[], object]]
"""What actions do, by their names."""


class Menu(Enum):
    """The menus, in their order."""

    FILE = translate("Actions", "&File")
    EDIT = translate("Actions", "&Edit")
    ANNOTATE = translate("Actions", "&Annotate")
    ARTICLE = translate("Actions", "A&rticle")
    VIEW = translate("Actions", "&View")
    HELP = translate("Actions", "&Help")


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action: its name in the program, its text, its keys, and where it stands.

    The first key is shown, the others work too. ``icon`` names a drawing; ``toolbar`` puts it
    there. ``before`` draws a line above it in the menu. ``checkable`` makes it a switch.
    ``in_text`` lets its keys work only while one of the texts has the keyboard, as they mean other
    things elsewhere. ``short`` is what the toolbar says, where there is less room.
    """

    name: str
    text: Message
    menu: Menu
    keys: tuple[str, ...] = ()
    icon: str = ""
    toolbar: bool = False
    before: bool = False
    checkable: bool = False
    in_text: bool = False
    short: Message | None = None


def _row(name: str, text: Message, menu: Menu, *keys: str, **more: object) -> ActionRow:
    return ActionRow(name, text, menu, keys, **more)  # type: ignore[arg-type]


ACTIONS: tuple[ActionRow, ...] = (
    _row(
        "import_files",
        translate("Actions", "Import &files…"),
        Menu.FILE,
        "Ctrl+O",
        "Ctrl+I",
        icon="import",
        toolbar=True,
        short=translate("Actions", "Import"),
    ),
    _row("import_folder", translate("Actions", "Import a f&older…"), Menu.FILE, "Ctrl+Shift+O"),
    _row(
        "paste",
        translate("Actions", "&Paste an article"),
        Menu.FILE,
        "Ctrl+V",
        icon="paste",
        toolbar=True,
        short=translate("Actions", "Paste"),
    ),
    _row(
        "export_article",
        translate("Actions", "&Export this article’s notes…"),
        Menu.FILE,
        "Ctrl+E",
        icon="export",
        before=True,
        toolbar=True,
        short=translate("Actions", "Export"),
    ),
    _row("export_all", translate("Actions", "Export &all notes…"), Menu.FILE, "Ctrl+Shift+E"),
    _row("quit", translate("Actions", "&Quit"), Menu.FILE, "Ctrl+Q", before=True),
    _row("undo", translate("Actions", "&Undo"), Menu.EDIT, "Ctrl+Z", icon="undo", toolbar=True),
    _row(
        "redo",
        translate("Actions", "&Redo"),
        Menu.EDIT,
        "Ctrl+Shift+Z",
        "Ctrl+Y",
        icon="redo",
        toolbar=True,
    ),
    _row("copy", translate("Actions", "&Copy"), Menu.EDIT, "Ctrl+C", before=True),
    _row(
        "find",
        translate("Actions", "&Find in this article…"),
        Menu.EDIT,
        "Ctrl+F",
        icon="search",
        before=True,
    ),
    _row("find_next", translate("Actions", "Find &next"), Menu.EDIT, "F3", "Ctrl+G"),
    _row(
        "find_previous",
        translate("Actions", "Find pre&vious"),
        Menu.EDIT,
        "Shift+F3",
        "Ctrl+Shift+G",
    ),
    _row("filter", translate("Actions", "F&ilter the list"), Menu.EDIT, "/", "Ctrl+L"),
    _row("filter_cards", translate("Actions", "Filter the n&otes"), Menu.EDIT, "Ctrl+Shift+F"),
    _row(
        "highlight",
        translate("Actions", "&Highlight the selection"),
        Menu.ANNOTATE,
        "H",
        icon="highlight",
        toolbar=True,
        short=translate("Actions", "Highlight"),
    ),
    _row(
        "note",
        translate("Actions", "Write a &note"),
        Menu.ANNOTATE,
        "N",
        icon="note",
        toolbar=True,
        short=translate("Actions", "Note"),
    ),
    _row(
        "article_note",
        translate("Actions", "Write a note on the a&rticle"),
        Menu.ANNOTATE,
        "Shift+N",
    ),
    _row("library_note", translate("Actions", "Library n&otes…"), Menu.ANNOTATE, "Ctrl+Shift+N"),
    _row("copy_link", translate("Actions", "Copy a lin&k to this highlight"), Menu.ANNOTATE, "Y"),
    _row(
        "highlight_all",
        translate("Actions", "Highlight all &occurrences…"),
        Menu.ANNOTATE,
        "Ctrl+Shift+H",
    ),
    _row(
        "attach",
        translate("Actions", "&Attach the highlight in the tray to the selection"),
        Menu.ANNOTATE,
        "A",
    ),
    _row(
        "reviewed",
        translate("Actions", "This highlight is right: it &was looked at"),
        Menu.ANNOTATE,
        "V",
    ),
    _row("claim", translate("Actions", "&Claim of this highlight…"), Menu.ANNOTATE, "C"),
    _row("claims", translate("Actions", "All clai&ms…"), Menu.ANNOTATE, "Ctrl+Shift+C"),
    _row(
        "labels",
        translate("Actions", "&Labels…"),
        Menu.ANNOTATE,
        "Ctrl+Shift+L",
        icon="label",
        before=True,
    ),
    _row(
        "browse",
        translate("Actions", "&All highlights of the library…"),
        Menu.ANNOTATE,
        "Ctrl+Shift+A",
    ),
    _row(
        "next_highlight", translate("Actions", "N&ext highlight"), Menu.ANNOTATE, "]", before=True
    ),
    _row("previous_highlight", translate("Actions", "&Previous highlight"), Menu.ANNOTATE, "["),
    _row(
        "next_suggestion", translate("Actions", "Next sentence &worth checking"), Menu.ANNOTATE, "."
    ),
    _row(
        "previous_suggestion",
        translate("Actions", "Previous sentence worth checkin&g"),
        Menu.ANNOTATE,
        ",",
    ),
    _row(
        "next_mark", translate("Actions", "Highlight &over or under this one"), Menu.ANNOTATE, "O"
    ),
    _row(
        "previous_mark",
        translate("Actions", "The other way through those over each o&ther"),
        Menu.ANNOTATE,
        "Shift+O",
    ),
    _row("marks_here", translate("Actions", "&List the highlights here…"), Menu.ANNOTATE, "M"),
    _row(
        "move_start",
        translate("Actions", "Move the &start of this highlight"),
        Menu.ANNOTATE,
        "S",
        before=True,
    ),
    _row("move_end", translate("Actions", "&Move the end of this highlight"), Menu.ANNOTATE, "E"),
    _row(
        "edge_left",
        translate("Actions", "A character to the left"),
        Menu.ANNOTATE,
        "Left",
        in_text=True,
    ),
    _row(
        "edge_right",
        translate("Actions", "A character to the right"),
        Menu.ANNOTATE,
        "Right",
        in_text=True,
    ),
    _row(
        "edge_word_left",
        translate("Actions", "A word to the left"),
        Menu.ANNOTATE,
        "Ctrl+Left",
        in_text=True,
    ),
    _row(
        "edge_word_right",
        translate("Actions", "A word to the right"),
        Menu.ANNOTATE,
        "Ctrl+Right",
        in_text=True,
    ),
    _row(
        "edge_done",
        translate("Actions", "Leave the end where it is now"),
        Menu.ANNOTATE,
        "Return",
        "Enter",
        in_text=True,
    ),
    _row(
        "leave",
        translate("Actions", "Keep the selection, then &clear it"),
        Menu.ANNOTATE,
        "Esc",
        before=True,
        in_text=True,
    ),
    _row(
        "delete_highlight",
        translate("Actions", "&Delete this highlight and its note"),
        Menu.ANNOTATE,
        "Del",
        icon="trash",
        before=True,
    ),
    _row(
        "toggle_block",
        translate("Actions", "&Restore or remove this block"),
        Menu.ARTICLE,
        "R",
        icon="restore",
        toolbar=True,
        short=translate("Actions", "Restore / remove"),
    ),
    _row("always", translate("Actions", "&Always for this site…"), Menu.ARTICLE, "Ctrl+Alt+S"),
    _row("rules", translate("Actions", "R&ules for sites…"), Menu.ARTICLE, "Ctrl+Alt+R"),
    _row(
        "toggle_removed",
        translate("Actions", "Show all re&moved blocks"),
        Menu.ARTICLE,
        "Shift+R",
        checkable=True,
    ),
    _row("clean_again", translate("Actions", "Clean a&gain"), Menu.ARTICLE, "Ctrl+R", before=True),
    _row("versions", translate("Actions", "&Versions…"), Menu.ARTICLE, "Ctrl+Shift+V"),
    _row("pages", translate("Actions", "Pag&es of the article…"), Menu.ARTICLE, "Ctrl+Alt+J"),
    _row(
        "fetch_pictures",
        translate("Actions", "&Pictures from the network…"),
        Menu.ARTICLE,
        "Ctrl+Shift+P",
    ),
    _row(
        "next_article",
        translate("Actions", "&Next article in the list"),
        Menu.ARTICLE,
        "J",
        icon="next",
        before=True,
    ),
    _row(
        "previous_article",
        translate("Actions", "&Previous article in the list"),
        Menu.ARTICLE,
        "K",
        icon="previous",
    ),
    _row(
        "delete_article",
        translate("Actions", "&Delete the article"),
        Menu.ARTICLE,
        "Ctrl+Del",
        before=True,
    ),
    _row("bin", translate("Actions", "Deleted ar&ticles…"), Menu.ARTICLE, "Ctrl+Shift+Del"),
    _row("show_both", translate("Actions", "Cleaned text and &original"), Menu.VIEW, "Ctrl+1"),
    _row("show_cleaned", translate("Actions", "&Cleaned text only"), Menu.VIEW, "Ctrl+2"),
    _row("show_original", translate("Actions", "O&riginal only"), Menu.VIEW, "Ctrl+3"),
    _row(
        "page_as_text",
        translate("Actions", "Original page as te&xt"),
        Menu.VIEW,
        "Ctrl+4",
        checkable=True,
    ),
    _row(
        "show_verdicts",
        translate("Actions", "Show on the page what cleaning &removed and kept"),
        Menu.VIEW,
        "Ctrl+5",
        checkable=True,
    ),
    _row(
        "library_panel",
        translate("Actions", "&List of articles"),
        Menu.VIEW,
        "F9",
        icon="panel-list",
        before=True,
        checkable=True,
    ),
    _row(
        "notes_panel",
        translate("Actions", "&Notes"),
        Menu.VIEW,
        "F10",
        icon="panel-notes",
        checkable=True,
    ),
    _row("next_pane", translate("Actions", "Go to the ne&xt pane"), Menu.VIEW, "F6"),
    _row(
        "scroll_together",
        translate("Actions", "&Scroll together"),
        Menu.VIEW,
        "Ctrl+T",
        before=True,
        checkable=True,
    ),
    _row(
        "suggestions",
        translate("Actions", "&Point out sentences worth checking"),
        Menu.VIEW,
        "Ctrl+.",
        checkable=True,
    ),
    _row(
        "zoom_in", translate("Actions", "&Larger text"), Menu.VIEW, "Ctrl++", "Ctrl+=", before=True
    ),
    _row("zoom_out", translate("Actions", "&Smaller text"), Menu.VIEW, "Ctrl+-"),
    _row("zoom_reset", translate("Actions", "Usual text si&ze"), Menu.VIEW, "Ctrl+0"),
    _row(
        "theme_system",
        translate("Actions", "Colours &as the system"),
        Menu.VIEW,
        before=True,
        checkable=True,
    ),
    _row("theme_light", translate("Actions", "L&ight colours"), Menu.VIEW, checkable=True),
    _row("theme_dark", translate("Actions", "&Dark colours"), Menu.VIEW, checkable=True),
    _row(
        "full_screen",
        translate("Actions", "&Full screen"),
        Menu.VIEW,
        "F11",
        before=True,
        checkable=True,
    ),
    _row("show_keys", translate("Actions", "&Keys"), Menu.HELP, "?", "F1", icon="help"),
    _row("palette", translate("Actions", "&Commands…"), Menu.HELP, "Ctrl+K"),
    _row("practice", translate("Actions", "Open the &practice article"), Menu.HELP),
    _row("about", translate("Actions", "&About Claim Reader"), Menu.HELP, before=True),
)
"""Every action but the labels' keys 1 to 9, which come from the user's labels."""


def menu_title(menu: Menu) -> str:
    """Return what a menu is called, with the mark before its letter."""
    return said(menu.value)


def made_actions(
    parent: QWidget, act: Callable[[str], None], keys: Mapping[str, str]
) -> dict[str, QAction]:
    """Make the actions of the table, by name; ``act`` is called with the name of the one that the
    user chose.

    ``keys`` holds the keys that the user has changed, by the action's name, in Qt's portable form.
    """
    made = {}
    for row in ACTIONS:
        action = QAction(said(row.text), parent)
        action.setObjectName(row.name)
        action.setCheckable(row.checkable)
        if row.short is not None:
            action.setIconText(said(row.short))
        action.setShortcuts(
            [QKeySequence(keys[row.name])] if keys.get(row.name) else usual_keys(row.name)
        )
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
    """Return the first key of an action of a window, as the user has set it; where it has none,
    what the menu calls the action.

    Empty where the window has no action of that name.
    """
    action = window.findChild(QAction, name)
    return "" if action is None else first_key(action) or plain_text(action)


def follow_keys(dialog: QWidget, name: str, act: Callable[[], object]) -> None:
    """Let the keys of an action of the main window, as the user has set them now or will, do
    something in a window beside it.
    """
    main = dialog.parentWidget()
    followed = None if main is None else main.findChild(QAction, name)
    dialog.addAction(_Following(dialog, name, followed, act))


class _Following(QAction):
    """Has the keys of another action; the usual ones where there is none."""

    def __init__(
        self, dialog: QWidget, name: str, followed: QAction | None, act: Callable[[], object]
    ) -> None:
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
