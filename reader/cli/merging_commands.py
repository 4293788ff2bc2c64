"""The commands for two libraries of one matter: merging one into the other, and deciding on what
both have in two forms.
"""

from dataclasses import asdict
from pathlib import Path

import click

from reader.cli.forms import print_json
from reader.cli.options import Failure, as_json_option, with_library, with_readable_library
from reader.domain.merging import Conflict, ConflictId, Decision
from reader.domain.message import listed, paragraph, translate, verbatim
from reader.services import agreement, merging
from reader.services import conflicts as services
from reader.services.agreement_sentences import agreement_sentences
from reader.services.library import Library
from reader.services.merging_sentences import merged_sentences, preview_sentences


@click.command()
@click.argument("other", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--preview", "only_look", is_flag=True, help="Only say what would come.")
@as_json_option
@with_library
def merge(library: Library, other: Path, only_look: bool, as_json: bool) -> None:
    """Merge the library OTHER into this one; OTHER stays as it is.

    Articles are the same by their bytes, what was written by its UUID, labels and folders by their
    names. What both have in two forms stays as it is here until you decide: see “conflicts”. One
    “undo” takes all of it back.
    """
    if only_look:
        _print_preview(merging.preview(library, other), as_json=as_json)
        return
    done = merging.merge(library, other)
    if as_json:
        print_json(
            {
                "merged": str(other),
                "articles": done.articles,
                "versions": done.versions,
                "came": {what.value: count for what, count in done.came.items() if count},
                "updated": done.updated,
                "deleted": done.deleted,
                "unplaced": done.unplaced,
                "conflicts": [_conflict(one) for one in services.list_conflicts(library)],
            }
        )
    else:
        click.echo(merged_sentences(done).told())


def _print_preview(found: merging.Preview, *, as_json: bool) -> None:
    if not as_json:
        click.echo(paragraph(preview_sentences(found)).told())
        return
    print_json({**asdict(found), "differing": found.differing})


@click.command()
@click.argument("decision", type=click.Choice([one.value for one in Decision]), required=False)
@click.argument("conflict", nargs=-1)
@as_json_option
@with_library
def conflicts(
    library: Library, decision: str | None, conflict: tuple[str, ...], as_json: bool
) -> None:
    """List what merged libraries have otherwise, or decide on it.

    DECISION says whose form is to count: mine, theirs or both. CONFLICT names one or more of the
    list by their ids; without one, all that are open are decided.
    """
    if decision is not None:
        named = list(map(ConflictId, conflict))
        wanted = named or [one.id for one in services.list_conflicts(library)]
        services.decide(library, wanted, Decision(decision))
    found = services.list_conflicts(library)
    if as_json:
        print_json([_conflict(one) for one in found])
        return
    for one in found:
        click.echo(f"{one.id}\t{one.kind}\t{one.about}")
        for form in one.forms:
            for side, text in (("mine", form.mine), ("theirs", form.theirs)):
                for line in text.splitlines() or [""]:
                    click.echo(f"\t{form.field}\t{side}\t{line}")


@click.command("agreement")
@click.option(
    "--with",
    "other",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Compare with this library instead of between authors.",
)
@click.option(
    "--author",
    "named",
    multiple=True,
    help="One of the two to compare; give it twice. Needed where more than two are named.",
)
@as_json_option
@with_readable_library
def agreement_(library: Library, other: Path | None, named: tuple[str, ...], as_json: bool) -> None:
    """Say how far two people agree in what they highlighted, label by label, and where not.

    Percent and Cohen’s kappa count the characters of the kept text; Krippendorff’s alpha compares
    the places. 1 is full agreement, 0 what chance gives. Only articles in which both highlighted
    something count.
    """
    if other is not None:
        found = agreement.compare_library(library, other)
    else:
        found = agreement.compare_authors(library, *_two(library, named))
    if as_json:
        print_json(_agreement(found))
        return
    click.echo(paragraph(agreement_sentences(found)).told())
    if not found.articles:
        return
    mine, theirs = (only_by(name or UNNAMED.told()) for name in (found.mine, found.theirs))
    click.echo("\t".join([*(one.told() for one in AGREEMENT_HEADS), mine, theirs]))
    for one in found.labels:
        of = one.agreement
        figures = (_figure(of.percent, 1), _figure(of.kappa, 3), _figure(of.alpha, 3))
        counts = (of.agreed, of.mine, of.theirs)
        click.echo("\t".join(map(str, (one.label or EVERYTHING.told(), *figures, *counts))))
    for place in found.places:
        if not place.agreed:
            side, quote = (theirs, place.theirs) if place.mine is None else (mine, place.mine)
            click.echo(f"{side}\t{place.label or EVERYTHING.told()}\t{place.title}\t{quote}")


def only_by(name: str) -> str:
    """Return what heads the highlights of one person alone."""
    return translate("Terminal", "only {name}").where(name=name).told()


AGREEMENT_HEADS = (
    translate("Terminal", "label"),
    translate("Terminal", "percent"),
    verbatim("kappa"),
    verbatim("alpha"),
    translate("Terminal", "agreed"),
)

EVERYTHING = translate("Terminal", "(all highlights)")
"""What stands for highlights whatever their labels."""

UNNAMED = translate("Terminal", "(nobody named)")
"""Who is not named."""


def _two(library: Library, named: tuple[str, ...]) -> tuple[str, str]:
    known = agreement.authors(library)
    wanted = tuple("" if one == UNNAMED.told() else one for one in named) or known
    if len(wanted) != 2 or not set(wanted) <= set(known):
        makers = [one or UNNAMED for one in known] or [translate("Terminal", "nobody")]
        words = translate(
            "Terminal",
            "Highlights were made by {names}. Name two of them with --author, or another library "
            "with --with.",
        )
        raise Failure(words.where(names=listed(makers)).told())
    return wanted[0], wanted[1]


def _figure(value: float | None, digits: int) -> str:
    return "–" if value is None else f"{value:.{digits}f}"


def _agreement(found: agreement.Comparison) -> dict[str, object]:
    return {
        "mine": found.mine,
        "theirs": found.theirs,
        "articles": found.articles,
        "left_out": found.alone,
        "alpha": found.alpha,
        "labels": [{"label": one.label, **asdict(one.agreement)} for one in found.labels],
        "places": [
            {
                "label": place.label,
                "article": place.article,
                "start": place.span.start,
                "end": place.span.end,
                "mine": place.mine,
                "theirs": place.theirs,
            }
            for place in found.places
        ],
    }


def _conflict(one: Conflict) -> dict[str, object]:
    return {
        "id": one.id,
        "kind": one.kind.value,
        "about": one.about,
        "mine": one.mine,
        "theirs": one.theirs,
        "fields": [asdict(form) for form in one.forms],
        "library": one.library,
        "article": one.article,
        "highlight": one.annotation,
        "claim": one.claim,
        "choices": [choice.value for choice in one.choices],
    }
