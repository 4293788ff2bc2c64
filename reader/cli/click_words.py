"""What click says by itself, in the user's language: heads of the help, and what is wrong with a
command line.

Click asks Python's gettext, which reads a file of its own kind
(``resources/i18n/id/LC_MESSAGES/click.mo``). It is made of the translators' file, in which the
texts below are the group ``Click``; they are click's, letter by letter, of 8.1 and later.
"""

import gettext
import os

import click

from reader.domain.message import QT_TRANSLATE_NOOP, translate
from reader.services.languages import ENGLISH, click_folder

DOMAIN = "click"
"""What the file is called."""

WORDS = (
    QT_TRANSLATE_NOOP("Click", "Usage:"),
    QT_TRANSLATE_NOOP("Click", "Options"),
    QT_TRANSLATE_NOOP("Click", "Commands"),
    QT_TRANSLATE_NOOP("Click", "Show the version and exit."),
    QT_TRANSLATE_NOOP("Click", "Show this message and exit."),
    QT_TRANSLATE_NOOP("Click", "required"),
    QT_TRANSLATE_NOOP("Click", "default: {default}"),
    QT_TRANSLATE_NOOP("Click", "Aborted!"),
    QT_TRANSLATE_NOOP("Click", "Error: {message}"),
    QT_TRANSLATE_NOOP("Click", "Try '{command} {option}' for help."),
    QT_TRANSLATE_NOOP("Click", "Invalid value: {message}"),
    QT_TRANSLATE_NOOP("Click", "Invalid value for {param_hint}: {message}"),
    QT_TRANSLATE_NOOP("Click", "Missing argument"),
    QT_TRANSLATE_NOOP("Click", "Missing option"),
    QT_TRANSLATE_NOOP("Click", "Missing parameter"),
    QT_TRANSLATE_NOOP("Click", "Missing command."),
    QT_TRANSLATE_NOOP("Click", "No such option: {name}"),
    QT_TRANSLATE_NOOP("Click", "No such option {name!r}."),
    QT_TRANSLATE_NOOP("Click", "No such command {name!r}."),
    QT_TRANSLATE_NOOP("Click", "Could not open file {filename!r}: {message}"),
    QT_TRANSLATE_NOOP("Click", "unknown error"),
    QT_TRANSLATE_NOOP("Click", "Option {name!r} does not take a value."),
    QT_TRANSLATE_NOOP("Click", "Argument {name!r} takes {nargs} values."),
    QT_TRANSLATE_NOOP("Click", "Choose from:\n\t{choices}"),
    QT_TRANSLATE_NOOP("Click", "{value!r} is not a valid {number_type}."),
    QT_TRANSLATE_NOOP("Click", "{value} is not in the range {range}."),
    QT_TRANSLATE_NOOP("Click", "{name} {filename!r} does not exist."),
    QT_TRANSLATE_NOOP("Click", "{name} {filename!r} is a file."),
    QT_TRANSLATE_NOOP("Click", "{name} {filename!r} is a directory."),
    QT_TRANSLATE_NOOP("Click", "{name} {filename!r} is not readable."),
    QT_TRANSLATE_NOOP("Click", "{name} {filename!r} is not writable."),
    QT_TRANSLATE_NOOP("Click", "file"),
    QT_TRANSLATE_NOOP("Click", "directory"),
    QT_TRANSLATE_NOOP("Click", "path"),
    QT_TRANSLATE_NOOP("Click", "File"),
    QT_TRANSLATE_NOOP("Click", "Directory"),
    QT_TRANSLATE_NOOP("Click", "Path"),
)

COUNTING = (
    (
        QT_TRANSLATE_NOOP("Click", "Got unexpected extra argument ({args})"),
        QT_TRANSLATE_NOOP("Click", "Got unexpected extra arguments ({args})"),
    ),
    (
        QT_TRANSLATE_NOOP("Click", "Did you mean {possibility}?"),
        QT_TRANSLATE_NOOP("Click", "(Did you mean one of: {possibilities}?)"),
    ),
    (
        QT_TRANSLATE_NOOP("Click", "(Possible option: {possibilities})"),
        QT_TRANSLATE_NOOP("Click", "(Possible options: {possibilities})"),
    ),
    (
        QT_TRANSLATE_NOOP("Click", "Option {name!r} requires an argument."),
        QT_TRANSLATE_NOOP("Click", "Option {name!r} requires {nargs} arguments."),
    ),
    (
        QT_TRANSLATE_NOOP("Click", "{value!r} is not {choice}."),
        QT_TRANSLATE_NOOP("Click", "{value!r} is not one of {choices}."),
    ),
)
"""Texts for one and for several. Each is translated as the one that it is: the first where that is
the one thing, the second whatever the count is.
"""

OPTIONS = translate("Click", "[OPTIONS]")
"""Of the first line of a help, which click does not ask gettext for."""
COMMAND = translate("Click", "COMMAND [ARGS]...")
NUMBER = translate("Click", "whole number")
"""Click calls it an integer range."""


def speak_as(code: str, command: click.Command) -> None:
    """Let click speak a language of the program, and name in it what a command and those below it
    ask for.
    """
    _name_places(command)
    if code == ENGLISH:
        return
    gettext.bindtextdomain(DOMAIN, click_folder())
    gettext.textdomain(DOMAIN)
    os.environ["LANGUAGE"] = code  # gettext goes by it, whatever the preference or the locale says


def _name_places(command: click.Command) -> None:
    command.options_metavar = OPTIONS.told()
    for one in command.params:
        if isinstance(one.type, click.IntRange):
            one.type.name = NUMBER.told()
    if isinstance(command, click.Group):
        command.subcommand_metavar = COMMAND.told()
        for below in command.commands.values():
            _name_places(below)
