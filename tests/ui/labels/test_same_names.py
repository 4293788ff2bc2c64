"""Two labels of one name are told apart wherever the window names a label by itself."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolButton

from reader.services import labels
from reader.services.library import open_library
from reader.ui.reading.printing import printed
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow

ECONOMY, POLITICS = "Economy › Primary", "Politics › Primary"


def test_they_are_told_apart_where_they_are_given_and_where_they_stand(
    open_window: "OpenWindow", library_file: Path
) -> None:
    with open_library(library_file) as library:
        for label in labels.list_labels(library):
            labels.delete(library, label.id)
        for key, name in enumerate(("Economy", "Politics"), start=1):
            above, _ = labels.add(library, name, "#a03020")
            labels.add(library, "Primary", "#a03020", parent=above, key=key)
    with open_window(library_file) as window:
        window.open("Seawall")
        window.select(window.work.cleaned, "412 cellars")
        until(window.work.bar.isVisible, "the bar over the selection is shown")
        given = {button.accessibleName() for button in window.work.bar.findChildren(QToolButton)}
        assert {f"{ECONOMY} (1)", f"{POLITICS} (2)"} <= given
        window.press("2")
        assert window.cards() == [f"{POLITICS}. 412 cellars"]
        article = window.work.desk.article
        assert article is not None
        assert f"<i>{POLITICS}</i>" in printed(article, window.work.desk.labels, "Notes")
