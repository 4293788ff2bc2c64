"""Turns annotated articles into bytes, one file per format. It writes no file: that is the
services' work.
"""

from reader.exporters.bibtex import BibtexExporter
from reader.exporters.claim_review_json import ClaimReviewExporter
from reader.exporters.claims_csv import ClaimsCsvExporter
from reader.exporters.csl_json import CslJsonExporter
from reader.exporters.csv_table import CsvExporter
from reader.exporters.exporter import Exporter, FolderExporter, Holding
from reader.exporters.html_page import HtmlExporter
from reader.exporters.hypothesis_json import HypothesisExporter
from reader.exporters.library_json import LibraryExporter
from reader.exporters.markdown import MarkdownExporter
from reader.exporters.obsidian import ObsidianExporter
from reader.exporters.open_document import OpenDocumentExporter
from reader.exporters.pdf import PdfExporter
from reader.exporters.plain_text import TextExporter
from reader.exporters.readwise import ReadwiseExporter
from reader.exporters.refi_codebook import RefiCodebookExporter
from reader.exporters.refi_project import RefiProjectExporter
from reader.exporters.ris import RisExporter
from reader.exporters.web_annotation import WebAnnotationExporter
from reader.exporters.word_document import WordExporter
from reader.exporters.workbook import WorkbookExporter

EXPORTERS: tuple[Exporter, ...] = (
    MarkdownExporter(),
    HtmlExporter(),
    WordExporter(),
    OpenDocumentExporter(),
    PdfExporter(),
    TextExporter(),
    CsvExporter(),
    WorkbookExporter(),
    ClaimsCsvExporter(),
    ClaimReviewExporter(),
    WebAnnotationExporter(),
    LibraryExporter(),
    HypothesisExporter(),
    ReadwiseExporter(),
    RefiProjectExporter(),
    RefiCodebookExporter(),
    CslJsonExporter(),
    BibtexExporter(),
    RisExporter(),
)
"""All formats; dialogs and the terminal list them in this order."""

FOLDER_EXPORTERS: tuple[FolderExporter, ...] = (ObsidianExporter(),)
"""The formats that are a folder of files."""

LAID_OUT = frozenset(("markdown", "obsidian", "html", "docx", "odt", "pdf", "text", "csv", "xlsx"))
"""The formats that follow a layout; any other holds what its readers expect of it."""

__all__ = ["EXPORTERS", "FOLDER_EXPORTERS", "LAID_OUT", "Exporter", "FolderExporter", "Holding"]
