"""The report as lines that follow each other, as text processors want it: each with its style, its
anchor, and runs of text. How a style looks is the format's.
"""

from collections.abc import Iterator, Sequence

from reader.domain.document import BlockKind
from reader.domain.layout import Field
from reader.domain.report_lines import ClaimTable, Line, Mark, Piece, Run, Style, lines_of
from reader.exporters import wording
from reader.exporters.report import (
    NO_VERDICT,
    ArticleEntry,
    ClaimEntry,
    Excerpt,
    GroupEntry,
    Paragraph,
    Quoted,
    Report,
)
from reader.exporters.report_facts import Fact
from reader.exporters.wording import NOTHING, REMOVED, TITLE, WITHOUT_PLACE


def anchor_of(kind: str, key: str) -> str:
    """Return a name that every format takes as one of a place: letters, digits, at most 40."""
    return f"{kind}_{key.replace('-', '')}"


def flow(report: Report) -> Iterator[Line | ClaimTable]:
    """Yield the whole report in its order."""
    yield _plain(Style.TITLE, TITLE.told())
    if report.missing:
        yield _plain(Style.REMARK, report.missing)
    if report.library_note:
        yield _plain(Style.SECTION, wording.ON_THE_LIBRARY.told())
        yield from _note(report.library_note)
    if report.has_claims:
        yield from _claims(report)
    for group in report.groups():
        yield from _group(group)
    for article in report.articles():
        yield from _article(article)
    if report.is_empty:
        yield _plain(Style.BODY, NOTHING.told())


def _claims(report: Report) -> Iterator[Line | ClaimTable]:
    """Yield the part of the claims; the table of what has come of them only where that is shown."""
    entries = list(report.claims())
    yield _plain(Style.SECTION, wording.CLAIMS.told(), anchor="claims")
    if report.layout.has(Field.STATUS):
        yield ClaimTable(
            wording.claim_heads(),
            tuple(tuple(_claim_cells(entry)) for entry in entries),
            tuple(entry.colour if entry.verdict else "" for entry in entries),
        )
    for entry in entries:
        yield from _claim(entry)


def card_lines(mark: Mark) -> Iterator[str]:
    """Yield what is to be said of a highlight besides its words, a line each; nothing where there
    is nothing.
    """
    if mark.labels:
        yield ", ".join(mark.labels)
    yield from mark.remarks
    yield from lines_of(mark.note)
    for claim in mark.claims:
        yield wording.OF_CLAIM.where(statement=" ".join(claim.statement.split())).told()


def _plain(style: Style, text: str, *, anchor: str = "") -> Line:
    return Line(style, (Run(_on_one_line(text)),), anchor)


def _on_one_line(text: str) -> str:
    return " ".join(text.splitlines())


def _note(text: str) -> Iterator[Line]:
    for line in lines_of(text):
        yield Line(Style.NOTE, (Run(line),))


def _facts(facts: Sequence[Fact]) -> Iterator[Line]:
    for fact in facts:
        value = Run(_on_one_line(fact.value), address=fact.address)
        yield Line(Style.FACT, (Run(fact.title, strong=True), Run("\t"), value))


def _claim_cells(entry: ClaimEntry) -> Iterator[Run]:
    claim = entry.claim
    yield Run(str(entry.number))
    yield Run(_on_one_line(claim.statement), anchor=anchor_of("claim", claim.id))
    yield Run(_on_one_line(entry.said_by))
    yield Run(_on_one_line(claim.figure.raw) if claim.figure else "")
    yield Run(_on_one_line(entry.verdict) or NO_VERDICT)
    yield Run(wording.status_words(claim))


def _claim(entry: ClaimEntry) -> Iterator[Line]:
    claim = entry.claim
    statement = f"{entry.number}. {claim.statement}"
    yield _plain(Style.SUBSECTION, statement, anchor=anchor_of("claim", claim.id))
    yield from _facts(entry.facts)
    yield from _note(claim.note)
    for quoted in entry.quotes:
        yield from _quoted(quoted)


