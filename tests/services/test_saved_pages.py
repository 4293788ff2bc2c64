"""Pages that were saved with their resources: imported, kept, and ready to be shown."""

import base64
from pathlib import Path

import pytest

from reader.services import saved_folder
from reader.services.articles import list_articles, open_article, open_source
from reader.services.importing import import_paths
from reader.services.library import Library
from reader.services.originals import open_original
from reader.services.remote_pictures import missing_pictures

PIXEL = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
ADDRESS = "https://news.example/2026/pictures/one.gif"
PAGE = (
    "<!doctype html><title>A bridge</title><p>The bridge is 1,000 km long, the minister "
    'said.</p><img src="{0}/one.gif">'
)


def saved_page(folder: Path, ending: str = "_files") -> Path:
    """Write a page as browsers save it "complete"."""
    beside = folder / f"bridge{ending}"
    (beside / "deeper").mkdir(parents=True)
    (beside / "one.gif").write_bytes(PIXEL)
    (beside / "style.css").write_text("p { color: red }")
    (beside / "css2").write_text("@font-face { font-family: x; src: url(f.woff2) }")
    (beside / "script.js").write_text("alert(1)")
    (beside / "frame.html").write_text(PAGE.format("none"))
    (beside / "deeper" / "two.gif").write_bytes(PIXEL + b"2")
    page = folder / "bridge.html"
    page.write_text(PAGE.format(beside.name))
    return page


@pytest.mark.parametrize("ending", ["_files", "-Dateien", "_fichiers"])
def test_what_lies_beside_a_page_is_kept_with_it(
    library: Library, tmp_path: Path, ending: str
) -> None:
    (done,) = import_paths(library, [saved_page(tmp_path, ending)]).imported
    original = open_original(library, done.article)
    folder = f"bridge{ending}"
    assert original.addresses == {
        f"{folder}/{name}" for name in ("one.gif", "style.css", "css2", "deeper/two.gif")
    }
    picture, style = original.resource(f"{folder}/one.gif"), original.resource(f"{folder}/css2")
    assert picture is not None
    assert (picture.media_type, picture.data) == ("image/gif", PIXEL)
    assert style is not None
    assert style.media_type == "text/css"
    assert original.resource(f"{folder}/script.js") is None
    assert original.left_out == 0


def test_pages_inside_the_folder_of_a_saved_page_are_no_articles(
    library: Library, tmp_path: Path
) -> None:
    saved_page(tmp_path)
    (tmp_path / "notes_files").mkdir()
    (tmp_path / "notes_files" / "own.html").write_text(
        "<!doctype html><title>Own</title><p>An article of its own.</p>"
    )
    import_paths(library, [tmp_path])
    assert {row.title for row in list_articles(library)} == {"A bridge", "Own"}


def test_what_is_too_much_is_left_out_and_counted(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saved_folder, "LARGEST_FILE", len(PIXEL))
    page = saved_page(tmp_path)
    (tmp_path / "bridge_files" / "large.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(1000))
    (done,) = import_paths(library, [page]).imported
    original = open_original(library, done.article)
    assert original.left_out >= 1
    assert "bridge_files/large.png" not in original.addresses
    assert "bridge_files/one.gif" in original.addresses


def test_a_link_out_of_the_folder_is_not_followed(library: Library, tmp_path: Path) -> None:
    page = saved_page(tmp_path)
    secret = tmp_path / "secret.gif"
    secret.write_bytes(PIXEL)
    (tmp_path / "bridge_files" / "link.gif").symlink_to(secret)
    (done,) = import_paths(library, [page]).imported
    assert "bridge_files/link.gif" not in open_original(library, done.article).addresses


def test_a_page_that_is_known_gets_what_was_not_beside_it_before(
    library: Library, tmp_path: Path
) -> None:
    page = saved_page(tmp_path)
    alone = tmp_path / "elsewhere"
    alone.mkdir()
    (alone / "bridge.html").write_bytes(page.read_bytes())
    (first,) = import_paths(library, [alone / "bridge.html"]).imported
    assert not open_original(library, first.article).addresses
    (second,) = import_paths(library, [page]).imported
    assert (second.article, second.new) == (first.article, False)
    assert open_original(library, first.article).addresses


def archive(picture: str) -> bytes:
    """Return a web archive whose page asks for a picture by an address, and which holds the one of
    ``ADDRESS``.
    """
    return (
        b"Snapshot-Content-Location: https://news.example/2026/bridge.html\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; boundary="x"\r\n\r\n'
        b"--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://news.example/2026/bridge.html\r\n\r\n"
        + PAGE.replace("{0}/one.gif", picture).encode()
        + b"\r\n--x\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n"
        b"Content-Location: "
        + ADDRESS.encode()
        + b"\r\n\r\n"
        + base64.b64encode(PIXEL)
        + b"\r\n--x--\r\n"
    )


def test_an_archive_is_imported_as_its_page_and_kept_whole(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "bridge.mhtml"
    path.write_bytes(archive(ADDRESS))
    (done,) = import_paths(library, [path]).imported
    assert done.title == "A bridge"
    assert open_source(library, done.article).data == path.read_bytes()
    assert open_article(library, done.article).media_type == "multipart/related"
    original = open_original(library, done.article)
    assert (original.address, original.place) == (
        "https://news.example/2026/bridge.html",
        "/2026/bridge.html",
    )
    assert original.addresses == {ADDRESS}
    picture = original.resource(ADDRESS)
    assert picture is not None
    assert picture.data == PIXEL


@pytest.mark.parametrize(
    ("picture", "missing"),
    [
        (ADDRESS, []),
        ("pictures/one.gif", []),
        ("/2026/pictures/one.gif", []),
        ("one.gif", ["2026/one.gif"]),
        ("https://cdn.example/two.gif", ["https://cdn.example/two.gif"]),
    ],
)
def test_a_picture_that_an_archive_holds_is_not_missing_however_the_page_asks_for_it(
    library: Library, tmp_path: Path, picture: str, missing: list[str]
) -> None:
    path = tmp_path / "bridge.mhtml"
    path.write_bytes(archive(picture))
    (done,) = import_paths(library, [path]).imported
    original = open_original(library, done.article)
    assert [name for one in missing_pictures(original) for name in one.names] == missing
    if picture.endswith("pictures/one.gif"):
        assert original.resource("2026/pictures/one.gif") is not None
