"""One claim, whole: its form, its quotes and its evidence, kept as the library has them."""

from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QLabel,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.domain.annotation import Annotation, AnnotationId
from reader.domain.article import Article
from reader.domain.claim import Claim, ClaimId, Evidence, EvidenceKind, Stance
from reader.domain.document import Span
from reader.domain.errors import Unknown
from reader.domain.subject import about_claim
from reader.services import annotating, articles, claims
from reader.services.outcome import Change
from reader.services.sentences import shortened
from reader.ui.claims.claim_form import GAP, ClaimForm
from reader.ui.claims.drafts import Drafts
from reader.ui.claims.evidence_box import EvidenceBox
from reader.ui.claims.quote_list import Quote, QuoteList
from reader.ui.look.theme import Theme
from reader.ui.session.actions import key_of
from reader.ui.session.desk import Desk
from reader.ui.session.locks import lock_within
from reader.ui.widgets.documents import documents_folder

MARGIN = 12
MENU_WIDTH = 60
"""Characters of a quote that a menu shows."""


class ClaimView(QScrollArea):
    """Shows one claim at a time. What is typed is saved on every pause and can be undone."""

    annotation_wanted = Signal(object, object)
    """The article and the highlight that the user wants to see."""
    span_wanted = Signal(object, object)
    """The article and the ``Span`` of its text that the user wants to see."""
    link_wanted = Signal(str)
    """The address of evidence that the user wants to see."""
    gone = Signal()
    """The claim that was shown is not there any more."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: ClaimId | None = None
        self._article: Article | None = None
        self._stale = False
        self._drafts = Drafts()
        self.form = ClaimForm(theme)
        self.quotes = QuoteList(theme)
        self.evidence = EvidenceBox(theme)
        self._lay_out()
        self._join()

    @property
    def claim(self) -> ClaimId | None:
        """Which claim is shown."""
        return self._shown

    def show_claim(self, claim: ClaimId | None) -> None:
        """Show a claim; what is typed on the one before is saved first."""
        if claim != self._shown and not self.save():
            return
        self._shown = claim
        self._show()

    def save(self) -> bool:
        """Have all that is typed saved now; false where some of it could not be."""
        saved = self.form.save()
        return self.evidence.save() and saved

    def set_theme(self, theme: Theme) -> None:
        """Draw the parts in the colours of a theme."""
        self.form.set_theme(theme)
        self.quotes.set_theme(theme)
        self.evidence.set_theme(theme)
        self._lock()
        self._order_stops()  # the cards of the quotes are new

    # What is shown

    def _show(self) -> None:
        claim = self._opened()
        if claim is None:
            return
        gathered = [found for one in claim.highlights if (found := self._annotation(one))]
        first = next((one for one in gathered if one.placed), None)
        self._article = self._article_of(first)
        language = self._article.metadata.language if self._article else None
        drafted = self._drafts.of(first, self._article)
        if not self.form.show_claim(claim, claims.scale(self._desk.library), language, drafted):
            return
        self.quotes.show_quotes([self._quote(one) for one in gathered])
        self.evidence.show_evidence(claim.evidence, self._quoted(claim))
        self._lock()
        self._order_stops()

    def _lock(self) -> None:
        """Let a claim be read alone, in a library that can only be read."""
        for part in (self.form, self.quotes, self.evidence):
            lock_within(self._desk.library, part, self.evidence.opening())

    def _order_stops(self) -> None:
        """Let Tab go down the claim: what was made later would come last."""
        verdicts = [self.form.statement, *self.form.verdict.segments]
        below = [self.form.note, *self.quotes.stops(), *self.evidence.stops()]
        for before, after in (*pairwise(verdicts), *pairwise(below)):
            self.setTabOrder(before, after)

    def _opened(self) -> Claim | None:
        if self._shown is None:
            return None
        try:
            return claims.open_claim(self._desk.library, self._shown)
        except Unknown:
            self._shown = None
            self.gone.emit()
            return None

    def _annotation(self, wanted: AnnotationId) -> Annotation | None:
        try:
            return annotating.open_annotation(self._desk.library, wanted)
        except Unknown:
            return None

    def _article_of(self, annotation: Annotation | None) -> Article | None:
        """Return the article of a highlight; the one that is open need not be read anew."""
        open_one = self._desk.article
        if annotation is None or (open_one and open_one.id == annotation.article):
            return open_one if annotation else None
        if self._article is not None and self._article.id == annotation.article:
            return self._article
        try:
            return articles.open_article(self._desk.library, annotation.article)
        except Unknown:
            return None

    def _quote(self, annotation: Annotation) -> Quote:
        row = articles.article_row(self._desk.library, annotation.article)
        if row is None:
            return Quote(annotation, self.tr("In the trash"), "", None)
        return Quote(annotation, row.title, row.site or "", row.published)

    def _quoted(self, claim: Claim) -> dict[str, str]:
        """Return the words of the highlights that are evidence."""
        targets = [one.target for one in claim.evidence if one.kind is EvidenceKind.HIGHLIGHT]
        found = {target: self._annotation(AnnotationId(target)) for target in targets}
        return {target: one.target.exact for target, one in found.items() if one is not None}

    # What the user does

    def _edit(self, fields: claims.Fields) -> None:
        claim = self._shown
        if claim is not None:
            self._desk.do(lambda: claims.set_fields(self._desk.library, claim, **fields))

    def _edit_note(self, text: str) -> None:
        if self._shown is not None:
            self._desk.set_note(about_claim(self._shown), text)

    def add_evidence(self, kind: EvidenceKind) -> None:
        """Add a piece of evidence, with the keyboard in it; the user is asked which, where it is
        not written.
        """
        match kind:
            case EvidenceKind.LINK:
                self._add(kind, "")
                self.evidence.focus_last()
            case EvidenceKind.FILE:
                name, _ = QFileDialog.getOpenFileName(
                    self, self.tr("Add a file as evidence"), documents_folder()
                )
                if name:
                    self._add(kind, str(Path(name)))
                    self.evidence.focus_last()
            case EvidenceKind.HIGHLIGHT:
                self._offer_highlights()

    def add_highlight(self, highlight: AnnotationId) -> bool:
        """Add a highlight as evidence, whose card is scrolled to; tell whether it was added."""
        added = self._add(EvidenceKind.HIGHLIGHT, highlight)
        last = self.evidence.last()
        if last is not None:
            QTimer.singleShot(
                0, last, lambda: self.ensureWidgetVisible(last)
            )  # it is laid out then
        return added

    def _add(self, kind: EvidenceKind, target: str) -> bool:
        claim, library = self._shown, self._desk.library
        if claim is None:
            return False
        done = self._desk.do(
            lambda: claims.add_evidence(library, claim, kind, target, Stance.SUPPORTS)[1]
        )
        return done.verb is not None

    def _offer_highlights(self) -> None:
        """Let the user choose among the highlights of the open article that are not in the claim:
        the current one is, as a rule.
        """
        claim, article = self._opened(), self._desk.article
        if claim is None:
            return
        inside = {*claim.highlights, *(one.target for one in claim.evidence)}
        others = [one for one in article.placed if one.id not in inside] if article else []
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for one in others:
            words = shortened(one.target.exact, MENU_WIDTH).replace("&", "&&")
            menu.addAction(words, partial(self.add_highlight, one.id))
        if not others:
            words = self.tr("Select words in the text and press {key} to add them here.")
            menu.addAction(words.format(key=key_of(self.window(), "evidence"))).setEnabled(False)
        menu.popup(self.evidence.place_of(EvidenceKind.HIGHLIGHT))

    def _open_evidence(self, evidence: Evidence) -> None:
        match evidence.kind:
            case EvidenceKind.LINK:
                self.link_wanted.emit(QUrl.fromUserInput(evidence.target).toString())
            case EvidenceKind.FILE:  # its folder: the file itself may be a program
                folder = Path(evidence.target).parent
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
            case EvidenceKind.HIGHLIGHT:
                found = self._annotation(AnnotationId(evidence.target))
                if found is not None:
                    self.annotation_wanted.emit(found.article, found.id)

    def _release(self, annotation: Annotation) -> None:
        claim = self._shown
        if claim is not None:
            self._desk.do(lambda: claims.release(self._desk.library, claim, [annotation.id]))

    def _show_place(self, span: Span) -> None:
        if self._article is not None:
            self.span_wanted.emit(self._article.id, span)

    # How it is joined and laid out

    def _claim_changed(self, changed: ClaimId | None) -> None:
        if self._shown is not None and changed in (None, self._shown):
            self._show()

    def _quotes_changed(self) -> None:
        """Show highlights that changed; while nobody looks, each new one would cost a reading."""
        if self.isVisible():
            self._claim_changed(None)
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed in the meantime."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._show()

    def _note_changed(self, change: Change) -> None:
        if change.claim is not None or change.article is None:
            self._claim_changed(change.claim)

    def _join(self) -> None:
        form, evidence, desk = self.form, self.evidence, self._desk
        form.edited.connect(self._edit)
        form.note_edited.connect(self._edit_note)
        form.place_wanted.connect(self._show_place)
        evidence.edited.connect(lambda one: desk.do(lambda: claims.set_evidence(desk.library, one)))
        evidence.added.connect(self.add_evidence)
        evidence.removed.connect(
            lambda one: desk.do(lambda: claims.remove_evidence(desk.library, one))
        )
        evidence.opened.connect(self._open_evidence)
        self.quotes.chosen.connect(lambda one: self.annotation_wanted.emit(one.article, one.id))
        self.quotes.released.connect(self._release)
        desk.claims_changed.connect(self._claim_changed)
        desk.notes_changed.connect(self._note_changed)
        desk.annotations_changed.connect(lambda _: self._quotes_changed())

    def _lay_out(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self.form)
        for name, part in ((self.tr("Quotes"), self.quotes), (self.tr("Evidence"), self.evidence)):
            head = QLabel(name)
            head.setForegroundRole(head.palette().ColorRole.PlaceholderText)
            column.addWidget(head)
            column.addWidget(part)
        column.addStretch()
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
