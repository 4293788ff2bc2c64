"""Making a library anew of what is left in a damaged one, which stays as it is.

What belongs to something that is lost is not lost with it: an article whose text is gone has the
quotes of its highlights for a text.
"""

import re
import sqlite3
import zlib
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.domain.document import BlockKind, Cleaned, Metadata, Verdict, assemble
from reader.domain.errors import FileUnreadable, FileUnwritable, LibraryDamaged
from reader.domain.message import translate
from reader.domain.reason import Cause, because
from reader.domain.salvage import Regained, SalvageReport
from reader.store import journal
from reader.store.derived import article_keys, article_sites
from reader.store.library import Library
from reader.store.rows import article as article_rows
from reader.store.rows import blocks
from reader.store.rows.cells import Senseless, Values
from reader.store.rows.stored_json import FormatNewer, pack
from reader.store.soundness import diary, event_links, row_sums
from reader.store.soundness.carving import Carved, Shape, carve, named_row, shapes_of

_KEPT = Verdict(True, "text", because(Cause.TEXT_INSIDE))

_MADE_BY_STEPS = ("label", "verdict_scale")
"""Tables that a new library has rows in."""


def salvage(damaged: Path, target: Path) -> SalvageReport:
    """Make a library at ``target``, where no file is, of what is left in a damaged one.

    Raises ``FileUnreadable``, ``FileUnwritable``, and ``LibraryDamaged`` where nothing is left.
    """
    if target.exists():
        raise FileUnwritable(target, translate("Errors", "there is a file already"))
    with TemporaryDirectory() as folder, Library(Path(folder) / "shape.sqlite") as model:
        shapes = shapes_of(model.db.conn)
    try:
        carved = carve(damaged, shapes)
    except OSError as error:
        raise FileUnreadable(damaged, error.strerror or str(error)) from error
    _find_in_log(carved, shapes)
    _find_in_diary(damaged, carved, shapes)
    if not any(carved.rows(table) for table in row_sums.SUMMED):
        raise LibraryDamaged(damaged, translate("Errors", "nothing in it can be read any more"))
    try:
        return _made(target, carved)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _find_in_log(carved: Carved, shapes: Mapping[str, Shape]) -> None:
    """Take rows that are lost or damaged out of the event log, which holds each as it was before
    and after every change; the sums tell which one was the last.
    """
    for event in carved.rows("event").values():
        try:
            changes = journal.unpacked(str(event["changes"]))
        except (Senseless, FormatNewer):
            continue
        for change in changes:
            for values in (change.before, change.after):
                if values is not None:
                    _take_if_last(change.table, values, carved, shapes)


def _take_if_last(table: str, values: Values, carved: Carved, shapes: Mapping[str, Shape]) -> None:
    columns = row_sums.SUMMED.get(table, ("",))
    if not values.keys() >= set(columns):
        return
    key = row_sums.joined(values[column] for column in columns)
    wanted = carved.sums[table].get(key)
    if key not in carved.sound[table] and wanted == row_sums.sum_of(values):
        row = named_row(values, shapes[table])
        if row is not None:
            carved.sound[table][key] = row


def _find_in_diary(damaged: Path, carved: Carved, shapes: Mapping[str, Shape]) -> None:
    """Take rows that are lost out of the diary, as they were last.

    Where the log has later events, the library was used without its diary: a row that is not there
    may then have been deleted, and only the sums tell that it was not.
    """
    told = list(diary.told_in(damaged))
    logged = {
        event["id"]: (str(event["verb"]), str(event["at"]))
        for event in carved.sound["event"].values()
    }
    if not told or not diary.is_of(told, logged.get):
        return
    is_whole = max(entry.event for entry in told) >= max(map(int, carved.sound["event"]), default=0)
    for (table, key), values in _last_told(told).items():
        wanted = carved.sums[table].get(key)
        if values is None or key in carved.sound[table]:
            continue
        row = named_row(values, shapes[table])
        if row is None:
            continue
        if wanted == row_sums.sum_of(values) or (wanted is None and is_whole):
            carved.sound[table][key] = row
        elif wanted is not None:
            carved.doubtful[table].setdefault(key, row)


