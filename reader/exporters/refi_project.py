"""QDPX, the exchange format of programs for qualitative analysis (REFI-QDA project, version 1.0):
articles as text sources, labels as codes, highlights as coded selections.

Positions are code points, as the standard's programs count them. A source is the text as it is
read: kept paragraphs, and removed ones that are highlighted, a line each. What such a project has
no place for, as a claim or a highlight that was not found again, is a note in it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import NAMESPACE_URL, uuid5

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.article import Article
from reader.domain.characters import well_formed
from reader.domain.message import translate
from reader.domain.report_lines import Mark
from reader.exporters.archive import packed
from reader.exporters.exporter import in_order
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import EVERYTHING
from reader.exporters.label_sets import ORIGIN, code_guid, codes_xml
from reader.exporters.report import ArticleEntry, ClaimEntry, Report
from reader.exporters.report_facts import Fact
from reader.exporters.wording import TITLE
from reader.exporters.xml_text import xml_text

NAMESPACE = "urn:QDA-XML:project:1.0"
USER = str(uuid5(NAMESPACE_URL, "claim-reader:user"))
VARIABLES = ("Authors", "Published", "Site", "Address", "Archived copy", "Retrieved", "Source")
"""What is known of an article, as variables of its source."""


@dataclass(frozen=True, slots=True)
class _Text:
    """A source or a note: its text is a file of the archive, ``xml`` says all else."""

    guid: str
    content: str
    xml: str


class RefiProjectExporter:
    """A project with a source for each article that has highlights or a note."""

    name = "qdpx"
    title = translate("Formats", "REFI-QDA project")
    suffix = ".qdpx"
    holds = EVERYTHING

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the archive: ``project.qde``, and the texts in ``sources``."""
        report = Report(articles, labels, findings)
        sources: list[_Text] = []
        notes: list[_Text] = []
        seen: Counter[str] = Counter()
        for entry in report.articles():
            guid = source_guid(entry.article, seen[entry.article.sha256])
            seen[entry.article.sha256] += 1
            sources.append(_source(entry, guid, labels))
            notes += (_lost(entry, mark) for mark in entry.unplaced)
        notes += map(_claim_note, report.claims())
        whole = "".join(_project(report, labels, sources, notes))
        texts = [
            (f"sources/{one.guid}.txt", well_formed(one.content).encode("utf-8"))
            for one in [*sources, *notes]
        ]
        return packed([("project.qde", whole.encode("utf-8")), *texts])


def source_guid(article: Article, before: int = 0) -> str:
    """Return by which name an article's source is known in every project: it follows from its
    bytes, and where several articles have the same ones, from how many were before it.
    """
    twin = f"/{before}" if before else ""
    return str(uuid5(NAMESPACE_URL, f"claim-reader:article/{article.sha256}{twin}"))


def _project(
    report: Report,
    labels: Mapping[LabelId, Label],
    sources: Sequence[_Text],
    notes: Sequence[_Text],
) -> Iterator[str]:
    """Yield the project's parts in the order of its schema."""
    users = "".join(
        f'<User guid="{_user(name)}" name="{xml_text(name)}"/>' for name in _authors(report)
    )
    yield (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<Project xmlns="{NAMESPACE}" name="{TITLE.english()}" origin="{ORIGIN}" '
        f'creatingUserGUID="{USER}">'
        f'<Users><User guid="{USER}" name="{ORIGIN}"/>{users}</Users>'
    )
    if labels:
        yield f"<CodeBook>{codes_xml(tuple(labels.values()))}</CodeBook>"
    variables = "".join(
        f'<Variable guid="{_variable(name)}" name="{name}" typeOfVariable="Text"/>'
        for name in VARIABLES
    )
    yield f"<Variables>{variables}</Variables>"
    if sources:
        yield f"<Sources>{''.join(one.xml for one in sources)}</Sources>"
    if notes:
        yield f"<Notes>{''.join(one.xml for one in notes)}</Notes>"
    about = "\n\n".join(part for part in (report.library_note, report.missing) if part)
    yield _described(about)
    yield "</Project>\n"


def _source(entry: ArticleEntry, guid: str, labels: Mapping[LabelId, Label]) -> _Text:
    """Return an article; the places of its highlights are those in the text that is read."""
    article = entry.article
    marks = {mark.id: mark for mark in entry.marks}
    content, places = _text_and_places(entry)
    selections = "".join(
        _selection(one, marks[one.id], places[one.id], labels)
        for one in in_order(article)
        if one.id in places
    )
    xml = (
        f'<TextSource guid="{guid}" name="{xml_text(" ".join(entry.title.split()))}" '
        f'plainTextPath="internal://{guid}.txt" creatingUser="{USER}" '
        f'creationDateTime="{xml_text(article.imported)}">{_described(entry.note)}{selections}'
        f"{''.join(_values(entry.facts))}</TextSource>"
    )
    return _Text(guid, content, xml)


