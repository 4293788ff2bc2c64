"""A program that does a course of steps and says so after each: ``python -m
tests.faults.courses.walk KIND FOLDER``.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.faults.courses.backup import BackupCourse
from tests.faults.courses.merge import MergeCourse
from tests.faults.courses.restore import RestoreCourse
from tests.faults.courses.upgrade import UpgradeCourse

STEPS: dict[str, Callable[[Path], Iterator[None]]] = {
    "merge": MergeCourse.steps,
    "upgrade": UpgradeCourse.steps,
    "backup": BackupCourse.steps,
    "restore": RestoreCourse.steps,
}

if __name__ == "__main__":
    print("ready", flush=True)
    for _ in STEPS[sys.argv[1]](Path(sys.argv[2])):
        print("did", flush=True)
