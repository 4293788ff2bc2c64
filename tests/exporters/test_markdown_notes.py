"""Notes inside a Markdown file: Markdown as it was written, and harmless."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.exporters.markdown_notes import safe_note

NOTE = """# What to ask

Who *pays*? See [the plan](https://plan.example/a).
- the town
- [x] the state

| year | cost |
|------|------|
| 2024 | 5 |

Later
-----

```python
# no heading <b>
```
"""


def tokens(markdown: str) -> list[Token]:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    found = parser.parse(markdown)
    return [*found, *(child for one in found for child in one.children or ())]


def test_a_note_stays_markdown_below_its_heading() -> None:
    assert safe_note(NOTE, 3, "n1") == (
        "#### What to ask\n\n"
        "Who *pays*? See [the plan](https://plan.example/a).\n\n"
        "- the town\n- [x] the state\n\n"
        "| year | cost |\n|------|------|\n| 2024 | 5 |\n\n"
        "##### Later\n\n"
        "```python\n# no heading <b>\n```"
    )


def test_lines_stay_lines_as_the_program_shows_them() -> None:
    assert safe_note("one\ntwo\n\nthree", 2, "n1") == "one  \ntwo\n\nthree"


@pytest.mark.parametrize(
    ("note", "written"),
    [
        ("```\nopen", "```\nopen\n```"),
        ("~~~~\n```\n", "~~~~\n```\n~~~~"),
        ("> ~~~\n> open\nout <b>", "> ~~~\n> open\n> ~~~\nout \\<b>"),
        ("- a\n  ```\n  open\nout <b>", "- a\n\n  ```\n  open\n  ```\nout \\<b>"),
        ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"),
        ("<!-- open", "\\<!-- open"),
        ("![far](https://x.example/p.png)", "[far](https://x.example/p.png)"),
        ("![](https://x.example/p.png)", "[picture](https://x.example/p.png)"),
        ("[a](javascript:alert(1))", "[a\\](javascript:alert(1))"),
        ("[a](java&#115;cript:alert(1))", "[a\\](java&#115;cript:alert(1))"),
        ("[a](<file:///etc/passwd>)", "[a\\](\\<file:///etc/passwd>)"),
        ("[a](notes/b.md) <https://x.example>", "[a](notes/b.md) <https://x.example>"),
        ("[a][1] [1] [^2]\n\n[1]: https://x.example\n[^2]: foot",
         "[a][n1-1] [1][n1-1] [^n1-2]\n\n[n1-1]: https://x.example\n[^n1-2]: foot"),
        ("[1] is not defined", "[1] is not defined"),
        ("[a]: javascript:x", "\\[a\\]: javascript:x"),
        ("---\ntitle: x\n---", "* * *\n\n## title: x"),
        ("$x$ and %%hidden%%", "\\$x\\$ and \\%\\%hidden\\%\\%"),
        ("C:\\temp \\*", "C:\\\\temp \\*"),
        ("    code <b>", "    code <b>"),
        ("- a\n\n      <b>", "- a\n\n      \\<b>"),
        ("a ` b\nc ` <b> ` d", "a \\` b  \nc ` <b> ` d"),
        ("Text:\n- a", "Text:\n\n- a"),
    ],
)  # fmt: skip
def test_what_could_break_the_file_is_made_harmless(note: str, written: str) -> None:
    assert safe_note(note, 1, "n1") == written


PIECES = st.sampled_from(
    (
        *(
            "# ",
            "## ",
            "```",
            "~~~",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "    ",
            "  ",
            "\t",
            "`",
            "``",
        ),
        *("<b>", "<!--", "-->", "<script>", "</div>", "<?", "![", "![a](", "](", ")", "[a]"),
        *("[a]: ", "[", "]", "javascript:x", "https://x.example", "file:///a", "\\", "===", "---"),
        *("* * *", "|", "|-|", "word", "$", "$$", "%%", "[^1]", "[^1]: ", "&lt;", "*", "_", "+ "),
        *("<https://x.example>", "\r", "\0"),
    )
)


@given(st.lists(PIECES, max_size=14).map("".join))
def test_no_note_breaks_or_runs_anything(note: str) -> None:
    found = tokens(f"## Before\n\n{safe_note(note, 2, 'n1')}\n\n## After\n\nEnd.\n")
    kinds = {token.type for token in found}
    assert not kinds & {"html_block", "html_inline", "image"}
    headings = [token for token in found if token.type == "heading_open"]
    assert [one.tag for one in headings if one.tag in {"h1", "h2"}] == ["h2", "h2"]
    assert headings[-1].level == 0
    assert found[-1].content == "End."
    links = [str(token.attrs["href"]) for token in found if token.type == "link_open"]
    assert not [one for one in links if one.startswith(("javascript", "file"))]
