"""What nobody saw of a page is set apart with its reason; what a click or a script shows is not."""

import pytest

from reader.cleaning.markup.page import Node
from reader.cleaning.markup.style_sheets import StyleSheets
from reader.cleaning.markup.unseen import read_page
from reader.cleaning.markup.veils import BELIEVED, Veils
from reader.domain.reason import Cause
from tests.cleaning.ferry_page import TEXT, WORDS, cleaned, page, sheet, veiled
from tests.effort import ends_in_time, lines_run

_HIDING_RULES = [
    ".k { display: none }",
    "p.k{display:none}",
    "article .k { DISPLAY : NONE }",
    "article>div>p.k{visibility:hidden}",
    "#one{visibility:collapse}",
    "[data-v]{display:none!important}",
    '[data-v="7"]{display:none}',
    "p[data-v^='7']{display:none}",
    ".k{color:red;opacity:0}",
    ".k{font-size:0}",
    ".k{position:absolute;left:-9999px}",
    ".k{position:absolute;clip:rect(0 0 0 0)}",
    ".k{position:absolute!important;clip:rect(1px,1px,1px,1px)}",
    ".k{clip-path:inset(50%)}",
    ".k{text-indent:-9999px}",
    ".k{height:0;overflow:hidden}",
    ".k{max-height:0px;overflow:hidden}",
    ".k{width:1px;height:1px;overflow:hidden}",
    ".k{content-visibility:hidden}",
    ".k{transform:scale(0)}",
    ".other, .k, .third { display: none }",
    "/* a comment { with braces */ .k{display:none}",
    ".k/**/{display:/* x */none}",
    '.q::before{content:"}{;"} .k{display:none}',
    "@media screen{.k{display:none}}",
    "@media (min-width: 768px){.k{display:none}}",
    "@media screen and (min-width:60em) and (max-width:120em){.k{display:none}}",
    "@media (width >= 900px){.k{display:none}}",
    "@media (400px <= width < 1400px){.k{display:none}}",
    "@media not print{.k{display:none}}",
    "@media print, (orientation:landscape){.k{display:none}}",
    "@supports (display:grid){.k{display:none}}",
    "@layer base{.k{display:block}} .k{display:none}",
    "@layer a,b; @layer b{.k{display:none}} @layer a{.k{display:block}}",
    ".k{display:block} .k{display:none}",
    "p.k{display:none} .k{display:block}",
    ".k{display:none!important} #one{display:block}",
    "div p:not(.open-air){display:inherit} p:not(.m):not([data-v='8']).k{display:none}",
    ":is(.z,.k){display:none}",
    ":root .k{display:none}",
    "html body * .k{display:none}",
    "p + .k{display:none}",
    "p ~ .k{display:none}",
    ".text{ .k{display:none} }",
    "@media screen{.text{ & > .k{display:none} }}",
    ".k{color:red; &.k{display:none} }",
    "@font-face{font-family:x;src:url(x)} .k{display:none}",
    "@import url(x.css); .k{display:none}",
    "@charset 'utf-8';.k{display:none}",
    "<!-- .k{display:none} -->",
    ".k{display:none",
    ".print-only{display:none} @media print{.print-only{display:block}}",
]


@pytest.mark.parametrize("rules", _HIDING_RULES)
def test_what_a_style_sheet_hides_is_not_seen(rules: str) -> None:
    html = page(f'<p id="one" class="k print-only" data-v="7">{WORDS}</p>', sheet(rules))
    assert veiled(html) == [WORDS]


