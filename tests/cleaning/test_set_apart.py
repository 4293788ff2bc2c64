"""Words that a page strikes out stand in a block of their own behind the paragraph, which reads on
without them.
"""

import pytest

from reader.cleaning import clean
from reader.cleaning.markup.segmentation import segment
from reader.domain.document import BlockKind
from reader.domain.reason import Cause, because
from reader.domain.source import MediaType, SourceDocument
from tests.effort import ends_in_time, lines_run

_ARTICLE = "".join(
    f"<p>The mayor of Ulm opened bridge number {number} on Monday, which had cost a lot, and nobody "
    "spoke against it in the council.</p>"
    for number in range(6)
)


def order(html: str) -> list[str]:
    """Return the texts of a page's blocks as a document has them, those taken out in brackets."""
    page = segment(html)
    found: list[str] = []
    for at in range(len(page.blocks) + 1):
        apart = [block for place, block in page.apart if place == at]
        found += [f"[{line}]" for block in apart for line in block.shown()]
        found += [line for block in page.blocks[at : at + 1] for line in block.shown()]
    return found


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Some <del>700</del><ins>40</ins> boats.</p>", ["Some 40 boats.", "[700]"]),
        ("<p>Some <s>700</s> 40 boats.</p><p>b</p>", ["Some 40 boats.", "[700]", "b"]),
        ("<p>Some <strike>700 ships</strike> boats.</p>", ["Some boats.", "[700 ships]"]),
        ('<p>Up <i style="text-decoration: line-through red">7</i> 4.</p>', ["Up 4.", "[7]"]),
        ('<p>Up <i style="text-decoration-line:line-through">7</i> 4.</p>', ["Up 4.", "[7]"]),
        ('<p>Up <s style="text-decoration:none">7</s> days.</p>', ["Up 7 days."]),
        (
            "<style>.x{color:red}\n.old, del.y {text-decoration: line-through}</style>"
            "<p>Up <i class='a old'>7</i> 4.</p>",
            ["Up 4.", "[7]"],
        ),
        (
            "<style>.a .b{text-decoration:line-through}</style><p>Up <i class=b>7</i>.</p>",
            ["Up 7."],
        ),
        ("<style>.b{text-decoration:line-through}</style><div class=b>a</div>", ["a"]),
        (
            "<style>.a i{text-decoration:line-through}</style><p class=a>Up <i>7</i> 4.</p>",
            ["Up 4.", "[7]"],
        ),
        ("<p>12<s>15</s>13 boats</p>", ["12 13 boats", "[15]"]),
        ("<p>colo<s>u</s>r</p>", ["color", "[u]"]),
        ("<p>a</p><del><p>b</p><p>c</p></del><p>d</p>", ["a", "[b]", "[c]", "d"]),
        ("<div>a <del><p>b</p></del> c</div>", ["a", "[b]", "c"]),
        ("<ul><li>a</li><li><s>b</s></li><li>c</li></ul>", ["a", "[b]", "c"]),
        ("<del><ul><li>a</li><li>b</li></ul></del><p>c</p>", ["[a]", "[b]", "c"]),
        ("<p>a <del>b <s>c</s> d</del> e</p>", ["a e", "[b c d]"]),
        ("<p>a <del>b</p><p>c</p>", ["a", "[b]", "c"]),
        ("<p>a<br>b <s>c</s><br>d</p>", ["a", "b", "d", "[c]"]),
        ("<table><tr><td>a <s>1</s></td><td>2</td></tr></table>", ["a | 2", "[1]"]),
        ("<p>a <s> </s>b</p>", ["a b"]),
        ("<p>a<s> </s>b</p>", ["a b"]),
        ("<p>some<s> 700 </s>boats</p>", ["some boats", "[700]"]),
        ("<p>a <s><img alt=x></s>b</p>", ["a b"]),
    ],
)
def test_struck_words_stand_behind_their_paragraph(html: str, expected: list[str]) -> None:
    assert order(html) == expected


