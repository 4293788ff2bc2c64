"""What the Article menu holds: its paragraphs, its versions, its place in the list."""

from reader.domain.message import translate
from reader.ui.session.action_row import ActionRow, Menu, row

ARTICLE: tuple[ActionRow, ...] = (
    row(
        "toggle_block",
        translate("Actions", "&Restore or remove this block"),
        Menu.ARTICLE,
        "R",
        icon="restore",
    ),
    row("always", translate("Actions", "&Always for this site…"), Menu.ARTICLE, "Ctrl+Alt+S"),
    row("rules", translate("Actions", "R&ules for sites…"), Menu.ARTICLE, "Ctrl+Alt+R"),
    row(
        "toggle_removed",
        translate("Actions", "Show all re&moved blocks"),
        Menu.ARTICLE,
        "Shift+R",
        checkable=True,
    ),
    row("clean_again", translate("Actions", "Clean a&gain"), Menu.ARTICLE, "Ctrl+R", before=True),
    row("versions", translate("Actions", "&Versions…"), Menu.ARTICLE, "Ctrl+Shift+V"),
    row("pages", translate("Actions", "Pag&es of the article…"), Menu.ARTICLE, "Ctrl+Alt+J"),
    row(
        "fetch_pictures",
        translate("Actions", "&Pictures from the network…"),
        Menu.ARTICLE,
        "Ctrl+Shift+P",
    ),
    row("outline", translate("Actions", "Headin&gs of the article…"), Menu.ARTICLE, "T"),
    row(
        "open_page",
        translate("Actions", "&Open the page in the browser"),
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
    row(
        "next_article",
        translate("Actions", "&Next article in the list"),
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
    ),
    row("bin", translate("Actions", "Deleted ar&ticles…"), Menu.ARTICLE, "Ctrl+Shift+Del"),
)
