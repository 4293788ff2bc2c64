"""How far an export has come, and stopping it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import overload

from reader.domain.article import Article

_PAUSE = 0.1
"""Seconds between two reports. Exporters go through the articles more than once, most times only
to count something: who is through before that says nothing.
"""


@dataclass(frozen=True, slots=True)
class ExportProgress:
    """How many of the articles are written."""

    done: int
    total: int


class Watched(Sequence[Article]):
    """Articles that tell how far an exporter has come through them, and end its work where the user
    wants that.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        report: Callable[[ExportProgress], None],
        check: Callable[[], None],
    ) -> None:
        """``check`` is called before each article and may raise to cancel."""
        self._articles = articles
        self._report = report
        self._check = check

    @overload
    def __getitem__(self, place: int) -> Article: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Article]: ...

    def __getitem__(self, place: int | slice) -> Article | Sequence[Article]:
        return self._articles[place]

    def __len__(self) -> int:
        return len(self._articles)

    def __iter__(self) -> Iterator[Article]:
        told = monotonic()
        for done, article in enumerate(self._articles):
            self._check()
            if monotonic() - told > _PAUSE:
                self._report(ExportProgress(done, len(self._articles)))
                told = monotonic()
            yield article