def _group(group: GroupEntry) -> Iterator[Line]:
    yield Line(Style.SECTION, (Run(_on_one_line(group.heading)),), _group_anchor(group))
    if group.claim:
        yield from _facts(group.claim.facts)
        yield from _note(group.claim.claim.note)
    for excerpt in group.excerpts:
        yield from _excerpt(excerpt)


def _group_anchor(group: GroupEntry) -> str:
    kind, _, key = group.key.partition("-")
    return anchor_of(kind if group.claim else "group", key)


def _excerpt(excerpt: Excerpt) -> Iterator[Line]:
    """Yield a highlight by itself: its words, those around it, and where it is from."""
    mark = excerpt.mark
    yield from _marked(mark, excerpt.quote or mark.head, excerpt.language)
    if excerpt.has_context:
        told = f"{excerpt.before}{excerpt.quote}{excerpt.behind}"
        yield Line(Style.ASIDE, (Run(_on_one_line(told)),), language=excerpt.language)
    if excerpt.source:
        source = Run(_on_one_line(excerpt.source), address=excerpt.address)
        yield Line(Style.SOURCE, (Run("— "), source))


def _marked(mark: Mark, text: str, language: str) -> Iterator[Line]:
    """Yield a highlight's words as a quotation, with the highlight over it."""
    lines = text.splitlines() or [""]
    for number, line in enumerate(lines):
        first, last = number == 0, number == len(lines) - 1
        piece = Piece(line, (mark,), (mark,) if first else (), (mark,) if last else ())
        yield Line(Style.QUOTE, (Run(line, piece=piece),), language=language)


def _quoted(quoted: Quoted) -> Iterator[Line]:
    for line in quoted.quote.splitlines():
        yield Line(Style.QUOTE, (Run(line),))
    anchor = anchor_of("mark", quoted.id) if quoted.inside else ""
    address = "" if quoted.inside else quoted.address
    title = Run(_on_one_line(quoted.title), address=address, anchor=anchor)
    remark = [Run(f" [{quoted.remark}]")] if quoted.remark else []
    yield Line(Style.SOURCE, (Run("— "), title, *remark))


def _article(entry: ArticleEntry) -> Iterator[Line]:
    article = entry.article
    language = article.metadata.language or ""
    anchor = anchor_of("article", str(article.id))
    title = _on_one_line(entry.title)
    yield Line(Style.SECTION, (Run(title),), anchor, language, new_page=True)
    yield from _facts(entry.facts)
    yield from _note(entry.note)
    if entry.unplaced:
        yield _plain(Style.SUBSECTION, WITHOUT_PLACE.told())
    for mark in entry.unplaced:
        yield from _marked(mark, mark.quote, language)
    for excerpt in entry.excerpts:
        yield from _excerpt(excerpt)
    for paragraph in entry.paragraphs:
        yield from _paragraph(paragraph, entry.title, language)


_STYLES = {
    BlockKind.SUMMARY: Style.SUMMARY,
    BlockKind.TITLE: Style.SUMMARY,
    BlockKind.BYLINE: Style.ASIDE,
    BlockKind.DATELINE: Style.ASIDE,
    BlockKind.CREDIT: Style.ASIDE,
    BlockKind.CAPTION: Style.ASIDE,
    BlockKind.HEADING: Style.SUBSECTION,
    BlockKind.QUOTE: Style.QUOTE,
    BlockKind.EMBED: Style.QUOTE,
    BlockKind.LIST_ITEM: Style.ITEM,
    BlockKind.CODE: Style.CODE,
}


def _paragraph(paragraph: Paragraph, title: str, language: str) -> Iterator[Line]:
    if paragraph.says_only(title):
        return  # it stands above already
    if paragraph.removed:
        yield _plain(Style.REMARK, REMOVED.told())
    runs = tuple(Run(piece.text, piece=piece) for piece in paragraph.pieces)
    style = _STYLES.get(paragraph.kind, Style.BODY)
    yield Line(style, runs, language=language, removed=paragraph.removed)
