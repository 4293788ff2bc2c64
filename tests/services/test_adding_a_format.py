"""A format that the program does not know, from import to export, with nothing but its importer or
exporter added.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader import exporters
from reader.domain.document import Span
from reader.domain.errors import UnknownFormat
from reader.importers import recognition
from reader.services import annotating, articles, claims, exporting, importing, versions
from reader.services.exporting import Written, export
from reader.services.importing import import_paths
from reader.services.library import Library
from reader.services.originals import has_page, open_original
from reader.services.remote_pictures import missing_pictures
from tests.exporters.toy_formats import CountExporter, PackedExporter
from tests.importers.toy_formats import (
    BOOK_TYPE,
    PICTURE,
    BookImporter,
    PackedTextImporter,
    book,
    packed_text,
)

GIF = b"GIF89a\1\0\1\0"
SENTENCE = "The bridge is more than 1,000 km long, the minister said on Friday."
PAGE = (
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>The bridge</title></head>'
    f'<body><h1>The bridge</h1><p>{SENTENCE}</p><img src="../pictures/one.gif"/></body></html>'
)
BOOK = book(PAGE, GIF, "p { color: red }")


@pytest.fixture
def added(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Both toys stand among the importers; what is returned takes them away again."""
    monkeypatch.setattr(
        recognition, "IMPORTERS", (BookImporter(), PackedTextImporter(), *recognition.IMPORTERS)
    )
    return monkeypatch.undo


def written(folder: Path, name: str, data: bytes) -> Path:
    """Write a file and return where."""
    (folder / name).write_bytes(data)
    return folder / name


def test_without_its_importer_it_is_refused(library: Library, tmp_path: Path) -> None:
    done = import_paths(library, [written(tmp_path, "bridge.toybook", BOOK)])
    assert [(type(one.error), one.error.args[1].english()) for one in done.failed] == [
        (UnknownFormat, "a ZIP archive")
    ]


def test_a_page_with_its_picture_goes_all_the_way(added: object, tmp_path: Path) -> None:
    path = written(tmp_path, "bridge.toybook", BOOK)
    with Library(tmp_path / "library.sqlite") as library:
        (done,) = import_paths(library, [path]).imported
        assert (done.title, done.new) == ("The bridge", True)
        article = articles.open_article(library, done.article)
        start = article.document.text.index("more than 1,000 km")
        annotating.highlight(
            library, article, Span(start, start + len("more than 1,000 km")), None, "Is it?"
        )
    with Library(tmp_path / "library.sqlite") as library:
        article = articles.open_article(library, done.article)
        assert SENTENCE in article.cleaned().kept_text()
        assert (article.media_type, has_page(article)) == (BOOK_TYPE, True)
        assert articles.open_source(library, done.article).data == BOOK
        original = open_original(library, done.article)
        assert (original.markup, original.place) == (PAGE, "/book/text/one.xhtml")
        assert original.addresses == {PICTURE, "book/style.css"}
        picture = original.resource(PICTURE)
        assert picture is not None
        assert (picture.media_type, picture.data) == ("image/gif", GIF)
        assert missing_pictures(original) == []
        assert versions.clean_again(library, done.article).outcome.changes == ()
        assert import_paths(library, [path]).imported[0].new is False
        assert export(library, "json", tmp_path / "all.json") == Written(1, 0)
        assert '"format": "application/x-toy-book+zip"' in (tmp_path / "all.json").read_text(
            "utf-8"
        )
        assert export(library, "markdown", tmp_path / "all.md") == Written(1, 0)
        assert "1,000 km" in (tmp_path / "all.md").read_text("utf-8")


def test_the_same_book_saved_again_is_a_new_version(
    added: object, library: Library, tmp_path: Path
) -> None:
    page = PAGE.replace(
        "</head>", '<link rel="canonical" href="https://news.example/bridge"/></head>'
    )
    before, after = book(page, GIF), book(page.replace("Friday", "Friday night"), GIF + b"2")
    import_paths(library, [written(tmp_path, "bridge.toybook", before)])
    (again,) = import_paths(library, [written(tmp_path, "bridge.toybook", after)]).imported
    assert [one.number for one in versions.list_versions(library, again.article)] == [1, 2]
    assert versions.open_version_source(library, again.article, 1).data == before
    picture = open_original(library, again.article).resource(PICTURE)
    assert picture is not None
    assert picture.data == GIF + b"2"


def test_a_text_goes_all_the_way(added: object, library: Library, tmp_path: Path) -> None:
    packed = packed_text(f"The bridge\n\n{SENTENCE}\n")
    (done,) = import_paths(library, [written(tmp_path, "bridge.toytext", packed)]).imported
    article = articles.open_article(library, done.article)
    assert SENTENCE in article.document.text
    assert (article.media_type, has_page(article)) == ("application/x-toy-text", False)
    assert articles.open_source(library, done.article).data == packed
    assert versions.clean_again(library, done.article).outcome.changes == ()


def test_files_of_the_format_are_found_in_a_folder(
    added: object, library: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "books"
    folder.mkdir()
    written(folder, "bridge.ToyBook", BOOK)
    written(folder, "tower.toy2", book(PAGE.replace("bridge", "tower")))
    written(folder, "picture.gif", GIF)
    done = import_paths(library, [folder])
    assert ([one.title for one in done.imported], done.failed) == (["The bridge", "The tower"], ())


def test_the_formats_are_listed_for_dialogs(added: object) -> None:
    assert importing.formats()[0] == importing.ImportFormat(
        BookImporter.title, (".toybook", ".toy2")
    )


def test_a_library_outlives_the_importer_of_a_source(
    added: Callable[[], None], library: Library, tmp_path: Path
) -> None:
    (done,) = import_paths(library, [written(tmp_path, "bridge.toybook", BOOK)]).imported
    added()
    article = articles.open_article(library, done.article)
    assert (SENTENCE in article.document.text, has_page(article)) == (True, False)
    assert articles.open_source(library, done.article).data == BOOK
    assert export(library, "markdown", tmp_path / "all.md") == Written(0, 0)
    with pytest.raises(UnknownFormat):
        versions.clean_again(library, done.article)
    (again,) = import_paths(library, [tmp_path / "bridge.toybook"]).failed
    assert isinstance(again.error, UnknownFormat)


@pytest.mark.parametrize(("exporter", "highlights"), [(PackedExporter(), 1), (CountExporter(), 0)])
def test_an_exporter_needs_nothing_else(
    library: Library,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    exporter: exporters.Exporter,
    highlights: int,
) -> None:
    (done,) = import_paths(library, [written(tmp_path, "bridge.txt", SENTENCE.encode())]).imported
    article = articles.open_article(library, done.article)
    annotating.highlight(library, article, Span(0, len(SENTENCE)), None, "Is it?")
    claims.make_claim(
        library,
        [one.id for one in annotating.annotations_of(library, done.article)],
        "It is longer.",
    )
    monkeypatch.setattr(exporters, "EXPORTERS", (*exporters.EXPORTERS, exporter))
    assert exporting.formats()[-1].name == exporter.name
    told = export(library, exporter.name, tmp_path / "all")
    assert (told.highlights, told.claims) == (highlights, 1 - highlights)
    assert (tmp_path / "all").read_bytes() == (
        PackedExporter.packed(SENTENCE) if highlights else b"1"
    )