_SHOWING_RULES = [
    "",
    ".K{display:none}",
    ".k{display:none} .k{display:block}",
    ".k{display:none} p.k{display:block}",
    "#one{display:none} .k{display:block!important}",
    ".k::before{display:none}",
    ".k:hover{display:none}",
    ".k:before,.k:nth-child(99){display:none}",
    "@media print{.k{display:none}}",
    "@media (max-width:700px){.k{display:none}}",
    "@media (width < 900px){.k{display:none}}",
    "@media only screen and (max-device-width:480px){.k{display:none}}",
    "@media not all{.k{display:none}}",
    "@media (x-unknown: 4){.k{display:none}}",
    "@media not screen{.k{display:none}}",
    "@media (orientation:portrait){.k{display:none}}",
    "@media (prefers-reduced-motion:reduce){.k{opacity:0}}",
    "@supports not (display:grid){.k{display:none}}",
    "@supports (-ms-ime-align:auto){.k{display:none}}",
    "@container (min-width:1px){.k{display:none}}",
    "@keyframes come{from{opacity:0} .k{display:none}}",
    "@page{.k{display:none}}",
    "@layer a{.k{display:none}} .k{display:block}",
    "/* .k{display:none} */",
    '.q{content:".k{display:none}"}',
    ".k{opacity:0;transition:opacity .3s}",
    ".k{opacity:0;animation:come 1s forwards}",
    ".k{opacity:0;transform:translateY(20px)}",
    ".k{opacity:.01}",
    ".k{opacity:0.5}",
    ".k{text-indent:-1em}",
    ".k{height:0}",
    ".k{width:0px}",
    ".k{clip:rect(0 0 0 0)}",
    ".k{clip:auto;clip-path:none}",
    ".k{left:-9999px}",
    ".k{font-size:.5em}",
    ".k{font-size:0.9rem}",
    ".k{display:none;display:block}",
    ".k{display:none} .k.open{display:block}",
    ".k{display:none} .is-open .k{display:block}",
    ".k{display:none} .text:hover .k{display:block}",
    ".k{display:none} :target > .k{display:block}",
    "html:not(.loaded) .k{opacity:0}",
    ".k:not(.active){display:none}",
    "#x .k{display:none}",
    "section .k{display:none}",
    ".k .k{display:none}",
    "div + .k{display:none}",
    ".k{position:absolute;display:none}",
    ".k{visibility:hidden;visibility:visible}",
    "@starting-style{.k{opacity:0}}",
]


@pytest.mark.parametrize("rules", _SHOWING_RULES)
def test_what_a_style_sheet_shows_is_seen(rules: str) -> None:
    html = page(f'<p id="one" class="k" data-v="7">{WORDS}</p>', sheet(rules))
    assert veiled(html) == []


@pytest.mark.parametrize(
    "style",
    [
        sheet(".k{display:none}", 'media="print"'),
        sheet(".k{display:none}", "media=not&#32;all"),
        sheet(".k{display:none}", 'media="(max-width: 600px)"'),
        sheet(".k{display:none}", 'type="text/less"'),
        f"<!-- {sheet('.k{display:none}')} -->",
        f"<script>x = '{sheet('.k{display:none}')[:-8]}'</script>",
        f"<noscript>{sheet('.k{display:none}')}</noscript>",
        f"<template>{sheet('.k{display:none}')}</template>",
        f"<textarea>{sheet('.k{display:none}')}</textarea>",
        sheet(".k{display:none}") + f"<noscript>{sheet('.k{display:block}')}</noscript>",
    ],
)
def test_a_sheet_that_does_not_count_hides_nothing(style: str) -> None:
    assert WORDS not in veiled(page(f'<p class="k">{WORDS}</p>', style))


@pytest.mark.parametrize(
    "style",
    [
        sheet(".k{display:none}", 'media="screen"'),
        sheet(".k{display:none}", 'media="all" type="text/css"'),
        "<STYLE>.k{display:none}</STYLE>",
        sheet("p{margin:0}") + sheet(".k{display:none}"),
        "<!-- x --><script>a < b</script>" + sheet(".k{display:none}"),
        sheet(".k{display:none}", 'data-x="a>b"'),
    ],
)
def test_every_sheet_of_the_page_counts(style: str) -> None:
    assert veiled(page(f'<p class="k">{WORDS}</p>', style)) == [WORDS]


def test_what_a_box_that_is_ticked_shows_is_seen() -> None:
    rules = ".k{display:none} input:checked ~ .k{display:block}"
    piece = f'<div><input type="checkbox"><hr><p class="k">{WORDS}</p></div>'
    assert veiled(page(piece, sheet(rules))) == []


