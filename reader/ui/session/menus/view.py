"""What the View menu holds: what is shown, how large, in which colours."""

from reader.domain.message import translate
from reader.ui.session.action_row import ActionRow, Menu, row

VIEW: tuple[ActionRow, ...] = (
    row("show_both", translate("Actions", "Cleaned text and &original"), Menu.VIEW, "Ctrl+1"),
    row("show_cleaned", translate("Actions", "&Cleaned text only"), Menu.VIEW, "Ctrl+2"),
    row("show_original", translate("Actions", "O&riginal only"), Menu.VIEW, "Ctrl+3"),
    row(
        "page_as_text",
        translate("Actions", "Original page as te&xt"),
        Menu.VIEW,
        "Ctrl+4",
        checkable=True,
    ),
    row(
        "show_verdicts",
        translate("Actions", "Show on the page what cleaning &removed and kept"),
        Menu.VIEW,
        "Ctrl+5",
        checkable=True,
    ),
    row(
        "library_panel",
        translate("Actions", "&List of articles"),
        Menu.VIEW,
        "F9",
        icon="panel-list",
        before=True,
        checkable=True,
    ),
    row(
        "notes_panel",
        translate("Actions", "&Notes"),
        Menu.VIEW,
        "F10",
        icon="panel-notes",
        checkable=True,
    ),
    row("next_pane", translate("Actions", "Go to the ne&xt pane"), Menu.VIEW, "F6"),
    row(
        "scroll_together",
        translate("Actions", "&Scroll together"),
        Menu.VIEW,
        "Ctrl+T",
        before=True,
        checkable=True,
    ),
    row(
        "suggestions",
        translate("Actions", "&Point out sentences worth checking"),
        Menu.VIEW,
        "Ctrl+.",
        checkable=True,
    ),
    row(
        "zoom_in", translate("Actions", "&Larger text"), Menu.VIEW, "Ctrl++", "Ctrl+=", before=True
    ),
    row("zoom_out", translate("Actions", "&Smaller text"), Menu.VIEW, "Ctrl+-"),
    row("zoom_reset", translate("Actions", "Usual text si&ze"), Menu.VIEW, "Ctrl+0"),
    row(
        "theme_system",
        translate("Actions", "M&atch system theme"),
        Menu.VIEW,
        before=True,
        checkable=True,
    ),
    row("theme_light", translate("Actions", "L&ight theme"), Menu.VIEW, checkable=True),
    row("theme_sepia", translate("Actions", "S&epia theme"), Menu.VIEW, checkable=True),
    row("theme_dark", translate("Actions", "&Dark theme"), Menu.VIEW, checkable=True),
    row("theme_contrast", translate("Actions", "Hi&gh contrast theme"), Menu.VIEW, checkable=True),
    row(
        "full_screen",
        translate("Actions", "&Full screen"),
        Menu.VIEW,
        "F11",
        before=True,
        checkable=True,
    ),
)
