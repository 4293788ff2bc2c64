"""The user's labels: a tree that can be changed in every way, with nothing lost that undo does not
bring back.
"""

import pytest

from reader.domain.annotation import Label, LabelId
from reader.domain.document import Span
from reader.domain.errors import LabelBelowItself, LabelNameTaken, Unknown
from reader.services import annotating, history, labels
from reader.services.library import Library
from reader.services.outcome import Part
from tests.services.made import annotation_of
from tests.store.examples import stored


def named(library: Library, name: str) -> LabelId:
    return labels.label_named(library, name).id


def outline(library: Library) -> list[str]:
    """Each name after as many dashes as there are labels above it."""
    known = {label.id: label for label in labels.list_labels(library)}

    def depth(label: Label) -> int:
        return 0 if label.parent is None else 1 + depth(known[label.parent])

    return ["-" * depth(label) + label.name for label in known.values()]


def test_a_new_label_stands_behind_the_others_under_its_parent(library: Library) -> None:
    parent, done = labels.add(library, "  Speech\u00a0act ", "#ABCDEF", key=1, definition="d")
    child, _ = labels.add(library, "Promise", "#000000", parent=parent)
    labels.add(library, "Threat", "#000000", parent=parent)
    assert outline(library) == [
        "Claim",
        "Figure",
        "Quote",
        "Source",
        "Question",
        "Speech act",
        "-Promise",
        "-Threat",
    ]
    added = labels.label_named(library, "SPEECH ACT")
    assert added == Label(parent, "Speech act", "#abcdef", 1, "d")
    assert labels.label_named(library, "Claim").key is None, "a key has one label"
    assert {change.part for change in done.changes} == {Part.LABELS}
    assert child != parent
    for _ in range(3):
        history.undo(library)
    assert [label.key for label in labels.list_labels(library)] == [1, 2, 3, 4, 5]


def test_a_name_is_taken_only_under_the_same_parent(library: Library) -> None:
    claim = named(library, "Claim")
    labels.add(library, "Figure", "#000000", parent=claim)
    with pytest.raises(LabelNameTaken):
        labels.add(library, "fIGURE", "#000000")
    with pytest.raises(LabelNameTaken):
        labels.rename(library, claim, "QUOTE")
    with pytest.raises(ValueError, match="name"):
        labels.rename(library, claim, " \t")
    labels.rename(library, claim, "CLAIM")
    assert outline(library)[:2] == ["CLAIM", "-Figure"]


def test_each_property_can_be_changed_and_is_undone_alone(library: Library) -> None:
    claim = named(library, "Claim")
    before = labels.list_labels(library)
    for change in (
        lambda: labels.recolour(library, claim, "#FFFFFF"),
        lambda: labels.set_definition(library, claim, "What is said"),
        lambda: labels.set_letter(library, claim, "ß"),
        lambda: labels.set_key(library, claim, 5),
        lambda: labels.set_key(library, claim, None),
        lambda: labels.rename(library, claim, "Behauptung"),
    ):
        assert change().changes
        assert labels.list_labels(library) != before
        assert change().changes == (), "done twice, it changes nothing"
        history.undo(library)
        assert labels.list_labels(library) == before
    with pytest.raises(ValueError, match="colour"):
        labels.recolour(library, claim, "red")
    with pytest.raises(ValueError, match="key"):
        labels.set_key(library, claim, 10)
    with pytest.raises(Unknown):
        labels.rename(library, LabelId(99), "x")


def test_a_label_moves_with_those_below_it(library: Library) -> None:
    figure, quote, question = (named(library, name) for name in ("Figure", "Quote", "Question"))
    labels.move(library, figure, quote)
    labels.move(library, question, figure)
    assert outline(library) == ["Claim", "Quote", "-Figure", "--Question", "Source"]
    labels.move(library, figure, None, before=named(library, "Claim"))
    assert outline(library) == ["Figure", "-Question", "Claim", "Quote", "Source"]
    with pytest.raises(LabelBelowItself):
        labels.move(library, figure, question)
    labels.rename(library, quote, "Question")
    with pytest.raises(LabelNameTaken):
        labels.move(library, question, None)
    for _ in range(4):
        history.undo(library)
    assert outline(library) == ["Claim", "Figure", "Quote", "Source", "Question"]


def test_merging_gives_highlights_the_other_label_once(library: Library) -> None:
    claim, figure, quote = (named(library, name) for name in ("Claim", "Figure", "Quote"))
    article = stored(library, "A bridge of 1.000 km.")
    given = [(claim,), (figure,), (quote, claim, figure), (claim, quote), ()]
    made = [
        annotation_of(annotating.highlight(library, article, Span(at, at + 3), None))
        for at in range(len(given))
    ]
    for one, own in zip(made, given, strict=True):
        annotating.set_labels(library, one, own)
    labels.add(library, "Below", "#000000", parent=claim)
    labels.merge(library, claim, figure)
    after = [annotating.open_annotation(library, one).labels for one in made]
    assert after == [(figure,), (figure,), (quote, figure), (figure, quote), ()]
    assert outline(library) == ["Figure", "-Below", "Quote", "Source", "Question"]
    history.undo(library)
    assert [annotating.open_annotation(library, one).labels for one in made] == given
    history.redo(library)
    assert [annotating.open_annotation(library, one).labels for one in made] == after
    below = named(library, "Below")
    with pytest.raises(LabelBelowItself):
        labels.merge(library, figure, below)


def test_deleting_says_first_who_loses_it_and_keeps_the_highlights(library: Library) -> None:
    claim, figure = named(library, "Claim"), named(library, "Figure")
    below, _ = labels.add(library, "Below", "#000000", parent=claim)
    article = stored(library, "A bridge of 1.000 km.")
    both = annotation_of(annotating.highlight(library, article, Span(0, 3), claim))
    annotating.set_labels(library, both, [below, figure, claim])
    annotating.highlight(library, article, Span(0, 3), below)
    annotating.highlight(library, article, Span(0, 3), figure)
    assert (
        labels.uses(library, claim),
        labels.uses(library, below),
        labels.uses(library, figure),
    ) == (2, 2, 2)
    labels.delete(library, claim)
    assert outline(library) == ["Figure", "Quote", "Source", "Question"]
    assert [one.labels for one in annotating.annotations_of(library, article.id)] == [
        (figure,),
        (),
        (figure,),
    ]
    history.undo(library)
    assert annotating.open_annotation(library, both).labels == (below, figure, claim)
    with pytest.raises(Unknown):
        labels.delete(library, LabelId(99))
