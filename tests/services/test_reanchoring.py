"""Giving an article another text: highlights, notes and verdicts go with it, and undo brings
everything back.
"""

import pytest

from reader.domain.annotation import Annotation, AnnotationId, LabelId, Placement
from reader.domain.article import Article
from reader.domain.document import Span
from reader.domain.errors import Unknown
from reader.services import annotating, articles, history, reanchoring
from reader.services.outcome import Change, Part, Verb
from reader.store.library import Library
from tests.store.examples import cleaned, stored

OLD = (
    "The mayor of Ulm spoke on Monday at the old harbour.",
    "The bridge is more than 1,000 km long, he said, and cost ten million euros.",
    "Read also: all about the bridges of this country",
    "Nobody else wanted to say a single word about the whole affair.",
)
NEW = (
    "Updated on Tuesday",
    "The mayor of Ulm spoke on Monday at the old harbour.",
    "The bridge is more than 1,200 km long, he said, and cost ten million euros.",
    "Read also: all about the bridges of this country",
)


def highlighted(library: Library, article: Article, quote: str, note: str = "") -> AnnotationId:
    start = article.document.text.index(quote)
    done = annotating.highlight(library, article, Span(start, start + len(quote)), LabelId(1), note)
    (made,) = (change.annotation for change in done.changes if change.part is Part.ANNOTATIONS)
    assert made is not None
    return made


def quote_in(article: Article, annotation: Annotation) -> str:
    return article.document.text[annotation.target.span.start : annotation.target.span.end]


@pytest.fixture
def article(library: Library) -> Article:
    """An article with a highlight that stays, one whose figure changes, and one whose paragraph
    goes; and with two verdicts.
    """
    stored_article = stored(library, *OLD)
    for quote in ("mayor of Ulm", "more than 1,000 km", "a single word"):
        highlighted(library, stored_article, quote, f"about {quote}")
    articles.set_kept(library, stored_article.id, [2], True)
    articles.set_kept(library, stored_article.id, [3], False)
    return articles.open_article(library, stored_article.id)


def test_highlights_get_their_places_in_the_new_text(library: Library, article: Article) -> None:
    renewal = reanchoring.apply_new_document(library, article.id, cleaned(*NEW))
    renewed = articles.open_article(library, article.id)
    assert renewed.document.text == "\n".join(NEW)
    assert [quote_in(renewed, one) for one in renewed.placed] == [
        "mayor of Ulm",
        "more than 1,200 km",
    ]
    assert all(quote_in(renewed, one) == one.target.exact for one in renewed.placed)
    assert [result.placement for _, result in renewal.anchored] == [
        Placement.EXACT,
        Placement.CHANGED,
        Placement.UNPLACED,
    ]
    assert renewal.count(Placement.CHANGED) == 1


def test_no_highlight_is_dropped(library: Library, article: Article) -> None:
    reanchoring.apply_new_document(
        library, article.id, cleaned("Something that has nothing to do with it at all.")
    )
    renewed = articles.open_article(library, article.id)
    assert renewed.placed == ()
    assert [(one.target, one.note, one.labels) for one in renewed.unplaced] == [
        (one.target, one.note, one.labels) for one in article.annotations
    ]
    assert reanchoring.unplaced(library, article.id) == renewed.unplaced


def test_the_users_verdicts_go_with_their_blocks(library: Library, article: Article) -> None:
    assert article.overrides == {2: True, 3: False}
    reanchoring.apply_new_document(library, article.id, cleaned(OLD[3], *NEW))
    renewed = articles.open_article(library, article.id)
    assert renewed.overrides == {0: False, 4: True}


def test_undo_and_redo_bring_back_all_of_it(library: Library, article: Article) -> None:
    renewal = reanchoring.apply_new_document(
        library, article.id, cleaned(*NEW, title="The bridge is longer")
    )
    renewed = articles.open_article(library, article.id)
    assert renewed.title == "The bridge is longer"
    assert renewal.outcome.verb is Verb.RENEW_ARTICLE
    assert Change(Part.TEXT, article.id) in renewal.outcome.changes
    assert history.undo(library).verb is Verb.RENEW_ARTICLE
    assert articles.open_article(library, article.id) == article
    history.redo(library)
    assert articles.open_article(library, article.id) == renewed


def test_what_was_done_before_can_still_be_undone(library: Library, article: Article) -> None:
    before = articles.open_article(library, article.id)
    kept = article.annotations[0]
    annotating.delete(library, [kept.id])
    reanchoring.apply_new_document(library, article.id, cleaned(*NEW))
    history.undo(library)
    history.undo(library)
    assert articles.open_article(library, article.id) == before


def test_the_same_text_again_changes_nothing(library: Library, article: Article) -> None:
    renewal = reanchoring.apply_new_document(library, article.id, cleaned(*OLD))
    assert renewal.outcome.changes == ()
    assert renewal.count(Placement.EXACT) == 3
    assert articles.open_article(library, article.id) == article


def test_what_was_not_placed_is_placed_when_its_words_come_back(
    library: Library, article: Article
) -> None:
    reanchoring.apply_new_document(library, article.id, cleaned(*NEW))
    reanchoring.apply_new_document(library, article.id, cleaned(*NEW, OLD[3]))
    renewed = articles.open_article(library, article.id)
    assert renewed.unplaced == ()
    assert "a single word" in [quote_in(renewed, one) for one in renewed.placed]


def test_a_highlight_is_attached_by_hand(library: Library, article: Article) -> None:
    reanchoring.apply_new_document(library, article.id, cleaned(*NEW))
    (waiting,) = reanchoring.unplaced(library, article.id)
    start = "\n".join(NEW).index("ten million")
    done = reanchoring.reattach(library, waiting.id, Span(start, start + 11))
    assert done.verb is Verb.REATTACH
    renewed = articles.open_article(library, article.id)
    assert renewed.unplaced == ()
    assert (waiting.note, "ten million") in [(one.note, one.target.exact) for one in renewed.placed]
    history.undo(library)
    assert reanchoring.unplaced(library, article.id) == (waiting,)


def test_a_place_beyond_the_text_is_refused(library: Library, article: Article) -> None:
    reanchoring.apply_new_document(library, article.id, cleaned(*NEW))
    (waiting,) = reanchoring.unplaced(library, article.id)
    with pytest.raises(ValueError, match="not a part"):
        reanchoring.reattach(library, waiting.id, Span(0, 10_000))
    assert reanchoring.unplaced(library, article.id) == (waiting,)


def test_what_is_not_there_is_said(library: Library, article: Article) -> None:
    with pytest.raises(Unknown):
        reanchoring.apply_new_document(library, type(article.id)(article.id + 1), cleaned(*NEW))
    with pytest.raises(Unknown):
        reanchoring.reattach(library, AnnotationId("nobody"), Span(0, 1))


def test_searching_finds_the_new_text(library: Library, article: Article) -> None:
    from reader.services.searching import search

    reanchoring.apply_new_document(library, article.id, cleaned(*NEW))
    assert [found.article for found in search(library, "Updated") if found.part == "text"] == [
        article.id
    ]
    assert [found.article for found in search(library, "affair") if found.part == "text"] == []
