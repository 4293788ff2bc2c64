"""The user's labels as a tree: order, depth, letters, and which names are taken."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from string import ascii_uppercase

from reader.domain.annotation import Label, LabelId

NO_LETTER = "–"
"""Stands where an annotation has no label."""


def letters(labels: Iterable[Label]) -> dict[LabelId, str]:
    """Return one letter for each label, all different as far as the alphabet goes.

    What the user chose stands. Any other label takes the first letter of its name that no label
    has, else the first free letter from A, else its own first letter.
    """
    everything = tuple(labels)
    chosen = {label.id: label.letter for label in everything if label.letter}
    taken = set(chosen.values())
    given: dict[LabelId, str] = {}
    for label in everything:
        own = [character for character in label.name.upper() if character.isalnum()]
        free = (character for character in (*own, *ascii_uppercase) if character not in taken)
        given[label.id] = chosen.get(label.id) or next(free, own[0] if own else NO_LETTER)
        taken.add(given[label.id])
    return given


def in_tree_order(labels: Sequence[Label]) -> tuple[Label, ...]:
    """Return the labels so that each stands under its parent, and those with one parent in the
    order they came in.
    """
    return tuple(_below(labels, None, {label.id for label in labels}))


def _below(labels: Sequence[Label], parent: LabelId | None, known: set[LabelId]) -> Iterator[Label]:
    for label in labels:
        if (label.parent if label.parent in known else None) == parent:
            yield label
            yield from _below(labels, label.id, known)


def with_those_below(labels: Sequence[Label], label: LabelId) -> tuple[LabelId, ...]:
    """Return a label and all labels below it, in the order of the tree."""
    return (label, *(one.id for one in _below(labels, label, {one.id for one in labels})))


def path_to(labels: Sequence[Label], label: LabelId) -> tuple[str, ...]:
    """Return the names from the top of the tree down to a label; one name for a label at the
    top.
    """
    known = {one.id: one for one in labels}
    names: list[str] = []
    place: LabelId | None = label
    while place is not None:
        names.append(known[place].name)
        place = known[place].parent
    return tuple(reversed(names))


TAG_DOT = "\u2024"
"""Stands for a dot in a name where dots are the tree, as in Taguette's tables, and looks alike."""

PATH_SIGN = "›"
"""Stands between the names of a path."""

_BETWEEN = re.compile(rf"(?<!\\) {PATH_SIGN} ")
_ESCAPED = re.compile(rf"\\([\\{PATH_SIGN}])")


def path_text(path: Sequence[str]) -> str:
    """Return a path as one text, such as "Economy › Trade". Different paths give different texts: a
    sign in a name that could part it has a backslash before it.
    """
    names = (name.replace("\\", "\\\\").replace(PATH_SIGN, f"\\{PATH_SIGN}") for name in path)
    return f" {PATH_SIGN} ".join(names)


def path_of(text: str) -> tuple[str, ...]:
    """Return the names of a path that ``path_text`` wrote as one text."""
    return tuple(_ESCAPED.sub(r"\1", name) for name in _BETWEEN.split(text))


def shown_names(labels: Iterable[Label]) -> dict[LabelId, str]:
    """Return what each label is called where it stands alone: its name, or its path where another
    label has the same name.
    """
    known = tuple(labels)
    counts = Counter(label.name.casefold() for label in known)
    return {
        label.id: label.name
        if counts[label.name.casefold()] == 1
        else path_text(path_to(known, label.id))
        for label in known
    }


def name_taken(
    labels: Iterable[Label], name: str, parent: LabelId | None, own: LabelId | None = None
) -> bool:
    """Whether another label under the same parent has this name, whatever the letters' case.
    ``own`` does not count.
    """
    folded = name.casefold()
    return any(
        label.parent == parent and label.id != own and label.name.casefold() == folded
        for label in labels
    )
