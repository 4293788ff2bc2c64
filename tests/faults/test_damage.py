"""A short run of ``python -m tests.faults.damage``."""

from pathlib import Path

import pytest

from tests.faults.damage import KINDS, run

pytestmark = pytest.mark.slow


def test_damage_of_what_the_user_has_is_noticed(tmp_path: Path) -> None:
    lines = run(5 * len(KINDS), tmp_path)
    assert [words for line in lines.values() for words in line.wrong] == []
    assert sum(line.changed for line in lines.values()) > 15, "nothing was damaged"
    assert lines["one_letter"].noticed_by_sqlite < lines["one_letter"].noticed
