"""Settings: whatever was stored, they come out usable."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.settings import LARGEST_FONT, SMALLEST_FONT, Settings, settings_from

ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.binary(),
    st.lists(st.integers()),
)


def test_nothing_stored_gives_the_defaults() -> None:
    assert settings_from({}) == Settings()
    assert settings_from({"unknown": 1}) == Settings()


def test_what_was_stored_comes_back() -> None:
    chosen = Settings(theme="dark", font_family="Noto Serif", font_size=17.5, scroll_together=False)
    stored: dict[str, object] = {
        name: getattr(chosen, name) for name in chosen.__dataclass_fields__
    }
    assert settings_from(stored) == chosen
    as_text: dict[str, object] = stored | {
        "font_size": "17.5",
        "scroll_together": "false",
    }  # as a settings file has them
    assert settings_from(as_text) == chosen


@pytest.mark.parametrize(
    ("stored", "size"),
    [
        (-5, SMALLEST_FONT),
        (1e9, LARGEST_FONT),
        ("inf", LARGEST_FONT),
        ("-inf", SMALLEST_FONT),
        ("nan", Settings().font_size),
        (math.nan, Settings().font_size),
        ("large", Settings().font_size),
        (None, Settings().font_size),
        ([], Settings().font_size),
    ],
)
def test_the_size_of_the_letters_has_a_range(stored: object, size: float) -> None:
    assert settings_from({"font_size": stored}).font_size == size


@pytest.mark.parametrize("stored", ["purple", "", None, 3, "Dark"])
def test_an_unknown_theme_is_the_systems(stored: object) -> None:
    assert settings_from({"theme": stored}).theme == "system"


@given(st.dictionaries(st.sampled_from(list(Settings.__dataclass_fields__)), ANYTHING))
def test_whatever_is_stored_every_value_is_in_its_range(stored: dict[str, object]) -> None:
    settings = settings_from(stored)
    assert settings.theme in ("system", "light", "dark")
    assert SMALLEST_FONT <= settings.font_size <= LARGEST_FONT
    assert isinstance(settings.font_family, str)
    assert isinstance(settings.scroll_together, bool)
    assert settings == settings.checked()
