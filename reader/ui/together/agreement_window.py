"""The window that says how far two people agree in what they highlighted, and where they do not."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.domain.errors import ReaderError
from reader.services import agreement
from reader.services.agreement import Comparison, LabelAgreement, Place
from reader.services.agreement_sentences import agreement_sentences
from reader.services.library import Library
from reader.services.sentences import sentence
from reader.ui.session.jobs import Ending, Job, Jobs
from reader.ui.widgets.dialog import WIDE, Dialog
from reader.ui.words.direction import isolated, of_its_own
from reader.ui.words.saying import said

_VALUE = Qt.ItemDataRole.UserRole

SHARES = (2, 3)
"""Of the height: the labels, and the places."""


class AgreementWindow(Dialog):
    """Stays open beside the main window. Enter shows a place in its article."""

    place_wanted = Signal(object)
    """The ``Place`` that the user wants to see."""

    def __init__(self, library: Library, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent, WIDE)
        self._library = library
        self._jobs = jobs
        self._other: Path | None = None
        self._found: Comparison | None = None
        self._job: Job | None = None
        self.setWindowTitle(self.tr("Agreement of two people"))
        self.first, self.second = QComboBox(), QComboBox()
        self.first.setAccessibleName(self.tr("First person"))
        self.second.setAccessibleName(self.tr("Second person, or another library"))
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.labels = _table(self.tr("Agreement by label"), self._label_columns())
        self.places = _table(self.tr("Places"), self._place_columns())
        self.tables = QSplitter(Qt.Orientation.Vertical)
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Which places are listed"))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.explained = QLabel(
            self.tr(
                "Percent and Cohen’s kappa count the characters of the kept text; Krippendorff’s "
                "alpha compares the places. 1 is full agreement, 0 what chance gives."
            )
        )
        self.explained.setWordWrap(True)
        self.explained.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._join()
        self._lay_out()

    def refresh(self) -> None:
        """Offer those who made highlights, and compare the first two."""
        self._other = None
        self._offer()
        self._compare()

    def _offer(self) -> None:
        named = agreement.authors(self._library)
        for box in (self.first, self.second):
            box.blockSignals(True)
            box.clear()
            for author in named:
                box.addItem(author or self.tr("Nobody named"), author)
        self.first.addItem(self.tr("Everybody in this library"), None)
        self.second.addItem(self.tr("Another library…"), None)
        self.second.setPlaceholderText(self.tr("Choose with whom to compare"))
        self.second.setCurrentIndex(min(1, len(named) - 1) if len(named) > 1 else -1)
        self.first.setCurrentIndex(0 if len(named) > 1 else self.first.count() - 1)
        for box in (self.first, self.second):
            box.blockSignals(False)

    def _compare(self) -> None:
        """Compare the two that are chosen, in the background."""
        library, other = self._library, self._other
        mine, theirs = self.first.currentData(), self.second.currentData()
        if self._job is not None:
            self._job.cancel()
        if other is None and (mine is None or theirs is None or mine == theirs):
            self._show(None)
            return

        def work(job: Job) -> Comparison:
            if other is not None:
                return agreement.compare_library(library, other, job.check)
            return agreement.compare_authors(library, mine, theirs, job.check)

        self._job = self._jobs.start_beside(self, work, Ending(self._show, self._fail))

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, ReaderError):
            self._other = None
            self._show(None)
            self.told.setText(said(sentence(error)))

    # What is shown

    def _show(self, found: Comparison | None) -> None:
        self._found = found
        for part in (self.tables, self.explained, self.which):
            part.setVisible(found is not None and found.articles > 0)
        self.labels.clear()
        for one in found.labels if found else ():
            self.labels.addTopLevelItem(self._label_item(one))
        self.told.setText(self._summary(found))
        self._name_sides(found)
        first = self.labels.topLevelItem(0)
        if first is not None:
            self.labels.setCurrentItem(first)
        self._show_places()

    def _nothing(self) -> str:
        """Return why nothing is compared, and what to do."""
        mine, theirs = self.first.currentData(), self.second.currentData()
        if mine is not None and mine == theirs:
            return self.tr("Choose two different people.")
        if self.second.count() > 2:  # somebody beside "Another library…"
            return self.tr("Choose two people, or another library of the same articles.")
        return self.tr(
            "Fewer than two people have highlighted anything in this library. Compare it with "
            "somebody’s library of the same articles: choose “Another library…”. Or merge that "
            "library; whoever has a name in Preferences ▸ Library is named on each new highlight."
        )

    def _summary(self, found: Comparison | None) -> str:
        if found is None:
            return self._nothing()
        words = " ".join(map(said, agreement_sentences(found)))
        if not found.articles:
            return words
        figure = self._figure(found.alpha, 2)
        return f"{words} " + self.tr("Krippendorff’s alpha of all labels: {alpha}.").format(
            alpha=figure
        )

    def _label_item(self, one: LabelAgreement) -> QTreeWidgetItem:
        of = one.agreement
        cells = [
            one.label or self.tr("All highlights"),
            self._figure(of.percent, 1),
            self._figure(of.kappa, 2),
            self._figure(of.alpha, 2),
            *(self.locale().toString(count) for count in (of.agreed, of.mine, of.theirs)),
        ]
        item = QTreeWidgetItem(cells)
        item.setData(0, _VALUE, one.label)
        for column in range(1, len(cells)):
            item.setTextAlignment(
                column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        return item

    def _figure(self, value: float | None, digits: int) -> str:
        return "–" if value is None else QLocale().toString(value, "f", digits)

    def _name_sides(self, found: Comparison | None) -> None:
        unnamed = self.tr("nobody named")
        mine = (found.mine if found else "") or unnamed
        theirs = (found.theirs if found else "") or unnamed
        only = self.tr("Only {name}")
        alone = [only.format(name=isolated(name)) for name in (mine, theirs)]
        place = max(0, self.which.currentIndex())
        self.which.blockSignals(True)
        self.which.clear()
        self.which.addItem(self.tr("Where they differ"))
        self.which.addItem(self.tr("Agreed"))
        self.which.addItems(alone)
        self.which.setCurrentIndex(place)
        self.labels.setHeaderLabels(self._label_columns(*alone))
        self.places.setHeaderLabels([self.tr("Article"), mine, theirs])
        self.which.blockSignals(False)

    def _show_places(self) -> None:
        """List the places of the chosen label."""
        self.places.clear()
        item = self.labels.currentItem()
        label = item.data(0, _VALUE) if item is not None else None
        for place in self._found.places if self._found else ():
            if place.label == label and self._is_listed(place):
                self.places.addTopLevelItem(self._place_item(place))

    def _is_listed(self, place: Place) -> bool:
        match self.which.currentIndex():
            case 1:
                return place.agreed
            case 2:
                return place.theirs is None
            case 3:
                return place.mine is None
            case _:
                return not place.agreed

    def _place_item(self, place: Place) -> QTreeWidgetItem:
        cells = (place.title, place.mine or "–", place.theirs or "–")
        item = QTreeWidgetItem([of_its_own(" ".join(cell.split())) for cell in cells])
        item.setData(0, _VALUE, place)
        return item

    def _open(self) -> None:
        item = self.places.currentItem()
        place = item.data(0, _VALUE) if item is not None else None
        if isinstance(place, Place):
            self.place_wanted.emit(place)

    # What the user does

    def _choose_first(self) -> None:
        """Compare who is chosen; another library is compared with everybody."""
        if self._other is not None and self.first.currentData() is not None:
            self._other = None
            self.second.setCurrentIndex(-1)
        self._compare()

    def _choose_second(self) -> None:
        """Compare with whom is chosen; ask for the other library where it is one."""
        self._other = None
        if self.second.currentData() is None and self.second.currentIndex() >= 0:
            path, _ = QFileDialog.getOpenFileName(
                self, self.tr("Choose a library to compare"), str(self._library.path.parent)
            )
            self._other = Path(path) if path else None
            self.first.setCurrentIndex(self.first.count() - 1)
        self._compare()

    # How it is joined and laid out

    def _label_columns(self, only_first: str = "", only_second: str = "") -> list[str]:
        return [
            self.tr("Label"),
            self.tr("Percent"),
            self.tr("Kappa"),
            self.tr("Alpha"),
            self.tr("Agreed"),
            only_first or self.tr("Only first"),
            only_second or self.tr("Only second"),
        ]

    def _place_columns(self) -> list[str]:
        return [self.tr("Article"), self.tr("First"), self.tr("Second")]

    def _join(self) -> None:
        self.first.activated.connect(lambda _: self._choose_first())
        self.second.activated.connect(lambda _: self._choose_second())
        self.labels.currentItemChanged.connect(lambda *_: self._show_places())
        self.which.activated.connect(lambda _: self._show_places())
        self.places.itemActivated.connect(lambda *_: self._open())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.first, 1)
        row.addWidget(self.second, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.told)
        self.tables.setChildrenCollapsible(False)
        self.tables.addWidget(self.labels)
        self.tables.addWidget(self.places)
        self.tables.setSizes(SHARES)
        self.column.addWidget(self.tables, 1)
        self.column.addWidget(self.explained)
        self.add_closing_foot(self.which)


def _table(name: str, columns: list[str]) -> QTreeWidget:
    table = QTreeWidget()
    table.setAccessibleName(name)
    table.setHeaderLabels(columns)
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    header = table.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(1, len(columns)) if len(columns) == 3 else ():
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    return table
