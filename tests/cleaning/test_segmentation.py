"""Nothing that a page shows is lost, and the borders between blocks are those that a reader
sees.
"""

import warnings
from pathlib import Path

import pytest
from bs4 import MarkupResemblesLocatorWarning, XMLParsedAsHTMLWarning
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.cleaning.markup.segmentation import segment
from reader.cleaning.text.decoding import decode
from reader.domain.document import BlockKind
from tests.cleaning.golden import folders, source_of
from tests.cleaning.visible import lost
from tests.effort import ends_in_time, lines_run

_TAGS = (
    "div",
    "p",
    "span",
    "b",
    "a",
    "h2",
    "ul",
    "li",
    "table",
    "tr",
    "td",
    "pre",
    "blockquote",
    "section",
    "script",
    "style",
)
_TAGS += (
    "template",
    "noscript",
    "br",
    "img",
    "em",
    "figcaption",
    "option",
    "textarea",
    "button",
    "ruby",
    "rt",
    "svg",
    "text",
    "del",
    "s",
    "strike",
)


def texts(html: str) -> list[str]:
    return [line for block in segment(html).blocks for line in block.shown()]


def all_texts(html: str) -> list[str]:
    """Return the texts of all blocks, those that were taken out of a text too, without numbers of
    lists.
    """
    page = segment(html)
    blocks = page.blocks + [block for _, block in page.apart]
    return [line for block in blocks for line in block.lines or (block.text,)]


def wrong(html: str, found: list[str], *, moves: bool = False) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        return lost(html, found, moves=moves)


@pytest.mark.parametrize(
    "folder", [f for f in folders() if (f / "page.html").is_file()], ids=lambda folder: folder.name
)
def test_blocks_hold_all_that_a_page_shows(folder: Path) -> None:
    html = decode(source_of(folder).data)
    assert wrong(html, all_texts(html)) == ""


_WORDS = st.text(alphabet="ab é漢\u00a0\u2028\n\t<>&", max_size=12)
_PARTS = st.one_of(
    _WORDS,
    st.sampled_from(_TAGS).map(lambda tag: f"<{tag}>"),
    st.sampled_from(_TAGS).map(lambda tag: f"</{tag}>"),
    st.sampled_from(_TAGS).map(lambda tag: f'<{tag} class="x" hidden>'),
    st.sampled_from(("span", "em", "b")).map(lambda tag: f'<{tag} class="hover-card">'),
    st.just("<a href=x>y</a><a href=z>w</a></span>"),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_PARTS, max_size=40).map("".join))
@example('<span class="hover-card"><a href=x>y</a><a href=z>w</a></span>' * 2)
def test_nothing_is_lost_of_any_markup(body: str) -> None:
    html = f"<html><body><div>{body}</div></body></html>"
    found = all_texts(html)
    assert wrong(html, found) == ""
    assert all(text == text.rstrip() and len(text.splitlines()) == 1 for text in found)
    page = segment(html)
    blocks = page.blocks + [block for _, block in page.apart]
    assert all(block.text == block.text.strip() for block in blocks)
    coded = [block for block in blocks if any(node.tag == "pre" for node in block.node.outward())]
    assert all(text[0].strip() or any(text in block.lines for block in coded) for text in found)


_INLINE = ("b", "span", "q", "sup", "sub", "em", "small", "ruby", "rt", "li", "br")
_AROUND_LEADS = st.one_of(
    st.sampled_from(_INLINE).map(lambda tag: f"<{tag}>"),
    st.sampled_from(_INLINE).map(lambda tag: f"</{tag}>"),
    st.sampled_from((" ", "It is so. ", "1", "500", ".5 ", ".", ")", "/", "and more", "The mayor")),
    st.sampled_from(("Read also: ", " (See also ", "<b>Read also:</b>")),
    st.sampled_from(("", "<sup>1</sup>", "<q>now</q>")).map(
        lambda ending: f"<a href=x>Old pier to go{ending}</a>"
    ),
    st.just("It is so. Read also: <a href=x>Old pier to go</a>"),
    st.just('<span class="hover-card"><a href=x>y<sup>1</sup></a><a href=z>w</a></span>'),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(_AROUND_LEADS, max_size=25).map("".join))
