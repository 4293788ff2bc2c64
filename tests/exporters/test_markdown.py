"""Markdown: what it looks like, and that hostile text stays text."""

import json
import re
import shutil
import subprocess
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.annotation import Placement
from reader.domain.reason import Cause, because
from reader.exporters.findings import Findings
from reader.exporters.markdown import MarkdownExporter
from reader.exporters.markdown_text import escaped, escaped_line
from reader.exporters.standing import Edition, Standing

from .articles import LABELS, article, highlighted, invented, titled

HOSTILE = [
    "# heading",
    "a\n===",
    "a\n---",
    "---",
    "***",
    "- item",
    "+ item",
    "* item",
    "1. item",
    "12) item",
    "> quote",
    "    code",
    "\tcode",
    "```\ncode\n```",
    "~~~\ncode",
    "`code`",
    "**bold** _it_ ~~out~~ ==mark==",
    "[a](https://x.example)",
    "![a](https://x.example/a.png)",
    "[a]: https://x.example",
    "[^1]: note",
    "<b>bold</b>",
    "<script>alert(1)</script>",
    "<!-- gone -->",
    "<https://x.example>",
    "https://x.example and www.x.example",
    "&lt; &amp; &#65; AT&T",
    "a|b\n-|-\n1|2",
    "a|b\n-:\n",
    "| a |\n|---|\n| b |",
    "$x$ and {{ site.title }} and %%hidden%%",
    "a  \nb",
    "a\\\nb",
    "ends with a backslash \\",
    "\n\nbetween\n\n\n\nempty lines\n\n",
    "one\n\ntwo\n\n- three",
    " leading and trailing ",
    "\u00a0no-break edges\u00a0",
    "\n",
    " ",
    "a\rb",
    "&",
    "x\n=",
    "Term\n: definition",
]


def rendered(markdown: str) -> tuple[str, set[str]]:
    """Return the text that a reader sees of a document, paragraphs divided by an empty line, and
    the elements in it.
    """
    parser = pytest.importorskip(
        "markdown_it", reason="markdown-it-py, which renders the export, is not installed"
    )
    tokens = parser.MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)
    elements = {token.type for token in tokens} - {"paragraph_open", "paragraph_close", "inline"}
    paragraphs = []
    for token in tokens:
        if token.type == "inline":
            elements |= {child.type for child in token.children} - {
                "text",
                "hardbreak",
                "text_special",
            }
            paragraphs.append(
                "".join(
                    "\n" if child.type == "hardbreak" else child.content for child in token.children
                )
            )
    return "\n\n".join(paragraphs), elements


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    assert rendered(escaped(text)) == (text, set())
    assert rendered(f"- x {escaped_line(text)} x")[0] == f"x {text} x"


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\r\t"), min_size=1)
)
def test_any_text_stays_text(text: str) -> None:
    assert rendered(escaped(text)) == (text, set())


@given(st.text(st.sampled_from("\n\n\n -+*=_#>:|1.)`~\\<&a[]!\t"), min_size=1))
def test_any_marks_stay_text(text: str) -> None:
    assert rendered(escaped(text)) == (text, set())


@given(st.text(st.sampled_from("\n\r -+*=_#>:|1.)`~\\<&a[]!\t")))
def test_any_marks_stay_text_behind_other_words(text: str) -> None:
    shown, elements = rendered(f"- x {escaped_line(text)} x")
    assert shown == f"x {text} x"
    assert elements == {
        "bullet_list_open",
        "list_item_open",
        "list_item_close",
        "bullet_list_close",
    }


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_highlight_does_not_break_its_page(text: str) -> None:
    markdown = (
        MarkdownExporter()
        .render([invented(text, "A note.", text, text), article(highlighted("bridge"))], LABELS)
        .decode()
    )
    shown, elements = rendered(markdown)
    assert shown.count(text) >= 1
    assert len(re.findall(r"(?m)^## ", markdown)) == 2
    assert elements <= {
        f"{element}_{end}"
        for element in ("heading", "bullet_list", "list_item", "blockquote", "link", "strong")
        for end in ("open", "close")
    } | {"html_inline", "html_block"}


