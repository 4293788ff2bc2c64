"""PDF: each article's text with its highlights in it and the notes beside them, and the claims, on
pages of A4 with bookmarks.

Pages need Qt, which nothing below the window knows. So a process of its own sets them
(``reader.ui.pdf``): it is sent the report part by part, as far as it has come with its pages.
"""

import pickle
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Any

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.domain.errors import NoPdf
from reader.domain.message import translate
from reader.domain.report_lines import ClaimTable, Line, Mark, PageWords, Piece, Run
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.flow import flow
from reader.exporters.holding import EVERYTHING
from reader.exporters.report import Report
from reader.exporters.wording import TITLE, WHY_WITHOUT_LETTERS, WITHOUT_LETTERS
from reader.resources import LACKS_LIBRARIES, UNSEEN, command_of, environment_of_own, is_gone

_PROCESS = "reader.ui.pdf"


class PdfExporter:
    """The whole report, printed."""

    name = "pdf"
    title = translate("Formats", "PDF document")
    suffix = ".pdf"
    holds = EVERYTHING

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the file. Raises ``NoPdf`` where the system lacks libraries for it, and
        ``RuntimeError`` where the process that makes it ends without a file.
        """
        command = command_of(_PROCESS)
        with subprocess.Popen(  # noqa: S603 (our own command)
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # decides in which order Qt writes the fonts, and is read when Qt is loaded
            env={**environment_of_own(), "QT_HASH_SEED": "0"},
            creationflags=UNSEEN,
        ) as process:
            try:
                _send(process, Report(articles, labels, findings))
                data, _ = process.communicate()
            except BaseException:  # cancelled, in the middle of an article
                process.kill()
                raise
        if process.returncode == LACKS_LIBRARIES:
            raise NoPdf(tuple(data.decode().split()))
        if process.returncode or not data:
            raise RuntimeError(f"the process that prints ended with status {process.returncode}")
        return data


def _send(process: "subprocess.Popen[bytes]", report: Report) -> None:
    """Send the report. A process that has died is found out by its status."""
    assert process.stdin is not None  # noqa: S101 (it was opened as a pipe)
    try:
        words = PageWords(TITLE.told(), WITHOUT_LETTERS.told(), WHY_WITHOUT_LETTERS.told())
        pickle.dump(words, process.stdin, pickle.HIGHEST_PROTOCOL)
        for section in _sections(flow(report)):
            _Pickler(process.stdin, pickle.HIGHEST_PROTOCOL).dump(section)
        process.stdin.flush()
    except OSError as error:
        if not is_gone(error):
            raise
        process.kill()


def _sections(parts: Iterator[Line | ClaimTable]) -> Iterator[list[Line | ClaimTable]]:
    """Yield the parts that stand on pages of their own."""
    section: list[Line | ClaimTable] = []
    for part in parts:
        if isinstance(part, Line) and part.new_page and section:
            yield section
            section = []
        section.append(part)
    yield section


class _Pickler(pickle.Pickler):
    """Takes the parts of the report apart by their fields, which are read much faster than the
    state that dataclasses give by themselves.
    """

    def reducer_override(self, value: object) -> Any:  # noqa: ANN401 (as the standard library has it)
        """Return how a part is made again; of anything else, what is usual."""
        if not isinstance(value, Line | Run | Piece | Mark):
            return NotImplemented
        return type(value), tuple(getattr(value, field.name) for field in fields(value))
