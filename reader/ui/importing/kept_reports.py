"""The reports of the latest imports, as they were told, kept from one start to the next.

They name files and folders. So they stand beside the preferences, which belong to the computer, and
not in the library.
"""

import json
import logging
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from reader.domain.annotation import ArticleId
from reader.services.importing import ImportReport
from reader.services.own_files import FOR_THE_OWNER, replace_json
from reader.ui.importing.report_words import Line, sections
from reader.ui.words.saying import said

log = logging.getLogger(__name__)

NAME = "import-reports.json"
KEPT = 10
"""Reports from one start to the next."""
MOST_LINES = 5_000
"""Lines of all of them; older reports go first, then the end of the longest."""
LARGEST = 20_000_000
"""Bytes; a file of more was not written by this program."""


@dataclass(frozen=True, slots=True)
class KeptLine:
    """What is told of a file, and the article that can be opened."""

    text: str
    article: ArticleId | None = None


@dataclass(frozen=True, slots=True)
class KeptSection:
    """Files of which the same became."""

    title: str
    lines: tuple[KeptLine, ...]


@dataclass(frozen=True, slots=True)
class KeptReport:
    """When an import ended, what it did in a sentence, and what became of each file."""

    when: datetime
    summary: str
    sections: tuple[KeptSection, ...]

    def without(self, gone: Collection[ArticleId]) -> "KeptReport":
        """Return the report without what it says of some articles."""
        left = (
            KeptSection(one.title, tuple(line for line in one.lines if line.article not in gone))
            for one in self.sections
        )
        return KeptReport(self.when, self.summary, tuple(one for one in left if one.lines))

    def lines(self) -> int:
        """Return how many lines it has."""
        return sum(len(one.lines) for one in self.sections)


def as_told(when: datetime, summary: str, report: ImportReport) -> KeptReport:
    """Return a report in the words in which it is told now."""
    told = (
        KeptSection(
            said(one.title), tuple(KeptLine(_text_of(line), line.article) for line in one.lines)
        )
        for one in sections(report)
    )
    return KeptReport(when, summary, tuple(told))


def _text_of(line: Line) -> str:
    return f"{line.name}\n{said(line.about)}" if line.about is not None else line.name


class ReportsFile:
    """The file with the reports of one library. One that cannot be read or written is only a loss
    of comfort: it is logged.
    """

    def __init__(self, folder: Path, library: Path) -> None:
        self.path = folder / NAME
        self._library = str(library.absolute())

    def read(self) -> list[KeptReport]:
        """Return the reports, the oldest first."""
        found = self._stored().get(self._library)
        try:
            return [_report(one) for one in found] if isinstance(found, list) else []
        except (KeyError, TypeError, ValueError):
            log.warning("reports of imports make no sense: %s", self.path, exc_info=True)
            return []

    def write(self, reports: Sequence[KeptReport]) -> None:
        """Keep the latest of these; the file is whole at every moment, and for its owner alone."""
        stored = self._stored() | {self._library: [asdict(one) for one in _latest(reports)]}
        whole = {"format": 1, "libraries": stored}
        try:
            replace_json(self.path, whole, rights=FOR_THE_OWNER)
        except OSError:
            log.warning("reports of imports cannot be kept: %s", self.path, exc_info=True)

    def _stored(self) -> dict[str, object]:
        try:
            with self.path.open("rb") as file:
                stored = json.loads(file.read(LARGEST).decode("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            log.warning("reports of imports cannot be read: %s", self.path, exc_info=True)
            return {}
        libraries = stored.get("libraries") if isinstance(stored, dict) else None
        return libraries if isinstance(libraries, dict) else {}


def _latest(reports: Sequence[KeptReport]) -> list[KeptReport]:
    """Return the reports that are kept, the oldest first."""
    kept: list[KeptReport] = []
    room = MOST_LINES
    for report in reversed(reports[-KEPT:]):
        if kept and report.lines() > room:
            break
        kept.append(KeptReport(report.when, report.summary, tuple(_cut(report.sections, room))))
        room -= report.lines()
    return kept[::-1]


def _cut(told: Iterable[KeptSection], room: int) -> Iterable[KeptSection]:
    """Yield sections with so many lines at most."""
    for one in told:
        if room > 0:
            yield KeptSection(one.title, one.lines[:room])
        room -= len(one.lines)


def _report(stored: dict[str, object]) -> KeptReport:
    """Return a stored report. Raises ``KeyError``, ``TypeError`` or ``ValueError`` for what is
    none.
    """
    told = stored["sections"]
    if not isinstance(told, list):
        raise TypeError(told)
    made = tuple(KeptSection(str(one["title"]), tuple(map(_line, one["lines"]))) for one in told)
    return KeptReport(datetime.fromisoformat(str(stored["when"])), str(stored["summary"]), made)


def _line(stored: dict[str, object]) -> KeptLine:
    article = stored["article"]
    return KeptLine(str(stored["text"]), ArticleId(article) if isinstance(article, int) else None)
