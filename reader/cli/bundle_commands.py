"""Making evidence bundles, and checking those of others."""

from functools import partial
from pathlib import Path

import click

from reader.cli.forms import print_json
from reader.cli.options import ARTICLE, Failure, as_json_option, whole, with_readable_library
from reader.domain.annotation import ArticleId
from reader.domain.bundle import BundleProblem, BundleReport, Picture, why_no_picture
from reader.domain.claim import ClaimId
from reader.domain.errors import ReaderError
from reader.domain.message import Message, paragraph, translate
from reader.services.bundle_checking import check_bundle
from reader.services.bundle_contents import gather_claims
from reader.services.bundle_sentences import bundle_problem_sentence, bundle_summary
from reader.services.bundle_wish import BundleWish
from reader.services.bundling import export_bundle
from reader.services.export_contents import Contents, gather
from reader.services.library import Library
from reader.services.sentences import sentence
from reader.services.stamping import stamped


def _claims(
    context: click.Context, parameter: click.Parameter, value: tuple[str, ...]
) -> tuple[ClaimId, ...]:
    """Return the claims that are named, each by its UUID or its address."""
    for one in value:
        whole(context, parameter, one)
    return tuple(ClaimId(one.rpartition("/")[2].lower()) for one in value)


@click.command()
@click.argument("claims", metavar="[CLAIM]...", nargs=-1, callback=_claims)
@click.option(
    "--article",
    "articles",
    type=ARTICLE,
    multiple=True,
    help="All highlights and claims of this article, in place of claims.",
)
@click.option(
    "--output",
    required=True,
    type=click.Path(path_type=Path),
    help="The zip archive to write; the folder, where the name does not end in .zip.",
)
@click.option("--no-pictures", is_flag=True, help="Draw no pictures of the pages.")
@click.option("--organisation", callback=whole, default="", help="Who makes the bundle.")
@click.option(
    "--stamp",
    metavar="URL",
    help="Have this server certify the time (RFC 3161); it is sent a hash and nothing else.",
)
@as_json_option
@with_readable_library
def bundle(  # noqa: PLR0913, PLR0917 (click gives each option as an argument of its own)
    library: Library,
    claims: tuple[ClaimId, ...],
    articles: tuple[int, ...],
    output: Path,
    no_pictures: bool,
    organisation: str,
    stamp: str | None,
    as_json: bool,
) -> None:
    """Write the evidence for claims: sources, texts, highlights, a report and the history, as a
    folder or archive that “check” and any BagIt program can check.
    """
    contents = _contents(library, claims, articles)
    wish = BundleWish(
        pictures=not no_pictures,
        organisation=organisation,
        stamp=partial(stamped, stamp) if stamp else None,
    )
    drawn = export_bundle(library, output, contents, wish)
    pictures = sum(bool(one.data) for one in drawn)
    if as_json:
        print_json(
            {
                "path": str(output),
                "claims": len(contents.findings.claims),
                "pictures": pictures,
                "without_picture": sorted({one.missing for one in drawn if one.missing}),
            }
        )
        return
    wrote = translate("Terminal", "Wrote the bundle to {path}.").where(path=str(output))
    click.echo(paragraph([wrote, _told(pictures, drawn)]).told())


def _contents(library: Library, claims: tuple[ClaimId, ...], articles: tuple[int, ...]) -> Contents:
    if bool(claims) == bool(articles):
        words = translate("Terminal", "Name claims, or articles with --article; not both.")
        raise click.UsageError(words.told())
    if claims:
        return gather_claims(library, claims)
    return gather(library, [ArticleId(one) for one in articles])


def _told(pictures: int, drawn: list[Picture]) -> Message:
    missing = sorted({one.missing for one in drawn if one.missing})
    words = (
        translate("Terminal", "Pictures of passages: {made} of {all} ({why}).")
        if missing
        else translate("Terminal", "Pictures of passages: {made} of {all}.")
    )
    return words.where(
        made=pictures, all=len(drawn), why="; ".join(why_no_picture(one).told() for one in missing)
    )


@click.command()
@click.argument("path", metavar="BUNDLE", type=click.Path(path_type=Path))
@click.option(
    "--root",
    "roots",
    multiple=True,
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="The certificate of an authority whose time stamps count, in PEM.",
)
@as_json_option
def check(path: Path, roots: tuple[Path, ...], as_json: bool) -> None:
    """Check an evidence bundle, a folder or a zip archive: that nothing in it was changed, that
    each quote stands where it is said to, and that its history is whole.

    The exit status is 1 where anything is wrong.
    """
    try:
        report = check_bundle(path, [one.read_bytes() for one in roots])
    except ReaderError as error:
        raise Failure(sentence(error).told()) from error
    if as_json:
        print_json(_report(report))
    else:
        for problem in report.problems:
            click.echo(bundle_problem_sentence(problem).told())
        if report.is_sound:
            click.echo(bundle_summary(report).told())
    if not report.is_sound:
        raise Failure(bundle_summary(report).told())


def _report(report: BundleReport) -> dict[str, object]:
    stamp = report.stamp
    return {
        "ok": report.is_sound,
        "files": report.files,
        "quotes": report.quotes,
        "events": report.events,
        "is_evidence": report.is_ours,
        "problems": [_problem(problem) for problem in report.problems],
        "time_stamp": None
        if stamp is None
        else {"time": stamp.time, "authority": stamp.authority, "trusted": stamp.trusted},
        "time_stamp_unread": report.stamp_unread,
    }


def _problem(problem: BundleProblem) -> dict[str, str]:
    return {
        "trouble": problem.trouble.value,
        "file": problem.name,
        "detail": problem.detail,
        "sentence": bundle_problem_sentence(problem).english(),
    }
