"""In Indonesian, as it is shipped, Qt's own buttons and menus are not in English either."""

from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QTextEdit

from tests.ui.words.walk_indonesian import english_in, indonesian  # noqa: F401 (a fixture)


def test_qts_own_buttons_and_menus_have_no_english() -> None:
    box = QDialogButtonBox()
    buttons = [
        box.addButton(one).text()
        for one in QDialogButtonBox.StandardButton
        if one.name not in {"NoButton", "FirstButton", "LastButton"}
    ]
    menus = [
        action.text().partition("\t")[0]
        for field in (QLineEdit("x"), QTextEdit("x"))
        for action in field.createStandardContextMenu().actions()
    ]
    assert len(buttons) > 15
    assert [text for text in (*buttons, *menus) if english_in(text)] == []


def test_the_walk_knows_english_from_indonesian() -> None:
    assert english_in("Highlights and notes") == ["and", "highlights", "notes"]
    assert english_in("Sorotan dan catatan artikel") == []
