"""Files of labels alone as notebooks, so that they come in through the one door; and the labels of
drafts.
"""

from collections.abc import Iterator, Sequence

from reader.domain.annotation import Label, LabelId
from reader.domain.characters import well_formed
from reader.domain.errors import NotesUnreadable
from reader.domain.notebook import Notebook
from reader.importers.label_sets import DEEPEST, LabelDraft, NoLabelSet, read_label_set


def read_labels(name: str, data: bytes) -> Notebook:
    """Return a notebook that holds labels alone. Raises ``NotesUnreadable``."""
    try:
        drafts = read_label_set(data)
    except NoLabelSet as error:
        raise NotesUnreadable(name, error.why) from error
    except (ValueError, RecursionError) as error:
        raise NotesUnreadable(name, str(error)) from error
    return Notebook(labels=numbered(drafts)[0], foreign=True)


class PathLabels:
    """Labels of which a file has nothing but their paths."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, ...], Label] = {}

    @property
    def all(self) -> tuple[Label, ...]:
        """All of them, each behind the one above it."""
        return tuple(self._known.values())

    def number(self, path: tuple[str, ...]) -> LabelId:
        """Return the label of a path, made with those above it where it is new."""
        known = self._known.get(path)
        if known is None:
            parent = self.number(path[:-1]) if len(path) > 1 else None
            number = LabelId(len(self._known) + 1)
            known = self._known[path] = Label(number, path[-1], "", None, parent=parent)
        return known.id


def sound_path(names: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the path of some names, where there is one."""
    plain = tuple(" ".join(name.split()) for name in names[:DEEPEST])
    if plain and all(plain):
        yield plain


def numbered(drafts: Sequence[LabelDraft]) -> tuple[tuple[Label, ...], dict[str, LabelId]]:
    """Return the labels, each behind the one above it, and their numbers by the names that the
    file has for them. One without a name is left out, and what is below it stands above.
    """
    guids: dict[str, LabelId] = {}
    labels: list[Label] = []
    for draft, above in _flat(drafts, None, labels):
        if draft.guid:
            guids.setdefault(draft.guid, above)
    return tuple(labels), guids


def _flat(
    drafts: Sequence[LabelDraft], parent: LabelId | None, made: list[Label]
) -> Iterator[tuple[LabelDraft, LabelId]]:
    """Make the labels of drafts; yield which draft is which."""
    for draft in drafts:
        name = " ".join(well_formed(draft.name).split())
        number = parent
        if name:
            number = LabelId(len(made) + 1)
            definition, letter = well_formed(draft.definition), well_formed(draft.letter)
            made.append(Label(number, name, draft.colour, draft.key, definition, parent, letter))
        if number is not None:
            yield draft, number
        yield from _flat(draft.labels, number, made)
