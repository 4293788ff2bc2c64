"""What stands in each element of a page, and which elements are alike."""

import numpy as np

from reader.cleaning.markup.segmentation import segment
from reader.cleaning.model.page_tree import PageTree

PAGE = segment(
    "<html><body><div class='a'><p>one</p><p>two</p></div>"
    "<section><div class='a'><div><p>three</p></div></div></section><p>four</p></body></html>"
)
TREE = PageTree(PAGE)
TAGS = [f"{node.tag}.{node.attributes.get('class', '')}" for node in PAGE.nodes]
FIRST, SECOND = (at for at, tag in enumerate(TAGS) if tag == "div.a")


def test_sums_hold_all_that_stands_in_an_element() -> None:
    sums = TREE.summed([np.array([1, 2, 4, 8], dtype=np.float32)])[0].tolist()
    assert [sums[TAGS.index("body.")], sums[FIRST], sums[SECOND]] == [15, 3, 4]
    assert TREE.blocks.tolist()[FIRST] == 2


def test_wrappers_of_the_same_blocks_are_passed_over() -> None:
    levels = [[TAGS[order] for order in level] for level in TREE.levels(2).tolist()]
    assert levels[0] == ["p."] * 4
    assert levels[1] == ["div.a", "div.a", "body.", "body."]


def test_the_lowest_element_that_both_are_in() -> None:
    depth = {tag: PAGE.nodes[at].depth for at, tag in enumerate(TAGS)}
    shared = TREE.shared_depth(SECOND).tolist()
    assert shared == [depth["body."]] * 2 + [depth["div.a"], depth["body."]]


def test_elements_of_one_tag_and_class_are_alike() -> None:
    forms = TREE.forms.tolist()
    assert forms[FIRST] == forms[SECOND] != forms[TAGS.index("div.")]
