"""Several programs and threads that write into one library at once."""

import threading
from collections import Counter
from pathlib import Path

import pytest

from reader.domain.document import Span
from reader.services import annotating, articles
from reader.services.library import open_library
from tests.faults.together import write_at_once
from tests.store.examples import stored

pytestmark = pytest.mark.slow


def test_four_programs_write_at_once(tmp_path: Path) -> None:
    assert list(write_at_once(tmp_path / "library.sqlite", 400, Counter())) == []


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
