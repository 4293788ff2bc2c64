"""Checking bundles: each harm is named, and what is hostile harms nobody."""

import json
import os
import shutil
import stat
import zipfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import pytest

from reader.domain.bundle import ANNOTATIONS, INDEX, Trouble
from reader.domain.errors import NotABundle
from reader.services.bundle_checking import check_bundle
from reader.services.bundle_sentences import bundle_problem_sentence, bundle_summary
from reader.store.library import Library
from tests.services.bundles import bundled, dam_claim, edited, read, sealed, zipped

DECLARED = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
posix = pytest.mark.skipif(os.name == "nt", reason="links are others there")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a bundle that is whole; it is shared."""
    folder = tmp_path_factory.mktemp("whole")
    with Library(folder / "library.sqlite") as library:
        return bundled(library, dam_claim(library, folder), folder / "dam")


@pytest.fixture
def bag(whole: Path, tmp_path: Path) -> Path:
    """Return a bundle to do harm to."""
    return Path(shutil.copytree(whole, tmp_path / "dam"))


def found(path: Path) -> set[tuple[Trouble, str]]:
    return {(one.trouble, one.name) for one in check_bundle(path).problems}


def test_a_changed_byte_in_any_file_is_named(bag: Path) -> None:
    names = [one.relative_to(bag).as_posix() for one in bag.rglob("*") if one.is_file()]
    assert len(names) > 15
    for name in names:
        before = (bag / name).read_bytes()
        changed = bytearray(before)
        changed[len(changed) // 2] ^= 1
        (bag / name).write_bytes(changed)
        problems = check_bundle(bag).problems
        (bag / name).write_bytes(before)
        if name.startswith("tagmanifest-"):
            assert problems, name  # the file whose hash it was, or a line that is none
        else:
            assert (Trouble.CHANGED, name) in {(one.trouble, one.name) for one in problems}, name
    assert found(bag) == set()


def test_a_missing_and_an_added_file_are_named(bag: Path) -> None:
    (source,) = list((bag / "data/sources").iterdir())[:1]
    source.unlink()
    (bag / "data/more.txt").write_text("more")
    (bag / "note.txt").write_text("more")
    name = f"data/sources/{source.name}"
    assert {
        (Trouble.MISSING, name),
        (Trouble.ADDED, "data/more.txt"),
        (Trouble.ADDED, "note.txt"),
        (Trouble.SOURCE, name),
    } <= found(bag)


def test_words_of_a_text_that_were_changed_under_new_manifests(bag: Path) -> None:
    text = next(
        one["text"]
        for one in read(bag, "data/bundle.json")["quotes"]
        if one["exact"] == "480 million crowns"
    )
    edited(bag, text, "480 million", "840 million")
    sealed(bag)
    assert found(bag) == {(Trouble.QUOTE, text)}


def test_a_source_that_was_changed_under_new_manifests(bag: Path) -> None:
    source = next(one for one in (bag / "data/sources").iterdir() if b"480" in one.read_bytes())
    edited(bag, f"data/sources/{source.name}", "480 million", "840 million")
    sealed(bag)
    assert found(bag) == {(Trouble.SOURCE, f"data/sources/{source.name}")}


def test_an_annotation_that_points_elsewhere(bag: Path) -> None:
    edited(bag, "data/annotations.jsonld", "480 million crowns", "840 million crowns")
    sealed(bag)
    assert found(bag) == {(Trouble.QUOTE_UNKNOWN, "data/annotations.jsonld")}


@pytest.mark.parametrize(
    ("old", "new"), [('"make claim"', '"edit claim"'), ('"at": "20', '"at": "19')]
)
def test_an_event_that_was_changed(bag: Path, old: str, new: str) -> None:
    edited(bag, "data/events.json", old, new)
    sealed(bag)
    assert found(bag) == {(Trouble.CHAIN, "data/events.json")}


def test_an_event_that_was_taken_out(bag: Path) -> None:
    log = read(bag, "data/events.json")
    del log["events"][1]
    (bag / "data/events.json").write_text(json.dumps(log), "utf-8")
    sealed(bag)
    assert found(bag) == {(Trouble.CHAIN, "data/events.json")}


@pytest.mark.parametrize("content", ["", "[]", "{}", "null", '{"versions": 3}', "[" * 100_000])
@pytest.mark.parametrize("name", ["bundle.json", "annotations.jsonld", "events.json"])
def test_files_that_are_no_longer_ours(bag: Path, name: str, content: str) -> None:
    (bag / "data" / name).write_text(content, "utf-8")
    sealed(bag)
    assert any(trouble is Trouble.STRANGE for trouble, _ in found(bag))


def test_each_trouble_has_a_sentence(bag: Path) -> None:
    (bag / "README.txt").unlink()
    report = check_bundle(bag)
    (problem,) = report.problems
    assert bundle_problem_sentence(problem).english() == "README.txt is missing."
    assert bundle_summary(report).english().startswith("1 thing is wrong with it.")
    for trouble in Trouble:
        words = bundle_problem_sentence(type(problem)(trouble, "x", "y")).english()
        assert words.endswith(".") and "{" not in words


# Bags of others


def test_a_bag_of_another_program(tmp_path: Path) -> None:
    import bagit

    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "über %25.txt").write_text("x")
    bagit.make_bag(str(tmp_path / "other"), {"Contact-Name": "Ana"}, checksums=["md5", "sha256"])
    report = check_bundle(tmp_path / "other")
    assert (report.problems, report.is_ours) == ((), False)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"no archive", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_bag(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.zip").write_bytes(content)
    with pytest.raises(NotABundle):
        check_bundle(tmp_path / "x.zip")


def test_what_is_not_there_or_empty(tmp_path: Path) -> None:
    with pytest.raises(NotABundle):
        check_bundle(tmp_path / "nothing")
    with pytest.raises(NotABundle):
        check_bundle(tmp_path)


# Hostile bags


HOSTILE = [
    "../out.txt",
    "/out.txt",
    "dam/../../out.txt",
    "C:/out.txt",
    "dam\\..\\out.txt",
    "dam/a//b",
    "dam/" + "x" * 5000,
]


@pytest.mark.parametrize("name", HOSTILE)
def test_names_that_lead_elsewhere(tmp_path: Path, name: str) -> None:
    path = zipped(
        tmp_path / "x.zip",
        [("dam/bagit.txt", DECLARED), ("dam/manifest-sha256.txt", b""), (name, b"evil")],
    )
    (problem,) = [one for one in check_bundle(path).problems if one.trouble is Trouble.UNSAFE]
    assert len(problem.name) < 300
    assert [one.name for one in tmp_path.iterdir()] == ["x.zip"]


@pytest.mark.parametrize("name", ["../out.txt", "/etc/passwd", "data/../../out", "data\\x"])
def test_manifest_lines_that_lead_elsewhere(bag: Path, name: str) -> None:
    with (bag / "manifest-sha256.txt").open("a", encoding="utf-8") as file:
        file.write(f"{'0' * 64}  {name}\n")
    assert Trouble.UNSAFE in {trouble for trouble, _ in found(bag)}


def test_a_manifest_of_endless_lines(bag: Path) -> None:
    with (bag / "manifest-sha256.txt").open("a", encoding="utf-8") as file:
        file.write("0" * 1_000_000 + "\n" + "0" * 64 + "  data/" + "y" * 1_000_000 + "\n")
    problems = check_bundle(bag).problems
    assert [one.trouble for one in problems].count(Trouble.MANIFEST_LINE) == 2
    assert all(len(one.name) < 300 for one in problems)


@posix
def test_links_are_not_followed(bag: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "key").write_text("secret")
    (bag / "data" / "link").symlink_to(tmp_path / "secret")
    (bag / "README.txt").unlink()
    (bag / "README.txt").symlink_to(tmp_path / "secret" / "key")
    assert found(bag) == {
        (Trouble.LINK, "data/link"),
        (Trouble.LINK, "README.txt"),
        (Trouble.MISSING, "README.txt"),
    }


def test_links_in_an_archive_are_not_followed(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("dam/data/link")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    path = zipped(
        tmp_path / "x.zip",
        [("dam/bagit.txt", DECLARED), ("dam/manifest-sha256.txt", b""), (link, b"/etc/passwd")],
    )
    assert Trouble.LINK in {trouble for trouble, _ in found(path)}


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("dam/bagit.txt", DECLARED)
        with archive.open("dam/data/zeros", "w", force_zip64=True) as file:
            for _ in range(300):
                file.write(bytes(1_000_000))
    with pytest.raises(NotABundle):
        check_bundle(path)


def test_an_archive_that_lies_about_its_sizes(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for one in sorted(whole.rglob("*")):
            if one.is_file():
                archive.write(one, f"dam/{one.relative_to(whole).as_posix()}")
    assert found(path) == set()
    data = path.read_bytes()
    for cut in (len(data) // 3, len(data) - 40):
        path.write_bytes(data[:cut])
        with pytest.raises(NotABundle):
            check_bundle(path)
    harmed = bytearray(data)
    for place in range(200, len(data) // 2, 997):
        harmed[place] ^= 0xFF
    path.write_bytes(harmed)
    with suppress(NotABundle):
        assert found(path) != set()


def test_an_encrypted_entry_is_said_to_be_unreadable(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "x.zip",
        [
            ("dam/bagit.txt", DECLARED),
            ("dam/manifest-sha256.txt", f"{'0' * 64}  data/a\n".encode()),
            ("dam/data/a", b"a"),
        ],
    )
    data = bytearray(path.read_bytes())
    place = data.rfind(b"PK\x01\x02")
    data[place + 8] |= 1
    path.write_bytes(data)
    assert (Trouble.UNREADABLE, "data/a") in found(path)


def test_an_entry_with_damaged_settings_is_said_to_be_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("dam/bagit.txt", DECLARED)
    data = bytearray(path.read_bytes())
    data[30 + len("dam/bagit.txt") + 4] = 0xFF
    path.write_bytes(data)
    assert (Trouble.DECLARATION, "bagit.txt") in found(path)


@pytest.mark.parametrize(("head", "flags"), [(b"PK\x03\x04", 7), (b"PK\x01\x02", 9)])
def test_a_name_in_another_encoding_than_it_says(tmp_path: Path, head: bytes, flags: int) -> None:
    path = zipped(tmp_path / "x.zip", [("dam/bagit.txt", DECLARED)])
    data = bytearray(path.read_bytes())
    entry = data.index(head)
    data[entry + flags] |= 0x08
    data[data.index(b"dam/", entry)] = 0xFF
    path.write_bytes(data)
    with suppress(NotABundle):
        assert found(path) != set()


def test_numbers_that_are_none(bag: Path) -> None:
    index = bag / INDEX
    told = json.loads(index.read_text("utf-8"))
    told["quotes"][0]["start"] = float("inf")
    index.write_text(json.dumps(told), "utf-8")
    sealed(bag)
    assert found(bag) == {(Trouble.STRANGE, ANNOTATIONS)}


def test_a_name_with_a_line_separator_of_unicode(tmp_path: Path) -> None:
    name = "data/a\u2028b\x85c"
    manifest = f"{sha256(b'a').hexdigest()}  {name}\r{sha256(b'b').hexdigest()}  data/b\r\n"
    path = zipped(
        tmp_path / "x.zip",
        [
            ("dam/bagit.txt", DECLARED),
            ("dam/manifest-sha256.txt", manifest.encode()),
            (f"dam/{name}", b"a"),
            ("dam/data/b", b"b"),
        ],
    )
    assert found(path) == set()


@posix
def test_a_name_that_no_terminal_can_show(bag: Path) -> None:
    (bag / os.fsdecode(b"\xff\x1b")).symlink_to("x")
    (problem,) = check_bundle(bag).problems
    assert (problem.trouble, problem.name) == (Trouble.LINK, "\ufffd\ufffd")


def test_what_lies_beside_the_bag_in_an_archive_was_added(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "x.zip",
        [
            ("dam/bagit.txt", DECLARED),
            ("dam/manifest-sha256.txt", b""),
            ("__MACOSX/dam/._bagit.txt", b"x"),
        ],
    )
    assert found(path) == {(Trouble.ADDED, "__MACOSX/dam/._bagit.txt")}


def test_a_folder_that_cannot_be_looked_into(bag: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("reader.services.bundle_opening.os.scandir", refuse)
    with pytest.raises(NotABundle, match="Permission denied"):
        check_bundle(bag)
