"""What the search page shows instead of results: how to search, that a query makes no sense, or
that nothing was found, each with what to do next.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.domain.message import Message, translate, verbatim
from reader.domain.search_query import Query, without_condition
from reader.services import saved_searches
from reader.ui.search.search_words import condition_name
from reader.ui.session.desk import Desk
from reader.ui.words.saying import said

EXAMPLES = (
    (translate("SearchPage", "harbour bridge"), translate("SearchPage", "all of these words")),
    (
        translate("SearchPage", '"harbour bridge"'),
        translate("SearchPage", "these words as they follow each other"),
    ),
    (translate("SearchPage", "bridge -toll"), translate("SearchPage", "without a word")),
    (verbatim("1,000 km"), translate("SearchPage", "a figure, however it is written")),
    (verbatim("500..1500 km"), translate("SearchPage", "figures between two values")),
    (
        verbatim("site:gazette.example"),
        translate("SearchPage", "from a site; also author:, label:, lang:"),
    ),
    (verbatim("date:2022-11..2022-12"), translate("SearchPage", "published in these months")),
    (
        verbatim("status:to-check"),
        translate("SearchPage", "with claims of a status; also has:note, is:new"),
    ),
    (
        translate("SearchPage", "in:title bridge"),
        translate("SearchPage", "only in titles; also in:text, in:note, in:claim"),
    ),
)
MOST_OFFERED = 6


class SearchHints(QWidget):
    """A sentence, and what can be clicked."""

    wanted = Signal(str)
    """The query that the user chose."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.examples = QWidget()
        self._lay_out_examples()
        self.offers: list[QPushButton] = []
        self._offered = QVBoxLayout()
        self._offered.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(16)
        sentence = QHBoxLayout()  # of a readable length
        sentence.addWidget(self.words, 3)
        sentence.addStretch(1)
        column.addLayout(sentence)
        column.addWidget(self.examples, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._offered)
        column.addStretch()

    def entrance(self) -> QWidget:
        """Return the first thing that can be chosen."""
        return self.offers[0] if self.offers else self

    def show_examples(self) -> None:
        """Say how the library is searched, and offer the searches that the user keeps."""
        self.words.setText(
            self.tr("Search titles, texts, quotes, notes, claims and figures of the whole library.")
        )
        self.examples.show()
        kept = saved_searches.list_searches(self._desk.library)[-MOST_OFFERED:]
        self._offer([(one.name, one.query) for one in kept])

    def show_wrong(self, words: str) -> None:
        """Say why a query makes no sense."""
        self.words.setText(words)
        self.examples.hide()
        self._offer([])

    def show_nothing(self, typed: str, query: Query) -> None:
        """Say that nothing was found, and offer the query without each of its conditions."""
        self.words.setText(said(_nothing(query)))
        self.examples.hide()
        offers = []
        for one in query.conditions[:MOST_OFFERED]:
            words = translate("SearchPage", "Search without {condition}")
            shorter = without_condition(typed, query, one.field, one.value)
            offers.append((said(words.where(condition=condition_name(one))), shorter))
        self._offer(offers)

    def _offer(self, offers: Sequence[tuple[str, str]]) -> None:
        for button in self.offers:
            self._offered.removeWidget(button)
            button.deleteLater()
        self.offers = []
        for name, query in offers:
            button = QPushButton(name.replace("&", "&&"))
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, one=query: self.wanted.emit(one))
            self._offered.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.offers.append(button)

    def _lay_out_examples(self) -> None:
        rows = QFormLayout(self.examples)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(24)
        rows.setVerticalSpacing(8)
        for query, meaning in EXAMPLES:
            words = QLabel(said(meaning))
            words.setForegroundRole(words.palette().ColorRole.PlaceholderText)
            typed = QLabel(said(query))
            typed.setTextFormat(Qt.TextFormat.PlainText)
            rows.addRow(typed, words)


def _nothing(query: Query) -> Message:
    if len(query.terms) > 1:
        return translate(
            "SearchPage",
            "Nothing in the library has all of this in one place. Leave out a word, or type only "
            "its beginning.",
        )
    return translate(
        "SearchPage",
        "Nothing in the library answers this. Check the spelling, or type only the beginning of "
        "the word.",
    )
