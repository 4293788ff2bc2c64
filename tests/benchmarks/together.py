"""Two texts that stay together: how far apart the lines under the eye are, in paragraphs.

Run it from the project's folder: ``python -m tests.benchmarks.together PAGES [--count 300]``, where
PAGES is a folder with saved pages in it or below. Needs no screen; as root
``QTWEBENGINE_DISABLE_SANDBOX=1``.

Each page is opened in a window with both texts. The cleaned text and then the page are scrolled to
several places, both ends among them, and several words are jumped to. Each time the kept paragraph
that stands at a third of the view is read off both, as it is drawn, without asking what the
program thinks. The distance is how many kept paragraphs lie between the two. Paragraphs that the
page does not show stand beside nothing and are not counted; of several that stand side by side on
the page the nearest one counts. Where the page stands above all of the article and the text at its
top, no other place of the text would be nearer: these are a line of their own.
"""

import argparse
import json
import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean, median
from time import monotonic

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.cleaning import clean
from reader.cleaning.text.decoding import decode
from reader.domain.annotation import ArticleId
from reader.domain.article import Article
from reader.domain.document import Span
from reader.domain.errors import ReaderError
from reader.domain.source import MediaType, SourceDocument
from reader.services.originals import Original
from reader.ui.look.theme import load_theme
from reader.ui.original.locked_page import WORLD
from reader.ui.original.original_pane import OriginalPane
from reader.ui.original.published_view import PublishedView
from reader.ui.reading.cleaned_view import CleanedView
from reader.ui.shell.panes import Panes

SECONDS = 20.0
LINE = 1 / 3
"""Which part of the view stands above the line that is compared."""
STOPS = (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0)
"""Parts of the way to scroll."""
JUMPS = 5
LEAST = 5
"""Kept paragraphs that a page needs to be counted."""
NEAR = 1
"""Paragraphs within which two lines count as the same."""

AT_LINE = """
((kept, line) => {
    const y = window.scrollY + line * window.innerHeight;
    const shown = kept.filter((index) => reader.box(index));
    const distance = (index) => Math.max(reader.box(index).top - y, y - reader.box(index).bottom, 0);
    const nearest = Math.min(...shown.map(distance));
    const found = shown.filter((index) => distance(index) <= nearest);
    const isAbove = shown.every((index) => reader.box(index).top > y);
    return JSON.stringify([shown, found, isAbove]);
})"""


@dataclass(slots=True)
class Distances:
    """What came of all pages: distances by what was done."""

    pages: int = 0
    by_act: dict[str, list[int]] = field(default_factory=dict)

    def add(self, act: str, distance: int) -> None:
        """Take one distance, in paragraphs."""
        self.by_act.setdefault(act, []).append(distance)

    def lines(self) -> list[str]:
        """Return what there is to say."""
        said = [f"{self.pages} pages"]
        for act, found in self.by_act.items():
            near = sum(distance <= NEAR for distance in found) / len(found)
            worst = sorted(found)[int(0.95 * (len(found) - 1))]
            said.append(
                f"{act:<28} {len(found):5} places  {near:6.1%} within {NEAR}   "
                f"median {median(found):g}   mean {mean(found):.2f}   95 % {worst}"
            )
        return said


def until(condition: Callable[[], object], seconds: float = SECONDS) -> bool:
    """Let the window work until a condition holds."""
    end = monotonic() + seconds
    while not condition() and monotonic() < end:
        QTest.qWait(2)
    return bool(condition())


