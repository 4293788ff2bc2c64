"""Importing, listing and showing articles, their versions and sources."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click

from reader.cli import forms
from reader.cli.forms import print_json
from reader.cli.options import (
    ARTICLE,
    STATES,
    Failure,
    as_json_option,
    to_state,
    whole,
    with_library,
    with_new_library,
    with_readable_library,
)
from reader.domain.annotation import ArticleId
from reader.domain.article import Article, Version
from reader.domain.details import State
from reader.domain.document import Category
from reader.domain.errors import ReaderError, SourceChanged
from reader.domain.labels import shown_names
from reader.domain.message import COUNT, Message, translate
from reader.domain.reason_sentences import category_name, sentence_for
from reader.services import (
    article_folders,
    articles,
    exporting,
    importing,
    joining,
    labels,
    versions,
)
from reader.services.folder_contents import by_kind
from reader.services.folders import data_folder
from reader.services.import_places import ImportPlaces
from reader.services.library import Library
from reader.services.placement_sentences import what_became
from reader.services.sentences import left_out_sentence, sentence
from reader.services.taking_up_sentences import taken_up_sentences


class ImportCommand(click.Command):
    """Ends its help with the formats that can be imported, in the language in force by then."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the formats with their usual endings."""
        known = [f"{one.title.told()} ({', '.join(one.suffixes)})" for one in importing.formats()]
        words = translate("Terminal", "Formats: {formats}.").where(formats="; ".join(known))
        self.epilog = words.told()
        super().format_epilog(ctx, formatter)


_STATUSES = {
    "new": translate("Terminal", "new"),
    "version": translate("Terminal", "version"),
    "page": translate("Terminal", "page"),
    "known": translate("Terminal", "known"),
}
"""What an import did with a source, by its word in the JSON."""


@click.command("import", cls=ImportCommand)
@click.argument(
    "paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path)
)
@click.option(
    "--separate",
    is_flag=True,
    help="Make an article of each file, also of one that was saved before.",
)
@as_json_option
@with_new_library
def import_(library: Library, paths: tuple[Path, ...], separate: bool, as_json: bool) -> None:
    """Import web pages, texts, emails, clips and files of articles, also all in a folder. An
    article that was saved before gets a new version. Highlights, notes and labels come back from
    what “export” wrote as library, json, hypothesis, qdpx, qdc, csv, claims or readwise, and come
    in from projects of REFI-QDA (QualCoder, MAXQDA, NVivo, ATLAS.ti), annotations of the W3C,
    tables of Readwise and Taguette, and Zotero (its RDF with notes, JSON of Better BibTeX).

    The status is 1 where a file could not be imported, where one of a folder was left out that may
    hold an article, or where notes are on articles that are not in the library.
    """

    def report(progress: importing.Progress) -> None:
        match progress.last:
            case importing.Failed(error=error):
                click.echo(sentence(error).told(), err=True)
            case importing.Imported() as done if not as_json:
                click.echo(f"{done.article}\t{_STATUSES[forms.status(done)].told()}\t{done.title}")
                for told in _told(done):
                    click.echo(told.told(), err=True)
            case importing.NotesTaken(path=path, taken=taken) if not as_json:
                for words in taken_up_sentences(path.name, taken):
                    click.echo(words.told())

    done = importing.import_paths(library, paths, report, separate=separate)
    ImportPlaces(data_folder()).remember(done.imported)
    if as_json:
        print_json(
            {
                "imported": [_imported(imported) for imported in done.imported],
                "failed": [
                    {"path": str(failed.path), "error": sentence(failed.error).english()}
                    for failed in done.failed
                ],
                "left_out": [
                    {"path": str(one.path), "reason": left_out_sentence([one]).english()}
                    for one in done.left_out
                ],
                "notes": [_notes(one) for one in done.notes],
            }
        )
    elif not done.imported and not done.failed and not done.notes:
        words = translate("Terminal", "There are no web pages or texts in that folder.")
        click.echo(words.told(), err=True)
    for files in by_kind(done.left_out):
        click.echo(left_out_sentence(files).told(), err=True)
    absent = any(one.taken.absent for one in done.notes)
    if done.failed or absent or any(one.advice for one in done.left_out):
        raise click.exceptions.Exit(1)


def _notes(done: importing.NotesTaken) -> dict[str, object]:
    taken = done.taken
    return {
        "path": str(done.path),
        "came": {what.value: count for what, count in taken.came.items() if count},
        "there": {what.value: count for what, count in taken.there.items() if count},
        "unplaced": taken.unplaced,
        "changed": taken.changed,
        "differing": [{"what": one.what.value, "name": one.name} for one in taken.differing],
        "left_out": [{"what": one.what.value, "name": one.name} for one in taken.left_out],
        "absent": [
            {"title": one.title, "url": one.address, "highlights": one.highlights}
            for one in taken.absent
        ],
    }


