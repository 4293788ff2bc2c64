"""Names of files that Windows, macOS and Linux accept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.file_names import LONGEST, safe_name, unused_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ('What? "Bridge": a/b\\c <d> | *e*', "What Bridge a b c d e"),
        ("CON", "CON_"),
        ("con.txt", "con_txt"),
        ("Com1", "Com1_"),
        ("NUL.", "NUL_"),
        ("console", "console"),
        ("..", "notes"),
        ("Ends with dots...", "Ends with dots"),
        ("line\nbreak\ttab\0nul", "line break tab nul"),
        ("Cafe\u0301", "Café"),
        ("", "notes"),
    ],
)
def test_titles_become_names(title: str, name: str) -> None:
    assert safe_name(title, "notes") == name


def test_a_long_title_is_cut_at_a_character() -> None:
    name = safe_name("桥" * 320, "notes")
    assert name == "桥" * (LONGEST // 3)


def test_names_are_told_apart_whatever_the_case() -> None:
    assert unused_name("Bridge", {"bridge", "bridge 2"}) == "Bridge 3"


@given(st.text())
def test_every_name_can_be_written(title: str) -> None:
    name = safe_name(title, "notes")
    assert 0 < len(name.encode("utf-8")) <= LONGEST + 1
    assert not set(name) & set('\\/:*?"<>|')
    assert name.isprintable()
    assert name.strip(". ") == name
