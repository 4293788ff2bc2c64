"""Checking the library, its backups, and what is said where something is damaged."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from reader.domain.document import Span
from reader.domain.errors import LibraryDamaged, LibraryError, LibraryReadOnly
from reader.domain.subject import LIBRARY
from reader.services import articles, backing_up, notes
from reader.services.library import Library, open_library
from reader.store.soundness import copying
from reader.ui.soundness.backups_window import BackupsWindow
from reader.ui.soundness.check_window import CheckWindow
from reader.ui.soundness.rescue import Rescue
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person

Kind = TypeVar("Kind", bound=QWidget)


def child(person: "Person", kind: type[Kind]) -> Kind:
    return next(child for child in person.window.children() if isinstance(child, kind))


def edit(person: "Person", sql: str) -> None:
    """Change the library with another program."""
    with closing(sqlite3.connect(person.work.desk.library.path, timeout=5)) as other:
        other.execute(sql)
        other.commit()


def checked(person: "Person") -> CheckWindow:
    person.frame.action["check_library"].trigger()
    window = child(person, CheckWindow)
    until(lambda: not person.commands.keeper.is_checking, "the library is checked")
    QApplication.processEvents()
    return window


def lines(window: CheckWindow) -> list[str]:
    return [window.list.item(line).text() for line in range(window.list.count())]


def test_a_sound_library_is_told(window: "Person") -> None:
    check = checked(window)
    assert check.told.text().endswith("are as Claim Reader wrote them.")
    assert lines(check) == []
    assert not check.progress.isVisible()


def test_a_damaged_row_is_named_and_leads_to_its_article(window: "Person") -> None:
    window.open("Seawall")
    opened = window.work.desk.article
    assert opened is not None
    edit(
        window,
        "UPDATE document SET text = replace(text, 'e', 'x') "
        "WHERE article = (SELECT id FROM article WHERE title LIKE '%Seawall%')",
    )
    window.work.desk.close()
    check = checked(window)
    assert lines(check) == [
        f"The text of article {opened.id} is not as Claim Reader wrote it: it is damaged, or was "
        f"changed elsewhere.\n{opened.title}"
    ]
    window.press("Return")
    until(lambda: window.work.desk.article is not None, "the article is opened")
    until(window.work.damage.isVisible, "the damage is told above the text")
    assert "not as Claim Reader wrote it" in window.work.damage.text.text()


def test_what_was_put_right_elsewhere_can_be_accepted(window: "Person") -> None:
    edit(window, "UPDATE label SET definition = 'x' WHERE id = 1")
    check = checked(window)
    assert len(lines(check)) == 1
    window.click(check.right)
    until(lambda: not window.commands.keeper.is_checking, "the library is checked again")
    QApplication.processEvents()
    assert check.told.text().endswith("are as Claim Reader wrote them.")


def test_a_damaged_highlight_says_so_on_its_card(window: "Person") -> None:
    window.open("Seawall")
    desk = window.work.desk
    made = desk.highlight(Span(0, 9))
    assert made is not None
    assert desk.article is not None
    article = desk.article.id
    edit(window, "UPDATE annotation SET suffix = 'x'")
    desk.close()
    desk.open(article)
    model = window.work.notes.model
    until(lambda: model.rowCount() == 1 and _card(model).damage, "the damage is on the card")
    assert "not as Claim Reader wrote it" in _card(model).spoken()
    assert not window.work.damage.isVisible(), "the text is sound"


def _card(model: object) -> object:
    from reader.ui.notes.card_model import CARD_ROLE

    return model.index(0, 0).data(CARD_ROLE)  # type: ignore[attr-defined]


@pytest.mark.parametrize("part", ["document SET text", "article SET title"])
def test_damage_that_another_program_does_to_the_open_article_is_told(
    window: "Person", part: str
) -> None:
    window.open("Seawall")
    edit(window, f"UPDATE {part} = CAST(x'ff' AS TEXT)")
    window.window.furnish().watch.look()
    assert "is damaged" in window.message()


def test_a_library_that_cannot_be_looked_at_is_told_once(
    window: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    library, watch = window.work.desk.library, window.window.furnish().watch

    def broken(_: Library) -> int:
        raise LibraryDamaged(library.path, "a page of it cannot be read")

    monkeypatch.setattr(Library, "changed_elsewhere", broken)
    watch.look()
    newest = window.frame.messages.newest()
    assert newest is not None
    assert "damaged" in newest.message
    window.click(newest.close_button)
    watch.look()
    assert window.message() == ""


def test_damage_found_in_the_background_is_told_with_a_way_to_it(window: "Person") -> None:
    edit(window, "UPDATE label SET definition = 'x' WHERE id = 1")
    window.commands.keeper.check()
    messages = window.frame.messages
    until(lambda: "1 place is damaged" in str(_said(messages)), "it is told")


def _said(messages: object) -> list[str]:
    from reader.ui.shell.toasts import Toast

    return [toast.message for toast in messages.findChildren(Toast)]  # type: ignore[attr-defined]


def test_a_backup_is_made_and_listed(window: "Person") -> None:
    window.frame.action["backups"].trigger()
    backups = child(window, BackupsWindow)
    assert backups.list.count() == 0
    assert not backups.restore.isEnabled()
    window.click(backups.make)
    until(lambda: backups.list.count() == 1, "a backup is made")
    articles_there = len(articles.list_articles(window.work.desk.library))
    assert f"{articles_there} articles" in backups.list.item(0).text()
    assert backups.restore.isEnabled()


def test_restoring_closes_the_window_and_says_which(window: "Person") -> None:
    window.frame.action["backups"].trigger()
    backups = child(window, BackupsWindow)
    window.click(backups.make)
    until(lambda: backups.list.count() == 1, "a backup is made")
    window.click(backups.restore)
    box = next(one for one in backups.findChildren(QMessageBox))
    assert "renamed and kept" in box.informativeText()
    next(one for one in box.buttons() if one.text() == "Restore").click()
    QApplication.processEvents()
    assert window.commands.soundness.restoring is not None
    assert not window.window.isVisible()


def test_the_days_backup_is_made_by_itself(window: "Person") -> None:
    keeper = window.commands.keeper
    keeper.look()
    until(lambda: list(keeper.folder.glob("*.sqlite")), "the day's backup is there")
    until(lambda: not backing_up.due(keeper.library.path, keeper.folder), "it is not due any more")


def test_a_backup_shows_how_far_it_is_and_can_be_left_for_later(
    window: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    def copy_without_end(*arguments: object, **_: object) -> None:
        progress = arguments[2]
        while True:
            progress(1, 4)  # type: ignore[operator]
            sleep(0.005)

    monkeypatch.setattr(copying, "copy_pages", copy_without_end)
    status, keeper = window.frame.status, window.commands.keeper
    keeper.look()
    until(status.progress.isVisible, "how far it is")
    assert status.progress_text.text() == "Backing up…"
    assert status.progress.value() / status.progress.maximum() == 1 / 8
    window.click(status.cancel)
    until(lambda: not status.progress.isVisible(), "it is left")
    assert list(keeper.folder.iterdir()) == []
    assert window.message() == ""
    assert backing_up.due(keeper.library.path, keeper.folder)


def test_a_diary_that_cannot_be_written_is_told_once(window: "Person") -> None:
    library = window.work.desk.library
    diary = library.path.with_name(f"{library.path.name}.diary.jsonl")
    diary.unlink(missing_ok=True)
    diary.mkdir()
    for words in ("One.", "Two."):
        notes.set_note(library, LIBRARY, words)
        window.work.desk.library.diary.append(b"{}", library.db.conn)
        window.window.furnish().watch.look()
    assert window.message().count("The diary") == 1
    diary.rmdir()


def test_a_key_that_cannot_be_kept_is_told(
    window: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSettings, "status", lambda _: QSettings.Status.AccessError)
    window.commands.help.key_chosen.emit("star", "Ctrl+Alt+9")
    window.hear("cannot be written")


# Before there is a window


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A library with a backup, whose head is damaged."""
    from tests.store.examples import stored

    path = tmp_path / "library.sqlite"
    with open_library(path) as library:
        stored(library, "One.")
        backing_up.make(library, backing_up.backup_folder(path))
        stored(library, "Two.")
    data = path.read_bytes()
    path.write_bytes(bytes(100) + data[100:])
    return path


