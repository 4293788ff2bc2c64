"""The desk: which article and which highlight are open, and the user's verbs on them.

The views know the desk's signals and nothing of each other. Each verb is on disk before its signal
is sent.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Label, LabelId
from reader.domain.article import Article
from reader.domain.document import Span
from reader.domain.errors import LibraryReadOnly, ReaderError, TextChanged
from reader.domain.subject import Subject
from reader.services import annotating, articles, history, labels, notes
from reader.services.library import Library
from reader.services.outcome import NOTHING, Change, Outcome, Part, Verb
from reader.ui.session.fresh_annotations import fresh_annotations

Result = TypeVar("Result")

PATIENCE = 0.15
"""Seconds for which the window stands still at most until somebody else has written."""


class Desk(QObject):
    """What is open, and what can be done with it. All in the window's thread."""

    leaving = Signal()
    """The open article is about to be left: what is not stored of it yet has to be stored now."""
    article_opened = Signal(object)
    """The article that was opened, or ``None``."""
    verdicts_changed = Signal(object)
    """The open article, after a block was restored or removed."""
    annotations_changed = Signal(object)
    """The open article, after its highlights or notes changed."""
    last_label_changed = Signal(object)
    """The ``LabelId`` that is given next where no other one is named, or ``None``."""
    labels_changed = Signal()
    """The user's labels changed, and with them whatever shows them."""
    claims_changed = Signal(object)
    """The id of the claim that changed; ``None`` where it may be any, as when the scale changed."""
    rules_changed = Signal()
    """The rules for sites changed."""
    searches_changed = Signal()
    """The searches that the user keeps changed."""
    notes_changed = Signal(object)
    """The ``Change`` that says which article's, claim's, or the library's own note changed."""
    list_changed = Signal(object)
    """The id of the article whose line in the list changed; ``None`` where several did."""
    lines_changed = Signal(list)
    """The ids of the articles whose lines in the list changed."""
    conflicts_changed = Signal()
    """What merged libraries have otherwise changed, or what was decided on it."""
    folders_changed = Signal()
    """The folders changed, or what is in them."""
    details_changed = Signal(object)
    """The open article, after its details, its state, its star or its folders changed."""
    current_changed = Signal(object)
    """The highlight that is current, or ``None``."""
    saved = Signal()
    """Something was written and is on disk."""
    kept_changed = Signal(list, bool)
    """The texts of blocks of the open article that were just restored (true) or removed (false)."""
    history_moved = Signal()
    """Undo takes back something else now than before."""
    undone = Signal()
    """Something was undone or redone: what was said of it is no longer true."""
    failed = Signal(object)
    """The ``ReaderError`` that kept a verb from being done."""
    refused = Signal()
    """A verb was not done, as the library can only be read; the window says so all the time."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        library.wait_at_most(PATIENCE)
        self.article: Article | None = None
        self.current: AnnotationId | None = None
        self.labels: dict[LabelId, Label] = {
            label.id: label for label in labels.list_labels(library)
        }
        self._last_label: LabelId | None = next(iter(self.labels), None)
        self._default_label = ""
        self.may_leave: Callable[[], bool] = lambda: True
        """Whether the open article can be left: false while something written on it could not be
        saved.
        """

    @property
    def last_label(self) -> LabelId | None:
        """The label that is given next where no other one is named: the user's default, or else the
        one that was given last.
        """
        named = (label.id for label in self.labels.values() if label.name == self._default_label)
        return next(named, self._last_label)

    @last_label.setter
    def last_label(self, label: LabelId | None) -> None:
        before, self._last_label = self.last_label, label
        self._tell_last_label(before)

    def set_default_label(self, name: str) -> None:
        """Give the label of that name where no other one is named; an empty name for the one given
        last.
        """
        before, self._default_label = self.last_label, name
        self._tell_last_label(before)

    def _tell_last_label(self, before: LabelId | None) -> None:
        if self.last_label != before:
            self.last_label_changed.emit(self.last_label)

    # What is open

    def open(self, article: ArticleId) -> bool:
        """Open an article; false where it is not there, or the open one cannot be left (the reason
        is sent).
        """
        return self._open(lambda: articles.open_article(self.library, article))

    def open_read(self, article: Article) -> bool:
        """Open an article that was read just now; false where the open one cannot be left."""
        return self._open(lambda: article)

    def _open(self, read: Callable[[], Article]) -> bool:
        self.leaving.emit()
        opened = self.told(read) if self.may_leave() else None
        if opened is None:
            return False
        self.article, self.current = opened, None
        self.article_opened.emit(opened)
        self.current_changed.emit(None)
        return True

    def open_at(self, article: ArticleId, annotation: AnnotationId) -> bool:
        """Open an article at one of its highlights; false where it cannot be opened (the reason is
        sent).
        """
        opened = self._is_open(article) or self.open(article)
        if opened:
            self.set_current(annotation)
        return opened

    def close(self) -> None:
        """Open no article."""
        self.leaving.emit()
        self.article = self.current = None
        self.article_opened.emit(None)
        self.current_changed.emit(None)

    def annotation(self, wanted: AnnotationId | None) -> Annotation | None:
        """Return an annotation of the open article."""
        if self.article is None or wanted is None:
            return None
        return next(
            (annotation for annotation in self.article.annotations if annotation.id == wanted), None
        )

    def set_current(self, annotation: AnnotationId | None) -> None:
        """Make a highlight of the open article the current one."""
        if annotation != self.current:
            self.current = annotation
            self.current_changed.emit(annotation)

    def step(self, by: int) -> None:
        """Make the next (1) or previous (-1) highlight in the text the current one."""
        order = [annotation.id for annotation in self.article.placed] if self.article else []
        if order:
            place = (
                order.index(self.current) + by if self.current in order else (0 if by > 0 else -1)
            )
            self.set_current(order[place % len(order)])

    # What the user does

    def highlight(self, span: Span, label: LabelId | None = None) -> AnnotationId | None:
        """Highlight a span of the open article with a label, or with the last one used, and make it
        current.
        """
        if self.article is None or len(span) == 0:
            return None
        article, chosen = self.article, label if label is not None else self.last_label
        self.last_label = chosen
        done = self.do(lambda: annotating.highlight(self.library, article, span, chosen))
        made = next(
            (change.annotation for change in done.changes if change.annotation is not None), None
        )
        if made is not None:
            self.set_current(made)
        return made

    def set_label(self, annotation: AnnotationId, label: LabelId) -> None:
        """Give a highlight another label."""
        self.last_label = label
        self.do(lambda: annotating.set_label(self.library, annotation, label))

    def toggle_label(self, annotation: AnnotationId, label: LabelId) -> None:
        """Give a highlight one label more, or take it away again."""
        self.last_label = label
        self.do(lambda: annotating.toggle_label(self.library, annotation, label))

    def set_span(self, annotation: AnnotationId, span: Span) -> None:
        """Let a highlight begin and end elsewhere."""
        self.do(lambda: annotating.set_span(self.library, annotation, span))

    def set_note(self, subject: Subject, note: str) -> bool:
        """Write the note on a subject; false where it could not be saved (the reason is sent)."""
        return (
            self.told(lambda: self._spread(notes.set_note(self.library, subject, note))) is not None
        )

    def delete(self, annotation: AnnotationId) -> None:
        """Delete a highlight with its note."""
        self.do(lambda: annotating.delete(self.library, [annotation]))

    def set_kept(self, blocks: Sequence[int], kept: bool) -> None:
        """Restore or remove blocks of the open article."""
        if self.article is None or not blocks:
            return
        article = self.article
        if (
            self.do(lambda: articles.set_kept(self.library, article.id, blocks, kept)).verb
            is not None
        ):
            known = [article.document.blocks[block] for block in blocks]
            changed = [block for block in known if article.verdict(block.index).kept != kept]
            if changed:  # else another program had changed them, and this was the way back
                self.kept_changed.emit(
                    [article.document.block_text(block) for block in changed], kept
                )

    def delete_articles(self, wanted: Sequence[ArticleId]) -> Outcome:
        """Take articles out of the list."""
        return self.do(lambda: articles.delete_articles(self.library, wanted))

    def undo(self) -> Outcome:
        """Undo the latest change in the library, whatever article it is in."""
        return self._undoing(lambda: history.undo(self.library))

    def redo(self) -> Outcome:
        """Redo what was undone last."""
        return self._undoing(lambda: history.redo(self.library))

    def _undoing(self, verb: Callable[[], Outcome]) -> Outcome:
        done = self.do(verb)
        if done.verb is not None:
            self.undone.emit()
        return done

    def do(self, verb: Callable[[], Outcome]) -> Outcome:
        """Do any verb of the services and tell everybody what changed; where the world prevents it,
        tell that.
        """
        return self.told(lambda: self._spread(verb())) or NOTHING

    def attempt(self, verb: Callable[[], Outcome]) -> Outcome:
        """Do a verb and tell everybody what changed; what prevents it is raised, for a window that
        tells it itself.
        """
        return self._spread(verb())

    # What follows

    def reload(self) -> None:
        """Show what another program has written to the library."""
        whole = [Change(part) for part in WHOLE]
        if self.article is not None:
            whole += [
                Change(Part.ANNOTATIONS, self.article.id),
                Change(Part.VERDICTS, self.article.id),
            ]
        self.history_moved.emit()
        self.catch_up()
        self._spread(Outcome(tuple(whole)))

    def catch_up(self) -> None:
        """Read the open article anew where it has another text by now: a new version, or one that
        was cleaned again.
        """
        if self.article is None or articles.article_row(self.library, self.article.id) is None:
            return
        if articles.open_article(self.library, self.article.id).document != self.article.document:
            self._reopen()

    def told(self, verb: Callable[[], Result]) -> Result | None:
        """Call something and return what it does; where the world prevents it, tell that and return
        ``None``.
        """
        try:
            return verb()
        except ReaderError as error:
            if self.library.is_read_only and isinstance(error, LibraryReadOnly):
                self.refused.emit()
                return None
            self.failed.emit(error)
            if isinstance(error, TextChanged):
                self.told(self.catch_up)
            return None

    def _spread(self, done: Outcome) -> Outcome:
        """Read anew what changed and send the signals for it."""
        elsewhere = [
            change.article
            for change in done.changes
            if change.article and not self._is_open(change.article)
        ]
        if done.verb is not None:
            self.saved.emit()
            self.history_moved.emit()
        if self._is_gone(done.changes):
            self.close()
        here = any(self._is_shown(change) for change in done.changes)
        self._refresh(
            [
                change
                for change in done.changes
                if change.part not in INSIDE or self._is_shown(change)
            ]
        )
        if elsewhere and not here and done.verb is not None and done.verb not in BESIDE_THE_TEXT:
            self._open_if_listed(elsewhere[0])
        return done

    def _refresh(self, changes: Sequence[Change]) -> None:
        """Do what the table says for these changes, in its order."""
        reopens = any(change.part is Part.TEXT for change in changes)
        for row in REFRESHES:
            changed = [change for change in changes if change.part in row.parts]
            if changed and not (reopens and row.spared_by_reopening):
                row.refresh(self, changed)

    def _is_gone(self, changes: Sequence[Change]) -> bool:
        """Whether the open article is no longer listed."""
        touched = any(change.part is Part.LIST and self._is_shown(change) for change in changes)
        return touched and articles.article_row(self.library, self._open_id()) is None

    def _is_shown(self, change: Change) -> bool:
        """Whether a change is one of the open article."""
        return change.article is not None and self._is_open(change.article)

    def _is_open(self, article: ArticleId) -> bool:
        return self.article is not None and self.article.id == article

    def _open_id(self) -> ArticleId:
        return self.article.id if self.article is not None else ArticleId(0)

    def _open_if_listed(self, article: ArticleId) -> None:
        """Go to the article in which something was undone or redone."""
        if articles.article_row(self.library, article) is not None:
            self.open(article)

    def _reopen(self, _: Sequence[Change] = ()) -> None:
        """Read the open article anew, all of it, and stay at the current highlight."""
        current = self.current
        if self.open(self._open_id()) and self.annotation(current) is not None:
            self.set_current(current)

    def _refresh_labels(self, _: Sequence[Change]) -> None:
        """Read the labels anew, and the open article's highlights, which may have lost one."""
        self.labels = {label.id: label for label in labels.list_labels(self.library)}
        if self._last_label not in self.labels:
            self.last_label = next(iter(self.labels), None)
        self.labels_changed.emit()
        self._read_annotations([None])

    def _refresh_verdicts(self, _: Sequence[Change]) -> None:
        """Read anew which blocks of the open article are kept."""
        if self.article is not None:
            stored = articles.open_article(self.library, self.article.id)
            self.article = replace(self.article, overrides=stored.overrides, by_rule=stored.by_rule)
            self.verdicts_changed.emit(self.article)

    def _refresh_annotations(self, changes: Sequence[Change]) -> None:
        self._read_annotations([change.annotation for change in changes])

    def _read_annotations(self, changed: Sequence[AnnotationId | None]) -> None:
        """Read anew the highlights that changed; all of the article's where they are many, or not
        named.
        """
        if self.article is None:
            return
        annotations = fresh_annotations(self.library, self.article, changed)
        self.article = replace(self.article, annotations=annotations)
        if self.annotation(self.current) is None:
            self.set_current(None)
        self.annotations_changed.emit(self.article)

    def _tell_rules(self, _: Sequence[Change]) -> None:
        self.rules_changed.emit()

    def _tell_searches(self, _: Sequence[Change]) -> None:
        self.searches_changed.emit()

    def _tell_lines(self, changes: Sequence[Change]) -> None:
        lines = list(dict.fromkeys(change.article for change in changes))
        self.lines_changed.emit(lines)
        self.list_changed.emit(lines[0] if len(lines) == 1 else None)

    def _tell_conflicts(self, _: Sequence[Change]) -> None:
        self.conflicts_changed.emit()

    def _tell_folders(self, _: Sequence[Change]) -> None:
        self.folders_changed.emit()

    def _refresh_details(self, changes: Sequence[Change]) -> None:
        """Read anew what is known of the open article beside its text."""
        if self.article is None or not any(map(self._is_shown, changes)):
            return
        stored = articles.open_article(self.library, self.article.id)
        rules_before = self.article.by_rule
        self.article = replace(
            self.article,
            own=stored.own,
            state=stored.state,
            starred=stored.starred,
            folders=stored.folders,
            by_rule=stored.by_rule,
        )
        self.details_changed.emit(self.article)
        if stored.by_rule != rules_before:  # it is of another site now
            self.verdicts_changed.emit(self.article)

    def _tell_claims(self, changes: Sequence[Change]) -> None:
        for claim in {change.claim for change in changes}:
            self.claims_changed.emit(claim)

    def _tell_notes(self, changes: Sequence[Change]) -> None:
        for change in changes:
            self.notes_changed.emit(change)


