"""What the user is told when the world did something: one place that turns each ``ReaderError`` into sentences.

The first sentence says what happened, the next one what to do. English; a translation replaces the whole sentence by its key.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.domain import errors
from reader.domain.annotation import Placement
from reader.domain.characters import well_formed

if TYPE_CHECKING:
    from reader.services.reanchoring import Renewal  # loads anchoring, and the window needs some of the sentences


def sentence(error: errors.ReaderError) -> str:
    """Return what happened and what to do, in full sentences."""
    match error:
        case errors.FileError():
            return _about_file(error)
        case errors.LibraryError():
            return _about_library(error)
        case errors.LabelError():
            return _about_label(error)
        case errors.QuoteNotFound() | errors.TextChanged():
            return _about_quote(error)
        case errors.Unknown(what=what, key=key):
            return f"There is no {what} “{well_formed(str(key))}”. Look at what there is, then try again."
        case _:
            return f"Something went wrong: {error}. Nothing in the library was changed; try again."


def _about_quote(error: errors.QuoteNotFound | errors.TextChanged) -> str:
    if isinstance(error, errors.TextChanged):
        return (
            f"The text of the article has changed meanwhile, and “{shortened(error.quote)}” does not stand there any more. "
            "Look at the new text, then try again."
        )
    return f"The article does not hold the words “{error.quote}”. Check the spelling, or copy them from the article."


def shortened(text: str, most: int = 80) -> str:
    """Return a text on one line, cut where it is longer than ``most`` code points."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def what_became(renewals: "Sequence[Renewal]") -> str:
    """Return what became of the highlights of articles that have a new text: "3 highlights exact, 1 moved, 1 unplaced"."""
    counts = {placement: sum(renewal.count(placement) for renewal in renewals) for placement in Placement}
    told = [f"{count} {placement}" for placement, count in counts.items() if count]
    if not told:
        return "no highlights"
    first, *others = told
    number, placement = first.split(" ")
    return ", ".join((f"{number} highlight{'' if number == '1' else 's'} {placement}", *others))


def _about_file(error: errors.FileError) -> str:  # noqa: PLR0911 (one sentence for each kind)
    name = well_formed(error.path.name or str(error.path))
    match error:
        case errors.FileVanished():
            return f"The file “{name}” is not there, or went away while it was read. Check where it is and import it again."
        case errors.FileUnreadable():
            return f"The file “{name}” cannot be read ({error.detail}). Check that you may open it, then import it again."
        case errors.EmptySource():
            return f"“{name}” is empty. Save the article again and import the new file."
        case errors.NoText():
            return (
                f"“{name}” holds no text that could be read. "
                "If the page shows its text only in a browser, copy the text there and paste it here."
            )
        case errors.UnknownFormat():
            seems = f"it looks like {error.detail}" if error.detail else "its format is not known"
            return (
                f"“{name}” is neither a web page nor a text: {seems}. Save the article as a web page or as text and import that."
            )
        case errors.SourceTooLarge():
            size, limit = error.size // 1_000_000, error.limit // 1_000_000
            return f"“{name}” is too large: {size} MB, and at most {limit} MB can be imported. Import a part of it."
        case errors.CleaningFailed():
            return _about_cleaning(error, name)
        case errors.NotALabelSet():
            return f"“{name}” holds no labels that could be read ({error.detail}). Choose a file that was exported as labels."
        case errors.FileUnwritable():
            path = well_formed(str(error.path))
            return f"The file “{path}” cannot be written ({error.detail}). What was there is unchanged; choose another place."
        case _:
            return f"The file “{name}” cannot be used ({error.detail}). Try another one."


def _about_cleaning(error: errors.CleaningFailed, name: str) -> str:
    match error:
        case errors.CleaningDefect():
            return (
                f"“{name}” could not be read because of a defect in the program ({error.detail}). Please report it with the file."
            )
        case errors.CleaningFailed(detail="time"):
            return f"“{name}” took too long to read and was left out. Copy the article’s text and paste it here instead."
        case errors.CleaningFailed(detail="memory"):
            return f"“{name}” needs more memory than allowed and was left out. Copy the article’s text and paste it here instead."
        case _:
            return f"“{name}” was left out: {error.detail}. Copy the article’s text and paste it here instead."


def _about_label(error: errors.LabelError) -> str:
    name = well_formed(error.name)
    match error:
        case errors.LabelNameTaken():
            return f"There is a label “{name}” already. Choose another name, or merge the two."
        case errors.LabelBelowItself():
            return f"“{name}” cannot stand below itself or below a label of its own. Choose another place."
        case _:
            return f"The label “{name}” cannot be so. Choose another name or place."


def _about_library(error: errors.LibraryError) -> str:  # noqa: PLR0911 (one sentence for each kind)
    path = well_formed(str(error.path))
    match error:
        case errors.NotALibrary():
            return f"“{path}” is not a library of Claim Reader ({error.detail}). It was left as it is; choose another file."
        case errors.LibraryNewer():
            return f"A newer version of Claim Reader made the library “{path}”. It was left as it is; install the newer version."
        case errors.LibraryReadOnly():
            return (
                f"The library “{path}” cannot be written ({error.detail}). "
                "Make the file and its folder writable, or choose another place."
            )
        case errors.LibraryBusy():
            return f"Another program is writing to the library “{path}”. Wait until it has finished, then try again."
        case errors.LibraryDamaged():
            return f"The library “{path}” is damaged ({error.detail}). Copy the file to a safe place before you do anything else."
        case errors.DiskFull():
            return (
                f"The disk is full, so the last change could not be saved in “{path}”. "
                "Make room on it and try again; all earlier work is safe."
            )
        case _:
            return f"The library “{path}” cannot be used ({error.detail}). Check the disk, then try again."