def test_a_sheet_below_the_text_counts() -> None:
    piece = f'<p class="k">{WORDS}</p>'
    assert veiled(page(piece) + sheet(".k{display:none}")) == [WORDS]


_HIDDEN_PIECES = [
    f'<p style="display:none">{WORDS}</p>',
    f'<p style="DISPLAY: none !important">{WORDS}</p>',
    f"<p hidden>{WORDS}</p>",
    f'<div hidden="hidden"><p>{WORDS}</p></div>',
    f'<div style="visibility:hidden"><div><p>{WORDS}</p></div></div>',
    f'<p><span style="display:none">{WORDS}</span></p>',
    f'<p style="position:absolute;left:-10000px;top:auto">{WORDS}</p>',
    f'<p style="font-size:0px;line-height:0">{WORDS}</p>',
    f'<p style="opacity:0" aria-hidden="true">{WORDS}</p>',
    f'<p class="sr-only">{WORDS}</p>',
    f'<p class="visually-hidden">{WORDS}</p>',
    f'<p class="u-visuallyhidden">{WORDS}</p>',
    f'<p class="screen-reader-text">{WORDS}</p>',
    f'<p class="at-only">{WORDS}</p>',
    f'<p class="assistive-text">{WORDS}</p>',
    f'<p class="accessibility-hide">{WORDS}</p>',
    f'<p class="a11y-text">{WORDS}</p>',
    f'<p class="element-invisible">{WORDS}</p>',
    f'<p class="nonvisual">{WORDS}</p>',
    f'<p class="SrOnly">{WORDS}</p>',
    f'<p class="x_A11yHidden">{WORDS}</p>',
    f'<p class="VisuallyHidden_root__x1">{WORDS}</p>',
    f'<p class="css-1a2b-ScreenReaderOnly">{WORDS}</p>',
    f'<p class="hidden" aria-hidden="true">{WORDS}</p>',
    f"<amp-list><div fallback>{WORDS}</div></amp-list>",
]


@pytest.mark.parametrize("piece", _HIDDEN_PIECES)
def test_what_is_marked_as_hidden_is_not_seen(piece: str) -> None:
    found = cleaned(page(piece))
    pairs = list(zip(found.document.blocks, found.verdicts, strict=True))
    (verdict,) = [v for block, v in pairs if found.document.block_text(block) == WORDS]
    assert not verdict.kept
    assert verdict.reason.code in (Cause.HIDDEN_BY_MARK, Cause.SCREEN_READERS_ONLY)
    assert found.kept_text().splitlines() == TEXT


_REACHED_PIECES = [
    f'<p aria-hidden="true">{WORDS}</p>',
    f'<p class="hidden">{WORDS}</p>',
    f'<p class="d-none d-md-block">{WORDS}</p>',
    f'<p class="not-sr-only">{WORDS}</p>',
    f'<p class="md:sr-only">{WORDS}</p>',
    f'<p hidden="until-found">{WORDS}</p>',
    f"<details><summary>What did the captain know?</summary><p>{WORDS}</p></details>",
    f'<details><summary>More</summary><p style="display:none">{WORDS}</p></details>',
    f'<h3>Question</h3><div class="accordion-body" style="display:none"><p>{WORDS}</p></div>',
    f'<button aria-controls="b7">Show</button><hr><div id="b7" hidden><p>{WORDS}</p></div>',
    f'<a href="#b7">Show</a><hr><div id="b7" style="display:none"><p>{WORDS}</p></div>',
    f'<a data-bs-target="#b7">Show</a><hr><div id="b7" style="display:none">{WORDS}</div>',
    f"<h3><button>What did he know?</button></h3><div hidden><p>{WORDS}</p></div>",
    f'<div style="display:none"><p>{WORDS}</p></div><button onclick="x()">Read on</button>',
    f'<div style="display:none"><p>{WORDS}</p></div><a href="#">Weiterlesen</a>',
    f'<p><span id="dots">…</span><span style="display:none" class="read-more">{WORDS}</span></p>',
    f'<div role="tabpanel" hidden><p>{WORDS}</p></div>',
    f'<div x-show="open" style="display:none"><p>{WORDS}</p></div>',
    f"<dialog><p>{WORDS}</p></dialog>",
    f'<p style="opacity:0;transform:translateY(8px)">{WORDS}</p>',
    f'<p class="lazyload" style="opacity:0">{WORDS}</p>',
    f'<div class="paywall-content" style="display:none"><p>{WORDS}</p></div>',
    f'<p style="display:none;display:block">{WORDS}</p>',
    f'<div style="visibility:hidden"><p style="visibility:visible">{WORDS}</p></div>',
    f'<div style="font-size:0"><p style="font-size:16px">{WORDS}</p></div>',
]


