"""Markdown: what it looks like, and that hostile text stays text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.exporters.markdown import MarkdownExporter, escaped, escaped_line

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
        .render([invented(text, text, text, text), article(highlighted("bridge"))], LABELS)
        .decode()
    )
    shown, elements = rendered(markdown)
    assert shown.count(text) >= 4
    assert len(re.findall(r"(?m)^## ", markdown)) == 2
    assert elements <= {
        f"{element}_{end}"
        for element in ("heading", "bullet_list", "list_item", "blockquote", "link")
        for end in ("open", "close")
    }


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


def test_the_whole_looks_like_this() -> None:
    page = article(
        highlighted("finished", number=1),
        highlighted("1,200\u00a0m", "Too long?\n\nAsk *her*.", 1, number=2),
    )
    assert MarkdownExporter().render([page], LABELS).decode() == (
        "# Highlights and notes\n\n"
        "## Bridge \\<opens\\> & closes\n\n"
        "- Authors: Ana Lee; Budi Hartono\n"
        "- Published: 2024-05-01T10:00:00+07:00\n"
        "- Site: news.example\n"
        "- Address: <https://news.example/bridge?a=1&b=2>\n"
        f"- Source: bridge\\_1.html, SHA-256 {'0f' * 32}\n\n"
        "### 1. Claim\n\n"
        "> 1,200\u00a0m\n\n"
        "Too long?\n\nAsk \\*her\\*.\n\n"
        "- Position: 43–50\n"
        "- Before it: “s&#10;👩‍👩‍👧 The bridge is more than ”\n"
        "- After it: “ long, the mayor said: \\*finished”\n\n"
        "### 2.\n\n"
        "> finished\n\n"
        "- Position: 74–82\n"
        "- Before it: “ 1,200\u00a0m long, the mayor said: \\*”\n"
        "- After it: “\\* at last. يبلغ طول الجسر 1200 م”\n"
    )


def test_articles_without_highlights_are_left_out() -> None:
    assert (
        MarkdownExporter().render([article()], LABELS)
        == b"# Highlights and notes\n\nNothing is highlighted.\n"
    )
