"""Notes on articles, claims and the library: writing, links, and what they quote."""

import pytest

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.claim import ClaimId
from reader.domain.document import Span
from reader.domain.errors import Unknown
from reader.domain.quote_check import Fidelity
from reader.domain.subject import (
    LIBRARY,
    Subject,
    SubjectKind,
    about_article,
    about_claim,
    about_highlight,
)
from reader.services import annotating, articles, claims, history, notes
from reader.services.library import Library, open_library
from reader.services.notes import Destination
from reader.services.outcome import Change, Part, Verb
from tests.services.made import annotation_of
from tests.store.examples import stored


def test_a_note_is_kept_for_each_subject(library: Library) -> None:
    article = stored(library, "A bridge.")
    claim, _ = claims.make_claim(library, [], "x")
    highlight = annotation_of(annotating.highlight(library, article, Span(0, 1), None))
    subjects = (about_article(article.id), about_claim(claim), LIBRARY, about_highlight(highlight))
    for subject in subjects:
        assert notes.note_on(library, subject) == ""
        notes.set_note(library, subject, f"# On *{subject.kind}* 🙂")
    assert [notes.note_on(library, subject) for subject in subjects] == [
        f"# On *{subject.kind}* 🙂" for subject in subjects
    ]
    assert annotating.open_annotation(library, highlight).note == "# On *highlight* 🙂"
    assert notes.noted(library, SubjectKind.ARTICLE) == subjects[:1]
    assert notes.noted(library, SubjectKind.CLAIM) == subjects[1:2]


def test_typing_is_one_step_also_after_a_restart(library: Library) -> None:
    article = stored(library, "A bridge.")
    here = about_article(article.id)
    done = notes.set_note(library, here, "a")
    assert (done.verb, done.changes) == (
        Verb.ARTICLE_NOTE,
        (Change(Part.NOTES, article=article.id),),
    )
    notes.set_note(library, here, "ab")
    with open_library(library.path) as again:
        notes.set_note(again, here, "abc")
    notes.set_note(library, LIBRARY, "whole")
    notes.set_note(library, here, "abcd")
    wanted = [("abc", "whole"), ("abc", ""), ("", "")]
    for texts in wanted:
        history.undo(library)
        assert (notes.note_on(library, here), notes.note_on(library, LIBRARY)) == texts
    assert history.next_undo(library) is None
    for texts in reversed([("abcd", "whole"), *wanted[:2]]):
        history.redo(library)
        assert (notes.note_on(library, here), notes.note_on(library, LIBRARY)) == texts
    assert notes.set_note(library, here, "abcd").changes == ()


@pytest.mark.parametrize(
    "subject",
    [
        about_article(ArticleId(9)),
        about_claim(ClaimId("nowhere")),
        about_highlight(AnnotationId("nowhere")),
    ],
)
def test_a_note_on_nothing_is_refused(library: Library, subject: Subject) -> None:
    with pytest.raises(Unknown):
        notes.set_note(library, subject, "x")


def test_links_lead_to_what_is_there(library: Library) -> None:
    article = stored(library, "A bridge.")
    claim, _ = claims.make_claim(library, [], "x")
    highlight = annotation_of(annotating.highlight(library, article, Span(0, 1), None))
    assert notes.follow(library, about_highlight(highlight)) == Destination(article.id, highlight)
    assert notes.follow(library, about_article(article.id)) == Destination(article.id)
    assert notes.follow(library, Subject(SubjectKind.ARTICLE, article.sha256)) == Destination(
        article.id
    )
    assert notes.follow(library, about_claim(claim)) == Destination(claim=claim)
    articles.delete_articles(library, [article.id])
    for gone in (
        about_highlight(highlight),
        about_article(article.id),
        Subject(SubjectKind.ARTICLE, "0f" * 32),
    ):
        with pytest.raises(Unknown):
            notes.follow(library, gone)


def test_quotations_are_checked_against_the_articles_that_the_note_names(library: Library) -> None:
    first = stored(
        library, "The border grew by more than 1.000 km.", "Read also: another thing entirely."
    )
    second = stored(library, "Nobody said so, the minister added.", title="Other")
    highlight = annotation_of(annotating.highlight(library, second, Span(0, 6), None))
    claim, _ = claims.make_claim(library, [highlight])

    def checked(subject: Subject, note: str) -> list[tuple[str, ArticleId, Fidelity]]:
        return [
            (one.text, one.article, one.comparison.likeness)
            for one in notes.check_quotations(library, subject, note)
        ]

    note = (
        "“grew by more than 1.000 km”, “grew by more than 10.000 km”, “another thing entirely”, "
        "“never there at all”"
    )
    assert [one[2] for one in checked(about_article(first.id), note)] == [
        Fidelity.UNCHANGED, Fidelity.ALTERED, Fidelity.UNCHANGED, Fidelity.NOT_FOUND,
    ]  # fmt: skip
    assert checked(LIBRARY, note) == [], "it names no article"
    linked = f"[He]({about_article(first.id).uri()}) says “grew […] 1.000 km”.\n\n“Nobody said so”"
    assert checked(LIBRARY, linked) == [("grew […] 1.000 km", first.id, Fidelity.SHORTENED)]
    assert checked(about_claim(claim), linked)[1] == (
        "Nobody said so",
        second.id,
        Fidelity.UNCHANGED,
    )
    assert checked(about_highlight(highlight), linked) == checked(about_claim(claim), linked)
    by_claim = f"“Nobody said so” ({about_claim(claim).uri()})"
    assert checked(LIBRARY, by_claim) == [("Nobody said so", second.id, Fidelity.UNCHANGED)]
    dangling = (
        f"“Nobody said so” ({about_claim(ClaimId('0f8fad5b-d9cb-469f-a165-70867728950e')).uri()})"
    )
    assert checked(LIBRARY, dangling) == []
