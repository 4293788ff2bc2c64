import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.look.contrast import TEXT, blend, channels, contrast, mean, readable, text_on, tint

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def test_the_ends_of_the_scale() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    assert contrast("#767676", "#ffffff") == pytest.approx(
        4.54, abs=0.01
    )  # the grey that WCAG's texts name


@given(COLOURS)
def test_a_letter_can_be_read_on_every_colour(colour: str) -> None:
    assert contrast(text_on(colour), colour) >= TEXT


@given(COLOURS, COLOURS)
def test_a_readable_shade_is_readable(colour: str, page: str) -> None:
    least = 3.0
    shade = readable(colour, page, least)
    assert contrast(shade, page) >= least
    if contrast(colour, page) >= least:
        assert shade == colour


@given(COLOURS, st.sampled_from(["#fffefb", "#1b1c1f"]), st.floats(0, 1))
def test_any_colour_under_text_leaves_it_readable(colour: str, page: str, strength: float) -> None:
    text = readable("#808080", page, 5.0)
    assert contrast(text, tint(colour, page, text, strength)) >= TEXT
    assert tint(colour, page, text, 0) == page


def test_blending_and_the_mean() -> None:
    assert blend("#ff0000", "#000000", 0.5) == "#800000"
    assert (blend("#ff0000", "#00ff00", 0), blend("#ff0000", "#00ff00", 1)) == (
        "#00ff00",
        "#ff0000",
    )
    assert (
        mean(
            (
                "#ff0000",
                "#0000ff",
            )
        )
        == "#800080"
    )
    assert mean(("#123456",)) == "#123456"


@pytest.mark.parametrize("wrong", ["red", "#fff", "123456#", ""])
def test_what_is_no_colour_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="not a colour"):
        channels(wrong)
