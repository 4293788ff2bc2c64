"""What can be done with a line of the results: the menu of the right button, and of the key for
menus.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QListView, QMenu

from reader.domain.message import translate
from reader.domain.search_query import Field
from reader.ui.search.results_model import Line, ResultsModel
from reader.ui.words.saying import said


class ResultMenu:
    """Belongs to one list of results."""

    def __init__(
        self,
        results: QListView,
        model: ResultsModel,
        open_line: Callable[[Line], None],
        want: Callable[[Field, str], None],
    ) -> None:
        self._list = results
        self._model = model
        self._open = open_line
        self._want = want
        results.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        results.customContextMenuRequested.connect(self._show)

    def _show(self, place: QPoint) -> None:
        line = self._model.line(self._list.indexAt(place))
        if line is not None:
            self._made(line).popup(self._list.viewport().mapToGlobal(place))

    def _made(self, line: Line) -> QMenu:
        menu = QMenu(self._list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(said(translate("SearchPage", "Open")), lambda: self._open(line))
        words = line.snippet.text if line.snippet else self._title(line)
        menu.addAction(
            said(translate("SearchPage", "Copy the words")),
            lambda: QApplication.clipboard().setText(words),
        )
        site = line.result.article.site if line.result.article else None
        if site:
            only = translate("SearchPage", "Only from {site}").where(site=site.replace("&", "&&"))
            menu.addAction(said(only), lambda: self._want(Field.SITE, site))
        return menu

    @staticmethod
    def _title(line: Line) -> str:
        return line.result.article.title if line.result.article else ""