def _imported(done: importing.Imported) -> dict[str, object]:
    known = {
        "id": done.article,
        "path": str(done.path),
        "title": done.title,
        "status": forms.status(done),
    }
    if done.joining is not None:
        known |= {
            "page": done.joining.page,
            "pages": list(done.joining.pages),
            "pages_total": done.joining.total,
        }
    if done.earlier is not None:
        known |= {"version": done.earlier}
    if done.record is not None:
        known["record"] = done.record
    return known | forms.renewal(done.renewal)


def _told(done: importing.Imported) -> Iterator[Message]:
    """Yield what an import did with an article that was there."""
    if done.renewal is not None:
        words = translate("Terminal", "Version {number}: {what}.")
        yield words.where(number=done.renewal.version, what=what_became([done.renewal]))
    if done.earlier is not None:
        yield translate(
            "Terminal",
            "It is an earlier state, or a part, of what the article shows: version {number} of it. "
            "The article’s text and highlights stay.",
        ).where(number=done.earlier)
    if done.joining is not None:
        joined, total = done.joining, done.joining.total
        words = (
            translate("Terminal", "Joined as page {page} of {total}: pages {pages} are there now.")
            if total
            else translate("Terminal", "Joined as page {page}: pages {pages} are there now.")
        )
        there = forms.listed_numbers(joined.pages)
        yield words.where(page=joined.page, total=total or 0, pages=there)


@click.command("list")
@click.option(
    "--state",
    type=click.Choice(list(STATES)),
    callback=to_state,
    help="Only those on which the work has come so far.",
)
@click.option("--starred", is_flag=True, help="Only those with a star.")
@click.option("--folder", callback=whole, help="Only those in this folder and in those within it.")
@as_json_option
@with_readable_library
def list_(
    library: Library, state: State | None, starred: bool, folder: str | None, as_json: bool
) -> None:
    """List the articles, the newest import first."""
    rows = articles.list_articles(library)
    if folder is not None:
        wanted = article_folders.folder_named(library, folder).id
        inside = article_folders.contents(library)[wanted]
        rows = [row for row in rows if row.id in inside]
    if state is not None:
        rows = [row for row in rows if row.state is state]
    if starred:
        rows = [row for row in rows if row.starred]
    if as_json:
        print_json([forms.line(row) for row in rows])
        return
    for row in rows:
        click.echo(
            f"{row.id}\t{row.published or '-'}\t{row.site or '-'}\t{row.highlights}\t{row.title}"
        )


@click.command()
@click.argument("article_id", metavar="ID", type=ARTICLE)
@click.option(
    "--removed",
    is_flag=True,
    help="Number the paragraphs, and show the removed ones with the reason, too.",
)
@click.option(
    "--version",
    "number",
    type=click.IntRange(1),
    help="Show it as this version of it was; else the latest.",
)
@as_json_option
@with_readable_library
def show(
    library: Library, article_id: int, removed: bool, number: int | None, as_json: bool
) -> None:
    """Show an article: its cleaned text, or in JSON all of it."""
    wanted = ArticleId(article_id)
    article = (
        articles.open_article(library, wanted)
        if number is None
        else versions.open_version(library, wanted, number)
    )
    if as_json:
        print_json(forms.article(article, shown_names(labels.list_labels(library))))
        return
    for warning in forms.warnings(article):
        click.echo(warning.told(), err=True)
    click.echo("\n\n".join(_blocks_as_text(article, removed)))


def _blocks_as_text(article: Article, removed: bool) -> Iterator[str]:
    """Yield the kept blocks; with ``removed`` all blocks with their numbers, and with the reason
    for those removed.
    """
    for block, verdict in zip(article.document.blocks, article.ledger(), strict=True):
        text = article.document.block_text(block)
        if not removed:
            if verdict.kept:
                yield text
        elif verdict.kept:
            yield f"[{block.index}] {text}"
        else:
            words = translate("Terminal", "[{number}] removed, {category}: {reason}")
            category = category_name(verdict.category or Category.OTHER)
            why = words.where(
                number=block.index, category=category, reason=sentence_for(verdict.reason)
            )
            yield f"{why.told()}\n{text}"


def _pages_of(version: Version) -> str:
    words = translate("Terminal", "pages {pages}")
    there = words.where(pages=forms.listed_numbers(version.pages))
    return f"\t{there.told()}" if version.pages else ""


def _captured(version: Version) -> str:
    words = translate("Terminal", "captured {moment}").where(moment=version.captured or "")
    return f"\t{words.told()}" if version.captured else ""


@click.command("versions")
@click.argument("article_id", metavar="ID", type=ARTICLE)
@as_json_option
@with_readable_library
def versions_(library: Library, article_id: int, as_json: bool) -> None:
    """List the versions of an article, the oldest first."""
    known = versions.list_versions(library, ArticleId(article_id))
    if as_json:
        print_json([asdict(version) for version in known])
        return
    for version in known:
        pages, captured = _pages_of(version), _captured(version)
        click.echo(
            f"{version.number}\t{version.imported}\t{version.highlights}\t{version.sha256}"
            f"\t{version.source_name}{captured}{pages}"
        )


