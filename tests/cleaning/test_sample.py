"""The sample that reached us as scraped text: everything that is known of it must come out exactly."""

import json
from pathlib import Path

import pytest

from reader.cleaning import clean, extract_text
from reader.domain.source import MediaType, SourceDocument

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not beside the project")


def wanted_blocks(blocks: dict[str, object]) -> dict[int, tuple[bool, str]]:
    """Line number to kept or not, and kind or category."""
    wanted: dict[int, tuple[bool, str]] = {}
    for kind, found in blocks.items():
        if isinstance(found, dict):
            wanted |= {line: (False, category) for category, lines in found.items() for line in lines}
        elif isinstance(found, list):
            wanted |= dict.fromkeys(found, (True, kind))
    return wanted


def test_sample_is_cleaned_exactly() -> None:
    data = (SAMPLES / "tribun-rusia-belarusia.txt").read_bytes()
    expected = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))
    lines = data.decode().split("\n")
    cleaned = clean(SourceDocument(data, MediaType.TEXT, "sample"))
    numbers = [number for number, line in enumerate(lines, 1) if line.strip()]
    got = {
        number: (verdict.kept, block.kind.value if verdict.kept else verdict.rule)
        for number, block, verdict in zip(numbers, cleaned.document.blocks, cleaned.verdicts, strict=True)
    }
    assert got == wanted_blocks(expected["blocks"])
    metadata = cleaned.document.metadata
    assert {name: getattr(metadata, name) for name in expected["metadata"]} == expected["metadata"] | {
        "authors": tuple(expected["metadata"]["authors"])
    }
    assert metadata.page is None
    assert extract_text(data)[0] == "\n".join(lines[number - 1].strip() for number in expected["body_for_extract"])
