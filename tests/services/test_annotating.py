"""Highlights and notes: to the character in the file, and never half a change."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.annotation import AnnotationId, LabelId
from reader.domain.document import Span
from reader.domain.errors import QuoteNotFound, Unknown
from reader.services import annotating, articles
from reader.services.library import Library, open_library
from reader.services.outcome import Change, Part, Verb
from tests.store.examples import stored

ODD = (
    "Menteri Pertahanan\u00a0Rusia Sergei\u00a0Shoigu",
    "🙂 sebelum lebih dari 1.000 km wilayah NATO 🇮🇩🇷🇺",
    "👩\u200d👩\u200d👧 e\u0301 o\u0308 مرحبا בעולם ภาษาไทย 漢字 a\tb",
)


def rows(path: Path) -> list[tuple[int, int, str, str, str]]:
    """Return the highlights as another program finds them in the file."""
    with closing(sqlite3.connect(path)) as other:
        return other.execute(
            'SELECT start, "end", exact, prefix, suffix FROM annotation ORDER BY id'
        ).fetchall()


@pytest.mark.parametrize(
    "quote",
    [
        "Menteri Pertahanan\u00a0Rusia Sergei",
        "1.000 km",
        "🇮🇩",
        "\u200d👩",
        "e\u0301",
        "مرحبا",
        "a\tb",
    ],
)
def test_what_is_in_the_file_is_what_was_selected(library: Library, quote: str) -> None:
    article = stored(library, *ODD)
    (span,) = annotating.occurrences(article, quote)
    annotating.highlight(library, article, span, LabelId(1))
    text = article.document.text
    ((start, end, exact, prefix, suffix),) = rows(library.path)
    assert (start, end) == (span.start, span.end)
    assert text[start:end] == exact == quote
    assert (prefix, suffix) == (text[max(0, start - 32) : start], text[end : end + 32])


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("odd") / "library.sqlite"
    with open_library(path) as library:
        stored(library, *ODD)
    return path


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_any_selection_is_right_to_the_code_point(odd: Path, data: st.DataObject) -> None:
    with open_library(odd) as library:
        article = articles.open_article(library, articles.list_articles(library)[0].id)
        text = article.document.text
        start = data.draw(st.integers(0, len(text) - 1))
        end = data.draw(st.integers(start + 1, len(text)))
        done = annotating.highlight(library, article, Span(start, end), None)
        assert rows(odd)[-1][:3] == (start, end, text[start:end])
        assert done.changes[0].annotation in {
            one.id for one in annotating.annotations_of(library, article.id)
        }


def test_a_highlight_says_what_to_show_anew(library: Library) -> None:
    article = stored(library, *ODD)
    done = annotating.highlight(library, article, Span(0, 7), LabelId(2), "menteri")
    (made,) = annotating.annotations_of(library, article.id)
    assert (made.label, made.note, made.created) == (2, "menteri", made.modified)
    assert done.verb == Verb.HIGHLIGHT
    assert done.changes == (
        Change(Part.ANNOTATIONS, article.id, made.id),
        Change(Part.LIST, article.id),
    )


def test_an_empty_selection_is_refused(library: Library) -> None:
    article = stored(library, *ODD)
    for span in (Span(3, 3), Span(0, 10_000)):
        with pytest.raises(ValueError, match="not a part"):
            annotating.highlight(library, article, span, None)
    assert rows(library.path) == []


def test_an_unknown_highlight_is_unknown(library: Library) -> None:
    for call in (annotating.open_annotation, annotating.set_note, annotating.set_label):
        with pytest.raises(Unknown):
            call(
                library,
                AnnotationId("none"),
                *(["note"] if call is not annotating.open_annotation else []),
            )


def test_kept_blocks_come_before_removed_ones(library: Library) -> None:
    article = stored(library, "Read also: NATO", "NATO grows", "says NATO")
    text = article.document.text
    places = [span.start for span in annotating.occurrences(article, "NATO")]
    assert places == [text.index("NATO grows"), text.rindex("NATO"), text.index("NATO")]
    with pytest.raises(QuoteNotFound):
        annotating.occurrences(article, "Warsaw Pact")


@pytest.mark.parametrize(
    "note",
    [
        "",
        "a\0b",
        "line\nline\r\nline",
        "🙂\u00a0\u2028\ufeff",
        "x" * 200_000,
        "'; DROP TABLE annotation; --",
    ],
)
def test_a_note_comes_back_as_it_was_typed(library: Library, note: str) -> None:
    article = stored(library, *ODD)
    annotating.highlight(library, article, Span(0, 7), None)
    (made,) = annotating.annotations_of(library, article.id)
    annotating.set_note(library, made.id, note)
    assert annotating.open_annotation(library, made.id).note == note


def test_half_a_surrogate_pair_does_not_lose_the_note(library: Library) -> None:
    article = stored(library, *ODD)
    annotating.highlight(library, article, Span(0, 7), None, "before \ud83d")
    (made,) = annotating.annotations_of(library, article.id)
    assert made.note == "before \ufffd"
    annotating.set_note(library, made.id, "after \udc00 it")
    assert annotating.open_annotation(library, made.id).note == "after \ufffd it"


def test_a_note_and_a_label_given_at_once_both_stay(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with open_library(path) as ours, open_library(path) as theirs:
        article = stored(ours, *ODD)
        annotating.highlight(ours, article, Span(0, 7), LabelId(1))
        (made,) = annotating.annotations_of(ours, article.id)
        lost = []

        def write() -> None:
            for number in range(60):
                annotating.set_note(theirs, made.id, str(number))
                if annotating.open_annotation(theirs, made.id).note != str(number):
                    lost.append(number)

        writing = threading.Thread(target=write)
        writing.start()
        for number in range(60):
            annotating.set_label(ours, made.id, LabelId(1 + number % 5))
        writing.join()
        assert lost == []
        assert annotating.open_annotation(ours, made.id).label == 5
