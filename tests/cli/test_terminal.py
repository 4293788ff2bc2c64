"""Pages do not write orders to the terminal."""

import os
import sys
from pathlib import Path

import pytest

from reader.cli.terminal import shown

from .conftest import ROOT, Terminal

CLIPBOARD = "\x1b]52;c;cm0gLXJmIH4=\x07"
PAGE = (
    f"<title>Ferry {CLIPBOARD} stops \u202eon noitcerid\u202c</title><h1>Ferry {CLIPBOARD} stops</h1>"
    "<p>The ferry between the two islands stops at the end of the month, the company says.</p>"
)


def test_signs_that_a_terminal_obeys_are_shown() -> None:
    assert shown("a\x1b]52;c;eA==\x07b") == "a\\x1b]52;c;eA==\\x07b"
    assert shown("a\u202eb\u2066c\x9bd\x7f") == "a\\u202eb\\u2066c\\x9bd\\x7f"
    assert shown("two\nlines\tand\r") == "two\nlines\tand\\r"
    assert shown("\x1b[1mfound\x1b[0m \x1b[31mred") == "\x1b[1mfound\x1b[0m \\x1b[31mred"
    assert shown("يبلغ طول الجسر 🙂 é") == "يبلغ طول الجسر 🙂 é"


@pytest.mark.skipif(os.name == "nt", reason="needs a terminal that can be made")
def test_a_title_gives_no_order_to_a_terminal_and_stays_whole_in_a_pipe(
    empty: Terminal, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    assert empty("import", page).exit_code == 0
    assert CLIPBOARD in empty("list").stdout
    for command in (["list"], ["show", "1"], ["search", "ferry"]):
        said = _in_a_terminal([*command], empty.library)
        assert b"erry" in said
        plain = said.replace(b"\x1b[1m", b"").replace(b"\x1b[0m", b"")
        assert b"\x1b" not in plain, (command, said)
        assert "\u202e".encode() not in said


def _in_a_terminal(command: list[str], library: Path) -> bytes:
    """Return what a command writes to a terminal of its own."""
    import pty

    written = bytearray()

    def keep(descriptor: int) -> bytes:
        data = os.read(descriptor, 65536)
        written.extend(data)
        return data

    here = Path.cwd()
    os.chdir(ROOT)
    try:
        pty.spawn([sys.executable, "-m", "reader", "--library", str(library), *command], keep)
    finally:
        os.chdir(here)
    return bytes(written)
