"""All actions of the window in one table: menus, buttons and the list of keys are made of it. The
rows stand in ``menus``, one file a menu.
"""

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.ui.session.action_row import ActionRow, Menu
from reader.ui.session.locks import WHY_LOCKED
from reader.ui.session.menus.article import ARTICLE
from reader.ui.session.menus.claim import CLAIM
from reader.ui.session.menus.edit import EDIT
from reader.ui.session.menus.file import FILE
from reader.ui.session.menus.help import HELP
from reader.ui.session.menus.highlight import HIGHLIGHT
from reader.ui.session.menus.view import VIEW
from reader.ui.words.saying import said

_LETTER_BEHIND = re.compile(r"\s*\(&\w\)")

Handlers = Mapping[str, Callable[[], object]]
"""What actions do, by their names."""

ACTIONS: tuple[ActionRow, ...] = (
    *FILE,
    *EDIT,
    *HIGHLIGHT,
    *CLAIM,
    *ARTICLE,
    *VIEW,
    *HELP,
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


def follow_action(dialog: QWidget, name: str) -> None:
    """Let the keys of an action do in a window beside the main one what they do there, whichever
    window the dialog was opened from.
    """
    over = dialog.parentWidget()
    followed = None
    while over is not None and followed is None:
        followed = over.window().findChild(QAction, name)
        over = over.window().parentWidget()
    if followed is not None:
        dialog.addAction(_Following(dialog, "", followed, followed.trigger))


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
    """Return an action's text as it is read: without the menu's marks. A letter that is not in the
    words stands behind them: "Words (&X)".
    """
    return _LETTER_BEHIND.sub("", action.text()).replace("&", "").rstrip("…")


def tell_key(action: QAction) -> None:
    """Write an action's first key into its tool tip."""
    key, why = first_key(action), action.property(WHY_LOCKED)
    tip = f"{plain_text(action)} ({key})" if key else plain_text(action)
    tip = f"{tip}\n{why}" if why else tip
    if action.toolTip() != tip:
        action.setToolTip(tip)
