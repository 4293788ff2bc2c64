"""The inspector's face for what is known of the selected articles: of one all of it, of several
what they share, and what is written there is set in all of them.
"""

from collections.abc import Sequence
from textwrap import wrap

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.annotation import ArticleId
from reader.domain.article import Article
from reader.domain.details import ArticleDetails, Detail, State
from reader.domain.errors import NotADetail
from reader.domain.message import COUNT, translate
from reader.services import article_folders, articles, details
from reader.services.sentences import sentence
from reader.ui.details.detail_field import DetailField
from reader.ui.details.figure_list import FigureList
from reader.ui.session.desk import Desk
from reader.ui.session.locks import lock
from reader.ui.words.dates import shown_moment, shown_time
from reader.ui.words.saying import said
from reader.ui.words.states import state_name

HASH_LINE = 16
"""Digits of a hash that stand in one line."""


class DetailsFace(QWidget):
    """Follows the desk, and shows the articles that it is told to. What is typed is saved after a
    pause and when the field is left.
    """

    versions_wanted = Signal()
    """The user wants the versions of the open article."""
    folders_wanted = Signal()
    """The user wants to choose the folders of the articles."""
    span_wanted = Signal(object, object)
    """The article and the ``Span`` of its text that the user wants to see."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[ArticleId, ...] = ()
        self.nothing = QLabel(self.tr("Choose an article: its details appear here."))
        self.heading = QLabel()
        self.star = QToolButton()
        self.state = QComboBox()
        self.folders = QPushButton()
        self.fields = {field.detail: field for field in self._made_fields()}
        self.facts = QLabel()
        self.versions = QPushButton()
        self.figures = FigureList()
        self._body = QWidget()
        self._dress()
        self._lay_out()
        self._join()
        lock(desk.library, self.star, self.state, self.folders)
        for field in self.fields.values():
            lock(desk.library, field.edit, field.found)
        self.show_articles([desk.article.id] if desk.article else [])

    def show_articles(self, wanted: Sequence[ArticleId]) -> None:
        """Show these articles; what is being typed of others is saved first."""
        if tuple(wanted) != self._shown:
            self.save()
            for field in self.fields.values():
                field.drop()
            self._shown = tuple(wanted)
        self.refresh()

    def refresh(self) -> None:
        """Show the articles as the library has them."""
        known = details.details_of(self._desk.library, self._shown)
        self.nothing.setVisible(not known)
        self._body.setVisible(bool(known))
        if not known:
            return
        for field in self.fields.values():
            field.show_known(known)
        self._show_work(known)
        self._show_facts(known)

    def save(self) -> None:
        """Save what is being typed."""
        for field in self.fields.values():
            field.save()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard to the first field."""
        super().focusInEvent(event)
        self.fields[Detail.TITLE].edit.setFocus(event.reason())
        self.fields[Detail.TITLE].edit.select_from_end()

    # What is shown

    def _show_work(self, known: Sequence[ArticleDetails]) -> None:
        count = len(known)
        several = translate("DetailsFace", "%n articles", "1 article", COUNT, count)
        self.heading.setText(said(several))
        self.heading.setVisible(count > 1)
        self.star.setChecked(all(one.starred for one in known))
        states = {one.state for one in known}
        before = self.state.blockSignals(True)
        self.state.setCurrentIndex(list(State).index(states.pop()) if len(states) == 1 else -1)
        self.state.blockSignals(before)
        shared = self._shared_folders()
        names = ", ".join(shared) if shared else self.tr("none")
        words = self.tr("Folders: {names}").format(names=names)
        self.folders.setText(words.replace("&", "&&"))
        self.folders.setToolTip(words)

    def _shared_folders(self) -> list[str]:
        library = self._desk.library
        holding = article_folders.holding_all(library, self._shown)
        return [
            placed.path for placed in article_folders.tree(library) if placed.folder.id in holding
        ]

    def _show_facts(self, known: Sequence[ArticleDetails]) -> None:
        """Show what only one article has: its file, when it came, its versions, its figures."""
        article = self._only(known)
        self.facts.setVisible(article is not None)
        self.versions.setVisible(article is not None)
        self.figures.show_article(article)
        if article is None:
            return
        self.facts.setText("\n".join(self._facts_of(article)))
        count = article.version
        words = translate("DetailsFace", "%n versions…", "1 version…", COUNT, count)
        self.versions.setText(said(words))
        self.versions.setEnabled(self._is_open(article.id))

    def _only(self, known: Sequence[ArticleDetails]) -> Article | None:
        """Return the article that is shown alone; the open one need not be read again."""
        if len(known) != 1:
            return None
        if self._desk.article is not None and self._is_open(known[0].id):
            return self._desk.article
        return articles.open_article(self._desk.library, known[0].id)

    def _facts_of(self, article: Article) -> list[str]:
        locale = QLocale()
        imported = shown_moment(article.imported, locale)
        facts = [self.tr("Imported {time}").format(time=imported)]
        if article.pages:
            numbers = ", ".join(str(page.number) for page in article.pages)
            facts.append(self.tr("Pages {numbers}").format(numbers=numbers))
        facts.append(self.tr("Source: {name}").format(name=article.source_name))
        facts.append("\n".join(["SHA-256", *wrap(article.sha256, HASH_LINE)]))
        return facts

    # What the user does

    def _write(self, detail: Detail, written: str) -> None:
        wanted = self._shown
        try:
            self._desk.attempt(
                lambda: details.set_details(self._desk.library, wanted, {detail: written})
            )
        except NotADetail as error:
            self.fields[detail].tell_problem(said(sentence(error)))

    def _take_back(self, detail: Detail) -> None:
        wanted = self._shown
        self.fields[detail].drop()
        self._desk.do(lambda: details.take_back(self._desk.library, wanted, [detail]))
        self.refresh()

    def _set_star(self, starred: bool) -> None:
        wanted = self._shown
        self._desk.do(lambda: details.set_starred(self._desk.library, wanted, starred))

    def _set_state(self, place: int) -> None:
        wanted, state = self._shown, list(State)[place]
        self._desk.do(lambda: details.set_state(self._desk.library, wanted, state))

    def _is_open(self, article: ArticleId) -> bool:
        return self._desk.article is not None and self._desk.article.id == article

    def _follow(self, changed: Sequence[ArticleId]) -> None:
        if set(changed) & set(self._shown):
            self.refresh()

    # How it is made

    def _made_fields(self) -> list[DetailField]:
        date = self.tr("e.g. 2026-03-14")
        return [
            DetailField(Detail.TITLE, self.tr("Title"), ""),
            DetailField(Detail.AUTHORS, self.tr("Authors"), self.tr("Separated by semicolons")),
            DetailField(Detail.PUBLISHED, self.tr("Published"), date, self._shown_time),
            DetailField(Detail.SITE, self.tr("Site"), ""),
            DetailField(Detail.URL, self.tr("Address"), "https://"),
            DetailField(Detail.CAPTURED, self.tr("Retrieved on"), date, self._shown_time),
            DetailField(Detail.ARCHIVED, self.tr("Archive address"), "https://"),
            DetailField(Detail.LANGUAGE, self.tr("Language"), self.tr("e.g. en, en-GB, id")),
        ]

    def _shown_time(self, iso: str) -> str:
        return shown_time(iso, self.locale())

    def _dress(self) -> None:
        for label in (self.nothing, self.facts):
            label.setWordWrap(True)
            label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(16, 32, 16, 16)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        self.facts.setTextInteractionFlags(selectable)
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.state.setMinimumWidth(40)  # the inspector may be narrow
        self.star.setText(self.tr("★ Star"))
        self.star.setAccessibleName(self.tr("Star"))
        self.star.setCheckable(True)
        self.state.addItems([state_name(state) for state in State])
        self.state.setPlaceholderText(self.tr("Several states"))
        self.state.setAccessibleName(self.tr("State"))
        self.folders.setStyleSheet("text-align: left;")
        self.folders.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab would never get past it

    def _lay_out(self) -> None:
        work = QHBoxLayout()
        work.addWidget(self.state, 1)
        work.addWidget(self.star)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addLayout(work)
        column.addWidget(self.folders)
        fields = QVBoxLayout()
        fields.setSpacing(0)
        for field in self.fields.values():
            fields.addWidget(field)
        column.addLayout(fields)
        column.addWidget(self.versions)
        column.addWidget(self.facts)
        column.addWidget(self.figures, 1)
        area = QScrollArea()
        area.setWidget(self._body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.nothing)
        whole.addWidget(area, 1)

    def _join(self) -> None:
        desk = self._desk
        for field in self.fields.values():
            field.written.connect(self._write)
            field.found_wanted.connect(self._take_back)
        self.star.clicked.connect(self._set_star)
        self.state.activated.connect(self._set_state)
        self.folders.clicked.connect(self.folders_wanted)
        self.versions.clicked.connect(self.versions_wanted)
        self.figures.wanted.connect(self._go_to_figure)
        desk.lines_changed.connect(self._follow)
        desk.folders_changed.connect(self.refresh)
        desk.leaving.connect(self.save)

    def _go_to_figure(self, span: QObject) -> None:
        self.span_wanted.emit(self._shown[0], span)