@pytest.mark.parametrize(
    "sheet",
    [
        "@media print{.price{text-decoration:line-through}}",
        "@supports (not (gap:1px)){.price{text-decoration:line-through}}",
        ".price{text-decoration:line-through}.price{text-decoration:none}",
        ".price{text-decoration:line-through}p .price{text-decoration:underline}",
        ".price{text-decoration:line-through}.price{text-decoration-line:none}",
        ".price{text-decoration:none!important}p .price{text-decoration:line-through}",
        "@layer a{.price{text-decoration:line-through}}.price{text-decoration:none}",
        "del.price{text-decoration:line-through}",
        ".price:hover{text-decoration:line-through}",
        ".price::before{text-decoration:line-through}",
        ".old .price{text-decoration:line-through}",
        ".line-through{text-decoration:line-through}p .line-through{text-decoration:none}",
    ],
)
def test_nothing_is_struck_out_that_the_sheets_do_not_strike_out(sheet: str) -> None:
    name = "line-through" if "p .line-through" in sheet else "price"
    html = f"<style>{sheet}</style><p>It costs <span class={name}>1,500</span> a week.</p>"
    assert order(html) == ["It costs 1,500 a week."]


def test_a_sheet_for_pages_without_scripts_strikes_nothing_out() -> None:
    sheet = "<noscript><style>.a{text-decoration:line-through}</style></noscript>"
    assert order(f"{sheet}<p>It costs <span class=a>1,500</span>.</p>") == ["It costs 1,500."]


def test_many_rules_that_strike_out_cost_no_more_than_others() -> None:
    def page(count: int) -> str:
        rules = "".join(f".a{at} .b{{text-decoration:line-through}}" for at in range(count))
        return f"<style>{rules}</style><p>" + "<i class=b>c</i> " * count

    twice, more = (lines_run(lambda: segment(page(n))) for n in (400, 800))  # noqa: B023
    assert more < 2.1 * twice  # each rule for each element would be four times as much
    with ends_in_time():
        segment(page(20_000))


def test_a_struck_block_is_removed_with_its_reason() -> None:
    page = (
        f"<html><body><main><h1>Bridges</h1>{_ARTICLE}<p>The last one was paid for by "
        "<del>9,400</del> <ins>720</ins> people of the town, said the mayor on Monday night.</p>"
        "</main></body></html>"
    )
    cleaned = clean(SourceDocument(page.encode(), MediaType.HTML, "page"))
    assert "paid for by 720 people" in cleaned.kept_text()
    (struck,) = [
        (block.kind, verdict.kept, verdict.reason)
        for block, verdict in zip(cleaned.document.blocks, cleaned.verdicts, strict=True)
        if cleaned.document.block_text(block) == "9,400"
    ]
    assert struck == (BlockKind.PARAGRAPH, False, because(Cause.STRUCK_OUT))


def test_struck_words_cost_no_more_than_others() -> None:
    def page(tag: str, count: int) -> str:
        return f"<p>{f'a<{tag}>b</{tag}>' * count}</p>"

    many, twice = (lines_run(lambda: segment(page("s", count))) for count in (2_000, 4_000))  # noqa: B023
    assert twice < 2.1 * many
    with ends_in_time():
        segment("<p>" + "a<s>" * 30_000)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            "<p>It rained. Read also: <a href=/a>Old pier to go</a> The mayor left.</p>",
            ["It rained. The mayor left.", "[Read also: Old pier to go]"],
        ),
        (
            "<p>Hujan turun. (Baca: <a href=/a><b>Dermaga dibongkar</b></a>) Wali kota pergi.</p>",
            ["Hujan turun. Wali kota pergi.", "[(Baca: Dermaga dibongkar)]"],
        ),
        (
            "<p>Es regnete. <b>Lesen Sie auch: </b><a href=/a>Das Ende der Mole</a>. Er ging.</p>",
            ["Es regnete. Er ging.", "[Lesen Sie auch: Das Ende der Mole.]"],
        ),
        ("<p>It rained (see also <a>the table</a>).</p>", ["It rained (see also the table)."]),
        ("<p>It rained. See also <a>the table</a>.</p>", ["It rained. See also the table."]),
        ("<p>Read also: <a>Old pier to go</a> now</p>", ["Read also: Old pier to go now"]),
        ("<p>It rained. Related: <a>x</a></p>", ["It rained. Related: x"]),
    ],
)
def test_another_article_in_the_middle_of_a_paragraph_stands_behind_it(
    html: str, expected: list[str]
) -> None:
    assert order(html) == expected


