"""Looking through all annotations: filters, groups, order, and reading what is on the screen."""

from dataclasses import replace

import pytest

from reader.domain.annotation import AnnotationId, LabelId
from reader.domain.article import Article
from reader.domain.browsing import Filter, Grouping
from reader.domain.claim import Status
from reader.domain.document import Span
from reader.services import annotating, articles, browsing, claims, labels
from reader.services.library import Library
from reader.store import annotations as store
from tests.store.examples import AT, annotation, stored

DAYS = ("2026-11-20T23:59:59.999Z", "2026-11-21T00:00:00.000Z", AT)


class Shelf:
    """A library with five highlights in two articles, called by one letter each."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.claim, self.figure = (
            labels.label_named(library, name).id for name in ("Claim", "Figure")
        )
        self.colour = labels.label_named(library, "Figure").colour
        self.first = stored(library, "A bridge of 1.000 km.", title="First")
        self.second = stored(library, "Another bridge, naïve thing.", title=None)
        self._add("a", self.first, Span(9, 20), (self.figure, self.claim), "", 0)
        self._add("b", self.first, Span(0, 8), (self.claim,), "Überprüfen!", 1)
        self._add("c", self.first, Span(0, 1), (), "", 2)
        self._add("d", self.second, Span(8, 14), (self.figure,), "x", 2)
        self._add("e", self.second, Span(16, 21), (), "", 1)
        self.made, _ = claims.make_claim(library, [AnnotationId("a"), AnnotationId("d")])

    def _add(  # noqa: PLR0917 (a table of them reads best)
        self,
        name: str,
        article: Article,
        span: Span,
        labelled: tuple[LabelId, ...],
        note: str,
        day: int,
    ) -> None:
        new = annotation(article, span, name, note, None)
        store.add(self.library, replace(new, labels=labelled, created=DAYS[day]), "highlight")

    def shown(
        self,
        wanted: Filter = Filter(),  # noqa: B008
        grouping: Grouping = Grouping.ARTICLE,
    ) -> list[tuple[object, str]]:
        """The groups with the letters in them."""
        listing = browsing.browse(self.library, wanted, grouping)
        letters = {one.row: one.id for one in browsing.read(self.library, listing.rows)}
        assert [group.start for group in listing.groups] == [
            0,
            *(group.end for group in listing.groups),
        ][: len(listing.groups)]
        return [
            (group.key, "".join(letters[row] for row in listing.rows[group.start : group.end]))
            for group in listing.groups
        ]


@pytest.fixture
def shelf(library: Library) -> Shelf:
    return Shelf(library)


def test_groups_stand_in_their_order_and_highlights_in_that_of_the_text(shelf: Shelf) -> None:
    assert shelf.shown() == [(shelf.second.id, "de"), (shelf.first.id, "cba")]
    assert shelf.shown(grouping=Grouping.LABEL) == [
        (shelf.claim, "ba"),
        (shelf.figure, "da"),
        (None, "ec"),
    ]
    assert shelf.shown(grouping=Grouping.CLAIM) == [(shelf.made, "da"), (None, "ecb")]
    assert shelf.shown(grouping=Grouping.DATE) == [
        ("2026-11-23", "dc"),
        ("2026-11-21", "eb"),
        ("2026-11-20", "a"),
    ]


@pytest.mark.parametrize(
    ("wanted", "letters"),
    [
        (lambda shelf: Filter(), "decba"),
        (lambda shelf: Filter(text="bridge"), "db"),
        (lambda shelf: Filter(text="uberpruf"), "b"),
        (lambda shelf: Filter(text="bridge nowhere"), ""),
        (lambda shelf: Filter(text='"'), "decba"),
        (lambda shelf: Filter(labels=frozenset({shelf.claim})), "ba"),
        (lambda shelf: Filter(labels=frozenset({shelf.claim, None})), "ecba"),
        (lambda shelf: Filter(labels=frozenset({None})), "ec"),
        (lambda shelf: Filter(colours=frozenset({shelf.colour.upper()})), "da"),
        (lambda shelf: Filter(statuses=frozenset({Status.NEW})), "da"),
        (lambda shelf: Filter(statuses=frozenset({Status.DONE})), ""),
        (lambda shelf: Filter(articles=frozenset({shelf.first.id})), "cba"),
        (lambda shelf: Filter(sites=frozenset({"news.example"})), "decba"),
        (lambda shelf: Filter(sites=frozenset({"other.example"})), ""),
        (lambda shelf: Filter(with_note=True), "db"),
        (lambda shelf: Filter(with_note=False), "eca"),
        (lambda shelf: Filter(made_from="2026-11-21"), "decb"),
        (lambda shelf: Filter(made_to="2026-11-21"), "eba"),
        (lambda shelf: Filter(made_from="2026-11-21", made_to="2026-11-21"), "eb"),
        (lambda shelf: Filter(published_from="2026-11-02"), ""),
        (lambda shelf: Filter(published_to="2026-11"), "decba"),
        (lambda shelf: Filter(text="bridge", with_note=True, labels=frozenset({shelf.claim})), "b"),
    ],
)
def test_every_condition_has_to_be_met(shelf: Shelf, wanted: object, letters: str) -> None:
    assert callable(wanted)
    assert "".join(own for _, own in shelf.shown(wanted(shelf))) == letters


def test_what_is_in_the_bin_is_not_shown(shelf: Shelf) -> None:
    articles.delete_articles(shelf.library, [shelf.second.id])
    assert shelf.shown() == [(shelf.first.id, "cba")]
    assert shelf.shown(grouping=Grouping.CLAIM) == [(shelf.made, "a"), (None, "cb")]


def test_a_card_has_all_that_it_shows(shelf: Shelf) -> None:
    listing = browsing.browse(shelf.library, Filter(), Grouping.ARTICLE)
    d, _, _, _, a = browsing.read(shelf.library, listing.rows)
    assert (d.title, d.site, d.published, d.claims) == (
        "bridge.txt",
        "news.example",
        "2026-11-01",
        (shelf.made,),
    )
    assert d.annotation == annotating.open_annotation(shelf.library, AnnotationId("d"))
    assert (a.title, a.annotation.labels) == ("First", (shelf.figure, shelf.claim))
    assert browsing.sites(shelf.library) == ("news.example",)


def test_what_was_deleted_meanwhile_is_left_out(shelf: Shelf) -> None:
    rows = browsing.browse(shelf.library, Filter(), Grouping.ARTICLE).rows
    annotating.delete(shelf.library, [AnnotationId("c")])
    assert [one.id for one in browsing.read(shelf.library, [*rows[2:], 99])] == ["b", "a"]


def test_a_label_stands_for_those_below_it(shelf: Shelf) -> None:
    above, _ = labels.add(shelf.library, "Economy", "#aa0000")
    labels.move(shelf.library, shelf.figure, above)
    wanted = Filter(labels=frozenset([above]))
    assert browsing.found(shelf.library, wanted) == {"a", "d"}
    assert browsing.found(shelf.library, Filter(labels=frozenset([shelf.claim]))) == {"a", "b"}
