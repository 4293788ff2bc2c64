"""The set-up speaks the language of the environment, with nothing installed."""

import ast
import sys

import pytest

from reader.bootstrap import console, drawn, notice, words
from tests.architecture.files import ROOT
from tests.translations.language import file_of, translations

VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE")
SENTENCE = "The set-up is complete."


@pytest.fixture(autouse=True)
def _nothing_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({}, SENTENCE),
        ({"LANG": "id_ID.UTF-8"}, "Penyiapan selesai."),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "id_ID"}, "Penyiapan selesai."),
        ({"LANG": "id_ID.UTF-8", "LC_MESSAGES": "C"}, SENTENCE),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "de:id"}, "Penyiapan selesai."),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "en_US:id"}, SENTENCE),
        ({"LANG": "../../etc"}, SENTENCE),
    ],
)
def test_the_environment_says_in_which_language(
    environment: dict[str, str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert words.translate("SetUp", SENTENCE) == said


def test_each_sentence_of_the_set_up_is_indonesian() -> None:
    known = [one for one in translations(file_of("id")) if one.text.context == "SetUp"]
    assert len(known) > 30
    assert [one.text.source for one in known if not one.forms] == []


def test_nothing_is_said_that_is_not_looked_up() -> None:
    for path in (ROOT / "reader" / "bootstrap").glob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func) in {"say", "SetupFailed"}:
                plain = [one for one in call.args if isinstance(one, ast.Constant)]
                assert plain == [], f"{path.name}, line {call.lineno}"


@pytest.mark.parametrize("answer", ["", "Y", "ya"])
def test_yes_is_understood(answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", type("Typed", (), {"readline": lambda _: f"{answer}\n"})())
    assert console.agrees("Go on?")


def test_the_drawn_window_has_its_button_in_the_language(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: list[tuple[str, str, bool]] = []

    def make(sentence: str, button: str, *, bar: bool) -> None:
        made.append((sentence, button, bar))

    monkeypatch.setattr(drawn, "made_window", make)
    monkeypatch.setenv("LANG", "id_ID.UTF-8")
    button = words.translate("SetUp", "Close")
    drawn.main([*notice.drawing_command(button)[4:], "Disk penuh."])
    drawn.main([words.translate("SetUp", "Cancel")])
    assert made == [("Disk penuh.", "Tutup", False), ("", "Batal", True)]
