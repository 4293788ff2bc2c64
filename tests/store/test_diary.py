"""The plain file beside the library that holds the user's work once more."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.errors import LibraryDamaged
from reader.services import annotating, articles, history
from reader.services.salvaging import salvage, salvage_in_place
from reader.services.verifying import verify
from reader.store.library import Library
from reader.store.soundness import diary as diaries
from tests.faults.shelf import fill, read_all


def diary_of(library: Path) -> Path:
    return library.with_name(library.name + ".diary.jsonl")


def lines_of(library: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in diary_of(library).read_bytes().splitlines()]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library with something in each table."""
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        fill(library)
    return path


WRITTEN = (
    "annotation",
    "annotation_label",
    "claim",
    "claim_highlight",
    "evidence",
    "folder",
    "note",
    "saved_search",
    "site_rule",
)


def written(path: Path) -> dict[str, object]:
    return read_all(path, WRITTEN)


def first_highlight(library: Library) -> AnnotationId:
    return annotating.annotations_of(library, ArticleId(1))[0].id


def lose_all_but_texts(path: Path, *others: str) -> None:
    """Zero every page from which a row of the user's own could come back."""
    with closing(sqlite3.connect(path)) as file:
        (size,) = file.execute("PRAGMA page_size").fetchone()
        own = "', '".join([*WRITTEN, "event", "event_link", *others])
        pages = {
            number
            for (number,) in file.execute(
                f"""SELECT pageno FROM dbstat WHERE name IN
                (SELECT name FROM sqlite_master WHERE tbl_name IN ('{own}'))"""  # noqa: S608 (names of our own)
            )
        }
    data = bytearray(path.read_bytes())
    for number in pages:
        data[(number - 1) * size : number * size] = bytes(size)
    path.write_bytes(data)


def test_each_change_is_a_line_that_only_the_user_may_read(path: Path) -> None:
    with Library(path) as library:
        before = lines_of(path)
        annotating.set_note(library, first_highlight(library), "Which bridge?")
        history.undo(library)
    assert [line["state"] for line in lines_of(path)[len(before) :]] == ["done", "undone"]
    assert "Which bridge?" in diary_of(path).read_text("utf-8")
    assert diary_of(path).stat().st_mode & 0o077 == 0


def test_no_text_of_an_article_is_in_it(path: Path) -> None:
    assert "Page two." not in diary_of(path).read_text("utf-8")


def test_a_change_that_is_taken_back_leaves_no_line(path: Path) -> None:
    before = diary_of(path).read_bytes()
    with Library(path) as library, pytest.raises(ZeroDivisionError), library.transaction():
        annotating.set_note(library, first_highlight(library), "Never said.")
        raise ZeroDivisionError
    assert diary_of(path).read_bytes() == before


@pytest.mark.parametrize("others", [(), ("row_sum",)])
def test_what_the_file_has_lost_comes_back_as_it_was_last(
    path: Path, tmp_path: Path, others: tuple[str, ...]
) -> None:
    with Library(path) as library:
        annotating.set_note(library, first_highlight(library), "Undone.")
        history.undo(library)
        annotating.set_note(library, first_highlight(library), "The last word.")
        gone = annotating.annotations_of(library, ArticleId(2))
        annotating.delete(library, [one.id for one in gone])
    before = written(path)
    lose_all_but_texts(path, *others)
    report = salvage(path, tmp_path / "new.sqlite")
    assert written(tmp_path / "new.sqlite") == before
    assert not any(report.of(table).damaged or report.of(table).lost for table in WRITTEN)
    with Library(tmp_path / "new.sqlite") as library:
        assert {problem.table for problem in verify(library).problems}.isdisjoint(WRITTEN)


def test_the_diary_alone_makes_a_library_of_quotes(path: Path, tmp_path: Path) -> None:
    before = written(path)
    path.write_bytes(bytes(path.stat().st_size))
    report = salvage(path, tmp_path / "new.sqlite")
    assert report.stand_ins
    assert written(tmp_path / "new.sqlite")["claim"] == before["claim"]
    with Library(tmp_path / "new.sqlite") as library:
        highlight = annotating.annotations_of(library, ArticleId(1))[0]
    assert (highlight.note, highlight.labels) == ("Which one?", (1,))


def test_without_a_diary_nothing_comes_of_nothing(path: Path, tmp_path: Path) -> None:
    diary_of(path).unlink()
    path.write_bytes(bytes(path.stat().st_size))
    with pytest.raises(LibraryDamaged):
        salvage(path, tmp_path / "new.sqlite")


def test_a_line_that_was_cut_off_costs_only_itself(path: Path, tmp_path: Path) -> None:
    diary_of(path).write_bytes(diary_of(path).read_bytes()[:-20])
    with Library(path) as library:
        annotating.set_note(library, first_highlight(library), "After the cut.")
    lose_all_but_texts(path)
    salvage(path, tmp_path / "new.sqlite")
    with Library(tmp_path / "new.sqlite") as library:
        assert annotating.open_annotation(library, first_highlight(library)).note == (
            "After the cut."
        )


def test_a_diary_of_another_library_is_put_aside(path: Path, tmp_path: Path) -> None:
    foreign = diary_of(path).read_bytes()
    other = tmp_path / "other.sqlite"
    with Library(other) as library:
        fill(library)
    path.write_bytes(other.read_bytes())
    damaged = tmp_path / "new.sqlite"
    salvage(path, damaged)  # finds nothing in it
    assert written(damaged) == written(other)
    with Library(path) as library:
        annotating.set_note(library, first_highlight(library), "Here.")
    assert len(lines_of(path)) == 1
    aside = diary_of(path).with_name(diary_of(path).name + ".set-aside-1")
    assert aside.read_bytes() == foreign


