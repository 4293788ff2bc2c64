"""Writing exports: whole or not at all, with the rights that the file had."""

import os
import stat
import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from reader.domain.annotation import ArticleId, LabelId
from reader.domain.claim import Status
from reader.domain.document import Span
from reader.domain.errors import FileUnwritable, Unknown
from reader.domain.message import verbatim
from reader.domain.subject import LIBRARY
from reader.exporters.holding import Holding, LeftOut
from reader.services import annotating, articles, backing_up, claims, labels, notes
from reader.services.backing_up import backup_folder
from reader.services.export_contents import Narrowing, gather
from reader.services.exporting import (
    ExportFormat,
    Written,
    export,
    formats,
    write_folder,
    write_out,
    write_whole,
)
from reader.services.label_sets import export_labels
from reader.services.labels import list_labels
from reader.services.library import Library, copy_library
from reader.store.place import JOURNALS
from tests.exporters.formats import READABLE
from tests.store.examples import stored

ROOT = Path(__file__).resolve().parents[2]
posix = pytest.mark.skipif(os.name == "nt", reason="rights are others there")


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder."""
    (tmp_path / "folder").mkdir()
    return tmp_path / "folder"


def test_a_new_file_and_one_that_is_there(folder: Path) -> None:
    write_whole(folder / "notes.md", b"one")
    assert (folder / "notes.md").read_bytes() == b"one"
    write_whole(folder / "notes.md", b"two")
    assert (folder / "notes.md").read_bytes() == b"two"
    assert names(folder) == {"notes.md"}


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_a_file_keeps_its_rights(folder: Path, mode: int) -> None:
    (folder / "notes.md").touch()
    (folder / "notes.md").chmod(mode)
    write_whole(folder / "notes.md", b"two")
    assert rights(folder / "notes.md") == mode


@posix
def test_a_new_file_has_the_rights_of_every_new_file(folder: Path) -> None:
    before = os.umask(0o027)
    try:
        write_whole(folder / "notes.md", b"one")
    finally:
        assert os.umask(before) == 0o027
    assert rights(folder / "notes.md") == 0o640


@pytest.mark.parametrize("place", ["missing/notes.md", "file/notes.md", "folder", "x" * 300])
def test_where_nothing_can_be_written_it_says_so(tmp_path: Path, folder: Path, place: str) -> None:
    (tmp_path / "file").write_bytes(b"before")
    with pytest.raises(FileUnwritable) as told:
        write_whole(tmp_path / place, b"after")
    assert told.value.path == tmp_path / place
    assert told.value.detail
    assert names(tmp_path) == {"file", "folder"}
    assert (tmp_path / "file").read_bytes() == b"before"
    assert names(folder) == set()


def test_the_longest_name_can_be_written(folder: Path) -> None:
    write_whole(folder / ("x" * 252 + ".md"), b"one")
    assert len(names(folder)) == 1


def test_the_bytes_are_on_the_disk_before_they_take_the_place_of_others(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "notes.md"
    path.write_bytes(b"before")
    to_disk, seen = os.fsync, []

    def watched(descriptor: int) -> None:
        to_disk(descriptor)
        known = os.fstat(descriptor)
        seen.append((known.st_ino, known.st_size, path.read_bytes()))

    monkeypatch.setattr(os, "fsync", watched)
    write_whole(path, b"and after")
    assert seen == [(path.stat().st_ino, len(b"and after"), b"before")]
    assert path.read_bytes() == b"and after"


@pytest.mark.skipif(
    sys.platform != "linux", reason="no file system here that refuses even the administrator"
)
def test_a_folder_in_which_nothing_can_be_made() -> None:
    with pytest.raises(FileUnwritable):
        write_whole(Path("/proc/self/notes.md"), b"after")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here that is always full")
def test_a_device_is_not_replaced() -> None:
    before = Path("/dev/full").stat()
    with pytest.raises(FileUnwritable) as told:
        write_whole(Path("/dev/full"), b"after")
    assert "device" in verbatim(told.value.detail).english()
    after = Path("/dev/full").stat()
    assert (after.st_mode, after.st_ino) == (before.st_mode, before.st_ino)


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from reader.domain.subject import LIBRARY
from reader.domain.errors import FileUnwritable
from reader.services.exporting import write_whole
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))  # a limit on the size of files stands for the disk
try:
    write_whole(Path(sys.argv[1]), b"after" * 1000)
except FileUnwritable as error:
    print(error.detail)
"""


