"""Setting details, state, star and folders of articles; listing and changing the folders."""

import click

from reader.cli import forms
from reader.cli.forms import print_json
from reader.cli.options import (
    ARTICLE,
    STATES,
    all_whole,
    as_json_option,
    folder_names,
    to_state,
    whole,
    with_library,
)
from reader.domain.annotation import ArticleId
from reader.domain.details import Detail, FolderId, State
from reader.domain.errors import Unknown
from reader.domain.folder_tree import BETWEEN
from reader.domain.message import translate
from reader.services import article_folders, articles, details
from reader.services.library import Library

_WRITTEN = {
    "title": (Detail.TITLE, "Its title."),
    "author": (Detail.AUTHORS, "An author; once for each."),
    "date": (Detail.PUBLISHED, "When it was published, as 2026-03-14."),
    "site": (Detail.SITE, "The site that it is from."),
    "url": (Detail.URL, "Its address on the web."),
    "retrieved": (Detail.CAPTURED, "When this copy of it was made."),
    "archive": (Detail.ARCHIVED, "The address of a copy in an archive."),
    "language": (Detail.LANGUAGE, "Its language, as in en, en-GB or id."),
}


def _detail_options(command: click.Command) -> click.Command:
    for name, (_, words) in _WRITTEN.items():
        several = name == "author"
        option = click.Option(
            [f"--{name}"],
            multiple=several,
            callback=all_whole if several else whole,
            help=words,
        )
        command.params.append(option)
    return command


@click.command("set")
@click.argument("article_ids", metavar="ID...", nargs=-1, required=True, type=ARTICLE)
@click.option(
    "--state",
    type=click.Choice(list(STATES)),
    callback=to_state,
    help="How far the work on it has come.",
)
@click.option("--star/--no-star", "starred", default=None, help="Give it a star, or take it away.")
@click.option(
    "--folder",
    "into",
    multiple=True,
    callback=folder_names,
    help="Put it into this folder, which is made where there is none. May be given several times.",
)
@click.option(
    "--no-folder",
    "out_of",
    multiple=True,
    callback=folder_names,
    help="Take it out of this folder.",
)
@click.option(
    "--found",
    multiple=True,
    type=click.Choice(list(_WRITTEN)),
    help="Take back what you have set: let its source say this again.",
)
@as_json_option
@with_library
def set_(  # noqa: PLR0913, PLR0917 (click gives each option as an argument of its own)
    library: Library,
    /,
    article_ids: tuple[int, ...],
    state: State | None,
    starred: bool | None,
    into: tuple[str, ...],
    out_of: tuple[str, ...],
    found: tuple[str, ...],
    as_json: bool,
    **written: str | tuple[str, ...] | None,
) -> None:
    """Set what is known of articles, over what their sources say, and how far the work has come. An
    empty text makes a detail unknown. All of it can be undone.
    """
    wanted = [ArticleId(one) for one in article_ids]
    changes = {
        _WRITTEN[name][0]: "; ".join(value) if isinstance(value, tuple) else value
        for name, value in written.items()
        if value is not None and value != ()
    }
    if not (changes or found or into or out_of) and state is None and starred is None:
        words = translate("Terminal", "Say what to set, as with --title or --state.")
        raise click.UsageError(words.told())
    with library.transaction():
        leaving = [article_folders.folder_named(library, name).id for name in out_of]
        if changes:
            details.set_details(library, wanted, changes)
        if found:
            details.take_back(library, wanted, [_WRITTEN[name][0] for name in found])
        if state is not None:
            details.set_state(library, wanted, state)
        if starred is not None:
            details.set_starred(library, wanted, starred)
        for name in into:
            article_folders.file(library, wanted, _folder(library, name))
        for folder in leaving:
            article_folders.unfile(library, wanted, folder)
    _print(library, wanted, as_json)


_detail_options(set_)


def _folder(library: Library, name: str) -> FolderId:
    """Return the folder of a path, made with those that it lies in where there is none."""
    try:
        return article_folders.folder_named(library, name).id
    except Unknown:
        above, _, last = name.rpartition(BETWEEN)
        nested = bool(above.strip() and last.strip())
        parent = _folder(library, above) if nested else None
        return article_folders.add(library, last if nested else name, parent)[0]


def _print(library: Library, wanted: list[ArticleId], as_json: bool) -> None:
    known = [articles.open_article(library, one) for one in wanted]
    if as_json:
        print_json([forms.details(article) for article in known])
        return
    for article in known:
        starred = "*" if article.starred else "-"
        folders = ", ".join(folder.name for folder in article.folders) or "-"
        click.echo(f"{article.id}\t{article.state}\t{starred}\t{folders}\t{article.title}")


def _change(
    library: Library,
    rename: tuple[str, str] | None,
    move: tuple[str, str] | None,
    delete: str | None,
) -> None:
    if rename:
        known = article_folders.folder_named(library, rename[0])
        article_folders.rename(library, known.id, rename[1])
    if move:
        _move(library, *move)
    if delete:
        article_folders.delete(library, article_folders.folder_named(library, delete).id)


def _move(library: Library, name: str, into: str) -> None:
    known = article_folders.folder_named(library, name).id
    is_out = into.strip() == BETWEEN
    parent = None if is_out else article_folders.folder_named(library, into).id
    try:
        article_folders.move(library, known, parent)
    except ValueError as error:
        words = translate("Terminal", "A folder cannot lie in itself or in one within it.")
        raise click.UsageError(words.told()) from error


@click.command("folders")
@click.option(
    "--rename",
    nargs=2,
    metavar="NAME NEW",
    callback=folder_names,
    help="Give a folder another name.",
)
@click.option(
    "--move",
    nargs=2,
    metavar="NAME INTO",
    callback=folder_names,
    help="Put a folder into another; into / for none.",
)
@click.option(
    "--delete",
    metavar="NAME",
    callback=whole,
    help="Delete a folder and those within it; the articles in them stay.",
)
@as_json_option
@with_library
def folders(
    library: Library,
    rename: tuple[str, str] | None,
    move: tuple[str, str] | None,
    delete: str | None,
    as_json: bool,
) -> None:
    """List the folders and how many articles are in each; or rename, move or delete one. A folder
    within another is named by both: Harbour/2026.
    """
    if rename or move or delete:
        with library.transaction():
            _change(library, rename, move, delete)
    counts = article_folders.counts(library)
    listed = [
        {
            "id": placed.folder.id,
            "name": placed.folder.name,
            "path": placed.path,
            "articles": counts.get(placed.folder.id, 0),
        }
        for placed in article_folders.tree(library)
    ]
    if as_json:
        print_json(listed)
        return
    for folder in listed:
        click.echo(f"{folder['articles']}\t{folder['path']}")
