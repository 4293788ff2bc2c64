"""The commands on the library as a whole."""

from pathlib import Path

import click

from reader.cli.forms import print_json
from reader.cli.options import Failure, as_json_option, with_library
from reader.domain.soundness import CheckReport, Problem
from reader.services.check_sentences import check_summary, problem_sentence
from reader.services.library import Library, copy_library
from reader.services.verifying import accept, verify


@click.command()
@click.argument("path", type=click.Path(path_type=Path, dir_okay=False))
@with_library
def backup(library: Library, path: Path) -> None:
    """Write a copy of the library to PATH, which is checked before it replaces what is there.

    It may be made while the window or another command is writing.
    """
    copy_library(library, path)
    click.echo(f"Copied the library to {path}.")


@click.command("verify")
@click.option(
    "--accept",
    "accepting",
    is_flag=True,
    help="Take what was changed elsewhere for right from now on.",
)
@as_json_option
@with_library
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
            click.echo(problem_sentence(problem).english())
    if not report.is_sound:
        raise Failure(check_summary(report).english())
    if not as_json:
        click.echo(check_summary(report).english())


def _problem(problem: Problem) -> dict[str, object]:
    """Return a problem as ``verify --json`` prints it."""
    key = problem.key
    return {
        "table": problem.table,
        "id": int(key) if key is not None and key.isdecimal() else key,
        "what": problem.trouble.value,
        "detail": problem.detail,
    }
