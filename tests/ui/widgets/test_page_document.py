from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from reader.ui.look.styles import Style
from reader.ui.look.typography import Typography
from reader.ui.widgets.page_document import PageDocument
from reader.ui.widgets.rows import Row

STYLES = (Style("#000000"), Style("#ff0000", 2.0, bold=True, below=2.0))
ROWS = st.lists(
    st.builds(
        lambda text, style, link: Row(text + link, style, link=link),
        st.sampled_from(["one", "two \N{GRINNING FACE}", "", "ثلاثة"]),
        st.sampled_from(STYLES),
        st.sampled_from(["", " Restore"]),
    ),
    min_size=1,
    max_size=7,
)


def page() -> PageDocument:
    return PageDocument("", Typography(), "#0000ff")


def look(document: PageDocument) -> list[tuple[str, float, list[tuple[str, str]]]]:
    """What can be seen of a document: each paragraph's text, spacing, and pieces with their
    colours.
    """
    seen = []
    paragraph = document.begin()
    while paragraph.isValid():
        pieces = [
            (piece.fragment().text(), piece.fragment().charFormat().foreground().color().name())
            for piece in paragraph
        ]
        seen.append((paragraph.text(), paragraph.blockFormat().bottomMargin(), pieces))
        paragraph = paragraph.next()
    return seen


@given(ROWS, ROWS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_changing_rows_looks_like_making_them_anew(
    qt_app: QApplication, before: list[Row], after: list[Row]
) -> None:
    changed, fresh = page(), page()
    changed.arrange(before, [])
    changed.arrange(after, [])
    fresh.arrange(after, [])
    assert look(changed) == look(fresh)
    assert changed.rows == after


def test_only_what_differs_is_changed(qt_app: QApplication) -> None:
    rows = [Row(str(number), STYLES[0]) for number in range(100)]
    document = page()
    document.arrange(rows, [])
    changes: list[tuple[int, int, int]] = []
    document.contentsChange.connect(lambda *change: changes.append(change))
    document.arrange([*rows[:50], Row("new", STYLES[1]), *rows[50:]], [])
    assert sum(added for _, _, added in changes) < 20
    changes.clear()
    document.arrange(list(document.rows), [])
    assert changes == []


def test_nothing_is_loaded(qt_app: QApplication, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(picture))
    document = page()
    for name in (
        QUrl.fromLocalFile(str(picture)),
        QUrl(str(picture)),
        QUrl("http://127.0.0.1/x.png"),
    ):
        answer = document.resource(QTextDocument.ResourceType.ImageResource.value, name)
        assert isinstance(answer, QImage)
        assert answer.isNull()
    assert (
        document.resource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("style.css"))
        == ""
    )


@pytest.mark.parametrize(
    "text",
    ["a\ufdd0b", "a\x00b", "a\ufffcb", "a\N{NO-BREAK SPACE}b", "\N{RIGHT-TO-LEFT OVERRIDE}abc"],
)
def test_hard_characters_keep_every_place(qt_app: QApplication, text: str) -> None:
    document = page()
    document.arrange([Row(text, STYLES[0]), Row("next", STYLES[0])], [])
    assert document.blockCount() == 2
    assert document.paragraph(1).position() == len(text) + 1
