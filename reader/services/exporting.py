"""Writing exports: whole, or not at all."""

import os
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from reader import exporters
from reader.domain.annotation import ArticleId
from reader.domain.claim import ClaimId
from reader.domain.errors import FileUnwritable, Unknown
from reader.domain.layout import USUAL_LAYOUT, Layout
from reader.domain.message import Message, listed, translate
from reader.exporters.arrangement import articles_in_order
from reader.exporters.holding import EVERYTHING, Holding, LeftOut, counted
from reader.services.bundle_wish import AS_USUAL, PACKED, BundleWish
from reader.services.cancelling import never
from reader.services.export_contents import EVERYTHING_CHOSEN, Contents, Narrowing, gather
from reader.services.export_progress import ExportProgress, Watched
from reader.services.export_target import check_target, rights_of
from reader.services.templates import MARK, Template, template_named
from reader.store.library import Library

__all__ = ["Holding", "LeftOut", "counted"]
"""Words of the formats that the window needs; it knows no exporters."""


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format to export to: its name for the terminal, its title for people, and the ending of its
    files, with the dot.

    ``holds`` says what is counted in it; ``is_folder`` that it is a folder of files, ``laid_out``
    that it follows a layout.
    """

    name: str
    title: Message
    suffix: str
    holds: Set[Holding]
    is_folder: bool = False

    @property
    def laid_out(self) -> bool:
        """Whether it follows a layout."""
        return self.name in exporters.LAID_OUT


def formats() -> tuple[ExportFormat, ...]:
    """Return the formats, the most usual first."""
    files = [
        ExportFormat(exporter.name, exporter.title, exporter.suffix, exporter.holds)
        for exporter in exporters.EXPORTERS
    ]
    folders = [
        ExportFormat(one.name, one.title, one.suffix, one.holds, is_folder=True)
        for one in exporters.FOLDER_EXPORTERS
    ]
    return (files[0], *folders, EVIDENCE, *files[1:])


EVIDENCE = ExportFormat(
    "bundle",
    translate("Formats", "Evidence bundle, with the sources (BagIt)"),
    PACKED,
    EVERYTHING | {Holding.ARTICLES},
)
"""A zip archive, or a folder where the name does not end so. It is made of the library itself."""


def form_of(template: Template) -> ExportFormat:
    """Return a template as a format. What it leaves out is its author's choice."""
    title = translate("Formats", "Template: {title}").where(title=template.words)
    return ExportFormat(template.format_name, title, template.suffix, EVERYTHING)


@dataclass(frozen=True, slots=True)
class Written:
    """What an export holds: how many highlights, claims and notes on articles and the library, or
    of how many articles or labels it is a list. ``left_out`` is what its format could not hold.
    """

    highlights: int = 0
    claims: int = 0
    articles: int = 0
    article_notes: int = 0
    library_notes: int = 0
    labels: int = 0
    left_out: tuple[LeftOut, ...] = ()

    def told(self) -> Message:
        """Return what is in the file, as a list: "2 highlights, 1 claim"."""
        counts = (
            (Holding.ARTICLES, self.articles),
            (Holding.HIGHLIGHTS, self.highlights),
            (Holding.CLAIMS, self.claims),
            (Holding.ARTICLE_NOTES, self.article_notes),
            (Holding.LIBRARY_NOTE, self.library_notes),
            (Holding.LABELS, self.labels),
        )
        told = [counted(what, count) for what, count in counts if count]
        return listed(told) if told else translate("Exported", "nothing")

    def told_missing(self) -> Message | None:
        """Return what is not in the file though it was to be exported; ``None`` where all is."""
        if not self.left_out:
            return None
        missing = listed([counted(one.what, one.count) for one in self.left_out])
        return translate("Exported", "Not in this file: {missing}.").where(missing=missing)


def _unheard(progress: ExportProgress) -> None:
    """Tell nobody."""


def export(  # noqa: PLR0913 (what of the library goes where, and who hears how far it is)
    library: Library,
    name: str,
    path: Path,
    articles: Sequence[ArticleId] | None = None,
    *,
    narrowing: Narrowing = EVERYTHING_CHOSEN,
    evidence: BundleWish = AS_USUAL,
    layout: Layout = USUAL_LAYOUT,
    report: Callable[[ExportProgress], None] = _unheard,
    check: Callable[[], None] = never,
) -> Written:
    """Write the annotations of some articles, or of all, in the format of a name, with the claims
    on them; ``narrowing`` says which of them, ``layout`` what is written on them and in which
    order, where the format follows one, ``evidence`` how an evidence bundle is made.

    Where all are exported, so are claims without highlights and the library's note.

    ``check`` is called at every article and may raise to cancel; the file is then as it was before.
    Raises ``Unknown`` for a format or an article that is not there, ``FileUnwritable`` where the
    file, or the folder of a format of several, cannot be written.
    """
    chosen = _format(name)
    contents = fitted(gather(library, articles, check, narrowing), name, layout)
    if chosen is EVIDENCE:
        from reader.services.bundling import export_bundle  # noqa: PLC0415 (not needed at the start)

        export_bundle(library, path, contents, evidence, report=report, check=check)
        return held(contents, name)
    watched = Watched(contents.articles, report, check)
    files = render(replace(contents, articles=watched), name)
    check()
    if chosen.is_folder:
        for file in files:
            check_target(library, path / file)
        write_folder(path, files)
    else:
        write_out(library, path, files[""])
    return held(contents, name)


