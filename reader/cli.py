"""The terminal: the verbs of the services, as text for people or, with ``--json``, for programs.

Exit status: 0 all done; 1 some of it failed, each failure named on standard error; 2 wrong usage.
"""

import io
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import wraps
from pathlib import Path
from typing import IO, Concatenate, ParamSpec

import click

from reader.domain.annotation import Annotation, ArticleId, Label, LabelId, Placement
from reader.domain.article import Article
from reader.domain.document import Block, Verdict
from reader.domain.errors import ReaderError, Unknown
from reader.domain.reason_sentences import sentence_for
from reader.domain.site_rules import Form, RuleId, SiteRule
from reader.services import annotating, articles, exporting, importing, labels, searching, site_rules, versions
from reader.services.folders import library_path
from reader.services.library import Library, open_library
from reader.services.reanchoring import Renewal
from reader.services.sentences import sentence, what_became

P = ParamSpec("P")


class Failure(click.ClickException):
    """Something was not done: the sentence goes to standard error, the exit status is 1."""

    def show(self, file: IO[str] | None = None) -> None:
        """Print the sentence as it is."""
        click.echo(self.message, file=file, err=file is None)


def whole(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """Return a text from the command line; refuse one with bytes of another encoding, which come as lone surrogates."""
    if value and any("\ud800" <= character <= "\udfff" for character in value):
        raise click.BadParameter("it is not in the terminal's encoding.", context, parameter)
    return value


ARTICLE = click.IntRange(1, 2**63 - 1)
BLOCK = click.IntRange(0, 2**63 - 1)

as_json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON and nothing else.")
always_option = click.option(
    "--always", "always", flag_value=Form.STARTS.value, help="And make it a rule for the site, for blocks that start like these."
)
always_exact_option = click.option(
    "--always-exact", "always", flag_value=Form.EXACT.value, help="The same, only for blocks that say exactly what these say."
)


def with_library(command: Callable[Concatenate[Library, P], None]) -> Callable[P, None]:
    """Open the library for a command, close it after, and turn what the world does into a failure with its sentence."""

    @wraps(command)
    def opened(*args: P.args, **kwargs: P.kwargs) -> None:
        path = click.get_current_context().find_root().params["library"] or library_path()
        try:
            with open_library(path) as library:
                command(library, *args, **kwargs)
        except ReaderError as error:
            raise Failure(sentence(error)) from error

    return opened


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--library", type=click.Path(path_type=Path), help="The library file; else CLAIM_READER_LIBRARY, else your own.")
def cli(library: Path | None) -> None:
    """Read saved news articles, highlight claims, keep notes, export them."""


def main() -> None:
    """Run the command of the command line and end the process with its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    cli(prog_name="python -m reader")


def _importable() -> str:
    """Return the formats that can be imported and their usual endings, for the help."""
    known = [f"{one.title} ({', '.join(one.suffixes)})" for one in importing.formats()]
    return f"Formats: {'; '.join(known)}."


@cli.command("import", epilog=_importable())
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path))
@click.option("--separate", is_flag=True, help="Make an article of each file, also of one that was saved before.")
@as_json_option
@with_library
def import_(library: Library, paths: tuple[Path, ...], separate: bool, as_json: bool) -> None:
    """Import web pages and texts, from files and folders. An article that was saved before gets a new version."""

    def report(progress: importing.Progress) -> None:
        match progress.last:
            case importing.Failed(error=error):
                click.echo(sentence(error), err=True)
            case importing.Imported() as done if not as_json:
                click.echo(f"{done.article}\t{_status(done)}\t{done.title}")
                if done.renewal is not None:
                    click.echo(f"Version {done.renewal.version}: {what_became([done.renewal])}.", err=True)

    done = importing.import_paths(library, paths, report, separate=separate)
    if as_json:
        _print_json(
            {
                "imported": [
                    {"id": one.article, "path": str(one.path), "title": one.title, "status": _status(one)} | _renewal(one.renewal)
                    for one in done.imported
                ],
                "failed": [{"path": str(one.path), "error": sentence(one.error)} for one in done.failed],
            }
        )
    elif not done.imported and not done.failed:
        click.echo("There are no web pages or texts in that folder.", err=True)
    if done.failed:
        raise click.exceptions.Exit(1)


@cli.command("list")
@as_json_option
@with_library
def list_(library: Library, as_json: bool) -> None:
    """List the articles, the newest import first."""
    rows = articles.list_articles(library)
    if as_json:
        _print_json([asdict(row) for row in rows])
        return
    for row in rows:
        click.echo(f"{row.id}\t{row.published or '-'}\t{row.site or '-'}\t{row.highlights}\t{row.title}")


@cli.command()
@click.argument("article_id", metavar="ID", type=ARTICLE)
@click.option("--removed", is_flag=True, help="Number the blocks, and show the removed ones with the reason, too.")
@click.option("--version", "number", type=click.IntRange(1), help="Show it as this version of it was; else the latest.")
@as_json_option
@with_library
def show(library: Library, article_id: int, removed: bool, number: int | None, as_json: bool) -> None:
    """Show an article: its cleaned text, or in JSON all of it."""
    wanted = ArticleId(article_id)
    article = articles.open_article(library, wanted) if number is None else versions.open_version(library, wanted, number)
    if as_json:
        _print_json(_article(article, {label.id: label for label in labels.list_labels(library)}))
        return
    for warning in _warnings(article):
        click.echo(warning, err=True)
    click.echo("\n\n".join(_blocks_as_text(article, removed)))


@cli.command("versions")
@click.argument("article_id", metavar="ID", type=ARTICLE)
@as_json_option
@with_library
def versions_(library: Library, article_id: int, as_json: bool) -> None:
    """List the versions of an article, the oldest first."""
    known = versions.list_versions(library, ArticleId(article_id))
    if as_json:
        _print_json([asdict(one) for one in known])
        return
    for one in known:
        click.echo(f"{one.number}\t{one.imported}\t{one.highlights}\t{one.sha256}\t{one.source_name}")


@cli.command()
@click.argument("article_id", metavar="ID", type=ARTICLE)
@click.option("--version", "number", type=click.IntRange(1), help="Of this version; else of the latest.")
@click.option("--output", required=True, type=click.Path(path_type=Path), help="The file to write.")
@as_json_option
@with_library
def source(library: Library, article_id: int, number: int | None, output: Path, as_json: bool) -> None:
    """Write the file that an article was imported from, byte for byte."""
    wanted = ArticleId(article_id)
    known = articles.open_source(library, wanted) if number is None else versions.open_version_source(library, wanted, number)
    exporting.write_whole(output, known.data)
    if as_json:
        _print_json({"path": str(output), "sha256": known.sha256, "name": known.name})
        return
    click.echo(f"Wrote {len(known.data)} bytes of “{known.name}” to {output}.")


@cli.command()
@click.argument("article_id", metavar="ID", type=ARTICLE)
@as_json_option
@with_library
def separate(library: Library, article_id: int, as_json: bool) -> None:
    """Make the latest version of an article an article of its own."""
    _, apart = versions.separate(library, ArticleId(article_id))
    if as_json:
        _print_json({"article": article_id, "separate": apart})
        return
    click.echo(f"The latest version is article {apart} now; article {article_id} is what it was before.")


@cli.command()
@click.argument("article_ids", metavar="ID...", nargs=-1, required=True, type=ARTICLE)
@as_json_option
@with_library
def clean(library: Library, article_ids: tuple[int, ...], as_json: bool) -> None:
    """Clean articles again, as after the cleaner has become a better one; your own verdicts and highlights stay."""
    renewals = {one: versions.clean_again(library, ArticleId(one)) for one in article_ids}
    if as_json:
        _print_json([{"id": one, "changed": bool(done.outcome.changes)} | _renewal(done) for one, done in renewals.items()])
        return
    for one, done in renewals.items():
        click.echo(f"{one}\t{what_became([done]) if done.outcome.changes else 'nothing has changed'}")


@cli.command()
@click.argument("article_id", metavar="ID", type=ARTICLE)
@click.argument("blocks", metavar="BLOCK...", nargs=-1, required=True, type=BLOCK)
@always_option
@always_exact_option
@as_json_option
@with_library
def restore(library: Library, article_id: int, blocks: tuple[int, ...], always: str | None, as_json: bool) -> None:
    """Keep blocks of an article that were removed; BLOCK is the number that show --removed prints."""
    _set_kept(library, ArticleId(article_id), blocks, True, always, as_json)


@cli.command()
@click.argument("article_id", metavar="ID", type=ARTICLE)
@click.argument("blocks", metavar="BLOCK...", nargs=-1, required=True, type=BLOCK)
@always_option
@always_exact_option
@as_json_option
@with_library
def remove(library: Library, article_id: int, blocks: tuple[int, ...], always: str | None, as_json: bool) -> None:
    """Remove blocks of an article from its cleaned text; BLOCK is the number that show --removed prints."""
    _set_kept(library, ArticleId(article_id), blocks, False, always, as_json)


@cli.command()
@click.option("--forget", metavar="RULE", callback=whole, help="Take this rule back.")
@as_json_option
@with_library
def rules(library: Library, forget: str | None, as_json: bool) -> None:
    """List your rules for sites, or take one back. ``restore`` and ``remove`` make them with ``--always``."""
    if forget is not None:
        site_rules.remove_rule(library, RuleId(forget))
    found = site_rules.list_rules(library)
    if as_json:
        _print_json([asdict(rule) for rule in found])
        return
    for rule in found:
        click.echo(f"{rule.id}\t{rule.site}\t{_in_words(rule)}")


@cli.command()
@click.argument("article_id", metavar="ID", type=ARTICLE)
@click.option("--quote", required=True, callback=whole, help="The words to highlight, as they stand in the article.")
@click.option("--occurrence", type=click.IntRange(1), default=1, help="Which one, where the words stand there several times.")
@click.option("--label", "label_name", callback=whole, help="The name of one of your labels.")
@click.option("--note", callback=whole, default="", help="What you think of it.")
@as_json_option
@with_library
def highlight(  # noqa: PLR0913, PLR0917 (click gives each option as an argument of its own)
    library: Library, article_id: int, quote: str, occurrence: int, label_name: str | None, note: str, as_json: bool
) -> None:
    """Highlight words in an article: where they stand in the cleaned text first, in removed text last."""
    label = _label(library, label_name)
    article = articles.open_article(library, ArticleId(article_id))
    spans = annotating.occurrences(article, quote)
    if occurrence > len(spans):
        raise Failure(f"The words stand in the article {_times(len(spans))}; choose an occurrence up to {len(spans)}.")
    outcome = annotating.highlight(library, article, spans[occurrence - 1], label.id if label else None, note)
    made = next(change.annotation for change in outcome.changes if change.annotation)
    annotation = annotating.open_annotation(library, made)
    if as_json:
        _print_json(_annotation(annotation, [label.name] if label else []) | {"occurrences": len(spans)})
        return
    click.echo(f"Highlighted “{annotation.target.exact}”, which stands there {_times(len(spans))}.")


@cli.command()
@click.argument("article_id", metavar="[ID]", type=ARTICLE, required=False)
@as_json_option
@with_library
def notes(library: Library, article_id: int | None, as_json: bool) -> None:
    """List the highlights with their notes, of one article or of all."""
    if article_id is None:
        wanted = [row.id for row in reversed(articles.list_articles(library))]
    else:
        wanted = [articles.open_article(library, ArticleId(article_id)).id]
    known = {label.id: label for label in labels.list_labels(library)}
    found = [annotation for article in wanted for annotation in annotating.annotations_of(library, article)]
    if as_json:
        _print_json([_annotation(annotation, _names(annotation, known)) for annotation in found])
        return
    for annotation in found:
        place = f"{annotation.article}\t{annotation.target.span.start}\t{', '.join(_names(annotation, known)) or '-'}"
        click.echo(f"{place}\t“{_on_one_line(annotation.target.exact)}”\t{_on_one_line(annotation.note)}")


@cli.command()
@click.argument("query", callback=whole)
@as_json_option
@with_library
def search(library: Library, query: str, as_json: bool) -> None:
    """Find words in all titles, texts and notes; words in quotation marks have to follow each other."""
    hits = searching.search(library, query)
    if as_json:
        _print_json([asdict(hit) for hit in hits])
        return
    for hit in hits:
        click.echo(f"{hit.article}\t{hit.part}\t{hit.title}\t{_on_one_line(hit.snippet)}")


@cli.command()
@click.argument("article_ids", metavar="[ID]...", nargs=-1, type=ARTICLE)
@click.option(
    "--format", "format_name", required=True, type=click.Choice([one.name for one in exporting.formats()]), help="What to write."
)
@click.option("--output", required=True, type=click.Path(path_type=Path), help="The file to write.")
@as_json_option
@with_library
def export(library: Library, article_ids: tuple[int, ...], format_name: str, output: Path, as_json: bool) -> None:
    """Write the highlights, notes and claims of some articles, or of all, to a file."""
    wanted = [ArticleId(one) for one in article_ids] or None
    written = exporting.export(library, format_name, output, wanted)
    marks, claims = written.highlights, written.claims
    if as_json:
        _print_json({"path": str(output), "format": format_name, "annotations": marks, "claims": claims})
        return
    told = [f"{marks} highlight{'' if marks == 1 else 's'}"] if marks or not claims else []
    told += [f"{claims} claim{'' if claims == 1 else 's'}"] if claims else []
    click.echo(f"Wrote {' and '.join(told)} to {output}.")


def _set_kept(  # noqa: PLR0913, PLR0917 (what both commands are given)
    library: Library, article: ArticleId, blocks: tuple[int, ...], kept: bool, always: str | None, as_json: bool
) -> None:
    before = articles.open_article(library, article)
    rules = site_rules.proposed_for(before, blocks, kept, Form(always)) if always is not None else []
    if rules and not rules[0].site:
        raise Failure(f"It is not known which site article {article} is from, so no rule can be made for it.")
    site_rules.add_rule(library, *rules)
    articles.set_kept(library, article, blocks, kept)  # what a rule has done already stays; a verdict on the block would win
    changed = any(before.verdict(block).kept != kept for block in blocks)
    if as_json:
        told = [asdict(rule) | asdict(site_rules.reach(library, rule)) for rule in rules]
        done = {"article": article, "blocks": list(blocks), "kept": kept, "changed": changed}
        _print_json(done | ({"rules": told} if always is not None else {}))
        return
    words = ("Restored" if kept else "Removed") if changed else ("Already kept:" if kept else "Already removed:")
    click.echo(f"{words} block {', '.join(map(str, blocks))}.")
    for rule in rules:
        reach = site_rules.reach(library, rule)
        there = f"{reach.blocks} block{'' if reach.blocks == 1 else 's'} in {reach.articles} of {reach.of_articles}"
        click.echo(
            f"On {rule.site} from now on: {_in_words(rule)}. It changes {there} articles. Take it back: rules --forget {rule.id}"
        )


def _in_words(rule: SiteRule) -> str:
    verb, how = ("keep" if rule.kept else "remove"), ("is" if rule.form is Form.EXACT else "starts with")
    return f"always {verb} what {how} “{rule.words}”"


def _label(library: Library, name: str | None) -> Label | None:
    """Return the label of a name; where there is none, the failure names those that there are."""
    if name is None:
        return None
    try:
        return labels.label_named(library, name)
    except Unknown as error:
        known = ", ".join(label.name for label in labels.list_labels(library))
        raise Failure(f"There is no label “{name}”. The labels are: {known}.") from error


def _print_json(value: object) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def _article(article: Article, known: dict[LabelId, Label]) -> dict[str, object]:
    """Return all of an article as ``show --json`` prints it; offsets are code points of ``text``."""
    metadata = article.metadata
    blocks = zip(article.document.blocks, article.ledger(), strict=True)
    return {
        "id": article.id,
        "title": metadata.title,
        "authors": list(metadata.authors),
        "published": metadata.published,
        "modified": metadata.modified,
        "site": metadata.site,
        "language": metadata.language,
        "url": article.url,
        "page": metadata.page,
        "pages_total": metadata.pages_total,
        "sha256": article.sha256,
        "version": article.version,
        "source_name": article.source_name,
        "media_type": article.media_type,
        "imported": article.imported,
        "warnings": _warnings(article),
        "text": article.document.text,
        "blocks": [_block(article, block, verdict) for block, verdict in blocks],
        "annotations": [_annotation(one, _names(one, known)) for one in article.annotations],
    }


def _block(article: Article, block: Block, verdict: Verdict) -> dict[str, object]:
    return {
        "index": block.index,
        "kind": block.kind,
        "start": block.start,
        "end": block.end,
        "text": article.document.block_text(block),
        "kept": verdict.kept,
        "rule": verdict.rule,
        "category": verdict.category,
        "reason": sentence_for(verdict.reason).english(),
    }


def _names(annotation: Annotation, known: dict[LabelId, Label]) -> list[str]:
    """Return the names of an annotation's labels, in their order."""
    return [known[label].name for label in annotation.labels]


def _annotation(annotation: Annotation, names: list[str]) -> dict[str, object]:
    """Return an annotation as JSON has it; ``label`` is the first of its labels."""
    target = annotation.target
    return {
        "id": annotation.id,
        "article": annotation.article,
        "start": target.span.start,
        "end": target.span.end,
        "exact": target.exact,
        "prefix": target.prefix,
        "suffix": target.suffix,
        "label": names[0] if names else None,
        "labels": names,
        "note": annotation.note,
        "created": annotation.created,
        "modified": annotation.modified,
        "placed": annotation.placed,
        "review": sentence_for(annotation.review).english() if annotation.review else "",
    }


def _warnings(article: Article) -> list[str]:
    """Return what a reader has to know about an article before trusting it to be whole."""
    page, total = article.metadata.page, article.metadata.pages_total
    if total is None or total < 2:
        return []
    which = f"page {page}" if page else "one page"
    return [f"This is {which} of an article of {total} pages. Import the other pages too, to have all of it."]


def _blocks_as_text(article: Article, removed: bool) -> Iterator[str]:
    """Yield the kept blocks; with ``removed`` all blocks with their numbers, and with the reason for those removed."""
    for block, verdict in zip(article.document.blocks, article.ledger(), strict=True):
        text = article.document.block_text(block)
        if not removed:
            if verdict.kept:
                yield text
        elif verdict.kept:
            yield f"[{block.index}] {text}"
        else:
            yield f"[{block.index}] removed, {verdict.category}: {sentence_for(verdict.reason).english()}\n{text}"


def _status(imported: importing.Imported) -> str:
    return "version" if imported.renewal else "new" if imported.new else "known"


def _renewal(renewal: Renewal | None) -> dict[str, object]:
    """Return what became of the highlights of an article that has a new text."""
    if renewal is None:
        return {}
    return {"version": renewal.version, "highlights": {placement: renewal.count(placement) for placement in Placement}}


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
