"""What the Article menu holds: its paragraphs, its versions, its place in the list."""

from reader.domain.message import translate
from reader.ui.session.action_row import ActionRow, Menu, row

ON_LIST = (
    row("star", translate("Actions", "Star"), Menu.ARTICLE, "Ctrl+D", before=True, changes=True),
    row("state_new", translate("Actions", "&Mark as new"), Menu.ARTICLE, "U", changes=True),
    row(
        "state_in_progress",
        translate("Actions", "Mark as &in progress"),
        Menu.ARTICLE,
        "I",
        changes=True,
    ),
    row("state_done", translate("Actions", "Mar&k as done"), Menu.ARTICLE, "D", changes=True),
    row("folders", translate("Actions", "&Folders…"), Menu.ARTICLE, "F", changes=True),
    row("details", translate("Actions", "D&etails"), Menu.ARTICLE, "Alt+Return"),
    row("show_file", translate("Actions", "Show the fi&le in its folder"), Menu.ARTICLE),
    row("copy_address", translate("Actions", "Cop&y the address"), Menu.ARTICLE, "Ctrl+Alt+C"),
)
"""What is done with the articles that are selected in the list."""

ARTICLE: tuple[ActionRow, ...] = (
    row(
        "toggle_block",
        translate("Actions", "&Restore or remove this paragraph"),
        Menu.ARTICLE,
        "R",
        icon="restore",
        changes=True,
    ),
    row(
        "always",
        translate("Actions", "&Always for this site…"),
        Menu.ARTICLE,
        "Ctrl+Alt+S",
        changes=True,
    ),
    row("rules", translate("Actions", "R&ules for sites…"), Menu.ARTICLE, "Ctrl+Alt+R"),
    row(
        "toggle_removed",
        translate("Actions", "Sho&w all removed parts"),
        Menu.ARTICLE,
        "Shift+R",
        checkable=True,
    ),
    row(
        "clean_again",
        translate("Actions", "&Clean again"),
        Menu.ARTICLE,
        "Ctrl+R",
        before=True,
        changes=True,
    ),
    row("versions", translate("Actions", "&Versions…"), Menu.ARTICLE, "Ctrl+Shift+V"),
    row("pages", translate("Actions", "Pages &of the article…"), Menu.ARTICLE, "Ctrl+Alt+J"),
    row(
        "fetch_pictures",
        translate("Actions", "Pictures from the &network…"),
        Menu.ARTICLE,
        "Ctrl+Shift+P",
        changes=True,
    ),
    row("outline", translate("Actions", "Headin&gs of the article…"), Menu.ARTICLE, "T"),
    row("read_aloud", translate("Actions", "Read aloud"), Menu.ARTICLE, "Ctrl+Shift+R"),
    row(
        "open_page",
        translate("Actions", "Open the page in the &browser"),
        Menu.ARTICLE,
        "Ctrl+Shift+B",
        before=True,
    ),
    row(
        "open_archive",
        translate("Actions", "Open its copy at the Internet Arc&hive"),
        Menu.ARTICLE,
        "Ctrl+Shift+W",
    ),
    row(
        "search_web",
        translate("Actions", "&Search the web for the words"),
        Menu.ARTICLE,
        "Ctrl+Shift+X",
    ),
    *ON_LIST,
    row(
        "next_article",
        translate("Actions", "Ne&xt article in the list"),
        Menu.ARTICLE,
        "J",
        icon="next",
        before=True,
    ),
    row(
        "previous_article",
        translate("Actions", "&Previous article in the list"),
        Menu.ARTICLE,
        "K",
        icon="previous",
    ),
    row(
        "delete_article",
        translate("Actions", "&Delete the article"),
        Menu.ARTICLE,
        "Ctrl+Del",
        before=True,
        changes=True,
    ),
    row("bin", translate("Actions", "&Trash"), Menu.ARTICLE, "Ctrl+Shift+Del"),
)
