"""The user's labels: adding, changing, ordering, merging, deleting. Each returns what changed and
is on disk when it returns.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import uuid4

from reader.domain.annotation import Label, LabelId
from reader.domain.characters import well_formed
from reader.domain.errors import LabelAmbiguous, LabelBelowItself, LabelNameTaken, Unknown
from reader.domain.labels import (
    in_tree_order,
    name_taken,
    path_text,
    path_to,
    with_those_below,
)
from reader.services.clock import now
from reader.services.outcome import NOTHING, Outcome, Verb, outcome
from reader.store import labels as stored_labels
from reader.store.library import Library

SLASH = "/"
"""Stands between the names of a path where a person types it."""

_COLOUR = re.compile("#[0-9a-f]{6}", re.IGNORECASE)


def list_labels(library: Library) -> tuple[Label, ...]:
    """Return the labels in the user's order, each under its parent."""
    return stored_labels.labels(library)


def label_named(library: Library, name: str) -> Label:
    """Return the first label of a name, whatever its letters' case. Raises ``Unknown``."""
    for label in stored_labels.labels(library):
        if label.name.casefold() == name.casefold():
            return label
    raise Unknown("label", name)


def label_at(library: Library, path: str) -> Label:
    """Return the label of a path, as "Economy › Trade" or "Economy/Trade", whatever its letters'
    case; a name alone is enough where only one label has it.

    Raises ``LabelAmbiguous`` and ``Unknown``.
    """
    known = stored_labels.labels(library)
    wanted = _plain(path)
    paths = {label.id: path_to(known, label.id) for label in known}
    whole = [one for one in known if _plain(path_text(paths[one.id])) == wanted]
    slashed = [one for one in known if _plain(SLASH.join(paths[one.id])) == wanted]
    named = [one for one in known if _plain(one.name) == wanted]
    found = next((some for some in (whole, slashed, named) if some), [])
    if len(found) > 1:
        raise LabelAmbiguous(path, tuple(path_text(paths[one.id]) for one in found))
    if not found:
        raise Unknown("label", path)
    return found[0]


def path_of(library: Library, label: LabelId) -> tuple[str, ...]:
    """Return the names from the top of the tree down to a label. Raises ``Unknown``."""
    known = stored_labels.labels(library)
    return path_to(known, _find(known, label).id)


def _plain(path: str) -> str:
    """Return a path as it is compared."""
    return " ".join(path.split()).casefold()


def uses(library: Library, label: LabelId) -> int:
    """Return how many highlights have a label or one below it: those that lose something when it is
    deleted.
    """
    return stored_labels.uses(library, with_those_below(stored_labels.labels(library), label))


def new_id() -> LabelId:
    """Return an id for a new label. It is drawn at random, so that no deleted label and no other
    library's ever had it.
    """
    return LabelId(uuid4().int >> 76)  # 52 bits: the most that other programs' numbers hold, too


def add(  # noqa: PLR0913 (a label's own properties)
    library: Library,
    name: str,
    colour: str,
    *,
    parent: LabelId | None = None,
    key: int | None = None,
    definition: str = "",
) -> tuple[LabelId, Outcome]:
    """Add a label behind the others under its parent; return its id. A key is taken from the label
    that has it.

    Raises ``LabelNameTaken``, ``Unknown`` for the parent, and ``ValueError`` for no name, no colour
    or no key.
    """
    label = Label(
        new_id(), _name(name), _colour(colour), _key(key), well_formed(definition), parent
    )
    with library.transaction():
        known = stored_labels.labels(library)
        _find(known, parent)
        _check_name(known, label)
        return label.id, _write(library, [*_without_key(known, key), label], Verb.ADD_LABEL)


def rename(library: Library, label: LabelId, name: str) -> Outcome:
    """Give a label another name. Raises ``Unknown``, ``LabelNameTaken``, and ``ValueError`` for no
    name.
    """
    return _edit(library, label, lambda known: replace(known, name=_name(name)))


def recolour(library: Library, label: LabelId, colour: str) -> Outcome:
    """Give a label another colour, ``#rrggbb``. Raises ``Unknown``."""
    return _edit(library, label, lambda known: replace(known, colour=_colour(colour)))


def recolour_all(library: Library, colours: Sequence[str]) -> Outcome:
    """Give the labels these colours, ``#rrggbb``, in their order, from the first again where they
    are fewer; undone at once.
    """
    given = [_colour(colour) for colour in colours]
    with library.transaction():
        known = stored_labels.labels(library)
        wanted = [
            replace(label, colour=given[place % len(given)]) for place, label in enumerate(known)
        ]
        if not given or list(known) == wanted:
            return NOTHING
        return outcome(stored_labels.write(library, wanted, now(), Verb.EDIT_LABEL))


