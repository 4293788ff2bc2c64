"""Annotations of the W3C and of Hypothesis come in as highlights, on the same characters."""

import json
from pathlib import Path
from time import perf_counter

import pytest

from reader.domain.annotation import ArticleId
from reader.domain.notebook import Thing
from reader.domain.subject import LIBRARY, about_article, about_highlight
from reader.importers import may_hold_notes, read_notes
from reader.services import (
    annotating,
    articles,
    claims,
    details,
    exporting,
    history,
    labels,
    notes,
)
from reader.services.details import Detail
from reader.services.taken_up import TakenUp
from reader.services.taking_up import take_up
from reader.store.library import Library
from tests.store.examples import stored

from .noted_libraries import FERRY, HARBOUR, begun, everything

ADDRESS = "https://news.example/2026/ferry?a=1&b=2"


@pytest.fixture
def known(library: Library) -> list[ArticleId]:
    numbers = begun(library, saved_again=False)
    details.set_details(library, [numbers[1]], {Detail.URL: ADDRESS})
    return numbers


def hypothesis(**changes: object) -> dict[str, object]:
    """Return an annotation as Hypothesis exports it."""
    selector = {
        "type": "TextQuoteSelector",
        "exact": "12 francs",
        "prefix": "A ticket costs ",
        "suffix": ", children",
    }
    return {
        "id": "x1",
        "created": "2026-01-01T01:00:00+01:00",
        "updated": "2026-01-02T00:00:00Z",
        "uri": ADDRESS,
        "text": "how much?",
        "tags": ["Economy › Prices", "a/b"],
        "target": [{"source": ADDRESS, "selector": [selector]}],
        "document": {"title": ["Ferries"]},
        **changes,
    }


def taken(library: Library, *annotations: object) -> TakenUp:
    data = json.dumps({"export_userid": "acct:a@b", "annotations": annotations}).encode()
    assert may_hold_notes(data)
    notebook = read_notes("hyp.json", data)
    assert notebook is not None
    return take_up(library, notebook)


def test_hypothesis_comes_in_with_labels_by_path(library: Library, known: list[ArticleId]) -> None:
    told = taken(library, hypothesis())
    assert (told.came[Thing.HIGHLIGHT], told.came[Thing.LABEL]) == (1, 3)
    (made,) = annotating.annotations_of(library, known[1])
    text = "\n".join(FERRY)
    assert text[made.target.span.start : made.target.span.end] == "12 francs"
    assert (made.note, made.created) == ("how much?", "2026-01-01T00:00:00.000Z")
    names = {one.id: one for one in labels.list_labels(library)}
    assert [names[one].name for one in made.labels] == ["Prices", "a/b"]
    above = names[made.labels[0]].parent
    assert above is not None
    assert names[above].name == "Economy"

    again = taken(library, hypothesis())
    assert not again.outcome.changes
    assert again.there[Thing.HIGHLIGHT] == 1


def test_offsets_count_utf_16_where_that_fits(library: Library, known: list[ArticleId]) -> None:
    text = "\n".join(HARBOUR)
    start = text.index("he said")
    wide = len(text[:start].encode("utf-16-le")) // 2
    assert wide != start
    selectors = [
        {"type": "TextQuoteSelector", "exact": "he said"},
        {"type": "TextPositionSelector", "start": wide, "end": wide + 7},
    ]
    twice = articles.open_article(library, known[0])
    assert len(annotating.occurrences(twice, "he said")) == 1
    target = {"source": {"id": "x", "sha256": twice.sha256}, "selector": selectors}
    taken(library, {"type": "Annotation", "id": "urn:x", "target": target})
    (made,) = annotating.annotations_of(library, known[0])
    assert made.target.span.start == start


