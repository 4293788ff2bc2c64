import pytest

from reader.domain.colour_names import NAMED, colour_name


@pytest.mark.parametrize(
    ("colour", "name"),
    [
        *(("#da4128", "red"), ("#0247c1", "blue"), ("#00798c", "teal"), ("#913a85", "purple")),
        *(("#648fff", "blue"), ("#117733", "dark green"), ("#bbbbbb", "light grey")),
        *(("#FE0000", "red"), ("#010203", "black"), ("#fdfdff", "white")),
    ],
)
def test_a_colour_is_called_as_the_nearest_one_with_a_name(colour: str, name: str) -> None:
    assert colour_name(colour).english() == name


def test_a_named_colour_has_its_own_name() -> None:
    assert [colour_name(colour) for colour in NAMED] == list(NAMED.values())


@pytest.mark.parametrize("wrong", ["red", "#12345", "0123456", "#12345g"])
def test_what_is_no_colour_is_a_defect(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"not a colour|invalid literal"):
        colour_name(wrong)
