"""HTML to be read and printed: one file with each article's text, its highlights in it and the
notes beside them, and the claims.

The file holds no script and calls for nothing from elsewhere; its policy (CSP) forbids both. It
follows the reader's choice of light or dark.
"""

import base64
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.domain.characters import well_formed
from reader.domain.claim import Claim
from reader.domain.direction import is_right_to_left
from reader.domain.document import BlockKind
from reader.domain.layout import Field
from reader.domain.message import Message, translate, voice
from reader.domain.report_lines import Mark, Piece
from reader.exporters import wording
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import EVERYTHING
from reader.exporters.html_note import note_html
from reader.exporters.html_style import style_of
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

CONTENTS = translate("Report", "Contents")
NOTE_NUMBER = translate("Report", "Note {number}")
HIGHLIGHT_NUMBER = translate("Report", "Highlight {number}")
_CONTENTS_FROM = 2
"""From how many parts on the page has a list of them."""


class HtmlExporter:
    """A section for the claims and one for each article that has highlights or a note."""

    name = "html"
    title = translate("Formats", "HTML page")
    suffix = ".html"
    holds = EVERYTHING

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the page in UTF-8."""
        return page(Report(articles, labels, findings))


def _nothing(_entry: ArticleEntry) -> Iterator[str]:
    """Add nothing."""
    yield from ()


@dataclass(frozen=True, slots=True)
class Additions:
    """What a page says besides: its title, markup below the title, behind each article and at the
    end, and style rules of its own.
    """

    title: Message = TITLE
    opening: str = ""
    behind: Callable[[ArticleEntry], Iterator[str]] = _nothing
    closing: str = ""
    style: str = ""


NO_ADDITIONS = Additions()


def page(report: Report, more: Additions = NO_ADDITIONS) -> bytes:
    """Return the page of a report in UTF-8."""
    return "".join(_page(report, more)).encode("utf-8", errors="replace")


def _language() -> str:
    """Return in which language the page's own words are; articles declare theirs."""
    direction = ' dir="rtl"' if is_right_to_left(TITLE.told()) else ""
    return f'lang="{voice.code}"{direction}'


def _page(report: Report, more: Additions) -> Iterator[str]:
    colours = {colour: f"c{number}" for number, colour in enumerate(report.colours)}
    style = style_of(colours, excerpts=not report.layout.shows_text()) + more.style
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    yield (
        f'<!DOCTYPE html>\n<html {_language()}>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="generator" content="Claim Reader">\n'
        '<link rel="icon" href="data:,">\n'
        f"<title>{as_text(more.title.told())}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{as_text(more.title.told())}</h1>\n{more.opening}"
    )
    if report.missing:
        yield f'<p class="told">{as_text(report.missing)}</p>\n'
    yield from _contents(report)
    if report.library_note:
        yield (
            '<section class="note-section">\n'
            f"<h2>{as_text(wording.ON_THE_LIBRARY.told())}</h2>\n"
            f'<div class="note">{note_html(report.library_note)}</div>\n</section>\n'
        )
    yield from _claims(report, colours)
    for group in report.groups():
        yield from _group(group, colours)
    for entry in report.articles():
        yield from _article(entry, colours, more)
    if report.is_empty:
        yield f"<p>{as_text(NOTHING.told())}</p>\n"
    yield f"{more.closing}</main>\n</body>\n</html>\n"


def _contents(report: Report) -> Iterator[str]:
    """Yield links to the parts, where there are several."""
    links = [("claims", wording.CLAIMS.told())] if report.has_claims else []
    links += _places(report)
    if len(links) < _CONTENTS_FROM:
        return
    yield f'<nav aria-label="{as_text(CONTENTS.told())}">\n<ol>\n'
    for target, title in links:
        yield f'<li><a href="#{target}"><bdi>{as_text(title)}</bdi></a></li>\n'
    yield "</ol>\n</nav>\n"


def _places(report: Report) -> list[tuple[str, str]]:
    """Return where the parts with highlights begin, and what they are called."""
    if report.is_grouped:
        return [(group.key, group.heading) for group in report.groups()]
    return [(f"article-{article.id}", article.title) for article in report.shown()]


def _claims(report: Report, colours: Mapping[str, str]) -> Iterator[str]:
    if not report.has_claims:
        return
    entries = list(report.claims())
    yield f'<section id="claims">\n<h2>{as_text(wording.CLAIMS.told())}</h2>\n'
    if report.layout.has(Field.STATUS):
        yield from _claim_table(entries, colours)
    for entry in entries:
        yield from _claim(entry)
    yield "</section>\n"


def _claim_table(entries: Sequence[ClaimEntry], colours: Mapping[str, str]) -> Iterator[str]:
    heads = "".join(f'<th scope="col">{as_text(name)}</th>' for name in wording.claim_heads())
    yield f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n"
    for entry in entries:
        link = f'<a href="#claim-{entry.claim.id}"><bdi>{as_text(entry.claim.statement)}</bdi></a>'
        cells = "".join(f"<td>{cell}</td>" for cell in _claim_cells(entry, colours))
        yield f'<tr><td>{entry.number}</td><th scope="row">{link}</th>{cells}</tr>\n'
    yield "</tbody>\n</table>\n"


