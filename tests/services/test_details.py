"""Details, state and star of articles: what the user sets counts, what the source says stays beside
it, and all of it is undone at once.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.domain.annotation import ArticleId
from reader.domain.details import Detail, State
from reader.domain.document import Cleaned, Span
from reader.domain.errors import NotADetail, Unknown
from reader.services import (
    annotating,
    articles,
    claims,
    details,
    exporting,
    history,
    importing,
    searching,
    versions,
)
from reader.services.library import Library
from reader.services.outcome import NOTHING, Part, Verb
from reader.services.reanchoring import apply_new_document
from reader.store.derived import article_keys
from tests.store.examples import cleaned, source, stored

REPORT = [
    f"The bridge over the sound was closed for {number} hours while divers looked at its {part}."
    for number, part in enumerate(["piers", "cables", "joints", "lamps", "bolts", "rails"], 12)
]
PAGE = (
    '<html><head><title>Divers look at the bridge</title><link rel="canonical" '
    'href="https://news.example/bridge/17"></head><body><article><h1>Divers look at the '
    "bridge</h1>{}<p>In the evening it was closed again.</p></article></body></html>"
)


def other(text: str, **fields: str) -> Cleaned:
    """Return what a better cleaner, or a later copy, makes of an article."""
    found = cleaned(text, title="A bridge is open")
    metadata = replace(found.document.metadata, **fields)  # type: ignore[arg-type]
    return Cleaned(replace(found.document, metadata=metadata), found.verdicts)


def test_what_the_user_sets_counts_and_what_the_source_says_stays(library: Library) -> None:
    known = stored(library, "One.")
    changes = {
        Detail.TITLE: "  The bridge   is closed ",
        Detail.AUTHORS: "Ana Putri; Bo Lund",
        Detail.LANGUAGE: "en_gb",
        Detail.URL: "www.news.example/bridge",
    }
    done = details.set_details(library, [known.id], changes)
    assert done.verb is Verb.EDIT_DETAILS
    assert {change.part for change in done.changes} == {Part.LIST, Part.DETAILS}
    article = articles.open_article(library, known.id)
    assert article.title == "The bridge is closed"
    assert article.metadata.authors == ("Ana Putri", "Bo Lund")
    assert article.metadata.language == "en-GB"
    assert article.url == "https://www.news.example/bridge"
    assert article.metadata.published == "2026-11-01"
    assert article.document == known.document
    assert set(article.own) == set(changes)
    (row,) = articles.list_articles(library)
    assert row.title == "The bridge is closed"


def test_taking_back_and_undoing_bring_the_found_value_again(library: Library) -> None:
    known = stored(library, "One.")
    details.set_details(library, [known.id], {Detail.TITLE: "Mine", Detail.SITE: "gazette.example"})
    details.take_back(library, [known.id], [Detail.TITLE])
    taken = articles.open_article(library, known.id)
    assert (taken.title, taken.metadata.site) == ("A bridge opens", "gazette.example")
    history.undo(library)
    assert articles.open_article(library, known.id).title == "Mine"
    history.undo(library)
    assert articles.open_article(library, known.id) == known
    history.redo(library)
    assert articles.open_article(library, known.id).metadata.site == "gazette.example"


def test_writing_what_was_found_is_no_change_of_the_users(library: Library) -> None:
    known = stored(library, "One.")
    assert details.set_details(library, [known.id], {Detail.TITLE: "A bridge opens"}) == NOTHING
    details.set_details(library, [known.id], {Detail.TITLE: "Mine"})
    details.set_details(library, [known.id], {Detail.TITLE: "A bridge opens"})
    assert articles.open_article(library, known.id) == known


def test_an_emptied_detail_is_unknown_whatever_the_source_says(library: Library) -> None:
    known = stored(library, "One.")
    details.set_details(library, [known.id], {Detail.AUTHORS: " ; ", Detail.PUBLISHED: ""})
    article = articles.open_article(library, known.id)
    assert (article.metadata.authors, article.metadata.published) == ((), None)
    assert set(article.own) == {Detail.AUTHORS, Detail.PUBLISHED}


def test_cleaning_again_and_a_new_version_leave_what_the_user_set(library: Library) -> None:
    known = stored(library, "One.")
    details.set_details(library, [known.id], {Detail.TITLE: "Mine", Detail.CAPTURED: "2026-11-02"})
    apply_new_document(library, known.id, other("One."), verb=Verb.CLEAN_AGAIN)
    again = articles.open_article(library, known.id)
    assert (again.title, again.document.metadata.title) == ("Mine", "A bridge is open")
    assert again.metadata.captured == "2026-11-02"
    later = other("One. Two.", captured="2026-11-20")
    apply_new_document(library, known.id, later, source("One. Two."), Verb.NEW_VERSION)
    saved_again = articles.open_article(library, known.id)
    assert saved_again.title == "Mine"
    history.undo(library)
    assert articles.open_article(library, known.id) == again


def test_when_a_copy_was_made_stays_with_the_copy(library: Library) -> None:
    known = stored(library, "One.")
    details.set_details(library, [known.id], {Detail.TITLE: "Mine", Detail.CAPTURED: "2026-11-02"})
    later = other("One. Two.", captured="2026-11-20")
    apply_new_document(library, known.id, later, source("One. Two."), Verb.NEW_VERSION)
    first, second = (versions.open_version(library, known.id, number) for number in (1, 2))
    assert (first.metadata.captured, second.metadata.captured) == ("2026-11-02", "2026-11-20")
    assert (first.title, second.title) == ("Mine", "Mine")
    assert first.document.metadata.title == "A bridge opens"
    _, apart = versions.separate(library, known.id)
    before = articles.open_article(library, known.id)
    assert (before.title, before.metadata.captured) == ("Mine", "2026-11-02")
    assert articles.open_article(library, apart).title == "Mine"


def test_exports_and_search_follow(library: Library, tmp_path: Path) -> None:
    known = stored(library, "One.")
    details.set_details(
        library, [known.id], {Detail.TITLE: "Harbour closed", Detail.URL: "news.example/harbour"}
    )
    (found,) = searching.search(library, "harbour")
    assert found.article == known.id
    assert searching.search(library, "opens") == []
    annotating.highlight(library, articles.open_article(library, known.id), Span(0, 3), None)
    for form in ("markdown", "csv", "json"):
        exporting.export(library, form, tmp_path / form)
        written = (tmp_path / form).read_text("utf-8")
        assert "Harbour closed" in written, form
        assert "https://news.example/harbour" in written, form
        assert "A bridge opens" not in written, form
    history.undo(library)
    history.undo(library)
    assert [hit.article for hit in searching.search(library, "opens")] == [known.id]


def test_an_address_given_to_a_pasted_text_makes_its_next_copy_a_version(
    library: Library, tmp_path: Path
) -> None:
    (first,) = importing.import_clipboard(library, "\n\n".join(REPORT), None).imported
    details.set_details(library, [first.article], {Detail.URL: "https://news.example/bridge/17"})
    article = articles.open_article(library, first.article)
    assert article.metadata.site == "news.example"
    rows = library.query("SELECT site FROM article_site WHERE article = ?", [first.article])
    assert rows[0]["site"] == "news.example"
    page = tmp_path / "saved.html"
    page.write_text(PAGE.format("".join(f"<p>{text}</p>" for text in REPORT)), "utf-8")
    (second,) = importing.import_paths(library, [page]).imported
    assert second.article == first.article
    assert [version.number for version in versions.list_versions(library, first.article)] == [1, 2]
    article_keys.rebuild(library.db)
    keys = {row["key"] for row in library.query("SELECT key FROM article_key")}
    assert "news.example/bridge/17" in keys


def test_many_articles_are_changed_and_undone_at_once(library: Library) -> None:
    known = [stored(library, f"Text {number}.").id for number in range(5)]
    details.set_details(library, known, {Detail.SITE: "gazette.example"})
    details.set_state(library, known, State.DONE)
    details.set_starred(library, known[:2], starred=True)
    rows = articles.list_articles(library)
    assert {row.site for row in rows} == {"gazette.example"}
    assert {row.state for row in rows} == {State.DONE}
    assert {row.id for row in rows if row.starred} == set(known[:2])
    for verb in (Verb.STAR, Verb.SET_STATE, Verb.EDIT_DETAILS):
        assert history.undo(library).verb is verb
    after = articles.list_articles(library)
    assert {(row.site, row.state, row.starred) for row in after} == {
        ("news.example", State.NEW, False)
    }


def test_an_unknown_article_keeps_all_others_as_they_are(library: Library) -> None:
    known = stored(library, "One.")
    with pytest.raises(Unknown):
        details.set_details(library, [known.id, ArticleId(99)], {Detail.TITLE: "Mine"})
    with pytest.raises(Unknown):
        details.set_state(library, [known.id, ArticleId(99)], State.DONE)
    assert articles.open_article(library, known.id) == known


def test_opening_an_article_does_not_change_its_state(library: Library) -> None:
    known = stored(library, "One.")
    articles.open_article(library, known.id)
    articles.keep_reading_place(library, known.id, 0, 0.9)
    assert articles.open_article(library, known.id).state is State.NEW


def test_what_is_typed_on_in_one_detail_is_undone_at_once(library: Library) -> None:
    known = stored(library, "One.")
    for written in ("M", "Mi", "Mine"):
        details.set_details(library, [known.id], {Detail.TITLE: written})
    details.set_details(library, [known.id], {Detail.SITE: "gazette.example"})
    history.undo(library)
    assert articles.open_article(library, known.id).title == "Mine"
    history.undo(library)
    assert articles.open_article(library, known.id) == known


@pytest.mark.parametrize(
    ("detail", "written", "stored_as"),
    [
        (Detail.PUBLISHED, "3 December 2022", "2022-12-03"),
        (Detail.PUBLISHED, "3 Desember 2022", "2022-12-03"),
        (Detail.PUBLISHED, "2022-12-03 10:30+01:00", "2022-12-03T10:30+01:00"),
        (Detail.CAPTURED, "25/12/2022", "2022-12-25"),
        (Detail.URL, "HTTPS://news.example/a b".replace(" ", "%20"), "HTTPS://news.example/a%20b"),
        (Detail.ARCHIVED, "web.archive.example/1/x", "https://web.archive.example/1/x"),
        (Detail.LANGUAGE, "zh-hant-tw", "zh-Hant-TW"),
        (Detail.TITLE, "a\nb", "a b"),
        (Detail.SITE, "  ", None),
    ],
)
def test_details_are_stored_in_one_form(
    detail: Detail, written: str, stored_as: str | None
) -> None:
    assert details.read(detail, written) == stored_as
    assert details.read(detail, details.shown(stored_as)) == stored_as


@pytest.mark.parametrize(
    ("detail", "written"),
    [
        (Detail.PUBLISHED, "4/12/2022"),
        (Detail.PUBLISHED, "2022-13-45"),
        (Detail.PUBLISHED, "last week"),
        (Detail.URL, "javascript:alert(1)"),
        (Detail.URL, "file:///etc/passwd"),
        (Detail.URL, "not an address"),
        (Detail.ARCHIVED, "http://[::1"),
        (Detail.LANGUAGE, "English, mostly"),
    ],
)
def test_what_is_no_date_address_or_language_is_refused(detail: Detail, written: str) -> None:
    with pytest.raises(NotADetail):
        details.read(detail, written)


def test_a_line_of_the_list_tells_versions_highlights_and_verdicts(library: Library) -> None:
    known = stored(library, "One.")
    annotating.highlight(library, known, Span(0, 3), None)
    (highlight,) = articles.open_article(library, known.id).annotations
    claim, _ = claims.make_claim(library, [highlight.id])
    rating = claims.scale(library)[0]
    claims.set_rating(library, [claim], rating.id)
    apply_new_document(library, known.id, other("Two."), source("Two."), Verb.NEW_VERSION)
    (row,) = articles.list_articles(library)
    assert (row.highlights, row.to_review, row.versions) == (1, 1, 2)
    assert row.ratings == (rating,)
    assert articles.ratings(library) == {known.id: (rating,)}
    assert articles.article_row(library, known.id) == row