@example("<q>It is so. Read also: <a href=x>Old pier to go</a> and more</q> he said.")
@example("<b>1</b><b>500. It is so. Read also: <a href=x>Old pier to go</a> and</b> 2")
@example("It is so. Read also: <a href=x>Old pier to go<sup>1</sup></a>1<b>500</b>/<sub>2</sub>")
@example('<span class="hover-card"><a>y<sup>1</sup></a><a>w</a></span>a<b>500</b>/<sub>2</sub>')
def test_nothing_is_lost_beside_what_is_taken_out_of_a_paragraph(body: str) -> None:
    html = f"<html><body><p>{body}</p></body></html>"
    assert wrong(html, all_texts(html), moves=True) == ""


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>one</p><p>two</p>", ["one", "two"]),
        ("<div>one<br><br>two<br>three</div>", ["one", "two", "three"]),
        ("<div>text<br><a href=/>link</a><br>more</div>", ["text", "link", "more"]),
        ("<div>bare <b>bold</b><p>inner</p>tail</div>", ["bare bold", "inner", "tail"]),
        (
            "<table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>",
            ["a | 1", "b | 2"],
        ),
        (
            "<table><tr><td><p>one</p><p>two</p></td><td>side</td></tr></table>",
            ["one", "two", "side"],
        ),
        ("<pre>a = 1\n  b = 2\n</pre>", ["a = 1", "  b = 2"]),
        ("<p>no\u00a0break  kept\u2028split</p>", ["no\u00a0break kept split"]),
        (
            "<p>a</p><script>x</script><style>y</style><template>z</template><iframe>q</iframe><p>b</p>",
            ["a", "b"],
        ),
        ("<template shadowrootmode=open><p>shadow</p></template>", ["shadow"]),
        ("<noscript><p>without scripts</p></noscript>", ["without scripts"]),
        ("<p hidden>kept as hidden</p>", ["kept as hidden"]),
    ],
)
def test_borders(html: str, expected: list[str]) -> None:
    assert texts(html) == expected


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        ("<h2>x</h2>", BlockKind.HEADING),
        ("<ul><li>x</li></ul>", BlockKind.LIST_ITEM),
        ("<blockquote><p>x</p></blockquote>", BlockKind.QUOTE),
        ("<figure><figcaption>x</figcaption></figure>", BlockKind.CAPTION),
        ('<blockquote class="x Twitter-Tweet"><p>x</p></blockquote>', BlockKind.EMBED),
        ('<div><blockquote class="tweet">x</blockquote></div>', BlockKind.QUOTE),
        ("<pre>x</pre>", BlockKind.CODE),
        ("<table><tr><td>x</td><td>y</td></tr></table>", BlockKind.TABLE_ROW),
        ("<div>x</div>", BlockKind.PARAGRAPH),
    ],
)
def test_kinds(html: str, kind: BlockKind) -> None:
    assert [block.kind for block in segment(html).blocks] == [kind]


def test_hidden_parts_are_known_as_hidden() -> None:
    html = '<p>a</p><div style="display: none"><p>b</p></div><p hidden>c</p>'
    assert [block.node.hidden for block in segment(html).blocks] == [False, True, True]


@pytest.mark.parametrize("depth", [300, 3_000, 50_000])
def test_deep_text_is_not_cut_off(depth: int) -> None:
    assert texts("<div>" * depth + "deep" + "</div>" * depth) == ["deep"]


def test_links_are_counted_in_code_points() -> None:
    (block,) = segment("<p>see <a href=/>this page</a> now</p>").blocks
    assert (block.linked, block.links, len(block.text)) == (9, 1, 17)


def test_a_card_that_appears_over_a_name_is_no_part_of_the_sentence() -> None:
    links = (
        '<a href="/ann">Ann Ott</a><a href="/1">Ann Ott opens a bridge</a> <a href="/2">More</a>'
    )
    card = f'<span class="rollover-block">{links}</span>'
    name = (
        '<span class="rollover-people"><a href="/ann">Ann Ott</a><span '
        f'class="rollover-people-block">{card}</span></span>'
    )
    page = segment(f"<p>The mayor, {name} of Ulm, closed the bridge.</p>")
    assert [(block.text, block.card) for block in page.blocks] == [
        ("The mayor, Ann Ott", False),
        ("Ann OttAnn Ott opens a bridge More", True),
        ("of Ulm, closed the bridge.", False),
    ]


@pytest.mark.parametrize(
    "word",
    [
        '<span class="tooltip">Danube</span>',
        '<span class="tooltip">Danube<span class="tooltiptext">a river</span></span>',
        '<span class="tooltip"><a href="/danube">Danube</a></span>',
        '<span class="has-tooltip"><a href="/a">Danube</a><span class="content"><a href="/b">Long '
        "river</a></span></span>",
        '<span class="tooltip">river that has <a href="/a">two</a> names in all the towns and <a '
        'href="/b">three</a></span>',
        '<span class="tooltip"><a href="/a"><img></a> <a href="/b"><img></a></span>',
    ],
)
def test_a_word_that_is_explained_stays_in_its_sentence(word: str) -> None:
    assert len(texts(f"<p>The bridge over the {word} is closed.</p>")) == 1


