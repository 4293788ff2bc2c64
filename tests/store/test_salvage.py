"""What comes back from a damaged library."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.errors import FileUnwritable, LibraryDamaged
from reader.domain.salvage import SalvageReport
from reader.services import annotating, articles, history
from reader.services.salvaging import salvage, salvage_in_place, salvage_sentences
from reader.services.verifying import verify
from reader.store.library import Library
from reader.store.soundness.row_sums import SUMMED
from tests.faults.damage import fill_up
from tests.faults.shelf import fill, read_all
from tests.store.old_libraries import unpack
from tests.store.searching import search
from tests.store.test_hostile import EVIL

PAGE = 4096


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with something in each table, and 160 highlights with notes."""
    path = tmp_path_factory.mktemp("whole") / "library.sqlite"
    with Library(path) as library:
        fill(library)
        fill_up(library)
    return path


def copy_of(whole: Path, folder: Path, damage: Callable[[bytearray], None]) -> Path:
    data = bytearray(whole.read_bytes())
    damage(data)
    path = folder / "library.sqlite"
    path.write_bytes(data)
    return path


def notes_in(path: Path) -> set[tuple[str, str, str]]:
    """Return the highlights with their notes."""
    with closing(sqlite3.connect(path)) as file:
        return set(file.execute("SELECT uuid, exact, note FROM annotation"))


def test_a_whole_library_comes_back_as_it_was(whole: Path, tmp_path: Path) -> None:
    report = salvage(whole, tmp_path / "new.sqlite")
    assert report.is_whole
    assert report.stand_ins == 0
    assert read_all(tmp_path / "new.sqlite", SUMMED) == read_all(whole, SUMMED)
    with Library(tmp_path / "new.sqlite") as library:
        assert verify(library).problems == ()
        assert search(library, "bridge river", 5)
        history.undo(library)


def no_head(data: bytearray) -> None:
    data[:100] = bytes(100)


def no_first_page(data: bytearray) -> None:
    data[:PAGE] = bytes(PAGE)


def no_schema(data: bytearray) -> None:
    data[100:PAGE] = random.Random(1).randbytes(PAGE - 100)  # noqa: S311 (the same each time)


@pytest.mark.parametrize("damage", [no_head, no_first_page, no_schema])
def test_everything_comes_back_without_the_head(
    whole: Path, tmp_path: Path, damage: Callable[[bytearray], None]
) -> None:
    path = copy_of(whole, tmp_path, damage)
    before = path.read_bytes()
    report = salvage(path, tmp_path / "new.sqlite")
    assert report.is_whole
    assert read_all(tmp_path / "new.sqlite", SUMMED) == read_all(whole, SUMMED)
    assert path.read_bytes() == before


