"""Merging another library into this one: all that is in it and not here comes, what both have in
two forms is decided by who changed it, and the rest is left to the user. All of it is undone at
once.
"""

import logging
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from reader.domain.details import Folder
from reader.domain.errors import DiskFull, LibraryDamaged, MergeWithItself
from reader.domain.merging import Merging, MergingId
from reader.domain.notebook import Notebook, Thing
from reader.services import conflicts
from reader.services import merging_names as names
from reader.services.cancelling import never
from reader.services.check_sentences import problem_sentence
from reader.services.clock import now
from reader.services.merging_articles import Matched, bring_versions, match
from reader.services.merging_deletions import Deletions
from reader.services.merging_needs import Needs
from reader.services.merging_policy import ThreeWay
from reader.services.notebooks import notebook_with
from reader.services.outcome import NOTHING, Outcome, Verb, outcome
from reader.services.settling_names import parked, settled
from reader.services.taking_up import Run
from reader.store import articles as stored_articles
from reader.store import claim_lists, journal, notebooks, since
from reader.store import claims as stored_claims
from reader.store import merging as stored_merging
from reader.store.draft import Draft
from reader.store.library import Library
from reader.store.other_library import open_other
from reader.store.soundness.checking import check as check_file

if TYPE_CHECKING:
    from reader.store.library import Database

log = logging.getLogger(__name__)

DRAFTS = 2
"""How often merging is tried on a draft while others change the library."""

Report = Callable[[int, int], None]
"""Told how many articles were looked at, and of how many: all of them when it begins to write."""


def _unheard(_done: int, _total: int) -> None:
    """Report to nobody."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What merging another library would do. ``highlights`` and the like count what would come new;
    ``updated`` and ``deleted`` what was changed or deleted there alone, ``conflicts`` what would
    wait for a decision. ``changed`` says that it would do anything, as to details and evidence,
    which are not counted. ``authors`` are those who are named there.
    """

    name: str
    articles: int
    versions: int
    highlights: int
    claims: int
    notes: int
    labels: int
    updated: int
    deleted: int
    conflicts: int
    changed: bool
    authors: tuple[str, ...] = ()

    @property
    def differing(self) -> int:
        """How many things are here and there in two forms."""
        return self.updated + self.conflicts

    @property
    def is_empty(self) -> bool:
        """Whether it would do nothing."""
        return not (self.changed or self.conflicts)


@dataclass(slots=True)
class Merged:
    """What came of a merging. ``came`` counts what is here now that was not, ``updated`` what was
    changed there alone, ``deleted`` what was deleted there alone, ``conflicts`` what is to be
    decided. ``unplaced`` highlights wait for a place. ``changed`` says that anything was changed.
    """

    outcome: Outcome = NOTHING
    articles: int = 0
    versions: int = 0
    came: Counter[Thing] = field(default_factory=Counter)
    updated: int = 0
    deleted: int = 0
    conflicts: int = 0
    unplaced: int = 0
    changed: bool = False


def preview(library: Library, path: Path, check: Callable[[], None] = never) -> Preview:
    """Return what merging the library at a path would do: it is merged into a draft. Raises as
    ``merge`` does, and ``DiskFull`` where there is no room for that.
    """
    _refuse_itself(library, path)
    with open_other(path) as other:
        _refuse_damaged(path, other, check)
        return _Merge(library, other, path.name, _unheard, check).preview()


def merge(
    library: Library, path: Path, report: Report = _unheard, check: Callable[[], None] = never
) -> Merged:
    """Merge the library at a path, which is opened to be read and never written.

    ``check`` is called often and may raise to cancel; nothing is changed then. Raises
    ``MergeWithItself``, and the ``LibraryError`` that says why the other one cannot be read.
    """
    _refuse_itself(library, path)
    with open_other(path) as other:
        _refuse_damaged(path, other, check)
        return _Merge(library, other, path.name, report, check).run()


