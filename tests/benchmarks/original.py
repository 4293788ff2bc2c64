"""The published page: whether highlights find their words on real pages, and how long everything
takes.

Run it from the project's folder: ``python -m tests.benchmarks.original PAGES [--count 300]``, where
PAGES is a folder with saved pages in it or below, such as the unpacked evaluation set. Needs no
screen; as root ``QTWEBENGINE_DISABLE_SANDBOX=1``.
"""

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import monotonic, perf_counter

from PySide6.QtCore import QPoint, QRect, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineSettings
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

from reader.cleaning import clean
from reader.cleaning.text.decoding import decode
from reader.domain.annotation import Annotation, AnnotationId, ArticleId, describe
from reader.domain.article import Article
from reader.domain.document import Block, Span
from reader.domain.errors import ReaderError
from reader.domain.source import MediaType, SourceDocument
from reader.services.originals import Original
from reader.ui.original.locked_page import WORLD
from reader.ui.original.published_view import PublishedView
from tests.ui.original.stage import DRAWN

SECONDS = 30.0
AT = "2026-01-01T00:00:00Z"
WORDS = 6
"""How many words a random highlight has at most."""

ONE_RANGE = DRAWN.replace("{0}", "notes-")


@dataclass(slots=True)
class Found:
    """What came of all pages."""

    pages: int = 0
    blocks: int = 0
    hidden: int = 0
    located: int = 0
    exact: int = 0
    causes: Counter[str] = field(default_factory=Counter)


def until(condition: Callable[[], object]) -> bool:
    """Let the view work until a condition holds."""
    end = monotonic() + SECONDS
    while not condition() and monotonic() < end:
        QTest.qWait(1)
    return bool(condition())


class Stage:
    """A view of ours, and what it is asked."""

    def __init__(self) -> None:
        self._original = Original("")
        self.view = PublishedView(lambda _: self._original)
        self.view.resize(900, 800)
        self.view.show()
        self._placed = 0
        self.view.placed.connect(self._count)

    def _count(self) -> None:
        self._placed += 1

    def show(self, article: Article, source: SourceDocument) -> bool:
        """Show an article; wait until its text is found on the page."""
        self._original = Original(decode(source.data, source.encoding))
        before = self._placed
        self.view.show_article(article, {})
        return until(lambda: self._placed > before)

    def ask(self, script: str) -> object:
        """Return what a script says, run where ours run."""
        answers: list[object] = []
        self.view.page.runJavaScript(script, WORLD.value, answers.append)
        until(lambda: answers)
        return answers[0] if answers else None


def read(path: Path, number: int) -> tuple[Article, SourceDocument] | None:
    """Clean a page; ``None`` where there is nothing to read in it."""
    source = SourceDocument(path.read_bytes(), MediaType.HTML, path.name)
    try:
        cleaned = clean(source)
    except ReaderError:
        return None
    media_type = MediaType.HTML.value
    article = Article(
        ArticleId(number),
        cleaned.document,
        cleaned.verdicts,
        {},
        (),
        source.sha256,
        path.name,
        media_type,
        None,
        AT,
    )
    return article, source


def bare(text: str) -> str:
    """Return a text without white space, in one letter case, as style sheets may change it."""
    return "".join(sign for sign in text if sign.isalnum()).casefold()


def random_span(article: Article, block: Block, chance: random.Random) -> Span:
    """Return some whole words of a block."""
    text = article.document.block_text(block)
    words = text.split()
    first = chance.randrange(len(words))
    chosen = words[first : first + chance.randint(1, WORDS)]
    start = 0
    for word in words[:first]:
        start = text.index(word, start) + len(word)
    start = text.index(chosen[0], start)
    end = start
    for word in chosen:
        end = text.index(word, end) + len(word)
    return Span(block.start + start, block.start + end)


