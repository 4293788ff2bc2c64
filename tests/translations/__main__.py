"""Work on the translations, after sentences have changed.

``python -m tests.translations`` writes the template anew, brings the languages up to date with it,
and makes what Qt loads. ``python -m tests.translations check`` says what is wrong with them.
"""

import sys

from tests.translations.faults import faults
from tests.translations.language import (
    COMPLETE,
    PARTIAL,
    command_line_file,
    compiled,
    compiled_for_command_line,
    renew,
    sources,
)
from tests.translations.template import TEMPLATE, collect, messages


def _renew() -> None:
    collect(TEMPLATE)
    print(f"{len(messages(TEMPLATE))} texts in {TEMPLATE}")
    for code in (*COMPLETE, *PARTIAL):
        renew(code)
    for code in COMPLETE:
        print(compiled_for_command_line(code, command_line_file(code)))
    for source in sources():
        compiled(source, source.with_suffix(".qm"))
        print(source.with_suffix(".qm"))


def _check() -> int:
    found = [
        *(fault for code in COMPLETE for fault in faults(code, complete=True)),
        *(fault for code in PARTIAL for fault in faults(code, complete=False)),
    ]
    print(*found, sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    if sys.argv[1:] == ["check"]:
        sys.exit(_check())
    _renew()
