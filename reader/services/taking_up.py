"""Taking up a notebook, what was written in another library or program: what is new comes in, what
is here already stays, what differs is told and not overwritten. All of it is undone at once.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Label
from reader.domain.article import Article
from reader.domain.claim import Claim, ClaimId, Rating
from reader.domain.details import Detail, Folder, FolderId, Value, value_of
from reader.domain.labels import in_tree_order
from reader.domain.notebook import Named, Note, Notebook, NotedArticle, Thing
from reader.domain.subject import LIBRARY, Subject, SubjectKind, about_article, about_claim
from reader.services.cancelling import never
from reader.services.clock import now
from reader.services.export_paths import without_path
from reader.services.notebook_articles import article_here
from reader.services.notebook_names import (
    UNTIED,
    Ties,
    join_folders,
    join_labels,
    join_scale,
    labels_wanted,
)
from reader.services.notebook_places import Local, local_article, place_all
from reader.services.outcome import Verb, outcome
from reader.services.taken_up import Absent, Differing, Policy, TakenUp
from reader.store import annotations as stored_annotations
from reader.store import article_folders, notebooks, saved_searches, site_rules
from reader.store import claims as stored_claims
from reader.store import labels as stored_labels
from reader.store import notes as stored_notes
from reader.store.library import Library
from reader.store.notebooks import Additions


class LeaveAlone:
    """What is here stays, and what differs is told."""

    def ties(self, table: str) -> Ties:
        """Know nothing beforehand."""
        del table
        return UNTIED

    def differs(self, told: TakenUp, wanted: Additions, one: Differing) -> None:
        """Tell it."""
        del wanted
        told.differing.append(Named(one.what, one.name))

    def is_unwanted(
        self, table: str, here: object, there: object, column: str | None = None
    ) -> bool:
        """Let everything come."""
        del table, here, there, column
        return False


def take_up(library: Library, notebook: Notebook, check: Callable[[], None] = never) -> TakenUp:
    """Take up a notebook. ``check`` is called before each article is looked for and read, and may
    raise to cancel; nothing is changed then.
    """
    at = now()
    with library.transaction():
        here: dict[ArticleId, ArticleId | None] = {}
        for noted in notebook.articles:
            check()
            here[noted.id] = article_here(library, noted)
        run = Run(library, notebook, here, at, LeaveAlone())
        run.all(check)
        told = run.told
        told.outcome = outcome(notebooks.write(library, run.wanted, at, Verb.TAKE_UP))
        return told


class Run:
    """One notebook on its way in: what of it is wanted, and what is told of it."""

    def __init__(
        self,
        library: Library,
        notebook: Notebook,
        here: Mapping[ArticleId, ArticleId | None],
        at: str,
        policy: Policy,
    ) -> None:
        """``here`` says which articles of the library those of the notebook are."""
        self._policy = policy
        self._library = library
        self._notebook = notebook
        self._at = at
        self.told = TakenUp()
        self.wanted = Additions()
        self._new: set[AnnotationId] = set()
        self._here = here
        used = {
            label
            for article in notebook.articles
            if here[article.id] is not None
            for annotation in article.annotations
            for label in annotation.labels
        }
        foreign = notebook.foreign
        labels = notebook.labels if foreign else labels_wanted(notebook.labels, used)
        self._labels = join_labels(
            stored_labels.labels(library), labels, policy.ties("label"), by_name=foreign
        )
        self._scale = join_scale(
            stored_claims.scale(library),
            notebook.scale,
            policy.ties("verdict_scale"),
            by_name=foreign,
        )
        self._folders = join_folders(
            article_folders.folders(library), notebook.folders, policy.ties("folder")
        )
        self._names()

    def _names(self) -> None:
        """Take up labels, folders and the scale."""
        wanted = self.wanted
        labels, scale, folders = self._labels, self._scale, self._folders
        self._count(Thing.LABEL, len(labels.new), labels.there)
        self._count(Thing.RATING, len(scale.new), scale.there)
        self._count(Thing.FOLDER, len(folders.new), folders.there)
        for label, other in labels.differing:
            self._name_differs(Thing.LABEL, "label", label, other)
        for rating, step in scale.differing:
            self._name_differs(Thing.RATING, "verdict_scale", rating, step)
        for folder, one in folders.differing:
            self._name_differs(Thing.FOLDER, "folder", folder, one)
        if self._labels.new:
            wanted.labels = list(in_tree_order(self._labels.whole))
        if self._scale.new:
            wanted.scale = self._scale.whole
        wanted.folders = self._folders.new

    @property
    def folders(self) -> Mapping[FolderId, FolderId]:
        """Which folders of the library those of the notebook are."""
        return self._folders.here

    def _count(self, what: Thing, came: int, there: int) -> None:
        self.told.came[what] += came
        self.told.there[what] += there

    def _name_differs(
        self, what: Thing, table: str, here: Label | Rating | Folder, there: Label | Rating | Folder
    ) -> None:
        keys = here.id, there.id
        self._differs(Differing(what, here.name, table, keys, here, there))

    def _differs(self, one: Differing) -> None:
        self._policy.differs(self.told, self.wanted, one)

    def all(self, check: Callable[[], None]) -> None:
        """Take up everything; ``check`` is called before each article and may raise."""
        for noted in self._notebook.articles:
            check()
            self.article(noted)
        self.claims()
        self.others()

    # Articles

    def article(self, noted: NotedArticle) -> None:
        """Take up what was written on one article."""
        here = self._here[noted.id]
        if here is None:
            title = noted.title or noted.address or (noted.hashes or ("?",))[0]
            absent = Absent(title, noted.address or "", len(noted.annotations))
            self.told.absent.append(absent)
            return
        local = local_article(self._library, here)
        self._annotations(noted, local)
        self._details(noted, local)
        self._paragraphs(noted, local)
        self._versions(noted, local)
        if noted.deleted and not local.deleted:
            keys, title = (here, noted.id), local.article.title
            self._differs(
                Differing(Thing.TRASH, title, "article", keys, False, True, here, "deleted")
            )
        theirs = about_article(noted.id)
        self._note(about_article(here), theirs, noted.note, local.article.title)

    def _annotations(self, noted: NotedArticle, local: Local) -> None:
        told = self.told
        fresh = []
        for one in noted.annotations:
            labels = tuple(
                dict.fromkeys(
                    self._labels.here[label] for label in one.labels if label in self._labels.here
                )
            )
            wanted = replace(
                one,
                article=local.article.id,
                labels=labels,
                created=one.created or self._at,
                modified=one.modified or one.created or self._at,
            )
            known = stored_annotations.find(self._library, one.id)
            if known is None and one.id not in self._new:
                if self._policy.is_unwanted("annotation", one.id, one.id):
                    continue
                fresh.append(wanted)
                self._new.add(one.id)
            elif known is None or local.says_the_same(known, wanted):
                told.there[Thing.HIGHLIGHT] += 1
            else:
                keys, (there,) = (one.id, one.id), place_all(noted, local, [wanted])
                name, article = one.target.exact, local.article.id
                self._differs(
                    Differing(Thing.HIGHLIGHT, name, "annotation", keys, known, there, article)
                )
        placed = place_all(noted, local, fresh)
        if self._notebook.foreign:
            placed = [new for one in placed for new in self._not_here(one, local)]
        self.wanted.annotations += placed
        told.came[Thing.HIGHLIGHT] += len(placed)
        told.unplaced += sum(not one.placed for one in placed)
        told.changed += sum(one.placed and one.review is not None for one in placed)

    def _not_here(self, one: Annotation, local: Local) -> Iterator[Annotation]:
        """Yield what a highlight says that none of its author's on the same words says here."""
        same = [
            known
            for known in local.article.annotations
            if known.placed == one.placed
            and known.target.exact == one.target.exact
            and (known.target.span == one.target.span or not one.placed)
            and one.author in {"", known.author}
        ]
        if not same:
            yield one
            return
        given = {label for known in same for label in known.labels}
        labels = tuple(label for label in one.labels if label not in given)
        note = "" if one.note in {known.note for known in same} else one.note
        if labels or note:
            yield replace(one, labels=labels, note=note)
        else:
            self._new.discard(one.id)
            self.told.there[Thing.HIGHLIGHT] += 1

    def _details(self, noted: NotedArticle, local: Local) -> None:
        """Take up what is said of an article where nothing is said here."""
        article = local.article
        self._own(noted, article)
        self._state(noted, article)
        if noted.starred and not article.starred and self._may_come(noted, article, "starred"):
            self.wanted.stars.append(article.id)
            self.told.came[Thing.DETAIL] += 1
        inside = {folder.id for folder in article.folders}
        for folder in noted.folders:
            here = self._folders.here.get(folder)
            keys = f"{article.id}/{here}", f"{noted.id}/{folder}"
            if here is None or here in inside or self._policy.is_unwanted("article_folder", *keys):
                continue
            self.wanted.filed.append((article.id, here))
            inside.add(here)

    def _own(self, noted: NotedArticle, article: Article) -> None:
        own = dict(article.own)
        for detail, value in noted.own.items():
            here = own.get(detail)
            if self._notebook.foreign and detail not in own:
                here = _known_value(article, detail)
            if detail not in own and not here:
                if self._may_come(noted, article, detail.value):
                    own[detail] = value
                    self.told.came[Thing.DETAIL] += 1
            elif _same_value(here, value):
                self.told.there[Thing.DETAIL] += 1
            else:
                self._detail_differs(noted, article, detail.value, here, value)
        if own != article.own:
            self.wanted.own[article.id] = own

    def _state(self, noted: NotedArticle, article: Article) -> None:
        default = NotedArticle(noted.id).state
        if noted.state in {article.state, default}:
            return
        if article.state is not default:
            self._detail_differs(noted, article, "state", article.state, noted.state)
        elif self._may_come(noted, article, "state"):
            self.wanted.states[article.id] = noted.state
            self.told.came[Thing.DETAIL] += 1

    def _may_come(self, noted: NotedArticle, article: Article, column: str) -> bool:
        return not self._policy.is_unwanted("article", article.id, noted.id, column)

    def _detail_differs(
        self, noted: NotedArticle, article: Article, column: str, here: Value, there: Value
    ) -> None:
        name = f"{article.title}: {there if column == 'state' else column}"
        keys = article.id, noted.id
        self._differs(
            Differing(Thing.DETAIL, name, "article", keys, here, there, article.id, column)
        )

    def _paragraphs(self, noted: NotedArticle, local: Local) -> None:
        """Take up what was decided on paragraphs, where the text is the same."""
        told, article = self.told, local.article
        if noted.overrides and not local.has_text_of(noted):
            told.left_out += [Named(Thing.PARAGRAPH, article.title)] * len(noted.overrides)
            return
        kept: dict[int, bool] = {}
        for block, keep in noted.overrides.items():
            here = article.overrides.get(block)
            keys = f"{article.id}/{block}", f"{noted.id}/{block}"
            if block >= len(article.document.blocks):
                told.left_out.append(Named(Thing.PARAGRAPH, article.title))
            elif here is None:
                if self._policy.is_unwanted("verdict", *keys):
                    continue
                kept[block] = keep
                told.came[Thing.PARAGRAPH] += 1
            elif here == keep:
                told.there[Thing.PARAGRAPH] += 1
            else:
                self._differs(
                    Differing(
                        Thing.PARAGRAPH, article.title, "verdict", keys, here, keep, article.id
                    )
                )
        if kept:
            self.wanted.verdicts[article.id] = kept

    def _versions(self, noted: NotedArticle, local: Local) -> None:
        """Take up where highlights were in earlier versions that are here, too."""
        theirs = local.versions_of(noted)
        for known in local.earlier:
            there = theirs.get(known.sha256)
            if there is None:
                continue
            places = dict(there.places) | dict(known.places)
            kept = dict(there.overrides) | dict(known.overrides)
            if places != known.places or kept != known.overrides:
                changed = replace(known, places=places, overrides=kept)
                self.wanted.versions.append((local.article.id, changed))

    # Claims

    def claims(self) -> None:
        """Take up the claims with their evidence and notes."""
        for claim in self._notebook.claims:
            rating = None if claim.rating is None else self._scale.here.get(claim.rating)
            wanted = replace(
                claim,
                rating=rating,
                created=claim.created or self._at,
                modified=claim.modified or claim.created or self._at,
            )
            known = self._known_claim(claim.id)
            if known is None:
                if self._policy.is_unwanted("claim", claim.id, claim.id):
                    continue
                self.wanted.claims.append(wanted)
                self.told.came[Thing.CLAIM] += 1
            elif self._is_here(known, wanted):
                self.told.there[Thing.CLAIM] += 1
            else:
                keys, name = (claim.id, claim.id), claim.statement
                self._differs(Differing(Thing.CLAIM, name, "claim", keys, known, wanted))
            self._gather(wanted, known)
            self._evidence(wanted, known)
            note = self._notebook.claim_notes.get(claim.id)
            self._note(about_claim(claim.id), about_claim(claim.id), note, claim.statement)

    def _known_claim(self, claim: ClaimId) -> Claim | None:
        there = stored_claims.is_there(self._library, claim)
        return stored_claims.load(self._library, claim) if there else None

    def _is_here(self, known: Claim, wanted: Claim) -> bool:
        """Whether a claim is here as it is wanted; a foreign one may say less of it."""
        if self._notebook.foreign:
            return (known.statement, known.status) == (wanted.statement, wanted.status)
        return _bare(known) == _bare(wanted)

    def _gather(self, claim: Claim, known: Claim | None) -> None:
        """Give a claim those of its highlights that are here."""
        have = list(known.highlights) if known else []
        for annotation in claim.highlights:
            if annotation in have:
                continue
            key = f"{claim.id}/{annotation}"
            if self._policy.is_unwanted("claim_highlight", key, key):
                continue
            if annotation in self._new or stored_annotations.find(self._library, annotation):
                self.wanted.gathered.append((claim.id, annotation, len(have)))
                have.append(annotation)
            else:
                self.told.left_out.append(Named(Thing.GATHERED, claim.statement))

    def _evidence(self, claim: Claim, known: Claim | None) -> None:
        have = {one.id: one for one in known.evidence} if known else {}
        place = len(have)
        for one in claim.evidence:
            if one.id not in have and not stored_claims.has_evidence(self._library, one.id):
                if self._policy.is_unwanted("evidence", one.id, one.id):
                    continue
                self.wanted.evidence.append((one, place))
                self.told.came[Thing.EVIDENCE] += 1
                place += 1
            elif one.id in have and without_path(have[one.id]) == without_path(one):
                self.told.there[Thing.EVIDENCE] += 1
            elif one.id in have:
                keys, name = (one.id, one.id), one.note or one.target
                self._differs(Differing(Thing.EVIDENCE, name, "evidence", keys, have[one.id], one))
            else:  # it is of another claim here
                self.told.differing.append(Named(Thing.EVIDENCE, one.note or one.target))

    # The rest

    def others(self) -> None:
        """Take up the library's note, the searches and the rules for sites."""
        self.told.left_out += self._notebook.unread
        self._note(LIBRARY, LIBRARY, self._notebook.library_note, "")
        self._searches()
        self._rules()

    def _searches(self) -> None:
        known = saved_searches.searches(self._library)
        for search in self._notebook.searches:
            same = [one for one in known if search.id == one.id or search.query == one.query]
            if not same:
                if self._policy.is_unwanted("saved_search", search.id, search.id):
                    continue
                made = replace(search, created=search.created or self._at)
                self.wanted.searches.append(made)
                self.told.came[Thing.SEARCH] += 1
            elif any(_alike(one.query, search.query) for one in same):
                self.told.there[Thing.SEARCH] += 1
            else:
                keys, name = (same[0].id, search.id), search.name
                self._differs(Differing(Thing.SEARCH, name, "saved_search", keys, same[0], search))

    def _rules(self) -> None:
        rules = site_rules.rules(self._library)
        for rule in self._notebook.rules:
            alike = [one for one in rules if rule.id == one.id or rule.says_the_same(one)]
            if not alike:
                if self._policy.is_unwanted("site_rule", rule.id, rule.id):
                    continue
                self.wanted.rules.append(replace(rule, created=rule.created or self._at))
                self.told.came[Thing.RULE] += 1
            elif any(rule.says_the_same(one) for one in alike):
                self.told.there[Thing.RULE] += 1
            else:
                keys = alike[0].id, rule.id
                self._differs(Differing(Thing.RULE, rule.words, "site_rule", keys, alike[0], rule))

    def _note(self, subject: Subject, there: Subject, note: Note | None, name: str) -> None:
        """Take up a note; ``there`` is what it is on by its key there."""
        if note is None:
            return
        here = stored_notes.whole(self._library, subject)
        keys = tuple(f"{one.kind.value}/{one.key}" for one in (subject, there))
        if here is None:
            if self._policy.is_unwanted("note", *keys):
                return
            created = note.created or self._at
            whole = replace(note, created=created, modified=note.modified or created)
            self.wanted.notes.append((subject, whole))
            self.told.came[Thing.NOTE] += 1
        elif here.text == note.text:
            self.told.there[Thing.NOTE] += 1
        else:
            article = self._article_of(subject)
            self._differs(
                Differing(Thing.NOTE, name, "note", (keys[0], keys[1]), here, note, article)
            )

    def _article_of(self, subject: Subject) -> ArticleId | None:
        is_article = subject.kind is SubjectKind.ARTICLE
        return ArticleId(int(subject.key)) if is_article else None


def _alike(one: str, other: str) -> bool:
    return one.casefold().split() == other.casefold().split()


def _known_value(article: Article, detail: Detail) -> Value:
    """Return a detail as it counts here, whoever said so."""
    return article.url if detail is Detail.URL else value_of(article.metadata, detail)


def _same_value(here: Value, wanted: Value) -> bool:
    """Whether a detail is here as it is wanted; a day is that of its time."""
    if isinstance(here, str) and isinstance(wanted, str) and here.startswith(f"{wanted}T"):
        return True
    return (here or None) == (wanted or None)


def _bare(claim: Claim) -> Claim:
    """Return what a claim says of itself."""
    return replace(claim, highlights=(), evidence=(), note="", created="", modified="", author="")
