"""Run all checks and tests from the project's folder: ``python3 tests``. The first run installs what they need.

Arguments go to pytest, as in ``python3 tests -k anchor``, and then only pytest runs.
"""

import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CHECKS = (("ruff", "check"), ("ruff", "format", "--check"), ("mypy",))


def run(*module: str) -> int:
    """Run a module of this interpreter's environment in the project's folder; return its exit status."""
    return subprocess.call([sys.executable, "-m", *module], cwd=ROOT)


def main(arguments: "list[str]") -> int:
    """Run the checks, then the tests, whatever the checks say; return 0 where all is well."""
    failed = [] if arguments else [" ".join(check) for check in CHECKS if run(*check) != 0]
    os.environ["READER_FAILED_CHECKS"] = ", ".join(failed)  # pytest's summary repeats them above its closing line
    return run("pytest", *arguments) or int(bool(failed))


if __name__ == "__main__":
    sys.path[0] = ROOT
    from reader.bootstrap import enter

    enter("test")
    sys.exit(main(sys.argv[1:]))
