"""The window of the user's labels. Every change is in the library at once and can be undone."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.annotation import Label, LabelId
from reader.domain.colour_names import colour_name
from reader.domain.errors import ReaderError
from reader.domain.labels import path_to, shown_names, with_those_below
from reader.domain.message import COUNT, paragraph, translate
from reader.services import label_sets, labels
from reader.services.outcome import Outcome
from reader.services.palettes import Palette, next_colour, palette_named, palettes
from reader.services.sentences import sentence
from reader.ui.labels.colour_grid import ColourGrid
from reader.ui.labels.label_tree import LabelTree
from reader.ui.look.tokens import tokens
from reader.ui.session.actions import follow_keys, key_of
from reader.ui.session.desk import Desk
from reader.ui.session.locks import lock, why_locked
from reader.ui.widgets.dialog import WIDE, Dialog
from reader.ui.widgets.documents import documents_folder
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.pausing import PausingText
from reader.ui.widgets.tool_buttons import MenuButton
from reader.ui.widgets.upright_area import upright_area
from reader.ui.words.saying import said, shown_count


class LabelsWindow(Dialog):
    """The tree on the left, what is known of the current label on the right."""

    guide_page = "highlighting"

    def __init__(self, desk: Desk, palette: Callable[[], str], parent: QWidget) -> None:
        """``palette`` returns the name of the palette that the user wants new colours from."""
        super().__init__(parent, WIDE)
        self._desk = desk
        self._palette = palette
        self.setWindowTitle(self.tr("Labels"))
        self.tree = LabelTree()
        self.key = QComboBox()
        self.definition = PausingText(self.tr("Definition of the label"))
        self.colours = ColourGrid(
            list(dict.fromkeys(colour for one in _in_order(palette()) for colour in one.colours))
        )
        self.other_colour = QPushButton(self.tr("Another colour…"))
        self.recolour_button = MenuButton(self.tr("Recolour all…"))
        self.colour_name = QLabel()
        self.merge_button = MenuButton(self.tr("Merge into…"))
        self.delete_button = QPushButton(self.tr("Delete"))
        self.message = QLabel()
        self._buttons = QVBoxLayout()
        self._described: LabelId | None = None
        self._done = ""
        """What was said last of something that undo takes back."""
        self._make_properties()
        self._lay_out()
        self.tree.chosen.connect(self._show_label)
        self.tree.renamed.connect(
            lambda label, name: self._try(lambda: labels.rename(desk.library, label, name))
        )
        self.tree.moved.connect(
            lambda label, to, before: self._try(
                lambda: labels.move(desk.library, label, to, before)
            )
        )
        desk.labels_changed.connect(self.refresh)
        desk.history_moved.connect(self._forget_done)
        follow_keys(self, "undo", desk.undo)
        follow_keys(self, "redo", desk.redo)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._show_menu)
        QShortcut(QKeySequence("Ctrl+N"), self, self.add)
        QShortcut(QKeySequence("Del"), self.tree, self._ask_delete)
        if desk.library.is_read_only:
            self._lock()
        self.refresh()

    def _lock(self) -> None:
        """Let the labels be looked at alone."""
        choices = (self.key, self.definition, self.colours, self.other_colour)
        buttons = (self.recolour_button, self.merge_button, self.delete_button)
        lock(self._desk.library, *choices, *buttons)
        self.tree.setEditTriggers(LabelTree.EditTrigger.NoEditTriggers)
        self.tree.setDragDropMode(LabelTree.DragDropMode.NoDragDrop)

    def refresh(self) -> None:
        """Show the labels as the library has them."""
        library = self._desk.library
        known = list(self._desk.labels.values())
        self.tree.show_labels(known, {label.id: labels.uses(library, label.id) for label in known})

    def current(self) -> Label | None:
        """Return the label that is current."""
        chosen = self.tree.current()
        return self._desk.labels.get(chosen) if chosen is not None else None

    # What the user does

    def add(self, below: LabelId | None = None) -> None:
        """Add a label, and let its name be typed."""
        known = self._desk.labels.values()
        taken = {label.name.casefold() for label in known}
        number = next(
            one for one in range(1, len(taken) + 2) if self._new_name(one).casefold() not in taken
        )
        colour = next_colour(
            palette_named(self._palette()), frozenset(label.colour for label in known)
        )
        made: list[LabelId] = []

        def verb() -> Outcome:
            label, done = labels.add(
                self._desk.library, self._new_name(number), colour, parent=below
            )
            made.append(label)
            return done

        self._try(verb)
        if made:
            self.tree.choose(made[0])
            self.tree.edit_name()

    def _show_menu(self, place: QPoint) -> None:
        """Offer what can be done with the label that was clicked, each with its key."""
        label = self.current()
        nothing_there = label is None or self.tree.itemAt(place) is None
        if label is None or nothing_there or self._desk.library.is_read_only:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        rename = self.tr("Rename")
        menu.addAction(f"{rename}\t{_key(Qt.Key.Key_F2)}", self.tree.edit_name)
        menu.addAction(self.tr("New sub-label"), lambda: self.add(label.id))
        keys = menu.addMenu(self.tr("Key"))
        for number in range(self.key.count()):
            chosen = keys.addAction(self.key.itemText(number))
            chosen.setCheckable(True)
            chosen.setChecked(number == (label.key or 0))
            chosen.triggered.connect(partial(self.key.setCurrentIndex, number))
        into = menu.addMenu(self.tr("Merge into"))
        into.addActions(self.merge_button.menu().actions())
        menu.addSeparator()
        menu.addAction(f"{self.delete_button.text()}\t{_key(Qt.Key.Key_Delete)}", self._ask_delete)
        menu.popup(self.tree.viewport().mapToGlobal(place))

    def save(self) -> bool:
        """Have the definition saved now; false where it could not be, and then it stays in its
        field.
        """
        self.definition.saver.save()
        return self.definition.saver.is_saved()

    def _define(self, definition: str) -> None:
        """Write the definition of the label whose text was typed, which need not be the current one
        any more.
        """
        label = self._described
        if label is not None:
            self._try(lambda: labels.set_definition(self._desk.library, label, definition))

    def _ask_delete(self) -> None:
        """Say what deleting does, and offer to do it."""
        label = self.current()
        if label is None or not self.delete_button.isEnabled():
            return
        count = labels.uses(self._desk.library, label.id)
        below = len(with_those_below(list(self._desk.labels.values()), label.id)) - 1
        sentences = [translate("LabelsWindow", "“{name}” will be deleted.").where(name=label.name)]
        if below:
            sentences.append(
                translate("LabelsWindow", "So will the labels below it: {count}.").where(
                    count=below
                )
            )
        if count:
            sentences.append(
                translate(
                    "LabelsWindow",
                    "Highlights that lose the label: {count}; they stay, with their notes.",
                ).where(count=count)
            )
        self._offer(
            said(paragraph(sentences)),
            self.tr("Delete"),
            lambda: labels.delete(self._desk.library, label.id),
        )

    def _ask_merge(self, label: Label, into: Label) -> None:
        count = labels.uses(self._desk.library, label.id)
        words = self.tr("“{name}” goes, and its highlights ({count}) become “{into}”.")
        names = shown_names(self._desk.labels.values())
        sentence = words.format(name=names[label.id], count=shown_count(count), into=names[into.id])
        self._offer(
            sentence, self.tr("Merge"), lambda: labels.merge(self._desk.library, label.id, into.id)
        )

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import labels"), documents_folder(), self._kinds()
        )
        if name:
            self._try(lambda: label_sets.import_labels(self._desk.library, Path(name)))

    def _export(self) -> None:
        proposed = str(Path(documents_folder()) / "labels.json")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export labels"), proposed, self._kinds()
        )
        if name:
            try:
                count = label_sets.export_labels(self._desk.library, Path(name))
            except ReaderError as error:
                self._say(said(sentence(error)))
            else:
                words = translate(
                    "LabelsWindow",
                    "%n labels were written to “{path}”.",
                    "1 label was written to “{path}”.",
                    COUNT,
                    count
                )  # fmt: skip
                self._say(said(words.where(path=name)))

    # What is shown

    def _show_label(self, chosen: LabelId | None) -> None:
        other = chosen != self._described
        if other:
            self.definition.saver.save()
        self._described = chosen
        label = self._desk.labels.get(chosen) if chosen is not None else None
        for widget in (
            self.key,
            self.definition,
            self.colours,
            self.other_colour,
            self.merge_button,
            self.delete_button,
        ):
            widget.setEnabled(label is not None)
        self.colours.show_colour(label.colour if label else "")
        self.colour_name.setText(said(colour_name(label.colour)) if label else "")
        self.key.blockSignals(True)
        self.key.setCurrentIndex(label.key or 0 if label else 0)
        self.key.blockSignals(False)
        definition = label.definition if label else ""
        (self.definition.saver.reset if other else self.definition.saver.take)(definition)
        self._fill_merge(label)
        self._say("")

    def _fill_merge(self, label: Label | None) -> None:
        menu = self.merge_button.menu()
        menu.clear()
        known = list(self._desk.labels.values())
        inside = set(with_those_below(known, label.id)) if label else set()
        for other in known:
            if label is not None and other.id not in inside:
                name = " › ".join(path_to(known, other.id))
                menu.addAction(name).triggered.connect(
                    lambda _=False, one=label, into=other: self._ask_merge(one, into)
                )

    def _choose_key(self, place: int) -> None:
        label = self.current()
        if label is not None:
            loser = next(
                (
                    one
                    for one in self._desk.labels.values()
                    if place and one.key == place and one.id != label.id
                ),
                None,
            )
            self._try(lambda: labels.set_key(self._desk.library, label.id, place or None))
            if loser is not None:
                words = self.tr("The key {key} was taken from “{name}”. {undo} gives it back.")
                self._say_done(
                    words.format(
                        key=place, name=loser.name, undo=key_of(self.parentWidget() or self, "undo")
                    )
                )

    def _recolour(self, colour: str) -> None:
        label = self.current()
        if label is not None:
            self._try(lambda: labels.recolour(self._desk.library, label.id, colour))

    def _palette_menu(self) -> QMenu:
        """Return a menu of the palettes, the one that the user has chosen first."""
        menu = QMenu(self.recolour_button)
        for palette in _in_order(self._palette()):
            menu.addAction(palette.name).triggered.connect(
                lambda _=False, colours=palette.colours: self._recolour_all(colours)
            )
        return menu

    def _recolour_all(self, colours: Sequence[str]) -> None:
        """Give all labels the colours of a palette, and say how to take it back."""
        self._try(lambda: labels.recolour_all(self._desk.library, colours))
        words = self.tr("All labels have new colours. {undo} gives the old ones back.")
        self._say_done(words.format(undo=key_of(self.parentWidget() or self, "undo")))

    def _choose_colour(self) -> None:
        label = self.current()
        if label is not None:
            colour = QColorDialog.getColor(
                QColor(label.colour), self, self.tr("Colour of “{name}”").format(name=label.name)
            )
            if colour.isValid():
                self._recolour(colour.name())

    def _try(self, verb: Callable[[], Outcome]) -> None:
        """Do a verb; what prevents it is said here, where the user looks."""
        if why := why_locked(self._desk.library):
            self.refresh()
            self._say(why)
            return
        try:
            self._desk.attempt(verb)
        except ReaderError as error:
            self.refresh()
            self._say(said(sentence(error)))
        except ValueError:
            self.refresh()
            self._say(self.tr("A label needs a name."))

    def _offer(self, words: str, act: str, verb: Callable[[], Outcome]) -> None:
        """Say what would happen, with a button that does it; choosing another label takes the offer
        away.
        """
        self._say(words)
        button = QPushButton(act)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._say(""))
        button.clicked.connect(lambda: self._try(verb))
        self._buttons.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        button.setFocus()

    def _say_done(self, words: str) -> None:
        """Say what was done and how to take it back, which is true until the next change."""
        self._say(words)
        self._done = words

    def _forget_done(self) -> None:
        if self._done and self.message.text() == self._done:
            self._say("")

    def _say(self, words: str) -> None:
        self.message.setText(words)
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

    # How it is laid out

    def _make_properties(self) -> None:
        self.key.addItems([self.tr("No key"), *(str(key) for key in range(1, 10))])
        self.key.setAccessibleName(self.tr("Key of the label"))
        self.key.currentIndexChanged.connect(self._choose_key)
        self.definition.setPlaceholderText(
            self.tr("What belongs under this label, and what does not")
        )
        self.definition.edited.connect(self._define)
        self.recolour_button.setToolTip(self.tr("Give all labels the colours of a palette"))
        self.recolour_button.setMenu(self._palette_menu())
        self.delete_button.clicked.connect(self._ask_delete)
        self.colours.chosen.connect(self._recolour)
        self.other_colour.setAutoDefault(False)
        self.other_colour.clicked.connect(self._choose_colour)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("Colour"), self.colours)
        colour_row = FlowRow()
        colour_row.addWidget(self.other_colour)
        colour_row.addWidget(self.recolour_button)
        colour_row.addWidget(self.colour_name)
        form.addRow(colour_row)
        form.addRow(self.tr("Key"), self.key)
        form.addRow(self.tr("Definition"), self.definition)
        acts = FlowRow()
        acts.addWidget(self.merge_button)
        acts.addWidget(self.delete_button)
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        properties = QWidget()
        right = QVBoxLayout(properties)
        right.setContentsMargins(0, 0, tokens().spacing.hair, 0)
        right.addLayout(form)
        right.addLayout(acts)
        right.addWidget(self.message)
        right.addLayout(self._buttons)
        right.addStretch()
        left = QVBoxLayout()
        left.addWidget(self.tree)
        left.addLayout(self._tree_buttons())
        whole = QHBoxLayout()
        whole.setSpacing(tokens().spacing.large)
        whole.addLayout(left, 3)
        whole.addWidget(upright_area(properties), 2)
        self.column.addLayout(whole, 1)
        self.add_closing_foot()

    def _tree_buttons(self) -> FlowRow:
        row = FlowRow()
        offered: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("New label"), self.add),
            (self.tr("New sub-label"), lambda: self.add(self.tree.current())),
            (self.tr("Import…"), self._import),
            (self.tr("Export…"), self._export),
        )
        for words, act in offered:
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, do=act: do())
            if act != self._export:
                lock(self._desk.library, button)
            row.addWidget(button)
        self.delete_button.setAutoDefault(False)
        return row

    def _kinds(self) -> str:
        return self.tr("Label sets (*.json *.qdc *.csv);;All files (*)")

    def _new_name(self, number: int) -> str:
        return (
            self.tr("New label")
            if number == 1
            else self.tr("New label {number}").format(number=number)
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed."""
        self.save()
        super().closeEvent(event)


def _in_order(first: str) -> list[Palette]:
    """Return all palettes, the one that the user has chosen first."""
    chosen = palette_named(first)
    return [chosen, *(palette for palette in palettes() if palette != chosen)]


def _key(key: Qt.Key) -> str:
    """Return a key as it is written on this system."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
