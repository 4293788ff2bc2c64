"""Run all checks and tests from the project's folder: ``python3 tests``. The first run installs
what they need.

Arguments go to pytest, as in ``python3 tests -k anchor``, and then only pytest runs, in one
process.
"""

import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WORKERS = (os.cpu_count() or 1) + 1
EVERYTHING = (
    *("-p", "tests.checks", "-n", str(WORKERS), "--dist", "worksteal", "--durations=10"),
    "--hypothesis-profile=repeatable",
)
"""What a whole run asks of pytest: the checks beside the tests, a worker for each core and one more,
as tests wait for windows and processes a third of their time, the slowest tests named, and the same
examples in each run. Runs of chosen tests try new examples.
"""


def main(arguments: "list[str]") -> int:
    """Run pytest in the project's folder; return its exit status, 0 where all is well."""
    environment = dict(os.environ)
    # the tests start the program some hundred times, each of which would be compiled anew
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "pytest", *(arguments or EVERYTHING)]
    return subprocess.call(command, cwd=ROOT, env=environment)


if __name__ == "__main__":
    sys.path[0] = ROOT
    from reader.bootstrap import enter

    enter("test")
    sys.exit(main(sys.argv[1:]))
