"""A short run of ``python -m tests.faults.kill``."""

import os
import subprocess
import sys

import pytest

from tests.faults.calls import ROOT

pytestmark = pytest.mark.slow


@pytest.mark.skipif(os.name == "nt", reason="programs are not killed like this there")
def test_nothing_acknowledged_is_lost_when_the_program_is_killed() -> None:
    # as a program of its own: a process that has threads is not to be forked
    command = [sys.executable, "-m", "tests.faults.kill", "8", "--only", "write"]
    command += ["--only", "restore"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    *_, total = next(line for line in ran.stdout.splitlines() if line.startswith("all ")).split()
    kills, acknowledged = ran.stdout.partition("\nall ")[2].split()[:2]
    assert (kills, total) == ("8", "0")
    assert int(acknowledged) > 10, "it was killed before it did anything"
