"""Writing exports: whole, or not at all."""

import os
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from stat import S_IMODE, S_ISREG
from uuid import uuid4

from reader import exporters
from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.article import Article
from reader.domain.claim import Claim, EvidenceKind
from reader.domain.errors import FileUnwritable, Unknown
from reader.domain.message import Message, translate
from reader.domain.subject import LIBRARY, about_article
from reader.exporters.exporter import Holding
from reader.exporters.findings import Findings, Gathered
from reader.store import annotations as stored_annotations
from reader.store import articles as stored_articles
from reader.store import claim_lists
from reader.store import claims as stored_claims
from reader.store import labels as stored_labels
from reader.store import notes as stored_notes
from reader.store.library import Library


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format to export to: its name for the terminal, its title for people, and the ending of its
    files, with the dot.

    ``holds`` says what is counted in it.
    """

    name: str
    title: Message
    suffix: str
    holds: Set[Holding]


def formats() -> tuple[ExportFormat, ...]:
    """Return the formats, the most usual first."""
    return tuple(
        ExportFormat(exporter.name, exporter.title, exporter.suffix, exporter.holds)
        for exporter in exporters.EXPORTERS
    )


@dataclass(frozen=True, slots=True)
class Written:
    """How many highlights and claims an export holds, or of how many articles it is a list."""

    highlights: int = 0
    claims: int = 0
    articles: int = 0


def export(
    library: Library, name: str, path: Path, articles: Sequence[ArticleId] | None = None
) -> Written:
    """Write the annotations of some articles, or of all, in the format of a name, with the claims
    on them.

    Where all are exported, so are claims without highlights and the library's note.

    Raises ``Unknown`` for a format or an article that is not there, ``FileUnwritable`` where the
    file cannot be written.
    """
    exporter = next((one for one in exporters.EXPORTERS if one.name == name), None)
    if exporter is None:
        raise Unknown("format", name)
    wanted = (
        [row.id for row in reversed(stored_articles.list_rows(library))]
        if articles is None
        else articles
    )
    opened = {article: stored_articles.load(library, article) for article in wanted}
    labels = {label.id: label for label in stored_labels.labels(library)}
    findings = _findings(library, opened, whole=articles is None)
    write_whole(path, exporter.render(list(opened.values()), labels, findings))
    counted = {
        Holding.HIGHLIGHTS: sum(len(article.annotations) for article in opened.values()),
        Holding.CLAIMS: len(findings.claims),
        Holding.ARTICLES: len(opened),
    }
    return Written(**{one.value: counted[one] for one in exporter.holds})


def _findings(library: Library, opened: Mapping[ArticleId, Article], *, whole: bool) -> Findings:
    """Return the claims that gather a highlight of these articles, or all, the oldest first, and
    the notes.
    """
    known = [
        stored_claims.load(library, row.id) for row in reversed(claim_lists.list_rows(library))
    ]
    own = {annotation.id for article in opened.values() for annotation in article.annotations}
    claims = [claim for claim in known if whole or not own.isdisjoint(claim.highlights)]
    notes = {one: stored_notes.note_on(library, about_article(one)) for one in opened}
    return Findings(
        claims=claims,
        ratings={rating.id: rating for rating in stored_claims.scale(library)},
        highlights=_gathered(library, claims, dict(opened)),
        article_notes={one: note for one, note in notes.items() if note},
        library_note=stored_notes.note_on(library, LIBRARY) if whole else "",
    )


def _gathered(
    library: Library, claims: Sequence[Claim], opened: dict[ArticleId, Article]
) -> dict[AnnotationId, Gathered]:
    """Return the highlights that claims name, with their articles, but for what is deleted."""
    evidence = (
        one for claim in claims for one in claim.evidence if one.kind is EvidenceKind.HIGHLIGHT
    )
    named = [
        *(one for claim in claims for one in claim.highlights),
        *(AnnotationId(one.target) for one in evidence),
    ]
    found = {}
    for one in dict.fromkeys(named):
        annotation = stored_annotations.find(library, one)
        if annotation is None or stored_articles.article_row(library, annotation.article) is None:
            continue
        if annotation.article not in opened:
            opened[annotation.article] = stored_articles.load(library, annotation.article)
        found[one] = Gathered(annotation, opened[annotation.article])
    return found


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is either all there or as it was before.

    The bytes go into a new file beside it, which then takes its place and its rights. Raises
    ``FileUnwritable``.
    """
    temporary = path.parent / f".{uuid4().hex}.part"
    try:
        rights = _rights(path)
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


def _rights(path: Path) -> int | None:
    """Return who may read and write a file, or ``None`` where it is not there yet.

    Raises ``FileUnwritable`` for a protected file, which renaming would replace all the same, and
    for a folder, a device or a pipe: a file in its place would break what uses it.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    if not S_ISREG(mode):
        raise FileUnwritable(
            path, translate("Errors", "it is not a file but a folder, a device or a pipe")
        )
    if not os.access(path, os.W_OK):
        raise FileUnwritable(path, translate("Errors", "it is write-protected"))
    return S_IMODE(mode)
