"""The page of an evidence bundle for people: the report as any export has it, and beside it what
makes it evidence: pictures of the passages, the words in earlier versions, hashes and history.
"""

import base64
from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from reader.domain.annotation import AnnotationId
from reader.domain.bundle import PAYLOAD, LoggedEvent, why_no_picture
from reader.domain.message import COUNT, Message, listed, translate, verbatim
from reader.exporters.evidence import BundleContents, Passage
from reader.exporters.holding import Holding, counted
from reader.exporters.html_page import Additions, as_text, page, shown_facts
from reader.exporters.report import ArticleEntry, Report
from reader.exporters.report_facts import Fact, moment

TITLE = translate("Report", "Evidence")
MOST_EMBEDDED = 40_000_000
"""Bytes of pictures that stand in the page itself; further ones are only linked to. Browsers take
long for a page of more.
"""

OPENING = translate(
    "Report",
    "Each passage is highlighted in the text of its article, and shown as it stood on the page "
    "where a picture could be made. README.txt, beside the folder of this page, says how all of it "
    "can be checked.",
)
ON_THE_PAGE = translate("Report", "As it stood on the page")
VERSION = translate("Report", "Version {number}")
VERSION_OF = translate("Report", "version {number}")
SOURCE = translate("Report", "{facts}. Source: SHA-256 {hash}")
REPLACED = translate(
    "Report",
    "The text that this was highlighted in was replaced when the source was cleaned again.",
)
NO_PICTURE = translate("Report", "No picture: {why}")
PICTURE = translate("Report", "Picture of the passage on the page")
SHOWN = translate("Report", "The page, with the passage highlighted: {quote}")
SOURCE_HEADS = (
    translate("Report", "No."),
    translate("Report", "Article"),
    translate("Report", "Source, as imported"),
    translate("Report", "Text"),
)
HISTORY_HEADS = (
    translate("Report", "Event"),
    translate("Report", "When"),
    translate("Report", "What was done"),
    translate("Report", "Link of the chain"),
)
_STATES = {
    "undone": translate("Report", "{what} (undone)"),
    "dropped": translate("Report", "{what} (undone, and not done again)"),
}
"""By the states of events that no longer hold."""

STYLE = """
.shots { border: 0; }
.shot { margin: 0 0 2rem; break-inside: avoid; }
.shot figcaption { padding: 0 0 .4rem; }
.shot figcaption::before { content: none; }
.shot img { display: block; max-width: 100%; height: auto; border: 1px solid var(--line); }
.hash { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .8em; }
.history td:first-child { white-space: nowrap; }
@media print { .shot img { max-height: 200mm; } }
"""


def evidence_page(bundle: BundleContents) -> bytes:
    """Return the page in UTF-8. It holds its pictures, and calls for nothing."""
    room, passages = _Room(), bundle.by_highlight()
    additions = Additions(
        title=TITLE,
        opening="".join(_opening(bundle)),
        behind=lambda entry: _behind(entry, passages, room),
        closing="".join(_closing(bundle)),
        style=STYLE,
    )
    return page(Report(bundle.articles, bundle.labels, bundle.findings), additions)


class _Room:
    """How many bytes of pictures the page can still hold."""

    def __init__(self) -> None:
        self._left = MOST_EMBEDDED

    def take(self, data: bytes) -> bool:
        """Take the room for a picture; false where there is not enough."""
        fits = len(data) <= self._left
        self._left -= len(data) if fits else 0
        return fits


def _opening(bundle: BundleContents) -> Iterator[str]:
    facts = [
        Fact(translate("Report", "Made on"), moment(bundle.made)),
        Fact(translate("Report", "Made with"), bundle.program),
        Fact(translate("Report", "Contains"), _held(bundle)),
    ]
    makers = [one for one in (bundle.author, bundle.organisation) if one]
    if makers:
        facts.append(Fact(translate("Report", "Made by"), ", ".join(makers)))
    yield shown_facts(facts)
    yield f"<p>{as_text(OPENING.told())}</p>\n"


def _held(bundle: BundleContents) -> str:
    texts = len(bundle.versions)
    sources = len({one.sha256 for version in bundle.versions for one in version.sources})
    highlights = len({one.highlight for one in bundle.passages})
    parts = (
        counted(Holding.CLAIMS, len(bundle.findings.claims)),
        counted(Holding.HIGHLIGHTS, highlights),
        counted(Holding.ARTICLES, len(bundle.articles)),
        translate("Report", "%n texts", "1 text", COUNT, texts),
        translate("Report", "%n sources", "1 source", COUNT, sources),
    )
    return listed(parts).told()


def _behind(
    entry: ArticleEntry, passages: Mapping[AnnotationId, Sequence[Passage]], room: _Room
) -> Iterator[str]:
    """Yield what stands behind an article: its passages, version by version."""
    shown = [
        (mark.number, passage)
        for mark in entry.marks
        for passage in passages.get(mark.id, ())
        if passage.picture is not None or passage.number != entry.article.version
    ]
    if not shown:
        return
    yield f'<section class="shots">\n<h3>{as_text(ON_THE_PAGE.told())}</h3>\n'
    for number, passage in shown:
        yield '<figure class="shot">\n'
        yield f"<figcaption>{_caption(number, passage)}</figcaption>\n"
        if passage.number != entry.article.version:
            yield _excerpt(passage)
        yield from _picture(passage, room)
        yield "</figure>\n"
    yield "</section>\n"