@pytest.mark.parametrize(
    ("selector", "waits"),
    [
        ({"exact": "nothing of the kind was ever written here"}, True),
        ({"exact": "the", "prefix": "", "suffix": ""}, True),
        ({"exact": "old  harbour", "prefix": "at the ", "suffix": "."}, False),
        ({"exact": "40 km", "prefix": "rose by", "suffix": "since"}, True),
    ],
)
def test_what_has_no_certain_place_waits(
    library: Library, known: list[ArticleId], selector: dict[str, str], waits: bool
) -> None:
    source = {"id": "x", "sha256": articles.open_article(library, known[0]).sha256}
    target = {"source": source, "selector": {"type": "TextQuoteSelector", **selector}}
    told = taken(library, {"type": "Annotation", "id": "urn:x", "target": target})
    assert told.unplaced == waits
    (made,) = annotating.annotations_of(library, known[0])
    assert made.placed is not waits
    if waits:
        assert made.target.exact == selector["exact"]


def test_words_that_stand_everywhere_take_no_time_and_are_placed_by_all_of_their_context(
    library: Library, known: list[ArticleId]
) -> None:
    lines = [f"The word is the word and the word, number {one}." for one in range(2000)]
    page = stored(library, *lines, title="Words")
    source = {"id": "x", "sha256": page.sha256}

    def said(name: str, prefix: str, suffix: str) -> dict[str, object]:
        quote = {"type": "TextQuoteSelector", "exact": "the word"}
        selector = quote | {"prefix": prefix, "suffix": suffix}
        return {
            "type": "Annotation",
            "id": name,
            "target": {"source": source, "selector": selector},
        }

    lost = [said(f"urn:{one}", "beside ", " nothing") for one in range(100)]
    begin = perf_counter()
    told = taken(library, *lost, said("urn:one", "and ", ", number 777."))
    assert perf_counter() - begin < 10
    assert (told.came[Thing.HIGHLIGHT], told.unplaced) == (101, 100)
    (made,) = [one for one in annotating.annotations_of(library, page.id) if one.placed]
    assert made.target.suffix.startswith(", number 777.")
    assert known


def test_page_notes_become_the_articles_note_and_replies_are_told(
    library: Library, known: list[ArticleId]
) -> None:
    bare = [{"source": ADDRESS}]
    told = taken(
        library,
        hypothesis(id="n1", text="first", target=bare),
        hypothesis(id="n2", text="second", target=bare),
        hypothesis(id="r1", text="I think so", references=["x1"]),
    )
    assert notes.note_on(library, about_article(known[1])) == "first\n\nsecond"
    assert [(one.what, one.name) for one in told.left_out] == [(Thing.REPLY, "I think so")]


def test_an_unknown_page_is_told(library: Library, known: list[ArticleId]) -> None:
    other = "https://elsewhere.example/a"
    told = taken(library, hypothesis(uri=other, target=[{"source": other}]))
    assert [one.address for one in told.absent] == [other]
    assert known
    assert not told.came[Thing.LABEL]


def test_a_tag_is_the_label_of_its_name_whatever_is_known_of_that(
    library: Library, known: list[ArticleId]
) -> None:
    mine, _ = labels.add(library, "a/b", "#010203", key=3, definition="mine")
    told = taken(library, hypothesis(tags=["a/b"]))
    (made,) = annotating.annotations_of(library, known[1])
    assert made.labels == (mine,)
    assert not told.differing