def _claim_cells(entry: ClaimEntry, colours: Mapping[str, str]) -> Iterator[str]:
    """Yield the cells behind the statement."""
    yield f"<bdi>{as_text(entry.said_by)}</bdi>"
    yield f"<bdi>{as_text(entry.claim.figure.raw if entry.claim.figure else '')}</bdi>"
    verdict = as_text(entry.verdict)
    yield (
        f'<span class="verdict {colours[entry.colour]}">{verdict}</span>' if verdict else NO_VERDICT
    )
    yield as_text(wording.status_words(entry.claim))


def _claim(entry: ClaimEntry) -> Iterator[str]:
    claim = entry.claim
    statement = f"{entry.number}. <bdi>{as_text(claim.statement)}</bdi>"
    yield f'<article class="claim" id="claim-{claim.id}">\n<h3>{statement}</h3>\n'
    yield shown_facts(entry.facts)
    if claim.note:
        yield f'<div class="note">{note_html(claim.note)}</div>\n'
    for quoted in entry.quotes:
        yield _quoted(quoted)
    yield "</article>\n"


def _quoted(quoted: Quoted) -> str:
    """Return a claim's highlight, with a way to it where it is on this page."""
    title = f"<cite><bdi>{as_text(quoted.title)}</bdi></cite>"
    if quoted.inside:
        title = f'<a href="#highlight-{quoted.id}">{title}</a>'
    elif quoted.address:
        title = _link(quoted.address, title)
    title += f" [{as_text(quoted.remark)}]" if quoted.remark else ""
    return (
        f'<figure>\n<blockquote dir="auto">{as_text(quoted.quote)}</blockquote>\n'
        f"<figcaption>{title}</figcaption>\n</figure>\n"
    )


def _article(entry: ArticleEntry, colours: Mapping[str, str], more: Additions) -> Iterator[str]:
    article = entry.article
    language = _lang(article.metadata.language or "")
    yield (
        f'<article class="source" id="article-{article.id}">\n<header>\n'
        f'<h2{language} dir="auto">{as_text(entry.title)}</h2>\n'
        f"{shown_facts(entry.facts)}</header>\n"
    )
    if entry.note:
        yield f'<div class="note">{note_html(entry.note)}</div>\n'
    if entry.unplaced:
        yield f'<section class="unplaced">\n<h3>{as_text(WITHOUT_PLACE.told())}</h3>\n'
        for mark in entry.unplaced:
            yield (
                f'<blockquote dir="auto" id="highlight-{mark.id}">{as_text(mark.quote)}'
                f"</blockquote>\n{_card(mark, colours)}"
            )
        yield "</section>\n"
    if entry.paragraphs:
        yield f'<div class="text"{language}>\n'
        for paragraph in entry.paragraphs:
            yield from _paragraph(paragraph, entry.title, colours)
        yield "</div>\n"
    yield from _excerpts(entry.excerpts, colours)
    yield from more.behind(entry)
    yield "</article>\n"


def _group(group: GroupEntry, colours: Mapping[str, str]) -> Iterator[str]:
    """Yield the highlights of a label or a claim."""
    heading = f'<h2 dir="auto">{as_text(group.heading)}</h2>\n'
    yield f'<section class="group" id="{group.key}">\n{heading}'
    if group.claim:
        note = group.claim.claim.note
        yield shown_facts(group.claim.facts)
        yield f'<div class="note">{note_html(note)}</div>\n' if note else ""
    yield from _excerpts(group.excerpts, colours)
    yield "</section>\n"


def _excerpts(excerpts: Sequence[Excerpt], colours: Mapping[str, str]) -> Iterator[str]:
    yield '<div class="text">\n' if excerpts else ""
    for excerpt in excerpts:
        yield from _excerpt(excerpt, colours)
    yield "</div>\n" if excerpts else ""


def _excerpt(excerpt: Excerpt, colours: Mapping[str, str]) -> Iterator[str]:
    """Yield a highlight by itself, what was noted on it beside it."""
    mark, language = excerpt.mark, _lang(excerpt.language)
    yield f'<div class="excerpt" id="highlight-{mark.id}">\n{_card(mark, colours)}<figure>\n'
    if excerpt.quote:
        words = f'<mark class="{colours[mark.colour]}">{as_text(excerpt.quote)}</mark>'
        yield f'<blockquote{language} dir="auto">{words}</blockquote>\n'
    if excerpt.has_context:
        quote = f"<b>{as_text(excerpt.quote)}</b>" if excerpt.quote else ""
        around = f"{as_text(excerpt.before)}{quote}{as_text(excerpt.behind)}"
        yield f'<p class="context"{language} dir="auto">{around}</p>\n'
    if excerpt.source:
        source = f"<cite><bdi>{as_text(excerpt.source)}</bdi></cite>"
        linked = _link(excerpt.address, source) if excerpt.address else source
        yield f"<figcaption>{linked}</figcaption>\n"
    yield "</figure>\n</div>\n"