def _caption(number: int, passage: Passage) -> str:
    version = passage.version
    parts = [VERSION.where(number=passage.number)]
    if version is not None:
        when = moment(version.article.imported)
        parts.append(translate("Report", "imported {moment}").where(moment=when))
    if passage.made:
        parts.append(translate("Report", "as it was highlighted"))
    told = SOURCE.where(facts=listed(parts), hash=f'<span class="hash">{passage.sha256}</span>')
    return f"<strong>{number}.</strong> {told.told()}"


def _excerpt(passage: Passage) -> str:
    """Return the words in the paragraphs of another version than the one that is shown whole."""
    span, version = passage.target.span, passage.version
    if version is None:
        return (
            f'<blockquote dir="auto"><mark>{as_text(passage.target.exact)}</mark></blockquote>\n'
            f'<p class="told">{as_text(REPLACED.told())}</p>\n'
        )
    document = version.article.document
    around = [block for block in document.blocks if block.span.overlaps(span)]
    start = around[0].start if around else span.start
    end = around[-1].end if around else span.end
    text = document.text
    return (
        f'<blockquote dir="auto">{as_text(text[start : span.start])}<mark>'
        f"{as_text(text[span.start : span.end])}</mark>{as_text(text[span.end : end])}"
        "</blockquote>\n"
    )


def _picture(passage: Passage, room: _Room) -> Iterator[str]:
    picture = passage.picture
    if picture is None:
        return
    if not picture.data:
        missing = NO_PICTURE.where(why=why_no_picture(picture.missing)).told()
        yield f'<p class="told">{as_text(missing)}</p>\n'
        return
    address = passage.picture_file.removeprefix(PAYLOAD)
    if not room.take(picture.data):
        yield f'<p><a href="{address}">{as_text(PICTURE.told())}</a></p>\n'
        return
    data = base64.b64encode(picture.data).decode("ascii")
    told = SHOWN.where(quote=" ".join(passage.target.exact.split())).told()
    yield f'<img alt="{as_text(told)}" src="data:image/png;base64,{data}">\n'


def _closing(bundle: BundleContents) -> Iterator[str]:
    yield from _sources(bundle)
    yield from _history(bundle)


def _sources(bundle: BundleContents) -> Iterator[str]:
    """Yield the table of all sources and of the texts that were read out of them."""
    yield '<section id="sources">\n'
    yield _table_head(translate("Report", "Sources"), SOURCE_HEADS)
    number = count(1)
    for version in bundle.versions:
        for source in version.sources:
            parts = [VERSION_OF.where(number=version.article.version)]
            if source.page:
                parts.append(translate("Report", "page {number}").where(number=source.page))
            file, text = (one.removeprefix(PAYLOAD) for one in (source.file, version.text_file))
            yield (
                f'<tr><td>{next(number)}</td><th scope="row"><bdi>'
                f"{as_text(version.article.title)}</bdi>, {as_text(listed(parts).told())}"
                f'</th><td><a href="{file}"><bdi>{as_text(source.name)}</bdi></a>, '
                f"{as_text(moment(source.imported))}, SHA-256 "
                f'<span class="hash">{source.sha256}</span></td>'
                f'<td><a href="{text}">{text.rpartition("/")[2]}</a></td></tr>\n'
            )
    yield "</tbody>\n</table>\n</section>\n"


def _history(bundle: BundleContents) -> Iterator[str]:
    """Yield what was done with these things, as the log tells."""
    known = [line.event for line in bundle.log.lines if line.rows is not None]
    if not known:
        return
    yield '<section id="history" class="history">\n'
    yield _table_head(translate("Report", "History"), HISTORY_HEADS)
    for event in known:
        deed = as_text(_deed(event, bundle.deed(event.verb)))
        link = event.link.hex() if event.link else as_text(translate("Report", "missing").told())
        yield (
            f"<tr><td>{event.id}</td><td>{as_text(moment(event.at))}</td>"
            f'<td>{deed}</td><td class="hash">{link}</td></tr>\n'
        )
    yield "</tbody>\n</table>\n</section>\n"


def _deed(event: LoggedEvent, deed: str) -> str:
    """Return what an event did, whether it still holds, and who did it."""
    told = verbatim(deed)
    if event.state in _STATES:
        told = _STATES[event.state].where(what=told)
    if event.author:
        told = translate("Report", "{what}, by {name}").where(what=told, name=event.author)
    return told.told()


def _table_head(title: Message, heads: Sequence[Message]) -> str:
    """Return the beginning of a table under its heading."""
    cells = "".join(f'<th scope="col">{as_text(one.told())}</th>' for one in heads)
    return f"<h2>{as_text(title.told())}</h2>\n<table>\n<thead><tr>{cells}</tr></thead>\n<tbody>\n"
