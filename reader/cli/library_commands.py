"""The commands on the library as a whole."""

from dataclasses import asdict
from pathlib import Path

import click

from reader.cli.forms import print_json
from reader.cli.options import Failure, as_json_option, with_readable_library
from reader.domain.errors import ReaderError
from reader.domain.message import translate
from reader.domain.soundness import CheckReport, Problem
from reader.services import backing_up, salvaging
from reader.services.backing_up import Backup, Kind
from reader.services.check_sentences import check_summary, problem_sentence
from reader.services.folders import data_folder, library_path
from reader.services.library import Library, copy_library, open_library
from reader.services.preferences import PreferencesFile
from reader.services.sentences import sentence
from reader.services.verifying import accept, verify


@click.command()
@click.argument("path", type=click.Path(path_type=Path, dir_okay=False))
@with_readable_library
def backup(library: Library, path: Path) -> None:
    """Write a copy of the library to PATH, which is checked before it replaces what is there.

    It may be made while the window or another command is writing.
    """
    copy_library(library, path)
    words = translate("LibraryCopier", "Copied the library to {path}.")
    click.echo(words.where(path=str(path)).told())


@click.command("verify")
@click.option(
    "--accept",
    "accepting",
    is_flag=True,
    help="Accept what was changed elsewhere as correct from now on.",
)
@as_json_option
@with_readable_library
def verify_(library: Library, accepting: bool, as_json: bool) -> None:
    """Check the whole library: that every row, source and step of the history is what Claim Reader
    wrote, and that the file is sound.

    It may run while the window is open. The exit status is 1 where anything is wrong.
    """
    report = verify(library)
    if accepting and not report.is_sound:
        accept(library, report.problems)
        report = verify(library)
    _print_report(report, as_json=as_json)


def _print_report(report: CheckReport, *, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "ok": report.is_sound,
                "checked": report.rows,
                "problems": [_problem(problem) for problem in report.problems],
                "chain": report.chain,
            }
        )
    else:
        for problem in report.problems:
            click.echo(problem_sentence(problem).told())
    if not report.is_sound:
        raise Failure(check_summary(report).told())
    if not as_json:
        click.echo(check_summary(report).told())


def _problem(problem: Problem) -> dict[str, object]:
    """Return a problem as ``verify --json`` prints it."""
    key = problem.key
    return {
        "table": problem.table,
        "id": int(key) if key is not None and key.isdecimal() else key,
        "what": problem.trouble.value,
        "detail": problem.detail,
    }


@click.command()
@click.option("--make", "making", is_flag=True, help="Make one now.")
@click.option(
    "--restore",
    "wanted",
    metavar="NAME",
    help="Replace the library with this one; what is there is renamed and kept.",
)
@as_json_option
def backups(making: bool, wanted: str | None, as_json: bool) -> None:
    """List the backups of the library, the latest first, with what is in them.

    One is made each day while the window is used: the latest of 7 days, 4 weeks and 12 months are
    kept. A library that is damaged need not be readable to be restored.
    """
    named: Path | None = click.get_current_context().find_root().params["library"]
    library = named or library_path()
    folder = _backup_folder(library)
    try:
        if wanted is not None:
            _restore(library, folder, wanted)
        elif making:
            with open_library(library) as opened:
                made = backing_up.make(opened, folder, Kind.WANTED)
            words = translate("Terminal", "Made the backup {path}.")
            click.echo(words.where(path=str(made.path)).told(), err=as_json)
        if wanted is None:
            _print_backups(backing_up.list_backups(library, folder), as_json=as_json)
    except ReaderError as error:
        raise Failure(sentence(error).told()) from error


def _backup_folder(library: Path) -> Path:
    return backing_up.backup_folder(library, PreferencesFile(data_folder()).read().backup_folder)


def _restore(library: Path, folder: Path, name: str) -> None:
    known = folder / name
    kept = backing_up.restore(library, known if known.is_file() else Path(name))
    words = translate("Terminal", "Restored {name} to {path}.")
    click.echo(words.where(name=name, path=str(library)).told(), err=True)
    if kept is not None:
        there = translate("Terminal", "What was there is {path} now.")
        click.echo(there.where(path=str(kept)).told(), err=True)


_KINDS = {
    Kind.DAILY: translate("Terminal", "daily"),
    Kind.WANTED: translate("Terminal", "wanted"),
    Kind.UPGRADE: translate("Terminal", "before upgrade"),
    Kind.DAMAGED: translate("Terminal", "damaged"),
}
"""Why a backup was made, or what became of it."""


def _print_backups(found: list[Backup], *, as_json: bool) -> None:
    if as_json:
        print_json([_backup(one) for one in found])
        return
    for one in found:
        counts = "\t".join("?" if count is None else str(count) for count in _counts(one))
        click.echo(f"{one.path.name}\t{_KINDS[one.kind].told()}\t{counts}")


def _backup(one: Backup) -> dict[str, object]:
    articles, highlights, claims = _counts(one)
    return {
        "name": one.path.name,
        "path": str(one.path),
        "made": one.made.isoformat(),
        "kind": one.kind.value,
        "articles": articles,
        "highlights": highlights,
        "claims": claims,
    }


def _counts(one: Backup) -> tuple[int | None, int | None, int | None]:
    return one.articles, one.highlights, one.claims


@click.command()
@click.argument("output", type=click.Path(path_type=Path, dir_okay=False))
@as_json_option
def salvage(output: Path, as_json: bool) -> None:
    """Make a library at OUTPUT of what is left in one that is damaged, which stays as it is.

    Every page is read by itself, and what is missing is looked for in the history. The exit status
    is 1 where anything did not come back as it was.
    """
    named: Path | None = click.get_current_context().find_root().params["library"]
    try:
        report = salvaging.salvage(named or library_path(), output)
    except ReaderError as error:
        raise Failure(sentence(error).told()) from error
    if as_json:
        print_json({"path": str(output), "tables": [asdict(one) for one in report.regained]})
    else:
        click.echo(salvaging.salvage_sentences(report).told())
    if not report.is_whole:
        context = click.get_current_context()
        context.exit(1)