def _lang(language: str) -> str:
    return f' lang="{as_text(language)}"' if language else ""


_CLASSES = {
    BlockKind.TITLE: "title",
    BlockKind.SUMMARY: "summary",
    BlockKind.BYLINE: "aside",
    BlockKind.DATELINE: "aside",
    BlockKind.CREDIT: "aside",
    BlockKind.CAPTION: "aside",
    BlockKind.HEADING: "heading",
    BlockKind.QUOTE: "quote",
    BlockKind.EMBED: "quote",
    BlockKind.LIST_ITEM: "item",
    BlockKind.CODE: "code",
}


def _paragraph(paragraph: Paragraph, title: str, colours: Mapping[str, str]) -> Iterator[str]:
    """Yield a paragraph of the text, the notes on what is highlighted in it before it: they stand
    in the margin from its first line on.
    """
    if paragraph.says_only(title):
        return
    cards = "".join(_card(mark, colours) for mark in paragraph.begun if not _is_bare(mark))
    kind = _CLASSES.get(paragraph.kind, "")
    names = " ".join(one for one in (kind, "removed" if paragraph.removed else "") if one)
    name = f' class="{names}"' if names else ""
    tag = "h3" if paragraph.kind is BlockKind.HEADING else "p"
    inner = "".join(_piece(piece, colours) for piece in paragraph.pieces)
    told = f'<small class="told">{as_text(REMOVED.told())}</small> ' if paragraph.removed else ""
    block = f'<{tag}{name} dir="auto">{told}{inner}</{tag}>\n'
    yield f'<div class="row">\n{cards}{block}</div>\n' if cards else block


def _piece(piece: Piece, colours: Mapping[str, str]) -> str:
    """Return a part of a paragraph. The mark that begins last lies on top and gives the colour."""
    text = as_text(piece.text)
    if not piece.marks:
        return text
    anchors = "".join(f'<span id="highlight-{mark.id}"></span>' for mark in piece.begun)
    ends = "".join(map(_number, piece.ended))
    colour = colours[piece.marks[-1].colour]
    return f'{anchors}<mark class="{colour}">{text}</mark>{ends}'


def _number(mark: Mark) -> str:
    """Return the number behind a highlight, which leads to what stands beside it."""
    if _is_bare(mark):
        return f'<sup class="number">{mark.number}</sup>'
    name = as_text(NOTE_NUMBER.where(number=mark.number).told())
    link = f'href="#note-{mark.id}" aria-label="{name}"'
    return f'<sup><a class="number" {link}>{mark.number}</a></sup>'


def _is_bare(mark: Mark) -> bool:
    """Whether there is nothing to say beside a highlight."""
    return not (mark.labels or mark.remarks or mark.note or mark.claims)


def _card(mark: Mark, colours: Mapping[str, str]) -> str:
    """Return what stands beside a highlight."""
    labels = "".join(f"<li><bdi>{as_text(label)}</bdi></li>" for label in mark.labels)
    parts = [f'<ul class="labels">{labels}</ul>'] if labels else []
    parts += [f'<p class="told">{as_text(remark)}</p>' for remark in mark.remarks]
    parts += [f'<div class="note">{note_html(mark.note)}</div>'] if mark.note else []
    parts += [f'<p class="of-claim">{_of_claim(claim)}</p>' for claim in mark.claims]
    name = as_text(HIGHLIGHT_NUMBER.where(number=mark.number).told())
    number = f'<a class="number" href="#highlight-{mark.id}" aria-label="{name}">{mark.number}</a>'
    return (
        f'<aside class="card {colours[mark.colour]}" id="note-{mark.id}">{number}'
        f"{''.join(parts)}</aside>\n"
    )


def _of_claim(claim: Claim) -> str:
    """Return which claim gathers a highlight, with a way to it."""
    link = f'<a href="#claim-{claim.id}"><bdi>{as_text(claim.statement)}</bdi></a>'
    return wording.OF_CLAIM.where(statement=link).told()


def shown_facts(facts: Sequence[Fact]) -> str:
    """Return facts as a list of their names and values."""
    if not facts:
        return ""
    rows = "".join(
        f"<div><dt>{as_text(one.title)}</dt><dd>{_value(one)}</dd></div>\n" for one in facts
    )
    return f"<dl>\n{rows}</dl>\n"


def _value(fact: Fact) -> str:
    value = f"<bdi>{as_text(fact.value)}</bdi>"
    return _link(fact.address, value) if fact.address else value


def _link(address: str, inner: str) -> str:
    return f'<a href="{as_text(address)}" rel="noopener noreferrer">{inner}</a>'


def as_text(text: str) -> str:
    """Return text that HTML shows as the same characters."""
    return escape(well_formed(text)).replace("\r", "&#13;").replace("\0", "\ufffd")