def answer(*buttons: str) -> Iterator[str]:
    """Press a button in each dialog that comes; yield what the dialogs said."""
    said: list[str] = []
    waiting = list(buttons)

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and waiting:
            if isinstance(dialog, QMessageBox):
                said.append(f"{dialog.text()} {dialog.informativeText()}")
            wanted = waiting.pop(0)
            button = next(one for one in dialog.findChildren(QWidget) if _label(one) == wanted)
            button.click()  # type: ignore[attr-defined]
        if waiting or QApplication.activeModalWidget() is not None:
            QTimer.singleShot(50, press)

    QTimer.singleShot(0, press)
    return iter(said)


def _label(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()).replace("&", "") if callable(text) and hasattr(widget, "click") else ""


def failure(path: Path) -> LibraryError:
    with pytest.raises(LibraryError) as told:
        open_library(path)
    return told.value


@pytest.mark.usefixtures("qt_app")
def test_a_damaged_library_is_saved_as_far_as_it_can_be_read(damaged: Path) -> None:
    said = answer("Save what can be read", "OK")
    assert Rescue(damaged, "").offer(failure(damaged)) == damaged
    assert "its first bytes are damaged" in next(said)
    assert "Came back: 2 articles" in next(said)
    with open_library(damaged) as library:
        assert len(articles.list_articles(library)) == 2
    assert damaged.with_name("library.sqlite.damaged-1").exists()


@pytest.mark.usefixtures("qt_app")
def test_a_backup_takes_the_place_of_a_damaged_library(damaged: Path) -> None:
    answer("Restore a backup…", "Restore")
    assert Rescue(damaged, "").offer(failure(damaged)) == damaged
    with open_library(damaged) as library:
        assert len(articles.list_articles(library)) == 1


@pytest.mark.usefixtures("qt_app")
def test_who_quits_changes_nothing(damaged: Path) -> None:
    before = damaged.read_bytes()
    answer("Quit")
    assert Rescue(damaged, "").offer(failure(damaged)) is None
    assert damaged.read_bytes() == before
    assert not damaged.with_name("library.sqlite.damaged-1").exists()


@pytest.mark.usefixtures("qt_app")
def test_a_library_that_cannot_be_written_is_copied_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QFileDialog

    path, wanted = tmp_path / "library.sqlite", tmp_path / "elsewhere.sqlite"
    open_library(path).close()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(wanted), ""))
    answer("Copy it elsewhere…")
    assert Rescue(path, "").offer(LibraryReadOnly(path, "it is write-protected")) == wanted
    with open_library(wanted) as library:
        assert articles.list_articles(library) == []
