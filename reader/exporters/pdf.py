"""PDF: each article's text with its highlights in it and the notes beside them, and the claims, on
pages of A4 with bookmarks.

Pages need Qt, which nothing below the window knows. So a process of its own sets them
(``reader.ui.pdf``): it is sent the report part by part, as far as it has come with its pages.
"""

import pickle
import subprocess
from collections.abc import Mapping, Sequence

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.domain.message import translate
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.flow import flow
from reader.exporters.holding import EVERYTHING
from reader.exporters.report import Report
from reader.exporters.wording import TITLE
from reader.resources import command_of, environment_of_own

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
        """Return the file. Raises ``RuntimeError`` where the process that makes it ends without."""
        command = command_of(_PROCESS)
        with subprocess.Popen(  # noqa: S603 (our own command)
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment_of_own()
        ) as process:
            try:
                _send(process, Report(articles, labels, findings))
                data, _ = process.communicate()
            except BaseException:  # cancelled, in the middle of an article
                process.kill()
                raise
        if process.returncode or not data:
            raise RuntimeError(f"the process that prints ended with status {process.returncode}")
        return data


def _send(process: "subprocess.Popen[bytes]", report: Report) -> None:
    """Send the report. A process that has died is found out by its status."""
    assert process.stdin is not None  # noqa: S101 (it was opened as a pipe)
    try:
        pickle.dump((TITLE.told(),), process.stdin, pickle.HIGHEST_PROTOCOL)
        for part in flow(report):
            pickle.dump(part, process.stdin, pickle.HIGHEST_PROTOCOL)
        process.stdin.flush()
    except BrokenPipeError:
        process.kill()
