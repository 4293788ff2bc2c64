"""A damaged file: what cannot be read is told, and nothing else happens."""

import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from reader.domain.annotation import ArticleId, LabelId
from reader.domain.document import Span
from reader.domain.errors import DiskFull, LibraryDamaged, LibraryError, LibraryNewer, ReaderError
from reader.services import annotating, articles, history
from reader.services.sentences import sentence
from reader.store import annotations
from reader.store.annotations import add
from reader.store.labels import labels
from reader.store.library import Library
from tests.store.examples import annotation, stored
from tests.store.searching import search

PAGE = 4096


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a library with ten articles and thirty highlights."""
    path = tmp_path_factory.mktemp("whole") / "library.sqlite"
    with Library(path) as library:
        for number in range(10):
            article = stored(
                library,
                *[
                    f"{number}.{n} Die Brücke ist 1.000\u00a0km lang, sagt er. " * 9
                    for n in range(9)
                ],
            )
            for place in range(3):
                span = Span(place * 7, place * 7 + 20)
                add(
                    library,
                    annotation(article, span, f"{number}-{place}", "Stimmt das?"),
                    "highlight",
                )
    return path.read_bytes()


def random_page(data: bytearray, chance: random.Random) -> None:
    place = chance.randrange(1, len(data) // PAGE) * PAGE
    data[place : place + PAGE] = chance.randbytes(PAGE)


def zeroed_page(data: bytearray, chance: random.Random) -> None:
    place = chance.randrange(1, len(data) // PAGE) * PAGE
    data[place : place + PAGE] = bytes(PAGE)


def sixteen_bytes(data: bytearray, chance: random.Random) -> None:
    for _ in range(6):
        place = chance.randrange(100, len(data) - 16)
        data[place : place + 16] = chance.randbytes(16)


def cut_short(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(PAGE, len(data)) :]


def no_schema(data: bytearray, chance: random.Random) -> None:
    data[100:PAGE] = chance.randbytes(PAGE - 100)


def verbs(library: Library) -> Iterator[Callable[[], object]]:
    """Yield what a person does with a library."""
    yield lambda: articles.list_articles(library)
    for number in range(1, 11):
        article = ArticleId(number)
        yield lambda article=article: articles.open_source(library, article)
        yield lambda article=article: annotating.annotations_of(library, article)
        yield lambda article=article: annotating.highlight(
            library, articles.open_article(library, article), Span(0, 5), LabelId(1), "neu"
        )
    yield lambda: search(library, "brucke 1.000", 50)
    yield lambda: labels(library)
    yield lambda: articles.delete_articles(library, [ArticleId(2)])
    for _ in range(3):
        yield lambda: history.undo(library)
    yield lambda: history.redo(library)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("damage", [random_page, zeroed_page, sixteen_bytes, cut_short, no_schema])
def test_a_damaged_library_is_told_and_never_a_defect(
    tmp_path: Path, whole: bytes, damage: Callable[[bytearray, random.Random], None], seed: int
) -> None:
    data = bytearray(whole)
    damage(data, random.Random(seed))  # noqa: S311 (the same damage each time)
    path = tmp_path / "library.sqlite"
    path.write_bytes(data)
    told: list[ReaderError] = []
    try:
        with Library(path) as library:
            for verb in verbs(library):
                try:
                    verb()
                except ReaderError as error:
                    told.append(error)
    except LibraryError as error:
        told.append(error)
    if damage in (cut_short, no_schema):
        assert any(isinstance(error, LibraryDamaged) for error in told)


@pytest.mark.parametrize("place", range(100))
def test_a_damaged_head_is_told_and_never_a_defect(
    tmp_path: Path, whole: bytes, place: int
) -> None:
    for value in {0, 5, 255, whole[place] ^ 1} - {whole[place]}:
        path = tmp_path / f"{value}.sqlite"
        path.write_bytes(whole[:place] + bytes([value]) + whole[place + 1 :])
        with suppress(ReaderError), Library(path) as library:
            articles.list_articles(library)


def test_the_verbs_work_on_a_whole_library(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(whole)
    with Library(path) as library:
        for verb in verbs(library):
            verb()


@pytest.mark.parametrize(
    ("sql", "verb"),
    [
        ("UPDATE document SET blocks = '[{'", articles.open_article),
        (
            'UPDATE document SET blocks = \'[{"kind": "poem", "start": 0, "end": 1}]\'',
            articles.open_article,
        ),
        (
            'UPDATE document SET blocks = \'[{"kind": "paragraph", "start": 0}]\'',
            articles.open_article,
        ),
        ("UPDATE document SET blocks = '{\"format\": 1}'", articles.open_article),
        ('UPDATE document SET blocks = \'{"format": "new", "blocks": []}\'', articles.open_article),
        ("UPDATE document SET blocks = '[3]'", articles.open_article),
        (
            'UPDATE document SET blocks = \'[{"kind": "paragraph", "start": 0, "end": 1, "reason": '
            "[1]}]'",
            articles.open_article,
        ),
        (
            'UPDATE document SET blocks = \'[{"kind": "paragraph", "start": 0, "end": 1, "kept": '
            "2}]'",
            articles.open_article,
        ),
        ("UPDATE document SET blocks = '" + "[" * 100_000 + "'", articles.open_article),
        ("UPDATE article SET authors = '[1]'", articles.open_article),
        ("UPDATE document SET blocks = '[]', text = CAST(x'c328' AS TEXT)", articles.open_article),
        ("UPDATE source SET data = x'00'", articles.open_source),
        ('UPDATE annotation SET start = 9, "end" = 3', annotating.annotations_of),
    ],
)
def test_a_row_that_makes_no_sense_is_damage(
    tmp_path: Path, whole: bytes, sql: str, verb: Callable[[Library, ArticleId], object]
) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(whole)
    with Library(path) as library:
        with library.transaction() as db:
            db.execute("PRAGMA recursive_triggers = OFF")
            db.execute("DROP TRIGGER document_au")  # the index would find it out first
            db.execute(sql)
        with pytest.raises(LibraryDamaged):
            verb(library, ArticleId(1))


@pytest.mark.parametrize(
    "changes",
    [
        "[{",
        "[{}]",
        '[{"table": "poem", "before": null, "after": {"id": 1}}]',
        '[{"table": "annotation", "before": null, "after": null}]',
        '[{"table": "annotation", "before": null, "after": {"id": 1}}]',
        '[{"table": "annotation", "before": 7, "after": null}]',
        '{"format": 1, "changes": {}}',
    ],
)
def test_an_event_that_makes_no_sense_is_damage(tmp_path: Path, whole: bytes, changes: str) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(whole)
    with Library(path) as library:
        before = annotating.annotations_of(library, ArticleId(10))
        with library.transaction() as db:
            db.execute("UPDATE event SET changes = ?", [changes])
        with pytest.raises(LibraryDamaged):
            history.undo(library)
        assert annotating.annotations_of(library, ArticleId(10)) == before


@pytest.mark.parametrize(
    ("sql", "verb"),
    [
        ("""UPDATE document SET blocks = '{"format": 2, "blocks": []}'""", articles.open_article),
        (
            """UPDATE event SET changes = '{"format": 2, "changes": []}'""",
            lambda library, _: history.undo(library),
        ),
    ],
)
def test_what_a_newer_program_stored_is_no_damage(
    tmp_path: Path, whole: bytes, sql: str, verb: Callable[[Library, ArticleId], object]
) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(whole)
    with Library(path) as library:
        with library.transaction() as db:
            db.execute(sql)
        with pytest.raises(LibraryNewer) as told:
            verb(library, ArticleId(1))
        assert "format 2" in told.value.detail
        assert "newer version" in sentence(told.value).english()


@pytest.mark.parametrize(
    "defect",
    [KeyError("section"), IndexError("No item with that key"), TypeError("span"), ValueError("no")],
)
def test_a_defect_of_ours_is_not_taken_for_damage(
    tmp_path: Path, whole: bytes, defect: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise defect

    path = tmp_path / "library.sqlite"
    path.write_bytes(whole)
    with Library(path) as library:
        monkeypatch.setattr("reader.store.articles.to_cleaned", broken)
        monkeypatch.setattr("reader.store.annotations.to_annotation", broken)
        monkeypatch.setattr("reader.store.journal.put", broken)
        for verb in (
            lambda: articles.open_article(library, ArticleId(1)),
            lambda: annotating.annotations_of(library, ArticleId(1)),
            lambda: history.undo(library) and history.redo(library),
        ):
            with pytest.raises(type(defect)) as told:
                verb()
            assert told.value is defect


def test_a_column_that_no_query_asked_for_is_a_defect(
    tmp_path: Path, whole: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(whole)
    with Library(path) as library:
        asked_for_less = annotations.ANNOTATIONS.replace("annotation.*", "annotation.id")
        monkeypatch.setattr("reader.store.annotations.ANNOTATIONS", asked_for_less)
        with pytest.raises(IndexError):
            annotating.annotations_of(library, ArticleId(1))


def test_a_full_disk_is_told_and_what_was_saved_is_safe(library: Library) -> None:
    article = stored(library, "One.")
    (pages,) = library.query("PRAGMA page_count")[0]
    library.query(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull):
        for number in range(1000):
            add(
                library,
                annotation(article, Span(0, 3), f"n{number}", "a long note " * 500),
                "highlight",
            )
    saved = len(articles.open_article(library, article.id).annotations)
    assert library.query("PRAGMA integrity_check")[0][0] == "ok"
    library.query(f"PRAGMA max_page_count = {pages + 10_000}")
    add(library, annotation(article, Span(0, 3), "after", "there is room again"), "highlight")
    assert len(articles.open_article(library, article.id).annotations) == saved + 1
