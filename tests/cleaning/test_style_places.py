"""Style sheets that ask where an element stands among others, or keep what they say in variables."""

import pytest

from reader.cleaning.markup.unseen import read_page
from tests.cleaning.ferry_page import WORDS, page, sheet, veiled
from tests.effort import lines_run


@pytest.mark.parametrize(
    "rules",
    [
        ":root{--d:none} .k{display:var(--d)}",
        ".k{visibility:var(--v, visible)} html,b{--v : hidden }",
        ":root{--o:0;--p:var(--o)} .k{opacity:var(--p)}",
        "body{--d:none} :root{--d:none!important} .k{display:var( --d , block )}",
        ".k{display:var(--d, none)}",
        "@media print{:root{--d:block}} :root{--d:none} .k{display:var(--d)}",
        ".k:nth-child(4){display:none}",
        ".k:nth-child(2n){display:none}",
        ".k:nth-child( -n + 4 ){display:none}",
        ".k:nth-child(even):not(:nth-child(2)){display:none}",
        ".k:nth-of-type(4){display:none}",
        ".text p.k:not(:first-of-type){display:none}",
        ".text:first-of-type .k{display:none}",
        ".k:is(:nth-child(4),:last-child){display:none}",
        ".k{display:none} .k:nth-child(5){display:block}",
        ".k{display:none} .k:-moz-only{display:block}",
        ".k{display:none} .k::part(x){display:block}",
    ],
)
def test_what_such_a_rule_hides_is_not_seen(rules: str) -> None:
    assert veiled(page(f'<p class="k">{WORDS}</p>', sheet(rules))) == [WORDS]


@pytest.mark.parametrize(
    "rules",
    [
        ":root{--d:block} .k{display:var(--d)}",
        ":root{--d:none} .x{--d:block} .k{display:var(--d)}",
        ".x{--d:none} .k{display:var(--d)}",
        ":root{--d:none} @media (min-width:1px){:root{--d:block}} .k{display:var(--d)}",
        ":root{--d:none} @container (width>1px){:root{--d:block}} .k{display:var(--d)}",
        ".k{display:none} .k{display:var(--d)}",
        ".k{display:var(--d, block)}",
        ":root{--d:none} .k{display:var(--d) } .k{display:block}",
        ":root{--d:var(--e);--e:var(--d)} .k{display:var(--d)}",
        ":root{--done:none} .k{display:var(--d, block)}",
        ".k:nth-child(3){display:none}",
        ".k:nth-child(odd){display:none}",
        ".k:nth-child(n+5){display:none}",
        ".k:nth-child(4 of .x){display:none}",
        ".k:first-of-type{display:none}",
        ".k:nth-of-type(5){display:none}",
        ".k:last-child{display:none}",
        ".k:not(:last-child){display:none}",
        ".k:not(:is(:last-child,b)){display:none}",
        ".k:has(b){display:none}",
        ".k:nth-last-child(1){display:none}",
        ".k{display:none} .k:nth-child(4){display:block}",
        ".k{display:none} .k:last-of-type{display:block}",
        ".k{display:none} .k:not(:last-child){display:block}",
        ".k{display:none} .text:has(> p) .k{display:block}",
        ".k{display:none} .k:nth-child(4 of p){display:block}",
        ".k{display:none} .k:lang(en){display:block}",
    ],
)
def test_what_such_a_rule_shows_is_seen(rules: str) -> None:
    assert veiled(page(f'<p class="k">{WORDS}</p>', sheet(rules))) == []


@pytest.mark.parametrize(
    "other", ["<script>1</script>", "<style>a{}</style>", "<br>", "<template></template>"]
)
def test_children_that_hold_no_text_are_counted_too(other: str) -> None:
    piece = f'{other}<p class="k">{WORDS}</p>'
    assert veiled(page(piece, sheet(".k:nth-child(4){display:none}"))) == []
    assert veiled(page(piece, sheet(".k:nth-child(5){display:none}"))) == [WORDS]


def test_places_among_many_children_take_a_step_each() -> None:
    def work(times: int) -> int:
        tags = "".join(f"<x{at}>word</x{at}>" for at in range(times))
        html = sheet(":nth-of-type(2){display:none}") + f"<div>{tags}</div>"
        return lines_run(lambda: read_page(html))

    assert work(1_200) < 2.3 * work(600)


@pytest.mark.parametrize(
    "elsewhere",
    [
        '<div style="--d: block">',
        "<script>document.body.style.setProperty('--d', 'block')</script>",
        '<link rel=stylesheet href="site.css"><script>let name = "--d"</script>',
    ],
)
def test_a_variable_that_is_named_elsewhere_hides_nothing(elsewhere: str) -> None:
    rules = sheet(":root{--d:none} .k{display:var(--d)}")
    assert veiled(page(f'<p class="k">{WORDS}</p>', rules, top=elsewhere)) == []


def test_sheets_that_are_not_there_may_declare_a_variable() -> None:
    html = page(f'<p class="k">{WORDS}</p>', sheet(".k{display:var(--d, none)}"))
    assert veiled(html.replace("</head>", "<link rel=stylesheet href=site.css></head>")) == []
    assert veiled(html) == [WORDS]


def test_an_attribute_may_leave_it_to_a_variable() -> None:
    piece = f'<p style="display:var(--d)">{WORDS}</p>'
    assert veiled(page(piece, sheet(":root{--d:none}"))) == [WORDS]
    assert veiled(page(piece, sheet(":root{--d:block}"))) == []
