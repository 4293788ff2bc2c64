"""Highlighting, listing what was noted, searching, exporting."""

from dataclasses import asdict
from pathlib import Path

import click

from reader.cli import forms
from reader.cli.forms import label_names, on_one_line, print_json, times
from reader.cli.options import (
    ARTICLE,
    Failure,
    as_json_option,
    whole,
    with_library,
    with_readable_library,
)
from reader.domain.annotation import ArticleId, Label
from reader.domain.errors import Unknown
from reader.domain.labels import path_text, path_to
from reader.domain.message import translate
from reader.services import annotating, articles, export_contents, exporting, labels, searching
from reader.services.library import Library


@click.command()
@click.argument("article_id", metavar="ID", type=ARTICLE)
@click.option(
    "--quote",
    required=True,
    callback=whole,
    help="The words to highlight, as they stand in the article.",
)
@click.option(
    "--occurrence",
    type=click.IntRange(1),
    default=1,
    help="Which one, where the words stand there several times.",
)
@click.option(
    "--label", "label_name", callback=whole, help="One of your labels, as Figure or Economy/Trade."
)
@click.option("--note", callback=whole, default="", help="What you think of it.")
@as_json_option
@with_library
def highlight(  # noqa: PLR0913, PLR0917 (click gives each option as an argument of its own)
    library: Library,
    article_id: int,
    quote: str,
    occurrence: int,
    label_name: str | None,
    note: str,
    as_json: bool,
) -> None:
    """Highlight words in an article: where they stand in the cleaned text first, in removed text
    last.
    """
    label = _label(library, label_name)
    article = articles.open_article(library, ArticleId(article_id))
    spans = annotating.occurrences(article, quote)
    if occurrence > len(spans):
        words = translate(
            "Terminal",
            "The words stand in the article {times}; choose an occurrence up to {most}.",
        )
        raise Failure(words.where(times=times(len(spans)), most=len(spans)).told())
    outcome = annotating.highlight(
        library, article, spans[occurrence - 1], label.id if label else None, note
    )
    made = next(change.annotation for change in outcome.changes if change.annotation)
    annotation = annotating.open_annotation(library, made)
    if as_json:
        print_json(
            forms.annotation(annotation, [label.name] if label else [])
            | {"occurrences": len(spans)}
        )
        return
    words = translate("Terminal", "Highlighted “{quote}”, which stands there {times}.")
    told = words.where(quote=annotation.target.exact, times=times(len(spans)))
    click.echo(told.told())


def _label(library: Library, path: str | None) -> Label | None:
    """Return the label of a path; where there is none, the failure names those that there are."""
    if path is None:
        return None
    try:
        return labels.label_at(library, path)
    except Unknown as error:
        known = labels.list_labels(library)
        named = ", ".join(path_text(path_to(known, label.id)) for label in known)
        words = translate("Terminal", "There is no label “{label}”. The labels are: {labels}.")
        raise Failure(words.where(label=path, labels=named).told()) from error


@click.command()
@click.argument("article_id", metavar="[ID]", type=ARTICLE, required=False)
@as_json_option
@with_readable_library
def notes(library: Library, article_id: int | None, as_json: bool) -> None:
    """List the highlights with their notes, of one article or of all."""
    if article_id is None:
        wanted = [row.id for row in reversed(articles.list_articles(library))]
    else:
        wanted = [articles.open_article(library, ArticleId(article_id)).id]
    known = {label.id: label for label in labels.list_labels(library)}
    found = [
        annotation
        for article in wanted
        for annotation in annotating.annotations_of(library, article)
    ]
    if as_json:
        print_json(
            [forms.annotation(annotation, label_names(annotation, known)) for annotation in found]
        )
        return
    for annotation in found:
        given = ", ".join(label_names(annotation, known)) or "-"
        place = f"{annotation.article}\t{annotation.target.span.start}\t{given}"
        click.echo(
            f"{place}\t“{on_one_line(annotation.target.exact)}”\t{on_one_line(annotation.note)}"
        )


@click.command()
@click.argument("query", callback=whole)
@as_json_option
@with_readable_library
def search(library: Library, query: str, as_json: bool) -> None:
    """Find words and figures in all titles, texts, notes and claims.

    \b
    "harbour bridge"         words that follow each other
    -toll                    without a word; behind -- where it comes first
    1,000 km  500..1500 km   figures by their value
    site: author: label: status: date:2022-11..2022-12 lang: folder: has:note is:starred in:title
    """
    hits = searching.search(library, query)
    if as_json:
        print_json([asdict(hit) for hit in hits])
        return
    for hit in hits:
        click.echo(f"{hit.article or '-'}\t{hit.part}\t{hit.title}\t{_marked(hit)}")


def _marked(hit: searching.Hit) -> str:
    """Return a hit's snippet with the words that were found in bold; where the output is no
    terminal, click leaves that out.
    """
    pieces, done = [], 0
    for mark in hit.marks:
        pieces.append(hit.snippet[done : mark.start])
        pieces.append(click.style(on_one_line(hit.snippet[mark.start : mark.end]), bold=True))
        done = mark.end
    return on_one_line("".join([*pieces, hit.snippet[done:]]))


@click.command()
@click.argument("article_ids", metavar="[ID]...", nargs=-1, type=ARTICLE)
@click.option(
    "--format",
    "format_name",
    required=True,
    type=click.Choice([one.name for one in exporting.formats()]),
    help="What to write.",
)
@click.option(
    "--output",
    required=True,
    type=click.Path(path_type=Path, allow_dash=True),
    help="The file to write, or the folder of a format of several files; - for standard output.",
)
@as_json_option
@with_readable_library
def export(
    library: Library, article_ids: tuple[int, ...], format_name: str, output: Path, as_json: bool
) -> None:
    """Write the highlights, notes and claims of some articles, or of all, to a file."""
    wanted = [ArticleId(one) for one in article_ids] or None
    if str(output) == "-":
        _to_standard_output(library, format_name, wanted)
        return
    written = exporting.export(library, format_name, output, wanted)
    if as_json:
        print_json({"path": str(output), "format": format_name, **_counts(written)})
        return
    words = translate("Terminal", "Wrote {what} to {path}.")
    click.echo(words.where(what=written.told(), path=str(output)).told())
    missing = written.told_missing()
    if missing is not None:
        click.echo(missing.told())


def _to_standard_output(library: Library, format_name: str, wanted: list[ArticleId] | None) -> None:
    """Write the file itself to standard output, and what is in it to the other one."""
    contents = export_contents.gather(library, wanted)
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
