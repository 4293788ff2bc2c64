"""How long the cleaned view takes with 100,000 words and 1,000 highlights, beside a bare
``QTextEdit`` in the same run.

Run it from the project's folder: ``python -m tests.benchmarks.reading_view``. Milliseconds, medians
of several rounds.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QTextEdit

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId, describe
from reader.domain.article import Article, ArticleId
from reader.domain.document import BlockKind, Category, Document, Metadata, Span, Verdict, assemble
from reader.domain.reason import Cause, because
from reader.ui.look.dressing import apply_theme
from reader.ui.look.theme import load_theme
from reader.ui.reading.cleaned_view import CleanedView

WORDS = 100_000
PARAGRAPH = 100
HIGHLIGHTS = 1_000
ROUNDS = 7
SENTENCE = (
    "The authority said on Monday that the figure of 1,000 km had not been confirmed by "
    "anybody in Jakarta or Minsk. "
)
"""Twenty words."""
LABELS = {
    LabelId(key): Label(LabelId(key), name, "#da4128", key)
    for key, name in enumerate(("Claim", "Figure", "Quote"), 1)
}


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured: its name, the median and the worst of all rounds, in milliseconds."""

    name: str
    median: float
    worst: float


def timed(name: str, act: Callable[[], None], rounds: int = ROUNDS) -> Figure:
    """Measure an action several times."""
    times = []
    for _ in range(rounds):
        start = perf_counter()
        act()
        times.append((perf_counter() - start) * 1000)
    return Figure(name, median(times), max(times))


def made_up_document() -> Document:
    """Return a document of 100,000 words in paragraphs of a hundred."""
    paragraph = SENTENCE * (PARAGRAPH // 20)
    pieces = [
        (BlockKind.PARAGRAPH, f"{number}: {paragraph}".strip())
        for number in range(WORDS // PARAGRAPH)
    ]
    return assemble(pieces, Metadata(title="A long article"))


def made_up_annotations(document: Document, count: int) -> tuple[Annotation, ...]:
    """Return highlights all over a document, evenly spread and up to 150 characters long, many of
    them over each other.
    """
    made = []
    for number in range(count):
        start = number * 7919 * 59 % (len(document.text) - 200)
        target = describe(document.text, Span(start, start + 5 + number * 31 % 150))
        made.append(
            Annotation(
                AnnotationId(str(number)),
                ArticleId(1),
                target,
                (LabelId(number % 3 + 1),),
                "",
                "",
                "",
            )
        )
    return tuple(made)


def made_up_article(document: Document, annotations: tuple[Annotation, ...]) -> Article:
    """Return an article in which every twentieth block was removed."""
    removed = Verdict(
        False,
        "related link",
        because(Cause.STARTS_WITH, phrase="Read also", such="related link"),
        Category.RELATED_LINK,
    )
    kept = Verdict(True, "body", because(Cause.TEXT_INSIDE))
    verdicts = tuple(kept if block.index % 20 else removed for block in document.blocks)
    return Article(
        ArticleId(1),
        document,
        verdicts,
        {},
        annotations,
        "0" * 64,
        "long.html",
        "text/html",
        None,
        "",
    )


def bare_figures(text: str) -> list[Figure]:
    """Measure what Qt itself takes for the same text."""
    bare = QTextEdit(readOnly=True)
    bare.resize(900, 900)
    bare.show()

    def open_it() -> None:
        bare.setPlainText(text)
        bare.viewport().repaint()

    figures = [
        timed("bare QTextEdit: open to the first frame", open_it),
        timed("bare QTextEdit: a frame", bare.viewport().repaint),
    ]
    bare.close()
    return figures


def view_figures(document: Document, annotations: tuple[Annotation, ...]) -> list[Figure]:
    """Measure our view."""
    plain, marked = made_up_article(document, ()), made_up_article(document, annotations)
    view = CleanedView(load_theme("light"))
    view.resize(900, 900)
    view.show()
    QCoreApplication.processEvents()

    def show(article: Article) -> None:
        view.show_article(article, LABELS)
        view.viewport().repaint()

    def draw(shown: tuple[Annotation, ...]) -> None:
        view.set_annotations(shown, LABELS)
        view.viewport().repaint()

    figures = [
        timed("view: open to the first frame", lambda: show(plain)),
        timed("view: open with 1,000 highlights to the first frame", lambda: show(marked)),
        timed(
            "view: the middle of it, all laid out to there",
            lambda: view.reveal(Span(300_000, 300_010)),
            1,
        ),
        timed("view: a frame there with highlights", view.viewport().repaint),
        timed("view: 1,000 highlights at once", lambda: (draw(()), draw(annotations))[0]),
        timed("view: one highlight more", lambda: draw(annotations)),
    ]
    view.scroll_to_block(500, 0.0)
    figures.append(
        timed(
            "view: another width",
            lambda: (view.resize(700 + 200 * (view.width() < 800), 900), view.viewport().repaint())[
                0
            ],
        )
    )
    figures.append(timed("view: restore a block in the middle", lambda: toggle(view, marked)))
    view.close()
    return figures


def toggle(view: CleanedView, article: Article) -> None:
    """Let the view show the same article with one more or one fewer block restored."""
    restored = view.article is not None and not view.article.overrides
    overrides = {500: True} if restored else {}
    view.set_ledger(
        Article(
            article.id,
            article.document,
            article.cleaner,
            overrides,
            article.annotations,
            "",
            "",
            "text/html",
            None,
            "",
        )
    )
    view.viewport().repaint()


def main() -> None:
    """Print all figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv)
    apply_theme(app, load_theme("light"))
    document = made_up_document()
    figures = bare_figures(document.text) + view_figures(
        document, made_up_annotations(document, HIGHLIGHTS)
    )
    print(f"{WORDS:,} words, {HIGHLIGHTS:,} highlights{'median':>29} {'worst':>8}")
    for figure in figures:
        print(f"{figure.name:52} {figure.median:8.1f} {figure.worst:8.1f} ms")


if __name__ == "__main__":
    main()
