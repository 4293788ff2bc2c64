"""What the user is told when the world did something: one place that turns each ``ReaderError``
into sentences.

The first sentence says what happened, the next one what to do. Each is whole, so that a translation
can be another one.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.domain import errors
from reader.domain.characters import well_formed
from reader.domain.message import COUNT, Message, listed, paragraph, translate
from reader.services.library_sentences import about_library

if TYPE_CHECKING:
    from reader.services.folder_contents import LeftOut


def sentence(error: errors.ReaderError) -> Message:
    """Return what happened and what to do, in full sentences."""
    match error:
        case errors.FileError():
            return _about_file(error).where(
                name=well_formed(error.path.name or str(error.path)),
                path=well_formed(str(error.path)),
                detail=error.detail,
            )
        case errors.LibraryError():
            return about_library(error).where(
                path=well_formed(str(error.path)), detail=error.detail
            )
        case errors.LabelError():
            return _about_label(error).where(name=well_formed(error.name))
        case errors.QuoteNotFound() | errors.TextChanged() | errors.QueryWrong():
            return _about_words(error)
        case errors.FolderNameTaken() | errors.NotADetail():
            return _about_details(error)
        case _:
            return _about_anything_else(error)


def _about_template(error: errors.TemplateWrong) -> Message:
    if error.line:
        words = translate(
            "Errors", "The template is wrong in line {line}: {detail}. Look there, and correct it."
        )
        return words.where(line=error.line, detail=error.detail)
    return translate(
        "Errors", "The template cannot be used: {detail}. Look at it, and correct it."
    ).where(detail=error.detail)


def _about_anything_else(error: errors.ReaderError) -> Message:
    match error:
        case errors.Unknown() | errors.WebAddress():
            return _about_what_is_not_there(error)
        case errors.TemplateWrong():
            return _about_template(error)
        case errors.SourceChanged():
            return _SOURCE_CHANGED.where(
                name=well_formed(error.name), recorded=error.recorded, found=error.found
            )
        case errors.NoPdf():
            return translate(
                "Errors",
                "No PDF file can be made: this system lacks {names}. Install what is missing with "
                "its package manager, or choose another format.",
            ).where(names=listed(error.libraries))
        case errors.NoTimeStamp():
            return translate(
                "Errors",
                "There is no time stamp from {server}: {why}. The bundle was not written; try "
                "again later, or export it without a time stamp.",
            ).where(server=well_formed(error.server), why=error.why)
        case _:
            return translate(
                "Errors",
                "Something went wrong: {error}. Nothing in the library was changed; try again.",
            ).where(error=str(error))


_SOURCE_CHANGED = translate(
    "Errors",
    "“{name}” is no longer what was imported: its SHA-256 was {recorded} and is {found}. Check the "
    "library, and restore a backup.",
)

_UNKNOWN = {
    "article": translate(
        "Errors", "There is no article “{key}”. Look at what there is, then try again."
    ),
    "block": translate(
        "Errors", "There is no paragraph “{key}”. Look at what there is, then try again."
    ),
    "conflict": translate(
        "Errors", "There is no conflict “{key}”. Look at what there is, then try again."
    ),
    "template": translate(
        "Errors",
        "There is no template “{key}”. Name one that there is, or a file that ends in .md.j2, "
        ".html.j2 or .txt.j2.",
    ),
    "claim": translate(
        "Errors", "There is no claim “{key}”. Look at what there is, then try again."
    ),
    "earlier version of the article": translate(
        "Errors",
        "There is no earlier version of the article “{key}”. Look at what there is, then try "
        "again.",
    ),
    "search": translate(
        "Errors", "There is no saved search “{key}”. Look at what there is, then try again."
    ),
    "folder": translate(
        "Errors", "There is no folder “{key}”. Look at what there is, then try again."
    ),
    "format": translate(
        "Errors", "There is no format “{key}”. Look at what there is, then try again."
    ),
    "highlight": translate(
        "Errors", "There is no highlight “{key}”. Look at what there is, then try again."
    ),
    "label": translate(
        "Errors", "There is no label “{key}”. Look at what there is, then try again."
    ),
    "library": translate(
        "Errors", "There is no library “{key}”. Look at what there is, then try again."
    ),
    "page": translate("Errors", "There is no page “{key}”. Look at what there is, then try again."),
    "rating": translate(
        "Errors", "There is no rating “{key}”. Look at what there is, then try again."
    ),
    "rule": translate("Errors", "There is no rule “{key}”. Look at what there is, then try again."),
    "site": translate("Errors", "There is no site “{key}”. Look at what there is, then try again."),
    "source": translate(
        "Errors", "There is no source “{key}”. Look at what there is, then try again."
    ),
    "version": translate(
        "Errors", "There is no version “{key}”. Look at what there is, then try again."
    ),
}
"""A sentence for each kind of thing that can be asked for: in other languages more than one word
depends on the kind.
"""

_UNKNOWN_THING = translate("Errors", "There is no “{key}”. Look at what there is, then try again.")


def _about_what_is_not_there(error: errors.Unknown | errors.WebAddress) -> Message:
    if isinstance(error, errors.WebAddress):
        return translate(
            "Errors",
            "“{address}” is a web address. Claim Reader does not fetch pages. Open it in a "
            "browser, save the page there, and import the file that you saved.",
        ).where(address=well_formed(error.address))
    return _UNKNOWN.get(error.what, _UNKNOWN_THING).where(key=well_formed(str(error.key)))


_DETAILS = {
    "date": translate(
        "Errors",
        "“{written}” is not a date that can be read in only one way. Write it as 2026-03-14, or "
        "name the month.",
    ),
    "address": translate(
        "Errors",
        "“{written}” is not the address of a web page. Copy it from the browser, as in "
        "https://example.org/article.",
    ),
    "language": translate(
        "Errors",
        "“{written}” is not a language code. Write it as in “en”, “en-GB” or “id”.",
    ),
}
_DATES_AND_ADDRESSES = {
    "published": "date",
    "captured": "date",
    "url": "address",
    "archived": "address",
}


def _about_details(error: errors.FolderNameTaken | errors.NotADetail) -> Message:
    if isinstance(error, errors.FolderNameTaken):
        return translate(
            "Errors", "There is already a folder “{name}”. Choose another name, or use that one."
        ).where(name=well_formed(error.name))
    kind = _DATES_AND_ADDRESSES.get(error.detail, "language")
    return _DETAILS[kind].where(written=shortened(error.written))


_VALUES_WANTED = {
    "date": translate(
        "Search",
        "“{value}” is not a date. Type a year, a month or a day, or two of them: date:2022, "
        "date:2022-11..2022-12.",
    ),
    "lang": translate(
        "Search",
        "“{value}” is not a language. Type the letters that stand for one: lang:en, lang:id.",
    ),
    "status": translate(
        "Search",
        "No claim has the status “{value}”. Type new, to-check, in-progress, done or dropped "
        "behind status:.",
    ),
    "has": translate(
        "Search",
        "“{value}” is not something an article can have. Type note, highlight, label or claim "
        "behind has:.",
    ),
    "is": translate(
        "Search",
        "“{value}” is not something an article can be. Type new, in-progress, done or starred "
        "behind is:.",
    ),
    "in": translate(
        "Search",
        "“{value}” is not a part of an article. Type title, text, note, claim or figure behind "
        "in:.",
    ),
}


def _about_query(error: errors.QueryWrong) -> Message:
    if error.value and error.field in _VALUES_WANTED:
        return _VALUES_WANTED[error.field].where(value=shortened(error.value))
    return translate(
        "Search",
        "Something has to stand behind {field}: without a space. To look for the word itself, put "
        "it in quotation marks.",
    ).where(field=error.field)


def _about_words(
    error: errors.QuoteNotFound | errors.TextChanged | errors.QueryWrong,
) -> Message:
    if isinstance(error, errors.QueryWrong):
        return _about_query(error)
    if isinstance(error, errors.TextChanged):
        return translate(
            "Errors",
            "The text of the article has changed meanwhile, and “{quote}” does not stand there any "
            "more. "
            "Look at the new text, then try again.",
        ).where(quote=shortened(error.quote))
    return translate(
        "Errors",
        "The article does not hold the words “{quote}”. Check the spelling, or copy them from the "
        "article.",
    ).where(quote=error.quote)


def listed_numbers(numbers: "Sequence[int]") -> str:
    """Return numbers as a list that is read in any language: runs as "1–3", commas between."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def shortened(text: str, most: int = 80) -> str:
    """Return a text on one line, cut where it is longer than ``most`` code points."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def left_out_sentence(files: "Sequence[LeftOut]") -> Message:
    """Return that files of one kind were left out of the import of a folder, with their names."""
    count = len(files)
    told = translate(
        "LeftOut",
        "%n files were left out, each of them {kind}: {names}.",
        "1 file was left out, {kind}: {names}.",
        COUNT,
        count
    )  # fmt: skip
    told = told.where(
        kind=files[0].kind, names=listed([well_formed(one.path.name) for one in files])
    )
    return told if files[0].advice is None else paragraph([told, files[0].advice])


def _about_file(error: errors.FileError) -> Message:  # noqa: PLR0911 (one sentence for each kind)
    match error:
        case errors.FileVanished():
            return translate(
                "Errors",
                "The file “{name}” is not there, or went away while it was read. Check where it is "
                "and import it again.",
            )
        case errors.FileUnreadable():
            return translate(
                "Errors",
                "The file “{name}” cannot be read ({detail}). Check that you may open it, then "
                "import it again.",
            )
        case errors.EmptySource():
            return translate(
                "Errors", "“{name}” is empty. Save the article again and import the new file."
            )
        case errors.NoText():
            return translate(
                "Errors",
                "“{name}” holds no text that could be read. "
                "If the page shows its text only in a browser, copy the text there and paste it "
                "here.",
            )
        case errors.UnknownFormat():
            return _about_format(error)
        case errors.RecordsLeftOut() | errors.OnlyFrames() | errors.SavedWithPage():
            return _about_other_files(error)
        case errors.SourceTooLarge():
            return translate(
                "Errors",
                "“{name}” is too large: {size} MB, and at most {limit} MB can be imported. Import "
                "a part of it.",
            ).where(size=error.size // 1_000_000, limit=error.limit // 1_000_000)
        case errors.CleaningFailed():
            return _about_cleaning(error)
        case errors.NotALabelSet() | errors.NotesUnreadable() | errors.NotesNewer():
            return _about_notes(error)
        case errors.NotABundle():
            return translate(
                "Errors",
                "“{name}” is not an evidence bundle: {detail}. Choose the folder or the zip "
                "archive that was exported.",
            )
        case errors.FileUnwritable():
            return _about_unwritable(error)
        case _:
            return translate(
                "Errors", "The file “{name}” cannot be used ({detail}). Try another one."
            )


def _about_unwritable(error: errors.FileUnwritable) -> Message:
    match error:
        case errors.DiaryUnwritable():
            return translate(
                "Errors",
                "The diary “{path}” cannot be written ({detail}). Your work is saved in the "
                "library all the same; make room on the disk, or make the file writable.",
            )
        case errors.BackupUnwritable():
            return translate(
                "Errors",
                "No backup could be made in “{path}” ({detail}). The library and earlier backups "
                "are as they were; make room there, or choose another folder under Preferences ▸ "
                "Library.",
            )
    return translate(
        "Errors",
        "The file “{path}” cannot be written ({detail}). What was there is unchanged; "
        "choose another place.",
    )


def _about_notes(
    error: errors.NotALabelSet | errors.NotesUnreadable | errors.NotesNewer,
) -> Message:
    if isinstance(error, errors.NotALabelSet):
        return translate(
            "Errors",
            "“{name}” holds no labels that could be read ({detail}). Choose a file that was "
            "exported as labels.",
        )
    if isinstance(error, errors.NotesNewer):
        return translate(
            "Errors",
            "“{name}” was written by a newer version of Claim Reader. Install that one, then "
            "import the file again.",
        )
    return translate(
        "Errors",
        "The notes in “{name}” cannot be read ({detail}), and nothing was changed. Import a file "
        "that was exported anew.",
    )


def _about_format(error: errors.UnknownFormat) -> Message:
    if isinstance(error, errors.LinkToPage):
        return translate(
            "Errors",
            "“{name}” is only a link to {address}. {advice}",
        ).where(address=well_formed(error.address), advice=error.advice or "")
    if error.advice is not None:
        return translate("Errors", "“{name}” is {detail}. {advice}").where(advice=error.advice)
    if error.detail:
        return translate(
            "Errors",
            "“{name}” is neither a web page nor a text: it looks like {detail}. "
            "Save the article as a web page or as text and import that.",
        )
    return translate(
        "Errors",
        "“{name}” is neither a web page nor a text: its format is not known. "
        "Save the article as a web page or as text and import that.",
    )


def _about_other_files(
    error: errors.RecordsLeftOut | errors.OnlyFrames | errors.SavedWithPage,
) -> Message:
    match error:
        case errors.OnlyFrames(files=files):
            return translate(
                "Errors",
                "“{name}” has no text of its own: it only arranges other pages, {files}. Import "
                "the one of them that holds the article.",
            ).where(files=listed([f"“{well_formed(file)}”" for file in files[:8]]))
        case errors.SavedWithPage(page=page):
            return translate(
                "Errors",
                "“{name}” holds the pictures and styles of the page “{page}”. Import the page "
                "itself.",
            ).where(page=well_formed(str(page)))
    count = error.left_out
    return translate(
        "Errors",
        "Of {total} articles in “{name}” %n could not be read. The first is number {first}: {why}",
        "Of {total} articles in “{name}” 1 could not be read. It is number {first}: {why}",
        COUNT,
        count
    ).where(total=error.total, first=error.first, why=sentence(error.why))  # fmt: skip


def _about_cleaning(error: errors.CleaningFailed) -> Message:
    match error:
        case errors.CleaningDefect():
            return translate(
                "Errors",
                "“{name}” could not be read because of a defect in the program ({detail}). Please "
                "report it with the file.",
            )
        case errors.CleaningFailed(detail="time"):
            return translate(
                "Errors",
                "“{name}” took too long to read and was left out. Copy the article’s text and "
                "paste it here instead.",
            )
        case errors.CleaningFailed(detail="memory"):
            return translate(
                "Errors",
                "“{name}” needs more memory than allowed and was left out. Copy the article’s text "
                "and paste it here instead.",
            )
        case _:
            return translate(
                "Errors",
                "“{name}” was left out: {detail}. Copy the article’s text and paste it here "
                "instead.",
            )


def _about_label(error: errors.LabelError) -> Message:
    match error:
        case errors.LabelNameTaken():
            return translate(
                "Errors",
                "There is already a label “{name}”. Choose another name, or merge the two.",
            )
        case errors.LabelBelowItself():
            return translate(
                "Errors",
                "“{name}” cannot stand below itself or below a label of its own. Choose another "
                "place.",
            )
        case errors.LabelAmbiguous():
            return translate(
                "Errors",
                "Several labels are called “{name}”: {paths}. Write one of them as it is listed "
                "here, with those above it.",
            ).where(paths=listed([f"“{path}”" for path in error.paths]))
        case _:
            return translate(
                "Errors", "The label “{name}” cannot be so. Choose another name or place."
            )
