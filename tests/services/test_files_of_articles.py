"""Files of several articles, folders with files that are none, and addresses in place of files."""

import json
from pathlib import Path

import pytest

from reader.domain.errors import RecordsLeftOut, SavedWithPage, WebAddress
from reader.services import articles, versions
from reader.services.addresses import as_file, only_addresses, web_address
from reader.services.cancelling import Cancelled
from reader.services.importing import Progress, import_clipboard, import_paths
from reader.services.library import Library
from reader.services.sentences import sentence

TEXT = "The ferry to Holm sails at 7.15 again, the harbour office said. It takes {} cars."


def records(count: int) -> list[dict[str, str]]:
    return [
        {"title": f"Ferry {at}", "url": f"https://holm.example/{at}", "text": TEXT.format(at)}
        for at in range(count)
    ]


def test_each_article_of_a_file_has_its_own_source(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    path.write_text(json.dumps(records(3)), "utf-8")
    told: list[Progress] = []
    done = import_paths(library, [path], told.append)
    assert [(one.title, one.record, one.path) for one in done.imported] == [
        (f"Ferry {at}", at + 1, path) for at in range(3)
    ]
    assert [(one.done, one.total) for one in told] == [(1, 3), (2, 3), (3, 3)]
    source = articles.open_source(library, done.imported[1].article)
    assert json.loads(source.data) == records(3)[1]
    assert source.name == "all.json#2"
    assert source.address == "https://holm.example/1"
    again = import_paths(library, [path])
    assert [one.new for one in again.imported] == [False] * 3


def test_an_article_that_was_scraped_again_gets_a_new_version(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "all.json"
    long = " ".join(f"The harbour office names pier {at} of Holm in its list." for at in range(40))
    rows = [one | {"text": f"{one['title']}. {long}"} for one in records(2)]
    path.write_text(json.dumps(rows), "utf-8")
    first = import_paths(library, [path]).imported
    assert len({one.article for one in first}) == 2
    rows[1]["text"] += " It is sold out."
    path.write_text(json.dumps(rows), "utf-8")
    second = import_paths(library, [path]).imported
    assert [one.new for one in second] == [False, True]
    assert second[1].article == first[1].article
    assert len(versions.list_versions(library, first[1].article)) == 2


def test_what_cannot_be_read_of_a_file_is_told_once(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    lines = [json.dumps(one) for one in records(2)]
    path.write_text("\n".join([lines[0], '{"title": "a"}', lines[1], '{"cut', "{}"]), "utf-8")
    done = import_paths(library, [path])
    assert len(done.imported) == 2
    (failed,) = done.failed
    assert isinstance(failed.error, RecordsLeftOut)
    assert (failed.error.left_out, failed.error.total, failed.error.first) == (3, 5, 2)
    assert "Of 5 articles in “all.jsonl” 3 could not be read." in sentence(failed.error).english()


def test_cancelling_in_the_middle_of_a_file_keeps_what_is_done(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "all.json"
    path.write_text(json.dumps(records(9)), "utf-8")
    told: list[Progress] = []

    def check() -> None:
        if len(told) == 3:
            raise Cancelled

    assert len(import_paths(library, [path], told.append, check).imported) == 3


def test_a_clean_again_reads_the_record_again(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    path.write_text(json.dumps(records(2)), "utf-8")
    article = import_paths(library, [path]).imported[0].article
    versions.clean_again(library, article)
    assert articles.open_article(library, article).title == "Ferry 0"


def test_a_folder_names_what_it_leaves_out(library: Library, tmp_path: Path) -> None:
    page = "<!doctype html><title>Ferry</title><p>The ferry sails at 7.15 again, they said.</p>"
    for name, content in {
        "a.html": page,
        "b.php": page,
        "page.html": page.replace("Ferry", "Boat"),
        "page_files/frame.html": page.replace("Ferry", "Frame"),
        "page_files/style.css": "a { b: c }",
        "paper.pdf": "%PDF-1.7\nx",
        "below/other.pdf": "%PDF-1.7\ny",
        "style.css": "a {\n  color: red;\n}\n",
        ".hidden": "x",
        "readme": "The ferry sails at 7.15 again, said the harbour office of Holm on Sunday.",
        "wrong.txt": "%PDF-1.7\nz",
    }.items():
        (tmp_path / "all" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "all" / name).write_text(content, "utf-8")
    done = import_paths(library, [tmp_path / "all"])
    assert [one.path.name for one in done.imported if one.path] == [
        "a.html",
        "b.php",
        "page.html",
        "readme",
    ]
    assert done.failed == ()
    left_out = {one.path.name: one.kind.english() for one in done.left_out}
    assert left_out == {
        "paper.pdf": "a PDF document",
        "other.pdf": "a PDF document",
        "wrong.txt": "a PDF document",
        "style.css": "a style sheet (CSS)",
    }
    assert {one.path.name for one in done.left_out if one.advice} == {
        "paper.pdf",
        "other.pdf",
        "wrong.txt",
    }


def test_the_folder_of_a_saved_page_says_so(library: Library, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<p>x", "utf-8")
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "frame.html").write_text("<p>y", "utf-8")
    (failed,) = import_paths(library, [tmp_path / "page_files"]).failed
    assert isinstance(failed.error, SavedWithPage)
    assert failed.error.page == tmp_path / "page.html"


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://holm.example/ferry", "https://holm.example/ferry"),
        ("https:/holm.example/ferry", "https://holm.example/ferry"),
        ("HTTP://holm.example", "http://holm.example"),
        ("www.holm.example", "https://www.holm.example"),
        ("holm.example/2025/ferry?id=1", "https://holm.example/2025/ferry?id=1"),
        ("holm.html", None),
        ("The ferry sails.", None),
        ("folder/holm.html", None),
        ("", None),
    ],
)
def test_addresses_are_told_from_files(written: str, address: str | None) -> None:
    assert web_address(written) == address


def test_an_address_is_no_file(library: Library, tmp_path: Path) -> None:
    (failed,) = import_paths(library, [Path("https://holm.example/ferry")]).failed
    assert isinstance(failed.error, WebAddress)
    assert failed.error.address == "https://holm.example/ferry"
    with pytest.raises(WebAddress):
        import_clipboard(library, " https://holm.example/1\nhttps://holm.example/2\n", None)
    assert only_addresses("https://holm.example/1 said the office") is None


def test_the_address_of_a_file_is_the_file(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "the ferry.txt"
    path.write_text(TEXT.format(84), "utf-8")
    (one,) = import_paths(library, [Path(path.as_uri())]).imported
    assert one.path == as_file(Path(path.as_uri())) == path
    (again,) = import_clipboard(library, path.as_uri(), None).imported
    assert not again.new


def test_pasted_articles_become_several(library: Library) -> None:
    done = import_clipboard(library, json.dumps(records(2)), "<div><p>[{</p></div>")
    assert [one.title for one in done.imported] == ["Ferry 0", "Ferry 1"]
