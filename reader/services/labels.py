"""The user's labels."""

from reader.domain.annotation import Label
from reader.domain.errors import Unknown
from reader.store import annotations as store
from reader.store.library import Library


def list_labels(library: Library) -> tuple[Label, ...]:
    """Return the labels in the user's order."""
    return store.labels(library)


def label_named(library: Library, name: str) -> Label:
    """Return the label of a name, whatever its letters' case. Raises ``Unknown``."""
    for label in store.labels(library):
        if label.name.casefold() == name.casefold():
            return label
    raise Unknown("label", name)
