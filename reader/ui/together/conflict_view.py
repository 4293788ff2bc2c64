"""Both forms of a conflict side by side, field by field, with the words that differ marked."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QTextBrowser

from reader.domain.comparison import Change, Piece, compare
from reader.domain.merging import Conflict, ConflictKind, TwoForms
from reader.ui.look.tokens import tokens
from reader.ui.together.conflict_words import field_name, values
from reader.ui.words.direction import is_mirrored, is_right_to_left

TINT = 0.25
"""Share of the colour of selections in the ground of words that differ."""

WIDTHS = (20, 40, 40)
"""Per cent: the name of a field, here, and there."""


class ConflictView(QTextBrowser):
    """Shows one conflict. The arrow keys scroll it; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("What differs, here and in the other library"))
        self.document().setDocumentMargin(tokens().spacing.small)
        self._shown: Conflict | None = None

    def show_conflict(self, one: Conflict | None) -> None:
        """Show both forms; nothing where none is chosen."""
        self._shown = one
        if one is None:
            self.clear()
        elif one.kind is ConflictKind.DAMAGED:
            self.setPlainText(
                self.tr(
                    "This entry is damaged, so what the other library has cannot be shown. “Keep "
                    "mine” leaves everything as it is here and takes it off the list."
                )
            )
        elif not one.forms:
            self.setPlainText(self.tr("Both forms read the same."))
        else:
            self.setHtml(self._table(one))

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.show_conflict(self._shown)

    def _table(self, one: Conflict) -> str:
        heads = ("", self.tr("Here"), self.tr("In “{name}”").format(name=one.library))
        head = _row_of(
            f"<th align='{_beginning()}' width='{width}%'>{escape(name)}</th>"
            for name, width in zip(heads, WIDTHS, strict=True)
        )
        rows = "".join(map(self._row, one.forms))
        pad = tokens().spacing.hair
        return f"<table width='100%' cellpadding='{pad}' cellspacing='0'>{head}{rows}</table>"

    def _row(self, form: TwoForms) -> str:
        mine, theirs = values(form)
        if form.field == "colour":
            cells = [_colour(one) for one in (mine, theirs)]
        else:
            lines = compare(mine.splitlines(), theirs.splitlines())
            sides = ([line.old for line in lines], [line.new for line in lines])
            cells = [self._side(side) for side in sides]
        name = f"<td align='{_beginning()}'>{self._quiet(field_name(form))}</td>"
        return _row_of([name, *(f"<td>{cell}</td>" for cell in cells)])

    def _side(self, paragraphs: Sequence[Sequence[Piece] | None]) -> str:
        shown = [pieces for pieces in paragraphs if pieces is not None]
        if not any(shown):
            return self._quiet(self.tr("(nothing)"))
        return "".join(map(self._paragraph, shown))

    def _quiet(self, words: str) -> str:
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        return f"<span style='color: {colour}'>{escape(words)}</span>"

    def _paragraph(self, pieces: Sequence[Piece]) -> str:
        text = "".join(piece.text for piece in pieces)
        side = "rtl" if is_right_to_left(text) else "ltr"
        return f"<p dir='{side}' style='margin: 0'>{''.join(map(self._piece, pieces))}</p>"

    def _piece(self, piece: Piece) -> str:
        words = escape(piece.text)
        if piece.change is Change.SAME:
            return words
        ground = _mixed(self.palette())
        return (
            f"<span style='background-color: {ground}; text-decoration: underline'>{words}</span>"
        )


def _beginning() -> str:
    """Return the side on which lines of the window's language begin."""
    return "right" if is_mirrored() else "left"


def _row_of(cells: Iterable[str]) -> str:
    """Return a row of the table: Qt does not turn one round in a window from right to left."""
    listed = list(cells)
    return f"<tr>{''.join(reversed(listed) if is_mirrored() else listed)}</tr>"


def _colour(named: str) -> str:
    """Return a colour as a patch with its name."""
    known = QColor(named)
    patch = f"<span style='background-color: {known.name()}'>{'&nbsp;' * 6}</span> "
    return (patch if known.isValid() else "") + escape(named)


def _mixed(palette: QPalette) -> str:
    """Return the ground of words that differ, on which the text stays as readable as beside it."""
    base, accent = palette.base().color(), palette.highlight().color()
    shades = ((one.red(), one.green(), one.blue()) for one in (base, accent))
    mixed = (round(one + TINT * (other - one)) for one, other in zip(*shades, strict=True))
    return QColor(*mixed).name()
