"""The commands on preferences: the same table as in the window of preferences."""

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from difflib import get_close_matches

import click

from reader.cli.forms import on_one_line, print_json
from reader.cli.options import Failure, as_json_option, whole
from reader.domain.errors import ReaderError
from reader.domain.message import paragraph, translate
from reader.services.folders import data_folder, library_path
from reader.services.library import open_library
from reader.services.preference_names import names, possible, typed_value
from reader.services.preferences import PreferencesFile
from reader.services.sentences import sentence
from reader.settings import Settings, with_value
from reader.settings.kinds import Choice, Named, Number, Several, Source, Value
from reader.settings.table import PREFERENCES, Preference, preference


class Misuse(Failure):
    """A name or a value that does not exist: wrong usage, and so the exit status is 2."""

    exit_code = 2


@click.group()
def config() -> None:
    """Look at your preferences and change them. A window that is open takes them over at once."""


@config.command("list")
@as_json_option
def list_(as_json: bool) -> None:
    """List all preferences with their values; those that you have changed have an asterisk."""
    settings = _file().read()
    if as_json:
        print_json([_as_json(one, settings) for one in PREFERENCES])
        return
    for one in PREFERENCES:
        value = one.of(settings)
        changed = "*" if value != one.default else ""
        click.echo(f"{one.name}\t{_written(value)}\t{changed}\t{one.sentence.told()}")


@config.command()
@click.argument("name", callback=whole)
@as_json_option
def get(name: str, as_json: bool) -> None:
    """Print the value of a preference."""
    wanted, settings = _named(name), _file().read()
    if as_json:
        print_json(_as_json(wanted, settings))
        return
    click.echo(_written(wanted.of(settings)))


@config.command("set")
@click.argument("name", callback=whole)
@click.argument("value", callback=whole)
@as_json_option
def set_(name: str, value: str, as_json: bool) -> None:
    """Give a preference a value. Names in a list have commas between them."""
    wanted = _named(name)
    taken = _taken(wanted, value)
    _keep(wanted, taken, as_json)


@config.command()
@click.argument("name", callback=whole, required=False)
@as_json_option
def reset(name: str | None, as_json: bool) -> None:
    """Give a preference its default again; all of them where you name none."""
    if name is not None:
        wanted = _named(name)
        _keep(wanted, wanted.default, as_json)
        return
    _write(Settings())
    if as_json:
        print_json([_as_json(one, Settings()) for one in PREFERENCES])
        return
    again = translate("PreferencesWindow", "All preferences have their defaults again.")
    click.echo(again.told())


def _file() -> PreferencesFile:
    return PreferencesFile(data_folder())


def _named(name: str) -> Preference:
    """Return the preference of a name; where there is none, the failure names what there is."""
    found = preference(name)
    if found is not None:
        return found
    known = [one.name for one in PREFERENCES]
    close = get_close_matches(name, known, 1)
    sentences = [translate("Terminal", "There is no preference “{name}”.").where(name=name)]
    if close:
        meant = translate("Terminal", "Did you mean “{name}”?")
        sentences.append(meant.where(name=close[0]))
    there = translate("Terminal", "The preferences are: {names}.").where(names=", ".join(known))
    raise Misuse(paragraph([*sentences, there]).told())


def _taken(wanted: Preference, value: str) -> Value:
    """Return the value that was typed; where it cannot be one, the failure says what can."""
    kind = wanted.kind
    needs_library = isinstance(kind, Named | Several) and kind.source is Source.LABELS
    path = click.get_current_context().find_root().params["library"] or library_path()
    try:
        with open_library(path) if needs_library else nullcontext() as library:
            taken = typed_value(wanted, value, library)
            if taken is None:
                words = translate("Terminal", "“{name}” cannot be “{value}”. It can be {choices}.")
                can_be = possible(wanted, library)
                raise Misuse(words.where(name=wanted.name, value=value, choices=can_be).told())
    except ReaderError as error:
        raise Failure(sentence(error).told()) from error
    return taken


def _keep(wanted: Preference, value: Value, as_json: bool) -> None:
    settings = with_value(_file().read(), wanted.name, value)
    _write(settings)
    if as_json:
        print_json(_as_json(wanted, settings))
        return
    now = _written(value) or translate("Terminal", "the default")
    words = translate("Terminal", "“{name}” is {value} now.")
    click.echo(words.where(name=wanted.name, value=now).told())


def _write(settings: Settings) -> None:
    try:
        _file().write(settings)
    except ReaderError as error:
        raise Failure(sentence(error).told()) from error


def _as_json(one: Preference, settings: Settings) -> Mapping[str, object]:
    return {
        "name": one.name,
        "value": one.of(settings),
        "default": one.default,
        "changed": one.of(settings) != one.default,
        "section": one.section.value.english(),
        "title": one.title.english(),
        "sentence": one.sentence.english(),
        "choices": _choices(one),
    }


def _choices(one: Preference) -> Sequence[str] | Mapping[str, float] | None:
    """Return the values that a preference can have, the range of a number, or ``None`` for what
    cannot be listed.
    """
    kind = one.kind
    if isinstance(kind, Choice):
        return [option.value for option in kind.options]
    if isinstance(kind, Number):
        return {"least": kind.least, "most": kind.most, "step": kind.step}
    return names(kind.source, None) if isinstance(kind, Named | Several) else None


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, tuple):
        return ", ".join(map(on_one_line, value))
    return f"{value:g}" if isinstance(value, int | float) else value
