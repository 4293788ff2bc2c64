"""The names of what can be undone, for the menu."""

from reader.services.outcome import Verb
from reader.services.verb_names import verb_name
from reader.ui.words.saying import said


def verb_text(verb: Verb) -> str:
    """Return what was done, as it stands behind "Undo"."""
    return said(verb_name(verb))
