"""Take a library one step further with the code of a commit: ``python one_step.py CHECKOUT FROM.xz
TO.xz NEXT_STEP``.

For a step after which no commit ended. ``NEXT_STEP`` is the name of the step to stop before.
"""

import lzma
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

sys.path.insert(0, sys.argv[1])

from sqlite_utils import Database

from reader.store.migrations import migrations

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "library.sqlite"
    path.write_bytes(lzma.decompress(Path(sys.argv[2]).read_bytes()))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN IMMEDIATE")
        migrations.apply(Database(connection), stop_before=sys.argv[4])
        connection.execute("COMMIT")
    Path(sys.argv[3]).write_bytes(lzma.compress(path.read_bytes()))
