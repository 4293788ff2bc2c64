"""Importing: one bad file among ten, cancelling, files that are none, and the same bytes twice."""

import os
import threading
from pathlib import Path

import pytest

from reader.domain.document import Span
from reader.domain.errors import (
    EmptySource,
    FileUnreadable,
    FileVanished,
    NoText,
    ReaderError,
    SourceTooLarge,
    UnknownFormat,
)
from reader.services import annotating, articles, history, importing
from reader.services.cancelling import Cancelled
from reader.services.importing import Failed, Imported, Progress, import_clipboard, import_paths
from reader.services.library import Library
from reader.services.outcome import Verb

PAGE = (
    "<!doctype html><title>{0}</title><h1>{0}</h1><p>The bridge of {0} is 1,000 km long, the "
    "minister said on Friday.</p>"
)


def pages(folder: Path, *names: str) -> list[Path]:
    """Write a page for each name and return where."""
    paths = [folder / f"{name}.html" for name in names]
    for path, name in zip(paths, names, strict=True):
        path.write_text(PAGE.format(name), "utf-8")
    return paths


def test_one_bad_file_among_ten_leaves_nine(library: Library, tmp_path: Path) -> None:
    paths = pages(tmp_path, *"abcdefghij")
    paths[4].write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)  # a picture called e.html
    told: list[Progress] = []
    done = import_paths(library, paths, told.append)
    assert [one.path for one in done.imported] == [*paths[:4], *paths[5:]]
    assert all(one.new for one in done.imported)
    ((bad, error),) = [(one.path, one.error) for one in done.failed]
    assert (bad, type(error)) == (paths[4], UnknownFormat)
    assert [row.title for row in reversed(articles.list_articles(library))] == list("abcdfghij")
    assert [(progress.done, progress.total) for progress in told] == [
        (number, 10) for number in range(1, 11)
    ]
    assert isinstance(told[4].last, Failed)
    assert isinstance(told[9].last, Imported)


def test_the_source_is_kept_byte_for_byte(library: Library, tmp_path: Path) -> None:
    (path,) = pages(tmp_path, "Jembatan")
    path.write_bytes(path.read_bytes() + b"\r\n<!-- \xff\xfe\x00 -->")
    (one,) = import_paths(library, [path]).imported
    source = articles.open_source(library, one.article)
    assert (source.data, source.name) == (path.read_bytes(), "Jembatan.html")


def test_the_same_bytes_twice_are_one_article(library: Library, tmp_path: Path) -> None:
    (path,) = pages(tmp_path, "one")
    copy = tmp_path / "copy.htm"
    copy.write_bytes(path.read_bytes())
    done = import_paths(library, [path, copy, path])
    assert [one.new for one in done.imported] == [True, False, False]
    assert len({one.article for one in done.imported}) == 1
    assert [one.title for one in done.imported] == ["one"] * 3
    assert len(articles.list_articles(library)) == 1


def test_importing_what_is_in_the_bin_takes_it_out(library: Library, tmp_path: Path) -> None:
    paths = pages(tmp_path, "one")
    (one,) = import_paths(library, paths).imported
    annotating.highlight(
        library, articles.open_article(library, one.article), Span(0, 3), None, "kept"
    )
    articles.delete_articles(library, [one.article])
    (again,) = import_paths(library, paths).imported
    assert (again.article, again.new) == (one.article, False)
    assert [row.highlights for row in articles.list_articles(library)] == [1]
    assert history.next_undo(library) == Verb.RESTORE_ARTICLE


def test_a_folder_gives_its_pages_and_texts_in_order(library: Library, tmp_path: Path) -> None:
    below = tmp_path / "saved" / "2026"
    below.mkdir(parents=True)
    pages(below, "b", "a")
    (tmp_path / "saved" / "NOTE.TXT").write_text("A text with a line of its own, about the bridge.")
    (tmp_path / "saved" / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "saved" / "not a page.html").mkdir()
    done = import_paths(library, [tmp_path / "saved"])
    assert done.failed == ()
    assert [
        one.path.relative_to(tmp_path / "saved").as_posix() for one in done.imported if one.path
    ] == [
        "2026/a.html",
        "2026/b.html",
        "NOTE.TXT",
    ]


