"""Checking a library: whether everything in it is what the program wrote."""

from collections.abc import Sequence

from reader.domain.soundness import ArticleDamage, CheckReport, Problem
from reader.services.library import Library
from reader.store.damage import article_of, damage_of
from reader.store.soundness.copying import Progress

__all__ = ["ArticleDamage", "CheckReport", "accept", "article_of", "damage_of", "verify"]


def verify(library: Library, progress: Progress = lambda _done, _total: None) -> CheckReport:
    """Look over a whole library while others work in it. ``progress`` is told how many rows were
    looked at and of how many; what it raises ends the check. Raises the ``LibraryError`` that says
    why the file cannot be read.
    """
    return library.checked(progress)


def accept(library: Library, problems: Sequence[Problem]) -> None:
    """Take rows as they are for right from now on, as after the user has put them right or has
    changed them with another program. What is wrong with the file itself stays wrong.
    """
    library.accept(problems)
