"""Folders within folders."""

import time

from reader.domain.details import Folder, FolderId
from reader.domain.folder_tree import in_tree


def folder(number: int, name: str, parent: int | None = None) -> Folder:
    return Folder(FolderId(number), name, None if parent is None else FolderId(parent))


def test_each_stands_before_what_lies_in_it_by_name() -> None:
    tree = in_tree([folder(1, "b"), folder(2, "z", 1), folder(3, "A"), folder(4, "c", 2)])
    assert [one.path for one in tree] == ["A", "b", "b/z", "b/z/c"]
    assert [one.depth for one in tree] == [0, 0, 1, 2]
    assert tree[1].inside == {1, 2, 4}
    assert tree[3].inside == {4}


def test_a_ring_and_a_parent_that_is_gone_lose_no_folder() -> None:
    tree = in_tree([folder(1, "a", 2), folder(2, "b", 1), folder(3, "c", 99), folder(4, "d", 4)])
    assert {one.folder.id for one in tree} == {1, 2, 3, 4}


def test_folders_without_end_take_no_time() -> None:
    deep = [folder(number, "x", number - 1 if number else None) for number in range(20_000)]
    start = time.monotonic()
    tree = in_tree(deep)
    assert len(tree) == 20_000
    assert max(one.depth for one in tree) <= 40
    assert time.monotonic() - start < 2.0
