"""Saving an article again: a version of it, with its highlights; what it was stays, and can be had
back.
"""

from pathlib import Path

import pytest

from reader.domain.annotation import ArticleId, LabelId, Placement
from reader.domain.document import BlockKind, Cleaned, Span, Verdict, assemble
from reader.domain.errors import TextChanged, Unknown
from reader.domain.reason import Cause, because
from reader.services import annotating, articles, history, reanchoring, versions
from reader.services.importing import Imported, import_paths
from reader.services.outcome import Verb
from reader.services.placement_sentences import what_became
from reader.store.library import Library

ADDRESS = "https://news.example/bridge"
SENTENCES = (
    "The mayor of Ulm opened the new bridge over the Danube on Monday morning in front of several "
    "hundred people.",
    "The bridge is more than 1,000 metres long and cost ten million euros, most of it paid for by "
    "the state.",
    "Several residents complained about the noise of the building works, which had gone on for "
    "almost three years.",
    "The next bridge is planned for the year after next, a spokeswoman of the town told reporters "
    "after the opening.",
)
CHANGED = (
    "Updated on Tuesday: the council has published what the bridge has cost in the end and who is "
    "to pay for it.",
    SENTENCES[0],
    SENTENCES[1].replace("1,000", "1,200"),
    SENTENCES[3],
)


def page(*paragraphs: str, address: str | None = ADDRESS, title: str = "A bridge opens") -> bytes:
    canonical = f'<link rel="canonical" href="{address}">' if address else ""
    body = "".join(f"<p>{one}</p>" for one in paragraphs)
    head = f"<head><title>{title}</title>{canonical}</head>"
    return (
        f"<html lang=en>{head}<body><article><h1>{title}</h1>{body}</article></body></html>"
    ).encode()


def imported(
    library: Library, folder: Path, name: str, data: bytes, *, separate: bool = False
) -> Imported:
    path = folder / name
    path.write_bytes(data)
    report = import_paths(library, [path], separate=separate)
    assert report.failed == ()
    return report.imported[0]


def highlighted(library: Library, article: ArticleId, *quotes: str) -> None:
    for quote in quotes:
        opened = articles.open_article(library, article)
        start = opened.document.text.index(quote)
        annotating.highlight(
            library, opened, Span(start, start + len(quote)), LabelId(1), f"about {quote}"
        )


def quotes(library: Library, article: ArticleId) -> list[str]:
    opened = articles.open_article(library, article)
    for one in opened.placed:
        assert opened.document.text[one.target.span.start : one.target.span.end] == one.target.exact
    return [one.target.exact for one in opened.placed]


@pytest.fixture
def first(library: Library, tmp_path: Path) -> ArticleId:
    article = imported(library, tmp_path, "monday.html", page(*SENTENCES)).article
    highlighted(
        library, article, "mayor of Ulm", "more than 1,000 metres", "noise of the building works"
    )
    return article


def test_the_same_address_with_other_bytes_is_a_version(
    library: Library, first: ArticleId, tmp_path: Path
) -> None:
    before = articles.open_article(library, first)
    done = imported(library, tmp_path, "tuesday.html", page(*CHANGED))
    assert (done.article, done.new) == (first, True)
    assert done.renewal is not None
    assert done.renewal.version == 2
    assert [result.placement for _, result in done.renewal.anchored] == [
        Placement.EXACT,
        Placement.CHANGED,
        Placement.UNPLACED,
    ]
    assert what_became([done.renewal]).english() == "1 highlight exact, 1 changed, 1 unplaced"
    after = articles.open_article(library, first)
    assert len(articles.list_articles(library)) == 1
    assert quotes(library, first) == ["mayor of Ulm", "more than 1,200 metres"]
    assert [one.target.exact for one in after.unplaced] == ["noise of the building works"]
    changed = because(Cause.FIGURE_CHANGED, old="1,000", new="1,200")
    assert [(one.target.exact, one.review) for one in after.to_review] == [
        ("more than 1,200 metres", changed)
    ]
    assert after.sha256 != before.sha256
    assert articles.open_source(library, first).data == page(*CHANGED)