def test_what_only_looks_like_notes_is_left_out_of_a_folder_as_any_other(
    library: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "story.html").write_text("<p>The tram stops at noon today.</p>", "utf-8")
    (folder / "settings.json").write_text('{"export_userid": 7, "colour": "red"}', "utf-8")
    report = import_paths(library, [folder])
    assert (len(report.imported), report.failed) == (1, ())
    assert [one.path.name for one in report.left_out] == ["settings.json"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_no_link_brings_a_file_from_outside_the_folder(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "from-somebody"
    folder.mkdir()
    secret = tmp_path / "diary.txt"
    secret.write_text("Nobody is to read this diary of mine.", encoding="utf-8")
    (folder / "report.txt").symlink_to(secret)
    page = folder / "story.html"
    page.write_text("<p>The tram stops at noon today.</p>", encoding="utf-8")
    (folder / "again.html").symlink_to(page)
    (folder / "story_files").symlink_to(tmp_path)
    report = import_paths(library, [folder])
    assert [one.path.name for one in report.left_out] == ["report.txt"]
    assert "outside the folder" in report.left_out[0].kind.english()
    assert len(report.imported) == 2  # the page, and the link to it inside the folder
    texts = " ".join(row[0] for row in library.query("SELECT text FROM document"))
    assert "diary" not in texts
    assert library.query("SELECT count(*) FROM resource")[0][0] == 0


def test_cancelling_keeps_what_was_done(library: Library, tmp_path: Path) -> None:
    paths = pages(tmp_path, *"abcde")
    done_so_far: list[Progress] = []

    def check() -> None:
        if len(done_so_far) == 2:
            raise Cancelled

    done = import_paths(library, paths, done_so_far.append, check)
    assert [one.path for one in done.imported] == paths[:2]
    assert done.failed == ()
    assert done.cancelled
    assert len(articles.list_articles(library)) == 2
    assert [one.new for one in import_paths(library, paths).imported] == [
        False,
        False,
        True,
        True,
        True,
    ]


def failure(library: Library, path: Path) -> ReaderError:
    """Return why a path cannot be imported."""
    done = import_paths(library, [path])
    assert done.imported == ()
    ((bad, error),) = [(one.path, one.error) for one in done.failed]
    assert bad == path
    return error


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", EmptySource),
        (b" \r\n\t\n", EmptySource),
        (b"\xef\xbb\xbf", EmptySource),
        (
            b"<!doctype html><html><head><title></title></head><body><script>1</script></body></html>",
            NoText,
        ),
        (b"%PDF-1.7\n" + bytes(range(256)), UnknownFormat),
        (bytes(range(256)) * 40, UnknownFormat),
    ],
    ids=["empty", "white space", "mark alone", "no text", "PDF", "binary"],
)
def test_a_file_without_an_article_says_what_it_is(
    library: Library, tmp_path: Path, data: bytes, kind: type[ReaderError]
) -> None:
    (tmp_path / "page.html").write_bytes(data)
    assert type(failure(library, tmp_path / "page.html")) is kind


def test_a_file_that_is_not_there(library: Library, tmp_path: Path) -> None:
    assert type(failure(library, tmp_path / "gone.html")) is FileVanished
    (tmp_path / "dangling.html").symlink_to(tmp_path / "nowhere.html")
    assert type(failure(library, tmp_path / "dangling.html")) is FileVanished


def test_a_file_that_goes_away_before_its_turn(library: Library, tmp_path: Path) -> None:
    paths = pages(tmp_path, *"abc")

    def report(progress: Progress) -> None:
        if progress.done == 1:
            paths[1].unlink()

    done = import_paths(library, paths, report)
    assert [one.path for one in done.imported] == [paths[0], paths[2]]
    assert [type(one.error) for one in done.failed] == [FileVanished]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(library: Library, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    assert type(failure(library, tmp_path / "pipe.html")) is FileUnreadable


@pytest.mark.skipif(os.name == "nt", reason="other devices there")
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/random"])
def test_a_device_is_not_read(library: Library, device: str) -> None:
    assert type(failure(library, Path(device))) is FileUnreadable


def test_a_name_that_no_file_can_have(library: Library, tmp_path: Path) -> None:
    assert type(failure(library, tmp_path / ("long" * 100 + ".html"))) is FileUnreadable


def test_a_path_below_a_file(library: Library, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert isinstance(
        failure(library, tmp_path / "file" / "page.html"), FileUnreadable | FileVanished
    )


def test_a_file_beyond_the_limit_is_not_read(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(importing.LARGEST + 1)  # a hole that takes no room
    error = failure(library, path)
    assert isinstance(error, SourceTooLarge)
    assert (error.size, error.limit) == (importing.LARGEST + 1, importing.LARGEST)


def test_fifty_megabytes_of_text_are_told_and_harm_nothing(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"A line of text that goes on and on.\n" * 1_400_000)
    assert isinstance(failure(library, path), SourceTooLarge)


@pytest.mark.skipif(os.name == "nt", reason="file names are text there")
def test_a_file_name_in_another_encoding(library: Library, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    try:
        path.write_text("A text without a title, about the bridge and nothing else at all.")
    except OSError:
        pytest.skip("this file system has no such names")
    (one,) = import_paths(library, [path]).imported
    assert one.path == path
    assert articles.open_source(library, one.article).name == "caf\ufffd.txt"


def test_pasted_text_and_pasted_pages(library: Library) -> None:
    words = "Lebih dari 1.000\u00a0km wilayah NATO 🙂, katanya."
    (text,) = import_clipboard(library, words, None).imported
    assert articles.open_article(library, text.article).document.text == words
    (page,) = import_clipboard(library, "One. Two.", PAGE.format("pasted")).imported
    assert articles.open_article(library, page.article).media_type == "text/html"
    assert (text.new, page.new) == (True, True)
    assert articles.open_source(library, page.article).name == "Clipboard"
    with pytest.raises(EmptySource):
        import_clipboard(library, "  \n", None)
    cancelled = import_clipboard(library, "Another text.", None, check=cancel)
    assert (cancelled.imported, cancelled.cancelled) == ((), True)
    assert len(articles.list_articles(library)) == 2


def cancel() -> None:
    raise Cancelled


def test_highlighting_goes_on_while_files_come_in(library: Library, tmp_path: Path) -> None:
    (first,) = import_paths(library, pages(tmp_path, "first")).imported
    article = articles.open_article(library, first.article)
    more = pages(tmp_path, *(f"p{number}" for number in range(10)))
    done = []
    importing_thread = threading.Thread(target=lambda: done.append(import_paths(library, more)))
    importing_thread.start()
    made = 0
    while importing_thread.is_alive() or made < 50:
        annotating.highlight(library, article, Span(made % 20, made % 20 + 5), None)
        made += 1
    importing_thread.join()
    assert (len(done[0].imported), done[0].failed) == (10, ())
    assert len(annotating.annotations_of(library, article.id)) == made
    assert len(articles.list_articles(library)) == 11
