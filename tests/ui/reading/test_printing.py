"""An article on paper, with its highlights."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from reader.ui.reading.printing import printed

if TYPE_CHECKING:
    from tests.ui.person import Person


def test_the_highlights_are_printed_with_labels_and_notes(window: "Person", tmp_path: Path) -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "Families drew chalk")
    window.press("2", "N")
    window.type("Ask <them> & count")
    window.press("Esc")
    article, labels = window.work.desk.article, window.work.desk.labels
    assert article is not None
    page = QTextDocument()
    page.setHtml(printed(article, labels, "Notes"))
    text = page.toPlainText()
    name = list(labels.values())[1].name
    assert "Families drew chalk[1]" in text
    assert f"[1] {name} “Families drew chalk”" in text
    assert "Ask <them> & count" in text
    assert "Read also" not in text, "what was removed is not printed"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "article.pdf"))
    printing = window.commands._printing.printing()
    printing.print_on(printer, article)
    assert (tmp_path / "article.pdf").read_bytes().startswith(b"%PDF")
    library = window.work.desk.library.path
    before = library.read_bytes()
    printer.setOutputFileName(str(library))
    printing.print_on(printer, article)
    assert library.read_bytes() == before
    window.hear("the library itself")
    printer.setOutputFileName(str(tmp_path / "no folder" / "article.pdf"))
    printing.print_on(printer, article)
    window.hear("article.pdf” cannot be written")


def test_a_printer_is_asked_for(window: "Person") -> None:
    window.open("Seawall")
    window.press("Ctrl+P")
    dialogs = window.window.findChildren(QPrintDialog)
    assert len(dialogs) == 1
    dialogs[0].reject()
