"""Labels as a tree."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.annotation import Label, LabelId
from reader.domain.labels import (
    in_tree_order,
    letters,
    name_taken,
    path_text,
    path_to,
    shown_names,
    with_those_below,
)


def label(number: int, name: str = "", parent: int | None = None, letter: str = "") -> Label:
    return Label(
        LabelId(number),
        name or f"L{number}",
        "#000000",
        None,
        "",
        None if parent is None else LabelId(parent),
        letter,
    )


TREE = (
    label(4, parent=2),
    label(1),
    label(3, parent=1),
    label(2, parent=1),
    label(5),
    label(6, parent=99),
)


def test_each_label_stands_under_its_parent_and_an_orphan_at_the_top() -> None:
    assert [one.id for one in in_tree_order(TREE)] == [1, 3, 2, 4, 5, 6]
    assert with_those_below(TREE, LabelId(1)) == (1, 3, 2, 4)
    assert with_those_below(TREE, LabelId(5)) == (5,)
    assert path_to(TREE, LabelId(4)) == ("L1", "L2", "L4")


@given(st.permutations(TREE))
def test_the_order_of_a_tree_stays_as_it_is(labels: list[Label]) -> None:
    once = in_tree_order(labels)
    assert in_tree_order(once) == once
    assert set(once) == set(labels)
    places = {one.id: place for place, one in enumerate(once)}
    assert all(places[one.parent] < places[one.id] for one in once if one.parent in places)


@pytest.mark.parametrize(
    ("names", "signs"),
    [
        (["Claim", "Figure"], "CF"),
        (["Claim", "Cause", "Cc"], "CAB"),
        (["123", "1"], "1A"),
        (["事実", "– –"], "事A"),
    ],
)
def test_each_label_gets_a_letter_of_its_own(names: list[str], signs: str) -> None:
    labels = [label(number, name) for number, name in enumerate(names)]
    assert "".join(letters(labels).values()) == signs


def test_a_chosen_letter_stands_also_against_an_earlier_label() -> None:
    labels = [label(1, "Claim"), label(2, "Other", letter="C"), label(3, "Third", letter="C")]
    assert list(letters(labels).values()) == ["L", "C", "C"]


def test_a_name_is_taken_under_one_parent_in_any_case() -> None:
    labels = [label(1, "Straße"), label(2, "Claim", 1)]
    assert name_taken(labels, "STRASSE", None)
    assert not name_taken(labels, "STRASSE", None, LabelId(1))
    assert not name_taken(labels, "claim", None)
    assert name_taken(labels, "claim", LabelId(1))


def test_labels_of_one_name_are_shown_with_those_above_them() -> None:
    trade, state, other = (
        Label(LabelId(number), name, "#000000", None)
        for number, name in ((1, "Economy"), (2, "Politics"), (3, "Figure"))
    )
    one, twin = (
        Label(LabelId(number), "Source, primary", "#000000", None, parent=above.id)
        for number, above in ((4, trade), (5, state))
    )
    assert shown_names([trade, one, state, twin, other]) == {
        trade.id: "Economy",
        one.id: "Economy › Source, primary",
        state.id: "Politics",
        twin.id: "Politics › Source, primary",
        other.id: "Figure",
    }


def test_different_paths_give_different_texts() -> None:
    paths = [("a › b",), ("a", "b"), ("a \\› b",), ("a\\", "b"), ("a/b", "c;d")]
    assert len({path_text(path) for path in paths}) == len(paths)
