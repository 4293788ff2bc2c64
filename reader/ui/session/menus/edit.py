"""What the Edit menu holds: undo, copy, find."""

from reader.domain.message import translate
from reader.ui.session.action_row import ActionRow, Menu, row

EDIT: tuple[ActionRow, ...] = (
    row("undo", translate("Actions", "&Undo"), Menu.EDIT, "Ctrl+Z", icon="undo", changes=True),
    row(
        "redo",
        translate("Actions", "&Redo"),
        Menu.EDIT,
        "Ctrl+Shift+Z",
        "Ctrl+Y",
        icon="redo",
        changes=True,
    ),
    row("copy", translate("Actions", "&Copy"), Menu.EDIT, "Ctrl+C", before=True),
    row("copy_quotation", translate("Actions", "Copy as &quotation"), Menu.EDIT, "Q"),
    row("copy_markdown", translate("Actions", "Copy as &Markdown"), Menu.EDIT, "Shift+Q"),
    row("copy_html", translate("Actions", "Copy as &HTML"), Menu.EDIT),
    row("copy_text", translate("Actions", "Copy as plain &text"), Menu.EDIT),
    row(
        "copy_page_link",
        translate("Actions", "Copy a &link that opens the page at these words"),
        Menu.EDIT,
        "Shift+Y",
    ),
    row(
        "find",
        translate("Actions", "&Find in this article…"),
        Menu.EDIT,
        "Ctrl+F",
        icon="search",
        before=True,
    ),
    row("find_next", translate("Actions", "Find &next"), Menu.EDIT, "F3", "Ctrl+G"),
    row(
        "find_previous",
        translate("Actions", "Find pre&vious"),
        Menu.EDIT,
        "Shift+F3",
        "Ctrl+Shift+G",
    ),
    row("filter", translate("Actions", "F&ilter the list"), Menu.EDIT, "/", "Ctrl+L"),
    row("filter_cards", translate("Actions", "Filter the n&otes"), Menu.EDIT, "Ctrl+Alt+F"),
    row("search_library", translate("Actions", "&Search the library"), Menu.EDIT, "Ctrl+Shift+F"),
    row(
        "preferences",
        translate("Actions", "&Preferences…"),
        Menu.EDIT,
        "Ctrl+,",
        icon="settings",
        before=True,
    ),
)
