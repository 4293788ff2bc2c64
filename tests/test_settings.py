"""Preferences: the table is whole, and whatever was stored, they come out usable."""

import math
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.settings import (
    LARGEST_FONT,
    SMALLEST_FONT,
    Settings,
    ThemeChoice,
    settings_from,
    with_value,
)
from reader.settings.kinds import Choice, Number, Option
from reader.settings.table import PREFERENCES, Preference, Section, preference

ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.binary(),
    st.lists(st.integers()),
    st.lists(st.text(max_size=5), max_size=5),
)
NAMES = [one.name for one in PREFERENCES]


def options(name: str) -> tuple[Option, ...]:
    wanted = preference(name)
    assert wanted is not None
    assert isinstance(wanted.kind, Choice)
    return wanted.kind.options


def test_the_table_has_a_row_for_every_value() -> None:
    assert sorted(NAMES) == sorted(field.name for field in fields(Settings))
    assert {one.section for one in PREFERENCES} == {*Section} - {Section.KEYBOARD}
    assert tuple(option.value for option in options("theme")) == ThemeChoice.__args__  # type: ignore[attr-defined]


@pytest.mark.parametrize("one", PREFERENCES, ids=NAMES)
def test_every_default_is_a_value_that_can_be_had(one: Preference) -> None:
    assert one.kind.read(one.default) == one.default
    assert one.sentence.english().endswith(".")
    assert not one.title.english().endswith(".")


def test_nothing_stored_gives_the_defaults() -> None:
    assert settings_from({}) == Settings()
    assert settings_from({"unknown": 1}) == Settings()


def test_what_was_stored_comes_back() -> None:
    chosen = Settings(
        theme="dark", text_font="Noto Serif", text_size=17.5, scroll_together=False,
        suggestion_languages=("de", "id"), watched_folders=("/saved, all of it", "/other"),
    )  # fmt: skip
    stored: dict[str, object] = {
        name: getattr(chosen, name) for name in chosen.__dataclass_fields__
    }
    assert settings_from(stored) == chosen
    as_text: dict[str, object] = stored | {
        "text_size": "17.5",
        "scroll_together": "false",
        "suggestion_languages": ["de", "id"],
        "watched_folders": "/saved, all of it\n/other",
    }  # as files and people write them
    assert settings_from(as_text) == chosen


def test_names_of_earlier_programs_are_known() -> None:
    former = {"font_family": "Charter", "font_size": "14.0", "suggestions": "false"}
    assert settings_from(former) == Settings(text_font="Charter", text_size=14.0, suggestions=False)


@pytest.mark.parametrize(
    ("stored", "size"),
    [
        (-5, SMALLEST_FONT),
        (1e9, LARGEST_FONT),
        ("inf", LARGEST_FONT),
        ("-inf", SMALLEST_FONT),
        (10**400, Settings().text_size),
        ("nan", Settings().text_size),
        (math.nan, Settings().text_size),
        ("large", Settings().text_size),
        (True, Settings().text_size),
        (None, Settings().text_size),
        ([], Settings().text_size),
    ],
)
def test_the_size_of_the_letters_has_a_range(stored: object, size: float) -> None:
    assert settings_from({"text_size": stored}).text_size == size


@pytest.mark.parametrize("stored", ["purple", "", None, 3, "Dark"])
def test_an_unknown_theme_is_the_systems(stored: object) -> None:
    assert settings_from({"theme": stored}).theme == "system"


@given(st.dictionaries(st.sampled_from(NAMES), ANYTHING))
def test_whatever_is_stored_every_value_can_be_had(stored: dict[str, object]) -> None:
    settings = settings_from(stored)
    for one in PREFERENCES:
        assert one.kind.read(one.of(settings)) == one.of(settings)
        assert type(one.of(settings)) in (type(one.default), float)


@given(st.sampled_from(PREFERENCES), ANYTHING)
def test_a_value_that_is_taken_is_taken_again(one: Preference, anything: object) -> None:
    taken = one.kind.read(anything)
    if taken is not None:
        assert one.kind.read(taken) == taken
        assert one.of(with_value(Settings(), one.name, taken)) == taken
        if isinstance(one.kind, Number):
            assert isinstance(taken, float)
            assert one.kind.least <= taken <= one.kind.most
