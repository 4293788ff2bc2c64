"""The template for translators: all sentences of the program, as Qt's lupdate finds them."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

import PySide6

from reader.cli.help_texts import CONTEXT, help_texts
from reader.cli.program import cli
from tests.architecture.files import ROOT, name, program_files

TEMPLATE = ROOT / "resources" / "i18n" / "claim-reader.ts"
"""English as it stands in the program, and room for one other language; a language starts as a copy
of it.
"""

PATIENCE = 60
"""Seconds for a run, which takes half of one; some calls that lupdate does not understand, it reads
without end.
"""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text to translate. ``comment`` is the English for a count of one where it ``counts``."""

    context: str
    source: str
    comment: str = ""
    counts: bool = False


def tool(called: str) -> Path:
    """Return one of the programs that come with PySide6."""
    folder = Path(PySide6.__file__).parent
    return next(path for path in (folder / called, folder / f"{called}.exe") if path.exists())


def collect(target: Path) -> None:
    """Write the texts of the whole program to a file, without what changes with every edit: places
    and dates.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)  # lupdate would keep what has gone
    with TemporaryDirectory() as scratch:
        calls = Path(scratch) / "help.py"
        calls.write_text("\n".join(map(_call, help_of_terminal())), "utf-8")
        _collect(target, [*map(name, program_files()), str(calls)])


def help_of_terminal() -> list[Text]:
    """Return what the commands of the terminal say of themselves: no call marks it, as it stands in
    what click reads.
    """
    return [Text(CONTEXT, text) for text in dict.fromkeys(help_texts(cli))]


def _call(text: Text) -> str:
    return f"QT_TRANSLATE_NOOP({json.dumps(text.context, ensure_ascii=False)}, {json.dumps(text.source, ensure_ascii=False)})"


def _collect(target: Path, files: Sequence[str]) -> None:
    command = [
        str(tool("lupdate")),
        *files,
        "-ts",
        str(target),
        "-locations",
        "none",
        "-silent",
    ]
    subprocess.run(
        [*command, "-source-language", "en"],
        cwd=ROOT,
        check=True,
        stdout=sys.stderr,
        timeout=PATIENCE,
    )


def messages(path: Path) -> list[Text]:
    """Return the texts of a file, in its order."""
    return list(_messages(ElementTree.parse(path).getroot()))  # noqa: S314 (our own file)


def _messages(root: ElementTree.Element) -> Iterator[Text]:
    for context in root.iter("context"):
        for one in context.iter("message"):
            known = (context.findtext("name"), one.findtext("source"), one.findtext("comment"))
            yield Text(*(part or "" for part in known), counts=one.get("numerus") == "yes")
