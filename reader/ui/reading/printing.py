"""Printing the open article as it is read: its kept text with the highlights, their labels and
their notes.
"""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from reader.domain.annotation import Annotation, Label, LabelId
from reader.domain.article import Article
from reader.domain.document import Block, BlockKind, Span
from reader.domain.errors import FileUnwritable
from reader.domain.labels import shown_names
from reader.domain.message import translate
from reader.domain.own_marks import in_marks
from reader.services.export_target import check_target
from reader.ui.look.contrast import blend
from reader.ui.session.desk import Desk
from reader.ui.words.dates import shown_date

TAGS = {
    BlockKind.TITLE: "h1",
    BlockKind.HEADING: "h3",
    BlockKind.QUOTE: "blockquote",
    BlockKind.CODE: "pre",
}
SMALL = frozenset({BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION, BlockKind.CREDIT})
PAPER, UNLABELLED, STRENGTH = "#ffffff", "#7d828c", 0.3
"""The colours of paper and of a highlight without a label, and how strong a highlight is on it."""


class Printing(QObject):
    """Asks for a printer, or a PDF, and prints."""

    told = Signal(str)
    """That it was printed, in a sentence."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask(self) -> None:
        """Let the user choose how to print the open article."""
        article = self._desk.article
        if article is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(article.title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print the article with its highlights"))
        dialog.accepted.connect(lambda: self.print_on(printer, article))
        QDialog.open(dialog)  # its own asks for a slot by name

    def print_on(self, printer: QPrinter, article: Article) -> None:
        """Print an article, where it is a file over no library."""
        target = printer.outputFileName()
        if target and not self._desk.told(lambda: self._is_free(Path(target))):
            return
        page = QTextDocument()
        page.setHtml(printed(article, self._desk.labels, self.tr("Notes")))
        before = _written(target)
        page.print_(printer)
        if target and _written(target) in {before, None}:  # Qt says nothing of it
            words = translate("Errors", "the system does not let it be written")
            self._desk.failed.emit(FileUnwritable(target, words))
            return
        self.told.emit(self.tr("The article was sent to the printer, with its highlights."))

    def _is_free(self, target: Path) -> bool:
        """Raise ``FileUnwritable`` where an article may not, or cannot, be printed to a file."""
        check_target(self._desk.library, target)
        try:
            target.open("ab").close()
        except OSError as error:
            raise FileUnwritable(target, error.strerror or str(error)) from error
        return True


def _written(target: str) -> tuple[int, int] | None:
    """Return when a file was written and how large it is; ``None`` where nothing is in it."""
    try:
        found = Path(target).stat()
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size) if found.st_size else None


def printed(article: Article, labels: Mapping[LabelId, Label], notes: str) -> str:
    """Return an article as HTML for paper. Highlights are numbered; under the text stand their
    quotes, labels and notes.
    """
    marks = sorted(article.placed, key=lambda one: one.target.span)
    blocks = [block for block in article.document.blocks if article.verdict(block.index).kept]
    parts = [_head(article, blocks), *(_block(article, block, marks, labels) for block in blocks)]
    if marks:
        parts += [f"<hr><h3>{escape(notes)}</h3>", *_notes(marks, labels)]
    return "<html><body style='font-family: serif; font-size: 10.5pt'>" + "".join(parts)


def _head(article: Article, blocks: Sequence[Block]) -> str:
    metadata = article.metadata
    published = shown_date(metadata.published, QLocale())
    known = [metadata.site or "", published, ", ".join(metadata.authors), article.url or ""]
    facts = " · ".join(escape(fact) for fact in known if fact)
    titled = any(block.kind is BlockKind.TITLE for block in blocks)
    title = "" if titled else f"<h1>{escape(article.title)}</h1>"
    return f"<p style='font-size: 8pt; color: #555'>{facts}</p>{title}"


def _block(
    article: Article, block: Block, marks: Sequence[Annotation], labels: Mapping[LabelId, Label]
) -> str:
    words = "".join(_runs(article.document.text, block.span, marks, labels))
    if block.kind in SMALL:
        return f"<p style='font-size: 8.5pt; color: #444'>{words}</p>"
    if block.kind is BlockKind.LIST_ITEM:
        return f"<p style='margin-left: 16px'>• {words}</p>"
    tag = TAGS.get(block.kind, "p")
    return f"<{tag}>{words}</{tag}>"


def _runs(
    text: str, span: Span, marks: Sequence[Annotation], labels: Mapping[LabelId, Label]
) -> Iterator[str]:
    """Yield the words of a block, those under highlights on their colour, and behind the end of
    each its number.
    """
    here = [
        (number, mark) for number, mark in enumerate(marks, 1) if mark.target.span.overlaps(span)
    ]
    edges = {span.start, span.end}
    for _, mark in here:
        edges |= {max(span.start, mark.target.span.start), min(span.end, mark.target.span.end)}
    places = sorted(edges)
    for start, end in pairwise(places):
        over = [mark for _, mark in here if mark.target.span.overlaps(Span(start, end))]
        words = escape(text[start:end])
        yield (
            f"<span style='background-color: {_ground(over[-1], labels)}'>{words}</span>"
            if (over)
            else words
        )
        yield from (
            f"<sup>[{number}]</sup>" for number, mark in here if mark.target.span.end == end
        )


def _ground(mark: Annotation, labels: Mapping[LabelId, Label]) -> str:
    label = labels.get(mark.label) if mark.label is not None else None
    return blend(label.colour if label is not None else UNLABELLED, PAPER, STRENGTH)


def _notes(marks: Sequence[Annotation], labels: Mapping[LabelId, Label]) -> Iterator[str]:
    known = shown_names(labels.values())
    for number, mark in enumerate(marks, 1):
        names = ", ".join(known[one] for one in mark.labels if one in known)
        named = f" <i>{escape(names)}</i>" if names else ""
        yield f"<p><b>[{number}]</b>{named} {escape(in_marks(mark.target.exact))}</p>"
        if mark.note:
            note = escape(mark.note).replace("\n", "<br>")
            yield f"<p style='margin-left: 16px'>{note}</p>"
