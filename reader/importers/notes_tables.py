"""Tables (CSV) of highlights: what Readwise exports and imports, what Taguette exports, and the
tables that the program itself writes. They are recognised by the names of their columns.

A table is made to be looked at: what its cells only tell in words, as the evidence of a claim, does
not come back from it.
"""

import csv
import io
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from uuid import NAMESPACE_URL, UUID, uuid5

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, LabelId, Target
from reader.domain.characters import well_formed
from reader.domain.claim import Claim, ClaimId, Rating, RatingId, Stance, Status
from reader.domain.figures import Figure
from reader.domain.labels import path_of
from reader.domain.notebook import Named, Note, Notebook, NotedArticle, Thing
from reader.domain.span import Span
from reader.domain.table_cells import unguarded
from reader.importers.json_fields import stored_time
from reader.importers.label_notebooks import PathLabels, sound_path
from reader.importers.textual import file_text, holds_text, opening

_DELIMITERS = ",;\t"
_LARGEST_CELL = 100_000_000
_MOST_COLUMNS = 1_000

_OWN = frozenset({"kind", "quote", "id", "link"})
_CLAIMS = frozenset({"statement", "id", "link"})
_READWISE = frozenset({"highlight", "title", "author", "url", "note", "location"})
_FROM_READWISE = frozenset({"highlight", "book title", "book author", "note", "tags", "location"})
_TAGUETTE = frozenset({"id", "document", "content", "tag"})
_CODEBOOK = ("tag", "description")

_DIGEST = re.compile("[0-9a-f]{64}")

_LABEL = re.compile(r"(?:[^\\;]|\\.)+")
_LABELS = "Labels: "
"""What begins the line of labels below a note in the program's own table for Readwise."""

Row = defaultdict[str, str]
"""Cells by their columns; what the user left out of a table is empty."""


def is_notes_table(data: bytes) -> bool:
    """Whether a file is such a table, by its first line."""
    start = opening(data[:65_536])
    return bool(start.strip()) and _kind(_heading(start)[1]) is not None and holds_text(data)


def is_codebook_table(data: bytes) -> bool:
    """Whether a file is a codebook of Taguette, by its first line."""
    names = _heading(opening(data[:65_536]))[1]
    return tuple(names[:2]) == _CODEBOOK and holds_text(data)


def read_table(data: bytes) -> Notebook | None:
    """Return what a table holds; ``None`` for one of something else."""
    text = file_text(data)
    sign, names = _heading(text)
    kind = _kind(names)
    if kind is None:
        return None
    reading = _Reading()
    for row in _rows(text, sign, names):
        if kind is _OWN:
            reading.own(row)
        elif kind is _CLAIMS:
            reading.claim(row, row["statement"])
        else:
            reading.highlight(_foreign(row, kind))
    return reading.notebook()


def _kind(names: list[str]) -> frozenset[str] | None:
    """Return which of the tables has such columns. Of Taguette's it has no others, as a content may
    be an article's, too.
    """
    if frozenset(names) == _TAGUETTE:
        return _TAGUETTE
    kinds = (_OWN, _CLAIMS, _READWISE, _FROM_READWISE)
    return next((kind for kind in kinds if kind <= frozenset(names)), None)


def _heading(text: str) -> tuple[str, list[str]]:
    """Return what parts the cells, and the names of the columns in small letters."""
    start = text.removeprefix("\ufeff").lstrip("\r\n")[:20_000]
    first = start.replace("\r", "\n").split("\n", 1)[0]
    found = [(sign, next(csv.reader([first], delimiter=sign), [])) for sign in _DELIMITERS]
    sign, names = max(found, key=lambda one: len(one[1]))
    return sign, [name.strip().casefold() for name in names[:_MOST_COLUMNS]]


def _rows(text: str, sign: str, names: list[str]) -> Iterator[Row]:
    csv.field_size_limit(_LARGEST_CELL)
    whole = text.removeprefix("\ufeff").replace("\0", "\ufffd")
    rows = csv.reader(io.StringIO(whole, newline=""), delimiter=sign)
    heading = True
    for cells in rows:
        if not any(cells):
            continue
        if heading:
            heading = False
            continue
        padded = [*cells, *("" for _ in names)]
        found = zip(names, padded, strict=False)
        yield defaultdict(str, {name: well_formed(unguarded(cell)) for name, cell in found})


