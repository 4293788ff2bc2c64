"""Two articles with claims and notes in every format that is text, as they were read and found right.

``python -m tests.exporters.golden`` writes them anew, to be read before they are committed.
"""

from pathlib import Path

from reader.exporters import Exporter
from tests.exporters.articles import LABELS
from tests.exporters.formats import TEXTS
from tests.exporters.test_claims import FINDINGS, OTHER, PAGE

FOLDER = Path(__file__).parent / "golden"


def path(exporter: Exporter) -> Path:
    """Return where a format's file is."""
    return FOLDER / f"{exporter.name}{exporter.suffix}"


def rendered(exporter: Exporter) -> bytes:
    """Return two articles with claims and notes in a format."""
    return exporter.render([PAGE, OTHER], LABELS, FINDINGS)


def main() -> None:
    """Write all files."""
    FOLDER.mkdir(exist_ok=True)
    for exporter in TEXTS:
        path(exporter).write_bytes(rendered(exporter))


if __name__ == "__main__":
    main()
