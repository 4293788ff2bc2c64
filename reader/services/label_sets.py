"""Label sets as files: taking the user's labels along, and taking up those of others."""

from collections.abc import Sequence
from pathlib import Path

from reader.domain.annotation import Label, LabelId
from reader.domain.characters import well_formed
from reader.domain.errors import FileUnreadable, FileVanished, NotALabelSet
from reader.domain.labels import in_tree_order
from reader.exporters.label_sets import as_codebook, as_csv, as_json
from reader.importers.label_sets import LabelDraft, NoLabelSet, read_label_set
from reader.services.clock import now
from reader.services.exporting import write_out
from reader.services.labels import new_id
from reader.services.outcome import Outcome, Verb, outcome
from reader.services.palettes import next_colour, palettes
from reader.store import labels as stored_labels
from reader.store.library import Library

WRITERS = {".json": as_json, ".qdc": as_codebook, ".csv": as_csv}
"""The formats by the ending of the file: our own with everything, REFI-QDA, Taguette's table."""


def export_labels(library: Library, path: Path) -> int:
    """Write the labels to a file, in the format of its ending, our own for any other; return how
    many.

    Raises ``FileUnwritable``.
    """
    labels = stored_labels.labels(library)
    write_out(library, path, WRITERS.get(path.suffix.lower(), as_json)(labels))
    return len(labels)


def import_labels(library: Library, path: Path) -> Outcome:
    """Add the labels of a file to the user's own, all of them undone at once.

    One that has a label's name and place already is taken for that label, which stays as it is; a
    key goes only to a label where no other has it. Raises ``FileVanished``, ``FileUnreadable`` or
    ``NotALabelSet``.
    """
    drafts = _read(path)
    with library.transaction():
        known = list(stored_labels.labels(library))
        _take_up(known, drafts, None)
        return outcome(
            stored_labels.write(library, in_tree_order(known), now(), Verb.IMPORT_LABELS)
        )


def _read(path: Path) -> tuple[LabelDraft, ...]:
    try:
        return read_label_set(path.read_bytes())
    except FileNotFoundError as error:
        raise FileVanished(path) from error
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
    except NoLabelSet as error:
        raise NotALabelSet(path, error.why) from error
    except (ValueError, RecursionError) as error:
        raise NotALabelSet(path, str(error)) from error


def _take_up(known: list[Label], drafts: Sequence[LabelDraft], parent: LabelId | None) -> None:
    """Add labels and those below them to ``known``."""
    for draft in drafts:
        name = " ".join(well_formed(draft.name).split())
        if not name:
            continue
        same = (
            one for one in known if one.parent == parent and one.name.casefold() == name.casefold()
        )
        label = next(same, None) or _new(known, draft, name, parent)
        if label not in known:
            known.append(label)
        _take_up(known, draft.labels, label.id)


def _new(known: Sequence[Label], draft: LabelDraft, name: str, parent: LabelId | None) -> Label:
    colour = draft.colour or next_colour(palettes()[0], frozenset(label.colour for label in known))
    key = None if draft.key in {label.key for label in known} else draft.key
    return Label(
        new_id(),
        name,
        colour,
        key,
        well_formed(draft.definition),
        parent,
        well_formed(draft.letter),
    )