@dataclass(frozen=True, slots=True)
class _Highlight:
    """A highlight as a table has it, whatever its columns are called."""

    quote: str
    title: str
    address: str = ""
    digest: str = ""
    name: str = ""
    note: str = ""
    paths: tuple[tuple[str, ...], ...] = ()
    start: str = ""
    prefix: str = ""
    suffix: str = ""
    placed: bool = True
    created: str = ""
    modified: str = ""
    author: str = ""
    claims: tuple[str, ...] = ()


def _foreign(row: Row, kind: frozenset[str]) -> _Highlight:
    """Return a highlight of Readwise or Taguette."""
    if kind is _TAGUETTE:
        given = tuple(sound_path(tuple(row["tag"].split("."))))
        return _Highlight(row["content"], row["document"], paths=given)
    note = row["note"]
    paths = [path for tag in _tags(row) for path in sound_path(path_of(tag))]
    if kind is _READWISE:
        note, more = _parted_note(note)
        paths += more
    return _Highlight(
        quote=row["highlight"],
        title=row["title"] or row["book title"],
        address=row["url"],
        note=note,
        paths=tuple(dict.fromkeys(paths)),
        start=row["location"],
        created=row["highlighted at"] or row["date"],
    )


def _tags(row: Row) -> Iterator[str]:
    yield from (tag.strip() for tag in row["tags"].split(","))


def _parted_note(note: str) -> tuple[str, list[tuple[str, ...]]]:
    """Return a note without what the program wrote below it: labels, and what became of a place."""
    parts = note.split("\n\n")
    while parts and parts[-1].startswith("[") and parts[-1].endswith("]") and len(parts) > 1:
        parts.pop()
    if not (parts and parts[-1].startswith(_LABELS)):
        return note, []
    labels = (one.replace(r"\;", ";") for one in _LABEL.findall(parts.pop().removeprefix(_LABELS)))
    return "\n\n".join(parts), [path for one in labels for path in sound_path(path_of(one))]


@dataclass(slots=True)
class _Found:
    """An article of a table, and what is on it."""

    number: ArticleId
    title: str
    address: str
    digest: str
    annotations: dict[str, Annotation] = field(default_factory=dict)
    note: Note | None = None


