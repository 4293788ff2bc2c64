"""Markdown without its signs: every word stays, and no sign of it is left."""

import pytest

from reader.cleaning import clean
from reader.domain.document import BlockKind
from reader.domain.source import MediaType, SourceDocument


def lines(text: str) -> list[str]:
    return [words for _, words in blocks(text)]


def blocks(text: str) -> list[tuple[BlockKind, str]]:
    found = clean(SourceDocument(text.encode(), MediaType.MARKDOWN, "a.md"))
    document = found.document
    return [(block.kind, document.block_text(block)) for block in document.blocks]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("The **ferry** sails *again*.", "The ferry sails again."),
        ("The __ferry__ sails _again_ at a_b_c.", "The ferry sails again at a_b_c."),
        ('The [ferry](https://holm.example/f "t") sails.', "The ferry sails."),
        ("The [[Ferry|boat]] to [[Holm]] sails.", "The boat to Holm sails."),
        ("It takes ==84 cars== now.", "It takes 84 cars now."),
        ("It takes 5\\* and \\_6\\_.", "It takes 5* and _6_."),
        ("It sails. %%a note of mine%%", "It sails."),
        ("It sails at `7.15` again.", "It sails at 7.15 again."),
        ("It sails. ^block-1", "It sails."),
        ("- [x] It sails.", "It sails."),
        ("> [!quote] It sails.", "It sails."),
        ("渡轮**「玛伦」**再次启航。", "渡轮「玛伦」再次启航。"),
        ("2 ** 3 = 8 and a == b.", "2 ** 3 = 8 and a == b."),
        ("84 < 90 & 90 > 84.", "84 < 90 & 90 > 84."),
    ],
)
def test_signs_go_and_words_stay(written: str, read: str) -> None:
    assert lines(f"# Ferry\n\nThe harbour office spoke on Sunday.\n\n{written}\n")[-1] == read


def test_blocks_are_what_they_are() -> None:
    text = (
        "# Ferry\n\nIt sails at 7.15 again.\n\n## Cars\n\n> We are glad.\n\n1. one\n2. two\n\n"
        "| Year | Cars |\n|---|---:|\n| 2025 | 84 |\n\n```python\na = 2 ** 3\n```\n\n"
        "See the report.[^1]\n\n[^1]: Table **7**.\n"
    )
    kinds = [kind for kind, _ in blocks(text)]
    assert kinds[:4] == [
        BlockKind.TITLE,
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.QUOTE,
    ]
    assert kinds.count(BlockKind.TABLE_ROW) == 2
    assert (BlockKind.CODE, "a = 2 ** 3") in blocks(text)
    assert lines(text)[-1].endswith("Table 7.")


def test_code_keeps_its_signs() -> None:
    text = "It sails at 7.15 again.\n\n```\n[[a]] ==b== **c** %%d%%\n```\n"
    assert "[[a]] ==b== **c** %%d%%" in lines(text)
