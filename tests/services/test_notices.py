"""The licences of what the program is made of."""

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from reader.services import notices
from tests.architecture.files import ROOT


def asked_for() -> set[str]:
    project = tomllib.loads(ROOT.joinpath("pyproject.toml").read_text("utf-8"))["project"]
    return {re.split(r"[^\w-]", need, maxsplit=1)[0] for need in project["dependencies"]}


def test_all_that_the_program_asks_for_is_named() -> None:
    assert set(notices.PROGRAM) == asked_for()


def test_each_part_stands_there_with_its_release_and_licence() -> None:
    text = notices.gathered()
    for name in ("beautifulsoup4", "lxml", "soupsieve"):  # the last one is asked for by the first
        heading = f"{name} {metadata.version(name)}"
        assert f"\n{heading}\n{'=' * len(heading)}\n\n" in text
    assert "Permission is hereby granted" in text


def test_the_licences_of_qt_stand_there_in_full() -> None:
    text = notices.gathered()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "How to Apply These Terms to Your New Programs" in text
    assert "https://download.qt.io" in text


def test_no_part_is_without_a_licence() -> None:
    assert "=\n\n\n" not in notices.gathered()  # a heading with nothing below it


def test_a_package_has_the_text_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ready = tmp_path / "notices.txt"
    ready.write_text("by others", "utf-8")
    monkeypatch.setattr(notices, "resource_folder", lambda name: tmp_path / name)
    assert notices.notices() == "by others"
