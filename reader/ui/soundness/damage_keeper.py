"""Says of the open article, its highlights and its note where they are damaged."""

from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from reader.domain.annotation import AnnotationId
from reader.services.check_sentences import HIGHLIGHT_DAMAGED, article_damage
from reader.services.verifying import ArticleDamage, damage_of
from reader.ui.session.desk import Desk
from reader.ui.soundness.damage_strip import DamageStrip
from reader.ui.words.saying import said

NO_DAMAGE = ArticleDamage(text=False, details=False, note=False, highlights=frozenset())


class Cards(Protocol):
    """What can say of highlights and of the article's note that they are damaged."""

    def show_damage(self, highlights: frozenset[AnnotationId], words: str, note: str) -> None:
        """Say ``words`` of these highlights, and ``note`` of the article's note."""
        ...


class DamageKeeper(QObject):
    """Looks at an article when it was opened, after the texts were painted."""

    def __init__(self, desk: Desk, strip: DamageStrip, cards: Cards, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._strip = strip
        self._cards = cards
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        desk.article_opened.connect(self._forget)
        for signal in (desk.verdicts_changed, desk.annotations_changed, desk.details_changed):
            signal.connect(lambda _: self._soon.start())

    def _forget(self) -> None:
        self._strip.tell("")
        self._soon.start()

    def _look(self) -> None:
        article = self._desk.article
        damage = NO_DAMAGE
        if article is not None:
            library = self._desk.library
            damage = self._desk.told(lambda: damage_of(library, article.id)) or NO_DAMAGE
        words = article_damage(damage)
        self._strip.tell(said(words) if words is not None else "")
        on_card = said(HIGHLIGHT_DAMAGED)
        self._cards.show_damage(damage.highlights, on_card, on_card if damage.note else "")
