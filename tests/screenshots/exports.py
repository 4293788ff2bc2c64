"""Take pictures of what is exported, as its readers show it, and put them on one sheet:

    python -m tests.screenshots.exports [--folder FOLDER]

The sheet goes to where the README looks for it; with FOLDER, each picture by itself goes there as
well. LibreOffice has to be installed.
"""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from reader.resources import resource_folder

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

PAGE = (760, 1040)
"""Pixels of one picture."""
WIDE = 1100
"""Pixels of a page of the web."""
PANE, GAP, CAPTION = (380, 520), 20, 30
"""Pixels on the sheet: a picture, the space between two, and what stands above each."""
COLUMNS = 3
COLOURS = 96
"""Of the palette, which keeps the sheet small."""
IN_MARGIN = 'pdf:writer_pdf_Export:{"ExportNotesInMargin":{"type":"boolean","value":"true"}}'


def main() -> None:
    """Export what somebody noted in each format, and show it."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--folder", type=Path)
    folder = options.parse_args().folder
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # the only pages are our own
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    with TemporaryDirectory() as temporary:
        files = _exported(app, Path(temporary))
        pictures = {name: show(app, files[name]) for name, show in SHOWN.items()}
    for name, picture in pictures.items() if folder else ():
        picture.save(str(folder / f"export-{name}.png"))
    target = resource_folder() / "screenshots" / "exports.png"
    _sheet(pictures).save(str(target), "PNG")
    print(f"{target.name}: {target.stat().st_size // 1000} KB")


def _exported(app: "QApplication", folder: Path) -> dict[str, Path]:
    """Return the files of one article with claims, by their formats."""
    from reader.services.exporting import export, formats
    from tests.screenshots.stage import practised, staged
    from tests.screenshots.states import claim_some

    files = {}
    with staged(app, "light", (1280, 800)) as stage:
        claim_some(stage, practised(stage))
        article = stage.desk.article
        assert article is not None
        for form in formats():
            if form.name in SHOWN:
                files[form.name] = folder / f"notes{form.suffix}"
                export(stage.library, form.name, files[form.name], [article.id])
    return files


def _page_of(path: Path, number: int) -> "QImage":
    """Return a page of a PDF file."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    document.load(str(path))
    page = min(number, document.pageCount() - 1)
    size = document.pagePointSize(page)
    height = round(PAGE[0] * size.height() / size.width())
    drawn = document.render(page, QSize(PAGE[0], height))
    document.close()
    picture = QImage(drawn.size(), QImage.Format.Format_RGB32)
    picture.fill("white")
    painter = QPainter(picture)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return picture


def _of_pdf(_app: "QApplication", path: Path) -> "QImage":
    return _page_of(path, 1)


def _of_office(_app: "QApplication", path: Path) -> "QImage":
    from tests.exporters.office import converted

    return _page_of(converted(path, IN_MARGIN), 1)


def _of_html(app: "QApplication", path: Path) -> "QImage":
    """Return the page as wide as notes stand beside the text."""
    from PySide6.QtCore import QEventLoop, QTimer, QUrl
    from PySide6.QtWebEngineCore import QWebEngineSettings
    from PySide6.QtWebEngineWidgets import QWebEngineView

    view = QWebEngineView()
    view.settings().setAttribute(QWebEngineSettings.WebAttribute.ShowScrollBars, False)
    view.resize(WIDE, WIDE * PAGE[1] // PAGE[0])
    view.show()
    waiting = QEventLoop()
    view.loadFinished.connect(lambda _: QTimer.singleShot(1_500, waiting.quit))
    view.load(QUrl.fromLocalFile(str(path)))
    waiting.exec()
    picture = view.grab().toImage()
    view.close()
    view.deleteLater()
    app.processEvents()
    return picture


def _of_markdown(_app: "QApplication", path: Path) -> "QImage":
    from PySide6.QtGui import QTextDocument

    document = QTextDocument()
    document.setMarkdown(
        path.read_text("utf-8"), QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    )
    return _drawn(document, "Noto Serif", 12)


def _of_text(_app: "QApplication", path: Path) -> "QImage":
    from PySide6.QtGui import QFontDatabase, QTextDocument

    document = QTextDocument()
    document.setPlainText(path.read_text("utf-8"))
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    return _drawn(document, fixed.family(), 10)


def _drawn(document: object, family: str, size: int) -> "QImage":
    """Return the upper part of a document on white."""
    from PySide6.QtGui import QFont, QImage, QPainter, QTextDocument

    assert isinstance(document, QTextDocument)
    document.setDefaultFont(QFont(family, size))
    document.setDocumentMargin(36)
    document.setTextWidth(PAGE[0])
    picture = QImage(*PAGE, QImage.Format.Format_RGB32)
    picture.fill("white")
    painter = QPainter(picture)
    document.drawContents(painter)
    painter.end()
    return picture


SHOWN: dict[str, Callable[["QApplication", Path], "QImage"]] = {
    "html": _of_html,
    "docx": _of_office,
    "pdf": _of_pdf,
    "odt": _of_office,
    "markdown": _of_markdown,
    "text": _of_text,
}
CAPTIONS = {
    "html": "HTML",
    "docx": "Word",
    "pdf": "PDF",
    "odt": "OpenDocument",
    "markdown": "Markdown",
    "text": "Plain text",
}


def _sheet(pictures: dict[str, "QImage"]) -> "QImage":
    """Return all pictures beside and below each other, in few colours."""
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QColor, QFont, QImage, QPainter

    rows = -(-len(pictures) // COLUMNS)
    width = COLUMNS * (PANE[0] + GAP) + GAP
    height = rows * (PANE[1] + CAPTION + GAP) + GAP
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#e9e6df"))
    painter = QPainter(sheet)
    painter.setFont(QFont("Noto Sans", 11, QFont.Weight.DemiBold))
    for place, (name, picture) in enumerate(pictures.items()):
        left = GAP + place % COLUMNS * (PANE[0] + GAP)
        top = GAP + place // COLUMNS * (PANE[1] + CAPTION + GAP)
        painter.setPen(QColor("#333333"))
        painter.drawText(left, top + 18, CAPTIONS[name])
        pane = QRect(left, top + CAPTION, *PANE)
        small = picture.scaledToWidth(PANE[0], Qt.TransformationMode.SmoothTransformation)
        painter.fillRect(pane, QColor("white"))
        painter.drawImage(pane.topLeft(), small.copy(0, 0, PANE[0], PANE[1]))
        painter.setPen(QColor("#b9b4a8"))
        painter.drawRect(pane.adjusted(0, 0, -1, -1))
    painter.end()
    return _in_few_colours(sheet)


def _in_few_colours(picture: "QImage") -> "QImage":
    """Return a picture with a palette of the colours that it has most of."""
    from collections import Counter

    import numpy as np
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), -1)
    coarse = (pixels & 0x00F8F8F8).ravel()
    most = [value for value, _ in Counter(coarse.tolist()).most_common(COLOURS)]
    table = [0xFF000000 | value | value >> 5 & 0x00070707 for value in most]
    return plain.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither
    )


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)  # the engine's own end takes seconds and says things
