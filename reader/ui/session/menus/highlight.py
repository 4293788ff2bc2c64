"""What the Highlight menu holds: highlights, their notes and their labels."""

from reader.domain.message import translate
from reader.ui.session.action_row import ActionRow, Menu, row

HIGHLIGHT: tuple[ActionRow, ...] = (
    row(
        "highlight",
        translate("Actions", "&Highlight the selection"),
        Menu.HIGHLIGHT,
        "H",
        icon="highlight",
    ),
    row(
        "note",
        translate("Actions", "Write a &note"),
        Menu.HIGHLIGHT,
        "N",
        icon="note",
    ),
    row(
        "article_note",
        translate("Actions", "Write a note on the a&rticle"),
        Menu.HIGHLIGHT,
        "Shift+N",
    ),
    row("library_note", translate("Actions", "Library n&otes…"), Menu.HIGHLIGHT, "Ctrl+Shift+N"),
    row("copy_link", translate("Actions", "Copy a lin&k to this highlight"), Menu.HIGHLIGHT, "Y"),
    row(
        "highlight_all",
        translate("Actions", "Highlight all &occurrences…"),
        Menu.HIGHLIGHT,
        "Ctrl+Shift+H",
    ),
    row(
        "attach",
        translate("Actions", "&Attach the highlight in the tray to the selection"),
        Menu.HIGHLIGHT,
        "A",
    ),
    row(
        "reviewed",
        translate("Actions", "This highlight is right: it &was looked at"),
        Menu.HIGHLIGHT,
        "V",
    ),
    row(
        "labels",
        translate("Actions", "&Labels…"),
        Menu.HIGHLIGHT,
        "Ctrl+Shift+L",
        icon="label",
        before=True,
    ),
    row(
        "browse",
        translate("Actions", "&All highlights of the library"),
        Menu.HIGHLIGHT,
        "Ctrl+Shift+A",
    ),
    row(
        "next_highlight", translate("Actions", "N&ext highlight"), Menu.HIGHLIGHT, "]", before=True
    ),
    row("previous_highlight", translate("Actions", "&Previous highlight"), Menu.HIGHLIGHT, "["),
    row(
        "next_suggestion",
        translate("Actions", "Next sentence &worth checking"),
        Menu.HIGHLIGHT,
        ".",
    ),
    row(
        "previous_suggestion",
        translate("Actions", "Previous sentence worth checkin&g"),
        Menu.HIGHLIGHT,
        ",",
    ),
    row(
        "next_mark", translate("Actions", "Highlight &over or under this one"), Menu.HIGHLIGHT, "O"
    ),
    row(
        "previous_mark",
        translate("Actions", "The other way through those over each o&ther"),
        Menu.HIGHLIGHT,
        "Shift+O",
    ),
    row("marks_here", translate("Actions", "&List the highlights here…"), Menu.HIGHLIGHT, "M"),
    row(
        "move_start",
        translate("Actions", "Move the &start of this highlight"),
        Menu.HIGHLIGHT,
        "S",
        before=True,
    ),
    row("move_end", translate("Actions", "&Move the end of this highlight"), Menu.HIGHLIGHT, "E"),
    row(
        "edge_left",
        translate("Actions", "A character to the left"),
        Menu.HIGHLIGHT,
        "Left",
        in_text=True,
    ),
    row(
        "edge_right",
        translate("Actions", "A character to the right"),
        Menu.HIGHLIGHT,
        "Right",
        in_text=True,
    ),
    row(
        "edge_word_left",
        translate("Actions", "A word to the left"),
        Menu.HIGHLIGHT,
        "Ctrl+Left",
        in_text=True,
    ),
    row(
        "edge_word_right",
        translate("Actions", "A word to the right"),
        Menu.HIGHLIGHT,
        "Ctrl+Right",
        in_text=True,
    ),
    row(
        "edge_done",
        translate("Actions", "Leave the end where it is now"),
        Menu.HIGHLIGHT,
        "Return",
        "Enter",
        in_text=True,
    ),
    row(
        "leave",
        translate("Actions", "Keep the selection, then &clear it"),
        Menu.HIGHLIGHT,
        "Esc",
        before=True,
        in_text=True,
    ),
    row(
        "delete_highlight",
        translate("Actions", "&Delete this highlight and its note"),
        Menu.HIGHLIGHT,
        "Del",
        icon="trash",
        before=True,
    ),
)
