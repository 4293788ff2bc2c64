"""What goes into an evidence bundle: of some claims, or of anything that can be exported, with all
that it stands on.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from reader import __version__
from reader.domain.annotation import Annotation, AnnotationId, ArticleId, LabelId
from reader.domain.article import Article
from reader.domain.claim import Claim, ClaimId, EvidenceKind
from reader.domain.notebook import Notebook
from reader.domain.resource import Resource
from reader.exporters.evidence import BundleContents, BundleVersion, Passage, SourceFile
from reader.exporters.findings import Findings, Gathered
from reader.services.bundle_events import About, log_about
from reader.services.cancelling import never
from reader.services.clock import now
from reader.services.export_contents import Contents, Narrowing, gather
from reader.services.export_paths import without_paths
from reader.services.notebooks import claim_of
from reader.services.outcome import Verb
from reader.services.verb_names import verb_name
from reader.store import annotations as stored_annotations
from reader.store import resources as stored_resources
from reader.store import versions as stored_versions
from reader.store.library import Library
from reader.store.sources import load_by_hash

PROGRAM = f"Claim Reader {__version__}"


def gather_claims(
    library: Library, claims: Sequence[ClaimId], check: Callable[[], None] = never
) -> Contents:
    """Return some claims with all highlights that they gather or have as evidence. Raises
    ``Unknown``.
    """
    wanted = [claim_of(library, claim) for claim in dict.fromkeys(claims)]
    named = dict.fromkeys(one for claim in wanted for one in _highlights_of(claim))
    there = [found for one in named if (found := stored_annotations.find(library, one))]
    contents = gather(
        library,
        list(dict.fromkeys(one.article for one in there)),
        check,
        Narrowing(highlights=frozenset(one.id for one in there), claims=frozenset(claims)),
    )
    known = {one.id: article for article in contents.articles for one in article.annotations}
    gathered = {one.id: Gathered(one, known[one.id]) for one in there if one.id in known}
    highlights = {**gathered, **contents.findings.highlights}
    findings = replace(contents.findings, claims=wanted, highlights=highlights, article_notes={})
    return replace(contents, findings=findings)


def bundle_contents(library: Library, contents: Contents, organisation: str) -> BundleContents:
    """Return all that a bundle of some contents holds but its pictures."""
    closed = _with_all_quotes(contents)
    versions = [one for article in closed.articles for one in _versions(library, article, closed)]
    used = {label for article in closed.articles for one in article.annotations
            for label in one.labels}  # fmt: skip
    labels = _with_those_above(closed, used)
    findings = replace(
        closed.findings, notebook=partial(_own_notebook, closed.findings, frozenset(labels))
    )
    ratings = frozenset(one.rating for one in findings.claims if one.rating is not None)
    about = About(
        frozenset(one.id for one in closed.articles),
        frozenset(one.id for article in closed.articles for one in article.annotations),
        frozenset(one.id for one in findings.claims),
        frozenset(labels),
        frozenset(ratings),
        frozenset(one for one, note in findings.article_notes.items() if note),
    )
    return BundleContents(
        made=now(),
        program=PROGRAM,
        organisation=organisation,
        author=library.author,
        articles=closed.articles,
        labels={one: label for one, label in closed.labels.items() if one in labels},
        findings=findings,
        versions=versions,
        passages=list(_passages(closed, versions)),
        log=log_about(library, about),
        deed=_deed,
        source_of=partial(load_by_hash, library),
        resources_of=partial(_resources, library),
    )


def _deed(verb: str) -> str:
    """Return what a verb of the log did; itself where it is of a later program."""
    return verb_name(Verb(verb)).told() if verb in set(Verb) else verb


def _highlights_of(claim: Claim) -> Iterator[AnnotationId]:
    """Yield what a claim stands on in articles: the highlights that it gathers, and evidence."""
    yield from claim.highlights
    for one in claim.evidence:
        if one.kind is EvidenceKind.HIGHLIGHT:
            yield AnnotationId(one.target)


def _with_all_quotes(contents: Contents) -> Contents:
    """Return the contents with every highlight that a claim in them stands on, also in articles
    that were not named: a claim without its quotes cannot be checked.
    """
    findings = contents.findings
    articles = {article.id: article for article in contents.articles}
    there = {one.id for article in contents.articles for one in article.annotations}
    for name in dict.fromkeys(one for claim in findings.claims for one in _highlights_of(claim)):
        known = findings.highlights.get(name)
        if known is not None and name not in there:
            there.add(name)
            article = articles.get(known.article.id, replace(known.article, annotations=()))
            own = (*article.annotations, known.annotation)
            articles[article.id] = replace(article, annotations=own)
    return replace(contents, articles=tuple(articles.values()))


def _with_those_above(contents: Contents, used: set[LabelId]) -> set[LabelId]:
    """Return labels with all that they stand under."""
    found = set[LabelId]()
    for label in used:
        above: LabelId | None = label
        while above is not None and above in contents.labels and above not in found:
            found.add(above)
            above = contents.labels[above].parent
    return found


def _own_notebook(
    findings: Findings,
    labels: frozenset[int],
    articles: Sequence[Article],
    claims: Sequence[Claim],
) -> Notebook:
    """Return what was written on these articles and claims, and nothing of the rest of the library:
    neither its other labels nor its folders, and notes on articles only where they are exported.
    """
    assert findings.notebook is not None  # noqa: S101 (``gather`` always sets it)
    all_of_it = findings.notebook(articles, claims)
    return replace(
        all_of_it,
        labels=tuple(one for one in all_of_it.labels if one.id in labels),
        folders=(),
        articles=tuple(
            replace(one, folders=(), note=one.note if findings.article_notes.get(one.id) else None)
            for one in all_of_it.articles
        ),
    )


def _versions(library: Library, article: Article, contents: Contents) -> Iterator[BundleVersion]:
    """Yield the versions of an article that its highlights stand in, or were made on, and its
    latest one.
    """
    wanted = {
        edition.version
        for one in article.annotations
        for standing in [contents.findings.standing(article, one)]
        for edition in (standing.made_on, *standing.stands_in)
    }
    if article.version > 1 and wanted != {article.version}:
        for earlier in stored_versions.load_earlier(library, article):
            if earlier.version in wanted:
                yield BundleVersion(without_paths(earlier), latest=False)
    yield BundleVersion(article, latest=True)


def _passages(contents: Contents, versions: Sequence[BundleVersion]) -> Iterator[Passage]:
    """Yield where each highlight stands, version by version, and where it was made."""
    by_article: dict[ArticleId, list[BundleVersion]] = {}
    for version in versions:
        by_article.setdefault(version.article.id, []).append(version)
    for article in contents.articles:
        for annotation in article.annotations:
            yield from _passages_of(annotation, article, by_article[article.id], contents)


def _passages_of(
    annotation: Annotation,
    article: Article,
    versions: Sequence[BundleVersion],
    contents: Contents,
) -> Iterator[Passage]:
    standing = contents.findings.standing(article, annotation)
    made_on, made = standing.made_on, standing.made
    has_made = False
    for version in versions:
        there = next((one for one in version.article.annotations if one.id == annotation.id), None)
        if there is None or not there.placed:
            continue
        page = version.article.page_at(there.target.span.start)
        is_made = version.article.version == made_on.version and there.target.exact == made.exact
        has_made = has_made or is_made
        yield Passage(
            annotation.id,
            article.id,
            version.article.version,
            page.sha256 if page else version.article.sha256,
            there.target,
            is_made,
            version,
        )
    if not has_made:
        yield _made_elsewhere(annotation, article, versions, contents)


def _made_elsewhere(
    annotation: Annotation,
    article: Article,
    versions: Sequence[BundleVersion],
    contents: Contents,
) -> Passage:
    """Return a highlight as it was made, where it has no such place in a version any more."""
    standing = contents.findings.standing(article, annotation)
    made_on, made = standing.made_on, standing.made
    version = next((one for one in versions if one.article.version == made_on.version), None)
    span = made.span
    stands = version and version.article.document.text[span.start : span.end] == made.exact
    return Passage(
        annotation.id,
        article.id,
        made_on.version,
        made_on.sha256,
        made,
        True,
        version if stands else None,
    )


def _resources(library: Library, source: SourceFile, version: BundleVersion) -> list[Resource]:
    """Return what was saved with a page."""
    article = version.article.id
    found = [
        stored_resources.load(library, article, address, source.sha256)
        for address in sorted(stored_resources.addresses(library, article, source.sha256))
    ]
    return [one for one in found if one is not None]