def highlight(article: Article, span: Span) -> Annotation:
    """Return a highlight that is stored nowhere."""
    target = describe(article.document.text, span)
    return Annotation(AnnotationId(str(span.start)), article.id, target, (), "", AT, AT)


def locate(stage: Stage, article: Article, found: Found, chance: random.Random) -> list[str]:
    """Highlight some words in each kept block of two words or more; return what went wrong, and
    count it.
    """
    shown = bare(str(stage.ask("document.documentElement.innerText")))
    kept = [
        block
        for block, verdict in zip(article.document.blocks, article.ledger(), strict=True)
        if verdict.kept
    ]
    wrong = []
    for block in kept:
        text = article.document.block_text(block)
        if len(text.split()) < 2 or not bare(text):
            continue
        if bare(text) not in shown:
            found.hidden += 1
            continue
        found.blocks += 1
        span = random_span(article, block, chance)
        quote = article.document.text[span.start : span.end]
        stage.view.set_annotations([highlight(article, span)], {})
        drawn = json.loads(str(stage.ask(ONE_RANGE)) or "[]")
        covered = "".join(text for text, _ in drawn)
        is_located = stage.view.shares[block.index] > 0.99 and any(rects for _, rects in drawn)
        is_exact = "".join(covered.split()) == "".join(quote.split())
        found.located += is_located
        found.exact += is_exact
        if not (is_located and is_exact):
            cause = (
                "not found"
                if not covered
                else "not visible there"
                if not is_located
                else "other words"
            )
            found.causes[cause] += 1
            wrong.append(
                f"{cause}: “{quote}” drawn over “{covered[:80]}” "
                f"({stage.view.shares[block.index]:.2f})"
            )
    return wrong


def pages(folder: Path, count: int) -> Iterator[Path]:
    """Yield pages from all over a folder, the same ones each time."""
    every = sorted(
        path for path in folder.rglob("*") if path.suffix in (".html", ".htm") and path.is_file()
    )
    random.Random(7).shuffle(every)  # noqa: S311 (no secret)
    yield from every[:count]


def find_all(stage: Stage, paths: Sequence[Path]) -> None:
    """Print how many blocks are found, and each that is not."""
    found, chance = Found(), random.Random(11)  # noqa: S311 (no secret)
    for number, path in enumerate(paths, start=1):
        pair = read(path, number)
        if pair is None:
            continue
        if not stage.show(*pair):
            found.causes["page not shown in time"] += 1
            print(f"{path.name}: not shown in time")
            continue
        found.pages += 1
        for line in locate(stage, pair[0], found, chance):
            print(f"{path.parent.parent.name}/{path.name}: {line}")
    print(
        f"{found.pages} pages, {found.blocks} kept blocks of two words or more that the page shows "
        f"(and {found.hidden} that it does not): {found.located} located "
        f"({found.located / found.blocks:.2%}), "
        f"{found.exact} highlights over exactly their words ({found.exact / found.blocks:.2%})"
    )
    print("otherwise:", dict(found.causes) or "nothing")


# Times


def bare_view() -> QWebEngineView:
    """Return a view as Qt gives it, with scripts off like ours."""
    view = QWebEngineView()
    profile = QWebEngineProfile(view)
    view.setPage(QWebEnginePage(profile, view))
    view.settings().setAttribute(QWebEngineSettings.WebAttribute.JavascriptEnabled, False)
    view.resize(900, 800)
    view.show()
    return view