def test_words_with_the_class_of_a_card_cost_no_more_than_others() -> None:
    def page(name: str, count: int) -> str:
        return f"<p>{f'a<span class={name}>b</span>' * count}</p>"

    many, twice, others = (
        lines_run(lambda: segment(page(*of)))  # noqa: B023
        for of in (("tooltip", 4_000), ("tooltip", 8_000), ("x", 4_000))
    )
    assert many < 1.5 * others
    assert twice < 2.1 * many
    with ends_in_time():
        segment(page("tooltip", 80_000))


@pytest.mark.parametrize(
    ("page", "texts"),
    [
        (
            "<title>Pier</title><nav>Home</nav><p>The pier is shut.</p>",
            ["Home", "The pier is shut."],
        ),
        ("<meta charset=utf-8><nav>Home <a href=/>x</a></nav>", ["Home x"]),
        ("<title>Pier</title><main>It is shut.<p>So they say.", ["It is shut.", "So they say."]),
        ("<link rel=icon><amp-x>It is shut.</amp-x> Now.", ["It is shut.", "Now."]),
        (
            "<html><head><title>Pier</title></head><nav>Home</nav>It is shut.</html>",
            ["Home", "It is shut."],
        ),
        ("<head><title>Pier</title><base href=/><style>p{}</style></head><p>It is.", ["It is."]),
    ],
)
def test_what_belongs_into_no_head_ends_it(page: str, texts: list[str]) -> None:
    found = segment(page)
    assert [block.text for block in found.blocks] == texts
    assert lost(page, texts) == ""


def test_what_stands_in_a_head_that_ended_early_is_still_read() -> None:
    found = segment(
        "<nav>Home</nav><meta name=author content=Lind><title>Pier</title><p>It is shut."
    )
    late = segment("<base href=/><nav>Home</nav><meta name=author content=Lind><title>Pier</title>")
    for page in (found, late):
        assert page.title == "Pier"
        assert page.metas == [{"name": "author", "content": "Lind"}]


@pytest.mark.parametrize(
    ("style", "markup", "lines"),
    [
        ("", "<p style='white-space: pre-line'>One\n two\nthree</p>", [("One", "two", "three")]),
        ("", "<p style='white-space:pre-wrap'>One\n\ntwo</p>", [(), ()]),
        (".v{white-space:break-spaces}", "<p class=v>One <b>a</b>\ntwo</p>", [("One a", "two")]),
        (".v{white-space:pre}", "<div class=v><p>One\ntwo</p></div>", [("One", "two")]),
        (
            ".v{white-space:pre}",
            "<div class=v><p style='white-space:normal'>One\ntwo</p></div>",
            [()],
        ),
        (".v{white-space:pre-line} p.v{white-space:nowrap}", "<p class=v>One\ntwo</p>", [()]),
        ("@media print{.v{white-space:pre}}", "<p class=v>One\ntwo</p>", [()]),
        (".v{white-space:pre}", "<p>One\ntwo</p>", [()]),
        (".v{white-space:pre}", "<div class=v>\n<p>One</p>\n\n<p>two</p>\n</div>", [(), ()]),
    ],
)
def test_line_breaks_that_are_drawn_part_lines(
    style: str, markup: str, lines: list[tuple[str, ...]]
) -> None:
    html = f"<style>{style}</style>{markup}"
    found = segment(html)
    assert [block.lines for block in found.blocks] == lines
    assert (
        wrong(html, [line for block in found.blocks for line in block.lines or (block.text,)]) == ""
    )


def test_deep_elements_with_lines_take_a_step_each() -> None:
    def work(depth: int) -> int:
        html = "<style>.v{white-space:pre}</style>" + "<i>a\nb" * depth
        return lines_run(lambda: segment(html))

    assert work(800) < 2.3 * work(400)


def test_the_indentation_of_code_is_kept() -> None:
    html = "<pre>  <b>def</b> sail(to):\n\tif to:\n        return 1 </pre><p>  It sails. </p>"
    assert all_texts(html) == ["  def sail(to):", "\tif to:", "        return 1", "It sails."]
    assert [block.text for block in segment(html).blocks][1] == "if to:"
