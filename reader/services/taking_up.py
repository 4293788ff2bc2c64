"""Taking up a notebook, what was written in another library or program: what is new comes in, what
is here already stays, what differs is told and not overwritten. All of it is undone at once.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from reader.domain.annotation import Annotation, AnnotationId, ArticleId
from reader.domain.article import Article
from reader.domain.claim import Claim, ClaimId
from reader.domain.details import Detail, Value, value_of
from reader.domain.labels import in_tree_order
from reader.domain.notebook import Named, Note, Notebook, NotedArticle, Thing
from reader.domain.subject import LIBRARY, Subject, about_article, about_claim
from reader.services.cancelling import never
from reader.services.clock import now
from reader.services.notebook_articles import article_here
from reader.services.notebook_names import join_folders, join_labels, join_scale, labels_wanted
from reader.services.notebook_places import Local, local_article, place_all
from reader.services.notebooks import claim_of
from reader.services.outcome import NOTHING, Outcome, Verb, outcome
from reader.store import annotations as stored_annotations
from reader.store import article_folders, notebooks, saved_searches, site_rules
from reader.store import claims as stored_claims
from reader.store import labels as stored_labels
from reader.store import notes as stored_notes
from reader.store.library import Library
from reader.store.notebooks import Additions


@dataclass(frozen=True, slots=True)
class Absent:
    """An article that is not in the library, and how many highlights of it were left out."""

    title: str
    address: str
    highlights: int


@dataclass(slots=True)
class TakenUp:
    """What came of a notebook. ``came`` and ``there`` count; ``differing`` is here in another form;
    ``left_out`` has no place here; ``absent`` are articles that are to be imported first.

    ``unplaced`` highlights wait for a place among those that came, ``changed`` ones stand on words
    that have changed.
    """

    outcome: Outcome = NOTHING
    came: Counter[Thing] = field(default_factory=Counter)
    there: Counter[Thing] = field(default_factory=Counter)
    differing: list[Named] = field(default_factory=list)
    left_out: list[Named] = field(default_factory=list)
    absent: list[Absent] = field(default_factory=list)
    unplaced: int = 0
    changed: int = 0


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
        run = _Run(library, notebook, here, at)
        for noted in notebook.articles:
            check()
            run.article(noted)
        run.claims()
        run.others()
        told = run.told
        told.outcome = outcome(notebooks.write(library, run.wanted, at, Verb.TAKE_UP))
        return told


class _Run:
    """One notebook on its way in: what of it is wanted, and what is told of it."""

    def __init__(
        self,
        library: Library,
        notebook: Notebook,
        here: Mapping[ArticleId, ArticleId | None],
        at: str,
    ) -> None:
        """``here`` says which articles of the library those of the notebook are."""
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
        self._labels = join_labels(stored_labels.labels(library), labels, by_name=foreign)
        self._scale = join_scale(stored_claims.scale(library), notebook.scale, by_name=foreign)
        self._folders = join_folders(article_folders.folders(library), notebook.folders)
        self._names()

    def _names(self) -> None:
        """Take up labels, folders and the scale."""
        wanted = self.wanted
        labels, scale, folders = self._labels, self._scale, self._folders
        self._joined(Thing.LABEL, len(labels.new), labels.there, labels.differing)
        self._joined(Thing.RATING, len(scale.new), scale.there, scale.differing)
        self._joined(Thing.FOLDER, len(folders.new), folders.there, folders.differing)
        if self._labels.new:
            wanted.labels = list(in_tree_order(self._labels.whole))
        if self._scale.new:
            wanted.scale = self._scale.whole
        wanted.folders = self._folders.new

    def _joined(self, what: Thing, came: int, there: int, differing: list[str]) -> None:
        self.told.came[what] += came
        self.told.there[what] += there
        self.told.differing += [Named(what, name) for name in differing]

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
            self.told.differing.append(Named(Thing.TRASH, local.article.title))
        self._note(about_article(here), noted.note, local.article.title)

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
                fresh.append(wanted)
                self._new.add(one.id)
            elif known is None or local.says_the_same(known, wanted):
                told.there[Thing.HIGHLIGHT] += 1
            else:
                told.differing.append(Named(Thing.HIGHLIGHT, one.target.exact))
        placed = place_all(noted, local, fresh)
        if self._notebook.foreign:
            placed = [new for one in placed for new in self._not_here(one, local)]
        self.wanted.annotations += placed
        told.came[Thing.HIGHLIGHT] += len(placed)
        told.unplaced += sum(not one.placed for one in placed)
        told.changed += sum(one.placed and one.review is not None for one in placed)

    def _not_here(self, one: Annotation, local: Local) -> Iterator[Annotation]:
        """Yield what a highlight says that none on the same words says here."""
        same = [
            known
            for known in local.article.annotations
            if known.placed == one.placed
            and known.target.exact == one.target.exact
            and (known.target.span == one.target.span or not one.placed)
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
        told, wanted, article = self.told, self.wanted, local.article
        own = dict(article.own)
        for detail, value in noted.own.items():
            here = own.get(detail)
            if self._notebook.foreign and detail not in own:
                here = _known_value(article, detail)
            if detail not in own and not here:
                own[detail] = value
                told.came[Thing.DETAIL] += 1
            elif _same_value(here, value):
                told.there[Thing.DETAIL] += 1
            else:
                told.differing.append(Named(Thing.DETAIL, f"{article.title}: {detail.value}"))
        if own != article.own:
            wanted.own[article.id] = own
        default = NotedArticle(noted.id)
        if noted.state is not article.state and noted.state is not default.state:
            if article.state is default.state:
                wanted.states[article.id] = noted.state
                told.came[Thing.DETAIL] += 1
            else:
                told.differing.append(Named(Thing.DETAIL, f"{article.title}: {noted.state.value}"))
        if noted.starred and not article.starred:
            wanted.stars.append(article.id)
            told.came[Thing.DETAIL] += 1
        inside = {folder.id for folder in article.folders}
        for folder in noted.folders:
            place = self._folders.here.get(folder)
            if place is not None and place not in inside:
                wanted.filed.append((article.id, place))
                inside.add(place)

    def _paragraphs(self, noted: NotedArticle, local: Local) -> None:
        """Take up what was decided on paragraphs, where the text is the same."""
        told, article = self.told, local.article
        if noted.overrides and not local.has_text_of(noted):
            told.left_out += [Named(Thing.PARAGRAPH, article.title)] * len(noted.overrides)
            return
        kept: dict[int, bool] = {}
        for block, keep in noted.overrides.items():
            here = article.overrides.get(block)
            if block >= len(article.document.blocks):
                told.left_out.append(Named(Thing.PARAGRAPH, article.title))
            elif here is None:
                kept[block] = keep
                told.came[Thing.PARAGRAPH] += 1
            elif here == keep:
                told.there[Thing.PARAGRAPH] += 1
            else:
                told.differing.append(Named(Thing.PARAGRAPH, article.title))
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
                self.wanted.claims.append(wanted)
                self.told.came[Thing.CLAIM] += 1
            elif self._is_here(known, wanted):
                self.told.there[Thing.CLAIM] += 1
            else:
                self.told.differing.append(Named(Thing.CLAIM, claim.statement))
            self._gather(wanted, known)
            self._evidence(wanted, known)
            note = self._notebook.claim_notes.get(claim.id)
            self._note(about_claim(claim.id), note, claim.statement)

    def _known_claim(self, claim: ClaimId) -> Claim | None:
        there = stored_claims.is_there(self._library, claim)
        return claim_of(self._library, claim) if there else None

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
                self.wanted.evidence.append((one, place))
                self.told.came[Thing.EVIDENCE] += 1
                place += 1
            elif have.get(one.id) == one:
                self.told.there[Thing.EVIDENCE] += 1
            else:
                self.told.differing.append(Named(Thing.EVIDENCE, one.note or one.target))

    # The rest

    def others(self) -> None:
        """Take up the library's note, the searches and the rules for sites."""
        self.told.left_out += self._notebook.unread
        self._note(LIBRARY, self._notebook.library_note, "")
        known = saved_searches.searches(self._library)
        for search in self._notebook.searches:
            same = [one for one in known if search.id == one.id or search.query == one.query]
            if not same:
                made = replace(search, created=search.created or self._at)
                self.wanted.searches.append(made)
            self._told(Thing.SEARCH, search.name, [one.query for one in same], search.query)
        rules = site_rules.rules(self._library)
        for rule in self._notebook.rules:
            alike = [one for one in rules if rule.id == one.id or rule.says_the_same(one)]
            if not alike:
                self.wanted.rules.append(replace(rule, created=rule.created or self._at))
            said = [one.words for one in alike if rule.says_the_same(one)]
            self._told(Thing.RULE, rule.words, said or [""] * len(alike), rule.words)

    def _told(self, what: Thing, name: str, here: list[str], wanted: str) -> None:
        if not here:
            self.told.came[what] += 1
        elif any(one.casefold().split() == wanted.casefold().split() for one in here):
            self.told.there[what] += 1
        else:
            self.told.differing.append(Named(what, name))

    def _note(self, subject: Subject, note: Note | None, name: str) -> None:
        if note is None:
            return
        here = stored_notes.whole(self._library, subject)
        if here is None:
            created = note.created or self._at
            whole = Note(note.text, created, note.modified or created)
            self.wanted.notes.append((subject, whole))
            self.told.came[Thing.NOTE] += 1
        elif here.text == note.text:
            self.told.there[Thing.NOTE] += 1
        else:
            self.told.differing.append(Named(Thing.NOTE, name))


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
    return replace(claim, highlights=(), evidence=(), note="", created="", modified="")
