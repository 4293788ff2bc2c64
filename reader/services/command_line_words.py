"""What is said of a command line by the libraries that read it, click and Python's own argparse, in
the user's language: heads of the help, and what is wrong.

They ask gettext, which reads a file of its own kind
(``resources/i18n/id/LC_MESSAGES/command_line.mo``). It is made of the translators' file, in which
the texts below are the group ``CommandLine``; they are those libraries', letter by letter: click's
of 8.1 and later, argparse's of 3.11 and later.
"""

import gettext
import os

from reader.domain.message import QT_TRANSLATE_NOOP
from reader.resources import resource_folder
from reader.services.languages import ENGLISH

DOMAIN = "command_line"
"""What the file is called."""

WORDS = (
    QT_TRANSLATE_NOOP("CommandLine", "Usage:"),
    QT_TRANSLATE_NOOP("CommandLine", "Options"),
    QT_TRANSLATE_NOOP("CommandLine", "Commands"),
    QT_TRANSLATE_NOOP("CommandLine", "Show the version and exit."),
    QT_TRANSLATE_NOOP("CommandLine", "Show this message and exit."),
    QT_TRANSLATE_NOOP("CommandLine", "required"),
    QT_TRANSLATE_NOOP("CommandLine", "default: {default}"),
    QT_TRANSLATE_NOOP("CommandLine", "Aborted!"),
    QT_TRANSLATE_NOOP("CommandLine", "Error: {message}"),
    QT_TRANSLATE_NOOP("CommandLine", "Try '{command} {option}' for help."),
    QT_TRANSLATE_NOOP("CommandLine", "Invalid value: {message}"),
    QT_TRANSLATE_NOOP("CommandLine", "Invalid value for {param_hint}: {message}"),
    QT_TRANSLATE_NOOP("CommandLine", "Missing argument"),
    QT_TRANSLATE_NOOP("CommandLine", "Missing option"),
    QT_TRANSLATE_NOOP("CommandLine", "Missing parameter"),
    QT_TRANSLATE_NOOP("CommandLine", "Missing command."),
    QT_TRANSLATE_NOOP("CommandLine", "No such option: {name}"),
    QT_TRANSLATE_NOOP("CommandLine", "No such option {name!r}."),
    QT_TRANSLATE_NOOP("CommandLine", "No such command {name!r}."),
    QT_TRANSLATE_NOOP("CommandLine", "Could not open file {filename!r}: {message}"),
    QT_TRANSLATE_NOOP("CommandLine", "unknown error"),
    QT_TRANSLATE_NOOP("CommandLine", "Option {name!r} does not take a value."),
    QT_TRANSLATE_NOOP("CommandLine", "Argument {name!r} takes {nargs} values."),
    QT_TRANSLATE_NOOP("CommandLine", "Choose from:\n\t{choices}"),
    QT_TRANSLATE_NOOP("CommandLine", "{value!r} is not a valid {number_type}."),
    QT_TRANSLATE_NOOP("CommandLine", "{value} is not in the range {range}."),
    QT_TRANSLATE_NOOP("CommandLine", "{name} {filename!r} does not exist."),
    QT_TRANSLATE_NOOP("CommandLine", "{name} {filename!r} is a file."),
    QT_TRANSLATE_NOOP("CommandLine", "{name} {filename!r} is a directory."),
    QT_TRANSLATE_NOOP("CommandLine", "{name} {filename!r} is not readable."),
    QT_TRANSLATE_NOOP("CommandLine", "{name} {filename!r} is not writable."),
    QT_TRANSLATE_NOOP("CommandLine", "file"),
    QT_TRANSLATE_NOOP("CommandLine", "directory"),
    QT_TRANSLATE_NOOP("CommandLine", "path"),
    QT_TRANSLATE_NOOP("CommandLine", "File"),
    QT_TRANSLATE_NOOP("CommandLine", "Directory"),
    QT_TRANSLATE_NOOP("CommandLine", "Path"),
    QT_TRANSLATE_NOOP("CommandLine", "usage: "),
    QT_TRANSLATE_NOOP("CommandLine", "options"),
    QT_TRANSLATE_NOOP("CommandLine", "positional arguments"),
    QT_TRANSLATE_NOOP("CommandLine", "show this help message and exit"),
    QT_TRANSLATE_NOOP("CommandLine", "unrecognized arguments: %s"),
    QT_TRANSLATE_NOOP("CommandLine", "expected one argument"),
    QT_TRANSLATE_NOOP("CommandLine", "argument %(argument_name)s: %(message)s"),
    QT_TRANSLATE_NOOP("CommandLine", "%(prog)s: error: %(message)s\n"),
)

COUNTING = (
    (
        QT_TRANSLATE_NOOP("CommandLine", "Got unexpected extra argument ({args})"),
        QT_TRANSLATE_NOOP("CommandLine", "Got unexpected extra arguments ({args})"),
    ),
    (
        QT_TRANSLATE_NOOP("CommandLine", "Did you mean {possibility}?"),
        QT_TRANSLATE_NOOP("CommandLine", "(Did you mean one of: {possibilities}?)"),
    ),
    (
        QT_TRANSLATE_NOOP("CommandLine", "(Possible option: {possibilities})"),
        QT_TRANSLATE_NOOP("CommandLine", "(Possible options: {possibilities})"),
    ),
    (
        QT_TRANSLATE_NOOP("CommandLine", "Option {name!r} requires an argument."),
        QT_TRANSLATE_NOOP("CommandLine", "Option {name!r} requires {nargs} arguments."),
    ),
    (
        QT_TRANSLATE_NOOP("CommandLine", "{value!r} is not {choice}."),
        QT_TRANSLATE_NOOP("CommandLine", "{value!r} is not one of {choices}."),
    ),
)
"""Texts for one and for several. Each is translated as the one that it is: the first where that is
the one thing, the second whatever the count is.
"""


def speak_of_command_line(code: str) -> None:
    """Let those libraries speak a language of the program."""
    if code != ENGLISH:
        gettext.bindtextdomain(DOMAIN, resource_folder("i18n"))
        gettext.textdomain(DOMAIN)
        os.environ["LANGUAGE"] = code  # gettext goes by it, whatever was chosen in the program
