"""What the second pass is told about a block: how likely the others are, never only the block
itself.
"""

import numpy as np
import pytest

from reader.cleaning.markup.segmentation import segment
from reader.cleaning.metadata.description import read_head
from reader.cleaning.model.classifier import likelihood
from reader.cleaning.model.features import Features
from reader.cleaning.model.page_features import measure_page
from reader.cleaning.model.second_pass import OWN, measure_company
from reader.cleaning.model.trees import forest
from reader.cleaning.verdicts.page_reasons import GROUPS, group_of

_PAGE = """<body><div><p class=a>One two three four.</p><p class=a>Five six seven eight.</p><p class=b>Nine ten.</p></div>
<ul><li>Home</li><li>News</li></ul></body>"""
_LIKELY = np.array([1, 0.5, 0.25, 0, 0], dtype=np.float32)


def measured(html: str = _PAGE) -> Features:
    page = segment(html)
    return measure_page(page, read_head(page), [None] * len(page.blocks), None, "en")


def column(name: str) -> list[float]:
    features = measured()
    measure_company(features, _LIKELY)
    return [round(float(value), 3) for value in features.columns[name]]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("likely_own", [1, 0.5, 0.25, 0, 0]),
        ("likely@1", [0.5, 0.25, 0, 0, -1]),
        ("likely_form", [0.5, 1, -1, 0, 0]),  # nothing else is of the third block's form
        (
            "likely_up1",
            [0.417, 0.75, 0.75, 0, 0],
        ),  # (4 · 0.5 + 2 · 0.25) / 6 of the other words in the division
        ("likely_before3", [0, 1, 0.75, 0.65, 0.357]),
        ("likely_above", [0, 0.615, 0.923, 1, 1]),
        ("likely_stretch", [1, 1, 0, 0, 0]),
        ("likely_words", [6.5] * 5),
    ],
)
def test_a_block_is_told_of_the_others(name: str, expected: list[float]) -> None:
    assert column(name) == pytest.approx(expected, abs=0.001)


def test_lines_without_a_tree_are_told_of_the_lines_around() -> None:
    features = Features(3)
    features.add("words", [4, 4, 2])
    measure_company(features, _LIKELY[:3])
    assert features.columns["likely_after3"].tolist() == pytest.approx([2.5 / 6, 0.25, 0])
    assert "likely_up0" not in features.columns


def test_what_moved_both_passes_is_told_by_measures_of_the_page() -> None:
    """The second pass starts from what the first one thought: that is no reason, the first one's
    reasons are.
    """
    found = likelihood(measured())
    moved = found.contributions(group_of, len(GROUPS))
    assert moved.shape == (len(GROUPS), 5)
    names = [forest(model).names for model, _ in found.passes]
    assert not set(names[0]) & set(OWN)
    assert set(names[1]) & set(OWN)
    own = [np.array([int(name in OWN) for name in row]) for row in names]
    whole = sum(
        forest(model).contributions(leaves, forest(model).shares(groups, 2))[0]
        for (model, leaves), groups in zip(found.passes, own, strict=True)
    )
    assert moved.sum(axis=0) == pytest.approx(whole, abs=1e-3)