def _text_and_places(entry: ArticleEntry) -> tuple[str, dict[AnnotationId, tuple[int, int]]]:
    """Return the text of a source, and where each highlight lies in it, in code points. It begins
    or ends with a line break where a highlight does that goes on beside a removed passage.
    """
    places: dict[AnnotationId, tuple[int, int]] = {}
    at = 1  # behind a line break, which is left out in the end unless a highlight has it
    for paragraph in entry.paragraphs:
        for piece in paragraph.pieces:
            end = at + len(piece.text)
            for mark in piece.marks:
                start, _ = places.get(mark.id, (at, at))
                places[mark.id] = start, end
            at = end
        at += 1
    content = "\n".join(("", *(paragraph.text for paragraph in entry.paragraphs), ""))
    quotes = {one.id: one.target.exact for one in entry.article.annotations}
    found = {mark: _with_breaks(content, place, quotes[mark]) for mark, place in places.items()}
    first = min((1, *(start for start, _ in found.values())))
    last = max((len(content) - 1, *(end for _, end in found.values())))
    return content[first:last], {
        mark: (start - first, end - first) for mark, (start, end) in found.items()
    }


def _with_breaks(content: str, place: tuple[int, int], quote: str) -> tuple[int, int]:
    """Return a place with the line breaks that the highlight begins or ends with."""
    start, end = place
    lead = quote.startswith("\n") and content[start - 1 : start] == "\n"
    tail = quote.endswith("\n") and content[end : end + 1] == "\n"
    return start - lead, end + tail


def _selection(
    annotation: Annotation, mark: Mark, place: tuple[int, int], labels: Mapping[LabelId, Label]
) -> str:
    start, end = place
    user = _user(annotation.author)
    told = "\n\n".join(part for part in (mark.note, *mark.remarks) if part)
    length = f'<?claim-reader note="{len(mark.note)}"?>' if mark.remarks else ""
    codings = "".join(
        f'<Coding guid="{uuid5(NAMESPACE_URL, f"claim-reader:coding/{mark.id}/{label}")}" '
        f'creatingUser="{user}" creationDateTime="{xml_text(annotation.created)}">'
        f'<CodeRef targetGUID="{code_guid(label)}"/></Coding>'
        for label in annotation.labels
        if label in labels
    )
    claims = "".join(f'<NoteRef targetGUID="{claim.id}"/>' for claim in mark.claims)
    name = xml_text(" ".join(mark.quote.split())[:80])
    return (
        f'<PlainTextSelection guid="{mark.id}" name="{name}" startPosition="{start}" '
        f'endPosition="{end}" creatingUser="{user}" '
        f'creationDateTime="{xml_text(annotation.created)}" modifyingUser="{user}" '
        f'modifiedDateTime="{xml_text(annotation.modified)}">{length}{_described(told)}{codings}'
        f"{claims}"
        "</PlainTextSelection>"
    )


def _values(facts: Sequence[Fact]) -> Iterator[str]:
    """Yield the values of an article's variables."""
    for fact in facts:
        english = fact.name.english()
        name = english if english in VARIABLES else "Source"
        yield (
            f'<VariableValue><VariableRef targetGUID="{_variable(name)}"/>'
            f"<TextValue>{xml_text(fact.value)}</TextValue></VariableValue>"
        )


def _lost(entry: ArticleEntry, mark: Mark) -> _Text:
    """Return a highlight that has no place as a note."""
    parts = (f"“{mark.quote}”", entry.title, *mark.labels, *mark.remarks, mark.note)
    return _note(mark.id, f"Highlight without a place: {mark.quote}", parts, mark.created)


def _claim_note(entry: ClaimEntry) -> _Text:
    claim = entry.claim
    facts = "\n".join(f"{fact.title}: {fact.value}" for fact in entry.facts)
    quotes = (
        f"“{one.quote}”\n— {one.title}{f' [{one.remark}]' if one.remark else ''}"
        for one in entry.quotes
    )
    parts = (claim.statement, facts, claim.note, *quotes)
    user = _user(claim.author)
    return _note(claim.id, f"Claim: {claim.statement}", parts, claim.created, user)


def _note(guid: str, name: str, parts: Sequence[str], created: str, user: str = USER) -> _Text:
    content = "\n\n".join("\n".join(part.splitlines()) for part in parts if part)
    shown = xml_text(" ".join(name.split())[:120])
    xml = (
        f'<Note guid="{guid}" name="{shown}" plainTextPath="internal://{guid}.txt" '
        f'creatingUser="{user}" creationDateTime="{xml_text(created)}"/>'
    )
    return _Text(guid, content, xml)


def _described(text: str) -> str:
    return f"<Description>{xml_text(text)}</Description>" if text else ""


def _authors(report: Report) -> list[str]:
    """Return who made highlights and claims, in the order of the alphabet."""
    named = {one.author for entry in report.articles() for one in entry.article.annotations}
    named |= {entry.claim.author for entry in report.claims()}
    return sorted(filter(None, named))


def _user(author: str) -> str:
    """Return by which name somebody is known in every project; the program stands for whoever is
    not named.
    """
    return str(uuid5(NAMESPACE_URL, f"claim-reader:user/{author}")) if author else USER


def _variable(name: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"claim-reader:variable/{name}"))
