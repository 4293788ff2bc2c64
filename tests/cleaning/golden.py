"""The golden pages: folders of ``tests/pages``, each with a page written for the project and what
must come out of it.

``python -m tests.cleaning.golden NAME …`` writes ``expected.json`` anew, to be read before it is
committed.
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from reader.cleaning import clean
from reader.domain.document import Cleaned
from reader.domain.source import MediaType, SourceDocument

PAGES = Path(__file__).parents[1] / "pages"
_TYPES = {".html": MediaType.HTML, ".txt": MediaType.TEXT}


def folders() -> list[Path]:
    """Return the folders of all golden pages."""
    return sorted(folder for folder in PAGES.iterdir() if folder.is_dir())


def source_of(folder: Path) -> SourceDocument:
    """Return the page in a folder."""
    (file,) = folder.glob("page.*")
    return SourceDocument(file.read_bytes(), _TYPES[file.suffix], file.name)


def outcome(cleaned: Cleaned) -> dict[str, object]:
    """Return what is compared: metadata, and each block with its kind where kept and its category
    where removed.
    """
    blocks = [
        [
            block.kind.value if verdict.kept else f"- {verdict.rule}",
            cleaned.document.block_text(block),
        ]
        for block, verdict in zip(cleaned.document.blocks, cleaned.verdicts, strict=True)
    ]
    known = {name: value for name, value in asdict(cleaned.document.metadata).items() if value}
    return {"metadata": json.loads(json.dumps(known)), "blocks": blocks}


def main() -> None:
    """Write the expectations of the folders named."""
    for folder in folders():
        if folder.name in sys.argv[1:]:
            text = json.dumps(outcome(clean(source_of(folder))), ensure_ascii=False, indent=1)
            (folder / "expected.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