def compare_loading(stage: Stage, paths: Sequence[Path]) -> None:
    """Print how long pages take in our view and in a bare one, in turns."""
    view = bare_view()
    finished: list[bool] = []
    view.loadFinished.connect(finished.append)
    ours_finished: list[float] = []
    stage.view.page.loadFinished.connect(lambda _: ours_finished.append(perf_counter()))
    theirs, ours, placed, ratios = [], [], [], []
    for number, path in enumerate(paths, start=1):
        pair = read(path, number)
        if pair is None:
            continue
        for round_number in range(2):
            finished.clear()
            start = perf_counter()
            view.load(QUrl.fromLocalFile(str(path.resolve())))
            until(lambda: finished)
            bare_time = perf_counter() - start
            ours_finished.clear()
            start = perf_counter()
            stage.show(*pair)
            placed_time = perf_counter() - start
            until(lambda: ours_finished)
            if round_number:  # the first round warms the caches
                theirs.append(bare_time)
                ours.append(ours_finished[-1] - start)
                placed.append(placed_time)
                ratios.append(max(placed_time, ours[-1]) / bare_time)
    print(
        f"{len(ours)} pages, medians: bare view {ms(theirs)}, ours {ms(ours)}, its text found and "
        f"highlights drawn {ms(placed)}; "
        f"all of it against the bare view: {median(ratios):.2f} times (sums: "
        f"{sum(map(max, ours, placed)) / sum(theirs):.2f})"
    )
    view.deleteLater()


def ms(seconds: Sequence[float]) -> str:
    """Return the median in milliseconds."""
    return f"{median(seconds) * 1000:.0f} ms"


def picture(stage: Stage, place: QRect) -> bytes:
    """Return the pixels of a place in our view."""
    return bytes(stage.view.grab(place).toImage().constBits())


def settled(stage: Stage, place: QRect, annotations: Sequence[Annotation]) -> bytes:
    """Return how a place looks with these highlights, once nothing changes any more."""
    stage.view.set_annotations(annotations, {})
    QTest.qWait(600)
    return picture(stage, place)


def timed_change(
    stage: Stage, place: QRect, states: Sequence[Sequence[Annotation]], rounds: int
) -> list[float]:
    """Return the seconds from drawing the last of some states until the screen shows it, coming
    from the one before.
    """
    looks = [settled(stage, place, state) for state in states]
    assert looks[0] != looks[-1], "nothing to be seen"
    times = []
    for _ in range(rounds):
        settled(stage, place, states[0])
        start = perf_counter()
        stage.view.set_annotations(states[-1], {})
        until(lambda: picture(stage, place) == looks[-1])
        times.append(perf_counter() - start)
    return times


def measure_highlights(stage: Stage) -> None:
    """Print how long one highlight and a thousand take until they can be seen on the page."""
    paragraph = (
        "The authority said on Monday that the figure of 1,000 km had not been confirmed "
        "by anybody in Jakarta or Minsk. "
    )
    markup = "<!doctype html><meta charset=utf-8>" + "".join(
        f"<p>{number}: {paragraph * 5}</p>" for number in range(1000)
    )
    source = SourceDocument(markup.encode(), MediaType.HTML, "long.html")
    cleaned = clean(source)
    article = Article(
        ArticleId(1),
        cleaned.document,
        cleaned.verdicts,
        {},
        (),
        "",
        "",
        MediaType.HTML.value,
        None,
        AT,
    )
    stage.show(article, source)
    QTest.qWait(1000)
    every = [
        highlight(article, Span(block.start + 4, block.start + 30))
        for block in article.document.blocks
    ]
    place = QRect(QPoint(0, 0), stage.view.rect().bottomRight() / 8)
    for name, states in (
        ("one highlight", ([], every[:1])),
        ("1,000 highlights on a page of 100,000 words", ([], every)),
        ("one more beside 999", (every[1:], every)),
    ):
        times = timed_change(stage, place, states, 11)
        print(f"{name}: seen after {ms(times)} (worst {max(times) * 1000:.0f} ms)")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--times", type=int, default=40, help="how many of the pages to time")
    options = parser.parse_args()
    app = QApplication([])
    stage = Stage()
    paths = list(pages(options.pages, options.count))
    measure_highlights(stage)
    compare_loading(stage, paths[: options.times])
    find_all(stage, paths)
    stage.view.close()
    stage.view.deleteLater()
    app.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
