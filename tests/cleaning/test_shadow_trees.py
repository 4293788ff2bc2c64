"""Components are read as they are drawn: their slots hold what stands in their element."""

import pytest

from reader.cleaning.markup.unseen import read_page
from reader.domain.reason import Cause
from tests.cleaning.ferry_page import TEXT, cleaned, page
from tests.effort import ends_in_time


def lines(piece: str) -> list[str]:
    return [text for text in cleaned(page(piece)).kept_text().splitlines() if text not in TEXT]


def shown(piece: str) -> list[str]:
    blocks = read_page(page(piece)).blocks
    return [block.text for block in blocks if block.veil is None][4:-3]


def unseen(piece: str) -> dict[str, str]:
    blocks = read_page(page(piece)).blocks
    return {block.text: block.veil.cause for block in blocks if block.veil is not None}


def component(template: str, light: str) -> str:
    return f"<x-box><template shadowrootmode=open>{template}</template>{light}</x-box>"


@pytest.mark.parametrize(
    ("template", "light", "expected"),
    [
        ("<p>one</p><slot></slot>", "<p>two</p>", ["one", "two"]),
        ("<slot></slot><p>one</p>", "<p>two</p>", ["two", "one"]),
        (
            "<h3><slot name=h></slot></h3><p>Sum:</p><slot></slot><p>end</p>",
            "<p>84 in 2024</p><span slot=h>Head</span>",
            ["Head", "Sum:", "84 in 2024", "end"],
        ),
        ("<p>It is <slot></slot> tons.</p>", "<b>84</b>", ["It is 84 tons."]),
        ("<p>It is <slot>no</slot> tons.</p>", "", ["It is no tons."]),
        ("<p>It is <slot name=n>no</slot> tons.</p>", "<b slot=n>9</b>", ["It is 9 tons."]),
        ("<slot name=a></slot><slot name=a>other</slot>", "<p slot=a>x</p>", ["x", "other"]),
        (
            "<slot name=b></slot><slot name=a></slot>",
            "<p slot=a>a1</p><p slot=b>b</p><p slot=a>a2</p>",
            ["b", "a1", "a2"],
        ),
        ("<slot></slot>", component("<p>in</p><slot></slot>", "<p>deep</p>"), ["in", "deep"]),
        (
            "<x-in><template shadowrootmode=open><i>[</i><slot></slot><i>]</i></template>"
            "<slot></slot></x-in>",
            "<b>84</b>",
            ["[84]"],
        ),
        ("<style>.k{display:none}</style><p>a</p><p class=k>b</p>", "", ["a"]),
    ],
)
def test_a_component_is_read_as_it_is_drawn(template: str, light: str, expected: list[str]) -> None:
    assert shown(component(template, light)) == expected


def test_what_comes_before_the_template_is_slotted_too() -> None:
    piece = "<x-a><p>two</p><template shadowroot=open><p>one</p><slot></slot></template></x-a>"
    assert shown(piece) == ["one", "two"]


def test_what_no_slot_takes_and_what_is_replaced_are_set_apart() -> None:
    piece = component(
        "<p>one</p><div><slot name=a><p>instead</p></slot></div>", "<p slot=a>two</p><p>lost</p>"
    )
    assert shown(piece) == ["one", "two"]
    assert unseen(piece) == {"instead": Cause.REPLACED, "lost": Cause.NO_PLACE}


def test_the_sheets_of_the_page_stop_at_a_component() -> None:
    piece = component("<p class=k>inside the box</p><slot></slot>", "<p class=k>from outside</p>")
    html = page(piece, "<style>.k{display:none}</style>")
    assert [b.text for b in read_page(html).blocks if b.veil is not None] == ["from outside"]


@pytest.mark.parametrize(
    "piece",
    [
        "<x-a><template shadowrootmode=open><slot>" * 3_000,
        "<x-a><template shadowrootmode=open>"
        + "<slot name=a>" * 20_000
        + "</template>"
        + "<p slot=a>x" * 5_000,
        "</template>" * 1_000 + "<template shadowrootmode=open>" * 5_000 + "x",
    ],
    ids=lambda piece: piece[:40],
)
def test_strange_components_end_in_time(piece: str) -> None:
    with ends_in_time(20):
        cleaned(page(piece))
