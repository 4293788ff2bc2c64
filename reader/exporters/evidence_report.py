"""The page of an evidence bundle for people: the report as any export has it, and beside it what
makes it evidence: pictures of the passages, the words in earlier versions, hashes and history.
"""

import base64
from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from reader.domain.annotation import AnnotationId
from reader.domain.bundle import PAYLOAD
from reader.domain.message import translate
from reader.exporters.evidence import BundleContents, Passage
from reader.exporters.html_page import Additions, as_text, page, shown_facts
from reader.exporters.report import ArticleEntry, Report
from reader.exporters.report_facts import Fact, moment

TITLE = translate("Report", "Evidence")
MOST_EMBEDDED = 40_000_000
"""Bytes of pictures that stand in the page itself; further ones are only linked to. Browsers take
long for a page of more.
"""

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
        Fact(translate("Report", "Holds"), _held(bundle)),
    ]
    makers = [one for one in (bundle.author, bundle.organisation) if one]
    if makers:
        facts.append(Fact(translate("Report", "Made by"), ", ".join(makers)))
    yield shown_facts(facts)
    yield (
        "<p>Each passage is highlighted in the text of its article, and shown as it stood on the "
        "page where a picture could be made. README.txt, beside the folder of this page, says how "
        "all of it can be checked.</p>\n"
    )


def _held(bundle: BundleContents) -> str:
    sources = {one.sha256 for version in bundle.versions for one in version.sources}
    highlights = {one.highlight for one in bundle.passages}
    counted = (
        (len(bundle.findings.claims), "claim"),
        (len(highlights), "highlight"),
        (len(bundle.articles), "article"),
        (len(bundle.versions), "text"),
        (len(sources), "source"),
    )
    return ", ".join(f"{number} {word}{'' if number == 1 else 's'}" for number, word in counted)


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
    yield '<section class="shots">\n<h3>As it stood on the page</h3>\n'
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
    when = f", imported {moment(version.article.imported)}" if version else ""
    made = ", as it was highlighted" if passage.made else ""
    return (
        f"<strong>{number}.</strong> Version {passage.number}{as_text(when)}{made}. "
        f'Source: SHA-256 <span class="hash">{passage.sha256}</span>'
    )


def _excerpt(passage: Passage) -> str:
    """Return the words in the paragraphs of another version than the one that is shown whole."""
    span, version = passage.target.span, passage.version
    if version is None:
        return (
            f'<blockquote dir="auto"><mark>{as_text(passage.target.exact)}</mark></blockquote>\n'
            '<p class="told">The text that this was highlighted in was replaced when the source '
            "was cleaned again.</p>\n"
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
        yield f'<p class="told">No picture: {as_text(picture.missing)}</p>\n'
        return
    address = passage.picture_file.removeprefix(PAYLOAD)
    if not room.take(picture.data):
        yield f'<p><a href="{address}">Picture of the passage on the page</a></p>\n'
        return
    data = base64.b64encode(picture.data).decode("ascii")
    words = as_text(" ".join(passage.target.exact.split()))
    yield (
        f'<img alt="The page, with the passage highlighted: {words}" '
        f'src="data:image/png;base64,{data}">\n'
    )


def _closing(bundle: BundleContents) -> Iterator[str]:
    yield from _sources(bundle)
    yield from _history(bundle)


def _sources(bundle: BundleContents) -> Iterator[str]:
    """Yield the table of all sources and of the texts that were read out of them."""
    yield (
        '<section id="sources">\n<h2>Sources</h2>\n<table>\n<thead><tr><th scope="col">No.</th>'
        '<th scope="col">Article</th><th scope="col">Source, as imported</th>'
        '<th scope="col">Text</th></tr></thead>\n<tbody>\n'
    )
    number = count(1)
    for version in bundle.versions:
        for source in version.sources:
            page_of = f", page {source.page}" if source.page else ""
            file, text = (one.removeprefix(PAYLOAD) for one in (source.file, version.text_file))
            yield (
                f'<tr><td>{next(number)}</td><th scope="row"><bdi>'
                f"{as_text(version.article.title)}</bdi>, version {version.article.version}"
                f'{page_of}</th><td><a href="{file}"><bdi>{as_text(source.name)}</bdi></a>, '
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
    yield (
        '<section id="history" class="history">\n<h2>History</h2>\n<table>\n<thead><tr>'
        '<th scope="col">Event</th><th scope="col">When</th><th scope="col">What was done</th>'
        '<th scope="col">Link of the chain</th></tr></thead>\n<tbody>\n'
    )
    for event in known:
        undone = "" if event.state == "done" else f" ({as_text(event.state)})"
        undone += f", by {as_text(event.author)}" if event.author else ""
        link = event.link.hex() if event.link else "missing"
        yield (
            f"<tr><td>{event.id}</td><td>{as_text(moment(event.at))}</td>"
            f'<td>{as_text(event.verb)}{undone}</td><td class="hash">{link}</td></tr>\n'
        )
    yield "</tbody>\n</table>\n</section>\n"
