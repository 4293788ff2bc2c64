"""What the Help menu holds."""

from reader.domain.message import translate
from reader.ui.session.action_row import ActionRow, Menu, row

HELP: tuple[ActionRow, ...] = (
    row("guide", translate("Actions", "&Guide"), Menu.HELP, "F1", icon="help"),
    row("show_keys", translate("Actions", "&Keyboard shortcuts"), Menu.HELP, "?"),
    row("palette", translate("Actions", "&Commands…"), Menu.HELP, "Ctrl+K"),
    row("practice", translate("Actions", "Open the &practice article"), Menu.HELP, changes=True),
    row(
        "add_to_menu", translate("Actions", "Add to the applications &menu"), Menu.HELP, before=True
    ),
    row("remove_from_menu", translate("Actions", "&Remove from the applications menu"), Menu.HELP),
    row("whats_new", translate("Actions", "What’s &new"), Menu.HELP, before=True),
    row("report_problem", translate("Actions", "Report a pro&blem…"), Menu.HELP),
    row("about", translate("Actions", "&About Claim Reader"), Menu.HELP),
)
