"""What the user is told when the library file cannot be used."""

from reader.domain import errors
from reader.domain.message import Message, translate


def about_library(error: errors.LibraryError) -> Message:  # noqa: PLR0911 (one sentence for each kind)
    """Return the sentences, without what they name."""
    match error:
        case errors.NotALibrary():
            return translate(
                "Errors",
                "“{path}” is not a library of Claim Reader ({detail}). It was left as it is; "
                "choose another file.",
            )
        case errors.LibraryStrange():
            return translate(
                "Errors",
                "The library “{path}” holds something that Claim Reader does not make ({detail}). "
                "It was not opened and left as it is; save what is yours in it into a new library.",
            )
        case errors.LibraryNewer():
            return translate(
                "Errors",
                "A newer version of Claim Reader made the library “{path}”. It was left as it is; "
                "install the newer version.",
            )
        case errors.LibraryReadOnly() | errors.LibraryNotUpgraded() | errors.DiskFull():
            return _about_the_disk(error)
        case errors.LibraryBusy():
            return _about_one_that_is_written(error)
        case errors.LibraryDamaged():
            return translate(
                "Errors",
                "The library “{path}” is damaged ({detail}). It was left as it is; restore a "
                "backup, or save what can still be read into a new library.",
            )
        case errors.MergeWithItself():
            return translate(
                "Errors",
                "“{path}” is the library that is open. Choose another library to merge into it.",
            )
        case errors.LibraryEmpty() | errors.LibraryMissing() | errors.LibraryGone():
            return _about_one_that_is_not_there(error)
        case _:
            return translate(
                "Errors",
                "The library “{path}” cannot be used ({detail}). Check the disk, then try again.",
            )


def _about_the_disk(
    error: errors.LibraryReadOnly | errors.LibraryNotUpgraded | errors.DiskFull,
) -> Message:
    match error:
        case errors.LibraryReadOnly():
            return translate(
                "Errors",
                "The library “{path}” cannot be written ({detail}). "
                "Make the file and its folder writable, or choose another place.",
            )
        case errors.LibraryNotUpgraded():
            return translate(
                "Errors",
                "The library “{path}” has to be upgraded, and the backup that is made before could "
                "not be written ({detail}). It was left as it is; make room on its disk, or copy "
                "it elsewhere.",
            )
    return translate(
        "Errors",
        "The disk is full, so the last change could not be saved in “{path}”. "
        "Make room on it and try again; all earlier work is safe.",
    )


def _about_one_that_is_written(error: errors.LibraryBusy) -> Message:
    if isinstance(error, errors.LibraryBusyHere):
        return translate(
            "Errors",
            "What was merged is being written to the library “{path}”. Wait a moment, then try "
            "again; what you type is kept and saved by itself.",
        )
    return translate(
        "Errors",
        "Another program is writing to the library “{path}”. Wait until it has finished, "
        "then try again.",
    )


def _about_one_that_is_not_there(
    error: errors.LibraryEmpty | errors.LibraryMissing | errors.LibraryGone,
) -> Message:
    match error:
        case errors.LibraryEmpty():
            return translate(
                "Errors",
                "The library “{path}” is empty: the file is there, but nothing is in it. It was "
                "left as it is; restore a backup, or delete the file to begin a new library there.",
            )
        case errors.LibraryMissing():
            return translate(
                "Errors",
                "There is no library at “{path}”. Check the path; importing into it makes a new "
                "library there.",
            )
    return translate(
        "Errors",
        "Nothing can be saved any more: the library is no longer at “{path}” ({detail}). "
        "Put the file back; save what is open with File ▸ Save a copy of the library.",
    )