def refuse(library: Library, path: Path) -> None:
    """Note that the user does not want a library, as it is now, to be merged."""
    with open_other(path) as other:
        stored_merging.keep(library, _merging(other, path.name, merged=False))


def _refuse_itself(library: Library, path: Path) -> None:
    if library.owns(path):
        raise MergeWithItself(path)


def _refuse_damaged(path: Path, other: Library, check: Callable[[], None]) -> None:
    found = check_file(other.path, lambda _done, _total: check(), alone=other.is_read_only)
    if not found.is_sound:
        raise LibraryDamaged(path, problem_sentence(found.problems[0]))


def _notebook(other: Library, check: Callable[[], None]) -> Notebook:
    """Return all that was written in another library, whole: it is no export."""
    articles = []
    for row in stored_articles.list_rows(other):
        check()
        articles.append(stored_articles.load(other, row.id))
    claims = [stored_claims.load(other, row.id) for row in reversed(claim_lists.list_rows(other))]
    return notebook_with(other, articles, claims, whole=True)


def _merging(other: Library, name: str, *, merged: bool) -> Merging:
    return Merging(MergingId(str(uuid4())), name, since.head(other), merged, now())


class _Merge:
    """One library on its way into another one."""

    def __init__(
        self,
        library: Library,
        other: Library,
        name: str,
        report: Report,
        check: Callable[[], None],
    ) -> None:
        self._library = library
        self._other = other
        self._name = name
        self._report = report
        self._check = check
        self._done = self._total = 0

    def preview(self) -> Preview:
        """Return what all of it would do."""
        notebook = _notebook(self._other, self._check)
        with Draft(self._library, self._check) as draft:
            told = self._merged_into(draft, notebook)
        return Preview(
            name=self._name,
            articles=told.articles,
            versions=told.versions,
            highlights=told.came[Thing.HIGHLIGHT],
            claims=told.came[Thing.CLAIM],
            notes=told.came[Thing.NOTE],
            labels=told.came[Thing.LABEL],
            updated=told.updated,
            deleted=told.deleted,
            conflicts=told.conflicts,
            changed=told.changed,
            authors=_authors(notebook),
        )

    def run(self) -> Merged:
        """Do all of it, or nothing: on a draft first, so that others can read and write meanwhile.
        Where they do, once more; and at last on the library itself.
        """
        notebook = _notebook(self._other, self._check)
        for _ in range(DRAFTS):
            told = self._tried(notebook)
            if told is not None:
                return told
        with self._library.opened_again() as library:
            return self._merged_into(library, notebook)

    def _tried(self, notebook: Notebook) -> Merged | None:
        """Merge by way of a draft; ``None`` where there is no room for one, or somebody has changed
        the library meanwhile.
        """
        self._library.check_place()
        with ExitStack() as kept:
            try:
                draft = kept.enter_context(Draft(self._library, self._check))
                told = self._merged_into(draft, notebook)
            except DiskFull as error:
                log.warning("there is no room for a draft", exc_info=error)
                return None
            self._check()
            self._report(self._total, self._total)
            with self._library.opened_again() as library:
                return told if draft.write_into(library) else None

    def _step(self) -> None:
        self._check()
        self._report(self._done, self._total)
        self._done += 1

    def _merged_into(self, library: Library, notebook: Notebook) -> Merged:
        """Merge into the library or its draft, in one transaction."""
        self._done, self._total = 0, 2 * len(notebook.articles)
        with library.transaction() as db:
            before, at = journal.last_number(library), now()
            fork = since.fork(library, self._other)
            matched = match(library, self._other, notebook, self._step)
            told = Merged(articles=len(matched.fresh))
            policy = ThreeWay(
                fork,
                *since.done_since(library, self._other, fork),
                frozenset(matched.fresh),
                frozenset(_highlights_of(notebook, matched)),
                disputed=frozenset(_disputed(self._other)),
            )
            needs = Needs(library, notebook, matched.here, policy)
            policy.names = names.ties(library, notebook, policy, needs)
            told.versions = bring_versions(library, self._other, matched)
            shown = list(_out_of_trash(library, db, matched, notebook, policy))
            journal.record(db, at, Verb.MERGE, shown)
            run = Run(library, notebook, matched.here, at, policy)
            run.all(self._step)
            if policy.names:
                run.wanted.folders = [_parked(folder) for folder in run.wanted.folders]
            notebooks.write(library, run.wanted, at, Verb.MERGE)
            rows = [row for one in policy.updates for row in conflicts.apply(library, db, one)]
            rows += [
                journal.put_cells(db, "article", {"id": article, "deleted": at})
                for article in policy.trashed
            ]
            told.updated = len(policy.updates)
            journal.record(db, at, Verb.MERGE, rows)
            gone = Deletions(library, db, policy, matched.here, run.folders)
            removed = [row for row in gone.rows(notebook) if row is not None]
            journal.record(db, at, Verb.MERGE, removed)
            told.deleted = len(removed)
            self._settle(library, db, policy, at)
            told.changed = bool(matched.fresh) or journal.last_number(library) > before
            self._remember(library, db, policy, at, anything=told.changed)
            told.came, told.unplaced = run.told.came, run.told.unplaced
            told.conflicts = len(policy.conflicts)
            told.outcome = outcome(journal.fold(db, before, at, Verb.MERGE))
        return told

    def _remember(
        self, library: Library, db: "Database", policy: ThreeWay, at: str, *, anything: bool
    ) -> None:
        """Write what is open, and that the other library was merged as it is now."""
        merging = _merging(self._other, self._name, merged=True)
        known = any(
            one.merged and one.link == merging.link for one in stored_merging.mergings(library)
        )
        if anything or policy.conflicts or not known:
            rows = stored_merging.put(db, merging, policy.conflicts)
            journal.record(db, at, Verb.MERGE, list(rows))

    def _settle(self, library: Library, db: "Database", policy: ThreeWay, at: str) -> None:
        """Part what came to one place by what both sides did."""
        for table, ties in policy.names.items():
            both = {here for there, here in ties.same.items() if there == here}
            rows = list(settled(library, db, table, first=both))
            journal.record(db, at, Verb.MERGE, rows)


