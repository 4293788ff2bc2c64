"""The user's templates beside those that come with the program."""

from pathlib import Path

import pytest

from reader.domain.errors import FileUnreadable, FileUnwritable, Unknown
from reader.services.templates import (
    LARGEST,
    Template,
    copy_template,
    forget_template,
    own_folder,
    save_template,
    template_named,
    templates,
)
from tests.effort import ends_in_time


@pytest.fixture(autouse=True)
def _own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.services.templates.data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr("reader.services.templates.made_data_folder", (tmp_path / "data").mkdir)


def test_a_changed_one_takes_the_place_of_the_programs_until_it_is_reset() -> None:
    before = template_named("quotes")
    names = [one.name for one in templates()]
    changed = save_template("quotes", ".txt", "{# Mine #}\n")
    assert (changed.title, changed.is_own, changed.is_shipped) == ("Mine", True, True)
    assert [one.name for one in templates()] == names
    forget_template(changed)
    assert template_named("quotes") == before


def test_a_copy_has_a_name_and_a_title_of_its_own_and_can_be_deleted() -> None:
    made = copy_template(template_named("quotes"))
    assert (made.name, made.title) == ("quotes 2", "Quotes with their sources (copy)")
    assert (made.is_own, made.is_shipped) == (True, False)
    assert "{% for highlight in highlights %}" in made.source
    forget_template(made)
    with pytest.raises(Unknown):
        template_named("quotes 2")


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("{# A: b #}", "A"),
        ("{#- A -#}\nb", "A"),
        ("{# No. #1\n#2 #} #}", "No. #1\n#2"),
        ("no comment", "x"),
        ("{##}", "x"),
        ("", "x"),
    ],
)
def test_the_first_comment_is_the_title(source: str, title: str) -> None:
    assert Template("x", ".md", source).title == title


@pytest.mark.parametrize("source", ["{#" + " " * 200_000, " " * 200_000, "{#" * 100_000])
def test_a_comment_that_never_ends_takes_no_time(source: str) -> None:
    with ends_in_time(5):
        assert Template("x", ".md", source).title == "x"


def test_a_file_that_cannot_be_read_leaves_the_others(tmp_path: Path) -> None:
    own_folder().mkdir(parents=True)
    (own_folder() / "bad.md.j2").write_bytes(b"\xff\xfe")
    (own_folder() / "note.docx.j2").write_text("x")
    assert len(templates()) == 5
    with pytest.raises(FileUnreadable):
        template_named(str(own_folder() / "bad.md.j2"))


def test_those_of_the_program_are_called_as_they_call_themselves() -> None:
    assert [one.words.english() for one in templates()] == [one.title for one in templates()]


def test_one_that_could_not_be_read_again_is_not_kept() -> None:
    with pytest.raises(FileUnwritable):
        save_template("long", ".txt", "x" * (LARGEST + 1))
    assert not own_folder().exists()
