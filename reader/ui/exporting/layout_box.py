"""Choosing how a file is laid out: its fields, its order, its headings."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.layout import USUAL_LAYOUT, Field, Grouping, Layout, Order
from reader.domain.message import Message, translate
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.words.saying import said

FIELDS: dict[Field, Message] = {
    Field.QUOTE: translate("LayoutBox", "Quotes"),
    Field.TEXT: translate("LayoutBox", "Whole articles"),
    Field.CONTEXT: translate("LayoutBox", "Context"),
    Field.NOTE: translate("LayoutBox", "Notes"),
    Field.LABEL: translate("LayoutBox", "Labels"),
    Field.CLAIM: translate("LayoutBox", "Claims"),
    Field.STATUS: translate("LayoutBox", "Status"),
    Field.CITATION: translate("LayoutBox", "Sources"),
    Field.TECHNICAL: translate("LayoutBox", "Technical"),
}
HINTS: dict[Field, Message] = {
    Field.TEXT: translate(
        "LayoutBox", "The text of each article around its highlights, where the format shows it"
    ),
    Field.CONTEXT: translate("LayoutBox", "The sentences around each quote"),
    Field.STATUS: translate(
        "LayoutBox", "What became of each quote, and how far the checking of claims has come"
    ),
    Field.CITATION: translate("LayoutBox", "Author, title, site, date and address"),
    Field.TECHNICAL: translate(
        "LayoutBox", "Places in the text, versions, hashes, and links back into the program"
    ),
}
ORDERS: dict[Order, Message] = {
    Order.TEXT: translate("LayoutBox", "As in the text"),
    Order.LABEL: translate("LayoutBox", "By label"),
    Order.MADE: translate("LayoutBox", "By the date they were made"),
    Order.TITLE: translate("LayoutBox", "By title of the article"),
    Order.PUBLISHED: translate("LayoutBox", "By date of the article"),
}
GROUPINGS: dict[Grouping, Message] = {
    Grouping.ARTICLE: translate("LayoutBox", "By article"),
    Grouping.LABEL: translate("LayoutBox", "By label"),
    Grouping.CLAIM: translate("LayoutBox", "By claim"),
}


class LayoutBox(QWidget):
    """Shows a layout and has it changed."""

    changed = Signal()

    def __init__(self, layout: Layout) -> None:
        super().__init__()
        self.fields = {field: QCheckBox(said(words)) for field, words in FIELDS.items()}
        self.order, self.grouping = QComboBox(), QComboBox()
        for order, words in ORDERS.items():
            self.order.addItem(said(words), order.value)
        for grouping, words in GROUPINGS.items():
            self.grouping.addItem(said(words), grouping.value)
        self.reset = QPushButton(self.tr("&Reset"))
        self.reset.setAutoDefault(False)
        self.reset.setToolTip(self.tr("All fields, as in the text, by article"))
        self.reset.clicked.connect(lambda: self._choose(USUAL_LAYOUT))
        self._lay_out()
        self.show_layout(layout)
        for box in self.fields.values():
            box.toggled.connect(lambda _: self._change())
        for choice in (self.order, self.grouping):
            choice.currentIndexChanged.connect(lambda _: self._change())

    def wanted(self) -> Layout:
        """Return what is chosen."""
        fields = frozenset(field for field, box in self.fields.items() if box.isChecked())
        return Layout(
            fields, Order(self.order.currentData()), Grouping(self.grouping.currentData())
        )

    def show_layout(self, layout: Layout) -> None:
        """Show a layout, telling nobody."""
        for field, box in self.fields.items():
            with QSignalBlocker(box):
                box.setChecked(layout.has(field))
        for choice, value in ((self.order, layout.order), (self.grouping, layout.grouping)):
            with QSignalBlocker(choice):
                choice.setCurrentIndex(choice.findData(value.value))
        self._keep_one()

    def _choose(self, layout: Layout) -> None:
        self.show_layout(layout)
        self.changed.emit()

    def _change(self) -> None:
        self._keep_one()
        self.changed.emit()

    def _keep_one(self) -> None:
        """Let nobody take away the last field: a file without any says nothing."""
        chosen = [box for box in self.fields.values() if box.isChecked()]
        for box in self.fields.values():
            box.setEnabled(len(chosen) > 1 or box not in chosen)
        self.reset.setEnabled(self.wanted() != USUAL_LAYOUT)

    def _lay_out(self) -> None:
        fields = QWidget()
        flow = FlowRow(fields)
        for field, box in self.fields.items():
            box.setToolTip(said(HINTS[field]) if field in HINTS else "")
            flow.addWidget(box)
        choices = QHBoxLayout()
        named = ((self.tr("&Group"), self.grouping), (self.tr("&Order"), self.order))
        for words, choice in named:
            title = QLabel(words)
            title.setBuddy(choice)
            choice.setAccessibleName(words.replace("&", ""))
            choices.addWidget(title)
            choices.addWidget(choice, 1)
        choices.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(choices)
        column.addWidget(fields)
