"""The page on which the library is searched: what was found, by article, with the words marked."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.domain.errors import QueryWrong, ReaderError
from reader.domain.message import COUNT, translate
from reader.domain.search_query import Field, Query, with_condition, without_condition
from reader.services import saved_searches, searching
from reader.services.sentences import sentence
from reader.ui.look.theme import Theme
from reader.ui.search.result_delegate import ResultDelegate
from reader.ui.search.result_menu import ResultMenu
from reader.ui.search.results_model import Line, ResultsModel
from reader.ui.search.saved_menu import SavedMenu
from reader.ui.search.search_chips import SearchChips
from reader.ui.search.search_hints import SearchHints
from reader.ui.search.search_job import FirstPage, SearchJob
from reader.ui.search.search_words import at_least
from reader.ui.session.desk import Desk
from reader.ui.session.jobs import Jobs
from reader.ui.session.locks import lock
from reader.ui.widgets.announcements import announce
from reader.ui.widgets.page import Page
from reader.ui.words.saying import said

BEFORE_COMPLAINT = 500
"""Milliseconds for which a query may make no sense: nobody types a date at once."""
AFTER_CHANGE = 300
"""Milliseconds after a change in the library, before it is searched again."""


class SearchPage(Page):
    """Shows what answers the query that ``look_for`` was given; the field stands elsewhere."""

    typed_changed = Signal(str)
    """The query, after the page itself has changed it."""
    hit_wanted = Signal(object, object, object)
    """The article that the user wants to see, where in its text, or ``None``, and the query whose
    words are to be marked there.
    """
    annotation_wanted = Signal(object, object)
    """The article and the highlight that the user wants to see."""
    claim_wanted = Signal(object)
    """The id of the claim that the user wants to see."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._typed = ""
        self._waiting = self._entering = False
        self.query = Query()
        self.search = SearchJob(desk.library, jobs, self)
        self.model = ResultsModel(
            lambda answer, first, most: searching.results(desk.library, answer, first, most), self
        )
        self.delegate = ResultDelegate(self)
        self.list = self._made_list()
        self.count = QLabel()
        self.save = QPushButton(self.tr("Save this search"))
        self.saved = SavedMenu(desk)
        self.chips = SearchChips()
        self.hints = SearchHints(desk)
        self._stack = QStackedWidget()
        self._again = QTimer(self, singleShot=True, interval=AFTER_CHANGE)
        self._wrong = ""
        self._complaint = QTimer(self, singleShot=True, interval=BEFORE_COMPLAINT)
        lock(desk.library, self.save)
        self._lay_out()
        self._join()
        self._show_hints()

    @property
    def typed(self) -> str:
        """What is looked for, as it was typed."""
        return self._typed

    def look_for(self, typed: str) -> None:
        """Search for what is typed."""
        if typed.strip() == self._typed.strip():
            return
        self._typed = typed
        self._search()

    def refresh(self) -> None:
        """Search again, where the library has changed; what is not seen is searched when it is."""
        if self.isVisible() and self.query:
            self._search()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.delegate.theme = theme
        self.chips.set_theme(theme)
        self.list.viewport().update()

    def standing(self) -> object:
        """Return what is looked for."""
        return self._typed

    def stand(self, standing: object) -> None:
        """Look for something again."""
        if isinstance(standing, str) and standing != self._typed:
            self._take_typed(standing)

    def entrance(self) -> QWidget:
        """Return the results, where there are any."""
        return self.list if self.model.rowCount() else self.hints.entrance()

    def enter_results(self) -> None:
        """Put the keyboard on the first result, as soon as there is one."""
        self._entering = self._waiting
        if not self._waiting and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is searched

    def _take_typed(self, typed: str) -> None:
        """Look for what the page itself has made of the query, or the user has kept."""
        self._typed = typed
        self.typed_changed.emit(typed)
        self._search()

    def _search(self) -> None:
        try:
            query = searching.read(self._typed)
        except QueryWrong as wrong:
            self._wrong = said(sentence(wrong))
            self._complaint.start()
            return
        self._complaint.stop()
        self.query = query
        self._entering, self._waiting = False, bool(query)
        if query:
            self.search.look_for(query)
        else:
            self._show_hints()

    def _show_hints(self) -> None:
        self.search.stop()
        self.model.show(None)
        self.hints.show_examples()
        self._show(self.hints, count="")

    def _tell(self, words: str) -> None:
        self._waiting = False
        self.search.stop()
        self.model.show(None)
        self.hints.show_wrong(words)
        self._show(self.hints, count="")
        announce(self, words)

    def _take(self, page: FirstPage) -> None:
        answer = page.answer
        found = len(answer.groups)
        articles = translate("SearchPage", "%n articles", "1 article", COUNT, found)
        count = at_least(articles, answer.complete)
        self.model.show(answer, page.results)
        self.chips.show_answer(answer)
        if found:
            self._show(self.list, count)
        else:
            self.chips.show_facets((), complete=True)
            self.hints.show_nothing(self._typed, answer.query)
            self._show(self.hints, count="")
        self._waiting = False
        if self._entering:
            self.enter_results()
        announce(self, count)

    def _show(self, widget: QWidget, count: str) -> None:
        self._stack.setCurrentWidget(widget)
        self.count.setText(count)
        self.save.setVisible(bool(self.query) and widget is self.list)
        self.chips.setVisible(
            bool(self.query) and (widget is self.list or bool(self.query.conditions))
        )

    # What the user does

    def _open(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is not None:
            self._open_line(line)

    def _open_line(self, line: Line) -> None:
        self.leaving_place.emit()
        article, snippet = line.result.article, line.leads_to
        held = None if snippet is None else searching.holder(self._desk.library, snippet.found)
        if held is not None and held.claim is not None:
            self.claim_wanted.emit(held.claim)
        elif article is not None and held is not None and held.annotation is not None:
            self.annotation_wanted.emit(article.id, held.annotation)
        elif article is not None:
            place = None if snippet is None else snippet.place
            self.hit_wanted.emit(article.id, place, self.query)

    def _want(self, field: Field, value: str) -> None:
        self._take_typed(with_condition(self._typed, field, value))

    def _unwant(self, field: Field, value: str) -> None:
        self._take_typed(without_condition(self._typed, self.query, field, value))

    def _save(self) -> None:
        self._desk.do(lambda: saved_searches.save(self._desk.library, self._typed))

    # How it is laid out

    def _made_list(self) -> QListView:
        made = QListView()
        made.setModel(self.model)
        made.setItemDelegate(self.delegate)
        made.setAccessibleName(self.tr("What was found"))
        made.setFrameShape(QListView.Shape.NoFrame)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setResizeMode(QListView.ResizeMode.Adjust)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.count)
        head.addStretch()
        head.addWidget(self.save)
        head.addWidget(self.saved)
        for widget in (self.list, self.hints):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.chips)
        column.addWidget(self._stack, 1)
        self.saved.refresh()

    def _join(self) -> None:
        self.search.answered.connect(self._take)
        self.search.counted.connect(
            lambda facets: self.chips.show_facets(facets, complete=self.model.is_complete())
        )
        self.search.failed.connect(self._take_failure)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self.menu = ResultMenu(self.list, self.model, self._open_line, self._want)
        self.chips.wanted.connect(self._want)
        self.chips.unwanted.connect(self._unwant)
        self.hints.wanted.connect(self._take_typed)
        self.saved.wanted.connect(self._take_typed)
        self.save.clicked.connect(self._save)
        self._again.timeout.connect(self.refresh)
        self._complaint.timeout.connect(lambda: self._tell(self._wrong))
        for signal in (
            self._desk.list_changed,
            self._desk.annotations_changed,
            self._desk.claims_changed,
            self._desk.notes_changed,
            self._desk.labels_changed,
        ):
            signal.connect(self._again.start)

    def _take_failure(self, error: ReaderError) -> None:
        self._tell(said(sentence(error)))
