"""All courses, each made when it is first wanted, and what their steps lead to."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from reader.store.schema import STEPS
from tests.faults.calls import GROUPS, Trap
from tests.faults.courses.backup import BackupCourse
from tests.faults.courses.course import Course
from tests.faults.courses.merge import MergeCourse
from tests.faults.courses.restore import RestoreCourse
from tests.faults.courses.upgrade import UpgradeCourse
from tests.faults.lives import NEVER, Moment, Say, Work, live
from tests.store.old_libraries import NAMES, step

DIFFERENT = 8
"""Of each kind so many different courses are done at most; to walk one takes a second."""

PAIRS = 24
"""Pairs of libraries that are merged."""

Make = Callable[[Path], Course]

COURSES: dict[str, tuple[Make, ...]] = {
    "merge": tuple(
        lambda pool, seed=seed: MergeCourse(pool, seed)  # type: ignore[misc]
        for seed in range(PAIRS)
    ),
    "upgrade": tuple(
        lambda pool, name=name: UpgradeCourse(pool, name)  # type: ignore[misc]
        for name in NAMES
        if step(name) < len(STEPS)
    ),
    "backup": (BackupCourse,),
    "restore": (RestoreCourse,),
}


@dataclass(frozen=True)
class Known:
    """A course, the state before the first step and after each, how many system calls of each group
    all of them make, and how many seconds one step takes.
    """

    course: Course
    states: tuple[str, ...]
    calls: dict[str, int]
    seconds: float


def doing(course: Course, folder: Path, steps: int | None = None) -> Work:
    """Return the work of a program that does some steps of a course, or all."""

    def work(say: Say) -> None:
        for _ in islice(course.steps(folder), steps):
            say("did")

    return work


class Pool:
    """The courses that were made so far."""

    def __init__(self, folder: Path, chance: random.Random, trap: Trap | None) -> None:
        self._folder = folder
        self._chance = chance
        self._trap = trap
        self._numbers = {
            kind: chance.sample(range(len(courses)), min(DIFFERENT, len(courses)))
            for kind, courses in COURSES.items()
        }
        self._known: dict[tuple[str, int], Known] = {}

    def course(self, kind: str) -> Known:
        """Return any course of a kind."""
        number = self._chance.choice(self._numbers[kind])
        if (kind, number) not in self._known:
            course = COURSES[kind][number](self._folder / f"{kind}-{number}")
            self._known[kind, number] = self._walked(course)
        return self._known[kind, number]

    def _walked(self, course: Course) -> Known:
        """Do a course without harm, one step more each time, and see where each leads."""
        states: list[str] = []
        began = monotonic()
        for steps in count():
            with TemporaryDirectory(dir=self._folder) as folder:
                course.lay_out(Path(folder))
                began = monotonic()
                life = live(doing(course, Path(folder), steps), Moment(NEVER), self._trap)
                if life.acknowledged < steps:
                    break
                states.append(course.state(Path(folder)))
                wrong = list(course.complaints(Path(folder)))
                assert not wrong, wrong
        seconds = (monotonic() - began) / steps
        calls = {group: self._calls(course, group) for group in GROUPS} if self._trap else {}
        return Known(course, tuple(states), calls, seconds)

    def _calls(self, course: Course, group: str) -> int:
        with TemporaryDirectory(dir=self._folder) as folder:
            course.lay_out(Path(folder))
            return live(doing(course, Path(folder)), Moment(NEVER, group=group), self._trap).calls
