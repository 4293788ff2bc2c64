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
EVERYTHING = ("-p", "tests.checks", "-n", str(WORKERS), "--dist", "worksteal", "--durations=10")
"""What a whole run asks of pytest: the checks beside the tests, a worker for each core and one more,
as tests wait for windows and processes a third of their time, and the slowest tests named.
"""


def main(arguments: "list[str]") -> int:
    """Run pytest in the project's folder; return its exit status, 0 where all is well."""
    return subprocess.call([sys.executable, "-m", "pytest", *(arguments or EVERYTHING)], cwd=ROOT)


if __name__ == "__main__":
    sys.path[0] = ROOT
    from reader.bootstrap import enter

    enter("test")
    sys.exit(main(sys.argv[1:]))
