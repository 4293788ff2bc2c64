"""The menus of the right button in the texts and on cards: what the keys do there, each with its
key.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from reader.domain.annotation import AnnotationId, Label, LabelId
from reader.domain.labels import letters, shown_names
from reader.domain.message import COUNT, translate
from reader.ui.highlighting.annotator import Annotator
from reader.ui.highlighting.quote_commands import has_address
from reader.ui.session.actions import first_key
from reader.ui.session.desk import Desk
from reader.ui.session.locks import lock
from reader.ui.widgets.label_chip import chip_icon
from reader.ui.widgets.reading_pane import ReadingPane
from reader.ui.widgets.spot import Spot
from reader.ui.words.saying import said

COPIES = ("copy_quotation", "copy_markdown", "copy_html", "copy_text")
ON_WEB = ("open_page", "open_archive")
"""Actions that need an address of the article."""


class TextMenu(QObject):
    """Makes the menus out of the window's own actions, so that both do and say the same."""

    link_wanted = Signal(str)
    """The address of a link that the user wants to open."""

    def __init__(
        self,
        desk: Desk,
        annotator: Annotator,
        actions: Mapping[str, QAction],
        views: Sequence[ReadingPane],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._annotator = annotator
        self._actions = actions
        self._window = window
        for view in views:
            view.menu_wanted.connect(partial(self._show_for, view))

    def show_for_highlight(
        self, highlight: AnnotationId, place: QPoint, links: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Offer what can be done with a highlight, which becomes the current one. ``links`` are
        those in its note: their words and addresses.
        """
        self._desk.set_current(highlight)
        menu = self._menu()
        self._add_for_highlight(menu)
        for words, address in links:
            shown = self.tr("Open “{link}”").format(link=words.replace("&", "&&"))
            menu.addAction(shown, partial(self.link_wanted.emit, address))
        menu.popup(place)

    def _show_for(self, view: ReadingPane, spot: Spot, place: QPoint) -> None:
        if self._desk.article is None:
            return
        view.setFocus()
        selected = self._annotator.selection()
        if selected is not None and spot.offset is not None:
            span = selected[1]
            if not span.start <= spot.offset <= span.end:
                self._annotator.clear_selection()  # as a click beside it does
        menu = self._menu()
        if self._annotator.selection() is not None:
            self._add_for_selection(menu)
        elif spot.highlights:
            self._desk.set_current(spot.highlights[0])
            self._add_for_highlight(menu, several=len(spot.highlights) > 1)
        if spot.address:
            self._add_for_link(menu, spot.address)
        if self._annotator.selection() is None and spot.blocks:
            self._add_for_blocks(menu, spot.blocks)
        self._add_for_article(menu)
        menu.popup(place)

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    # What stands in them

    def _add_for_selection(self, menu: QMenu) -> None:
        self._add(menu, "highlight")
        labels = menu.addMenu(self.tr("Highlight as"))
        for label in self._desk.labels.values():
            self._add_label(labels, label, self._annotator.highlight)
        self._add(menu, "note", "claim", "claim_add", "evidence")
        self._add_copies(menu)
        self._add(menu, "highlight_all")

    def _add_for_highlight(self, menu: QMenu, *, several: bool = False) -> None:
        current = self._desk.annotation(self._desk.current)
        self._add(menu, "note")
        labels = menu.addMenu(self.tr("Labels"))
        for label in self._desk.labels.values():
            action = self._add_label(labels, label, self._annotator.toggle_label, "Alt+")
            action.setCheckable(True)
            action.setChecked(current is not None and label.id in current.labels)
        self._add(menu, "claim", "claim_add", "evidence")
        self._add_copies(menu)
        self._add(menu, "copy_link")
        menu.addSeparator()
        if current is not None and current.placed:
            self._add(menu, "move_start", "move_end")
        if several:
            self._add(menu, "marks_here")
        if current is not None and current.review is not None:
            self._add(menu, "reviewed")
        self._add(menu, "delete_highlight")

    def _add_for_link(self, menu: QMenu, address: str) -> None:
        menu.addSeparator()
        menu.addAction(self.tr("Open the link…"), lambda: self.link_wanted.emit(address))
        menu.addAction(
            self.tr("Copy the link’s address"),
            lambda: QGuiApplication.clipboard().setText(address),
        )

    def _add_for_blocks(self, menu: QMenu, blocks: Sequence[int]) -> None:
        article, count = self._desk.article, len(blocks)
        if article is None:
            return
        menu.addSeparator()
        if article.verdict(blocks[0]).kept:
            words = translate(
                "TextMenu", "Remove %n paragraphs", "Remove this paragraph", COUNT, count
            )
        else:
            words = translate(
                "TextMenu", "Restore %n paragraphs", "Restore this paragraph", COUNT, count
            )
        self._add_worded(menu, "toggle_block", said(words))
        self._add(menu, "always")

    def _add_for_article(self, menu: QMenu) -> None:
        menu.addSeparator()
        self._add(menu, "find", "toggle_removed", "article_note")
        further = menu.addMenu(self.tr("Look up"))
        self._add(further, *(ON_WEB if has_address(self._desk.article) else ()), "search_web")

    def _add_copies(self, menu: QMenu) -> None:
        menu.addSeparator()
        self._add(menu, "copy")
        self._add(menu.addMenu(self.tr("Copy as")), *COPIES)
        if has_address(self._desk.article):
            self._add(menu, "copy_page_link")

    def _add(self, menu: QMenu, *names: str) -> None:
        for name in names:
            menu.addAction(self._actions[name])

    def _add_worded(self, menu: QMenu, name: str, words: str) -> None:
        """Add what an action does in words of its own, with its key."""
        key = first_key(self._actions[name])
        action = menu.addAction(f"{words}\t{key}" if key else words, self._actions[name].trigger)
        lock(self._desk.library, action)

    def _add_label(
        self, menu: QMenu, label: Label, act: Callable[[LabelId], object], modifier: str = ""
    ) -> QAction:
        known = shown_names(self._desk.labels.values())
        name = known.get(label.id, label.name).replace("&", "&&")
        words = f"{name}\t{modifier}{label.key}" if label.key else name
        action = menu.addAction(words, lambda: act(label.id))
        lock(self._desk.library, action)
        signs = letters(list(self._desk.labels.values()))
        action.setIcon(chip_icon(label.colour, signs[label.id]))
        action.setIconVisibleInMenu(True)
        return action
