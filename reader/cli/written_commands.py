"""Notes on anything, and undoing what was done."""

import sys
from collections.abc import Callable

import click

from reader.cli.forms import print_json
from reader.cli.options import Failure, as_json_option, whole, with_library, with_readable_library
from reader.domain.message import Message, translate
from reader.domain.own_address import SCHEME
from reader.domain.subject import LIBRARY, Subject, SubjectKind, read_link
from reader.services import history, notes
from reader.services.library import Library
from reader.services.outcome import Outcome
from reader.services.verb_names import verb_name

_WHAT = "WHAT"


def _to_subject(context: click.Context, parameter: click.Parameter, value: str) -> Subject:
    """Return what a note is on: ``library``, ``article/3``, ``highlight/UUID``, ``claim/UUID``, or
    one of these as an address of the program.
    """
    bare = value.strip().removeprefix(f"{SCHEME}:").rstrip("/")
    if bare == SubjectKind.LIBRARY:
        return LIBRARY
    subject = read_link(f"{SCHEME}:{bare}")
    if subject is None or (subject.kind is SubjectKind.ARTICLE and not subject.key.isdecimal()):
        words = translate("Terminal", "write library, article/ID, highlight/UUID or claim/UUID.")
        raise click.BadParameter(words.told(), context, parameter)
    return subject


_subject = click.argument("subject", metavar=_WHAT, callback=_to_subject)


@click.group()
def note() -> None:
    """Show, write and delete notes. WHAT is library, article/ID, highlight/UUID or claim/UUID."""


@note.command()
@_subject
@as_json_option
@with_readable_library
def show(library: Library, subject: Subject, as_json: bool) -> None:
    """Show the note on something."""
    _print(library, subject, as_json)


@note.command("set")
@_subject
@click.argument("text", callback=whole)
@as_json_option
@with_library
def set_(library: Library, subject: Subject, text: str, as_json: bool) -> None:
    """Write the note on something, in place of what was there; - reads it from the input."""
    written = sys.stdin.read() if text == "-" else text
    notes.set_note(library, subject, written, typed=False)
    _print(library, subject, as_json)


@note.command()
@_subject
@as_json_option
@with_library
def delete(library: Library, subject: Subject, as_json: bool) -> None:
    """Delete the note on something."""
    if not notes.note_on(library, subject):
        words = translate(
            "Terminal", "There is no note on it. Look at what there is with “note show”."
        )
        raise Failure(words.told())
    notes.set_note(library, subject, "", typed=False)
    _print(library, subject, as_json)


def _print(library: Library, subject: Subject, as_json: bool) -> None:
    text = notes.note_on(library, subject)
    if as_json:
        print_json({"on": subject.kind.value, "key": subject.key, "note": text})
    elif text:
        click.echo(text)


@click.command()
@as_json_option
@with_library
def undo(library: Library, as_json: bool) -> None:
    """Undo the latest change in the library, wherever it was made."""
    _step(library, history.undo, "undone", _UNDOING, as_json)


@click.command()
@as_json_option
@with_library
def redo(library: Library, as_json: bool) -> None:
    """Do again what was undone last."""
    _step(library, history.redo, "redone", _REDOING, as_json)


_UNDOING = (
    translate("HistoryCommands", "Undone: {what}."),
    translate("Terminal", "There is nothing to undo."),
)
_REDOING = (
    translate("HistoryCommands", "Redone: {what}."),
    translate("Terminal", "There is nothing to redo."),
)
"""What is said of a step that was done, and where there is none."""


def _step(
    library: Library,
    step: Callable[[Library], Outcome],
    done: str,
    words: tuple[Message, Message],
    as_json: bool,
) -> None:
    verb = step(library).verb
    if verb is None:
        raise Failure(words[1].told())
    if as_json:
        print_json({done: verb.value})
        return
    click.echo(words[0].where(what=verb_name(verb)).told())
