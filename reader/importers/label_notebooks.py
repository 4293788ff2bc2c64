"""Files of labels alone as notebooks, so that they come in through the one door; and the labels of
drafts.
"""

from collections.abc import Iterator, Sequence

from reader.domain.annotation import Label, LabelId
from reader.domain.characters import well_formed
from reader.domain.errors import NotesUnreadable
from reader.domain.notebook import Notebook
from reader.importers.label_sets import LabelDraft, NoLabelSet, read_label_set


def read_labels(name: str, data: bytes) -> Notebook:
    """Return a notebook that holds labels alone. Raises ``NotesUnreadable``."""
    try:
        drafts = read_label_set(data)
    except NoLabelSet as error:
        raise NotesUnreadable(name, error.why) from error
    except (ValueError, RecursionError) as error:
        raise NotesUnreadable(name, str(error)) from error
    return Notebook(labels=numbered(drafts)[0], foreign=True)


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
