"""The bin: what is in it, taking things out, and emptying it for good."""

from reader.domain.article import Article, BinContents
from reader.domain.document import Span
from reader.domain.source import MediaType, SourceDocument
from reader.domain.subject import about_article
from reader.services import annotating, articles, claims, history, labels, notes, searching
from reader.services.library import Library
from reader.services.outcome import Part, Verb
from tests.services.made import annotation_of
from tests.store.examples import stored


def two(library: Library) -> tuple[Article, Article]:
    return stored(library, "A bridge of 1.000 km."), stored(
        library, "Another text about quicksilver.", title="Other"
    )


def test_a_deleted_article_is_in_the_bin_until_it_is_restored(library: Library) -> None:
    first, second = two(library)
    articles.delete_articles(library, [first.id, second.id])
    assert {row.article.id for row in articles.binned(library)} == {first.id, second.id}
    assert all(row.deleted for row in articles.binned(library))
    done = articles.restore_articles(library, [first.id])
    assert [(change.part, change.article) for change in done.changes] == [(Part.LIST, first.id)]
    assert [row.article.id for row in articles.binned(library)] == [second.id]
    assert [row.id for row in articles.list_articles(library)] == [first.id]
    history.undo(library)
    assert articles.list_articles(library) == []


def test_the_bin_says_what_goes_and_then_it_is_gone(library: Library) -> None:
    first, second = two(library)
    here = annotation_of(annotating.highlight(library, second, Span(0, 7), None, "a note"))
    there = annotation_of(annotating.highlight(library, first, Span(2, 8), None))
    claim, _ = claims.make_claim(library, [here, there])
    notes.set_note(library, about_article(second.id), "on the article")
    articles.delete_articles(library, [second.id])
    assert articles.bin_contents(library) == BinContents(
        articles=1, highlights=1, notes=2, claims=1
    )
    done = articles.empty_bin(library)
    assert (done.verb, done.changes[0].article) == (Verb.EMPTY_BIN, second.id)
    assert articles.binned(library) == []
    assert claims.open_claim(library, claim).highlights == (there,)
    assert searching.search(library, "quicksilver") == []
    assert "quicksilver" not in "".join(
        row["changes"] for row in library.query("SELECT changes FROM event")
    )
    assert [tuple(row) for row in library.query("SELECT name FROM source")] == [("bridge.txt",)]
    assert library.query("PRAGMA foreign_key_check") == []
    assert articles.bin_contents(library) == BinContents(0, 0, 0, 0)


def test_what_was_done_elsewhere_can_still_be_undone_and_redone(library: Library) -> None:
    first, second = two(library)
    label = labels.list_labels(library)[0].id
    for article in (first, second):
        annotating.highlight(library, article, Span(0, 4), label)
    labels.delete(library, label)
    articles.delete_articles(library, [second.id])
    articles.empty_bin(library)
    assert history.next_undo(library) is Verb.DELETE_LABEL
    history.undo(library)
    assert annotating.annotations_of(library, first.id)[0].labels == (label,)
    assert history.undo(library).verb is Verb.HIGHLIGHT
    assert history.next_undo(library) is None
    assert annotating.annotations_of(library, first.id) == ()
    history.redo(library)
    history.redo(library)
    assert annotating.annotations_of(library, first.id)[0].labels == ()


def test_a_highlight_that_was_deleted_before_its_article_is_not_missed_by_undo(
    library: Library,
) -> None:
    """Its claim and its label stand in the log beside it, and would be put back without it."""
    first, second = two(library)
    label = labels.list_labels(library)[0].id
    gone = annotation_of(annotating.highlight(library, second, Span(0, 7), label))
    claim, _ = claims.make_claim(
        library, [annotation_of(annotating.highlight(library, first, Span(2, 8), None)), gone]
    )
    annotating.delete(library, [gone])
    articles.delete_articles(library, [second.id])
    articles.empty_bin(library)
    while history.undo(library).verb:
        assert library.query("PRAGMA foreign_key_check") == []
    while history.redo(library).verb:
        assert library.query("PRAGMA foreign_key_check") == []
    assert len(claims.open_claim(library, claim).highlights) == 1


def test_an_article_that_is_not_in_the_bin_stays(library: Library) -> None:
    first, _ = two(library)
    assert articles.bin_contents(library, [first.id]).articles == 0
    assert articles.empty_bin(library, [first.id]).changes == ()
    assert articles.open_article(library, first.id).id == first.id


def test_the_same_source_can_be_imported_again_after(library: Library) -> None:
    first, _ = two(library)
    articles.delete_articles(library, [first.id])
    articles.empty_bin(library)
    again = stored(library, "A bridge of 1.000 km.")
    assert articles.open_source(library, again.id) == SourceDocument(
        b"A bridge of 1.000 km.", MediaType.TEXT, "bridge.txt"
    )
