"""The window of claims: the list of all, and the card of the one that is chosen."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.domain.annotation import Annotation, AnnotationId
from reader.domain.claim import Claim, ClaimId, ClaimRow, EvidenceKind, Stance
from reader.domain.errors import Unknown
from reader.domain.message import COUNT, translate
from reader.domain.subject import Subject, SubjectKind
from reader.services import annotating, articles, claims, notes
from reader.services.outcome import Outcome
from reader.ui.claims.claim_card import ClaimCard
from reader.ui.look.theme import Theme
from reader.ui.session.actions import follow_keys
from reader.ui.session.desk import Desk
from reader.ui.words.saying import said
from reader.ui.words.statuses import status_name

PAUSE = 150
"""Milliseconds after the last letter typed, before the list is searched."""


class ClaimsWindow(QDialog):
    """Stays open beside the main window. What is typed in it is saved on every pause, and the key
    for undoing takes it back.
    """

    annotation_wanted = Signal(object, object)
    """The article and the highlight that the user wants to see."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Claims"))
        self.resize(900, 680)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Search statements and speakers"))
        self.words.setAccessibleName(self.tr("Search statements and speakers"))
        self.words.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Claims"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.card = ClaimCard(theme)
        self.nothing = QLabel(
            self.tr("Make a highlight in an article and press C: the claim in it appears here.")
        )
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.refresh)
        self._join()
        self._lay_out()
        self.refresh()

    def show_claim(self, claim: ClaimId) -> None:
        """Show the card of a claim."""
        self.words.clear()
        self.refresh()
        self._choose(claim)
        self.card.statement.setFocus()

    def claim_of(self, highlight: AnnotationId) -> None:
        """Show the claim of a highlight; where it is in none yet, make one of it."""
        known = claims.claims_of(self._desk.library, highlight)
        if known:
            self.show_claim(known[0])
            return
        made: list[ClaimId] = []

        def verb() -> Outcome:
            claim, done = claims.make_claim(self._desk.library, [highlight])
            made.append(claim)
            return done

        self._desk.do(verb)
        if made:
            self.show_claim(made[0])

    def refresh(self) -> None:
        """Show the claims as the library has them; the chosen one stays chosen."""
        chosen = self._chosen()
        rows = claims.list_claims(self._desk.library, self.words.text())
        ratings = {rating.id: rating.name for rating in claims.scale(self._desk.library)}
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(
                self._words_of(row, ratings.get(row.rating) if row.rating is not None else None)
            )
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            self.list.addItem(item)
        self.list.blockSignals(False)
        known = [row.id for row in rows]
        self._choose(chosen if chosen in known else (known[0] if known else None))

    # What is shown

    def _words_of(self, row: ClaimRow, rating: str | None) -> str:
        count = row.highlights
        marks = said(translate("ClaimsWindow", "%n highlights", "1 highlight", COUNT, count))
        details = (status_name(row.status), rating, row.speaker, row.figure, marks)
        statement = row.statement if len(row.statement) <= 160 else row.statement[:159] + "…"
        return (
            (statement or self.tr("Without a statement"))
            + "\n"
            + " · ".join(part for part in details if part)
        )

    def _choose(self, claim: ClaimId | None) -> None:
        for line in range(self.list.count()):
            item = self.list.item(line)
            if item is not None and item.data(Qt.ItemDataRole.UserRole) == claim:
                self.list.setCurrentItem(item)
        self._show_card()

    def _chosen(self) -> ClaimId | None:
        item = self.list.currentItem()
        return ClaimId(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None

    def _show_card(self) -> None:
        chosen = self._chosen()
        claim = self._opened(chosen) if chosen is not None else None
        self.pages.setCurrentWidget(self.card if claim else self.nothing)
        if claim is not None:
            wanted = [
                *claim.highlights,
                *(
                    evidence.target
                    for evidence in claim.evidence
                    if evidence.kind is EvidenceKind.HIGHLIGHT
                ),
            ]
            gathered = [
                annotation
                for each in dict.fromkeys(wanted)
                if (annotation := self._annotation(AnnotationId(each))) is not None
            ]
            language = None
            if gathered:
                language = articles.open_article(
                    self._desk.library, gathered[0].article
                ).metadata.language
            self.card.show_claim(claim, claims.scale(self._desk.library), gathered, language)

    def _opened(self, claim: ClaimId) -> Claim | None:
        try:
            return claims.open_claim(self._desk.library, claim)
        except Unknown:
            return None

    def _annotation(self, wanted: AnnotationId) -> Annotation | None:
        try:
            return annotating.open_annotation(self._desk.library, wanted)
        except Unknown:
            return None

    # What the user does

    def _edit(self, fields: claims.Fields) -> None:
        claim = self.card.claim
        if claim is not None:
            self._desk.do(lambda: claims.set_fields(self._desk.library, claim.id, **fields))

    def _edit_note(self, text: str) -> None:
        claim = self.card.claim
        if claim is not None:
            self._desk.do(
                lambda: notes.set_note(
                    self._desk.library, Subject(SubjectKind.CLAIM, claim.id), text
                )
            )

    def _add_evidence(self, kind: EvidenceKind) -> None:
        claim = self.card.claim
        target = self._new_target(kind)
        if claim is not None and target is not None:
            library = self._desk.library
            self._desk.do(
                lambda: claims.add_evidence(library, claim.id, kind, target, Stance.SUPPORTS)[1]
            )
            self.card.evidence.focus_last()

    def _new_target(self, kind: EvidenceKind) -> str | None:
        match kind:
            case EvidenceKind.LINK:
                return ""
            case EvidenceKind.FILE:
                name, _ = QFileDialog.getOpenFileName(self, self.tr("Add a file as evidence"))
                return str(Path(name)) if name else None
            case EvidenceKind.HIGHLIGHT:
                return self._desk.current

    def _gather(self) -> None:
        claim, current = self.card.claim, self._desk.current
        if claim is not None and current is not None:
            self._desk.do(lambda: claims.gather(self._desk.library, claim.id, [current]))

    def _release(self, highlight: AnnotationId) -> None:
        claim = self.card.claim
        if claim is not None:
            self._desk.do(lambda: claims.release(self._desk.library, claim.id, [highlight]))

    def _delete(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._desk.do(lambda: claims.delete(self._desk.library, [chosen]))

    def _undo(self) -> None:
        self.card.save()
        self._desk.undo()

    def _changed(self) -> None:
        """Show what changed, soon: the list only when typing pauses."""
        self._show_card()
        self._later.start()

    # How it is joined and laid out

    def _join(self) -> None:
        card, desk = self.card, self._desk
        self.words.textChanged.connect(lambda _: self._later.start())
        self.list.currentItemChanged.connect(lambda _new, _old: self._show_card())
        card.edited.connect(self._edit)
        card.note_edited.connect(self._edit_note)
        card.evidence.edited.connect(
            lambda one: desk.do(lambda: claims.set_evidence(desk.library, one))
        )
        card.evidence.added.connect(self._add_evidence)
        card.evidence.removed.connect(
            lambda one: desk.do(lambda: claims.remove_evidence(desk.library, one))
        )
        card.gather_wanted.connect(self._gather)
        card.release_wanted.connect(self._release)
        card.highlight_wanted.connect(lambda one: self.annotation_wanted.emit(one.article, one.id))
        desk.claims_changed.connect(lambda _: self._changed())
        desk.notes_changed.connect(lambda _: self._changed())
        follow_keys(self, "undo", self._undo)
        follow_keys(self, "redo", desk.redo)
        QShortcut(
            QKeySequence("Del"), self.list, self._delete, context=Qt.ShortcutContext.WidgetShortcut
        )

    def _lay_out(self) -> None:
        delete = QPushButton(self.tr("Delete this claim"))
        delete.setAutoDefault(False)
        delete.clicked.connect(self._delete)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.words, self.list, delete):
            column.addWidget(widget)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setForegroundRole(self.nothing.palette().ColorRole.PlaceholderText)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.nothing)
        self.pages.addWidget(self.card)
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.addWidget(left)
        parts.addWidget(self.pages)
        parts.setSizes([320, 580])
        whole = QHBoxLayout(self)
        whole.addWidget(parts)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed."""
        self.card.save()
        super().closeEvent(event)
