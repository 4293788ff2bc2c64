"""Writing the small files of the program's own that lie beside the preferences."""

import os
from pathlib import Path

FOR_ALL, FOR_THE_OWNER = 0o666, 0o600
"""Who may read and write a file, as far as the user lets them."""


def replace_text(path: Path, text: str, rights: int = FOR_ALL) -> None:
    """Write a file in UTF-8, in a folder that is made where it is missing. It is whole at every
    moment, and where it cannot be written nothing is left beside it.

    Raises ``OSError``, and ``UnicodeEncodeError`` for a text with bytes that are no characters, as
    in the name of a file.
    """
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        fresh.touch(mode=rights)
        fresh.write_text(text, "utf-8")
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