def test_rows_stay_deleted_that_were_deleted_without_the_diary(path: Path, tmp_path: Path) -> None:
    kept = diary_of(path).read_bytes()
    with Library(path) as library:
        annotating.delete(library, [first_highlight(library)])
    diary_of(path).write_bytes(kept)
    before = written(path)
    salvage(path, tmp_path / "new.sqlite")
    assert written(tmp_path / "new.sqlite") == before


def test_what_is_deleted_for_good_is_not_in_it_any_more(path: Path) -> None:
    with Library(path) as library:
        articles.delete_articles(library, [ArticleId(1)])
        assert "Which one?" in diary_of(path).read_text("utf-8")
        articles.empty_bin(library)
    assert "Which one?" not in diary_of(path).read_text("utf-8")
    assert "It is long." in diary_of(path).read_text("utf-8")


def aside_of(library: Path, number: int) -> Path:
    return library.with_name(f"{library.name}.diary.jsonl.set-aside-{number}")


def test_what_is_deleted_for_good_is_gone_from_diaries_put_aside_as_well(
    path: Path, tmp_path: Path
) -> None:
    earlier = path.read_bytes()
    with Library(path) as library:
        annotating.set_note(library, first_highlight(library), "Said before it was put back.")
        annotating.delete(library, [first_highlight(library)])
    path.write_bytes(earlier)
    with Library(path) as library:
        annotating.set_note(library, first_highlight(library), "Said after that.")
        assert "Said before" in aside_of(path, 1).read_text("utf-8")
        articles.delete_articles(library, [ArticleId(1)])
        articles.empty_bin(library)
    left = aside_of(path, 1).read_text("utf-8")
    assert "Said before" not in left
    assert "It is long." in left, "what is said of other articles stays"


def test_an_article_of_another_library_with_the_same_number_stays(
    path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.sqlite"
    with Library(other) as library:
        fill(library)
        annotating.set_note(library, first_highlight(library), "Of another article.")
    diary_of(path).write_bytes(diary_of(other).read_bytes())
    with Library(path) as library:
        annotating.set_note(library, first_highlight(library), "Here.")
        articles.delete_articles(library, [ArticleId(1)])
        articles.empty_bin(library)
    assert "Of another article." in aside_of(path, 1).read_text("utf-8")


def test_only_the_latest_diaries_put_aside_are_kept(path: Path) -> None:
    foreign = b'{"event": 1, "at": "then", "verb": "none", "state": "done", "changes": []}\n'
    for _ in range(diaries.SET_ASIDE_KEPT + 2):
        diary_of(path).write_bytes(foreign)
        with Library(path) as library:
            annotating.set_note(library, first_highlight(library), "Once more.")
            history.undo(library)
    kept = [aside.name.rpartition("-")[2] for aside in diaries.set_aside(path)]
    assert kept == ["3", "4", "5"]


def test_a_full_diary_gives_way_to_another(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diaries, "LARGEST", 100)
    with Library(path) as library:
        annotating.set_note(library, first_highlight(library), "One.")
        annotating.set_note(library, first_highlight(library), "Two.")
    assert not diary_of(path).exists()
    assert [found.name for found in diaries.files(path)] == ["library.sqlite.diary-1.jsonl"]


def test_work_goes_on_where_no_diary_can_be_written(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    diary_of(path).unlink()
    diary_of(path).mkdir()
    with Library(path) as library:
        annotating.set_note(library, first_highlight(library), "Still here.")
        assert annotating.open_annotation(library, first_highlight(library)).note == "Still here."
    assert "the diary could not be written" in caplog.text


ODD_ROW = {"table": "note", "before": None, "after": {"kind": "article", "subject": [1]}}


def line_of(changes: object, event: int = 1_000_000) -> str:
    entry = {"event": event, "at": "", "verb": "", "state": "done", "changes": changes}
    return json.dumps(entry)


@pytest.mark.parametrize(
    "line",
    [
        "[" * 60_000,
        line_of([], event=2**70),
        line_of([7]),
        line_of([{"table": "note"}]),
        line_of([{"table": "note", "before": None, "after": 7}]),
        line_of([ODD_ROW]),
        line_of([ODD_ROW | {"more": 1}]),
    ],
)
def test_a_line_that_makes_no_sense_keeps_nobody_from_working(path: Path, line: str) -> None:
    with diary_of(path).open("a", encoding="utf-8") as diary:
        diary.write(f"{line}\n")
    with Library(path) as library:
        annotating.set_note(library, first_highlight(library), "Still here.")
        articles.delete_articles(library, [ArticleId(1)])
        articles.empty_bin(library)
    assert "Still here." not in diary_of(path).read_text("utf-8")


def test_a_damaged_library_takes_its_diary_along(path: Path) -> None:
    before = diary_of(path).read_bytes()
    data = bytearray(path.read_bytes())
    data[:100] = bytes(100)
    path.write_bytes(data)
    _, kept = salvage_in_place(path)
    assert kept is not None
    assert diary_of(kept).read_bytes() == before
    assert not diary_of(path).exists()


def test_an_event_that_was_damaged_keeps_nothing_from_being_salvaged(
    path: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE event SET changes = '{' WHERE id = 1")
        file.commit()
    before = written(path)
    salvage(path, tmp_path / "new.sqlite")
    assert written(tmp_path / "new.sqlite") == before
