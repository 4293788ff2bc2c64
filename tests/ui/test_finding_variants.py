"""Finding words in both views as a person sees them, however the page sets them."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.services.importing import import_paths
from reader.services.library import open_library
from reader.store import schema
from reader.store.library import Library

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow
    from tests.ui.person import Person

FILLING = "The harbour board of Torsby met on Monday and spoke about the quay for a long time. "
PAGE = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Quay of many signs</title>
</head><body><article><h1>Quay of many signs</h1><p>{FILLING * 3}</p>
<p>The Ha&shy;fen&shy;er&shy;wei&shy;te&shy;rung costs 2&nbsp;150&#8239;kg of “gold”, the oﬃcial said,
and the B&#8209;52 was sig&#8203;ned for in the Cafe&#769; Nor&#8288;d.</p>
<p>{FILLING * 3}</p><p>港湾局長は記者会見で防波堤の費用を発表した。</p>
<p>قال إن الـكـلـفـة ﻣﻠﻴﻮﻥ وأنّ المُقاوِل وافَقَ.</p><p>{FILLING * 3}</p></article></body></html>"""


def made(folder: Path) -> Path:
    """Return a library that holds the page."""
    page, path = folder / "signs.html", folder / "signs.sqlite"
    page.write_text(PAGE, encoding="utf-8")
    with open_library(path) as library:
        assert import_paths(library, [page]).imported
    return path


@pytest.fixture
def person(open_window: "OpenWindow", tmp_path: Path) -> Iterator["Person"]:
    """Somebody with the page open and the keyboard in the field to find words in."""
    path = made(tmp_path)
    with open_window(path) as person:
        person.window.resize(1600, 900)
        person.open("Quay of many signs")
        person.press("Ctrl+F")
        yield person


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("hafenerweiterung", "Ha\u00adfen\u00ader\u00adwei\u00adte\u00adrung"),
        ("2 150 kg", "2\u00a0150\u202fkg"),
        ('"gold"', "“gold”"),
        ("official", "oﬃcial"),
        ("B-52 was signed", "B\u201152 was sig\u200bned"),
        ("cafe nord", "Cafe\u0301 Nor\u2060d"),
        ("防波堤", "防波堤"),
        ("الكلفة مليون", "الـكـلـفـة ﻣﻠﻴﻮﻥ"),
        ("المقاول وافق", "المُقاوِل وافَقَ"),
    ],
)
def test_what_is_typed_is_marked_in_both_views(person: "Person", typed: str, marked: str) -> None:
    person.work.find_bar.field.setText(typed)
    assert person.work.find_bar.count.text() == "1 place"
    person.press("Return")
    for view in (person.work.cleaned, person.work.original):
        assert marked in person.highlighted(view)


def test_an_index_to_be_made_anew_is_filled_while_the_window_is_used(
    open_window: "OpenWindow", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.ui.person import until

    path = made(tmp_path)
    monkeypatch.setitem(schema.DERIVED, "search_index", 2)
    monkeypatch.setattr("reader.ui.session.index_filler.PORTION", 0.0)
    with Library(path) as library:
        assert library.is_index_behind()
    with open_window(path) as person:
        furnishing = person.window.furnish()
        furnishing.warm_up()
        until(lambda: not furnishing._library.is_index_behind(), "the index is filled")