def set_definition(library: Library, label: LabelId, definition: str) -> Outcome:
    """Say what a label is for. Raises ``Unknown``."""
    return _edit(library, label, lambda known: replace(known, definition=well_formed(definition)))


def set_letter(library: Library, label: LabelId, letter: str) -> Outcome:
    """Choose the sign of a label, or none (empty), to have one found for it. Raises ``Unknown``."""
    return _edit(library, label, lambda known: replace(known, letter=well_formed(letter).strip()))


def set_key(library: Library, label: LabelId, key: int | None) -> Outcome:
    """Put a label on a key from 1 to 9, or on none; the label that was on it goes without. Raises
    ``Unknown``.
    """
    with library.transaction():
        known = stored_labels.labels(library)
        changed = replace(_find(known, label), key=_key(key))
        return _write(
            library,
            [changed if one.id == label else one for one in _without_key(known, key)],
            Verb.EDIT_LABEL,
        )


def move(
    library: Library, label: LabelId, parent: LabelId | None, before: LabelId | None = None
) -> Outcome:
    """Move a label, with those below it, under another parent or to the top, before one of those
    there or behind them all.

    Raises ``Unknown``, ``LabelBelowItself``, or ``LabelNameTaken`` where its new parent has one of
    the name.
    """
    with library.transaction():
        known = stored_labels.labels(library)
        moved = replace(_find(known, label), parent=parent)
        _find(known, parent)
        if parent in with_those_below(known, label):
            raise LabelBelowItself(moved.name)
        _check_name(known, moved)
        others = [one for one in known if one.id != label]
        place = next(
            (at for at, one in enumerate(others) if one.id == before and one.parent == parent),
            len(others),
        )
        return _write(library, [*others[:place], moved, *others[place:]], Verb.MOVE_LABEL)


def merge(library: Library, label: LabelId, into: LabelId) -> Outcome:
    """Give all highlights of a label another label instead, move those below it there, and delete
    it.

    Raises ``Unknown``, ``LabelBelowItself`` where the other one stands below it, or
    ``LabelNameTaken`` where both have one of the same name below them.
    """
    with library.transaction():
        known = stored_labels.labels(library)
        gone = _find(known, label)
        _find(known, into)
        if into in with_those_below(known, label):
            raise LabelBelowItself(gone.name)
        orphans = [replace(one, parent=into) for one in known if one.parent == label]
        for orphan in orphans:
            _check_name(known, orphan)
        changed = {one.id: one for one in orphans}
        wanted = in_tree_order([changed.get(one.id, one) for one in known if one.id != label])
        return outcome(
            stored_labels.write(library, wanted, now(), Verb.MERGE_LABELS, heir=(label, into))
        )


def delete(library: Library, label: LabelId) -> Outcome:
    """Delete a label and those below it. The highlights stay, without it; ``uses`` counts them.
    Raises ``Unknown``.
    """
    with library.transaction():
        known = stored_labels.labels(library)
        _find(known, label)
        gone = set(with_those_below(known, label))
        return _write(library, [one for one in known if one.id not in gone], Verb.DELETE_LABEL)


def _edit(library: Library, label: LabelId, edit: Callable[[Label], Label]) -> Outcome:
    with library.transaction():
        known = stored_labels.labels(library)
        changed = edit(_find(known, label))
        _check_name(known, changed)
        return _write(
            library, [changed if one.id == label else one for one in known], Verb.EDIT_LABEL
        )


def _write(library: Library, wanted: Sequence[Label], verb: Verb) -> Outcome:
    return outcome(stored_labels.write(library, in_tree_order(wanted), now(), verb))


def _find(known: Sequence[Label], label: LabelId | None) -> Label:
    """Return a label; for ``None``, which is the top of the tree, any. Raises ``Unknown``."""
    for one in known:
        if one.id == label:
            return one
    if label is None:
        return Label(LabelId(0), "", "", None)
    raise Unknown("label", label)


def _check_name(known: Sequence[Label], label: Label) -> None:
    if name_taken(known, label.name, label.parent, label.id):
        raise LabelNameTaken(label.name)


def _without_key(known: Sequence[Label], key: int | None) -> list[Label]:
    return [
        replace(label, key=None) if key is not None and label.key == key else label
        for label in known
    ]


def _name(name: str) -> str:
    """Return a name as it is stored."""
    worded = " ".join(well_formed(name).split())
    if not worded:
        raise ValueError("a label needs a name")
    return worded


def _colour(colour: str) -> str:
    if not _COLOUR.fullmatch(colour):
        raise ValueError(f"not a colour: {colour!r}")
    return colour.lower()


def _key(key: int | None) -> int | None:
    if key is not None and not 1 <= key <= 9:
        raise ValueError(f"not a key from 1 to 9: {key}")
    return key
