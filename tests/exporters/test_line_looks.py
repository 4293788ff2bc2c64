"""The looks of lines: one for each style, and each with a name of its own in both formats."""

import pytest

from reader.domain.report_lines import Style
from reader.exporters import line_looks, open_styles, word_styles


def test_every_style_has_a_look() -> None:
    assert line_looks.LOOKS.keys() == set(Style)


@pytest.mark.parametrize("looks", [open_styles._LOOKS, word_styles._LOOKS])
def test_both_formats_look_the_same(looks: dict[str, line_looks.Look]) -> None:
    assert set(looks.values()) >= {*line_looks.LOOKS.values(), line_looks.CELL_LOOK}
