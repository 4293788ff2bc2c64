"""What one action of the window is, and the menus."""

from dataclasses import dataclass
from enum import Enum

from reader.domain.message import Message, translate


class Menu(Enum):
    """The menus, in their order."""

    FILE = translate("Actions", "&File")
    EDIT = translate("Actions", "&Edit")
    HIGHLIGHT = translate("Actions", "&Highlight")
    CLAIM = translate("Actions", "&Claim")
    ARTICLE = translate("Actions", "A&rticle")
    VIEW = translate("Actions", "&View")
    HELP = translate("Actions", "He&lp")


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action: its name in the program, its text, its keys, and where it stands.

    The first key is shown, the others work too. ``icon`` names a drawing. ``before`` draws a line
    above it in the menu. ``checkable`` makes it a switch. ``in_text`` lets its keys work only while
    one of the texts has the keyboard, as they mean other things elsewhere. ``short`` is what a
    button says, where there is less room. ``changes`` says that it does nothing but change the
    library.
    """

    name: str
    text: Message
    menu: Menu
    keys: tuple[str, ...] = ()
    icon: str = ""
    before: bool = False
    checkable: bool = False
    in_text: bool = False
    short: Message | None = None
    changes: bool = False


def row(name: str, text: Message, menu: Menu, *keys: str, **more: object) -> ActionRow:
    """Return a row; the keys stand one after another."""
    return ActionRow(name, text, menu, keys, **more)  # type: ignore[arg-type]
