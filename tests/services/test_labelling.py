"""Several labels on one highlight, other borders for it, and many highlights at once."""

import pytest

from reader.domain.annotation import Annotation, LabelId
from reader.domain.document import Span
from reader.domain.errors import Unknown
from reader.services import annotating, articles, history, labels
from reader.services.library import Library, open_library
from reader.services.outcome import Change, Part, Verb
from tests.services.made import annotation_of
from tests.store.examples import stored


def three(library: Library) -> tuple[LabelId, LabelId, LabelId]:
    first, second, third = labels.list_labels(library)[:3]
    return first.id, second.id, third.id


def test_labels_are_given_in_order_and_the_first_is_the_colour(library: Library) -> None:
    a, b, c = three(library)
    made = annotation_of(annotating.highlight(library, stored(library, "A bridge."), Span(0, 1), a))

    def known() -> Annotation:
        return annotating.open_annotation(library, made)

    done = annotating.toggle_label(library, made, b)
    assert (known().labels, known().label) == ((a, b), a)
    assert done.changes == (
        Change(Part.ANNOTATIONS, known().article, made),
        Change(Part.LIST, known().article),
    )
    annotating.toggle_label(library, made, a)
    assert (known().labels, known().label) == ((b,), b)
    annotating.set_labels(library, made, [c, b, c, a])
    assert known().labels == (c, b, a)
    annotating.set_label(library, made, None)
    assert (known().labels, known().label) == ((), None)
    for labelled in ((c, b, a), (b,), (a, b), (a,)):
        history.undo(library)
        assert known().labels == labelled
    with open_library(library.path) as again:
        history.redo(again)
    assert known().labels == (a, b)
    assert annotating.set_labels(library, made, [a, b]).changes == ()


def test_a_label_that_is_not_there_is_refused_and_nothing_changes(library: Library) -> None:
    article = stored(library, "A bridge.")
    made = annotation_of(annotating.highlight(library, article, Span(0, 1), None))
    nowhere = LabelId(99)
    for verb in (
        lambda: annotating.highlight(library, article, Span(0, 1), nowhere),
        lambda: annotating.highlight_all(library, article, [Span(0, 1), Span(2, 3)], nowhere),
        lambda: annotating.set_labels(library, made, [three(library)[0], nowhere]),
        lambda: annotating.toggle_label(library, made, nowhere),
    ):
        with pytest.raises(Unknown):
            verb()
    assert [one.labels for one in annotating.annotations_of(library, article.id)] == [()]


def test_typing_goes_on_after_a_label_before_others_was_deleted(library: Library) -> None:
    a, b, c = three(library)
    article = stored(library, "A bridge.")
    made = annotation_of(annotating.highlight(library, article, Span(0, 1), a))
    annotating.set_labels(library, made, [a, b, c])
    labels.delete(library, a)
    for text in ("n", "no", "note"):
        annotating.set_note(library, made, text)
    history.undo(library)
    assert (
        annotating.open_annotation(library, made).note,
        annotating.open_annotation(library, made).labels,
    ) == ("", (b, c))
    history.undo(library)
    assert annotating.open_annotation(library, made).labels == (a, b, c)


def test_a_highlight_gets_other_borders_and_keeps_all_else(library: Library) -> None:
    article = stored(library, "A 👩‍👩‍👧 bridge of 1.000\u00a0km, he says.")
    text = article.document.text
    made = annotation_of(
        annotating.highlight(library, article, Span(0, 3), three(library)[0], "note")
    )
    before = annotating.open_annotation(library, made)
    start = text.index("bridge")
    done = annotating.set_span(library, made, Span(start, text.index(",")))
    after = annotating.open_annotation(library, made)
    assert done.verb is Verb.RESIZE
    assert (after.target.exact, after.target.prefix) == ("bridge of 1.000\u00a0km", text[:start])
    assert (after.labels, after.note, after.created) == (before.labels, before.note, before.created)
    history.undo(library)
    assert annotating.open_annotation(library, made) == before
    for span in (Span(3, 3), Span(0, len(text) + 1)):
        with pytest.raises(ValueError, match="not a part"):
            annotating.set_span(library, made, span)


def test_all_occurrences_are_marked_at_once_and_undone_at_once(library: Library) -> None:
    article = stored(
        library, "Jakarta, Jakarta and\nJakarta".replace("\n", " "), "Read also: Jakarta"
    )
    spans = annotating.occurrences(article, "Jakarta")
    done = annotating.highlight_all(library, article, spans[:3], three(library)[0])
    assert done.verb is Verb.HIGHLIGHT_ALL
    assert [one.target.exact for one in annotating.annotations_of(library, article.id)] == [
        "Jakarta"
    ] * 3
    history.undo(library)
    assert annotating.annotations_of(library, article.id) == ()
    assert annotating.highlight_all(library, article, [], None).changes == ()


def test_a_phrase_is_found_in_all_articles_to_be_ticked(library: Library) -> None:
    first = stored(library, "More than 1.000\u00a0km of road.", "Read also: 1.000 km of rail.")
    stored(library, "Nothing here: 1.000km, 1000 km.")
    third = stored(library, "1.000  km again.")
    binned = stored(library, "1.000 km in the bin.")
    articles.delete_articles(library, [binned.id])
    here = annotation_of(annotating.highlight(library, third, Span(0, 9), None))
    assert annotating.open_annotation(library, here).target.exact == "1.000  km"
    found = annotating.candidates(library, "1.000 km")
    assert [(one.article, one.kept, one.highlighted) for one in found] == [
        (first.id, True, False),
        (first.id, False, False),
        (third.id, True, True),
    ]
    wanted = [(one.article, one.target) for one in found if not one.highlighted]
    annotating.highlight_everywhere(library, wanted, three(library)[1])
    assert [one.id for one in annotating.annotations_of(library, third.id)] == [here]
    assert [one.target.exact for one in annotating.annotations_of(library, first.id)] == [
        "1.000\u00a0km",
        "1.000 km",
    ]
    history.undo(library)
    assert annotating.annotations_of(library, first.id) == ()
    assert annotating.candidates(library, " ") == []


def test_a_phrase_is_found_in_all_articles_however_it_is_set(library: Library) -> None:
    shy = stored(library, "Das Hoch\u00adwas\u00adser\u00adschutz\u00adgesetz gilt.")
    inside = stored(library, "Ein Binnenhochwasserschutzgesetz und Hochwasserschutzgesetze.")
    raised = stored(library, "It’s 84¹ million for the “quay”.")
    stored(library, "It's 841 million.")
    found = annotating.candidates(library, "Hochwasserschutzgesetz")
    assert [(one.article, one.target.exact) for one in found] == [
        (shy.id, "Hoch\u00adwas\u00adser\u00adschutz\u00adgesetz"),
        (inside.id, "Hochwasserschutzgesetz"),
    ]
    found = annotating.candidates(library, 'It\'s 84 million for the "quay"')
    assert [(one.article, one.target.exact) for one in found] == [
        (raised.id, "It’s 84¹ million for the “quay”")
    ]