@pytest.mark.parametrize("piece", _REACHED_PIECES)
def test_what_a_click_or_a_script_shows_is_seen(piece: str) -> None:
    assert veiled(page(piece)) == []


@pytest.mark.parametrize("ids", [3, 300])
def test_what_any_of_many_ids_shows_is_seen(ids: int) -> None:
    folds = "".join(f"<p id=b{at} hidden>Words {at} that are folded away.</p>" for at in range(ids))
    buttons = "".join(f'<b data-target="#b{at}"></b>' for at in range(ids - 1))
    assert veiled(page(f"{buttons}<hr>{folds}")) == [f"Words {ids - 1} that are folded away."]


def test_the_places_of_a_short_id_take_no_time() -> None:
    def work(times: int) -> int:
        html = page(f"<p id=e hidden>{WORDS}</p>" + "<br>= e " * times)
        veils = Veils(html, BELIEVED, StyleSheets())
        node = Node("p", {"id": "e", "hidden": ""}, None, 0)
        return lines_run(lambda: veils.of(node))

    assert work(4_000) < 1.2 * work(1_000)


@pytest.mark.parametrize(
    "style",
    [
        "body{visibility:hidden}",
        "body{display:none}",
        "main{opacity:0}",
        ".text{display:none}",
        ".text p{opacity:0}",
        "article{display:none}",
        ".text p{visibility:hidden} h1{visibility:hidden}",
        "p:not(:first-child){display:none}",
        "body{animation:-amp-start 8s steps(1,end) 0s 1 normal both}"
        "@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}",
    ],
)
def test_a_page_that_would_hide_its_article_is_not_believed(style: str) -> None:
    found = cleaned(page("", sheet(style)))
    assert found.kept_text().splitlines() == TEXT


def test_the_rule_is_told_as_the_page_writes_it() -> None:
    found = cleaned(page(f'<p class="k">{WORDS}</p>', sheet(".z , .k{\ndisplay :\n none; top:0 }")))
    (reason,) = [v.reason for v in found.verdicts if v.reason.code == Cause.HIDDEN_BY_SHEET]
    assert reason.values["rule"] == ".k { display: none }"


def test_a_hidden_twin_of_the_title_is_not_the_title() -> None:
    html = page("", top='<h1 class="sr-only">Ferry runs less often</h1>')
    kept = [
        found
        for found, verdict in zip(read_page(html).blocks, cleaned(html).verdicts, strict=True)
        if verdict.kept
    ]
    assert kept[0].veil is None
    assert kept[0].text == "Ferry runs less often"


def test_text_that_the_page_declares_to_be_its_article_is_kept() -> None:
    body = " ".join([*TEXT[:3], WORDS, *TEXT[3:]])
    data = f'{{"@type": "NewsArticle", "headline": "Ferry", "articleBody": "{body}"}}'
    script = f'<script type="application/ld+json">{data}</script>'
    found = cleaned(page(f'<p class="k">{WORDS}</p>', sheet(".k{display:none}") + script))
    assert WORDS in found.kept_text()


