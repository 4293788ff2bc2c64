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
from reader.domain.message import COUNT, Message, listed, translate
from reader.domain.site_rules import Form, RuleId, SiteRule
from reader.services import articles, site_rules
from reader.services.library import Library
from reader.services.site_rules import Reach


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
        words = translate(
            "Terminal",
            "It is not known which site article {article} is from, so no rule can be made for it.",
        )
        raise Failure(words.where(article=article).told())
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
    click.echo(_became(len(blocks), kept, changed).where(numbers=listed(blocks)).told())
    for rule in rules:
        click.echo(_told_rule(rule, site_rules.reach(library, rule)).told())


def _became(count: int, kept: bool, changed: bool) -> Message:
    """Return what became of paragraphs, whose numbers stand in a place of it."""
    if not changed:
        return (
            translate("Terminal", "Already kept: paragraphs {numbers}.")
            if kept
            else translate("Terminal", "Already removed: paragraphs {numbers}.")
        )
    if kept:
        return translate(
            "Terminal",
            "Restored %n paragraphs: {numbers}.",
            "Restored paragraph {numbers}.",
            COUNT,
            count
        )  # fmt: skip
    return translate(
        "Terminal",
        "Removed %n paragraphs: {numbers}.",
        "Removed paragraph {numbers}.",
        COUNT,
        count
    )  # fmt: skip


def _told_rule(rule: SiteRule, reach: Reach) -> Message:
    """Return what a rule that was just made does."""
    count = reach.blocks
    words = translate(
        "Terminal",
        "On {site} from now on: {rule}. It changes %n paragraphs in {articles} of {all} articles. "
        "Take it back: {command}",
        "On {site} from now on: {rule}. It changes 1 paragraph in {articles} of {all} articles. "
        "Take it back: {command}",
        COUNT,
        count
    )  # fmt: skip
    return words.where(
        site=rule.site,
        rule=_in_words(rule),
        articles=reach.articles,
        all=reach.of_articles,
        command=f"rules --forget {rule.id}",
    )


@click.command()
@click.option("--forget", metavar="RULE", callback=whole, help="Take this rule back.")
@as_json_option
@with_library
def rules(library: Library, forget: str | None, as_json: bool) -> None:
    """List your rules for sites, or take one back. “restore” and “remove” make them with
    “--always”.
    """
    if forget is not None:
        site_rules.remove_rule(library, RuleId(forget))
    found = site_rules.list_rules(library)
    if as_json:
        print_json([asdict(rule) for rule in found])
        return
    for rule in found:
        click.echo(f"{rule.id}\t{rule.site}\t{_in_words(rule).told()}")


def _in_words(rule: SiteRule) -> Message:
    words = {
        (True, Form.EXACT): translate("Terminal", "always keep what is “{words}”"),
        (True, Form.STARTS): translate("Terminal", "always keep what starts with “{words}”"),
        (False, Form.EXACT): translate("Terminal", "always remove what is “{words}”"),
        (False, Form.STARTS): translate("Terminal", "always remove what starts with “{words}”"),
    }
    return words[rule.kept, rule.form].where(words=rule.words)
