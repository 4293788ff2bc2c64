"""Each language is whole and sound: its places, its forms, its letters in menus, its words."""

import re
from collections.abc import Sequence
from gettext import GNUTranslations
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from reader.domain.message import Message, translate
from reader.services.command_line_words import COUNTING, WORDS
from reader.services.languages import Catalogue, language_wanted, preferred_languages
from reader.ui.session.action_row import Menu
from reader.ui.session.actions import ACTIONS
from tests.translations.faults import faults, shared_letters
from tests.translations.glossary import glossary, otherwise_said
from tests.translations.language import (
    COMPLETE,
    FORMS,
    PARTIAL,
    QTS_OWN,
    Translated,
    command_line_file,
    compiled,
    compiled_for_command_line,
    file_of,
    sources,
    translations,
)
from tests.translations.template import TEMPLATE, Text, messages

EVERY = (*COMPLETE, *PARTIAL)
RENEW = "bring it up to date by: python -m tests.translations"


@pytest.mark.parametrize("code", EVERY)
def test_a_language_has_the_texts_of_the_template(code: str) -> None:
    assert {one.text for one in translations(file_of(code))} == set(messages(TEMPLATE)), RENEW


@pytest.mark.parametrize("code", EVERY)
def test_a_language_is_sound(code: str) -> None:
    assert faults(code, complete=code in COMPLETE) == []


@pytest.mark.parametrize("source", sources(), ids=lambda path: path.stem)
def test_what_qt_loads_is_made_of_what_translators_wrote(source: Path, tmp_path: Path) -> None:
    now = QTranslator()
    kept = QTranslator()
    assert now.load(str(compiled(source, tmp_path / "now.qm")))
    assert kept.load(str(source.with_suffix(".qm")))
    for one in translations(source):
        key = one.text.context, one.text.source, one.text.comment or None
        counts = range(12) if one.text.counts else [-1]
        for count in counts:
            assert kept.translate(*key, count) == now.translate(*key, count), RENEW


@pytest.mark.parametrize("code", COMPLETE)
def test_what_is_said_of_command_lines_is_made_of_it_too(code: str, tmp_path: Path) -> None:
    now = compiled_for_command_line(code, tmp_path / "command_line.mo")
    assert command_line_file(code).read_bytes() == now.read_bytes(), RENEW
    with now.open("rb") as file:
        known = GNUTranslations(file)
    for words in WORDS:
        assert known.gettext(words) != words
    for one, several in COUNTING:
        assert known.ngettext(one, several, 1) != one
        assert known.ngettext(one, several, 2) != several


def _menus(code: str) -> Sequence[Sequence[str]]:
    said = {
        one.text.source: one.forms[0]
        for one in (translations(file_of(code)) if code != "en" else [])
        if one.text.context == "Actions" and one.forms
    }
    shown = (lambda text: text) if code == "en" else (lambda text: said.get(text, ""))
    rows = [[shown(row.text.source) for row in ACTIONS if row.menu is menu] for menu in Menu]
    return [[shown(menu.value.source) for menu in Menu], *rows]


@pytest.mark.parametrize("code", ["en", *EVERY])
def test_each_letter_of_a_menu_chooses_one_row(code: str) -> None:
    assert shared_letters(_menus(code)) == []


def test_a_letter_that_two_rows_share_is_seen() -> None:
    assert shared_letters([["&Open", "C&lose"], ["&Open", "&other", "Close"]]) == [
        "o: “&Open” and “&other”"
    ]


def test_words_of_the_glossary_are_said_in_one_way() -> None:
    assert list(otherwise_said("id", translations(file_of("id")))) == []


def test_each_word_of_the_glossary_stands_somewhere() -> None:
    texts = [text.source for text in messages(TEMPLATE)]
    assert [term.name for term in glossary("id") if not any(map(term.is_in, texts))] == []


def test_a_word_that_is_said_otherwise_is_seen() -> None:
    text = Text("Rules", "Remove the highlights")
    assert list(otherwise_said("id", [Translated(text, ("Buang sorotan",))])) == []
    assert len(list(otherwise_said("id", [Translated(text, ("Buang penanda",))]))) == 1


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("Open “{name}”", "Buka “{nama}”"),
        ("Open {name}", "Buka"),
        ("&Open", "Buka"),
        ("Open", "&Buka"),
        ("&Open", "&Bu&ka"),
        ("Open…", "Buka"),
        ("All files (*.json)", "Semua berkas (*.toml)"),
        ("One\ntwo", "Satu dua"),
        ("Open", " Buka"),
        ("Open", ""),
    ],
)
def test_what_is_wrong_with_a_translation_is_seen(
    source: str, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = [Translated(Text("Rules", source), (form,))]
    monkeypatch.setattr("tests.translations.faults.translations", lambda _: known)
    assert len(faults("id", complete=True)) > 0


def test_what_is_not_translated_is_a_fault_only_where_all_has_to_be(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = [Translated(Text("Rules", "Open"), None)]
    monkeypatch.setattr("tests.translations.faults.translations", lambda _: known)
    assert len(faults("id", complete=True)) == 1
    assert faults("ar", complete=False) == []


@pytest.mark.parametrize("code", EVERY)
@pytest.mark.parametrize("count", [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111, 1_000])
def test_the_terminal_counts_as_the_window_does(code: str, count: int) -> None:
    qt = QTranslator()
    assert qt.load(str(file_of(code).with_suffix(".qm")))
    known = Catalogue(code, file_of(code))
    words = translate("Lengths", "%n words", "1 word", "%n", count)
    assert known.pattern(words) == qt.translate("Lengths", "%n words", "1 word", count).replace(
        "%n", str(count)
    )


def test_the_terminal_says_in_english_what_is_not_translated() -> None:
    known = Catalogue("id", file_of("id"))
    assert known.pattern(Message("Rules", "Nothing like it {site}")) == "Nothing like it {site}"


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({"LANG": "id_ID.UTF-8"}, "id"),
        ({"LANG": "ar_EG.UTF-8"}, "ar"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "de:id:en"}, "id"),
        ({"LANG": "id_ID.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "id_ID"}, "id"),
        ({"LANGUAGE": "id", "LANG": "C.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_environment_says_which_language_is_wanted(
    environment: dict[str, str], code: str
) -> None:
    assert language_wanted("system", preferred_languages(environment)) == code
    assert language_wanted("ar", preferred_languages(environment)) == "ar"


def test_arabic_has_all_its_forms_and_indonesian_its_one() -> None:
    for code in EVERY:
        counting = [one for one in translations(file_of(code)) if one.text.counts and one.forms]
        assert {len(one.forms or ()) for one in counting} == {FORMS[code]}


def test_qts_own_buttons_are_said_in_indonesian() -> None:
    qt = QTranslator()
    assert qt.load(str(QTS_OWN.with_suffix(".qm")))
    for words in ("OK", "Cancel", "Close", "Save", "&Yes", "&No", "Discard", "Apply", "Help"):
        said = qt.translate("QPlatformTheme", words)
        assert said
        assert re.search(r"[a-z]", said)
        assert said != words
