"""Saving what is left of a damaged library."""

from contextlib import suppress
from pathlib import Path

from reader.domain.errors import FileUnwritable
from reader.domain.message import COUNT, Message, listed, paragraph, translate
from reader.domain.salvage import SalvageReport
from reader.store.soundness import backup_files
from reader.store.soundness.salvage import salvage

__all__ = ["SalvageReport", "salvage", "salvage_in_place", "salvage_sentences"]


def salvage_in_place(library: Path) -> tuple[SalvageReport, Path | None]:
    """Put a library that is made of what is left in the place of a damaged one, which is renamed
    and kept. Return what came back, and what the damaged one is called now.

    Raises what ``salvage`` raises, and ``LibraryBusy`` where a program has the library open.
    """
    fresh = library.with_name(f"{library.name}.salvaged")
    try:
        fresh.unlink(missing_ok=True)
        report = salvage(library, fresh)
        kept = backup_files.take_place(fresh, library, "damaged")
    except OSError as error:
        raise FileUnwritable(library, error.strerror or str(error)) from error
    finally:
        with suppress(OSError):  # what stays does no harm
            fresh.unlink(missing_ok=True)
    return report, kept


def salvage_sentences(report: SalvageReport) -> Message:
    """Return what came back and what did not."""
    said = [_came_back(report)]
    damaged = sum(one.damaged for one in report.regained)
    if damaged:
        said.append(_damaged(damaged))
    lost = sum(one.lost for one in report.regained)
    if lost:
        said.append(_lost(lost))
    if report.stand_ins:
        said.append(_only_quotes(report.stand_ins))
    return paragraph(said)


def _damaged(count: int) -> Message:
    return translate(
        "Salvage",
        "%n rows have other letters than were written: a check of the library names them.",
        "1 row has other letters than were written: a check of the library names it.",
        COUNT,
        count
    )  # fmt: skip


def _lost(count: int) -> Message:
    return translate(
        "Salvage",
        "%n rows are lost; a backup may have them.",
        "1 row is lost; a backup may have it.",
        COUNT,
        count
    )  # fmt: skip


def _only_quotes(count: int) -> Message:
    return translate(
        "Salvage",
        "Of %n articles only the quotes of their highlights are left.",
        "Of 1 article only the quotes of its highlights are left.",
        COUNT,
        count
    )  # fmt: skip


def _came_back(report: SalvageReport) -> Message:
    articles, highlights, claims = (
        report.of(table).sound + report.of(table).damaged
        for table in ("article", "annotation", "claim")
    )
    what = (
        translate("Salvage", "%n articles", "1 article", COUNT, articles),
        translate("Salvage", "%n highlights", "1 highlight", COUNT, highlights),
        translate("Salvage", "%n claims", "1 claim", COUNT, claims),
    )
    return translate("Salvage", "Came back: {what}.").where(what=listed(list(what)))