def _last_told(told: Iterable[diary.Entry]) -> dict[tuple[str, str], Values | None]:
    """Return each row of which a diary tells as it was last, by table and key; ``None`` for one
    that was deleted.
    """
    rows: dict[tuple[str, str], Values | None] = {}
    for entry in told:
        try:
            changes = journal.unpacked(pack("changes", journal.FORMAT, entry.changes))
        except Senseless:
            continue
        is_done = entry.state == journal.State.DONE
        for change in changes if is_done else reversed(changes):
            values = change.after if is_done else change.before
            table = change.table
            place = (table, row_sums.joined(change.cell(name) for name in row_sums.SUMMED[table]))
            # an event may tell of some of a row's cells alone
            rows[place] = None if values is None else (rows.get(place) or {}) | values
    return rows


def _made(target: Path, carved: Carved) -> SalvageReport:
    regained = [_regained(table, carved) for table in row_sums.SUMMED]
    is_whole = not any(one.damaged or one.lost for one in regained)
    rows = {table: list(carved.rows(table).values()) for table in row_sums.SUMMED}
    stand_ins = _stand_in(rows)
    with Library(target) as library, library.transaction() as db:
        db.execute("PRAGMA defer_foreign_keys = ON")
        for table in filter(rows.get, _MADE_BY_STEPS):
            db.execute(f"DELETE FROM {table}")  # noqa: S608 (names of our own)
        for table in row_sums.SUMMED:
            for values in rows[table]:
                _put(db.conn, table, values)
        _drop_what_points_nowhere(db.conn)
        if not is_whole:
            db.execute("UPDATE event SET state = 'dropped'")
        event_links.relink(db.conn)
        for derived in (article_keys, article_sites):
            derived.rebuild(db)
        _mark_damaged(db.conn, carved)
    return SalvageReport(tuple(regained), stand_ins)


def _regained(table: str, carved: Carved) -> Regained:
    sound, doubtful = carved.sound[table], carved.doubtful[table]
    damaged = doubtful.keys() - sound.keys()
    lost = carved.sums[table].keys() - sound.keys() - damaged
    return Regained(table, len(sound), len(damaged), len(lost))


def _put(connection: sqlite3.Connection, table: str, values: Values) -> None:
    names = ", ".join(f'"{name}"' for name in values)
    places = ", ".join("?" for _ in values)
    connection.execute(
        f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})",  # noqa: S608 (names of our own)
        list(values.values()),
    )


def _mark_damaged(connection: sqlite3.Connection, carved: Carved) -> None:
    """Let rows with other letters than those that were written be found by a check."""
    for table in row_sums.SUMMED:
        for key in carved.doubtful[table].keys() - carved.sound[table].keys():
            connection.execute(
                "UPDATE row_sum SET sum = ? WHERE part = ? AND key = ?",
                [carved.sums[table].get(key, row_sums.NO_LONGER_KNOWN), table, key],
            )


def _drop_what_points_nowhere(connection: sqlite3.Connection) -> None:
    """Delete rows whose owner is lost, until none is left; clear references that may be empty."""
    connection.execute(
        "UPDATE claim SET rating = NULL WHERE rating NOT IN (SELECT id FROM verdict_scale)"
    )
    connection.execute(
        "UPDATE folder SET parent = NULL WHERE parent NOT IN (SELECT id FROM folder)"
    )
    connection.execute("UPDATE label SET parent = NULL WHERE parent NOT IN (SELECT id FROM label)")
    while found := connection.execute("PRAGMA foreign_key_check").fetchall():
        for table, row, _, _ in found:
            connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', [row])  # noqa: S608 (names of our own schema)


# What stands in for what is lost


