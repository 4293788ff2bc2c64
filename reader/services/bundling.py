"""Making evidence bundles: what somebody needs to check a claim without the library, in a form that
shows whether anything in it was changed.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from reader.domain.bundle import PAYLOAD, README, STAMP, STAMPED, Picture
from reader.domain.subject import about_claim
from reader.exporters.bag import Manifests, tag_files
from reader.exporters.evidence import BundleContents
from reader.exporters.evidence_bundle import payload
from reader.exporters.evidence_readme import readme
from reader.services.bundle_contents import bundle_contents
from reader.services.bundle_files import write_bundle
from reader.services.bundle_pictures import with_pictures
from reader.services.bundle_wish import AS_USUAL, BundleWish
from reader.services.cancelling import never
from reader.services.export_contents import Contents
from reader.services.export_progress import ExportProgress
from reader.services.export_target import check_target
from reader.store.library import Library


def _unheard(progress: ExportProgress) -> None:
    """Tell nobody."""


def export_bundle(  # noqa: PLR0913 (what goes where and how, and who hears of it)
    library: Library,
    path: Path,
    contents: Contents,
    wish: BundleWish = AS_USUAL,
    *,
    report: Callable[[ExportProgress], None] = _unheard,
    check: Callable[[], None] = never,
) -> list[Picture]:
    """Write some contents as an evidence bundle: a zip archive where the path ends in ``.zip``, and
    else a folder. It is all there or nothing is.

    ``check`` may raise to cancel. Raises ``FileUnwritable``, and what ``wish.stamp`` raises.
    """
    check_target(library, path)
    bundle = bundle_contents(library, contents, wish.organisation)
    passages = with_pictures(library, bundle, wish.pictures, report, check)
    bundle = replace(bundle, passages=passages)
    write_bundle(path, _files(bundle, wish, check))
    return [one.picture for one in passages if one.picture is not None]


def _files(
    bundle: BundleContents, wish: BundleWish, check: Callable[[], None]
) -> Iterator[tuple[str, bytes]]:
    """Yield all files of the bag, the time stamp as the last one."""
    manifests = Manifests()
    for name, data in payload(bundle):
        check()
        manifests.add(name, data)
        yield name, data
    told = {README: readme(bundle, stamped=wish.stamp is not None)}
    for name, data in tag_files(manifests, list(_bag_info(bundle)), told):
        yield name, data
        if name == STAMPED and wish.stamp is not None:
            stamped = data
    if wish.stamp is not None:
        check()
        yield STAMP, wish.stamp(stamped)


def _bag_info(bundle: BundleContents) -> Iterator[tuple[str, str]]:
    if bundle.organisation:
        yield "Source-Organization", bundle.organisation
    if bundle.author:
        yield "Contact-Name", bundle.author
    yield "Bagging-Date", bundle.made.partition("T")[0]
    yield "Bag-Software-Agent", bundle.program
    for claim in bundle.findings.claims:
        yield "External-Identifier", about_claim(claim.id).uri()
    claims = "; ".join(one.statement for one in bundle.findings.claims)
    yield (
        "External-Description",
        f"Evidence for the claim: {claims}"
        if claims
        else "Highlights in news articles, with their sources",
    )
    yield "Internal-Sender-Description", f"Made on {bundle.made}; begin with {PAYLOAD}report.html"
