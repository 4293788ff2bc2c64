"""The group of all commands, and how the process runs one."""

import io
import sys
from pathlib import Path

import click

from reader.cli import (
    article_commands,
    block_commands,
    config_commands,
    library_commands,
    note_commands,
)

COMMANDS = (
    article_commands.import_,
    article_commands.list_,
    article_commands.show,
    article_commands.versions_,
    article_commands.source,
    article_commands.separate,
    article_commands.join,
    article_commands.part,
    article_commands.clean,
    block_commands.restore,
    block_commands.remove,
    block_commands.rules,
    note_commands.highlight,
    note_commands.notes,
    note_commands.search,
    note_commands.export,
    library_commands.backup,
    config_commands.config,
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--library",
    type=click.Path(path_type=Path),
    help="The library file; else CLAIM_READER_LIBRARY, else your own.",
)
def cli(library: Path | None) -> None:
    """Read saved news articles, highlight claims, keep notes, export them."""


for _command in COMMANDS:
    cli.add_command(_command)


def main() -> None:
    """Run the command of the command line and end the process with its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    cli(prog_name="python -m reader")