@posix
def test_a_full_disk_leaves_what_was_there(folder: Path) -> None:
    (folder / "notes.md").write_bytes(b"before")
    command = [sys.executable, "-c", FULL_DISK, folder / "notes.md"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout == "File too large\n"
    assert (folder / "notes.md").read_bytes() == b"before"
    assert names(folder) == {"notes.md"}


@pytest.fixture
def filled(library: Library) -> Library:
    one = stored(library, "Lebih dari 1.000\u00a0km wilayah NATO 🙂.", title="First")
    two = stored(library, "Second text.", title="Second")
    annotating.highlight(library, one, Span(11, 19), LabelId(2), "Stimmt das?")
    annotating.highlight(library, two, Span(0, 6), None)
    return library


@pytest.mark.parametrize("chosen", formats(), ids=lambda one: one.name)
def test_every_format_is_written_and_counts_what_it_holds(
    filled: Library, folder: Path, chosen: ExportFormat
) -> None:
    written = export(filled, chosen.name, folder / "all")
    assert replace(written, left_out=()) == Written(
        highlights=2 if Holding.HIGHLIGHTS in chosen.holds else 0,
        articles=2 if Holding.ARTICLES in chosen.holds else 0,
        labels=len(list_labels(filled)) if Holding.LABELS in chosen.holds else 0,
    )
    missed = [(one.what, one.count) for one in written.left_out]
    assert missed == ([] if Holding.HIGHLIGHTS in chosen.holds else [(Holding.HIGHLIGHTS, 2)])
    assert names(folder) == {"all"}


@pytest.mark.parametrize("name", [one.name for one in READABLE])
def test_highlights_and_notes_are_in_the_order_of_the_articles(
    filled: Library, folder: Path, name: str
) -> None:
    export(filled, name, folder / "all")
    data = (folder / "all").read_text("utf-8-sig")
    assert "1.000\u00a0km" in data
    assert "Stimmt das?" in data
    assert data.index("First") < data.index("Second")


def test_claims_come_with_their_highlights_of_other_articles(filled: Library, folder: Path) -> None:
    both = [
        one.id
        for article in (1, 2)
        for one in annotating.annotations_of(filled, ArticleId(article))
    ]
    claims.make_claim(filled, both, "It is longer.")
    claims.make_claim(filled, [], "Nobody says so.")
    notes.set_note(filled, LIBRARY, "About all of it.")
    assert export(filled, "claims", folder / "all.csv") == Written(
        claims=2, left_out=(LeftOut(Holding.LIBRARY_NOTE, 1, ("About all of it.",)),)
    )
    assert export(filled, "markdown", folder / "one.md", [ArticleId(2)]) == Written(
        highlights=1, claims=1
    )
    one = (folder / "one.md").read_text("utf-8")
    assert "It is longer." in one
    assert "1.000\u00a0km" in one
    assert "Nobody says so." not in one
    assert "About all of it." not in one


def test_a_claim_keeps_its_quote_of_an_article_in_the_trash(filled: Library, folder: Path) -> None:
    (one,) = annotating.annotations_of(filled, ArticleId(1))
    claims.make_claim(filled, [one.id], "It is longer.")
    articles.delete_articles(filled, [ArticleId(1), ArticleId(2)])
    written = export(filled, "claims", folder / "all.csv")
    assert written == Written(claims=1, left_out=(LeftOut(Holding.IN_TRASH, 1),))
    assert "1.000" in (folder / "all.csv").read_text("utf-8-sig")
    contents = gather(filled)
    assert len(contents.articles) == 0
    gathered = contents.findings.highlights[one.id]
    assert contents.findings.standing(gathered.article, gathered.annotation).in_trash


def test_only_the_articles_that_are_wanted(filled: Library, folder: Path) -> None:
    assert export(filled, "markdown", folder / "one.md", [ArticleId(2)]) == Written(
        highlights=1, claims=0
    )
    assert "First" not in (folder / "one.md").read_text("utf-8")
    articles.delete_articles(filled, [ArticleId(2)])
    written = export(filled, "markdown", folder / "rest.md")
    assert written == Written(highlights=1, left_out=(LeftOut(Holding.IN_TRASH, 1),))


def taken_by_the_library(filled: Library, tmp_path: Path) -> list[Path]:
    """Paths that hold the user's work, or that SQLite or the list of backups would read."""
    copy, link = tmp_path / "copy.sqlite", tmp_path / "link.sqlite"
    copy_library(filled, copy)
    link.symlink_to(filled.path)
    backups = backup_folder(filled.path)
    journals = [f"{one.name}{ending}" for one in (filled.path, copy) for ending in JOURNALS]
    made = [backing_up.make(filled, folder).path for folder in (backups, tmp_path / "elsewhere")]
    return [filled.path, copy, link, *map(tmp_path.joinpath, journals), *made, backups / "new.csv"]


def test_no_export_takes_the_place_of_a_library(filled: Library, tmp_path: Path) -> None:
    def as_bytes(path: Path) -> None:
        write_out(filled, path, b"after")

    for path in taken_by_the_library(filled, tmp_path):
        before = path.read_bytes() if path.exists() else None
        for write in (partial(export, filled, "csv"), partial(export_labels, filled), as_bytes):
            with pytest.raises(FileUnwritable):
                write(path)
            assert (path.read_bytes() if path.exists() else None) == before, path
    with pytest.raises(FileUnwritable):
        copy_library(filled, tmp_path / "library.sqlite-wal")


def test_a_folder_of_files_takes_the_place_of_no_library(filled: Library, folder: Path) -> None:
    copy_library(filled, folder / "First.md")
    with pytest.raises(FileUnwritable):
        export(filled, "obsidian", folder)
    assert names(folder) == {"First.md"}


def test_an_unknown_format_or_article_writes_nothing(filled: Library, folder: Path) -> None:
    with pytest.raises(Unknown) as told:
        export(filled, "poem", folder / "all")
    assert (told.value.what, told.value.key) == ("format", "poem")
    with pytest.raises(Unknown):
        export(filled, "markdown", folder / "all", [ArticleId(1), ArticleId(99)])
    assert names(folder) == set()


def test_a_folder_of_files_is_written_and_others_in_it_stay(filled: Library, folder: Path) -> None:
    (folder / "vault").mkdir()
    (folder / "vault" / "mine.md").write_bytes(b"mine")
    written = export(filled, "obsidian", folder / "vault")
    assert written.highlights == 2
    assert names(folder / "vault") == {"First.md", "Second.md", "mine.md"}
    export(filled, "obsidian", folder / "made" / "vault", [ArticleId(2)])
    assert names(folder / "made" / "vault") == {"Second.md"}


def test_a_folder_that_cannot_be_written_leaves_what_was_there(folder: Path) -> None:
    (folder / "b.md").mkdir()
    (folder / "a.md").write_bytes(b"before")
    with pytest.raises(FileUnwritable):
        write_folder(folder, {"a.md": b"after", "b.md": b"after"})
    assert (folder / "a.md").read_bytes() == b"before"
    assert names(folder) == {"a.md", "b.md"}


def marked(library: Library, narrowing: Narrowing) -> list[str]:
    contents = gather(library, narrowing=narrowing)
    return [one.target.exact for article in contents.articles for one in article.annotations]


def test_a_label_stands_for_those_below_it(filled: Library) -> None:
    above, _ = labels.add(filled, "Economy", "#aa0000")
    below, _ = labels.add(filled, "Trade", "#aa0000", parent=above)
    (one,) = annotating.annotations_of(filled, ArticleId(2))
    annotating.set_label(filled, one.id, below)
    assert marked(filled, Narrowing(labels=frozenset([above]))) == ["Second"]
    assert marked(filled, Narrowing(labels=frozenset([LabelId(2)]))) == ["1.000\u00a0km"]


def test_what_is_shown_and_what_claims_say_can_be_chosen(filled: Library) -> None:
    (one,) = annotating.annotations_of(filled, ArticleId(1))
    claims.make_claim(filled, [one.id], "It is longer.")
    claims.make_claim(filled, [], "Nobody says so.")
    known = {row.statement: row.id for row in claims.list_claims(filled)}
    claims.set_status(filled, [known["It is longer."]], Status.DONE)
    notes.set_note(filled, LIBRARY, "About all of it.")
    shown = gather(filled, narrowing=Narrowing(highlights=frozenset([one.id])))
    assert [claim.statement for claim in shown.findings.claims] == ["It is longer."]
    assert (shown.all_highlights, shown.all_claims, shown.findings.library_note) == (2, 2, "")
    done = gather(filled, narrowing=Narrowing(statuses=frozenset([Status.DONE])))
    assert [claim.statement for claim in done.findings.claims] == ["It is longer."]
    assert [article.title for article in done.articles] == ["First"]
    only = gather(filled, narrowing=Narrowing(claims=frozenset([known["Nobody says so."]])))
    assert [claim.statement for claim in only.findings.claims] == ["Nobody says so."]
    assert list(only.articles) == []
    assert marked(filled, Narrowing(unrated=True)) == ["1.000\u00a0km"]
    assert marked(filled, Narrowing(since="2100-01-01")) == []
    assert len(marked(filled, Narrowing(until="2100-01-01"))) == 2