def test_what_it_was_stays_with_its_bytes_and_highlights(
    library: Library, first: ArticleId, tmp_path: Path
) -> None:
    before = articles.open_article(library, first)
    imported(library, tmp_path, "tuesday.html", page(*CHANGED))
    earlier = versions.open_version(library, first, 1)
    assert earlier == before
    assert versions.open_version_source(library, first, 1).data == page(*SENTENCES)
    listed = versions.list_versions(library, first)
    assert [(one.number, one.source_name, one.highlights, one.latest) for one in listed] == [
        (1, "monday.html", 3, False),
        (2, "tuesday.html", 2, True),
    ]
    annotating.delete(library, [before.annotations[0].id])
    assert len(versions.open_version(library, first, 1).annotations) == 2
    with pytest.raises(Unknown):
        versions.open_version(library, first, 3)


def test_one_undo_takes_the_version_back_and_redo_brings_it(
    library: Library, first: ArticleId, tmp_path: Path
) -> None:
    before = articles.open_article(library, first)
    imported(library, tmp_path, "tuesday.html", page(*CHANGED))
    after = articles.open_article(library, first)
    assert history.undo(library).verb is Verb.NEW_VERSION
    assert articles.open_article(library, first) == before
    assert len(versions.list_versions(library, first)) == 1
    assert history.redo(library).verb is Verb.NEW_VERSION
    assert articles.open_article(library, first) == after
    history.undo(library)
    again = imported(library, tmp_path, "tuesday.html", page(*CHANGED))
    assert again.renewal is not None
    assert articles.open_source(library, first).data == page(*CHANGED)


def test_the_same_bytes_are_no_version_whichever_they_are(
    library: Library, first: ArticleId, tmp_path: Path
) -> None:
    imported(library, tmp_path, "tuesday.html", page(*CHANGED))
    for name, data in (("again.html", page(*SENTENCES)), ("once more.html", page(*CHANGED))):
        done = imported(library, tmp_path, name, data)
        assert (done.article, done.new, done.renewal) == (first, False, None)
    assert len(versions.list_versions(library, first)) == 2


def test_two_versions_in_one_batch(library: Library, tmp_path: Path) -> None:
    for name, sentences in (("1.html", SENTENCES), ("2.html", CHANGED), ("3.html", CHANGED[1:])):
        (tmp_path / name).write_bytes(page(*sentences))
    report = import_paths(library, [tmp_path])
    assert len({one.article for one in report.imported}) == 1
    assert [one.renewal and one.renewal.version for one in report.imported] == [None, 2, 3]


def test_an_article_in_the_bin_comes_out_of_it(
    library: Library, first: ArticleId, tmp_path: Path
) -> None:
    articles.delete_articles(library, [first])
    done = imported(library, tmp_path, "tuesday.html", page(*CHANGED))
    assert done.article == first
    assert [row.id for row in articles.list_articles(library)] == [first]
    history.undo(library)
    assert articles.list_articles(library) == []


def test_the_same_words_without_an_address_are_a_version(
    library: Library, first: ArticleId, tmp_path: Path
) -> None:
    pasted = imported(
        library, tmp_path, "pasted.html", page(*SENTENCES, "Read the other news.", address=None)
    )
    assert pasted.article == first
    assert pasted.renewal is not None
    assert pasted.renewal.count(Placement.EXACT) == 3


@pytest.mark.parametrize(
    "data",
    [
        page(*SENTENCES, address="https://other.example/bridge"),
        page(
            *(f"Number {n}: {' '.join(reversed(one.split()))}" for n, one in enumerate(SENTENCES)),
            title="Another thing",
        ),
        page(*SENTENCES, "Read the other news.", address=None, title="A bridge opens on Tuesday"),
        page("Nothing of it stands here.", "It is about a tunnel.", title="A tunnel", address=None),
    ],
    ids=[
        "the same words elsewhere",
        "an address that all pages name",
        "the same words under another title",
        "other words",
    ],
)
def test_another_article_is_none(
    library: Library, first: ArticleId, tmp_path: Path, data: bytes
) -> None:
    assert imported(library, tmp_path, "other.html", data).article != first


def test_who_wants_an_article_of_its_own_gets_one(
    library: Library, first: ArticleId, tmp_path: Path
) -> None:
    done = imported(library, tmp_path, "tuesday.html", page(*CHANGED), separate=True)
    assert done.article != first
    assert done.renewal is None


