"""Highlighting, listing what was noted, searching."""

from dataclasses import asdict

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
from reader.domain.labels import path_text, path_to, shown_names
from reader.domain.message import translate
from reader.domain.own_marks import in_marks, without_own
from reader.services import annotating, articles, labels, searching
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
    label = label_at_path(library, label_name) if label_name is not None else None
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
            forms.annotation(
                annotation, label_names(annotation, shown_names(labels.list_labels(library)))
            )
            | {"occurrences": len(spans)}
        )
        return
    words = translate("Terminal", "Highlighted “{quote}”, which stands there {times}.")
    told = words.where(quote=without_own(annotation.target.exact), times=times(len(spans)))
    click.echo(told.told())


def label_at_path(library: Library, path: str) -> Label:
    """Return the label of a path; where there is none, the failure names those that there are."""
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
    known = shown_names(labels.list_labels(library))
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
        quote = in_marks(on_one_line(annotation.target.exact))
        click.echo(f"{place}\t{quote}\t{on_one_line(annotation.note)}")


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
