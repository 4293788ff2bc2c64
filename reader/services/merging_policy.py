"""What becomes of a thing that two libraries have in two forms: the one form, where only one side
has changed it since they met; of both what each has changed; else a conflict.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import uuid4

from reader.domain.annotation import Annotation, ArticleId, Label
from reader.domain.article_row import State
from reader.domain.claim import Claim, Evidence, Rating
from reader.domain.details import Folder
from reader.domain.merging import ConflictId, ConflictKind
from reader.domain.notebook import Note, Thing
from reader.domain.saved_search import SavedSearch
from reader.domain.site_rules import SiteRule
from reader.domain.subject import Subject, SubjectKind
from reader.services.notebook_names import UNTIED, Ties
from reader.services.taken_up import Differing, TakenUp
from reader.store.notebooks import Additions
from reader.store.rows.annotation import annotation_values, label_values
from reader.store.rows.article import state_values, verdict_values
from reader.store.rows.cells import Values
from reader.store.rows.claim import claim_values, evidence_values, rating_values
from reader.store.rows.folder import folder_values
from reader.store.rows.keys import KEYS
from reader.store.rows.merging import Rival
from reader.store.rows.note import note_values
from reader.store.rows.saved_search import saved_search_values
from reader.store.rows.site_rule import site_rule_values
from reader.store.since import Done, Fork

_KINDS = {
    Thing.HIGHLIGHT: ConflictKind.HIGHLIGHT,
    Thing.CLAIM: ConflictKind.CLAIM,
    Thing.EVIDENCE: ConflictKind.EVIDENCE,
    Thing.NOTE: ConflictKind.NOTE,
    Thing.DETAIL: ConflictKind.DETAIL,
    Thing.PARAGRAPH: ConflictKind.PARAGRAPH,
    Thing.LABEL: ConflictKind.LABEL,
    Thing.FOLDER: ConflictKind.FOLDER,
    Thing.RATING: ConflictKind.RATING,
    Thing.SEARCH: ConflictKind.SEARCH,
    Thing.RULE: ConflictKind.RULE,
}

_OWN_OF_EACH = {
    "label": {"key", "position"},
    "verdict_scale": {"position"},
    "evidence": {"position"},
}
"""Columns in which two libraries may differ."""

Open = tuple[ConflictId, ArticleId | None, ConflictKind, Rival]


@dataclass(slots=True)
class ThreeWay:
    """What was done on both sides since they met, and what follows from it: ``updates`` is what is
    taken over, ``conflicts`` what is to be decided, ``trashed`` goes to the trash. ``names`` are
    the ties of labels, folders and steps of the scale, by table; ``disputed`` are the rows there,
    by table and key, of which it is still to be decided there which form they take.
    """

    fork: Fork
    mine: Done
    theirs: Done
    new_articles: frozenset[int] = frozenset()
    new_highlights: frozenset[str] = frozenset()
    updates: list[Rival] = field(default_factory=list)
    conflicts: list[Open] = field(default_factory=list)
    trashed: list[ArticleId] = field(default_factory=list)
    names: Mapping[str, Ties] = field(default_factory=dict)
    disputed: frozenset[tuple[str, str]] = frozenset()

    @property
    def have_met(self) -> bool:
        """Whether either library knows of the other, so that what is missing was deleted."""
        return self.fork.mine > 0 or self.fork.theirs > 0

    def ties(self, table: str) -> Ties:
        """Return what is known of the names in a table beforehand."""
        return self.names.get(table, UNTIED)

    def is_unwanted(
        self, table: str, here: object, there: object, column: str | None = None
    ) -> bool:
        """Whether it was taken away here and left alone there; what belongs to an article that is
        new here always comes.
        """
        if not self.have_met or self._is_new(table, str(here)):
            return False
        if self.theirs.touched(table, there, column):
            return False
        return self.fork.known or self.mine.touched(table, here, column)

    def _is_new(self, table: str, key: str) -> bool:
        """Whether a row is of an article that is new."""
        match table:
            case "annotation":
                return key in self.new_highlights
            case "claim_highlight":
                return key.partition("/")[2] in self.new_highlights
            case "note":
                kind, _, number = key.partition("/")
                return kind == SubjectKind.ARTICLE and int(number) in self.new_articles
            case "article" | "verdict" | "article_folder":
                return int(key.partition("/")[0]) in self.new_articles
            case _:
                return False

    def only_theirs(
        self, table: str, here: object, there: object, column: str | None = None
    ) -> bool:
        """Whether it was changed there and left alone here."""
        ours = self.mine.perhaps(table, here)
        is_ours = bool(ours) if column is None else column in ours
        return self.have_met and self.theirs.touched(table, there, column) and not is_ours

    def differs(self, told: TakenUp, wanted: Additions, one: Differing) -> None:
        """Take over, leave alone, or leave it to the user."""
        del wanted
        if one.what is Thing.TRASH:
            if one.article is not None and self.only_theirs("article", *one.keys, "deleted"):
                self.trashed.append(one.article)
            return
        rival = rival_of(one)
        here, there = one.keys
        compared = {*rival.row, "labels"} if one.column is None else {one.column}
        ours = self.mine.perhaps(one.table, here) & compared
        others = self.theirs.columns(one.table, there) & compared
        if others and not (ours & others) and (one.table, str(there)) not in self.disputed:
            self.updates.append(rival if one.column is not None else _only(rival, others))
        elif others or not (ours or self.fork.known):
            kind = ConflictKind.STATE if one.column == "state" else _KINDS[one.what]
            self.conflicts.append((ConflictId(str(uuid4())), one.article, kind, rival))
        told.there[one.what] += 1


def _only(rival: Rival, columns: frozenset[str]) -> Rival:
    """Return of a row what was changed there."""
    kept: set[str] = {*columns, *KEYS[rival.table]}
    kept.add("modified")
    if kept & {"start", "end", "exact"}:  # a place is one thing
        kept |= {"start", "end", "exact", "prefix", "suffix", "placed", "review"}
    row = {name: cell for name, cell in rival.row.items() if name in kept}
    return Rival(rival.table, row, rival.labels if "labels" in columns else None)


def rival_of(one: Differing) -> Rival:  # noqa: PLR0911 (one for each kind)
    """Return what the other library has, as a row of this one."""
    here, _ = one.keys
    match one.there:
        case Annotation() as annotation:
            return Rival("annotation", annotation_values(annotation), tuple(annotation.labels))
        case Claim() as claim:
            return Rival("claim", claim_values(claim))
        case Evidence() as evidence:
            return _named("evidence", evidence_values(evidence, 0), here)
        case Note() as note:
            kind, _, key = str(here).partition("/")
            return Rival("note", note_values(Subject(SubjectKind(kind), key), note))
        case Label() as label:
            return _named("label", label_values(label, 0), here)
        case Folder() as folder:
            return _named("folder", folder_values(folder), here)
        case Rating() as rating:
            return _named("verdict_scale", rating_values(rating, 0), here)
        case SavedSearch() as search:
            return _named("saved_search", saved_search_values(search), here)
        case SiteRule() as rule:
            return _named("site_rule", site_rule_values(rule), here)
        case bool() as kept:
            article, _, block = str(here).partition("/")
            return Rival("verdict", verdict_values(ArticleId(int(article)), int(block), kept))
        case State() as state:
            return Rival("article", state_values(ArticleId(int(str(here))), state))
        case detail:
            return Rival("article", {"id": int(str(here)), str(one.column): json.dumps(detail)})


def _named(table: str, values: Values, key: object) -> Rival:
    """Return a row under the number or the UUID that it has here."""
    (column,) = KEYS[table]
    left_out = _OWN_OF_EACH.get(table, set())
    named = {name: cell for name, cell in values.items() if name not in left_out}
    return Rival(table, named | {column: key if isinstance(key, int) else str(key)})