def _parked(folder: Folder) -> Folder:
    return replace(folder, name=parked(folder.id, folder.name))


def _out_of_trash(
    library: Library, db: "Database", matched: Matched, notebook: Notebook, policy: ThreeWay
) -> Iterator[journal.RowChange]:
    """Take out of the trash what is new, and what is in use there unless it was put into the trash
    here since.
    """
    for article in matched.shown:
        yield journal.put_cells(db, "article", {"id": article, "deleted": None})
    for noted in notebook.articles:
        here = matched.here[noted.id]
        if here is None or here in matched.fresh or noted.deleted is not None:
            continue
        kept = policy.is_unwanted("article", here, noted.id, "deleted")
        if not kept and stored_articles.is_deleted(library, here):
            yield journal.put_cells(db, "article", {"id": here, "deleted": None})


def _highlights_of(notebook: Notebook, matched: Matched) -> Iterator[str]:
    """Yield the highlights of the articles that are new here."""
    for noted in notebook.articles:
        if matched.here[noted.id] in matched.fresh:
            yield from (one.id for one in noted.annotations)


def _disputed(library: Library) -> Iterator[tuple[str, str]]:
    """Yield the rows of a library, by table and key, of which a form is still to be chosen."""
    for one in stored_merging.conflicts(library):
        if one.decision is None and one.rival is not None:
            yield one.rival.table, since.key_of(one.rival.table, one.rival.row)


def _authors(notebook: Notebook) -> tuple[str, ...]:
    """Return who is named in a library, in the order of the alphabet."""
    named = {one.author for article in notebook.articles for one in article.annotations}
    named |= {claim.author for claim in notebook.claims}
    return tuple(sorted(filter(None, named)))
