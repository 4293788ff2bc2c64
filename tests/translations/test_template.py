"""Every sentence of the program can be found by the tool that translators use, and is found by
it.
"""

import ast
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.files import name, program_files, tree
from tests.translations.calls import marked, unmarked
from tests.translations.template import TEMPLATE, Text, collect, help_of_terminal, messages

WITH_A_SCREEN = [
    path for path in program_files() if name(path).startswith(("reader/ui/", "reader/app.py"))
]
RENEW = "renew it by: python -m tests.translations"


@cache
def written() -> frozenset[Text]:
    calls = (text for path in program_files() for text in marked(tree(path)))
    return frozenset((*calls, *help_of_terminal()))


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> frozenset[Text]:
    """Return what lupdate finds now."""
    target = tmp_path_factory.mktemp("i18n") / "now.ts"
    collect(target)
    return frozenset(messages(target))


def test_lupdate_finds_every_text_by_the_context_in_which_it_is_looked_up(
    collected: frozenset[Text],
) -> None:
    assert sorted(written() - collected) == [], (
        "a comma after a count hides a text from lupdate: # fmt: skip keeps it away"
    )
    assert sorted(collected - written()) == []


def test_the_template_is_what_lupdate_finds(collected: frozenset[Text]) -> None:
    known = frozenset(messages(TEMPLATE))
    assert sorted(collected - known) == [], RENEW
    assert sorted(known - collected) == [], RENEW


@pytest.mark.parametrize("path", WITH_A_SCREEN, ids=name)
def test_no_english_goes_past_the_translators(path: Path) -> None:
    assert list(unmarked(tree(path))) == []


def test_only_one_place_asks_the_translators() -> None:
    asking = [
        name(path)
        for path in program_files()
        if "QCoreApplication.translate" in path.read_text("utf-8")
    ]
    assert asking == ["reader/ui/words/saying.py"]


def test_no_text_counts_in_two_forms() -> None:
    """A language may have one form, or six; only a text with ``%n`` can have them all."""
    alone = [
        text
        for text in written()
        if not text.counts and (text.source.startswith("1 ") or "%n" in text.source)
    ]
    assert alone == []


@pytest.mark.parametrize(
    "source",
    [
        'translate("Rules", words)',
        'translate("Rules", f"{count} blocks")',
        'translate("Rules", "%n blocks", "1 block", count)',
        'translate("Rules", "%n blocks", "1 block", COUNT, len(blocks))',
        'translate("Rules", "blocks", "1 block", count)',
        'class Window:\n    def show(self):\n        self.tr(f"{count} blocks")',
        'class Window:\n    def show(self):\n        self.tr("%n blocks", "", count)',
    ],
)
def test_what_lupdate_passes_over_is_seen(source: str) -> None:
    with pytest.raises((AssertionError, IndexError)):
        list(marked(ast.parse(source)))


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ('label.setText("Not found")', 1),
        ('label.setText(f"{count} places")', 1),
        ('label.setText("{count} places".format(count=count))', 1),
        ('label.setText("Not found" if not count else "Found")', 2),
        ('QMessageBox(icon, "Claim Reader", "It is broken.", parent=self)', 1),
        ('menu.addAction(name + " copy")', 1),
        ('label.setText(self.tr("Not found"))', 0),
        ('label.setText(f"“{quote}” · {count}")', 0),
        ('label.setText(names["title"])', 0),
    ],
)
def test_english_that_goes_past_the_translators_is_seen(source: str, seen: int) -> None:
    assert len(list(unmarked(ast.parse(source)))) == seen
