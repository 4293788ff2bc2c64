"""The states of the window that are photographed, each with how to get there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.domain.annotation import AnnotationId
from reader.domain.claim import EvidenceKind, Stance
from reader.domain.document import Span
from reader.services import article_folders, articles, claims
from reader.settings.values import ThemeChoice
from reader.ui.exporting.export_dialog import ExportDialog
from tests.screenshots.stage import PRACTICE, Stage, practised

SMALL, USUAL, LARGE = (1024, 768), (1280, 800), (1920, 1080)
SMALLEST, AT_150, AT_200 = (800, 600), (853, 533), (640, 400)
"""What is left of a screen of 1280 by 800 at one and a half and at twice the scale, too."""


@dataclass(frozen=True, slots=True)
class State:
    """One picture: how large the window is, in which colours, and what is done in it before.

    ``scale`` is how many pixels of the screen a pixel of the window has, ``interface`` the size of
    the interface in per cent. ``readme`` says that the README shows it.
    """

    name: str
    reach: Callable[[Stage], object]
    size: tuple[int, int] = USUAL
    theme: ThemeChoice = "light"
    filled: bool = True
    scale: float = 1
    readme: bool = False
    language: str = "en"
    interface: int = 100


def _welcome(stage: Stage) -> None:
    stage.settle(300)


def _overlaps(stage: Stage) -> None:
    practised(stage)
    stage.highlight("The repair is to cost 64 million crowns, more than 20 million", "Figure")
    made = stage.highlight("20 million above the estimate", "Source")
    stage.desk.set_current(made)
    stage.settle(600)


def _claim(stage: Stage) -> None:
    practised(stage)
    stage.desk.set_current(stage.highlight("41,000 people a day", "Figure"))
    stage.act("claim")
    stage.settle(800)


def claim_some(stage: Stage, made: Sequence[AnnotationId]) -> None:
    """Make claims of what was highlighted in the practice article."""
    claims.make_claim(stage.library, [made[1]], "The bridge will be closed for 11 months.")
    claims.make_claim(
        stage.library, [made[2]], "The repair costs 20 million crowns more than estimated."
    )


def _with_claims(stage: Stage) -> None:
    claim_some(stage, practised(stage))
    stage.open("Seawall")
    quote = stage.highlight("27.5\u00a0million crowns", "Figure")
    claims.make_claim(stage.library, [quote], "The seawall has cost 27.5 million crowns.")
    stage.desk.reload()


def _claims_in_both_texts(stage: Stage) -> None:
    made = practised(stage)
    judged, _ = claims.make_claim(stage.library, [made[1]], "The bridge is closed for 11 months.")
    claims.set_rating(stage.library, [judged], claims.scale(stage.library)[4].id)
    claims.make_claim(stage.library, [made[2]], "The repair costs 20 million crowns more.")
    address = "https://statistics.example/harbour"
    claims.add_evidence(
        stage.library, judged, EvidenceKind.LINK, address, Stance.REFUTES, note="says 9 months"
    )
    stage.desk.reload()
    stage.desk.set_current(made[1])
    stage.act("claim")
    stage.settle(1_500)


def _board(stage: Stage) -> None:
    _with_claims(stage)
    stage.act("claims")
    stage.settle(800)


def _dialog(name: str) -> Callable[[Stage], None]:
    """Return what opens a window beside the main one, which is photographed over it."""

    def reach(stage: Stage) -> None:
        practised(stage)
        stage.act(name)
        stage.settle(800)

    return reach


def _templates(stage: Stage) -> None:
    _dialog("export_article")(stage)
    asked = stage.app.activeModalWidget()
    assert isinstance(asked, ExportDialog)
    asked.templates.click()
    stage.settle(1200)


DIALOGS = (
    *("labels", "rules", "versions", "pages", "library_note", "show_keys"),
    *("export_article", "backups", "check_library"),
)


def _folders(stage: Stage) -> None:
    practised(stage)
    harbour, _ = article_folders.add(stage.library, "Harbour")
    year, _ = article_folders.add(stage.library, "2026", harbour)
    article_folders.add(stage.library, "Coast")
    article_folders.file(
        stage.library, [row.id for row in articles.list_articles(stage.library)][:2], year
    )
    button = stage.window.frame.list.scope_button
    button.choose(f"folder:{year}")
    button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))
    stage.settle(400)


def _large_text(stage: Stage) -> None:
    made = practised(stage)
    judged, _ = claims.make_claim(stage.library, [made[1]], "The bridge is closed for 11 months.")
    claims.set_rating(stage.library, [judged], claims.scale(stage.library)[4].id)
    stage.desk.reload()
    for _ in range(8):
        stage.act("zoom_in")
    stage.settle(1_200)


def _trash(stage: Stage) -> None:
    practised(stage)
    gone = [row.id for row in articles.list_articles(stage.library)][1:4]
    stage.desk.delete_articles(gone)
    stage.act("bin")
    stage.settle(800)


def _search(stage: Stage) -> None:
    practised(stage)
    stage.act("search_library")
    stage.person.type("million crowns")
    stage.person.press("Return")
    stage.settle(1_200)


def _highlights(stage: Stage) -> None:
    _with_claims(stage)
    stage.act("browse")
    stage.settle(800)


def _preferences(stage: Stage) -> None:
    practised(stage)
    stage.act("preferences")
    stage.settle(800)


def _menu(stage: Stage) -> None:
    practised(stage)
    stage.person.right_click(stage.person.work.cleaned, "at least eleven months")
    stage.settle(300)


def _importing(stage: Stage) -> None:
    practised(stage)
    folder = stage.folder / "saved"
    folder.mkdir()
    for number in range(200):
        page = f"<title>Ferry {number}</title><h1>Ferry {number}</h1>" + "".join(
            f"<p>The ferry of line {number} stops at pier {pier} at noon, the company says.</p>"
            for pier in range(40)
        )
        (folder / f"{number}.html").write_text(page, encoding="utf-8")
    stage.person.work.imports.import_files([folder])
    stage.settle(900)


def _import_failed(stage: Stage) -> None:
    practised(stage)
    (stage.folder / "empty.html").write_bytes(b"")
    (stage.folder / "photo.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    good = stage.folder / "good.txt"
    good.write_text(
        "Ferry stops\n\nThe ferry stops at noon from Monday on, the company says.\n", "utf-8"
    )
    stage.person.drop_files(stage.folder / "empty.html", stage.folder / "photo.html", good)
    stage.settle(2_500)


def _saved_again(stage: Stage) -> None:
    practised(stage)
    later = stage.folder / "harbour-bridge.html"
    text = PRACTICE.read_text("utf-8").replace("38 of the 212", "41 of the 212")
    later.write_text(text.replace("at least eleven months", "at least a year"), "utf-8")
    stage.person.drop_files(later)
    stage.settle(3_000)


def _article(title: str) -> Callable[[Stage], object]:
    def reach(stage: Stage) -> None:
        stage.open(title)
        assert stage.desk.article is not None
        ledger = zip(stage.desk.article.document.blocks, stage.desk.article.ledger(), strict=True)
        block = max((one for one, verdict in ledger if verdict.kept), key=lambda one: len(one.span))
        label = next(iter(stage.desk.labels.values())).id
        stage.desk.highlight(_part(block.start, block.end), label)
        stage.settle(1_500)

    return reach


def _part(start: int, end: int) -> Span:
    return Span(start + 4, min(end, start + 40))


def _details(stage: Stage) -> None:
    practised(stage)
    stage.act("details")
    stage.settle(600)


def _palette(stage: Stage) -> None:
    practised(stage)
    stage.act("palette")
    stage.person.type("claim")
    stage.settle(400)


ABROAD: tuple[tuple[str, Callable[[Stage], object]], ...] = (
    ("welcome", _welcome),
    ("reader", practised),
    ("claims-in-both", _claims_in_both_texts),
    ("search", _search),
    ("preferences", _preferences),
    ("dialog-export_article", _dialog("export_article")),
    ("board", _board),
    ("menu", _menu),
    ("dialog-labels", _dialog("labels")),
)
"""What is photographed in every language."""

MAIN: tuple[tuple[str, Callable[[Stage], object]], ...] = (
    ("welcome", _welcome),
    ("reader", practised),
    ("claim", _claim),
    ("search", _search),
    ("highlights", _highlights),
    ("preferences", _preferences),
)
"""Where people are most of the time."""

STATES: tuple[State, ...] = (
    State("welcome", _welcome, filled=False),
    State("reader-1024", practised, SMALL),
    State("light-1280x800", practised, readme=True),
    State("light-1920x1080", practised, LARGE),
    State("dark-1280x800", practised, theme="dark", readme=True),
    State("dark-1920x1080", practised, LARGE, theme="dark"),
    State("sepia", practised, theme="sepia"),
    State("contrast", practised, theme="contrast"),
    State("overlaps", _overlaps),
    State("claim", _claim, readme=True),
    State("claims-in-both", _claims_in_both_texts, LARGE),
    State("board", _board),
    State("search", _search, readme=True),
    State("trash", _trash),
    State("large-text", _large_text),
    State("folders", _folders),
    *(State(f"dialog-{name}", _dialog(name)) for name in DIALOGS),
    *(State(f"dialog-{name}-dark", _dialog(name), theme="dark") for name in DIALOGS),
    State("dialog-templates", _templates),
    State("dialog-templates-dark", _templates, theme="dark"),
    State("highlights", _highlights),
    State("details", _details),
    State("preferences", _preferences),
    State("preferences-dark", _preferences, theme="dark"),
    State("menu", _menu),
    State("palette", _palette),
    State("importing", _importing),
    State("import-failed", _import_failed),
    State("saved-again", _saved_again),
    State("arabic", _article("محطة")),
    State("chinese", _article("电车")),
    State("twice", practised, SMALLEST, scale=2),
    *(
        State(f"{name}-{size[0]}x{size[1]}", reach, size, scale=scale)
        for size, scale in ((SMALLEST, 1.0), (AT_150, 1.5), (AT_200, 2.0))
        for name, reach in (
            ("reader", practised),
            ("claim", _claim),
            ("search", _search),
            ("board", _board),
            ("details", _details),
        )
    ),
    *(
        State(f"{name}-{language}", reach, filled=name != "welcome", language=language)
        for language in ("id", "ar")
        for name, reach in ABROAD
    ),
    *(
        State(
            f"{name}-dark-{percent}%-{size[0]}",
            reach,
            size,
            "dark",
            name != "welcome",
            interface=percent,
        )
        for percent in (150, 200)
        for size in (USUAL, LARGE)
        for name, reach in MAIN
    ),
    *(
        State(f"{name}-{percent}%", reach, filled=name != "welcome", interface=percent)
        for percent in (150, 200)
        for name, reach in (
            *ABROAD,
            ("claim", _claim),
            ("details", _details),
            ("highlights", _highlights),
            ("palette", _palette),
            ("import-failed", _import_failed),
            ("saved-again", _saved_again),
            *((f"dialog-{one}", _dialog(one)) for one in ("versions", "show_keys", "backups")),
        )
    ),
)
