"""Plain text to be read as it stands: claims, and each article's highlights with their notes, in
lines of a readable length.

Letters of Chinese, Japanese and Korean take two places; a long address is never broken.
"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.domain.characters import well_formed
from reader.domain.message import translate
from reader.domain.own_marks import in_marks
from reader.domain.report_lines import Mark, lines_of
from reader.exporters import wording
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import EVERYTHING
from reader.exporters.report import (
    ArticleEntry,
    ClaimEntry,
    Excerpt,
    GroupEntry,
    Report,
)
from reader.exporters.report_facts import Fact
from reader.exporters.wording import NOTHING, TITLE

WIDTH = 78
"""Places in a line."""
_INDENT = 4


class TextExporter:
    """Everything that was noted, without the articles' own text."""

    name = "text"
    title = translate("Formats", "Plain text")
    suffix = ".txt"
    holds = EVERYTHING

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the text in UTF-8, lines ending with a line feed."""
        lines = _lines(Report(articles, labels, findings))
        return ("\n".join(line.rstrip() for line in lines) + "\n").encode("utf-8")


def _lines(report: Report) -> Iterator[str]:
    yield from _headed(TITLE.told().upper(), "=")
    if report.missing:
        yield from ("", *wrapped(report.missing))
    if report.library_note:
        yield from (
            "",
            *_headed(wording.ON_THE_LIBRARY.told(), "-"),
            "",
            *_note(report.library_note, 0),
        )
    if report.has_claims:
        yield from ("", "", *_headed(wording.CLAIMS.told(), "-"))
        for claim in report.claims():
            yield from ("", *_claim(claim))
    for group in report.groups():
        yield from ("", "", *_group(group))
    for entry in report.articles():
        yield from ("", "", *_article(entry))
    if report.is_empty:
        yield from ("", NOTHING.told())


def _headed(text: str, sign: str) -> Iterator[str]:
    """Yield a heading with a line under it."""
    lines = wrapped(text)
    yield from lines
    yield sign * max((places(line) for line in lines), default=0)


def _claim(entry: ClaimEntry) -> Iterator[str]:
    number = f"{entry.number}. "
    yield from wrapped(entry.claim.statement, number) or [number]
    yield from _facts(entry.facts, _INDENT)
    if entry.claim.note:
        yield from ("", *_note(entry.claim.note, _INDENT))
    for quoted in entry.quotes:
        told = f" [{quoted.remark}]" if quoted.remark else ""
        yield from ("", *wrapped(in_marks(quoted.quote), " " * _INDENT))
        yield from wrapped(f"{quoted.title}{told}", f"{' ' * _INDENT}— ")


def _article(entry: ArticleEntry) -> Iterator[str]:
    yield from _headed(entry.title, "-")
    yield from _facts(entry.facts, 0)
    if entry.note:
        yield from ("", *_note(entry.note, 0))
    for excerpt in entry.excerpts:
        yield from ("", *_excerpt(excerpt))
    if entry.excerpts:
        return
    now = _present_words(entry)
    for mark in entry.marks:
        yield from ("", *_mark(mark, now.get(mark.number, mark.quote)))


def _group(group: GroupEntry) -> Iterator[str]:
    yield from _headed(group.heading, "-")
    if group.claim:
        yield from _facts(group.claim.facts, 0)
        note = group.claim.claim.note
        yield from ("", *_note(note, 0)) if note else ()
    for excerpt in group.excerpts:
        yield from ("", *_excerpt(excerpt))


def _excerpt(excerpt: Excerpt) -> Iterator[str]:
    yield from _mark(excerpt.mark, excerpt.quote)
    indent = " " * _INDENT
    if excerpt.has_context:
        around = f"{excerpt.before}{excerpt.quote}{excerpt.behind}"
        words = wording.IN_CONTEXT.where(sentences=" ".join(around.split())).told()
        yield from wrapped(words, indent, indent)
    if excerpt.source:
        yield from wrapped(excerpt.source, f"{indent}— ")
    if excerpt.address:
        yield f"{indent}{excerpt.address}"


def _present_words(entry: ArticleEntry) -> dict[int, str]:
    """Return what each highlight lies over in the present text, by its number."""
    words: dict[int, list[str]] = {}
    for paragraph in entry.paragraphs:
        here: dict[int, str] = {}
        for piece in paragraph.pieces:
            for mark in piece.marks:
                here[mark.number] = here.get(mark.number, "") + piece.text
        for number, text in here.items():
            words.setdefault(number, []).append(text)
    return {number: "\n".join(parts) for number, parts in words.items()}


def _mark(mark: Mark, now: str) -> Iterator[str]:
    """Yield a highlight: the words that it lies on now, and what is to be said of them."""
    number = f"{mark.number}.".ljust(_INDENT)
    yield from wrapped(in_marks(now) if now else "", number, " " * _INDENT) or [number]
    if mark.labels:
        labels = wording.LABELS.where(labels=", ".join(mark.labels)).told()
        yield from wrapped(labels, " " * _INDENT)
    for remark in mark.remarks:
        yield from wrapped(f"[{remark}]", " " * _INDENT)
    yield from _note(mark.note, _INDENT)
    for claim in mark.claims:
        words = wording.OF_CLAIM.where(statement=claim.statement).told()
        yield from wrapped(words, " " * _INDENT)


def _facts(facts: Sequence[Fact], indent: int) -> Iterator[str]:
    """Yield what is known, the names in a column."""
    column = max((len(fact.title) for fact in facts), default=0) + 2
    for fact in facts:
        name = " " * indent + f"{fact.title}:".ljust(column)
        yield from wrapped(fact.value, name, " " * (indent + column))


def _note(note: str, indent: int) -> Iterator[str]:
    for line in lines_of(note):
        yield from wrapped(line, " " * indent) or [""]


def places(text: str) -> int:
    """Return how many places a text takes in a line of letters of one width."""
    return sum(map(_width, text))


def _width(letter: str) -> int:
    if unicodedata.east_asian_width(letter) in ("W", "F"):
        return 2
    return 0 if unicodedata.category(letter) in ("Mn", "Me", "Cf") else 1


def wrapped(text: str, first: str = "", rest: str | None = None) -> list[str]:
    """Return a text in lines of at most ``WIDTH`` places, as far as its words allow that.

    ``first`` stands before the first line, ``rest`` before all others: as much white space where it
    is not given.
    """
    later = " " * places(first) if rest is None else rest
    lines: list[str] = []
    for part in well_formed(text).splitlines():
        before = later if lines else first
        line, used = before, places(before)
        for word in _words(part):
            long = places(word)
            if used + places(word.rstrip(" ")) > WIDTH and line != before:
                lines.append(line)
                before = later
                line, used = before, places(before)
            line, used = line + word, used + long
        lines.append(line)
    return lines


def _words(text: str) -> Iterator[str]:
    """Yield the parts between which a line may end: words with the spaces behind them, and each
    letter of a script that is written without spaces.
    """
    start = 0
    for end in range(1, len(text)):
        before, after = text[end - 1], text[end]
        wide = _width(before) == 2 or _width(after) == 2
        if (before == " " and after != " ") or (wide and unicodedata.category(after)[0] != "P"):
            yield text[start:end]
            start = end
    if text:
        yield text[start:]
