"""The page with all highlights of the library: filtered, grouped, opened, labelled and deleted
several at once.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from reader.domain.annotation import AnnotationId, LabelId
from reader.domain.browsing import Browsed, Filter, Group, Grouping
from reader.domain.claim import Status
from reader.domain.labels import shown_names
from reader.domain.message import COUNT, listed, translate
from reader.services import annotating, articles, browsing, carrying, claims
from reader.ui.browsing.listing_delegate import ListingDelegate
from reader.ui.browsing.listing_model import ListingModel
from reader.ui.look.scale import grown
from reader.ui.session.desk import Desk
from reader.ui.session.locks import lock
from reader.ui.widgets.carrying import copies, let_drag
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.own_keys import keep_key
from reader.ui.widgets.page import Page
from reader.ui.widgets.tool_buttons import MenuButton
from reader.ui.words.claim_names import status_name
from reader.ui.words.dates import shown_date
from reader.ui.words.saying import said

Value = TypeVar("Value")

LEAST_WORDS, MOST_WORDS = 200, 480
"""Pixels at 100 per cent of the field above the list."""

PAUSE = 150
"""Milliseconds after the last letter typed, before the list is searched."""


class Listing(QListView):
    """The lines. Del is its own key, whatever else it does in the window."""

    delete_wanted = Signal()

    def event(self, event: QEvent) -> bool:
        """Claim its keys before an action of the window gets them."""
        keep_key(event, Qt.Key.Key_Delete)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete or copy what is chosen."""
        if event.matches(QKeySequence.StandardKey.Delete):
            self.delete_wanted.emit()
        elif not copies(self, event):
            super().keyPressEvent(event)


