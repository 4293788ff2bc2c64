"""Which files are changed together, and which tests have to notice it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True, slots=True)
class Area:
    """Files whose code is changed, and the files or folders of tests that run on each change: those
    that are quick.

    Paths are from the project's folder; ``code`` may hold patterns.
    """

    name: str
    code: tuple[str, ...]
    tests: tuple[str, ...]

    def files(self, root: Path = ROOT) -> Iterator[str]:
        """Yield the files, as paths from the project's folder with forward slashes."""
        for pattern in self.code:
            for path in sorted(root.glob(pattern)):
                if path.name != "__init__.py":
                    yield path.relative_to(root).as_posix()


AREAS = (
    Area(
        "anchoring",
        ("reader/anchoring/*.py", "reader/domain/words.py"),
        (
            "tests/anchoring/test_outcomes.py",
            "tests/domain/test_words.py",
            "tests/anchoring",
        ),  # quick ones first
    ),
    Area(
        "journal",
        ("reader/store/journal.py", "reader/services/history.py"),
        (
            "tests/services/test_history.py",
            "tests/services/test_every_action.py",
            "tests/services/test_bin.py",
            "tests/services/test_notes.py",
        ),
    ),
    Area(
        "exporters",
        ("reader/exporters/*.py", "reader/services/exporting.py"),
        ("tests/exporters", "tests/services/test_exporting.py"),
    ),
    Area(
        "offsets",
        (
            "reader/domain/document.py",
            "reader/domain/annotation.py",
            "reader/domain/asides.py",
            "reader/domain/folded_text.py",
            "reader/domain/folding.py",
            "reader/domain/quote_search.py",
            "reader/domain/signs.py",
            "reader/ui/widgets/positions.py",
            "reader/ui/widgets/boundaries.py",
        ),
        (
            "tests/domain/test_document.py",
            "tests/domain/test_annotation.py",
            "tests/domain/test_folding.py",
            "tests/domain/test_quoting.py",
            "tests/ui/widgets/test_positions.py",
            "tests/ui/widgets/test_boundaries.py",
        ),
    ),
)
