"""The two views of an original, one of them shown: its text, and the page itself, made when it is
first looked at.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from reader.domain.annotation import AnnotationId
from reader.domain.article import Article
from reader.domain.claim import ClaimMark
from reader.services.originals import Original
from reader.ui.look.theme import Theme
from reader.ui.look.typography import Typography
from reader.ui.original.original_view import OriginalView
from reader.ui.original.sandbox import namespaces_closed, runs_as_root
from reader.ui.widgets.skeleton import Skeleton

if TYPE_CHECKING:
    from reader.ui.original.published_view import PublishedView

log = logging.getLogger(__name__)


class OriginalStack(QStackedWidget):
    """Shows the one or the other. Chromium starts with the first page."""

    page_view_made = Signal(object)
    """The ``PublishedView``, before a page is shown in it."""
    entrance_changed = Signal(object)
    """What takes the keyboard from now on: the view that is shown, or what stands for it while a
    page is being loaded.
    """

    def __init__(self, theme: Theme, original_of: Callable[[Article], Original]) -> None:
        super().__init__()
        self._original_of = original_of
        self._typography: Typography | None = None
        self._theme = theme
        self._dim, self._style = True, "both"
        self._claims: Mapping[AnnotationId, Sequence[ClaimMark]] = {}
        self.verdicts_shown = True
        self.refusal = ""
        """Why no page can be shown on this computer, once that is known; empty where one can."""
        self.text = OriginalView(theme)
        self.published: PublishedView | None = None
        self.view: OriginalView | PublishedView = self.text
        """The view that is shown."""
        self._skeleton = Skeleton()
        self._skeleton.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else the keyboard goes astray
        self._skeleton.setAccessibleName(self.tr("The page is being loaded"))
        self.addWidget(self.text)
        self.addWidget(self._skeleton)

    def start_engine(self) -> bool:
        """Start the engine, where it is not running; tell whether it has just been started.

        The window's native part is made anew as soon as the view of pages stands in it, and keys
        that were pressed while the engine started would be lost with the old one: they have to be
        dealt with before.
        """
        if self.published is not None or self.refusal:
            return False
        return self._page_view() is not None

    def show_loading(self) -> None:
        """Show that a page is being loaded, until a view is shown. The keyboard waits there."""
        had_focus = self.view.hasFocus()
        self.setCurrentWidget(self._skeleton)
        self.entrance_changed.emit(self._skeleton)
        if had_focus:
            self._skeleton.setFocus()

    def show_text(self) -> None:
        """Show the view of texts."""
        self._use(self.text)

    def show_page(self) -> bool:
        """Show the view of pages; tell whether that can be: where it cannot, that of texts is
        shown.
        """
        page_view = self._page_view()
        self._use(self.text if page_view is None else page_view)
        return page_view is not None

    def _use(self, view: "OriginalView | PublishedView") -> None:
        if self.indexOf(view) < 0:
            self.addWidget(view)
        had_focus = self.view.hasFocus() or self._skeleton.hasFocus()
        if self.view is not view:
            self.view.clear()
            self.view = view
        if self.currentWidget() is not view:
            self.setCurrentWidget(view)
            self.entrance_changed.emit(view)
            if had_focus:
                view.setFocus()

    # Of both views

    def set_typography(self, typography: Typography) -> None:
        """Show both in another size."""
        self._typography = typography
        self.text.set_typography(typography)
        if self.published is not None:
            self.published.set_typography(typography)

    def set_theme(self, theme: Theme) -> None:
        """Show both in the colours of a theme."""
        self._theme = theme
        self.text.set_theme(theme)
        if self.published is not None:
            self.published.set_theme(theme)

    def set_highlight_style(self, style: str) -> None:
        """Draw highlights in both by ``fill``, ``underline`` or ``both``."""
        self._style = style
        self.text.set_highlight_style(style)
        if self.published is not None:
            self.published.set_highlight_style(style)

    def set_claims(self, claims: Mapping[AnnotationId, Sequence[ClaimMark]]) -> None:
        """Mark the highlights in both that are in claims, each with the verdict."""
        self._claims = claims
        self.text.set_claims(claims)
        if self.published is not None:
            self.published.set_claims(claims)

    def dim_pages(self, wanted: bool) -> None:
        """Dim pages in dark themes, or show them as they were published in all."""
        self._dim = wanted
        if self.published is not None:
            self.published.dim(wanted)

    def keep_still(self) -> None:
        """Let pages move or not, as the window does."""
        if self.published is not None:
            self.published.keep_still()

    def show_verdicts(self, shown: bool) -> None:
        """Show on a page what cleaning did, or show it as if nothing had been done."""
        self.verdicts_shown = shown
        if self.published is not None:
            self.published.show_verdicts(shown)

    # The engine

    def _page_view(self) -> "PublishedView | None":
        """Return the view of pages, made when it is first needed; ``None`` where the machine has no
        engine.
        """
        if self.published is None and not self.refusal:
            self.refusal = self._why_not()
        if self.published is None and not self.refusal:
            self.published = self._new_page_view()
        return self.published

    def _new_page_view(self) -> "PublishedView | None":
        try:
            from reader.ui.original.published_view import PublishedView  # noqa: PLC0415 (starts Chromium)
        except ImportError as error:
            log.warning("the web engine cannot be loaded", exc_info=True)
            sentence = self.tr(
                "The page itself cannot be shown: Qt WebEngine is missing on this computer "
                "({reason}). Here is its text."
            )
            self.refusal = sentence.format(reason=error)
            return None
        made = PublishedView(self._original_of)
        self.page_view_made.emit(made)
        made.set_theme(self._theme)
        made.dim(self._dim)
        made.set_highlight_style(self._style)
        made.set_claims(self._claims)
        made.show_verdicts(self.verdicts_shown)
        if self._typography is not None:
            made.set_typography(self._typography)
        return made

    def _why_not(self) -> str:
        """Return why a page must not be opened here, though the engine is there; empty where it
        may.
        """
        if runs_as_root():
            return self.tr(
                "The page itself is not shown to the system’s administrator: the program that "
                "draws it could not be shut in. "
                "Start Claim Reader as another user to see the page. Here is its text."
            )
        if namespaces_closed():
            return self.tr(
                "The page itself is not shown: this computer does not let programs be shut in "
                "(user namespaces are switched "
                "off). Here is its text."
            )
        return ""