@click.command()
@click.argument("article_id", metavar="ID", type=ARTICLE)
@click.option(
    "--version", "number", type=click.IntRange(1), help="Of this version; else of the latest."
)
@click.option(
    "--page",
    type=click.IntRange(1),
    help="Of this page, of an article that was joined of several; else of the first.",
)
@click.option("--output", required=True, type=click.Path(path_type=Path), help="The file to write.")
@click.option(
    "--damaged", is_flag=True, help="Write it also where it is no longer what was imported."
)
@as_json_option
@with_readable_library
def source(  # noqa: PLR0913, PLR0917 (one for each option)
    library: Library,
    article_id: int,
    number: int | None,
    page: int | None,
    output: Path,
    damaged: bool,
    as_json: bool,
) -> None:
    """Write the file that an article was imported from, byte for byte.

    One that is no longer what was imported is not written; --json prints the hash of its bytes and
    the one that was recorded at the import.
    """
    known = versions.open_page_source(library, ArticleId(article_id), number, page)
    may_be_written = known.is_as_imported or damaged
    if may_be_written:
        exporting.write_out(library, output, known.data)
    if as_json:
        print_json(
            {
                "path": str(output) if may_be_written else None,
                "sha256": known.sha256,
                "recorded_sha256": known.recorded,
                "name": known.name,
            }
        )
    if not known.is_as_imported:
        error = SourceChanged(known.name, known.recorded or "", known.sha256)
        raise Failure(sentence(error).told())
    if as_json:
        return
    size = len(known.data)
    words = translate(
        "Terminal",
        "Wrote %n bytes of “{name}” to {path}.",
        "Wrote 1 byte of “{name}” to {path}.",
        COUNT,
        size
    )  # fmt: skip
    click.echo(words.where(name=known.name, path=str(output)).told())


@click.command()
@click.argument("article_id", metavar="ID", type=ARTICLE)
@as_json_option
@with_library
def separate(library: Library, article_id: int, as_json: bool) -> None:
    """Make the latest version of an article an article of its own."""
    _, apart = versions.separate(library, ArticleId(article_id))
    if as_json:
        print_json({"article": article_id, "separate": apart})
        return
    words = translate(
        "Terminal",
        "The latest version is article {apart} now; article {article} is what it was before.",
    )
    click.echo(words.where(apart=apart, article=article_id).told())


@click.command()
@click.argument("article_ids", metavar="ID ID...", nargs=-1, required=True, type=ARTICLE)
@as_json_option
@with_library
def join(library: Library, article_ids: tuple[int, ...], as_json: bool) -> None:
    """Join articles that are pages of one: to the first, in the order of their page numbers, or as
    they are given where they have none. The others go to the trash; highlights and notes stay.
    """
    first, *others = map(ArticleId, article_ids)
    if not others:
        words = translate("Terminal", "Name the article, and then those that are its other pages.")
        raise click.UsageError(words.told())
    joining.join(library, first, others)
    known = articles.open_article(library, first)
    if as_json:
        print_json({"article": first, "pages": forms.pages(known)})
        return
    there = forms.listed_numbers([page.number for page in known.pages])
    told = translate("Terminal", "Article {article} has pages {pages} now.")
    click.echo(told.where(article=first, pages=there).told())


@click.command()
@click.argument("article_id", metavar="ID", type=ARTICLE)
@click.argument("page", metavar="PAGE", type=click.IntRange(1))
@as_json_option
@with_library
def part(library: Library, article_id: int, page: int, as_json: bool) -> None:
    """Make a page of an article an article of its own, with the highlights on it."""
    _, apart = joining.part(library, ArticleId(article_id), page)
    if as_json:
        print_json({"article": article_id, "part": apart})
        return
    words = translate(
        "Terminal", "Page {page} is article {article} now, with the highlights on it."
    )
    click.echo(words.where(page=page, article=apart).told())


@click.command()
@click.argument("article_ids", metavar="[ID...]", nargs=-1, type=ARTICLE)
@click.option("--all", "everything", is_flag=True, help="Clean all articles of the library again.")
@as_json_option
@with_library
def clean(library: Library, article_ids: tuple[int, ...], everything: bool, as_json: bool) -> None:
    """Clean articles again, as after the cleaner has become a better one; your own verdicts and
    highlights stay.

    The status is 1 where one of them could not be cleaned; it stays what it is.
    """
    if everything == bool(article_ids):
        words = translate("Terminal", "Name the articles to clean again, or give --all.")
        raise click.UsageError(words.told())
    wanted = [row.id for row in articles.list_articles(library)] if everything else article_ids
    known: list[dict[str, object]] = []
    failed = False
    for one in wanted:
        try:
            done = versions.clean_again(library, ArticleId(one))
        except ReaderError as error:
            if not everything:
                raise
            click.echo(f"{one}\t{sentence(error).told()}", err=True)
            failed = True
            continue
        changed = bool(done.outcome.changes)
        known.append({"id": one, "changed": changed} | forms.renewal(done))
        if not as_json:
            nothing = translate("Terminal", "nothing has changed")
            became = (what_became([done]) if changed else nothing).told()
            click.echo(f"{one}\t{became}")
    if as_json:
        print_json(known)
    if failed:
        raise click.exceptions.Exit(1)
