"""Writing the small files of the program's own that lie beside the preferences: JSON in UTF-8."""

import json
import os
import re
from datetime import datetime
from pathlib import Path

FOR_ALL, FOR_THE_OWNER = 0o666, 0o600
"""Who may read and write a file, as far as the user lets them."""

_NO_CHARACTER = re.compile("[\ud800-\udfff]")
"""How Python has the bytes in the name of a file that are not UTF-8."""


def replace_json(
    path: Path, value: object, *, indent: int | None = None, rights: int = FOR_ALL
) -> None:
    """Write a file, in a folder that is made where it is missing. It is whole at every moment, and
    where it cannot be written nothing is left beside it. Raises ``OSError``.

    Bytes that are no characters, as in the names of files, are read as they were; times are
    written in ISO 8601.
    """
    text = json.dumps(value, indent=indent, ensure_ascii=False, default=datetime.isoformat)
    text = _NO_CHARACTER.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        fresh.touch(mode=rights)
        fresh.write_text(text + "\n", "utf-8")
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
