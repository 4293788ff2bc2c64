"""Listing and changing the labels."""

import click

from reader.cli.forms import print_json
from reader.cli.options import (
    as_json_option,
    whole,
    with_library,
    with_new_library,
    with_readable_library,
)
from reader.domain.annotation import Label, LabelId
from reader.domain.labels import path_text, path_to
from reader.domain.message import COUNT, translate
from reader.services import labels
from reader.services.library import Library
from reader.services.palettes import next_colour, palettes

_PATH = "LABEL"


@click.group()
def label() -> None:
    """List and change your labels. One is named by its path, as Economy/Trade; its name alone is
    enough where no other has it.
    """


@label.command("list")
@as_json_option
@with_readable_library
def list_(library: Library, as_json: bool) -> None:
    """List the labels in their order, with how many highlights have each or one below it."""
    known = labels.list_labels(library)
    if as_json:
        print_json([_form(library, one.id) for one in known])
        return
    for one in known:
        click.echo(f"{labels.uses(library, one.id)}\t{path_text(path_to(known, one.id))}")


@label.command()
@click.argument("name", callback=whole)
@click.option("--under", callback=whole, metavar=_PATH, help="The label that it stands under.")
@click.option("--colour", callback=whole, help="As #a03020; else the next of the palette.")
@click.option("--key", type=click.IntRange(1, 9), help="Its key, taken from the label that has it.")
@click.option("--definition", callback=whole, default="", help="What it is for.")
@as_json_option
@with_new_library
def add(  # noqa: PLR0913, PLR0917 (click gives each option as an argument of its own)
    library: Library,
    name: str,
    under: str | None,
    colour: str | None,
    key: int | None,
    definition: str,
    as_json: bool,
) -> None:
    """Add a label."""
    parent = labels.label_at(library, under).id if under else None
    taken = frozenset(one.colour for one in labels.list_labels(library))
    try:
        made, _ = labels.add(
            library,
            name,
            colour or next_colour(palettes()[0], taken),
            parent=parent,
            key=key,
            definition=definition,
        )
    except ValueError as error:
        words = translate("Terminal", "This cannot be a label: {why}.")
        raise click.UsageError(words.where(why=str(error)).told()) from error
    _print(library, made, as_json)


@label.command()
@click.argument("path", metavar=_PATH, callback=whole)
@click.argument("name", callback=whole)
@as_json_option
@with_library
def rename(library: Library, path: str, name: str, as_json: bool) -> None:
    """Give a label another name."""
    known = labels.label_at(library, path)
    try:
        labels.rename(library, known.id, name)
    except ValueError as error:
        words = translate("Terminal", "This cannot be its name: {why}.")
        raise click.UsageError(words.where(why=str(error)).told()) from error
    _print(library, known.id, as_json)


@label.command()
@click.argument("path", metavar=_PATH, callback=whole)
@click.argument("into", callback=whole)
@as_json_option
@with_library
def merge(library: Library, path: str, into: str, as_json: bool) -> None:
    """Give all highlights of a label the label INTO instead, and delete it."""
    known, heir = labels.label_at(library, path), labels.label_at(library, into)
    if known.id == heir.id:
        words = translate("Terminal", "A label cannot be merged into itself; name two.")
        raise click.UsageError(words.told())
    labels.merge(library, known.id, heir.id)
    _print(library, heir.id, as_json)


@label.command()
@click.argument("path", metavar=_PATH, callback=whole)
@as_json_option
@with_library
def delete(library: Library, path: str, as_json: bool) -> None:
    """Delete a label and those below it. The highlights stay, without it."""
    known: Label = labels.label_at(library, path)
    gone, uses = _form(library, known.id), labels.uses(library, known.id)
    labels.delete(library, known.id)
    if as_json:
        print_json({"deleted": gone})
        return
    words = translate(
        "Terminal",
        "Deleted {label}; %n highlights had it or one below it.",
        "Deleted {label}; 1 highlight had it or one below it.",
        COUNT,
        uses
    )  # fmt: skip
    click.echo(words.where(label=str(gone["path"])).told())


def _print(library: Library, label: LabelId, as_json: bool) -> None:
    form = _form(library, label)
    if as_json:
        print_json(form)
        return
    click.echo(f"{form['uses']}\t{form['path']}")


def _form(library: Library, label: LabelId) -> dict[str, object]:
    """Return a label as JSON has it."""
    known = labels.list_labels(library)
    one = next(each for each in known if each.id == label)
    return {
        "id": one.id,
        "name": one.name,
        "path": path_text(path_to(known, label)),
        "parent": one.parent,
        "colour": one.colour,
        "key": one.key,
        "letter": one.letter,
        "definition": one.definition,
        "uses": labels.uses(library, label),
    }
