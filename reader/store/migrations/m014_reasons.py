"""Reasons become a code with its evidence; until now they were English sentences.

The sentences below are all that the program could make until this step. What none of them fits
stays as it was written. Documents, versions and annotations are rewritten, and the event log, which
holds such rows whole.
"""

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

_SUCH = {
    "menus": "navigation",
    "links to other articles": "related link",
    "recommended articles": "recommendation",
    "promotions of the site itself": "promotion",
    "buttons for sharing": "sharing",
    "invitations to a newsletter": "newsletter",
    "advertisements": "advertisement",
    "readers' comments": "comments",
    "consent notices": "consent",
    "page footers": "footer",
    "page numbers": "pager",
    "names of sites": "site name",
    "controls of a photograph": "photo control",
    "repetitions": "duplicate",
    "texts beside the article": "other",
}

_FIXED = {
    "Its form, its place and what is around it are those of texts beside an "
    "article.": "unlike article",
    "It stands in a part of the page that is hidden.": "hidden part",
    "It stands outside the part of the page that holds the article.": "outside article",
    "It stands above the article's text.": "above text",
    "It stands below the article's text.": "below text",
    "The blocks around it do not belong to the article either.": "beside removed",
    "It is not in the text that the page declares to be its article.": "undeclared",
    "It repeats the title.": "repeats title",
    "It stands in for the article where scripts are off; the page's data holds the "
    "article.": "stand-in",
    "Its form, its place and what is around it are those of an article's text.": "like article",
    "It stands in the part of the page that holds the article.": "inside article",
    "It stands among blocks of the article.": "beside kept",
    "The page declares it to be a part of its article.": "declared",
    "It is the title that the page declares.": "declared title",
    "It names the author, close to the title.": "author near title",
    "It is a date close to the title.": "date near title",
    "It is a picture's caption inside the article.": "caption inside",
    "It belongs to a post that the article shows.": "shown post",
    "It belongs to a sentence of the article that a card parts.": "parted sentence",
    "The page keeps this text in its data, and leaves it to a script to show it.": "in data",
    "It stands where no article's text stands: too near the beginning or the end of the "
    "page.": "far from text",
    "The lines around it are not running text.": "no text around",
    "It is the title again with the label of a picture's control.": "title with control",
    "It is a short line above the article, as menus are.": "menu above",
    "It stands at the foot of the page, below the end of the article.": "at foot",
    "It stands below the end of the article.": "below end",
    "It is a short line inside the article that belongs to none of its parts.": "short inside",
    "It is running text inside the article.": "text inside",
    "It stands among lines of running text.": "text around",
    "It is the line above the article that reads like its title.": "title line",
    "It stands between the title and the article's byline or picture.": "below title",
    "It names the source of a picture.": "picture source",
    "It stands right below a picture's credit.": "below credit",
    "It says when the article was published.": "publication line",
    "It is a short line above running text.": "heading line",
    "The words have changed.": "words changed",
}

_MADE = tuple(
    (re.compile(pattern, re.DOTALL), code)
    for pattern, code in (
        (r"It reads “(?P<phrase>.*)”, as (?P<such>.*) do\.", "reads"),
        (r"It starts with “(?P<phrase>.*)”, as (?P<such>.*) do\.", "starts with"),
        (r"It contains “(?P<phrase>.*)”, as (?P<such>.*) do\.", "contains"),
        (r"It stands in a part of the page that is called “(?P<name>.*)”\.", "part called"),
        (r"It has (?P<words>\d+) words? and does not end like a sentence\.", "few words"),
        (r"(?P<links>\d+) links? in (?P<characters>\d+) characters?\.", "links"),
        (r"(?P<percent>\d+) % of the text around it is links\.", "links around"),
        (r"The same text stands (?P<times>\d+) times on the page\.", "repeated on page"),
        (
            r"It is in one of (?P<parts>\d+) parts of the same form, as in a list of articles or "
            r"comments\.",
            "same form",
        ),
        (r"It stands below “(?P<heading>.*)”\.", "below heading"),
        (r"It belongs to the consent dialog of (?P<manager>.*)\.", "consent dialog"),
        (r"It is a card with (?P<links>\d+) links that appears over the words before it\.", "card"),
        (
            r"It is in one of (?P<entries>\d+) entries with a linked headline each, as in a list "
            r"of other articles\.",
            "listed article",
        ),
        (
            r"It is running text: (?P<words>\d+) words? in (?P<sentences>\d+) sentences?\.",
            "running text",
        ),
        (r"The same line stands (?P<times>\d+) times in the text\.", "repeated line"),
        (r"It has (?P<words>\d+) words? and does not read like a sentence\.", "no sentence"),
        (r"It is the name of the site, (?P<site>.*)\.", "site name"),
        (r"It is a copyright line: “(?P<line>.*)”\.", "copyright line"),
        (r"It holds nothing but page numbers: “(?P<line>.*)”\.", "page numbers"),
        (r"It stands among lines that are (?P<category>[a-z ]+)\.", "among such"),
        (r"It starts with “(?P<phrase>.*)” and names the author\.", "byline words"),
        (
            r"It stands in (?P<places>\d+) of the (?P<others>\d+) other articles from this site "
            r"that were looked at\.",
            "site repeats",
        ),
        (r"“(?P<old>.*)” is “(?P<new>.*)” now\.", "figure changed"),
    )
)
_COUNTS = frozenset(
    (
        "words",
        "links",
        "characters",
        "percent",
        "times",
        "parts",
        "entries",
        "sentences",
        "places",
        "others",
    )
)
_CLOSE = "; it was close."

