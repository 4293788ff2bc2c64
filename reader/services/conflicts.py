"""What libraries that were merged have otherwise: looking at both forms, and deciding on it."""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from uuid import uuid4

from reader.anchoring.quotations import place_quotes
from reader.domain.annotation import AnnotationId, ArticleId, LabelId, Target, describe
from reader.domain.claim import ClaimId, RatingId
from reader.domain.details import Detail, Value
from reader.domain.labels import path_text, path_to
from reader.domain.merging import Conflict, ConflictId, ConflictKind, Decision
from reader.domain.span import Span
from reader.domain.subject import SubjectKind
from reader.services.clock import now
from reader.services.outcome import Outcome, Verb, outcome
from reader.store import annotations, details, journal, merging
from reader.store import articles as stored_articles
from reader.store import claims as stored_claims
from reader.store import labels as stored_labels
from reader.store.library import Library
from reader.store.rows.annotation import annotation_label_values
from reader.store.rows.cells import Values
from reader.store.rows.merging import Rival, StoredConflict

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
    with ``BOTH``. Raises ``Unknown``.
    """
    with library.transaction() as db:
        rows: list[journal.RowChange | None] = []
        for wanted in conflicts:
            known = merging.conflict(library, wanted)
            if decision is Decision.THEIRS:
                rows += apply(library, db, known.rival)
            elif decision is Decision.BOTH:
                rows += _beside(library, db, known)
            rows.append(merging.decide(db, wanted, decision))
        return outcome(journal.record(db, now(), Verb.DECIDE, rows))


def apply(library: Library, db: "Database", rival: Rival) -> Iterator[journal.RowChange | None]:
    """Let a row be as another library has it, where it is still here."""
    present = merging.present(library, rival)
    if present is None:
        return
    if rival.table == "article" and "state" not in rival.row:
        yield _detail(library, db, rival)
        return
    row = rival.row
    if rival.table == "annotation" and "start" in row:
        row = row | _placed(library, ArticleId(int(str(present["article"]))), row)
    yield journal.put(db, rival.table, row)
    if rival.labels is not None:
        yield from _labelled(library, db, AnnotationId(str(row["uuid"])), rival.labels)


def _detail(library: Library, db: "Database", rival: Rival) -> journal.RowChange | None:
    article = ArticleId(int(str(rival.row["id"])))
    known = stored_articles.load(library, article)
    own = dict(known.own)
    for name, cell in rival.row.items():
        if name != "id":
            own[Detail(name)] = _value(cell)
    change = details.put_own(library, db, article, own)
    details.settle(db, {article: own})
    return change


def _value(cell: object) -> Value:
    value = json.loads(str(cell))
    if isinstance(value, list):
        return tuple(map(str, value))
    return None if value is None else str(value)


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
    library: Library, db: "Database", known: StoredConflict
) -> Iterator[journal.RowChange | None]:
    """Put the other form beside that which is here."""
    present = merging.present(library, known.rival)
    if present is None:
        return
    row = known.rival.row
    match known.kind:
        case ConflictKind.NOTE:
            texts = (str(present["text"]), str(row["text"]))
            yield journal.put(db, "note", present | {"text": "\n\n".join(filter(None, texts))})
        case ConflictKind.HIGHLIGHT:
            fresh = AnnotationId(str(uuid4()))
            whole = {name: cell for name, cell in present.items() if name != "id"} | row
            place = _placed(library, ArticleId(int(str(present["article"]))), whole)
            yield journal.put(db, "annotation", whole | place | {"uuid": fresh})
            yield from _labelled(library, db, fresh, known.rival.labels or ())
        case ConflictKind.CLAIM:
            claim = ClaimId(str(uuid4()))
            whole = {name: cell for name, cell in present.items() if name != "id"} | row
            yield journal.put(db, "claim", whole | {"uuid": claim})
            highlights = stored_claims.load(library, ClaimId(str(present["uuid"]))).highlights
            for place_of, one in enumerate(highlights):
                values: Values = {"claim": claim, "annotation": one, "position": place_of}
                yield journal.put(db, "claim_highlight", values)
        case _:
            return


_CELLS = {
    ConflictKind.HIGHLIGHT: ("exact", "labels", "note"),
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
    ConflictKind.LABEL: ("name", "colour", "letter", "definition"),
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

    def conflict(self, one: StoredConflict) -> Conflict | None:
        """Return one; ``None`` where what it is about is gone here."""
        present = merging.present(self._library, one.rival)
        if present is None:
            return None
        theirs = present | one.rival.row
        mine_said, theirs_said = self._said(one, present, None), self._said(one, theirs, one.rival)
        differing = [pair for pair in zip(mine_said, theirs_said, strict=True) if len({*pair}) > 1]
        is_highlight = one.rival.table == "annotation"
        return Conflict(
            id=one.id,
            kind=one.kind,
            library=one.library,
            about=self._about(one, present),
            mine="\n".join(mine for mine, _ in differing),
            theirs="\n".join(other for _, other in differing),
            article=one.article,
            annotation=AnnotationId(str(present["uuid"])) if is_highlight else None,
            claim=_claim_of(one, present),
            decision=one.decision,
        )

    def _said(self, one: StoredConflict, row: Values, rival: Rival | None) -> list[str]:
        names = _CELLS.get(one.kind) or tuple(name for name in one.rival.row if name != "id")
        return [self._cell(name, row, rival) for name in names]

    def _cell(self, name: str, row: Values, rival: Rival | None) -> str:
        if name == "labels":
            return self._labels_of(row, rival)
        cell = row.get(name)
        if name == "rating":
            return self._ratings.get(RatingId(int(str(cell))), "") if cell is not None else ""
        if name == "kept":
            return ("removed", "kept")[int(str(cell))]
        is_said = rival is not None and rival.table == "article" and name != "state"
        if cell is not None and (is_said or name == Detail.AUTHORS):  # these are JSON
            value = _value(cell)
            return "; ".join(value) if isinstance(value, tuple) else value or ""
        return "" if cell is None else str(cell)

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
