"""Several programs and threads that write into one library at once."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reader.domain.document import Span
from reader.services import annotating, articles
from reader.services.library import open_library
from tests.store.examples import stored

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS, HIGHLIGHTS = 4, 200

WRITE = """
import sys
from pathlib import Path
from reader.domain.annotation import ArticleId
from reader.domain.document import Span
from reader.services import annotating, articles
from reader.services.library import open_library
with open_library(Path(sys.argv[1])) as library:
    article = articles.open_article(library, ArticleId(1))
    for number in range(int(sys.argv[3])):
        annotating.highlight(library, article, Span(number, number + 5), None, f"{sys.argv[2]}-{number}")
"""


def test_four_programs_write_at_once(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with open_library(path) as library:
        article = stored(library, "A text that is long enough for all of them. " * 10)
        programs = [
            subprocess.Popen(
                [sys.executable, "-c", WRITE, path, str(number), str(HIGHLIGHTS)],
                cwd=ROOT,
                stderr=subprocess.PIPE,
                text=True,
            )
            for number in range(PROGRAMS)
        ]
        told = [program.communicate(timeout=120)[1] for program in programs]
        assert told == [""] * PROGRAMS
        assert [program.returncode for program in programs] == [0] * PROGRAMS
        notes = {one.note for one in annotating.annotations_of(library, article.id)}
        assert notes == {
            f"{program}-{number}" for program in range(PROGRAMS) for number in range(HIGHLIGHTS)
        }
        assert library.query("SELECT count(*) FROM event")[0][0] == PROGRAMS * HIGHLIGHTS
        assert library.query("PRAGMA integrity_check")[0][0] == "ok"


def test_threads_highlight_and_note_at_once(tmp_path: Path) -> None:
    with open_library(tmp_path / "library.sqlite") as library:
        article = stored(library, "A text that is long enough for all of them. " * 10)

        def work(thread: int) -> None:
            for number in range(25):
                done = annotating.highlight(library, article, Span(number, number + 5), None)
                made = next(
                    change.annotation for change in done.changes if change.annotation is not None
                )
                annotating.set_note(library, made, f"{thread}-{number}")

        threads = [threading.Thread(target=work, args=(thread,)) for thread in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        notes = {one.note for one in annotating.annotations_of(library, article.id)}
        assert notes == {f"{thread}-{number}" for thread in range(4) for number in range(25)}
        assert len(articles.list_articles(library)) == 1
