"""What libraries that were merged have otherwise: looking at both forms, and deciding on it."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from uuid import uuid4

from reader.anchoring.quotations import place_quotes
from reader.domain.annotation import AnnotationId, ArticleId, LabelId, Target, describe
from reader.domain.claim import ClaimId, RatingId
from reader.domain.details import Detail, FolderId
from reader.domain.errors import LibraryDamaged
from reader.domain.labels import path_text, path_to
from reader.domain.merging import Conflict, ConflictId, ConflictKind, Decision, TwoForms
from reader.domain.message import translate
from reader.domain.span import Span
from reader.domain.subject import SubjectKind
from reader.services import article_folders
from reader.services.clock import now
from reader.services.outcome import Outcome, Verb, outcome
from reader.services.settling_names import parked, settled
from reader.store import annotations, details, journal, merging, site_rules
from reader.store import articles as stored_articles
from reader.store import claims as stored_claims
from reader.store import labels as stored_labels
from reader.store.connection import damage_told
from reader.store.library import Library
from reader.store.rows.annotation import annotation_label_values
from reader.store.rows.cells import Cell, Senseless, Values, flag, number
from reader.store.rows.merging import Rival, StoredConflict, detail

if TYPE_CHECKING:
    from reader.store.library import Database


def list_conflicts(library: Library, *, decided: bool = False) -> list[Conflict]:
    """Return what is to be decided, in the order in which it came; with ``decided`` also what was.
    What is gone here by now is left out.
    """
    shown = _Shown(library)
    found = (
        shown.conflict(one) for one in merging.conflicts(library) if decided or one.decision is None
    )
    return [one for one in found if one is not None]


def is_any_open(library: Library) -> bool:
    """Whether anything is to be decided."""
    return merging.is_any_open(library)


def decide(library: Library, conflicts: Sequence[ConflictId], decision: Decision) -> Outcome:
    """Decide on conflicts, undone together. What cannot stand beside the other form stays as it is
    with ``BOTH``. Raises ``Unknown``, and ``LibraryDamaged`` where the other form makes no sense.
    """
    with library.transaction() as db:
        rows: list[journal.RowChange | None] = []
        for wanted in conflicts:
            known = merging.conflict(library, wanted)
            if decision is not Decision.MINE:
                rows += _written(library, db, known, decision)
                rows += _settled(library, db, known)
            rows.append(merging.decide(db, wanted, decision))
        return outcome(journal.record(db, now(), Verb.DECIDE, rows))


def _written(
    library: Library, db: "Database", known: StoredConflict, decision: Decision
) -> list[journal.RowChange | None]:
    """Write the other form in the place of what is here, or beside it, and see that it can be
    read.
    """
    rival = known.rival
    if rival is None:
        raise LibraryDamaged(library.path, translate("Errors", "a conflict in it makes no sense"))
    with damage_told(library.path):
        if decision is Decision.THEIRS:
            rows = list(apply(library, db, rival))
        else:
            rows = list(_beside(library, db, known.kind, rival))
    for row in rows:
        if row is not None and row.after is not None:
            _read(library, row)
    return rows


def _settled(
    library: Library, db: "Database", known: StoredConflict
) -> Iterator[journal.RowChange]:
    """Part a label, a folder or a step from what it came to stand at one place with."""
    if known.rival is not None and known.rival.table in {"label", "folder", "verdict_scale"}:
        yield from settled(library, db, known.rival.table, last=int(str(known.rival.row["id"])))


def _read(library: Library, row: journal.RowChange) -> None:
    """Read what was written, which raises ``LibraryDamaged`` where it makes no sense."""
    match row.table:
        case "annotation":
            annotations.load(library, AnnotationId(str(row.cell("uuid"))))
        case "claim":
            stored_claims.load(library, ClaimId(str(row.cell("uuid"))))
        case "evidence":
            stored_claims.load(library, ClaimId(str(row.cell("claim"))))
        case "article":
            stored_articles.load(library, ArticleId(int(str(row.cell("id")))))
        case "site_rule":
            site_rules.rules(library)


def apply(library: Library, db: "Database", rival: Rival) -> Iterator[journal.RowChange | None]:
    """Let a row be as another library has it, where it is still here."""
    present = merging.present(library, rival)
    if present is None:
        return
    if rival.table == "article" and "state" not in rival.row:
        yield _detail(library, db, rival)
        return
    row = _with_present_parent(library, rival.table, _with_present_rating(library, rival))
    if rival.table == "annotation" and "start" in row:
        row = row | _placed(library, ArticleId(int(str(present["article"]))), row)
    if rival.table == "folder":
        name = str(row.get("name", present["name"]))
        row = row | {"name": parked(int(str(row["id"])), name)}
    yield journal.put(db, rival.table, row)
    if rival.labels is not None:
        yield from _labelled(library, db, AnnotationId(str(row["uuid"])), rival.labels)


def _with_present_rating(library: Library, rival: Rival) -> Values:
    """Return the row, of a claim without a rating that is gone from the scale."""
    rating = rival.row.get("rating")
    if rating is None or rating in {one.id for one in stored_claims.scale(library)}:
        return rival.row
    return rival.row | {"rating": None}


def _with_present_parent(library: Library, table: str, row: Values) -> Values:
    """Return the row, of a label or folder without a place under one that is gone."""
    parent = row.get("parent")
    if parent is None:
        return row
    above = Rival(table, {"id": parent})
    if merging.present(library, above) is not None:
        return row
    return {name: cell for name, cell in row.items() if name != "parent"}


def _detail(library: Library, db: "Database", rival: Rival) -> journal.RowChange | None:
    article = ArticleId(int(str(rival.row["id"])))
    known = stored_articles.load(library, article)
    own = dict(known.own)
    for name, cell in rival.row.items():
        if name != "id":
            own[Detail(name)] = detail(cell)
    change = details.put_own(library, db, article, own)
    details.settle(db, {article: own})
    return change


def _placed(library: Library, article: ArticleId, row: Values) -> Values:
    """Return the cells of a highlight's place, found anew where its article has another text by
    now.
    """
    document = stored_articles.load(library, article).document
    span = Span(int(str(row["start"])), int(str(row["end"])))
    exact = str(row["exact"])
    if not row.get("placed", 1) or document.text[span.start : span.end] == exact:
        return {}
    target = Target(span, exact, str(row.get("prefix", "")), str(row.get("suffix", "")))
    (found,) = place_quotes([target], document)
    if found.span is None:
        return {"placed": 0}
    target = describe(document.text, found.span)
    return {
        "start": target.span.start,
        "end": target.span.end,
        "exact": target.exact,
        "prefix": target.prefix,
        "suffix": target.suffix,
    }


def _labelled(
    library: Library, db: "Database", annotation: AnnotationId, labels: Sequence[int]
) -> Iterator[journal.RowChange | None]:
    known = {label.id for label in stored_labels.labels(library)}
    yield from journal.remove_all(db, "annotation_label", {"annotation": annotation})
    for place, label in enumerate(one for one in labels if one in known):
        values = annotation_label_values(annotation, LabelId(label), place)
        yield journal.put(db, "annotation_label", values)


def _beside(
    library: Library, db: "Database", kind: ConflictKind, rival: Rival
) -> Iterator[journal.RowChange | None]:
    """Put the other form beside that which is here."""
    present = merging.present(library, rival)
    if present is None:
        return
    whole = {name: cell for name, cell in present.items() if name != "id"}
    whole |= _with_present_rating(library, rival)
    match kind:
        case ConflictKind.NOTE:
            texts = (str(present["text"]), str(rival.row["text"]))
            yield journal.put(db, "note", present | {"text": "\n\n".join(filter(None, texts))})
        case ConflictKind.HIGHLIGHT:
            fresh = AnnotationId(str(uuid4()))
            place = _placed(library, ArticleId(int(str(present["article"]))), whole)
            yield journal.put(db, "annotation", whole | place | {"uuid": fresh})
            yield from _labelled(library, db, fresh, rival.labels or ())
        case ConflictKind.CLAIM:
            claim = ClaimId(str(uuid4()))
            yield journal.put(db, "claim", whole | {"uuid": claim})
            highlights = stored_claims.load(library, ClaimId(str(present["uuid"]))).highlights
            for place_of, one in enumerate(highlights):
                values: Values = {"claim": claim, "annotation": one, "position": place_of}
                yield journal.put(db, "claim_highlight", values)
        case _:
            return


_CELLS = {
    ConflictKind.HIGHLIGHT: ("exact", "place", "labels", "note"),
    ConflictKind.CLAIM: (
        "statement",
        "speaker",
        "role",
        "organisation",
        "said_when",
        "said_date",
        "said_where",
        "figure",
        "status",
        "rating",
        "confidence",
    ),
    ConflictKind.EVIDENCE: ("target", "stance", "note", "retrieved"),
    ConflictKind.NOTE: ("text",),
    ConflictKind.STATE: ("state",),
    ConflictKind.PARAGRAPH: ("kept",),
    ConflictKind.LABEL: ("name", "parent", "colour", "letter", "definition"),
    ConflictKind.FOLDER: ("name", "parent"),
    ConflictKind.RATING: ("name", "colour", "definition"),
    ConflictKind.SEARCH: ("name", "query"),
    ConflictKind.RULE: ("words", "kept"),
}
"""What of a row a person compares; of details whatever the other library sets."""


_NAMED_BY = {
    ConflictKind.HIGHLIGHT: "exact",
    ConflictKind.CLAIM: "statement",
    ConflictKind.EVIDENCE: "target",
    ConflictKind.LABEL: "name",
    ConflictKind.FOLDER: "name",
    ConflictKind.RATING: "name",
    ConflictKind.SEARCH: "name",
    ConflictKind.RULE: "words",
}
"""By what cell of its own a person knows each; any other by its article or claim."""


class _Shown:
    """Conflicts as a person compares them."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._labels = stored_labels.labels(library)
        self._ratings = {one.id: one.name for one in stored_claims.scale(library)}
        self._folders = {one.folder.id: one.path for one in article_folders.tree(library)}

    def conflict(self, one: StoredConflict) -> Conflict | None:
        """Return one; ``None`` where what it is about is gone here."""
        if one.rival is None:
            return _damaged(one)
        present = merging.present(self._library, one.rival)
        if present is None:
            return None
        try:
            return self._compared(one, one.rival, present)
        except Senseless:
            return _damaged(one)

    def _compared(self, one: StoredConflict, rival: Rival, present: Values) -> Conflict:
        names = _CELLS.get(one.kind) or tuple(name for name in rival.row if name != "id")
        theirs = present | rival.row
        forms = [
            TwoForms(name, self._cell(name, present, None), self._cell(name, theirs, rival))
            for name in names
        ]
        differing = {form.field for form in forms if form.mine != form.theirs}
        if "exact" in differing:  # other words stand elsewhere
            differing.discard("place")
        is_highlight = rival.table == "annotation"
        return Conflict(
            id=one.id,
            kind=one.kind,
            library=one.library,
            about=self._about(one, present),
            forms=tuple(form for form in forms if form.field in differing),
            article=one.article,
            annotation=AnnotationId(str(present["uuid"])) if is_highlight else None,
            claim=_claim_of(one, present),
            decision=one.decision,
        )

    def _cell(self, name: str, row: Values, rival: Rival | None) -> str:
        if name == "labels":
            return self._labels_of(row, rival)
        if name == "parent":
            return self._above(row)
        if name == "place":
            return "–".join(str(row.get(column)) for column in ("start", "end"))
        cell = row.get(name)
        is_own = rival is not None and rival.table == "article" and name != "state"
        return "" if cell is None else self._said(name, cell, is_own=is_own)

    def _said(self, name: str, cell: Cell, *, is_own: bool) -> str:
        """Return what is in a cell; ``is_own`` is one that the user has set of an article."""
        if name == "rating":
            return self._ratings.get(RatingId(number(cell, name)), "")
        if name == "kept":
            return "kept" if flag(cell, name) else "removed"
        if is_own or name == Detail.AUTHORS:
            value = detail(cell)
            return "; ".join(value) if isinstance(value, tuple) else value or ""
        return str(cell)

    def _above(self, row: Values) -> str:
        """Return the path of what a label stands under, or a folder lies in; nothing for one at the
        top, or under one that is gone.
        """
        if row["parent"] is None:
            return ""
        parent = number(row["parent"], "parent")
        if "colour" not in row:
            return self._folders.get(FolderId(parent), "")
        known = any(label.id == parent for label in self._labels)
        return path_text(path_to(self._labels, LabelId(parent))) if known else ""

    def _labels_of(self, row: Values, rival: Rival | None) -> str:
        given = None if rival is None else rival.labels
        if given is None:
            given = annotations.load(self._library, AnnotationId(str(row["uuid"]))).labels
        known = {label.id for label in self._labels}
        paths = (path_to(self._labels, LabelId(one)) for one in given if one in known)
        return ", ".join(map(path_text, paths))

    def _about(self, one: StoredConflict, present: Values) -> str:
        match one.kind:
            case kind if kind in _NAMED_BY:
                return str(present[_NAMED_BY[kind]])
            case _ if one.article is not None:
                row = stored_articles.article_row(self._library, one.article)
                return row.title if row is not None else ""
            case _:
                claim = _claim_of(one, present)
                return stored_claims.load(self._library, claim).statement if claim else ""


def _damaged(one: StoredConflict) -> Conflict:
    return Conflict(one.id, ConflictKind.DAMAGED, one.library, "", (), decision=one.decision)


def _claim_of(one: StoredConflict, present: Values) -> ClaimId | None:
    match one.kind:
        case ConflictKind.CLAIM:
            return ClaimId(str(present["uuid"]))
        case ConflictKind.EVIDENCE:
            return ClaimId(str(present["claim"]))
        case ConflictKind.NOTE if present["kind"] == SubjectKind.CLAIM:
            return ClaimId(str(present["subject"]))
        case _:
            return None
