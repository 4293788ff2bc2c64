"""Mutants are tried in copies: those that a test notices are killed, and the project stays what it
is.
"""

from pathlib import Path

import pytest

from tests.mutation.areas import AREAS, ROOT, Area
from tests.mutation.mutants import mutants
from tests.mutation.trials import Outcome, Trial, UnfitTestsError, trials

CODE = (
    "def limit():\n    while len([]) > 0:\n        pass\n    return 4\n\ndef unseen():\n    "
    "return 7\n"
)
TESTS = "from code_of_it import limit\n\ndef test_limit():\n    assert limit() == 4\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "code_of_it.py").write_text(CODE)
    (tmp_path / "test_it.py").write_text(TESTS)
    return tmp_path


def test_a_mutant_is_killed_where_a_test_fails_and_survives_where_none_does(project: Path) -> None:
    found = [
        mutant
        for mutant in mutants("code_of_it.py", CODE)
        if "+ return 5" in mutant.description() or mutant.line == 7
    ]
    told: list[Trial] = []
    outcomes = {
        trial.mutant.description(): trial.outcome
        for trial in trials(found, ["test_it.py"], 1, told.append, project)
    }
    assert outcomes == {
        "code_of_it.py:4\n    - return 4\n    + return 5": Outcome.KILLED,
        "code_of_it.py:7\n    - return 7\n    + return 8": Outcome.SURVIVED,
        "code_of_it.py:7\n    - return 7\n    + return 6": Outcome.SURVIVED,
    }
    assert len(told) == 3
    assert (project / "code_of_it.py").read_text() == CODE


def test_tests_that_fail_without_a_change_are_refused(project: Path) -> None:
    (project / "test_it.py").write_text(TESTS.replace("== 4", "== 5"))
    with pytest.raises(UnfitTestsError):
        trials(mutants("code_of_it.py", CODE), ["test_it.py"], 1, lambda _: None, project)


@pytest.mark.parametrize("area", AREAS, ids=[area.name for area in AREAS])
def test_an_area_names_what_is_there(area: Area) -> None:
    for pattern in area.code:
        assert list(ROOT.glob(pattern)), pattern
    for place in area.tests:
        assert (ROOT / place).exists(), place
    assert list(area.files())
