"""A short run of ``python -m tests.faults.kill``."""

import os
from pathlib import Path

import pytest

from tests.faults.kill import kill_often

pytestmark = pytest.mark.slow


@pytest.mark.skipif(os.name == "nt", reason="programs are not killed like this there")
def test_nothing_acknowledged_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    figures = kill_often(8, tmp_path, seed=7)
    assert figures.wrong == []
    assert figures.kills == 8
    assert figures.acknowledged > 20, "it was killed before it did anything"
    assert figures.undone > 0
