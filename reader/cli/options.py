"""What the commands take: articles, blocks, options that several have, and the library that they
work on.
"""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import IO, Concatenate, ParamSpec

import click

from reader.domain.details import State
from reader.domain.errors import LibraryMissing, ReaderError
from reader.domain.message import translate
from reader.domain.site_rules import Form
from reader.services.folders import data_folder, library_path
from reader.services.library import (
    Library,
    notice_of_strange_journals,
    open_library,
    open_to_read,
)
from reader.services.preferences import PreferencesFile
from reader.services.sentences import sentence

P = ParamSpec("P")


class Failure(click.ClickException):
    """Something was not done: the sentence goes to standard error, the exit status is 1."""

    def show(self, file: IO[str] | None = None) -> None:
        """Print the sentence as it is."""
        click.echo(self.message, file=file, err=file is None)


def whole(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """Return a text from the command line; refuse one with bytes of another encoding, which come as
    lone surrogates.
    """
    if value and any("\ud800" <= character <= "\udfff" for character in value):
        words = translate("Terminal", "it is not in the terminal’s encoding.")
        raise click.BadParameter(words.told(), context, parameter)
    return value


def all_whole(
    context: click.Context, parameter: click.Parameter, value: tuple[str, ...] | None
) -> tuple[str, ...] | None:
    """Return several texts from the command line; refuse them where one is not ``whole``."""
    for one in value or ():
        whole(context, parameter, one)
    return value


def folder_names(
    context: click.Context, parameter: click.Parameter, value: tuple[str, ...] | None
) -> tuple[str, ...] | None:
    """Return the names of folders; refuse those that are empty or not ``whole``."""
    if any(not one.strip() for one in value or ()):
        words = translate("Terminal", "a folder needs a name.")
        raise click.BadParameter(words.told(), context, parameter)
    return all_whole(context, parameter, value)


ARTICLE = click.IntRange(1, 2**63 - 1)
BLOCK = click.IntRange(0, 2**63 - 1)

STATES = {state.replace(" ", "-"): state for state in State}
"""How far the work on an article has come, in one word each."""


def to_state(
    _context: click.Context, _parameter: click.Parameter, value: str | None
) -> State | None:
    """Return the state that a word of ``STATES`` names."""
    return STATES[value] if value else None


as_json_option = click.option(
    "--json", "as_json", is_flag=True, help="Print JSON and nothing else."
)
always_option = click.option(
    "--always",
    "always",
    flag_value=Form.STARTS.value,
    help="And make it a rule for the site, for paragraphs that start like these.",
)
always_exact_option = click.option(
    "--always-exact",
    "always",
    flag_value=Form.EXACT.value,
    help="The same, only for paragraphs that say exactly what these say.",
)


PATIENCE = 30.0
"""Seconds that a command waits for another program that is writing, which may be merging."""

READ_ONLY = translate(
    "Terminal", "The library cannot be written where it is; it is read as it stands there."
)


def with_library(command: Callable[Concatenate[Library, P], None]) -> Callable[P, None]:
    """Open the library for a command, close it after, and turn what the world does into a failure
    with its sentence. One that the user names has to be there.
    """
    return _with_library(command, open_library, may_be_new=False)


def with_readable_library(command: Callable[Concatenate[Library, P], None]) -> Callable[P, None]:
    """The same for a command that only reads: the library may be where nothing can be written."""
    return _with_library(command, open_to_read, may_be_new=False)


def with_new_library(command: Callable[Concatenate[Library, P], None]) -> Callable[P, None]:
    """The same for a command that puts something in: a library that is not there is made."""
    return _with_library(command, open_library, may_be_new=True)


def _with_library(
    command: Callable[Concatenate[Library, P], None],
    opening: Callable[[Path], Library],
    *,
    may_be_new: bool,
) -> Callable[P, None]:
    @wraps(command)
    def opened(*args: P.args, **kwargs: P.kwargs) -> None:
        named: Path | None = click.get_current_context().find_root().params["library"]
        if named is not None and not may_be_new and not named.exists():
            raise Failure(sentence(LibraryMissing(named)).told())
        path = named or library_path()
        try:
            with opening(path) as library:
                library.wait_at_most(PATIENCE)
                library.author = PreferencesFile(data_folder()).read().author
                if library.is_read_only:
                    click.echo(READ_ONLY.told(), err=True)
                if notice := notice_of_strange_journals(library):
                    click.echo(notice.told(), err=True)
                command(library, *args, **kwargs)
        except ReaderError as error:
            raise Failure(sentence(error).told()) from error

    return opened
