"""Highlighting a phrase wherever it stands: a list to tick first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from reader.domain.annotation import LabelId
from reader.domain.article import Article
from reader.domain.errors import ReaderError, TextChanged
from reader.domain.labels import letters, path_to
from reader.domain.message import COUNT, translate
from reader.services import annotating
from reader.services.annotating import Candidate
from reader.services.sentences import sentence
from reader.ui.session.desk import Desk
from reader.ui.session.jobs import Ending, Jobs
from reader.ui.widgets.announcements import announce
from reader.ui.widgets.dialog import BESIDE, Dialog
from reader.ui.widgets.label_chip import chip_icon
from reader.ui.words.saying import said, shown_count

_LABEL_LENGTH = 20
"""Characters of a label's name that are shown."""


class OccurrencesWindow(Dialog):
    """Shows every place where the phrase stands, in this article or in all; the ticked ones are
    highlighted as one step.
    """

    guide_page = "highlighting"

    def __init__(
        self, desk: Desk, jobs: Jobs, article: Article, phrase: str, parent: QWidget
    ) -> None:
        super().__init__(parent, BESIDE)
        self._desk, self._jobs, self._article = desk, jobs, article
        self._shown: list[Candidate] = []
        self.setWindowTitle(self.tr("Highlight all occurrences"))
        self.phrase = QLineEdit(phrase)
        self.phrase.setAccessibleName(self.tr("Phrase"))
        self.everywhere = QCheckBox(self.tr("In all articles"))
        self.label = QComboBox()
        self.label.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.label.setMinimumContentsLength(
            _LABEL_LENGTH
        )  # a long name would leave no room for the phrase
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Places where the phrase occurs"))
        self.count = QLabel()
        self.go = QPushButton(self.tr("Highlight"))
        self._fill_labels()
        self._lay_out()
        self.phrase.returnPressed.connect(self.search)
        self.everywhere.toggled.connect(lambda _: self.search())
        self.list.itemChanged.connect(lambda _: self._tell())
        self.search()
        self.list.setFocus()

    def search(self) -> None:
        """Look for the phrase."""
        phrase, library, only = self.phrase.text(), self._desk.library, self._article.id
        everywhere = self.everywhere.isChecked()
        self.count.setText(self.tr("Searching…"))

        def found(candidates: list[Candidate]) -> None:
            self._show([one for one in candidates if everywhere or one.article == only], everywhere)

        ending = Ending[list[Candidate]](found, self._refuse)
        self._jobs.start(
            self, lambda job: annotating.candidates(library, phrase, job.check), ending
        )

    def ticked(self) -> list[Candidate]:
        """Return the places that are ticked."""
        items = (self.list.item(line) for line in range(self.list.count()))
        states = [item is not None and item.checkState() is Qt.CheckState.Checked for item in items]
        return [one for one, on in zip(self._shown, states, strict=True) if on]

    def accept(self) -> None:
        """Highlight what is ticked; where that is refused, stay and say why."""
        places = [(one.article, one.target) for one in self.ticked()]
        label = LabelId(self.label.currentData()) if self.label.currentData() is not None else None
        library = self._desk.library
        try:
            self._desk.attempt(lambda: annotating.highlight_everywhere(library, places, label))
        except ReaderError as error:
            self._refuse(error)
        else:
            super().accept()

    def _refuse(self, error: BaseException) -> None:
        """Say what the world prevents; a defect of ours goes to the exception hook."""
        if not isinstance(error, ReaderError):
            raise error
        words = said(sentence(error))
        self.count.setText(words)
        announce(self, words)
        if isinstance(error, TextChanged):
            self._desk.told(self._desk.catch_up)

    def _show(self, candidates: Sequence[Candidate], everywhere: bool) -> None:
        self._shown = list(candidates)
        self.list.blockSignals(True)
        self.list.clear()
        for one in candidates:
            words = f"…{one.target.prefix}«{one.target.exact}»{one.target.suffix}…".replace(
                "\n", " "
            )
            notes = [one.title] if everywhere else []
            notes += [self.tr("highlighted already")] if one.highlighted else []
            notes += [] if one.kept else [self.tr("in a removed part")]
            item = QListWidgetItem(words + (f"\n{' · '.join(notes)}" if notes else ""))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(
                Qt.CheckState.Unchecked
                if one.highlighted or not one.kept
                else Qt.CheckState.Checked
            )
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        found, ticked = len(self._shown), len(self.ticked())
        if found:
            words = translate(
                "OccurrencesWindow",
                "%n places found, {ticked} ticked. Space ticks, Enter highlights.",
                "1 place found, {ticked} ticked. Space ticks, Enter highlights.",
                COUNT,
                found
            )  # fmt: skip
            self.count.setText(said(words.where(ticked=ticked)))
        else:
            self.count.setText(self.tr("The phrase was not found. Check its spelling."))
        self.go.setText(self.tr("Highlight {count}").format(count=shown_count(ticked)))
        self.go.setEnabled(ticked > 0)

    def _fill_labels(self) -> None:
        known = list(self._desk.labels.values())
        signs = letters(known)
        self.label.setAccessibleName(self.tr("Label"))
        for label in known:
            self.label.addItem(
                chip_icon(label.colour, signs[label.id]),
                " › ".join(path_to(known, label.id)),
                label.id,
            )
        self.label.setCurrentIndex(max(0, self.label.findData(self._desk.last_label)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        for widget in (self.phrase, self.everywhere, self.label):
            head.addWidget(widget)
        self.go.clicked.connect(self.accept)
        self.column.addLayout(head)
        self.column.addWidget(self.list)
        self.add_question_foot(self.go, [self.count])
