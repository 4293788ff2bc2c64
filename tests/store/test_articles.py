"""Articles: the numbers of their rows, the list, the bin, and that every row comes back as it went
in.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.annotation import ArticleId
from reader.domain.document import BlockKind, Category, Cleaned, Metadata, Span, Verdict, assemble
from reader.domain.errors import Unknown
from reader.domain.reason import Reason
from reader.domain.source import MediaType, SourceDocument
from reader.store import annotations, articles, sources
from reader.store.library import Library
from tests.store.examples import AT, annotation, cleaned, source, stored

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
MAYBE = st.none() | TEXT
LINE = TEXT.filter(lambda text: text.splitlines() == [text])
METADATA = st.builds(
    Metadata,
    title=MAYBE,
    authors=st.lists(TEXT, max_size=3).map(tuple),
    published=MAYBE,
    modified=MAYBE,
    site=MAYBE,
    language=MAYBE,
    url=MAYBE,
    page=st.none() | st.integers(1, 99),
    pages_total=st.none() | st.integers(1, 99),
)
VALUES = st.dictionaries(TEXT, TEXT | st.integers(0, 9), max_size=2)
PLAIN_REASON = st.builds(Reason, TEXT, VALUES)
REASON = PLAIN_REASON | st.builds(lambda inner: Reason("close", {"reason": inner}), PLAIN_REASON)
VERDICT = st.builds(Verdict, st.booleans(), TEXT, REASON, st.none() | st.sampled_from(Category))
PIECES = st.lists(st.tuples(st.sampled_from(BlockKind), LINE, VERDICT), min_size=1, max_size=4)
SOURCE = st.builds(
    SourceDocument, st.binary(max_size=200), st.sampled_from(MediaType), TEXT, MAYBE, MAYBE
)


def made_of(metadata: Metadata, pieces: list[tuple[BlockKind, str, Verdict]]) -> Cleaned:
    document = assemble([(kind, text) for kind, text, _ in pieces], metadata)
    return Cleaned(document, tuple(verdict for _, _, verdict in pieces))


@settings(max_examples=30, deadline=None)
@given(SOURCE, METADATA, PIECES, TEXT, st.data())
def test_every_row_comes_back_as_it_went_in(
    origin: SourceDocument,
    metadata: Metadata,
    pieces: list[tuple[BlockKind, str, Verdict]],
    note: str,
    data: st.DataObject,
) -> None:
    document = made_of(metadata, pieces)
    text = document.document.text
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    with TemporaryDirectory() as folder, Library(Path(folder) / "library.sqlite") as library:
        number, _ = articles.add(library, origin, document, AT)
        highlight = annotation(articles.load(library, number), Span(start, end), "one", note)
        annotations.add(library, highlight, "highlight")
        article = articles.load(library, number)
        assert (article.document, article.cleaner) == (document.document, document.verdicts)
        assert article.annotations == (highlight,)
        assert (article.sha256, article.source_name, article.address) == (
            origin.sha256,
            origin.name,
            origin.address,
        )
        assert sources.load(library, number) == origin
        (row,) = articles.list_rows(library)
        assert row == articles.article_row(library, number)
        assert (row.title, row.site, row.published, row.highlights) == (
            article.title,
            metadata.site,
            metadata.published,
            1,
        )


def test_the_numbers_are_right_in_spite_of_the_search_index(library: Library) -> None:
    """Triggers write many rows of their own between an article and its document."""
    made = {}
    for number in range(30):
        long = [
            f"Paragraph {number}.{n} " + " ".join(f"w{number}x{n}x{k}" for k in range(200))
            for n in range(10)
        ]
        article = stored(library, *long, title=f"Title {number}")
        made[article.id] = article
        if number % 3 == 0:
            event = annotations.add(
                library, annotation(article, Span(0, 9), f"a{number}"), "highlight"
            )
            assert event is not None
            rows = library.query("SELECT id, changes FROM event ORDER BY id DESC LIMIT 1")
            assert (event.id, f"a{number}" in rows[0]["changes"]) == (rows[0]["id"], True)
    assert list(made) == list(range(1, 31))
    for number, article in made.items():
        assert articles.load(library, number).title == f"Title {number - 1}" == article.title
        assert articles.load(library, number).document.text.startswith(f"Paragraph {number - 1}.0")


def test_the_newest_comes_first_and_counts_its_highlights(library: Library) -> None:
    one, two = stored(library, "One.", title="First"), stored(library, "Two.", title=None)
    annotations.add(library, annotation(one, Span(0, 3), "a"), "highlight")
    listed = [(row.id, row.title, row.highlights) for row in articles.list_rows(library)]
    assert listed == [(two.id, "bridge.txt", 0), (one.id, "First", 1)]


def test_the_same_bytes_are_stored_once(library: Library) -> None:
    first = articles.add(library, source("One."), cleaned("One."), AT)
    again = articles.add(
        library, source("One.", name="copy.txt"), cleaned("One.", title="Another"), AT
    )
    assert (first[1], again) == (True, (first[0], False))
    assert library.query("SELECT count(*) FROM source")[0][0] == 1
    assert sources.find_article(library, source("One.").sha256) == first[0]
    assert sources.find_article(library, "0" * 64) is None


def test_the_bin_keeps_the_article_whole(library: Library) -> None:
    article = stored(library, "One.")
    articles.set_deleted(library, [article.id], AT, AT, "delete article")
    assert articles.list_rows(library) == []
    assert articles.article_row(library, article.id) is None
    assert articles.is_deleted(library, article.id)
    assert articles.load(library, article.id) == article
    assert articles.set_deleted(library, [article.id], "later", "later", "delete article") is None
    articles.set_deleted(library, [article.id], None, AT, "restore article")
    assert not articles.is_deleted(library, article.id)


def test_one_unknown_article_keeps_the_others_where_they_are(library: Library) -> None:
    article = stored(library, "One.")
    with pytest.raises(Unknown) as told:
        articles.set_deleted(library, [article.id, ArticleId(99)], AT, AT, "delete article")
    assert (told.value.what, told.value.key) == ("article", 99)
    assert not articles.is_deleted(library, article.id)


@pytest.mark.parametrize("call", [articles.load, sources.load])
def test_an_article_that_is_not_there_is_unknown(library: Library, call: object) -> None:
    assert callable(call)
    with pytest.raises(Unknown):
        call(library, ArticleId(1))


def test_verdicts_are_written_once_per_block(library: Library) -> None:
    article = stored(library, "One.", "Read also: two.")
    assert articles.set_verdicts(library, article.id, {1: True}, AT, "restore block") is not None
    assert articles.set_verdicts(library, article.id, {1: True}, AT, "restore block") is None
    articles.set_verdicts(library, article.id, {0: False, 1: False}, AT, "remove block")
    assert articles.load(library, article.id).overrides == {0: False, 1: False}
