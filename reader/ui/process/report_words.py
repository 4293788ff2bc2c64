"""What a report may say of an error: no word of a document, no title and no path is in it."""

import re
from collections.abc import Iterable, Iterator

_RECORD = re.compile(r"^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\S* [A-Z]+ [\w.]+):")
_PLACE = re.compile(r'^\s+(?:File "(?:[^"]*[/\\])?)?([^"/\\,]+\.py)"?, (line \d+, in \S+)')
_ERROR = re.compile(
    r"^(?:  )?([A-Za-z_][\w.]*(?:Error|Exception|Warning|Interrupt|Iteration|Exit))\b"
)


def without_words(lines: Iterable[str]) -> Iterator[str]:
    """Yield when something was logged and from where, the lines of code that an error came
    through, and its kind; also of lines that were yielded before. Messages are left out: they may
    quote a text, a title or a path.
    """
    for line in lines:
        if record := _RECORD.match(line):
            yield record[1]
        elif place := _PLACE.match(line):
            yield f"  {place[1]}, {place[2]}"
        elif error := _ERROR.match(line):
            yield f"  {error[1]}"
