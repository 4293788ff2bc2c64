"""One selection in four places: what Qt has selected, the library's row, the quote, and the export
agree to the character.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtWidgets import QApplication

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, LabelId, describe
from reader.domain.article import Article
from reader.domain.document import BlockKind, Cleaned, Metadata, Span, assemble
from reader.domain.source import MediaType, SourceDocument
from reader.services import annotating, exporting
from reader.services.articles import open_article
from reader.services.library import Library, open_library
from reader.store.articles import add
from reader.ui.look.theme import load_theme
from reader.ui.reading.cleaned_view import CleanedView
from reader.ui.widgets.boundaries import Boundaries, Edge
from reader.ui.widgets.positions import shown
from tests.ui.widgets.articles import KEPT, LABELS

CHARACTERS = (
    "a", "é", "e\N{COMBINING ACUTE ACCENT}", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", " ", "\t", "word", "1.000",
    "\N{GRINNING FACE}", "👩‍👩‍👧‍👦", "🇮🇩", "🇵🇱", "👍🏽", "ع", "قال", "שׁ", "שלום", "ที่", "ไทย", "क्षि", "漢字", "𠮷", "𝒜", "한국",
    "\N{SOFT HYPHEN}", "\N{ZERO WIDTH SPACE}", "\N{RIGHT-TO-LEFT MARK}", "“", "—",
)  # fmt: skip
BLOCKS = st.lists(
    st.lists(st.sampled_from(CHARACTERS), min_size=1, max_size=14).map("".join),
    min_size=1,
    max_size=5,
)

GROUND = QColor(load_theme("light").reading.page).name()
"""The colour of the page where nothing is drawn."""

PROPERTY = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library.sqlite") as opened:
        yield opened


@pytest.fixture
def view(qt_app: QApplication) -> Iterator[CleanedView]:
    made = CleanedView(load_theme("light"))
    made.resize(760, 900)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def stored(library: Library, blocks: list[str]) -> Article:
    """Put an article of these blocks into the library and open it. The number keeps it from being
    one that is there already.
    """
    document = assemble([(BlockKind.PARAGRAPH, text) for text in blocks], Metadata())
    number = len(library.query("SELECT id FROM source"))
    source = SourceDocument(f"{number} {document.text}".encode(), MediaType.TEXT, "made.txt")
    article, _ = add(
        library, source, Cleaned(document, (KEPT,) * len(blocks)), "2026-01-01T00:00:00Z"
    )
    return open_article(library, article)


def selected(cursor: QTextCursor) -> str:
    """Return what Qt has selected, with a line feed between paragraphs and its no-break spaces as
    spaces.
    """
    return plain(cursor.selectedText().replace("\N{PARAGRAPH SEPARATOR}", "\n"))


def plain(text: str) -> str:
    """Return a text as Qt gives a selection back: it turns no-break spaces into spaces."""
    return shown(text).replace("\N{NO-BREAK SPACE}", " ")


@given(BLOCKS, st.data())
@PROPERTY
def test_selection_row_quote_and_export_agree(
    library: Library, view: CleanedView, tmp_path: Path, blocks: list[str], data: st.DataObject
) -> None:
    article = stored(library, blocks)
    view.show_article(article, LABELS)
    text = article.document.text
    ends = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
    view.select_span(Span(*ends))
    span = view.selected_span()
    if span is None:
        return
    assert (
        Boundaries(text, [block.span for block in article.document.blocks]).whole(span) == span
    ), "no character is cut"
    made = annotating.highlight(library, article, span, None).changes[0].annotation
    assert made is not None
    (row,) = library.query('SELECT start, "end", exact FROM annotation WHERE uuid = ?', [made])
    assert (row["start"], row["end"], row["exact"]) == (
        span.start,
        span.end,
        text[span.start : span.end],
    )
    view.select_span(span)
    assert selected(view.textCursor()) == plain(row["exact"])
    exporting.export(library, "json", tmp_path / "notes.json", [article.id])
    page = json.loads((tmp_path / "notes.json").read_text("utf-8"))
    selectors = page["first"]["items"][0]["target"]["selector"]
    assert [one["exact"] for one in selectors if "exact" in one] == [row["exact"]]
    assert [(one["start"], one["end"]) for one in selectors if "start" in one] == [
        (span.start, span.end)
    ]


@given(BLOCKS, st.data())
@PROPERTY
def test_overlapping_highlights_colour_exactly_their_union(
    view: CleanedView, blocks: list[str], data: st.DataObject
) -> None:
    document = assemble([(BlockKind.PARAGRAPH, text) for text in blocks], Metadata())
    places = st.integers(0, len(document.text) - 1)
    whole = Boundaries(document.text, [block.span for block in document.blocks])
    annotations = []
    for number in range(data.draw(st.integers(1, 6))):
        start, end = sorted((data.draw(places), data.draw(places)))
        target = describe(document.text, whole.whole(Span(start, end + 1)))
        labels = tuple(
            LabelId(label) for label in data.draw(st.sets(st.integers(1, 3), max_size=3))
        )
        annotations.append(
            Annotation(AnnotationId(str(number)), ArticleId(1), target, labels, "", "", "")
        )
    verdicts = (KEPT,) * len(blocks)
    article = Article(
        ArticleId(1),
        document,
        verdicts,
        {},
        tuple(annotations),
        "0" * 64,
        "m.txt",
        "text/plain",
        None,
        "",
    )
    bare, marked = drawn(view, replace(article, annotations=())), drawn(view, article)
    # in some fonts a letter reaches there, and a coloured sign hides the ground below it
    plain = {offset: colour for offset, colour in bare.items() if colour == GROUND}
    covered = {
        offset
        for one in annotations
        for offset in range(one.target.span.start, one.target.span.end)
    }
    assert {offset for offset in plain if plain[offset] != marked[offset]} == covered & plain.keys()


def test_the_ground_of_words_can_be_seen(view: CleanedView) -> None:
    document = assemble([(BlockKind.PARAGRAPH, "one 1.000 word")], Metadata())
    shown_article = Article(
        ArticleId(1), document, (KEPT,), {}, (), "0" * 64, "m.txt", "text/plain", None, ""
    )
    assert len(drawn(view, shown_article)) > 8


def drawn(view: CleanedView, article: Article) -> dict[int, str]:
    """Show an article and return the colours that ``grounds`` finds."""
    view.show_article(article, LABELS)
    return dict(grounds(view, view.viewport().grab().toImage(), article))


def grounds(view: CleanedView, image: QImage, article: Article) -> Iterator[tuple[int, str]]:
    """Yield the colour of the ground at the top of each character that has a width, in lines that
    run from left to right.
    """
    for number, row in enumerate(view.sheet.page.rows):
        span = view.sheet.page.span(number)
        if (
            span is None
            or row.block is None
            or any(letter in row.text for letter in "عقالשׁם\N{RIGHT-TO-LEFT MARK}")
        ):
            continue
        paragraph = view.sheet.page.paragraph(number)
        layout = paragraph.layout()
        for offset in range(span.start, span.end):
            unit = view.sheet.page.positions.within(number, offset)
            line = layout.lineForTextPosition(unit)
            left, right = (
                float(line.cursorToX(at)[0]) for at in (unit, layout.nextCursorPosition(unit))
            )  # type: ignore[index]
            inside = (
                line.textStart() <= unit
                and layout.nextCursorPosition(unit) < line.textStart() + line.textLength()
            )
            if inside and layout.isValidCursorPosition(unit) and right - left > 3:
                x = layout.position().x() + (left + right) / 2
                top = layout.position().y() + line.y() - view.verticalScrollBar().value()
                yield offset, QColor(image.pixel(round(x), round(top) + 1)).name()


@given(BLOCKS, st.data())
@PROPERTY
def test_an_end_moves_over_whole_characters_and_back(
    qt_app: QApplication, blocks: list[str], data: st.DataObject
) -> None:
    document = assemble([(BlockKind.PARAGRAPH, text) for text in blocks], Metadata())
    boundaries = Boundaries(document.text, [block.span for block in document.blocks])
    start, end = sorted(
        (
            data.draw(st.integers(0, len(document.text) - 1)),
            data.draw(st.integers(0, len(document.text) - 1)),
        )
    )
    span = boundaries.whole(Span(start, end + 1))
    edge, by_word = data.draw(st.sampled_from(Edge)), data.draw(st.booleans())
    for step in data.draw(st.lists(st.sampled_from((-1, 1)), max_size=8)):
        moved = boundaries.moved(span, edge, step, by_word)
        assert len(moved) > 0
        assert boundaries.whole(moved) == moved, "no character is cut"
        fixed = (span.end, moved.end) if edge is Edge.START else (span.start, moved.start)
        assert fixed[0] == fixed[1], "the other end stays"
        went = (moved.start - span.start) + (moved.end - span.end)
        assert went * step >= 0, "it never goes the other way"
        span = moved