def test_a_version_can_be_made_an_article_of_its_own(
    library: Library, first: ArticleId, tmp_path: Path
) -> None:
    before = articles.open_article(library, first)
    imported(library, tmp_path, "tuesday.html", page(*CHANGED))
    highlighted(library, first, "opened the new bridge", "who is to pay for it")
    after = articles.open_article(library, first)
    _, apart = versions.separate(library, first)
    assert quotes(library, first) == [
        "mayor of Ulm",
        "opened the new bridge",
        "more than 1,000 metres",
        "noise of the building works",
    ]
    back = articles.open_article(library, first)
    assert [one.target.exact for one in back.unplaced] == ["who is to pay for it"]
    assert (back.document, back.sha256, back.version) == (before.document, before.sha256, 1)
    assert articles.open_article(library, apart).document == after.document
    assert articles.open_source(library, apart).data == page(*CHANGED)
    assert imported(library, tmp_path, "tuesday again.html", page(*CHANGED)).article == apart
    history.undo(library)
    assert articles.open_article(library, first) == after
    assert [row.article.id for row in articles.binned(library)] == [apart]
    history.redo(library)
    assert articles.open_article(library, first) == back
    assert [row.id for row in articles.list_articles(library)] == [apart, first]
    with pytest.raises(Unknown):
        versions.separate(library, first)


def test_emptying_the_bin_takes_all_versions_and_no_more(
    library: Library, first: ArticleId, tmp_path: Path
) -> None:
    imported(library, tmp_path, "tuesday.html", page(*CHANGED))
    imported(
        library,
        tmp_path,
        "wednesday.html",
        page(*CHANGED, "That is all there is to say about this bridge for now."),
    )
    history.undo(library)
    _, apart = versions.separate(library, first)
    articles.delete_articles(library, [first])
    articles.empty_bin(library)
    assert [row.id for row in articles.list_articles(library)] == [apart]
    assert articles.open_source(library, apart).data == page(*CHANGED)
    assert [row["name"] for row in library.query("SELECT name FROM source")] == ["tuesday.html"]
    assert library.query("PRAGMA foreign_key_check") == []
    while history.undo(library).verb:
        articles.open_source(library, apart)


def test_a_selection_in_a_text_that_is_gone_makes_no_highlight(
    library: Library, first: ArticleId, tmp_path: Path
) -> None:
    seen = articles.open_article(library, first)
    start = seen.document.text.index("several hundred")
    imported(library, tmp_path, "tuesday.html", page(*CHANGED))
    with pytest.raises(TextChanged):
        annotating.highlight(library, seen, Span(start, start + 15), LabelId(1))


def test_a_changed_highlight_waits_until_it_was_looked_at(
    library: Library, first: ArticleId, tmp_path: Path
) -> None:
    imported(library, tmp_path, "tuesday.html", page(*CHANGED))
    (waiting,) = articles.open_article(library, first).to_review
    assert reanchoring.mark_reviewed(library, waiting.id).verb is Verb.REVIEW
    assert articles.open_article(library, first).to_review == ()
    history.undo(library)
    assert articles.open_article(library, first).to_review == (waiting,)


def test_cleaning_again_changes_nothing_where_the_cleaner_is_the_same(
    library: Library, first: ArticleId
) -> None:
    articles.set_kept(library, first, [2], False)
    before = articles.open_article(library, first)
    renewal = versions.clean_again(library, first)
    assert renewal.outcome.changes == ()
    assert articles.open_article(library, first) == before


def test_cleaning_again_keeps_what_the_user_decided(library: Library, first: ArticleId) -> None:
    """As in a library whose older cleaner saw one block more."""
    old = articles.open_article(library, first)
    pieces = [
        (BlockKind.PARAGRAPH, "Menu"),
        *((one.kind, old.document.block_text(one)) for one in old.document.blocks),
    ]
    other = Cleaned(
        assemble(pieces, old.metadata),
        (Verdict(True, "text", because(Cause.TEXT_INSIDE)), *old.cleaner),
    )
    assert reanchoring.apply_new_document(library, first, other).count(Placement.EXACT) == 3
    last = len(pieces) - 1
    articles.set_kept(library, first, [last], False)
    assert versions.clean_again(library, first).outcome.verb is Verb.CLEAN_AGAIN
    renewed = articles.open_article(library, first)
    assert renewed.document == old.document
    assert renewed.overrides == {last - 1: False}
    assert quotes(library, first) == [
        "mayor of Ulm",
        "more than 1,000 metres",
        "noise of the building works",
    ]