@pytest.mark.parametrize("title", ["# a #", "a\nb", "<h1>", "1. one", "=", "x ###"])
def test_a_hostile_title_stays_one_heading(title: str) -> None:
    assert title in rendered(MarkdownExporter().render([titled(title)], LABELS).decode())[0]


@pytest.mark.parametrize(
    "text",
    [
        "1.000 km",
        "5 %",
        "12:30",
        "4/12/2022",
        "“Ini” – kata Shoigu.",
        "2022-12-04",
        "snow (heavy), cold!",
    ],
)
def test_ordinary_text_is_left_readable(text: str) -> None:
    assert escaped(text) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("https://x.example", r"https\://x.example"),
        ("mailto:ana@x.example", r"mailto\:ana\@x.example"),
        (":smile: and :+1:", r"\:smile: and \:+1:"),
        ("key:: value", r"key\:: value"),
        ("www.x.example", r"www\.x.example"),
        ("==marked==", r"\=\=marked\=\="),
        ("%%hidden%%", r"\%\%hidden\%\%"),
        ("&amp; and &#65;", r"\&amp; and \&\#65;"),
        ("#tag, ^block and [[page]]", r"\#tag, \^block and \[\[page\]\]"),
        ("$x$, {{x}} and ~~x~~", r"\$x\$, \{\{x\}\} and \~\~x\~\~"),
    ],
)
def test_what_only_some_programs_take_for_markup_is_escaped(text: str, written: str) -> None:
    """The renderer of these tests knows neither bare links nor emoji, tags and marks of Obsidian or
    formulas.
    """
    assert escaped(text) == written == escaped_line(text)


@pytest.mark.parametrize(
    "text",
    ["At 12:30: snow.", "He said: no.", "a : b", "A = B", "5 % and 6 %", "R & D", "x.example"],
)
def test_the_same_signs_stay_as_they_are_where_they_are_no_markup(text: str) -> None:
    assert escaped(text) == text == escaped_line(text)


def test_the_page_as_it_is_written() -> None:
    page = article(
        highlighted("finished", number=1),
        highlighted("1,200\u00a0m", "Too long?\n\n# Ask *her*", 1, number=2),
    )
    first, second = (f"00000000-0000-4000-8000-{number:012}" for number in (2, 1))
    assert MarkdownExporter().render([page], LABELS).decode() == (
        "# Highlights and notes\n\n"
        "## Bridge \\<opens\\> & closes\n\n"
        "Ana Lee; Budi Hartono, “Bridge \\<opens\\> & closes”, news.example, 2024-05-01, "
        "<https://news.example/bridge?a=1&b=2>, retrieved 2024-05-02. "
        "[Open](claim-reader:article/1)\n\n"
        f"<!-- source bridge_1.html, SHA‐256 {'0f' * 32} -->\n\n".replace("‐", "-")
        + f'<span id="highlight-{first}"></span>**1. Claim** [Open](claim-reader:highlight/{first})'
        "<!-- exact, code points 43–50 of version 1; made 2024-05-02T08:00:00Z on version 1 -->\n\n"
        "> 1,200\u00a0m\n\n"
        "In context: 👩‍👩‍👧 The bridge is more than **1,200\u00a0m** long, the mayor said: "
        "\\*finished\\* at last.\n\n"
        "Too long?\n\n### Ask *her*\n\n"
        f'<span id="highlight-{second}"></span>**2.** [Open](claim-reader:highlight/{second})'
        "<!-- exact, code points 74–82 of version 1; made 2024-05-02T08:00:00Z on version 1 -->\n\n"
        "> finished\n\n"
        "In context: 👩‍👩‍👧 The bridge is more than 1,200\u00a0m long, the mayor said: "
        "\\*finished\\* at last.\n"
    )