class _Reading:
    """What has been read so far."""

    def __init__(self) -> None:
        self._labels = PathLabels()
        self._articles: dict[tuple[str, str, str], _Found] = {}
        self._claims: dict[str, Claim] = {}
        self._claim_notes: dict[ClaimId, Note] = {}
        self._gathered: dict[str, list[AnnotationId]] = {}
        self._scale: dict[str, Rating] = {}
        self._library: Note | None = None
        self._unread: list[Named] = []

    def notebook(self) -> Notebook:
        """Return all of it."""
        return Notebook(
            labels=self._labels.all,
            scale=tuple(self._scale.values()),
            articles=tuple(
                NotedArticle(
                    id=one.number,
                    hashes=(one.digest,) if one.digest else (),
                    address=one.address or None,
                    title=one.title or one.address,
                    annotations=tuple(one.annotations.values()),
                    note=one.note,
                )
                for one in self._articles.values()
            ),
            claims=tuple(self._with_highlights(one) for one in self._claims.values()),
            claim_notes=self._claim_notes,
            library_note=self._library,
            unread=tuple(self._unread),
            foreign=True,
        )

    def _with_highlights(self, claim: Claim) -> Claim:
        return replace(claim, highlights=tuple(self._gathered.get(claim.statement, ())))

    def own(self, row: Row) -> None:
        """Take a row of the program's own table."""
        created, modified = stored_time(row["created"]), stored_time(row["modified"])
        note = Note(row["note"], created, modified) if row["note"] else None
        match row["kind"]:
            case "highlight":
                self.highlight(_own_highlight(row))
            case "note on article":
                self._article(row["article"], row["address"], row["sha256"]).note = note
            case "note on library":
                self._library = note
            case "claim":
                self.claim(row, row["claims"])

    def claim(self, row: Row, statement: str) -> None:
        """Take a claim, without what a table only tells of it in words."""
        told = [row[stance] for stance in Stance] + [row["evidence"]]
        pieces = [line for cell in told for line in cell.splitlines()]
        self._unread += [Named(Thing.EVIDENCE, piece) for piece in pieces]
        number = ClaimId(_uuid(row["id"], statement))
        created, modified = stored_time(row["created"]), stored_time(row["modified"])
        self._claims[number] = Claim(
            id=number,
            statement=statement,
            speaker=row["speaker"],
            role=row["role"],
            organisation=row["organisation"],
            said_when=row["said when"],
            said_date=row["said date"] or None,
            said_where=row["said where"],
            figure=Figure(row["figure"], ()) if row["figure"] and "statement" in row else None,
            status=Status(row["status"]) if row["status"] in set(Status) else Status.NEW,
            rating=self._rating(row["verdict"]),
            confidence=_percent(row["confidence"]),
            highlights=(),
            evidence=(),
            note=row["note"],
            created=created,
            modified=modified or created,
            author=row["made by"],
        )
        if row["note"]:
            self._claim_notes[number] = Note(row["note"], created, modified)

    def _rating(self, name: str) -> RatingId | None:
        if not name:
            return None
        number = RatingId(len(self._scale) + 1)
        return self._scale.setdefault(name, Rating(number, name, "", "")).id

    def highlight(self, one: _Highlight) -> None:
        """Take a highlight. Taguette has a row for each of its labels."""
        if not one.quote.strip():
            return
        article = self._article(one.title, one.address, one.digest)
        start = int(one.start) if one.start.isdecimal() and len(one.start) < 12 else 0
        key = f"{one.address or one.title}/{one.start}/{one.quote}"
        number = AnnotationId(_uuid(one.name, key))
        created = stored_time(one.created)
        known = article.annotations.get(number)
        given: list[LabelId] = [] if known is None else list(known.labels)
        given += map(self._labels.number, one.paths)
        article.annotations[number] = Annotation(
            id=number,
            article=article.number,
            target=Target(Span(start, start + len(one.quote)), one.quote, one.prefix, one.suffix),
            labels=tuple(dict.fromkeys(given)),
            note=one.note,
            created=created,
            modified=stored_time(one.modified) or created,
            placed=one.placed,
            author=one.author,
        )
        for statement in one.claims:
            self._gathered.setdefault(statement, []).append(number)

    def _article(self, title: str, address: str, digest: str) -> _Found:
        number, known = ArticleId(len(self._articles) + 1), _DIGEST.fullmatch(digest)
        key = title, address, digest if known else ""
        return self._articles.setdefault(key, _Found(number, *key))


def _own_highlight(row: Row) -> _Highlight:
    """Return a highlight of the program's own table: on the words that stand there now."""
    numbered = [name for name in row if name.startswith("label ")]
    paths = [path for name in numbered for path in sound_path(path_of(row[name])) if row[name]]
    return _Highlight(
        quote=row["quote now"] or row["quote"],
        title=row["article"],
        address=row["address"],
        digest=row["sha256"],
        name=row["id"],
        note=row["note"],
        paths=tuple(paths),
        start=row["start"],
        prefix=row["prefix"],
        suffix=row["suffix"],
        placed=row["place"] != "unplaced",
        created=row["created"],
        modified=row["modified"],
        author=row["made by"],
        claims=tuple(row["claims"].splitlines()),
    )


def _percent(written: str) -> int | None:
    """Return a whole number of at most 100; ``None`` for what is none, or has endless digits."""
    return min(int(written), 100) if written.isdecimal() and len(written) < 12 else None


def _uuid(name: str, otherwise: str) -> str:
    """Return a UUID; where a table has none, one that the same words always have."""
    try:
        return str(UUID(name))
    except ValueError:
        return str(uuid5(NAMESPACE_URL, otherwise))
