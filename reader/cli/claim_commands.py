"""Listing, making and describing claims, and linking them to highlights and evidence."""

from typing import cast

import click

from reader.cli.forms import on_one_line, print_json
from reader.cli.options import (
    as_json_option,
    whole,
    with_library,
    with_new_library,
    with_readable_library,
)
from reader.domain.annotation import AnnotationId
from reader.domain.claim import Claim, ClaimFilter, ClaimId, EvidenceKind, RatingId, Stance, Status
from reader.domain.errors import Unknown
from reader.domain.message import translate
from reader.services import annotating, claims
from reader.services.claims import Fields
from reader.services.figures import read_figure
from reader.services.library import Library

STATUSES = {status.replace(" ", "-"): status for status in Status}
"""How far the checking has come, in one word each."""

_TEXTS = {
    "statement": "What is claimed, in your words.",
    "speaker": "Who said it.",
    "role": "As what.",
    "organisation": "For whom.",
    "when": "When, as the source words it.",
    "where": "Where.",
    "date": "When, as 2026, 2026-03 or 2026-03-14.",
    "figure": "The figure in it, as it is written.",
    "verdict": "What it has come to: the name of a step of your scale; empty for none yet.",
}
_FIELDS = {"when": "said_when", "where": "said_where", "date": "said_date"}


def _field_options(command: click.Command) -> click.Command:
    """Give a command an option for each field of a claim."""
    options = [
        click.Option([f"--{name}"], callback=whole, help=words) for name, words in _TEXTS.items()
    ]
    command.params += [
        *options,
        click.Option(
            ["--status"], type=click.Choice(list(STATUSES)), help="How far the checking has come."
        ),
        click.Option(
            ["--confidence"], type=click.IntRange(0, 100), help="How sure you are, in per cent."
        ),
    ]
    return command


@click.group()
def claim() -> None:
    """List, make and describe claims. One is named by its UUID, as the list shows it."""


@claim.command("list")
@click.option("--status", type=click.Choice(list(STATUSES)), help="Only those that are so far.")
@click.option("--words", callback=whole, default="", help="Only those with these words.")
@as_json_option
@with_readable_library
def list_(library: Library, status: str | None, words: str, as_json: bool) -> None:
    """List the claims, the newest first."""
    wanted = ClaimFilter(
        words=words, statuses=frozenset({STATUSES[status]}) if status else frozenset()
    )
    rows = claims.list_claims(library, wanted)
    if as_json:
        print_json([_form(library, claims.open_claim(library, row.id)) for row in rows])
        return
    for row in rows:
        verdict = _verdict(library, row.rating) or "-"
        click.echo(f"{row.id}\t{row.status}\t{verdict}\t{on_one_line(row.statement)}")


@claim.command()
@click.option(
    "--highlight", "highlights", multiple=True, help="A highlight that it is in; several times."
)
@as_json_option
@with_new_library
def add(
    library: Library,
    /,
    highlights: tuple[str, ...],
    as_json: bool,
    **written: str | int | None,
) -> None:
    """Make a claim. Without a statement it begins with the words of its first highlight."""
    statement = written.pop("statement", None)
    if not highlights and not statement:
        words = translate(
            "Terminal", "Say what is claimed with --statement, or name a --highlight."
        )
        raise click.UsageError(words.told())
    fields = _fields(library, written)
    gathered = [AnnotationId(one) for one in highlights]
    begun = None if statement is None else str(statement)
    made, _ = claims.make_claim(library, gathered, begun, fields=fields)
    _print(library, made, as_json)


@claim.command("set")
@click.argument("claim_id", metavar="CLAIM", callback=whole)
@as_json_option
@with_library
def set_(library: Library, /, claim_id: str, as_json: bool, **written: str | int | None) -> None:
    """Describe a claim: only what is named changes; an empty text takes away what was there."""
    fields = _fields(library, written)
    if not fields:
        words = translate("Terminal", "Say what to set, as with --speaker or --status.")
        raise click.UsageError(words.told())
    claims.set_fields(library, ClaimId(claim_id), typed=False, **fields)
    _print(library, ClaimId(claim_id), as_json)


_field_options(add)
_field_options(set_)