def test_one_without_a_place_says_so_and_names_its_version() -> None:
    lost = replace(highlighted("finished"), placed=False)
    then = Edition(1, "aa" * 32)
    made = Standing(lost.target, then, (then,), Placement.UNPLACED, around=("It is ", "."))
    page = replace(article(lost), version=2)
    text = MarkdownExporter().render([page], LABELS, Findings(standings={lost.id: made})).decode()
    assert "Unplaced: made on version 1, and not found in the present version." in text
    assert f"code points 74–82 of version 1, SHA-256 {'aa' * 32}" in text
    assert "In context: It is **finished**." in text


def test_a_figure_that_changed_is_told_with_both() -> None:
    now = replace(highlighted("more than 1,200\u00a0m"), review=because(Cause.WORDS_CHANGED))
    target = replace(now.target, exact="more than 1,000\u00a0m")
    first, second = Edition(1, "aa" * 32), Edition(2, "0f" * 32)
    made = Standing(target, first, (first, second), Placement.CHANGED, reviewed=False)
    text = (
        MarkdownExporter()
        .render([article(now)], LABELS, Findings(standings={now.id: made}))
        .decode()
    )
    assert "> more than 1,000\u00a0m\n" in text
    assert "it reads “more than 1,200\u00a0m” now (not reviewed yet)." in text


PANDOC = shutil.which("pandoc")
TRICKY = (
    "'",
    '"',
    "--",
    "...",
    "Mr.",
    "Dr. X",
    "a) b",
    "(1) c",
    "i. d",
    "A.  f",
    "@g",
    "^h^",
    "~i~",
)
TRICKY += (
    "$j$",
    "\\k",
    "{l}",
    "[m]",
    "https://x.example",
    ":smile:",
    "| a |",
    "\n",
    "\n\n",
    "  ",
    "\t",
)
TRICKY += (
    "*",
    "_",
    "`",
    "<b>",
    "&amp;",
    "==x==",
    "%%y%%",
    "!",
    "[^1]",
    "\n---\n",
    "- a",
    "#. e",
    "x",
    " ",
)


@pytest.mark.skipif(PANDOC is None, reason="Pandoc is not installed")
@pytest.mark.parametrize("form", ["markdown", "gfm"])
def test_pandoc_reads_the_same_characters(form: str) -> None:
    chance = Random(20)  # noqa: S311 (the same texts each time)
    texts = ["".join(chance.choices(TRICKY, k=chance.randint(1, 6))) for _ in range(600)]
    texts = [*HOSTILE, *(text for text in texts if text.strip())]
    quotes = [f"> {escaped(text)}".replace("\n", "\n> ") for text in texts]
    document = "\n\n<!-- -->\n\n".join(quotes)
    done = subprocess.run(
        [str(PANDOC), "-f", form, "-t", "json"],
        input=document.encode(),
        capture_output=True,
        check=True,
        timeout=120,
    )
    blocks = json.loads(done.stdout)["blocks"]
    read = [told(block) for block in blocks if block["t"] != "RawBlock"]
    assert [pair for pair in zip(texts, read, strict=True) if pair[0] != pair[1]] == []


def told(element: dict[str, Any]) -> str:
    """Return the text of what Pandoc read; whatever is more than text stands by its name."""
    match element["t"]:
        case "BlockQuote":
            return "\n\n".join(map(told, element["c"]))
        case "Para" | "Plain":
            return "".join(map(told, element["c"]))
        case "Str":
            return str(element["c"])
        case "Space":
            return " "
        case "LineBreak":
            return "\n"
        case name:
            return f"<{name}>"


def test_articles_without_highlights_are_left_out() -> None:
    assert (
        MarkdownExporter().render([article()], LABELS)
        == b"# Highlights and notes\n\nNothing is highlighted.\n"
    )
