"""Plain text to paragraphs: its lines as a person reads them, those that belong together joined.

Owns the order of the steps; what each line is in the article is found out later.
"""

from reader.cleaning.text.hyphens import WordsOfText, words_of
from reader.cleaning.text.line_breaks import WrittenLine, block_texts, joined, paragraphs
from reader.cleaning.text.lines import split_lines
from reader.cleaning.text.link_marks import read_links
from reader.cleaning.text.messages import mark_messages
from reader.cleaning.text.page_marks import mark_pages
from reader.cleaning.text.phrases import languages


class WrittenText:
    """The paragraphs of a plain text. ``rows`` are its lines, none blank. Linear in the length."""

    def __init__(self, text: str) -> None:
        self.rows = split_lines(text)
        self._groups = paragraphs(mark_messages(mark_pages(read_links(self.rows))))
        self._known = WordsOfText(frozenset())

    def joined(self, language: str | None) -> list[WrittenLine]:
        """Return each paragraph as one line; the language tells which hyphens stay."""
        spoken = languages().get(language or "")
        self._known = WordsOfText(
            words_of("\n".join(row.text for row in self.rows)),
            spoken.suspending if spoken else frozenset(),
            spoken.hyphen_prefixes if spoken else frozenset(),
        )
        return [joined(group, self._known) for group in self._groups]

    def block_texts(self) -> list[list[str]]:
        """Return for each paragraph the texts of its blocks."""
        return [block_texts(group, self._known) for group in self._groups]
