"""LibreOffice, which opens what is exported as its users do. What needs it is skipped without it."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
needs_office = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
SECONDS = 180


def converted(path: Path, kind: str, infilter: str = "") -> Path:
    """Open a file in LibreOffice and save it as another kind; ``kind`` may name its filter behind a
    colon. Fails where it does not open.
    """
    assert SOFFICE
    profile = (path.parent / "profile").as_uri()  # one of its own: two at once would share a lock
    out = path.parent / "converted"
    command = [SOFFICE, f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind]
    command += [f"--infilter={infilter}"] if infilter else []
    told = subprocess.run(
        [*command, "--outdir", str(out), str(path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    made = out / f"{path.stem}.{kind.partition(':')[0]}"
    assert made.exists(), told.stdout + told.stderr
    return made


_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def annotated(content: bytes) -> tuple[str, list[tuple[str, str]]]:
    """Return the text of an OpenDocument file's content without its comments; and the comments, each
    with the words that it lies on.
    """
    body = etree.fromstring(content).find(f".//{_OFFICE}body")
    assert body is not None
    notes = {
        str(one.get(f"{_OFFICE}name")): "\n".join(
            "".join(paragraph.itertext()) for paragraph in one.iter(f"{_TEXT}p")
        )
        for one in body.iter(f"{_OFFICE}annotation")
    }
    covered: dict[str, str] = dict.fromkeys(notes, "")
    lying: set[str] = set()
    text = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        inside = next(element.iterancestors(f"{_OFFICE}annotation"), None) is not None
        if inside or element.tag == f"{_OFFICE}annotation":
            if event == "start":
                lying |= {str(element.get(f"{_OFFICE}name"))} & set(notes)
            piece = element.tail if element.tag == f"{_OFFICE}annotation" and event == "end" else ""
        else:
            if event == "start" and element.tag == f"{_OFFICE}annotation-end":
                lying.discard(str(element.get(f"{_OFFICE}name")))
            spaces = int(element.get(f"{_TEXT}c", "1")) if element.tag == f"{_TEXT}s" else 0
            piece = (element.text or "") + " " * spaces if event == "start" else element.tail
        for one in lying:
            covered[one] += piece or ""
        text.append(piece or "")
    return _unindented("".join(text)), [
        (notes[name], _unindented(words)) for name, words in covered.items()
    ]


def _unindented(text: str) -> str:
    """Return a text without the line breaks by which LibreOffice lays out the file itself."""
    return re.sub(r"\n\s*", "", text)
