"""The original, for now as text: every block of the source in reading order, kept and removed."""

from dataclasses import replace
from functools import cache, partial

from PySide6.QtWidgets import QWidget

from reader.domain.article import Article
from reader.domain.document import BlockKind, MarkKind, Verdict
from reader.domain.reason_sentences import sentence_for
from reader.services.originals import has_page
from reader.ui.look.styles import Decoration, Face, Style
from reader.ui.look.theme import ReadingColours, Theme
from reader.ui.look.typography import Typography
from reader.ui.widgets.block_view import BlockView
from reader.ui.widgets.rows import Row
from reader.ui.words.saying import said

SIZE = 0.9


class OriginalView(BlockView):
    """All that the source says, plainly set. What cleaning removed is pale, with a bar beside it
    and the reason as a tooltip.
    """

    def __init__(
        self, theme: Theme, typography: Typography | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, typography, parent)
        self.setAccessibleName(self.tr("Original"))

    def rows(self, article: Article, colours: ReadingColours) -> list[Row]:
        """Return one row for each block."""
        plain = not has_page(article)
        style_of = cache(partial(_style, plain=plain, colours=colours))
        rows = []
        for block, verdict in zip(article.document.blocks, article.ledger(), strict=True):
            text = article.document.block_text(block)
            heading = not plain and block.kind in (BlockKind.TITLE, BlockKind.HEADING)
            note = "" if verdict.kept else self._why(verdict)
            style = style_of(heading, verdict.kept)
            if block.is_marked(MarkKind.STRUCK):
                style = replace(style, struck=True)
            rows.append(Row(text, style, block=block.index, note=note))
        return rows

    def _why(self, verdict: Verdict) -> str:
        return self.tr("{rule} · {reason}").format(
            rule=verdict.rule, reason=said(sentence_for(verdict.reason))
        )


def _style(heading: bool, kept: bool, plain: bool, colours: ReadingColours) -> Style:
    return Style(
        colour=colours.text if kept else colours.removed,
        size=SIZE * (1.25 if heading else 1.0),
        face=Face.READING if plain else Face.INTERFACE,
        bold=heading,
        below=0.7,
        line_height=1.4,
        decoration=Decoration.NONE if kept else Decoration.REMOVED,
    )