def export_evidence(  # noqa: PLR0913 (what goes where and how, and who hears how far it is)
    library: Library,
    path: Path,
    claims: Sequence[ClaimId],
    wish: BundleWish = AS_USUAL,
    *,
    report: Callable[[ExportProgress], None] = _unheard,
    check: Callable[[], None] = never,
) -> Written:
    """Write the evidence bundle of some claims, with all that they stand on; as ``export``."""
    from reader.services.bundle_contents import gather_claims  # noqa: PLC0415 (not needed at the start)
    from reader.services.bundling import export_bundle  # noqa: PLC0415

    contents = gather_claims(library, claims, check)
    export_bundle(library, path, contents, wish, report=report, check=check)
    return held(contents, EVIDENCE.name)


def fitted(contents: Contents, name: str, layout: Layout) -> Contents:
    """Return contents as a format is to show them: by a layout, where it follows one."""
    followed = layout if name in exporters.LAID_OUT else USUAL_LAYOUT
    ordered = articles_in_order(contents.articles, followed.order)
    findings = replace(contents.findings, layout=followed)
    return replace(contents, articles=ordered, findings=findings)


def render(contents: Contents, name: str) -> Mapping[str, bytes]:
    """Return what a format makes of some contents: its files by their names, of a format of one
    file under the empty name. Raises ``Unknown`` for a format that is not there, or that is made of
    more than these.
    """
    if name.startswith(MARK):
        return {"": rendered(contents, template_named(name.removeprefix(MARK)))}
    for one in exporters.EXPORTERS:
        if one.name == name:
            told = contents.told_to(one.holds)
            return {"": one.render(contents.articles, contents.labels, told)}
    for other in exporters.FOLDER_EXPORTERS:
        if other.name == name:
            told = contents.told_to(other.holds)
            return other.render_files(contents.articles, contents.labels, told)
    raise Unknown("format", name)


def rendered(contents: Contents, template: Template, seconds: float | None = None) -> bytes:
    """Return what a template makes of some contents; ``seconds`` is how long it may take. Raises
    ``TemplateWrong``.
    """
    from reader.exporters import template_sandbox, templates  # noqa: PLC0415 (Jinja takes its time)

    return templates.render_template(
        template.source,
        template.suffix,
        contents.articles,
        contents.labels,
        contents.findings,
        seconds=template_sandbox.MOST_SECONDS if seconds is None else seconds,
    )


def held(contents: Contents, name: str) -> Written:
    """Return what a file of a format holds of some contents. Raises ``Unknown``."""
    return _written(contents, _format(name).holds)


def _format(name: str) -> ExportFormat:
    if name.startswith(MARK):
        return form_of(template_named(name.removeprefix(MARK)))
    found = next((one for one in formats() if one.name == name), None)
    if found is None:
        raise Unknown("format", name)
    return found


def _written(contents: Contents, holds: Set[Holding]) -> Written:
    """Return what a file of these contents holds, in a format that holds this."""
    count = {what: len(names) for what, names in contents.present().items() if what in holds}
    if Holding.IN_TRASH in holds:
        count[Holding.HIGHLIGHTS] += contents.trashed_highlights
        count[Holding.ARTICLE_NOTES] += contents.trashed_notes
    return Written(
        highlights=count.get(Holding.HIGHLIGHTS, 0),
        claims=count.get(Holding.CLAIMS, 0),
        articles=len(contents.articles) if Holding.ARTICLES in holds else 0,
        article_notes=count.get(Holding.ARTICLE_NOTES, 0),
        library_notes=count.get(Holding.LIBRARY_NOTE, 0),
        labels=len(contents.labels) if Holding.LABELS in holds else 0,
        left_out=contents.left_out_by(holds),
    )


def write_out(library: Library, path: Path, data: bytes) -> None:
    """Write a file whole, wherever it takes the place of no library. Raises ``FileUnwritable``."""
    check_target(library, path)
    write_whole(path, data)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is either all there or as it was before.

    The bytes go into a new file beside it, which then takes its place and its rights. Raises
    ``FileUnwritable``.
    """
    temporary = path.parent / f".{uuid4().hex}.part"
    try:
        rights = rights_of(path)
        try:
            with temporary.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if rights is not None:
                temporary.chmod(rights)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise FileUnwritable(path, error.strerror or str(error)) from error


def write_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder, which is made where it is missing; others in it stay.

    All are written beside their places first, so that a full disk leaves what was there. Raises
    ``FileUnwritable``.
    """
    staged: list[tuple[Path, Path]] = []
    try:
        try:
            path.mkdir(parents=True, exist_ok=True)
            for name, data in files.items():
                temporary = path / f".{uuid4().hex}.part"
                staged.append((temporary, path / name))
                rights_of(path / name)
                with temporary.open("xb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
            for temporary, target in staged:
                temporary.replace(target)
        finally:
            for temporary, _ in staged:
                temporary.unlink(missing_ok=True)
    except OSError as error:
        raise FileUnwritable(path, error.strerror or str(error)) from error
