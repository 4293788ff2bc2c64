"""Files that are no article, several in one, and addresses: what the terminal says of them."""

import json
from pathlib import Path

from .conftest import Process

TEXT = "The ferry to Holm sails at 7.15 again, the harbour office said on Sunday."


def test_a_folder_names_each_file_that_it_leaves_out(process: Process, tmp_path: Path) -> None:
    folder = tmp_path / "all"
    folder.mkdir()
    (folder / "ferry.txt").write_text(TEXT, "utf-8")
    (folder / "boat.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    done = process("import", folder)
    assert done.returncode == 0
    assert done.stderr.decode() == "1 file was left out, a PNG picture: boat.png.\n"
    for name in ("one.pdf", "two.pdf"):
        (folder / name).write_bytes(b"%PDF-1.7\n")
    done = process("import", folder)
    assert done.returncode == 1
    assert "2 files were left out, each of them a PDF document: one.pdf, two.pdf. " in (
        done.stderr.decode()
    )
    told = json.loads(process("import", folder, "--json").stdout)
    assert {Path(one["path"]).name for one in told["left_out"]} == {
        "boat.png",
        "one.pdf",
        "two.pdf",
    }


def test_a_folder_with_nothing_to_read_says_so(process: Process, tmp_path: Path) -> None:
    (tmp_path / "all").mkdir()
    (tmp_path / "all" / "boat.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    done = process("import", tmp_path / "all")
    assert "no web pages or texts" in done.stderr.decode()
    assert "boat.png" in done.stderr.decode()


def test_an_address_says_what_to_do(process: Process) -> None:
    for address in ("https://holm.example/ferry", "www.holm.example/ferry"):
        done = process("import", address)
        assert done.returncode == 1
        assert "holm.example/ferry” is a web address." in done.stderr.decode()
        assert "save the page there" in done.stderr.decode()


def test_records_are_counted(process: Process, tmp_path: Path) -> None:
    lines = [json.dumps({"title": f"Ferry {at}", "text": f"{at}. {TEXT}"}) for at in (1, 2)]
    (tmp_path / "all.jsonl").write_text("\n".join(lines), "utf-8")
    told = json.loads(process("import", tmp_path / "all.jsonl", "--json").stdout)
    assert [(one["title"], one["record"]) for one in told["imported"]] == [
        ("Ferry 1", 1),
        ("Ferry 2", 2),
    ]
    process("source", "2", "--output", tmp_path / "two.json")
    assert (tmp_path / "two.json").read_text("utf-8") == lines[1]
