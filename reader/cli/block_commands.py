"""Keeping and removing blocks, and the rules for sites."""

from dataclasses import asdict

import click

from reader.cli.forms import print_json
from reader.cli.options import (
    ARTICLE,
    BLOCK,
    Failure,
    always_exact_option,
    always_option,
    as_json_option,
    whole,
    with_library,
)
from reader.domain.annotation import ArticleId
from reader.domain.site_rules import Form, RuleId, SiteRule
from reader.services import articles, site_rules
from reader.services.library import Library


@click.command()
@click.argument("article_id", metavar="ID", type=ARTICLE)
@click.argument("blocks", metavar="BLOCK...", nargs=-1, required=True, type=BLOCK)
@always_option
@always_exact_option
@as_json_option
@with_library
def restore(
    library: Library, article_id: int, blocks: tuple[int, ...], always: str | None, as_json: bool
) -> None:
    """Keep paragraphs of an article that were removed; BLOCK is the number that show --removed
    prints.
    """
    _set_kept(library, ArticleId(article_id), blocks, True, always, as_json)


@click.command()
@click.argument("article_id", metavar="ID", type=ARTICLE)
@click.argument("blocks", metavar="BLOCK...", nargs=-1, required=True, type=BLOCK)
@always_option
@always_exact_option
@as_json_option
@with_library
def remove(
    library: Library, article_id: int, blocks: tuple[int, ...], always: str | None, as_json: bool
) -> None:
    """Remove paragraphs of an article from its cleaned text; BLOCK is the number that show
    --removed prints.
    """
    _set_kept(library, ArticleId(article_id), blocks, False, always, as_json)


def _set_kept(  # noqa: PLR0913, PLR0917 (what both commands are given)
    library: Library,
    article: ArticleId,
    blocks: tuple[int, ...],
    kept: bool,
    always: str | None,
    as_json: bool,
) -> None:
    before = articles.open_article(library, article)
    rules = (
        site_rules.proposed_for(before, blocks, kept, Form(always)) if always is not None else []
    )
    if rules and not rules[0].site:
        raise Failure(
            f"It is not known which site article {article} is from, so no rule can be made for it."
        )
    site_rules.add_rule(library, *rules)
    articles.set_kept(
        library, article, blocks, kept
    )  # what a rule has done already stays; a verdict on the block would win
    changed = any(before.verdict(block).kept != kept for block in blocks)
    if as_json:
        told = [asdict(rule) | asdict(site_rules.reach(library, rule)) for rule in rules]
        done = {"article": article, "blocks": list(blocks), "kept": kept, "changed": changed}
        print_json(done | ({"rules": told} if always is not None else {}))
        return
    words = (
        ("Restored" if kept else "Removed")
        if changed
        else ("Already kept:" if kept else "Already removed:")
    )
    which = "paragraph" if len(blocks) == 1 else "paragraphs"
    click.echo(f"{words} {which} {', '.join(map(str, blocks))}.")
    for rule in rules:
        reach = site_rules.reach(library, rule)
        there = (
            f"{reach.blocks} paragraph{'' if reach.blocks == 1 else 's'} in {reach.articles} of "
            f"{reach.of_articles}"
        )
        click.echo(
            f"On {rule.site} from now on: {_in_words(rule)}. It changes {there} articles. Take it "
            f"back: rules --forget {rule.id}"
        )


@click.command()
@click.option("--forget", metavar="RULE", callback=whole, help="Take this rule back.")
@as_json_option
@with_library
def rules(library: Library, forget: str | None, as_json: bool) -> None:
    """List your rules for sites, or take one back. ``restore`` and ``remove`` make them with
    ``--always``.
    """
    if forget is not None:
        site_rules.remove_rule(library, RuleId(forget))
    found = site_rules.list_rules(library)
    if as_json:
        print_json([asdict(rule) for rule in found])
        return
    for rule in found:
        click.echo(f"{rule.id}\t{rule.site}\t{_in_words(rule)}")


def _in_words(rule: SiteRule) -> str:
    verb, how = (
        ("keep" if rule.kept else "remove"),
        ("is" if rule.form is Form.EXACT else "starts with"),
    )
    return f"always {verb} what {how} “{rule.words}”"