class Refresh(NamedTuple):
    """What the desk does where one of some parts has changed; not where the article was opened
    anew, if that has done it.
    """

    parts: frozenset[Part]
    refresh: Callable[[Desk, Sequence[Change]], None]
    spared_by_reopening: bool = False


WHOLE = (Part.LABELS, Part.CLAIMS, Part.NOTES, Part.RULES, Part.SEARCHES, Part.FOLDERS)
"""What is shown anew when another program has written to the library."""

BESIDE_THE_TEXT = frozenset(
    {Verb.EDIT_DETAILS, Verb.SET_STATE, Verb.STAR, Verb.UNSTAR, Verb.FILE, Verb.UNFILE}
    | {Verb.ADD_FOLDER, Verb.RENAME_FOLDER, Verb.MOVE_FOLDER, Verb.DELETE_FOLDER}
    | {Verb.TAKE_UP, Verb.MERGE, Verb.DECIDE}
)
"""What is done to articles in the list. It opens none of them, also where it is undone."""

INSIDE = frozenset({Part.TEXT, Part.VERDICTS, Part.ANNOTATIONS, Part.DETAILS})
"""The parts of an article that are on the desk only while it is the open one."""

REFRESHES = (
    Refresh(frozenset({Part.LABELS}), Desk._refresh_labels),
    Refresh(frozenset({Part.TEXT}), Desk._reopen),
    Refresh(
        frozenset({Part.VERDICTS, Part.RULES}), Desk._refresh_verdicts, spared_by_reopening=True
    ),
    Refresh(frozenset({Part.RULES}), Desk._tell_rules),
    Refresh(frozenset({Part.ANNOTATIONS}), Desk._refresh_annotations, spared_by_reopening=True),
    Refresh(frozenset({Part.DETAILS}), Desk._refresh_details, spared_by_reopening=True),
    Refresh(frozenset({Part.LIST}), Desk._tell_lines),
    Refresh(frozenset({Part.FOLDERS}), Desk._tell_folders),
    Refresh(frozenset({Part.CLAIMS, Part.SCALE}), Desk._tell_claims),
    Refresh(frozenset({Part.NOTES}), Desk._tell_notes),
    Refresh(frozenset({Part.SEARCHES}), Desk._tell_searches),
    Refresh(frozenset({Part.CONFLICTS}), Desk._tell_conflicts),
)
"""What follows from which change, in the order in which it is done: labels before the highlights
that show them.
"""
