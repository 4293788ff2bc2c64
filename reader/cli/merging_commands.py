"""The commands for two libraries of one matter: merging one into the other, and deciding on what
both have in two forms.
"""

from pathlib import Path

import click

from reader.cli.forms import print_json
from reader.cli.options import as_json_option, with_library
from reader.domain.merging import Conflict, ConflictId, Decision
from reader.services import conflicts as services
from reader.services import merging
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
    names. What both have in two forms stays as it is here until you decide: see `conflicts`. One
    `undo` takes all of it back.
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
        click.echo(merged_sentences(done).english())


def _print_preview(found: merging.Preview, *, as_json: bool) -> None:
    if not as_json:
        click.echo(preview_sentences(found).english())
        return
    print_json(
        {
            "name": found.name,
            "articles": found.articles,
            "versions": found.versions,
            "highlights": found.highlights,
            "claims": found.claims,
            "notes": found.notes,
            "labels": found.labels,
            "differing": found.differing,
            "authors": found.authors,
        }
    )


@click.command()
@click.argument("decision", type=click.Choice([*Decision]), required=False)
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
        for side, text in (("mine", one.mine), ("theirs", one.theirs)):
            for line in text.splitlines() or [""]:
                click.echo(f"\t{side}\t{line}")


def _conflict(one: Conflict) -> dict[str, object]:
    return {
        "id": one.id,
        "kind": one.kind.value,
        "about": one.about,
        "mine": one.mine,
        "theirs": one.theirs,
        "library": one.library,
        "article": one.article,
        "highlight": one.annotation,
        "claim": one.claim,
        "choices": [choice.value for choice in one.choices],
    }
