"""The window of the user's labels."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton

from reader.domain.document import Span
from reader.services.labels import list_labels
from reader.services.library import open_library
from reader.services.palettes import palettes
from reader.ui.widgets.documents import documents_folder
from tests.ui.person import entries, entry_words, until

if TYPE_CHECKING:
    from reader.ui.labels.labels_window import LabelsWindow
    from tests.ui.person import Person


@pytest.fixture
def labels_window(window: "Person") -> "LabelsWindow":
    """Open the window of labels by its action, with one highlight labelled Claim."""
    from reader.ui.labels.labels_window import LabelsWindow

    desk = window.work.desk
    if desk.article is None:
        desk.open(window.frame.list.model.article_at(window.frame.list.model.index(0, 0)))
    desk.highlight(Span(0, 5), next(iter(desk.labels)))
    window.frame.action["labels"].trigger()
    made = next(child for child in window.window.children() if isinstance(child, LabelsWindow))
    until(made.isActiveWindow, "the window of labels is active")
    return made


def names(window: "Person") -> list[str]:
    return [label.name for label in window.work.desk.labels.values()]


def test_a_new_label_is_named_in_place_and_undone(
    window: "Person", labels_window: "LabelsWindow"
) -> None:
    labels_window.add()
    until(lambda: labels_window.tree.findChild(QLineEdit) is not None, "the name can be typed")
    editor = labels_window.tree.findChild(QLineEdit)
    QTest.keyClicks(editor, "Vow")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    until(
        lambda: names(window) == ["Claim", "Figure", "Quote", "Source", "Question", "Vow"],
        "the label has its name",
    )
    window.work.desk.undo()
    window.work.desk.undo()
    assert "Vow" not in names(window)


def test_the_first_label_is_selected_at_first(labels_window: "LabelsWindow") -> None:
    assert [item.text(0) for item in labels_window.tree.selectedItems()] == ["Claim"]
    assert "can be checked" in labels_window.definition.toPlainText()


def test_alt_and_the_arrows_move_a_label(window: "Person", labels_window: "LabelsWindow") -> None:
    labels_window.tree.choose(list(window.work.desk.labels)[2])
    QTest.keyClick(labels_window.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(window)[:3] == ["Claim", "Quote", "Figure"]
    QTest.keyClick(labels_window.tree, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    claim, quote = (
        label for label in window.work.desk.labels.values() if label.name in ("Claim", "Quote")
    )
    assert quote.parent == claim.id
    QTest.keyClick(labels_window.tree, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.work.desk.labels[quote.id].parent is None


def test_a_name_that_is_taken_is_said_and_not_kept(
    window: "Person", labels_window: "LabelsWindow"
) -> None:
    item = labels_window.tree.topLevelItem(1)
    assert item is not None
    item.setText(0, "Claim")
    until(lambda: "Claim" in labels_window.message.text(), "it is said that the name is taken")
    assert names(window)[:2] == ["Claim", "Figure"]


def test_deleting_says_what_is_lost_and_is_undone(
    window: "Person", labels_window: "LabelsWindow"
) -> None:
    labels_window.tree.choose(next(iter(window.work.desk.labels)))
    labels_window.delete_button.click()
    assert "“Claim”" in labels_window.message.text()
    assert "1" in labels_window.message.text()
    assert "Claim" in names(window)
    offered = [one for one in labels_window.findChildren(QPushButton) if one.text() == "Delete"]
    assert len(offered) == 2
    offered[-1].click()
    assert "Claim" not in names(window)
    window.work.desk.undo()
    assert names(window)[0] == "Claim"
    highlighted = window.work.desk.article
    assert highlighted is not None
    assert highlighted.annotations[0].label == next(iter(window.work.desk.labels))


def test_a_key_is_taken_from_the_label_that_had_it(
    window: "Person", labels_window: "LabelsWindow"
) -> None:
    labels_window.tree.choose(list(window.work.desk.labels)[4])
    labels_window.key.setCurrentIndex(1)
    assert [label.key for label in window.work.desk.labels.values()] == [None, 2, 3, 4, 1]
    assert "Claim" in labels_window.message.text()
    assert [
        action.shortcut().toString() for action in window.work.annotator.label_keys.highlighting()
    ] == ["2", "3", "4", "1"]


def test_a_definition_is_saved_undone_and_stays_undone(
    window: "Person", labels_window: "LabelsWindow"
) -> None:
    label = next(iter(window.work.desk.labels))
    before = window.work.desk.labels[label].definition
    labels_window.tree.choose(label)
    labels_window.definition.setPlainText("Said\N{NO-BREAK SPACE}so by somebody")
    labels_window.tree.choose(list(window.work.desk.labels)[1])
    assert window.work.desk.labels[label].definition == "Said\N{NO-BREAK SPACE}so by somebody"
    labels_window.tree.choose(label)
    window.work.desk.undo()
    assert window.work.desk.labels[label].definition == before
    assert labels_window.definition.toPlainText() == before


def test_closing_the_program_saves_a_definition(
    window: "Person", labels_window: "LabelsWindow", library_file: Path
) -> None:
    label = next(iter(window.work.desk.labels))
    labels_window.tree.choose(label)
    labels_window.definition.setPlainText("Typed last")
    assert window.window.close()
    with open_library(library_file) as library:
        assert list_labels(library)[0].definition == "Typed last"


def test_the_colours_are_one_stop_for_tab_and_the_labels_own_is_ticked(
    window: "Person", labels_window: "LabelsWindow"
) -> None:
    def own() -> list[str]:
        return [
            colour for colour, swatch in labels_window.colours.swatches.items() if swatch.text()
        ]

    colours = list(labels_window.colours.swatches)
    label = labels_window.current()
    assert label is not None
    assert own() == [label.colour]
    ticked = labels_window.colours.swatches[label.colour]
    ticked.setFocus()
    QTest.keyClick(ticked, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is labels_window.other_colour
    QTest.keyClick(labels_window.other_colour, Qt.Key.Key_Backtab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    below = colours[colours.index(label.colour) + 9]
    assert QApplication.focusWidget() is labels_window.colours.swatches[below]
    assert own() == [label.colour], "the arrows only go"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert own() == [below]
    assert list_labels(window.work.desk.library)[0].colour == below
    window.work.desk.undo()
    assert own() == [label.colour]


def test_a_label_offers_by_right_click_what_its_keys_do(
    window: "Person", labels_window: "LabelsWindow"
) -> None:
    tree = labels_window.tree
    label = list(window.work.desk.labels.values())[1]
    tree.choose(label.id)
    place = tree.visualItemRect(tree.currentItem()).center()
    menu = window.right_click_at(tree.viewport(), place)
    says = {entry_words(action) for action in entries(menu)}
    assert {"Rename", "New sub-label", "No key", "9", "Delete"} <= says
    chosen = next(action for action in entries(menu) if entry_words(action) == "9")
    menu.hide()
    chosen.trigger()
    assert window.work.desk.labels[label.id].key == 9


def test_a_palette_recolours_all_labels_and_undo_takes_it_back(
    window: "Person", labels_window: "LabelsWindow"
) -> None:
    desk, shown = window.work.desk, labels_window
    before = [label.colour for label in desk.labels.values()]
    offered = {action.text(): action for action in shown.recolour_button.menu().actions()}
    palette = next(one for one in palettes() if one.colours[: len(before)] != tuple(before))
    offered[palette.name].trigger()
    after = [label.colour for label in desk.labels.values()]
    assert after == [palette.colours[n % len(palette.colours)] for n in range(len(before))]
    assert "gives the old ones back" in shown.message.text()
    desk.highlight(Span(10, 20))
    assert not shown.message.text(), "undo would take back something else"
    desk.undo()
    desk.undo()
    assert [label.colour for label in desk.labels.values()] == before


@pytest.mark.parametrize(
    ("act", "asked"), [("Import…", "getOpenFileName"), ("Export…", "getSaveFileName")]
)
def test_files_of_labels_are_looked_for_in_the_users_documents(
    labels_window: "LabelsWindow", monkeypatch: pytest.MonkeyPatch, act: str, asked: str
) -> None:
    proposed: list[Path] = []

    def chosen(_parent: object, _title: str, place: str, *_: str) -> tuple[str, str]:
        proposed.append(Path(place))
        return "", ""

    monkeypatch.setattr(QFileDialog, asked, chosen)
    button = next(one for one in labels_window.findChildren(QPushButton) if one.text() == act)
    button.click()
    documents = Path(documents_folder())
    assert documents.is_absolute()
    assert proposed in ([documents], [documents / "labels.json"])