def _stand_in(rows: dict[str, list[Values]]) -> int:
    """Give each article that something belongs to a row, a source and a text; return how many have
    nothing but their quotes.
    """
    articles = {row["id"] for row in rows["article"]}
    texts = {row["article"] for row in rows["document"]}
    quoted: dict[object, list[Values]] = {}
    for row in rows["annotation"]:
        quoted.setdefault(row["article"], []).append(row)
    for row in rows["document"]:
        _make_readable(row)
    for article in sorted(articles | texts | quoted.keys(), key=str):
        if article not in texts:
            rows["document"].append(_text_of_quotes(article, quoted.get(article, [])))
    for article in sorted((texts | quoted.keys()) - articles, key=str):
        rows["article"].append(_article(article))
    _stand_in_for_sources(rows)
    return len((articles | quoted.keys()) - texts)


def _make_readable(row: Values) -> None:
    """Divide a text anew whose division cannot be read."""
    text = str(row["text"])
    try:
        found, _ = blocks.unpack(str(row["blocks"]))
        sound = bool(found) and found[-1].end <= len(text)
    except (Senseless, FormatNewer):
        sound = False
    if not sound:
        divided = _divided(text)
        row["text"], row["blocks"] = divided.document.text, blocks.pack(divided)


_BREAKS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")


def _divided(text: str) -> Cleaned:
    """Return a text in paragraphs. Its length stays the same, so that offsets do."""
    text = _BREAKS.sub(" ", text).replace("\n\n", " \n")
    text = f" {text[1:]}" if text.startswith("\n") else text
    text = f"{text[:-1]} " if text.endswith("\n") else text
    paragraphs = (text or " ").replace("\n\n", " \n").split("\n")
    document = assemble([(BlockKind.PARAGRAPH, text) for text in paragraphs], Metadata())
    return Cleaned(document, tuple(_KEPT for _ in document.blocks))


def _text_of_quotes(article: object, highlights: list[Values]) -> Values:
    """Return a text of the quotes of highlights, and move the highlights to where they stand in
    it.
    """
    highlights.sort(key=lambda row: int(str(row["start"])))
    quotes = [str(row["exact"]).replace("\n", " ") for row in highlights] or ["…"]
    divided = _divided("\n".join(quotes))
    for row, block in zip(highlights, divided.document.blocks, strict=False):
        row |= {"start": block.start, "end": block.end, "placed": 1}
        row["exact"] = divided.document.text[block.start : block.end]
        row |= {"prefix": "", "suffix": ""}
    number = int(str(article))
    return {
        "article": number,
        "text": divided.document.text,
        "blocks": blocks.pack(divided),
    }


def _article(article: object) -> Values:
    number = int(str(article))
    metadata = article_rows.metadata_values(Metadata(title=f"… {number}"))
    return {"id": number, "source": 0, **metadata, "imported": "1970-01-01T00:00:00.000Z"}


def _stand_in_for_sources(rows: dict[str, list[Values]]) -> None:
    """Give what names a lost source the text for one; it is known by its name."""
    known = {row["id"] for row in rows["source"]}
    free = max([0, *(int(str(number)) for number in known)]) + 1
    texts = {row["article"]: str(row["text"]) for row in rows["document"]}
    for table, owner in (("article", "id"), ("version", "article"), ("joined_page", "article")):
        for row in rows[table]:
            if row["source"] in known:
                continue
            text = str(row.get("text") or texts.get(row[owner], ""))
            number = int(str(row["source"])) or free
            free = max(free, number) + 1
            rows["source"].append(_source(number, text))
            row["source"] = number
            known.add(number)


def _source(number: int, text: str) -> Values:
    data = f"{text}\n[{number}]\n".encode("utf-8", "surrogatepass")  # no two of them are the same
    return {
        "id": number,
        "sha256": sha256(data).hexdigest(),
        "media_type": "text/plain",
        "name": f"… {number}.txt",
        "data": zlib.compress(data),
    }