_DESCRIPTION = (
    "Why the user should look at it again, as when its words have changed with the text: as JSON, "
    "a code and its evidence; "
    "empty where there is no need."
)


def upgrade(db: "Database") -> None:
    """Take the step."""
    _rewrite(db, "document", "article", "blocks", _blocks)
    _rewrite(db, "version", "rowid", "blocks", _blocks)
    _rewrite(db, "annotation", "id", "review", _review)
    _rewrite(db, "event", "id", "changes", _changes)
    db.execute(
        "UPDATE column_description SET description = ? WHERE table_name = 'annotation' AND "
        "column_name = 'review'",
        [_DESCRIPTION],
    )


def _rewrite(
    db: "Database", table: str, key: str, column: str, renewed: "Callable[[str], str | None]"
) -> None:
    """Write a column anew where that changes it, one row at a time: a large library has gigabytes
    of blocks.

    The triggers that follow changes of a row rest meanwhile: the search index holds neither of
    these columns.
    """
    resting = db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", [table]
    ).fetchall()
    for name, _ in resting:
        db.execute(f'DROP TRIGGER "{name}"')
    keys = [row[0] for row in db.execute(f'SELECT {key} FROM "{table}"').fetchall()]  # noqa: S608 (names of our own)
    for value in keys:
        query = f'SELECT "{column}" FROM "{table}" WHERE {key} = ?'  # noqa: S608 (names of our own)
        (stored,) = db.execute(query, [value]).fetchone()
        new = _tried(renewed, stored)
        if new is not None and new != stored:
            db.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE {key} = ?', [new, value])  # noqa: S608 (names of our own)
    for _, sql in resting:
        db.execute(sql)


def _tried(renewed: "Callable[[str], str | None]", stored: str) -> str | None:
    """Return the new content, or ``None`` for a cell that is damaged: it stays as it is, and is
    told when it is read.
    """
    try:
        return renewed(stored)
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError):
        return None


def _blocks(stored: str) -> str:
    """Return blocks in format 1: with packed reasons. A bare list of them is format 0, whose
    reasons are sentences.
    """
    content = json.loads(stored)
    if not isinstance(content, list):
        return stored
    blocks = [{**block, "reason": reason_of(block["reason"])} for block in content]
    return json.dumps({"format": 1, "blocks": blocks}, ensure_ascii=False)


def _review(stored: str) -> str:
    return (
        json.dumps(reason_of(stored), ensure_ascii=False)
        if stored and not stored.startswith("[")
        else stored
    )


def _changes(stored: str) -> str:
    """Return what an event changed, with the rows that it holds before and after in the same form
    as the tables.
    """
    content = json.loads(stored)
    listed = content if isinstance(content, list) else content["changes"]
    for change in listed:
        for row in (change["before"], change["after"]):
            for column, renewed in _COLUMNS.get(change["table"], {}).items():
                if row is not None and column in row:
                    row[column] = _tried(renewed, row[column]) or row[column]
    return json.dumps(content, ensure_ascii=False)


_COLUMNS: "dict[str, dict[str, Callable[[str], str | None]]]" = {
    "document": {"blocks": _blocks},
    "version": {"blocks": _blocks},
    "annotation": {"review": _review},
}


@cache
def reason_of(sentence: str) -> list[Any]:
    """Return ``[code, {name: value}]`` for a sentence."""
    if sentence.endswith(_CLOSE):
        return ["close", {"reason": reason_of(sentence.removesuffix(_CLOSE) + ".")}]
    if sentence in _FIXED:
        return [_FIXED[sentence], {}]
    for pattern, code in _MADE:
        found = pattern.fullmatch(sentence)
        if found:
            return [code, {name: _value(name, text) for name, text in found.groupdict().items()}]
    return ["as written", {"text": sentence}]


def _value(name: str, text: str) -> str | int:
    if name == "such":
        return _SUCH.get(text, "other")
    return int(text) if name in _COUNTS else text