class HighlightsPage(Page):
    """Enter opens a highlight in its article."""

    annotation_wanted = Signal(object, object)
    """The article and the highlight that the user wants to see."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words = QLineEdit()
        self.grouping = QComboBox()
        self.label_button, self.status_button = MenuButton(), MenuButton()
        self._wanted_labels: set[LabelId | None] = set()
        self._wanted_statuses: set[Status] = set()
        self.model = ListingModel(lambda rows: browsing.read(desk.library, rows), self)
        self.model.carry = lambda wanted: carrying.quote_highlights(desk.library, wanted)
        self.delegate = ListingDelegate(self)
        self.list = self._made_list()
        self.count = QLabel()
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.refresh)
        self._make_filters()
        self._lay_out()
        for signal in (
            desk.annotations_changed,
            desk.list_changed,
            desk.labels_changed,
            desk.claims_changed,
        ):
            signal.connect(self._later.start)
        self.refresh()

    def entrance(self) -> QWidget:
        """Return the list, or the field where the list is empty."""
        return self.words if self.list.isHidden() else self.list

    def refresh(self) -> None:
        """Search anew, as the filters stand."""
        wanted = self.wanted()
        grouping = Grouping(self.grouping.currentData())
        chosen = {browsed.id for browsed in self.chosen()}
        listing = browsing.browse(self._desk.library, wanted, grouping)
        self.delegate.labels = self._desk.labels
        self.delegate.names_article = grouping is not Grouping.ARTICLE
        self.model.show(listing, self._namer(grouping))
        found = len(listing.rows)
        self.count.setText(
            said(translate("HighlightsPage", "%n highlights", "1 highlight", COUNT, found))
        )
        self.nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        self._choose_again(chosen)
        self._tell_filters()

    def wanted(self) -> Filter:
        """Return which highlights are shown, as the filters stand."""
        return Filter(
            text=self.words.text(),
            labels=frozenset(self._wanted_labels),
            statuses=frozenset(self._wanted_statuses),
        )

    def chosen(self) -> list[Browsed]:
        """Return the selected highlights, each once."""
        found = [
            self.model.browsed_at(index) for index in self.list.selectionModel().selectedIndexes()
        ]
        return list({browsed.id: browsed for browsed in found if browsed is not None}.values())

    # What is shown

    def _namer(self, grouping: Grouping) -> Callable[[Group], str]:
        """Return what gives the groups their names."""
        library = self._desk.library
        match grouping:
            case Grouping.ARTICLE:
                return _names({row.id: row.title for row in articles.list_articles(library)}, "")
            case Grouping.LABEL:
                return _names(
                    shown_names(self._desk.labels.values()),
                    self.tr("Without a label"),
                )
            case Grouping.CLAIM:
                return _names(
                    {claim.id: claim.statement for claim in claims.list_claims(library)},
                    self.tr("In no claim"),
                )
            case Grouping.DATE:
                locale = QLocale()
                return lambda group: shown_date(str(group.key), locale)

    def _choose_again(self, chosen: set[AnnotationId]) -> None:
        if not chosen:
            return
        for line in range(
            min(self.model.rowCount(), 2_000)
        ):  # further down it is not worth the reading
            index = self.model.index(line, 0)
            one = self.model.browsed_at(index)
            if one is not None and one.id in chosen:
                self.list.selectionModel().select(
                    index, self.list.selectionModel().SelectionFlag.Select
                )

    # What the user does

    def _open(self) -> None:
        one = self.model.browsed_at(self.list.currentIndex())
        if one is not None:
            self.annotation_wanted.emit(one.annotation.article, one.id)

    def _delete(self) -> None:
        chosen = [browsed.id for browsed in self.chosen()]
        if chosen:
            self._desk.do(lambda: annotating.delete(self._desk.library, chosen))
            self.refresh()

    def _label(self, label: LabelId) -> None:
        chosen = [browsed.id for browsed in self.chosen()]
        if chosen:
            self._desk.do(lambda: annotating.add_label(self._desk.library, chosen, label))
            self.refresh()

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open in its article"), self._open)
        labels = menu.addMenu(self.tr("Add a label"))
        lock(self._desk.library, labels.menuAction())
        for label, name in shown_names(self._desk.labels.values()).items():
            labels.addAction(name).triggered.connect(lambda _=False, one=label: self._label(one))
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete highlights and notes"), self._delete)
        lock(self._desk.library, delete)
        menu.popup(self.list.viewport().mapToGlobal(place))

    # How it is laid out

    def _made_list(self) -> QListView:
        made = Listing()
        made.setModel(self.model)
        made.setItemDelegate(self.delegate)
        made.setUniformItemSizes(True)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setAccessibleName(self.tr("Highlights"))
        let_drag(made)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(self._show_menu)
        made.activated.connect(lambda _: self._open())
        made.delete_wanted.connect(self._delete)
        return made

    def _make_filters(self) -> None:
        self.words.setPlaceholderText(self.tr("Search quotes and notes"))
        self.words.setAccessibleName(self.tr("Search quotes and notes"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(lambda _: self._later.start())
        self.grouping.setAccessibleName(self.tr("Group by"))
        names = {
            Grouping.ARTICLE: self.tr("By article"),
            Grouping.LABEL: self.tr("By label"),
            Grouping.CLAIM: self.tr("By claim"),
            Grouping.DATE: self.tr("By date"),
        }
        for grouping, name in names.items():
            self.grouping.addItem(name, grouping.value)
        self.grouping.currentIndexChanged.connect(lambda _: self.refresh())
        self.label_button.menu().aboutToShow.connect(self._fill_labels)
        self.status_button.menu().aboutToShow.connect(self._fill_statuses)

    def _fill_labels(self) -> None:
        offered: list[tuple[str, LabelId | None]] = [
            (name, label) for label, name in shown_names(self._desk.labels.values()).items()
        ]
        self._fill(
            self.label_button.menu(),
            [*offered, (self.tr("Without a label"), None)],
            self._wanted_labels,
        )

    def _fill_statuses(self) -> None:
        self._fill(
            self.status_button.menu(),
            [(status_name(status), status) for status in Status],
            self._wanted_statuses,
        )

    def _fill(self, menu: QMenu, offered: list[tuple[str, Value]], wanted: set[Value]) -> None:
        menu.clear()
        for name, value in offered:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(value in wanted)
            action.triggered.connect(lambda checked, one=value: self._want(wanted, one, checked))

    def _want(self, wanted: set[Value], value: Value, checked: bool) -> None:
        (wanted.add if checked else wanted.discard)(value)
        self.refresh()

    def _tell_filters(self) -> None:
        none = translate("HighlightsPage", "none")
        known = shown_names(self._desk.labels.values())
        labels = listed(
            [
                none if one is None else known[one]
                for one in self._wanted_labels
                if one is None or one in known
            ]
        )
        of_labels = translate("HighlightsPage", "Labels: {which}").where(which=labels)
        self.label_button.setText(said(of_labels) if self._wanted_labels else self.tr("All labels"))
        states = listed([status_name(status) for status in self._wanted_statuses])
        of_states = translate("HighlightsPage", "Claims: {which}").where(which=states)
        self.status_button.setText(
            said(of_states) if self._wanted_statuses else self.tr("Any claim status")
        )

    def _lay_out(self) -> None:
        self.words.setMinimumWidth(grown(LEAST_WORDS))
        self.words.setMaximumWidth(grown(MOST_WORDS))
        head = FlowRow()
        for widget in (self.words, self.label_button, self.status_button, self.grouping):
            head.addWidget(widget)
        self.nothing = QLabel(
            self.tr(
                "No highlight matches. Remove a word or a filter; new highlights appear here at "
                "once."
            )
        )
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setForegroundRole(self.nothing.palette().ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.count)


def _names(known: Mapping[Any, str], missing: str) -> Callable[[Group], str]:
    """Return what gives a group the name that its key has."""
    return lambda group: known.get(group.key, missing)