@claim.command()
@click.argument("claim_id", metavar="CLAIM", callback=whole)
@click.argument("highlights", metavar="[HIGHLIGHT]...", nargs=-1)
@click.option("--remove", is_flag=True, help="Take the highlights out of the claim instead.")
@click.option("--evidence", callback=whole, help="An address, or the UUID of a highlight.")
@click.option(
    "--stance",
    type=click.Choice([one.value for one in Stance]),
    default=Stance.CONTEXT.value,
    help="What the evidence does to the claim.",
)
@click.option("--note", callback=whole, default="", help="Your note on the evidence.")
@as_json_option
@with_library
def link(  # noqa: PLR0913, PLR0917 (click gives each option as an argument of its own)
    library: Library,
    claim_id: str,
    highlights: tuple[str, ...],
    remove: bool,
    evidence: str | None,
    stance: str,
    note: str,
    as_json: bool,
) -> None:
    """Add highlights to a claim, or evidence."""
    if not highlights and not evidence:
        words = translate("Terminal", "Name the highlights to add, or --evidence.")
        raise click.UsageError(words.told())
    known = claims.open_claim(library, ClaimId(claim_id)).id
    named = [AnnotationId(one) for one in highlights]
    if named and remove:
        claims.release(library, known, named)
    elif named:
        claims.gather(library, known, named)
    if evidence:
        claims.add_evidence(
            library, known, _kind(library, evidence), evidence, Stance(stance), note=note
        )
    _print(library, known, as_json)


def _kind(library: Library, target: str) -> EvidenceKind:
    """Return what a piece of evidence is, by what names it."""
    try:
        annotating.open_annotation(library, AnnotationId(target))
    except Unknown:
        return EvidenceKind.LINK
    return EvidenceKind.HIGHLIGHT


def _fields(library: Library, written: dict[str, str | int | None]) -> Fields:
    """Return the fields that were named, as the library keeps them."""
    fields: dict[str, object] = {}
    for name, value in written.items():
        if value is None:
            continue
        match name:
            case "status":
                fields["status"] = STATUSES[str(value)]
            case "verdict":
                fields["rating"] = _rating(library, str(value)) if value else None
            case "figure":
                fields["figure"] = read_figure(str(value)) if value else None
            case "date":
                fields["said_date"] = _date(str(value)) if value else None
            case _:
                fields[_FIELDS.get(name, name)] = value
    return cast(Fields, fields)


def _date(written: str) -> str:
    """Return a day, a month or a year in ISO 8601."""
    from reader.services.said_dates import read_said_date  # noqa: PLC0415 (loads the cleaner's months)

    found = read_said_date(written)
    if found is None:
        words = translate(
            "Terminal", "“{written}” is not a date; write 2026, 2026-03 or 2026-03-14."
        )
        raise click.BadParameter(words.where(written=written).told())
    return found


def _rating(library: Library, name: str) -> RatingId:
    """Return the step of the scale of a name, whatever its letters' case."""
    scale = claims.scale(library)
    for rating in scale:
        if rating.name.casefold() == name.casefold():
            return rating.id
    known = ", ".join(rating.name for rating in scale)
    words = translate("Terminal", "there is no verdict “{name}”; there are: {known}.")
    raise click.BadParameter(words.where(name=name, known=known).told())


def _verdict(library: Library, rating: RatingId | None) -> str | None:
    return next((one.name for one in claims.scale(library) if one.id == rating), None)


def _print(library: Library, claim: ClaimId, as_json: bool) -> None:
    known = claims.open_claim(library, claim)
    if as_json:
        print_json(_form(library, known))
        return
    verdict = _verdict(library, known.rating) or "-"
    click.echo(f"{known.id}\t{known.status}\t{verdict}\t{on_one_line(known.statement)}")


def _form(library: Library, claim: Claim) -> dict[str, object]:
    """Return a claim as JSON has it."""
    return {
        "id": claim.id,
        "statement": claim.statement,
        "speaker": claim.speaker,
        "role": claim.role,
        "organisation": claim.organisation,
        "said_when": claim.said_when,
        "said_date": claim.said_date,
        "said_where": claim.said_where,
        "figure": claim.figure.raw if claim.figure else None,
        "status": claim.status.value,
        "verdict": _verdict(library, claim.rating),
        "confidence": claim.confidence,
        "highlights": list(claim.highlights),
        "evidence": [
            {
                "id": one.id,
                "kind": one.kind.value,
                "target": one.target,
                "stance": one.stance.value,
                "note": one.note,
                "retrieved": one.retrieved,
            }
            for one in claim.evidence
        ],
        "note": claim.note,
        "created": claim.created,
        "modified": claim.modified,
    }