@pytest.mark.slow
@pytest.mark.parametrize(
    "rules",
    [
        ".k{display:none}" * 60_000,
        "".join(f".c{at}{{display:none}}" for at in range(100_000)),
        "*{display:none}*{display:block}" * 30_000,
        "div div div div div div div p{display:none}" * 5_000,
        "a{" * 200_000,
        "@media screen{" * 100_000 + ".k{display:none}",
        "/*" * 300_000,
        '"' * 500_000,
        "'\\" * 300_000,
        "a{b:c;" + "d" * 1_000_000,
        ".k" * 300_000 + "{display:none}",
        ".k:not(" * 100_000 + "{display:none}",
        "[a=" * 100_000 + "]{display:none}",
        "[" * 300_000,
        "}" * 300_000,
        ";" * 300_000,
        "\\" * 300_000 + "{display:none}",
        "," * 300_000 + "{display:none}",
        "@media " + "(" * 100_000 + "{.k{display:none}}",
        "@media " + "not " * 100_000 + "{.k{display:none}}",
        ".a " * 300_000 + "{display:none}",
        ".k{display:none" + " " * 500_000 + "}",
        ".k{clip:rect(" + "0" * 500_000 + "}",
        ".a,.b{ .c,.d{" * 50_000,
        "<style>" * 100_000,
        "<style " * 100_000,
    ],
    ids=lambda rules: rules[:24],
)
def test_hostile_sheets_end_in_time(rules: str) -> None:
    deep = "<div class='k' id=x>" * 3_000
    wide = "<p class='k c1'>word</p>" * 3_000
    with ends_in_time(20):
        cleaned(sheet(rules) + deep + wide)


_IN_A_SENTENCE = [
    '<span style="display:none">{}</span>',
    "<span hidden>{}</span>",
    '<span style="font-size:0">{}</span>',
    '<b class="k">{}</b>',
    '<i class="sr-only">{}</i>',
    '<a class="k" href="/x">{}</a>',
    '<span class="k"><em>{}</em></span>',
    '<em><span class="k">{}</span></em>',
    '<span style="visibility:hidden">{}</span>',
    '<span style="opacity:0">{}</span>',
    '<span style="position:absolute;left:-9999px">{}</span>',
    '<span class="tooltip-text" style="display:none">{}</span>',
    '<span id="pop" popover>{}</span>',
    '<span class="hidden" aria-hidden="true">{}</span>',
    '<font style="font-size:0px">{}</font>',
]


@pytest.mark.parametrize("markup", _IN_A_SENTENCE)
@pytest.mark.parametrize("hidden", [" not", "not ", "zq7", "88"])
def test_hidden_words_are_no_part_of_the_sentence(markup: str, hidden: str) -> None:
    piece = f"<p>The mate had{markup.format(hidden)} warned him 1,000 times, he said.</p>"
    found = cleaned(page(piece, sheet(".k{display:none}")))
    assert "The mate had warned him 1,000 times, he said." in found.kept_text().splitlines()
    assert hidden.strip() in found.document.text.splitlines()


def test_hidden_words_at_the_edges_of_a_paragraph() -> None:
    piece = "<p><i hidden>copy 7</i>The mate said so.<i hidden>copy 8</i></p>"
    found = cleaned(page(piece))
    assert found.document.text.splitlines()[4:7] == ["The mate said so.", "copy 7", "copy 8"]


@pytest.mark.parametrize(
    "piece",
    [
        '<p>The mate said <span aria-hidden="true">so</span> himself.</p>',
        '<p>The mate said <span class="icon hidden-xs">so</span> himself.</p>',
        '<p>The mate said <span style="opacity:.6">so</span> himself.</p>',
        '<p>The mate said <span class="lazy">so</span> himself.</p>',
        '<p>The mate <span id="dots">said</span> <span id="more" class="k">so himself.</span></p>'
        "<button>Read more</button>",
    ],
)
def test_words_that_are_seen_stay_in_the_sentence(piece: str) -> None:
    found = cleaned(page(piece, sheet(".k{display:none}")))
    assert "The mate said so himself." in found.document.text.splitlines()


def test_hidden_cells_are_no_part_of_a_row() -> None:
    rows = "".join(
        f'<tr><td>Ship {name}</td><td class="k">old {name}</td><td>{name}00 tons</td></tr>'
        for name in "123"
    )
    found = cleaned(page(f"<table>{rows}</table>", sheet(".k{display:none}")))
    lines = found.document.text.splitlines()
    assert "Ship 2 | 200 tons" in lines
    assert "old 2" in lines
