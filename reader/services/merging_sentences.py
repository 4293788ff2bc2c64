"""What the user is told of another library that is merged."""

from reader.domain.message import COUNT, Message, listed, paragraph, translate
from reader.domain.notebook import Thing
from reader.services.merging import Merged, Preview


def preview_sentences(found: Preview) -> list[Message]:
    """Return what merging another library would do, one sentence after the other."""
    if found.is_empty:
        words = translate("Merge", "“{name}” has nothing that is not here.")
        return [words.where(name=found.name)]
    what = _counts(found.articles, found.versions, found.highlights, found.claims, found.labels)
    said = []
    if what:
        said.append(
            translate("Merge", "“{name}” has what is not here: {what}.").where(
                name=found.name, what=listed(what)
            )
        )
    if found.notes:
        said.append(_noted(found.notes))
    if found.updated:
        said.append(_changed_there(found.updated))
    if found.deleted:
        said.append(_deleted_there(found.deleted))
    if found.conflicts:
        said.append(_in_both(found.conflicts))
    if not said:
        said.append(
            translate(
                "Merge", "“{name}” has changes that are not here, such as details or evidence."
            ).where(name=found.name)
        )
    if found.authors:
        said.append(
            translate("Merge", "Highlights and claims in it are by {names}.").where(
                names=listed([*found.authors])
            )
        )
    return said


def merged_sentences(done: Merged) -> Message:
    """Return what came of a merging, with what is to be done next."""
    came = done.came
    what = _counts(
        done.articles, done.versions, came[Thing.HIGHLIGHT], came[Thing.CLAIM], came[Thing.LABEL]
    )
    said = []
    if what:
        said.append(translate("Merge", "Merged: {what}.").where(what=listed(what)))
    if done.updated or done.deleted:
        said.append(_followed(done.updated + done.deleted))
    if done.conflicts:
        said.append(_open(done.conflicts))
    if done.unplaced:
        said.append(_unplaced(done.unplaced))
    if not said:
        said.append(
            translate("Merge", "Merged: notes and the like.")
            if any(came.values())
            else translate("Merge", "There was nothing to merge: all of it is here.")
        )
    return paragraph(said)


def _counts(
    articles: int, versions: int, highlights: int, claims: int, labels: int
) -> list[Message]:
    counted = (
        (articles, translate("Merge", "%n articles", "1 article", COUNT, articles)),
        (versions, translate("Merge", "%n versions", "1 version", COUNT, versions)),
        (highlights, translate("Merge", "%n highlights", "1 highlight", COUNT, highlights)),
        (claims, translate("Merge", "%n claims", "1 claim", COUNT, claims)),
        (labels, translate("Merge", "%n labels", "1 label", COUNT, labels)),
    )
    return [words for count, words in counted if count]


def _noted(count: int) -> Message:
    return translate(
        "Merge",
        "%n notes come with it, on articles, claims or the library.",
        "1 note comes with it, on an article, a claim or the library.",
        COUNT,
        count
    )  # fmt: skip


def _changed_there(count: int) -> Message:
    return translate(
        "Merge",
        "%n things were changed there alone: they become as they are there.",
        "1 thing was changed there alone: it becomes as it is there.",
        COUNT,
        count
    )  # fmt: skip


def _deleted_there(count: int) -> Message:
    return translate(
        "Merge",
        "%n things were deleted there and left alone here: they go.",
        "1 thing was deleted there and left alone here: it goes.",
        COUNT,
        count
    )  # fmt: skip


def _in_both(count: int) -> Message:
    return translate(
        "Merge",
        "%n things are here and there in two forms: they stay as they are here until you decide.",
        "1 thing is here and there in two forms: it stays as it is here until you decide.",
        COUNT,
        count
    )  # fmt: skip


def _followed(count: int) -> Message:
    return translate(
        "Merge",
        "%n things were changed there alone and are the same here now.",
        "1 thing was changed there alone and is the same here now.",
        COUNT,
        count
    )  # fmt: skip


def _open(count: int) -> Message:
    return translate(
        "Merge",
        "%n things wait for your decision.",
        "1 thing waits for your decision.",
        COUNT,
        count
    )  # fmt: skip


def _unplaced(count: int) -> Message:
    return translate(
        "Merge",
        "%n highlights wait for a place.",
        "1 highlight waits for a place.",
        COUNT,
        count
    )  # fmt: skip