def test_our_own_json_comes_back_on_the_same_characters(
    library: Library, known: list[ArticleId], tmp_path: Path
) -> None:
    above, _ = labels.add(library, "Econ › omy", "#010203")
    label, _ = labels.add(library, "Trade", "#010203", parent=above)
    for number, quote in ((0, "1,000 km long 👩‍👩‍👧, he"), (1, "children pay half")):
        known_one = articles.open_article(library, known[number])
        span = annotating.occurrences(known_one, quote)[0]
        annotating.highlight(library, known_one, span, label, f"about {quote}")
    (name,) = (one.id for one in annotating.annotations_of(library, known[1]))
    notes.set_note(library, about_highlight(name), "# head\n\n=1+1")
    notes.set_note(library, about_article(known[2]), "on the article")
    notes.set_note(library, LIBRARY, "on all")
    claims.make_claim(library, [name], "Children pay half")
    path = tmp_path / "own.json"
    exporting.export(library, "json", path)
    before = everything(library)
    with Library(tmp_path / "other.sqlite") as other:
        begun(other, saved_again=False)
        notebook = read_notes("own.json", path.read_bytes())
        assert notebook is not None
        told = take_up(other, notebook)
        after = everything(other)
    for theirs, ours in zip(after.articles, before.articles, strict=True):
        assert [(one.id, one.target, one.note, one.created) for one in theirs.annotations] == [
            (one.id, one.target, one.note, one.created) for one in ours.annotations
        ]
    assert [one.name for one in after.labels] == ["Econ › omy", "Trade"]
    assert after.articles[2].note is not None
    assert after.articles[2].note.text == "on the article"
    assert after.library_note is not None
    assert after.library_note.text == "on all"
    assert [(one.what, one.name) for one in told.left_out] == [(Thing.CLAIM, "Children pay half")]


def test_what_we_write_for_hypothesis_comes_back_on_the_same_characters(
    library: Library, known: list[ArticleId], tmp_path: Path
) -> None:
    above, _ = labels.add(library, "Economy", "#010203")
    label, _ = labels.add(library, "Trade", "#010203", parent=above)
    article = articles.open_article(library, known[1])
    for quote in ("12 francs", "children pay half"):
        span = annotating.occurrences(article, quote)[0]
        annotating.highlight(library, article, span, label, f"about {quote}")
    before = annotating.annotations_of(library, known[1])
    exporting.export(library, "hypothesis", tmp_path / "hyp.json")
    history.undo(library)
    history.undo(library)
    assert annotating.annotations_of(library, known[1]) == ()
    notebook = read_notes("hyp.json", (tmp_path / "hyp.json").read_bytes())
    assert notebook is not None
    take_up(library, notebook)
    after = annotating.annotations_of(library, known[1])
    assert [(one.target, one.note, one.labels) for one in after] == [
        (one.target, one.note, one.labels) for one in before
    ]


def test_a_page_without_address_is_found_by_the_name_of_its_hash(
    library: Library, known: list[ArticleId], tmp_path: Path
) -> None:
    article = articles.open_article(library, known[2])
    annotating.highlight(library, article, annotating.occurrences(article, "40 cm")[0], None)
    exporting.export(library, "hypothesis", tmp_path / "hyp.json")
    history.undo(library)
    notebook = read_notes("hyp.json", (tmp_path / "hyp.json").read_bytes())
    assert notebook is not None
    assert [one.hashes for one in notebook.articles] == [(article.sha256,)]
    told = take_up(library, notebook)
    assert (told.came[Thing.HIGHLIGHT], told.unplaced, told.absent) == (1, 0, [])


@pytest.mark.parametrize(
    "held",
    [
        {"title": "TextQuoteSelector", "text": 'An article about "TextQuoteSelector" and JSON.'},
        [],
        {"annotations": "export_userid"},
        {"first": {"items": [{"type": "Thing", "target": 1}]}, "@context": "x/anno.jsonld"},
    ],
)
def test_what_holds_no_annotations_is_left_to_the_other_importers(held: object) -> None:
    assert read_notes("a.json", json.dumps(held).encode()) is None


def test_damaged_annotations_do_no_harm(library: Library, known: list[ArticleId]) -> None:
    odd: list[object] = [None, 3, [], {}, {"a": [1]}, "\ud800"]
    shapes = [
        hypothesis(**{field: value})
        for field in ("id", "created", "updated", "text", "tags", "target", "document", "uri")
        for value in odd
    ]
    deep: object = "x"
    for _ in range(200):
        deep = {"type": "FragmentSelector", "refinedBy": deep}
    shapes.append(hypothesis(target=[{"source": ADDRESS, "selector": deep}]))
    taken(library, *shapes)
    assert all(one.article in known for one in annotating.annotations_of(library, known[1]))
