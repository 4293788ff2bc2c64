"""What the report of an import says: a heading for each thing that can become of a file, and a line
for each file.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.domain.annotation import ArticleId
from reader.domain.message import Message, translate
from reader.services.folder_contents import LeftOut
from reader.services.importing import Failed, Imported, ImportReport
from reader.services.placement_sentences import what_became
from reader.services.sentences import left_out_sentence, listed_numbers, sentence
from reader.services.taking_up_sentences import absent_line, left_out_line, named_line


@dataclass(frozen=True, slots=True)
class Line:
    """One file: what it is called, what became of it, and the article that can be opened."""

    name: str
    about: Message | None = None
    article: ArticleId | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Files of which the same became."""

    title: Message
    lines: tuple[Line, ...]


def sections(report: ImportReport) -> list[Section]:
    """Return the report in sections, what needs to be looked at first; none that is empty."""
    imported = report.imported
    renewed = [one for one in imported if one.renewal is not None]
    joined = [one for one in imported if one.joining is not None and one.renewal is None]
    earlier = [one for one in imported if one.earlier is not None]
    other = [one for one in imported if one not in (*renewed, *joined, *earlier)]
    taken = [one.taken for one in report.notes]
    found = (
        (translate("ImportReport", "Could not be imported"), _failed(report.failed)),
        (translate("ImportReport", "Left out"), _left_out(report.left_out)),
        (
            translate("ImportReport", "Notes on articles that are not here"),
            [Line(one.title, absent_line(one)) for each in taken for one in each.absent],
        ),
        (
            translate("ImportReport", "Notes left out"),
            [Line(one.name, left_out_line(one)) for each in taken for one in each.left_out],
        ),
        (
            translate("ImportReport", "Here in another form, and left as it is"),
            [Line(one.name, named_line(one)) for each in taken for one in each.differing],
        ),
        (translate("ImportReport", "Imported"), [_line(one) for one in other if one.new]),
        (translate("ImportReport", "New versions"), [_line(one) for one in renewed]),
        (translate("ImportReport", "Earlier versions"), [_line(one) for one in earlier]),
        (translate("ImportReport", "Joined pages"), [_line(one) for one in joined]),
        (translate("ImportReport", "In the library already"), _known(other)),
    )
    return [Section(title, tuple(lines)) for title, lines in found if lines]


def _known(imported: Sequence[Imported]) -> list[Line]:
    return [_line(one) for one in imported if not one.new]


def _failed(failed: Sequence[Failed]) -> list[Line]:
    return [Line(str(one.path), sentence(one.error)) for one in failed]


def _left_out(files: Sequence[LeftOut]) -> list[Line]:
    return [Line(str(one.path), left_out_sentence([one])) for one in files]


def _line(one: Imported) -> Line:
    about: Message | None = None
    if one.renewal is not None:
        about = translate("ImportReport", "Version {number}: {what}").where(
            number=one.renewal.version, what=what_became([one.renewal])
        )
    elif one.joining is not None:
        about = translate("ImportReport", "Page {page}; the article has pages {pages}").where(
            page=one.joining.page, pages=listed_numbers(one.joining.pages)
        )
    elif one.earlier is not None:
        about = translate("ImportReport", "Kept as version {number}").where(number=one.earlier)
    return Line(one.title or (one.path.name if one.path else ""), about, one.article)