_LEAD = "<p>It rained. Read also: <a>Old pier to go</a>"
_OUT = "[Read also: Old pier to go]"


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (" .5 percent more fell.", "It rained. Read also: Old pier to go .5 percent more fell."),
        (".<b>5 percent</b> fell", "It rained. Read also: Old pier to go.5 percent fell"),
        ("... they said", "It rained. Read also: Old pier to go... they said"),
        (" and 5 percent fell", "It rained. Read also: Old pier to go and 5 percent fell"),
        (" 5 percent fell", "It rained. Read also: Old pier to go 5 percent fell"),
        (" <b>The mayor</b> left", "It rained. The mayor left"),
        (" <q>We left</q>, he said", "It rained. “We left”, he said"),
        ("", "It rained."),
    ],
)
def test_a_link_is_another_article_only_where_its_sentence_ends(behind: str, expected: str) -> None:
    leaves = "Read also" not in expected
    assert order(f"{_LEAD}{behind}</p>") == [expected, *([_OUT] if leaves else [])]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (". .5 percent fell.", ["It rained. .5 percent fell.", "[Read also: Old pier to go.]"]),
        ("<b>.</b> He left.", ["It rained. He left.", "[Read also: Old pier to go.]"]),
        ("<b>.</b>", ["It rained.", "[Read also: Old pier to go.]"]),
        ("! He left.", ["It rained. He left.", "[Read also: Old pier to go!]"]),
    ],
)
def test_a_link_takes_only_the_stop_that_ends_it(behind: str, expected: list[str]) -> None:
    assert order(f"{_LEAD}{behind}</p>") == expected


def test_a_line_break_ends_the_sentence() -> None:
    assert order(f"{_LEAD}<br>and 5 percent</p>") == ["It rained.", "and 5 percent", _OUT]


def test_a_link_in_brackets_takes_both_of_them() -> None:
    html = "<p>It rained. (See also <a>Old pier to go</a>.) 5 percent (see 3) fell.</p>"
    out = "[(See also Old pier to go.)]"
    assert order(html) == ["It rained. 5 percent (see 3) fell.", out]
    goes_on = "<p>It rained. (See also <a>Old pier to go</a> and 5 percent) He left.</p>"
    assert order(goes_on) == ["It rained. (See also Old pier to go and 5 percent) He left."]


def test_words_announce_another_article_in_the_language_of_the_page() -> None:
    text = "<p>Llovió. Además: <a>la tasa bajó un 5 %</a>. El alcalde se fue.</p>"
    whole = "Llovió. Además: la tasa bajó un 5 %. El alcalde se fue."
    assert order(f"<html lang=en><body>{text}") == [whole]
    assert order(f"<html lang=es-MX><body>{text}")[0] == "Llovió. El alcalde se fue."
    assert order(f"<html lang=es>{text.replace('%</a>.', '%</a> en mayo.')}") == [
        whole.replace("5 %.", "5 % en mayo.")
    ]


def test_a_hidden_paragraph_with_such_a_link_stays_hidden() -> None:
    page = segment(f'<div style="display:none">{_LEAD} The mayor left.</p></div>')
    assert all(block.veil is not None for block in page.blocks)


def test_many_links_cost_no_more_than_others() -> None:
    def page(count: int) -> str:
        return f"<p>{'It rained: <b></b><a>a</a> ' * count}</p>"

    some, twice, more = (lines_run(lambda: segment(page(n))) for n in (100, 200, 400))  # noqa: B023
    assert twice < 2.1 * some
    assert more < 2.1 * twice
    with ends_in_time():
        segment("<p>" + "Read also: <a>b c</a>" * 20_000)
        segment("<p>Read also: " + "<b></b>" * 20_000 + "<a>b</a>" * 20_000)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "<span class=MathJax_Preview>E=mc^2</span><span class=MathJax><span>E=mc2</span></span>"
            "<script type='math/tex'>E=mc^2</script>",
            ["So E=mc^2 holds.", "[E=mc2]"],
        ),
        (
            "<span class=MathJax_Preview><math><mi>y</mi></math></span><span class='MathJax_CHTML'>"
            "<span class=mjx-math aria-hidden=true>y</span></span>",
            ["So y holds.", "[y]"],
        ),
        (
            "<span class=MathJax_CHTML data-mathml='<math/>'><span class=mjx-math aria-hidden=true>y"
            "</span><span class=MJX_Assistive_MathML><math><mi>y</mi></math></span></span>",
            ["So y holds.", "[y]"],
        ),
        ("<span class=MathJax_Preview></span><span class=MathJax>y</span>", ["So y holds."]),
        (
            "<span class=MathJax_Preview>[math]</span><span class=MathJax>y</span>",
            ["So [math]y holds."],
        ),
        ("<span class=MathJax_Preview>y</span><script type='math/tex'>y</script>", ["So y holds."]),
        ("<span class=MathJax_Preview>y</span><b class=x>z</b>", ["So yz holds."]),
    ],
)
def test_a_formula_that_is_written_and_drawn_is_said_once(markup: str, expected: list[str]) -> None:
    assert order(f"<p>So {markup} holds.</p>") == expected
