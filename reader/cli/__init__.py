"""The terminal: the verbs of the services, as text for people or, with ``--json``, for programs.

Exit status: 0 all done; 1 some of it failed, each failure named on standard error; 2 wrong usage.
"""

from reader.cli.program import cli, main

__all__ = ["cli", "main"]
