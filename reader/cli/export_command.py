"""Exporting: what of the library goes into a file, and how it is laid out."""

from datetime import date
from pathlib import Path

import click

from reader.cli.claim_commands import STATUSES
from reader.cli.forms import print_json
from reader.cli.note_commands import label_at_path
from reader.cli.options import (
    ARTICLE,
    Failure,
    all_whole,
    as_json_option,
    whole,
    with_readable_library,
)
from reader.domain.annotation import ArticleId
from reader.domain.claim import RatingId
from reader.domain.layout import Field, Grouping, Layout, Order, fields_of
from reader.domain.message import translate
from reader.services import claims, export_contents, exporting, templates
from reader.services.export_contents import Narrowing
from reader.services.library import Library

NO_VERDICT = "none"
"""Stands for a claim without a verdict."""


def _day(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str:
    """Return a day in ISO 8601; empty where none is given."""
    try:
        return date.fromisoformat(value).isoformat() if value else ""
    except ValueError:
        words = translate("Terminal", "write a day as 2026-03-14.")
        raise click.BadParameter(words.told()) from None


def _fields(_context: click.Context, _parameter: click.Parameter, value: str) -> frozenset[Field]:
    """Return the fields of a list with commas."""
    try:
        return fields_of(one.strip() for one in value.split(","))
    except ValueError:
        words = translate("Terminal", "the fields are: {names}.").where(names=", ".join(Field))
        raise click.BadParameter(words.told()) from None


@click.command()
@click.argument("article_ids", metavar="[ID]...", nargs=-1, type=ARTICLE)
@click.option(
    "--format",
    "format_name",
    type=click.Choice([one.name for one in exporting.formats()]),
    help="What to write.",
)
@click.option(
    "--template",
    metavar="NAME|FILE",
    callback=whole,
    help="Write by a template instead: one of yours or of the program's "
    f"({', '.join(one.name for one in templates.templates() if one.is_shipped)}), or a file.",
)
@click.option(
    "--output",
    required=True,
    type=click.Path(path_type=Path, allow_dash=True),
    help="The file to write, or the folder of a format of several files; - for standard output.",
)
@click.option(
    "--label",
    "label_paths",
    multiple=True,
    callback=all_whole,
    help="Only highlights with this label or one below it, as Economy/Trade; may be repeated.",
)
@click.option(
    "--status",
    "statuses",
    multiple=True,
    type=click.Choice(list(STATUSES)),
    help="Only claims that have come so far, and their highlights; may be repeated.",
)
@click.option(
    "--verdict",
    "verdicts",
    multiple=True,
    callback=all_whole,
    help="Only claims with this verdict, and their highlights; “none” for those without; may be "
    "repeated.",
)
@click.option("--since", callback=_day, help="Only what was made on this day or later.")
@click.option("--until", callback=_day, help="Only what was made on this day or earlier.")
@click.option(
    "--fields",
    default=",".join(Field),
    callback=_fields,
    help=f"What is written, with commas between: {', '.join(Field)}. Default: all.",
)
@click.option(
    "--order",
    type=click.Choice([one.value for one in Order]),
    default=Order.TEXT.value,
    help="In which order highlights follow each other.",
)
@click.option(
    "--group-by",
    "grouping",
    type=click.Choice([one.value for one in Grouping]),
    default=Grouping.ARTICLE.value,
    help="Under which headings they stand.",
)
@as_json_option
@with_readable_library
def export(  # noqa: PLR0913, PLR0917 (click gives each option as an argument of its own)
    library: Library,
    article_ids: tuple[int, ...],
    format_name: str | None,
    template: str | None,
    output: Path,
    label_paths: tuple[str, ...],
    statuses: tuple[str, ...],
    verdicts: tuple[str, ...],
    since: str,
    until: str,
    fields: frozenset[Field],
    order: str,
    grouping: str,
    as_json: bool,
) -> None:
    """Write the highlights, notes and claims of some articles, or of all, to a file.

    Fields, order and headings are followed by the formats that people read and by csv and xlsx.
    """
    if (format_name is None) == (template is None):
        words = translate("Terminal", "Say what to write: either --format or --template.")
        raise click.UsageError(words.told())
    name = format_name or f"{templates.MARK}{template}"
    wanted = [ArticleId(one) for one in article_ids] or None
    ratings = _ratings(library, verdicts)
    narrowing = Narrowing(
        labels=frozenset(label_at_path(library, path).id for path in label_paths),
        statuses=frozenset(STATUSES[one] for one in statuses),
        ratings=frozenset(one for one in ratings if one is not None),
        unrated=None in ratings,
        since=since,
        until=until,
    )
    layout = Layout(fields, Order(order), Grouping(grouping))
    if str(output) == "-":
        contents = export_contents.gather(library, wanted, narrowing=narrowing)
        _to_standard_output(exporting.fitted(contents, name, layout), name)
        return
    written = exporting.export(library, name, output, wanted, narrowing=narrowing, layout=layout)
    if as_json:
        print_json({"path": str(output), "format": name, **_counts(written)})
        return
    words = translate("Terminal", "Wrote {what} to {path}.")
    click.echo(words.where(what=written.told(), path=str(output)).told())
    missing = written.told_missing()
    if missing is not None:
        click.echo(missing.told())


def _ratings(library: Library, names: tuple[str, ...]) -> set[RatingId | None]:
    """Return the steps of the scale of some names, whatever their letters' case."""
    scale = claims.scale(library)
    known: dict[str, RatingId | None] = {one.name.casefold(): one.id for one in scale}
    known.setdefault(NO_VERDICT, None)
    for name in names:
        if name.casefold() not in known:
            told = ", ".join(one.name for one in scale)
            words = translate("Terminal", "There is no verdict “{name}”; there are: {known}.")
            raise Failure(words.where(name=name, known=told).told())
    return {known[name.casefold()] for name in names}


def _to_standard_output(contents: export_contents.Contents, format_name: str) -> None:
    """Write the file itself to standard output, and what is in it to the other one."""
    if format_name == exporting.EVIDENCE.name:
        words = translate(
            "Terminal", "An evidence bundle is an archive or a folder; name it with --output."
        )
        raise Failure(words.told())
    files = exporting.render(contents, format_name)
    if set(files) != {""}:
        words = translate(
            "Terminal", "“{format}” is a folder of files; name the folder with --output."
        )
        raise Failure(words.where(format=format_name).told())
    click.echo(files[""], nl=False)
    written = exporting.held(contents, format_name)
    told = translate("Terminal", "Wrote {what}.").where(what=written.told())
    click.echo(told.told(), err=True)
    missing = written.told_missing()
    if missing is not None:
        click.echo(missing.told(), err=True)


def _counts(written: exporting.Written) -> dict[str, object]:
    listed = {"articles": written.articles} if written.articles else {}
    return {
        "annotations": written.highlights,
        "claims": written.claims,
        "article_notes": written.article_notes,
        "library_note": written.library_notes,
        **listed,
        "left_out": [
            {"what": one.what.value, "count": one.count, "names": list(one.names)}
            for one in written.left_out
        ],
    }
