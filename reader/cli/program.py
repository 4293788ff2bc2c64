"""The group of all commands, and how the process runs one."""

import io
import sys
from pathlib import Path
from typing import TextIO

import click

from reader import __version__
from reader.cli import (
    article_commands,
    block_commands,
    bundle_commands,
    claim_commands,
    config_commands,
    detail_commands,
    export_command,
    label_commands,
    library_commands,
    merging_commands,
    note_commands,
    written_commands,
)
from reader.cli.click_words import name_places
from reader.cli.help_texts import tell_help
from reader.cli.terminal import Terminal
from reader.services.command_line_words import speak_of_command_line
from reader.services.folders import data_folder
from reader.services.languages import speak
from reader.services.preferences import PreferencesFile

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
    detail_commands.set_,
    detail_commands.folders,
    block_commands.restore,
    block_commands.remove,
    block_commands.rules,
    note_commands.highlight,
    note_commands.notes,
    label_commands.label,
    claim_commands.claim,
    written_commands.note,
    written_commands.undo,
    written_commands.redo,
    note_commands.search,
    export_command.export,
    bundle_commands.bundle,
    bundle_commands.check,
    library_commands.backup,
    library_commands.verify_,
    library_commands.backups,
    library_commands.salvage,
    merging_commands.merge,
    merging_commands.conflicts,
    merging_commands.agreement_,
    config_commands.config,
)


_INSTALLED = "claim-reader-cli"


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="Claim Reader %(version)s")
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
    code = speak(PreferencesFile(data_folder()).read().language)
    tell_help(cli)
    name_places(cli)
    speak_of_command_line(code)
    sys.stdout, sys.stderr = _prepared(sys.stdout), _prepared(sys.stderr)
    cli(prog_name=_name())


def _name() -> str:
    """Return what the user typed; a packaged program's own name is that of its file."""
    names = {Path(sys.argv[0]).stem, Path(sys.executable).stem}
    return _INSTALLED if _INSTALLED in names else "python -m reader"


def _prepared(stream: TextIO) -> TextIO:
    """Return a standard stream that writes UTF-8, and orders to no terminal."""
    if not isinstance(stream, io.TextIOWrapper):
        return stream
    if stream.isatty():
        return Terminal(stream.buffer, "utf-8", "backslashreplace", line_buffering=True)
    stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream
