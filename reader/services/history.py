"""Undo and redo of what the user did, from the library's own log: also after a restart."""

from reader.services.outcome import Outcome, Verb, outcome
from reader.store import journal
from reader.store.library import Library


def next_undo(library: Library) -> Verb | None:
    """Return what would be undone next."""
    verb = journal.next_verb(library, journal.State.DONE)
    return Verb(verb) if verb else None


def next_redo(library: Library) -> Verb | None:
    """Return what would be redone next."""
    verb = journal.next_verb(library, journal.State.UNDONE)
    return Verb(verb) if verb else None


def undo(library: Library) -> Outcome:
    """Undo the latest thing; an empty outcome where there is none."""
    return outcome(journal.undo(library))


def redo(library: Library) -> Outcome:
    """Redo what was undone last; an empty outcome where there is none."""
    return outcome(journal.redo(library))
