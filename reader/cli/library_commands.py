"""The commands on the library as a whole."""

from pathlib import Path

import click

from reader.cli.options import with_library
from reader.services.library import Library, copy_library


@click.command()
@click.argument("path", type=click.Path(path_type=Path, dir_okay=False))
@with_library
def backup(library: Library, path: Path) -> None:
    """Write a copy of the library to PATH, which is checked before it replaces what is there.

    It may be made while the window or another command is writing.
    """
    copy_library(library, path)
    click.echo(f"Copied the library to {path}.")
