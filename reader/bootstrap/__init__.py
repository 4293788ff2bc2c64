"""From a bare Python to an interpreter that has what the program needs. Imports nothing of ours,
and no outside package.

Only a start from a checkout (``main.py``, ``tests``) comes through here; an installed program has
its dependencies already. This file is read by interpreters of any age to tell them that they are
too old: it keeps to the syntax of Python 3.0.
"""

import sys


def enter(extra: str = "") -> None:
    """Return in an interpreter that has the dependencies, and those of the optional group
    ``extra``, or leave the process.

    Where they are missing they are installed first, and the process continues in the environment
    that holds them. Leaves with a sentence on standard error and a status other than 0 where that
    cannot be done.
    """
    if sys.version_info < (3, 11):  # noqa: UP036  a checkout is started by whatever interpreter a machine has
        from reader.bootstrap.notice import show  # noqa: PLC0415  only here are they needed
        from reader.bootstrap.words import translate  # noqa: PLC0415

        words = translate(
            "SetUp", "Claim Reader needs Python 3.11 or newer, and this is Python {version}."
        ).format(version=sys.version.split()[0])
        if sys.stderr is None or not sys.stderr.isatty():
            show(words)
        sys.exit(words)
    from reader.bootstrap.launch import launch  # noqa: PLC0415  older interpreters cannot read it

    launch(extra)