@pytest.mark.parametrize("seed", range(30))
def test_nearly_every_note_comes_back_after_a_lost_page(
    whole: Path, tmp_path: Path, seed: int
) -> None:
    def lose_a_page(data: bytearray) -> None:
        chance = random.Random(seed)  # noqa: S311 (the same damage each time)
        place = chance.randrange(len(data) // PAGE) * PAGE
        data[place : place + PAGE] = chance.choice([bytes(PAGE), chance.randbytes(PAGE)])

    report = salvage(copy_of(whole, tmp_path, lose_a_page), tmp_path / "new.sqlite")
    back, there = notes_in(tmp_path / "new.sqlite"), notes_in(whole)
    assert len(there - back) <= 1
    with Library(tmp_path / "new.sqlite") as library:
        assert library.query("PRAGMA foreign_key_check") == []
        for row in articles.list_articles(library):
            opened = articles.open_article(library, row.id)
            for one in annotating.annotations_of(library, row.id):
                span = one.target.span
                assert opened.document.text[span.start : span.end] == one.target.exact
            articles.open_source(library, row.id)
    assert "Came back: " in salvage_sentences(report).english()


def test_highlights_of_a_lost_text_keep_their_quotes(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(whole.read_bytes())
    with closing(sqlite3.connect(path)) as other:
        other.execute("DELETE FROM document WHERE article = 1")
        other.execute("DELETE FROM article WHERE id = 7")
        other.commit()
    report = salvage(path, tmp_path / "new.sqlite")
    assert report.stand_ins == 1
    assert (report.of("document").lost, report.of("article").lost) == (1, 1)
    assert {uuid for uuid, *_ in notes_in(tmp_path / "new.sqlite")} == {
        uuid for uuid, *_ in notes_in(whole)
    }
    assert "Of 1 article only the quotes" in salvage_sentences(report).english()


def edited(whole: Path, folder: Path, sql: str) -> Path:
    path = folder / "library.sqlite"
    path.write_bytes(whole.read_bytes())
    with closing(sqlite3.connect(path)) as other:
        other.execute(sql)
        other.commit()
    return path


def test_a_row_that_the_log_knows_comes_back_as_it_was(whole: Path, tmp_path: Path) -> None:
    path = edited(whole, tmp_path, "UPDATE annotation SET note = 'Ask X.' WHERE id < 9")
    report = salvage(path, tmp_path / "new.sqlite")
    assert report.is_whole
    assert notes_in(tmp_path / "new.sqlite") == notes_in(whole)


def test_a_spoiled_name_of_an_empty_column_in_the_log_costs_nothing(
    whole: Path, tmp_path: Path
) -> None:
    path = edited(whole, tmp_path, "UPDATE annotation SET note = 'Ask X.' WHERE id < 9")
    with closing(sqlite3.connect(path)) as other:
        other.execute("UPDATE event SET changes = replace(changes, '\"author\"', '\"auth�r\"')")
        assert other.execute("SELECT changes FROM event WHERE changes LIKE '%auth�r%'").fetchone()
        other.commit()
    salvage(path, tmp_path / "new.sqlite")
    assert notes_in(tmp_path / "new.sqlite") == notes_in(whole)


def only_the_first_page(data: bytearray) -> None:
    data[PAGE:] = bytes(len(data) - PAGE)


@pytest.mark.parametrize("column", ["exact", "source", "start"])
def test_what_the_diary_has_not_whole_is_left_out_and_the_rest_comes_back(
    whole: Path, tmp_path: Path, column: str
) -> None:
    path = copy_of(whole, tmp_path, only_the_first_page)
    told = Path(f"{whole}.diary.jsonl").read_text("utf-8")
    assert f'"{column}"' in told
    spoiled = told.replace(f'"{column}"', f'"{column}s"')
    Path(f"{path}.diary.jsonl").write_text(spoiled, "utf-8")
    report = salvage(path, tmp_path / "new.sqlite")
    assert report.of("claim").sound


def test_a_row_with_another_letter_comes_back_and_is_told(whole: Path, tmp_path: Path) -> None:
    path = edited(whole, tmp_path, "UPDATE source SET name = 'x' WHERE id = 9")
    report = salvage(path, tmp_path / "new.sqlite")
    assert (report.of("source").damaged, report.of("source").lost) == (1, 0)
    with Library(tmp_path / "new.sqlite") as library:
        (problem,) = verify(library).problems
        assert (problem.table, problem.key) == ("source", "9")


def test_what_is_only_in_the_log_comes_back(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(whole.read_bytes())
    with Library(path) as library:
        article = articles.list_articles(library)[0].id
        one = annotating.annotations_of(library, article)[0]
        annotating.set_note(library, one.id, "Only in the log.")
        copy = tmp_path / "copy.sqlite"
        copy.write_bytes(path.read_bytes())
        log = path.with_name("library.sqlite-wal").read_bytes()
    copy.with_name("copy.sqlite-wal").write_bytes(log)
    salvage(copy, tmp_path / "new.sqlite")
    assert "Only in the log." in {note for *_, note in notes_in(tmp_path / "new.sqlite")}


def test_a_hostile_library_leaves_its_rows_and_nothing_else(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(whole.read_bytes())
    with closing(sqlite3.connect(path)) as other:
        other.executescript(EVIL["a trigger that deletes"])
        other.executescript(EVIL["a further view"])
    assert salvage(path, tmp_path / "new.sqlite").is_whole
    with Library(tmp_path / "new.sqlite") as library:
        assert verify(library).is_sound


def test_a_library_from_before_there_were_sums(tmp_path: Path) -> None:
    path, new = unpack("step18", tmp_path), tmp_path / "new.sqlite"
    names = ("annotation", "document", "note", "claim", "label")
    before = read_all(path, names)
    report = salvage(path, new)
    authors = {
        table: (None,) if table in {"annotation", "note", "claim"} else () for table in names
    }
    known = {table: [(*row, *authors[table]) for row in rows] for table, rows in before.items()}
    assert read_all(new, names) == known
    assert report.of("annotation").damaged == len(notes_in(path))


def test_the_damaged_one_is_kept(whole: Path, tmp_path: Path) -> None:
    path = copy_of(whole, tmp_path, no_first_page)
    before = path.read_bytes()
    report, kept = salvage_in_place(path)
    assert report.is_whole
    assert kept is not None
    assert kept.read_bytes() == before
    with Library(path) as library:
        assert verify(library).is_sound


def test_rubbish_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(random.Random(1).randbytes(40 * PAGE))  # noqa: S311 (the same each time)
    with pytest.raises(LibraryDamaged):
        salvage(path, tmp_path / "new.sqlite")
    assert not (tmp_path / "new.sqlite").exists()


def test_nothing_is_written_over(whole: Path, tmp_path: Path) -> None:
    (tmp_path / "new.sqlite").write_text("mine")
    with pytest.raises(FileUnwritable):
        salvage(whole, tmp_path / "new.sqlite")
    assert (tmp_path / "new.sqlite").read_text() == "mine"


def test_the_report_counts() -> None:
    assert SalvageReport((), 0).is_whole
