"""A page that came as scraped text: everything that is known of it must come out exactly."""

import json
from pathlib import Path

from reader.cleaning import clean, extract_text
from reader.domain.source import MediaType, SourceDocument
from tests.articles import SCRAPED, SCRAPED_EXPECTED


def wanted_blocks(blocks: dict[str, object]) -> dict[int, tuple[bool, str]]:
    """Line number to kept or not, and kind or category."""
    wanted: dict[int, tuple[bool, str]] = {}
    for kind, found in blocks.items():
        if isinstance(found, dict):
            wanted |= {
                line: (False, category) for category, lines in found.items() for line in lines
            }
        elif isinstance(found, list):
            wanted |= dict.fromkeys(found, (True, kind))
    return wanted


def test_a_scraped_page_is_cleaned_exactly() -> None:
    compare(SCRAPED, SCRAPED_EXPECTED)


def compare(page: Path, expectation: Path) -> None:
    """Fail where a scraped page does not come out as its expectation says."""
    data = page.read_bytes()
    expected = json.loads(expectation.read_text(encoding="utf-8"))
    lines = data.decode().split("\n")
    cleaned = clean(SourceDocument(data, MediaType.TEXT, "sample"))
    numbers = [number for number, line in enumerate(lines, 1) if line.strip()]
    got = {
        number: (verdict.kept, block.kind.value if verdict.kept else verdict.rule)
        for number, block, verdict in zip(
            numbers, cleaned.document.blocks, cleaned.verdicts, strict=True
        )
    }
    assert got == wanted_blocks(expected["blocks"])
    metadata = cleaned.document.metadata
    assert {name: getattr(metadata, name) for name in expected["metadata"]} == expected[
        "metadata"
    ] | {"authors": tuple(expected["metadata"]["authors"])}
    assert metadata.page is None
    assert extract_text(data)[0] == "\n".join(
        lines[number - 1].strip() for number in expected["body_for_extract"]
    )
