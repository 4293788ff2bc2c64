"""What the help of a command asks for, in the user's language. Click asks nobody for these words;
for all others it does (``reader.services.command_line_words``).
"""

import click

from reader.domain.message import translate

OPTIONS = translate("Terminal", "[OPTIONS]")
"""In the first line of a help."""
COMMAND = translate("Terminal", "COMMAND [ARGS]...")
NUMBER = translate("Terminal", "number")
"""Click calls it an integer range."""


def name_places(command: click.Command) -> None:
    """Name what a command and those below it ask for in the language in force."""
    command.options_metavar = OPTIONS.told()
    for one in command.params:
        if isinstance(one.type, click.IntRange):
            one.type.name = NUMBER.told()
    if isinstance(command, click.Group):
        command.subcommand_metavar = COMMAND.told()
        for below in command.commands.values():
            name_places(below)