class Stage:
    """Both texts side by side."""

    def __init__(self) -> None:
        self._original = Original("")
        self.cleaned = CleanedView(load_theme("light"))
        self.page = OriginalPane(load_theme("light"), lambda _: self._original)
        self.panes = Panes(self.cleaned, self.page, lambda: True)
        self.panes.resize(1400, 800)
        self.panes.show()
        self._placed = 0

    @property
    def view(self) -> PublishedView | None:
        """The view of the page."""
        return self.page.published

    def show(self, article: Article, source: SourceDocument) -> bool:
        """Show an article in both; wait until its text is found on the page."""
        self._original = Original(decode(source.data, source.encoding))
        if self.view is not None:
            self.view._loader.shares = []
        self.cleaned.show_article(article, {})
        self.page.show_article(article, {})
        self.panes.go_to((0, 0.0))
        return until(lambda: self.view is not None and self.view.shares)

    def rest(self) -> None:
        """Let the page follow."""
        QTest.qWait(70)

    def ask(self, script: str) -> object:
        """Return what a script says on the page, run where ours run."""
        answers: list[object] = []
        if self.view is not None:
            self.view.page.runJavaScript(script, WORLD.value, answers.append)
        until(lambda: answers)
        return answers[0] if answers else None

    def at_line(self, kept: Sequence[int]) -> tuple[int, bool] | None:
        """Return how many kept blocks that both show lie between the two lines, and whether the
        page stands above all of them with the text at its top; ``None`` where the page shows none.
        """
        told = self.ask(f"{AT_LINE}({list(kept)}, {LINE})")
        shown, found, is_above = json.loads(told) if isinstance(told, str) else ([], [], False)
        text = self._at_line_of_text(set(shown))
        if text is None or not found:
            return None
        place = {block: number for number, block in enumerate(shown)}
        distance = min(abs(place[text] - place[one]) for one in found)
        return distance, is_above and self.cleaned.verticalScrollBar().value() == 0

    def _at_line_of_text(self, kept: set[int]) -> int | None:
        document, view = self.cleaned.sheet.page, self.cleaned
        y = view.verticalScrollBar().value() + LINE * view.viewport().height()
        found, nearest = None, float("inf")
        for number, row in enumerate(document.rows):
            if row.block in kept:
                rect = document.rect(number)
                distance = max(rect.top() - y, y - rect.bottom(), 0.0)
                if distance < nearest:
                    found, nearest = row.block, distance
        return found


def read(path: Path) -> tuple[Article, SourceDocument] | None:
    """Return a page as an article, where it is one."""
    source = SourceDocument(path.read_bytes(), MediaType.HTML, path.name)
    try:
        cleaned = clean(source)
    except ReaderError:
        return None
    article = Article(
        *(ArticleId(abs(hash(path.name)) % 10_000 + 1), cleaned.document, cleaned.verdicts, {}, ()),
        *("0" * 64, path.name, str(MediaType.HTML), None),
        imported="2026-01-01T00:00:00Z",
    )
    return article, source


def measure(stage: Stage, article: Article, chance: random.Random, found: Distances) -> None:
    """Scroll and jump, and take the distances."""
    kept = [block.index for block in article.document.blocks if article.verdict(block.index).kept]

    def take(act: str) -> None:
        stage.rest()
        told = stage.at_line(kept)
        if told is not None:
            distance, is_above = told
            found.add("page above the article" if is_above else act, distance)

    take("opened")
    bar = stage.cleaned.verticalScrollBar()
    for stop in STOPS:
        bar.setValue(round(stop * bar.maximum()))
        take("cleaned, at an end" if stop in {0.0, 1.0} else "cleaned, between")
    for stop in STOPS:
        QTest.qWait(450 if stop == STOPS[0] else 0)  # the page may be laid out anew until then
        stage.ask(
            f"scrollTo({{top: {stop} * (document.documentElement.scrollHeight - innerHeight), "
            "behavior: 'instant'}); 1"
        )
        stage.rest()
        take("page, at an end" if stop in {0.0, 1.0} else "page, between")
    for block in chance.sample(kept, min(JUMPS, len(kept))):
        span = article.document.blocks[block].span
        stage.panes.together.reveal(Span(span.start, min(span.end, span.start + 20)))
        take("jump")


def main() -> int:
    """Measure, and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    application = QApplication(sys.argv[:1])
    paths = sorted(options.pages.rglob("*.html"))
    chance = random.Random(options.seed)  # noqa: S311 (any order will do)
    chance.shuffle(paths)
    stage, found = Stage(), Distances()
    for path in paths:
        if found.pages >= options.count:
            break
        known = read(path)
        if known is None:
            continue
        article, source = known
        if sum(verdict.kept for verdict in article.ledger()) < LEAST:
            continue
        if stage.show(article, source):
            found.pages += 1
            measure(stage, article, chance, found)
    print("\n".join(found.lines()))
    stage.panes.close()
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
