"""The chips above the results: in which parts the words stand, what the articles have in common,
and which conditions are set, each to be taken back.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from reader.domain.message import translate
from reader.domain.search_query import Condition, Field, Part, Query
from reader.services.searching import Answer, Facet
from reader.ui.look.theme import Theme
from reader.ui.search.search_words import (
    FACETS,
    condition_name,
    field_name,
    part_name,
    value_name,
)
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.tool_buttons import text_button
from reader.ui.words.saying import said, shown_count


class SearchChips(QWidget):
    """Says which conditions are wanted; the query itself is kept elsewhere."""

    wanted = Signal(object, str)
    """A field and the value that is to be a condition."""
    unwanted = Signal(object, str)
    """A field and the value that is to be one no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = {part: _chip(checkable=True) for part in Part}
        self.fields = {field: _chip() for field in FACETS}
        self.set_conditions: list[QToolButton] = []
        self._query = Query()
        self._row, self._set_row = FlowRow(), FlowRow()
        for part, chip in self.parts.items():
            _tell(chip, part_name(part), "")
            chip.clicked.connect(lambda on, one=part: self._turn(Field.IN, one.value, on))
            self._row.addWidget(chip)
        for field, chip in self.fields.items():
            _tell(chip, field_name(field), "")
            chip.hide()
            chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            chip.setMenu(QMenu(chip))
            self._row.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._row)
        column.addLayout(self._set_row)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        chrome = theme.chrome
        self.setStyleSheet(
            f"QToolButton {{ border: 1px solid {chrome.edge}; border-radius: 12px;"
            f" padding: 2px 10px; background: {chrome.base}; color: {chrome.text}; }}"
            f"QToolButton:hover {{ border-color: {chrome.accent}; }}"
            f"QToolButton:focus {{ border: {theme.focus}px solid {chrome.accent}; }}"
            f"QToolButton:checked {{ background: {chrome.accent}; color: {chrome.on_accent}; }}"
            "QToolButton::menu-indicator { image: none; }"
        )

    def show_answer(self, answer: Answer) -> None:
        """Show in which parts the words were found, and what is wanted already."""
        self._query = answer.query
        sign = "" if answer.complete else "+"
        for part, count in answer.parts().items():
            chip = self.parts[part]
            chip.setChecked(self._is_set(Field.IN, part.value))
            _tell(chip, part_name(part), f"{shown_count(count)}{sign}" if count else "")
            chip.setVisible(bool(answer.query.marked) and (bool(count) or chip.isChecked()))
        self._show_set()

    def show_facets(self, facets: Sequence[Facet], complete: bool) -> None:
        """Offer what the articles have in common, with how many have it."""
        for field, chip in self.fields.items():
            own = [one for one in facets if one.field is field]
            _tell(chip, field_name(field), "")
            chip.setText(f"{field_name(field)} ▾")
            chip.setVisible(bool(own))
            chip.menu().clear()
            for one in own:
                count = f"{shown_count(one.articles)}{'' if complete else '+'}"
                name = f"{value_name(field, one.value)}\t{count}".replace("&", "&&")
                action = chip.menu().addAction(name)
                action.setCheckable(True)
                action.setChecked(self._is_set(field, one.value))
                action.triggered.connect(
                    lambda on, field=field, value=one.value: self._turn(field, value, on)
                )

    def _show_set(self) -> None:
        for chip in self.set_conditions:
            self._set_row.removeWidget(chip)
            chip.deleteLater()
        self.set_conditions = []
        shown = [one for one in self._query.conditions if one.field is not Field.IN]
        for condition in shown:
            chip = self._made_set(condition)
            self._set_row.addWidget(chip)
            self.set_conditions.append(chip)

    def _made_set(self, condition: Condition) -> QToolButton:
        chip = _chip()
        name = condition_name(condition)
        chip.setText(f"{name}  ×".replace("&", "&&"))
        words = translate("SearchPage", "Take away {condition}").where(condition=name)
        chip.setAccessibleName(said(words))
        chip.setToolTip(said(words))
        chip.clicked.connect(lambda: self.unwanted.emit(condition.field, condition.value))
        return chip

    def _is_set(self, field: Field, value: str) -> bool:
        return any(
            (one.field, one.value.casefold(), one.wanted) == (field, value.casefold(), True)
            for one in self._query.conditions
        )

    def _turn(self, field: Field, value: str, on: bool) -> None:
        (self.wanted if on else self.unwanted).emit(field, value)


def _chip(*, checkable: bool = False) -> QToolButton:
    chip = text_button(checkable=checkable)
    chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return chip


def _tell(chip: QToolButton, name: str, count: str) -> None:
    chip.setText(f"{name}  {count}" if count else name)
    chip.setAccessibleName(f"{name}, {count}" if count else name)
