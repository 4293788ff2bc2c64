"""Libraries with anything that a user can write, for the tests of what leaves a library and comes
back.

Two libraries that are begun alike have the same articles in the same versions and in the same
trash; only one of them is written in.
"""

from dataclasses import replace
from decimal import Decimal

from hypothesis import strategies as st

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.claim import ClaimId, EvidenceKind, Stance, Status
from reader.domain.details import Detail, State
from reader.domain.figure_language import Modifier
from reader.domain.figures import Figure, Reading
from reader.domain.notebook import Notebook
from reader.domain.site_rules import Form, RuleId, SiteRule
from reader.domain.span import Span
from reader.domain.subject import LIBRARY, about_article, about_claim, about_highlight
from reader.services import (
    annotating,
    article_folders,
    articles,
    claims,
    details,
    labels,
    notes,
    reanchoring,
    saved_searches,
    site_rules,
)
from reader.services.clock import now
from reader.services.notebooks import notebook_of
from reader.store.library import Library
from tests.store.examples import cleaned, source, stored

HARBOUR = (
    "The mayor of Ulm spoke on Monday at the old harbour.",
    "The bridge is more than 1,000 km long 👩‍👩‍👧, he said, and cost ten million euros.",
    "Read also: all about the bridges of this country",
    "Nobody else wanted to say a single word about the whole affair.",
)
LATER = (
    "Updated on Tuesday",
    "The mayor of Ulm spoke on Monday at the old harbour.",
    "The bridge is more than 1,200 km long 👩‍👩‍👧, he said, and cost ten million euros.",
)
FERRY = ("The ferry to Lindau runs every hour.", "A ticket costs 12 francs, children pay half.")
TRASHED = ("Rain is expected all week.", "The lake rose by 40 cm since Friday.")

HOSTILE = st.sampled_from(
    [
        "",
        "plain",
        '=cmd|"/C calc"!A0',
        "\u202e\u0000\u2028\ttab\r\nline",
        "</script><b>&amp;",
        "Economy › Trade \\ a/b; c, d.e",
        "👩‍👩‍👧‍👦 \U0001f1e6 e\u0301",
        '"claim-reader": {"library": 2}',
    ]
)
TEXTS = HOSTILE | st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
NAMES = TEXTS.map(lambda text: " ".join(text.split())).filter(bool)


def begun(library: Library, *, saved_again: bool = True) -> list[ArticleId]:
    """Store the articles, without anything written on them, and empty labels and scale."""
    for label in labels.list_labels(library):
        labels.delete(library, label.id)
    claims.set_scale(library, [])
    known = [
        stored(library, *HARBOUR, title="A bridge opens").id,
        stored(library, *FERRY, title="Ferries").id,
        stored(library, *TRASHED, title="Rain").id,
    ]
    if saved_again:
        save_again(library, known[0])
    return known


def save_again(library: Library, article: ArticleId) -> None:
    """Give the first article its second version."""
    reanchoring.apply_new_document(library, article, cleaned(*LATER), source(*LATER))


def written(library: Library, data: st.DataObject) -> list[ArticleId]:
    """Store the articles and write anything on them."""
    known = begun(library, saved_again=False)
    _labels(library, data)
    made = _highlights(library, known, data)
    save_again(library, known[0])
    made += _highlights(library, known, data)
    _about_articles(library, known, data)
    _claims(library, made, data)
    _others(library, data)
    return known


def everything(library: Library) -> Notebook:
    """Return all that is written, in an order that does not depend on when it was."""
    held = notebook_of(library)
    found = tuple(
        replace(one, annotations=tuple(sorted(one.annotations, key=lambda each: each.id)))
        for one in held.articles
    )
    ordered = tuple(sorted(held.claims, key=lambda one: one.id))
    return replace(held, articles=found, claims=ordered)


def _labels(library: Library, data: st.DataObject) -> None:
    """Make labels in a tree, of which several have the same name under different parents."""
    for _ in range(data.draw(st.integers(0, 4))):
        known = labels.list_labels(library)
        above = data.draw(st.sampled_from([None, *(one.id for one in known)]))
        name = data.draw(st.sampled_from(["Figure", "Trade"]) | NAMES)
        taken = {one.name.casefold() for one in known if one.parent == above}
        if name.casefold() in taken:
            continue
        key = data.draw(st.none() | st.integers(1, 9))
        definition = data.draw(TEXTS)
        new, _ = labels.add(library, name, "#aa3300", parent=above, key=key, definition=definition)
        labels.set_letter(library, new, data.draw(st.sampled_from(["", "Z"])))


def _highlights(
    library: Library, known: list[ArticleId], data: st.DataObject
) -> list[AnnotationId]:
    made = []
    choices = [one.id for one in labels.list_labels(library)]
    for _ in range(data.draw(st.integers(0, 3))):
        article = articles.open_article(library, data.draw(st.sampled_from(known)))
        last = len(article.document.text)
        start = data.draw(st.integers(0, last - 1))
        end = data.draw(st.integers(start + 1, min(last, start + 60)))
        done = annotating.highlight(library, article, Span(start, end), None)
        (name,) = {one.annotation for one in done.changes if one.annotation}
        notes.set_note(library, about_highlight(name), data.draw(TEXTS))
        if choices:
            chosen = data.draw(st.lists(st.sampled_from(choices), max_size=3, unique=True))
            annotating.set_labels(library, name, chosen)
        made.append(name)
    return made


def _about_articles(library: Library, known: list[ArticleId], data: st.DataObject) -> None:
    folder = None
    for name in data.draw(st.lists(st.sampled_from(["Harbour", "2026", "a/b"]), max_size=3)):
        if name not in {one.name for one in article_folders.list_folders(library)}:
            folder, _ = article_folders.add(library, name, folder)
    for article in known:
        notes.set_note(library, about_article(article), data.draw(TEXTS))
        written_details = {
            Detail.TITLE: data.draw(st.sampled_from(["", "Another title", "=1+1"])),
            Detail.AUTHORS: data.draw(st.sampled_from(["", "Ada; Bo"])),
        }
        chosen = data.draw(st.lists(st.sampled_from(sorted(written_details)), unique=True))
        details.set_details(library, [article], {one: written_details[one] for one in chosen})
        details.set_state(library, [article], data.draw(st.sampled_from(State)))
        details.set_starred(library, [article], data.draw(st.booleans()))
        if folder is not None and data.draw(st.booleans()):
            article_folders.file(library, [article], folder)
        articles.set_kept(
            library, article, [data.draw(st.integers(0, 1))], data.draw(st.booleans())
        )


def _claims(library: Library, made: list[AnnotationId], data: st.DataObject) -> None:
    rating = claims.new_rating(data.draw(NAMES), "#00aa11", data.draw(TEXTS))
    claims.set_scale(library, [rating, claims.new_rating("Other", "#112233")])
    for _ in range(data.draw(st.integers(0, 2))):
        gathered = data.draw(st.lists(st.sampled_from(made), unique=True)) if made else []
        claim, _ = claims.make_claim(library, gathered, data.draw(TEXTS))
        reading = Reading(
            Decimal("1000.50"), "km", data.draw(st.none() | st.sampled_from(Modifier))
        )
        claims.set_fields(
            library,
            claim,
            speaker=data.draw(TEXTS),
            role=data.draw(TEXTS),
            said_when=data.draw(TEXTS),
            said_date=data.draw(st.none() | st.just("2026-03")),
            figure=data.draw(st.none() | st.just(Figure("1,000.50 km", (reading,)))),
            status=data.draw(st.sampled_from(Status)),
            rating=data.draw(st.none() | st.just(rating.id)),
            confidence=data.draw(st.none() | st.integers(0, 100)),
        )
        notes.set_note(library, about_claim(claim), data.draw(TEXTS))
        _evidence(library, claim, made, data)


def _evidence(
    library: Library, claim: ClaimId, made: list[AnnotationId], data: st.DataObject
) -> None:
    for _ in range(data.draw(st.integers(0, 2))):
        kind = data.draw(st.sampled_from(EvidenceKind))
        target = made[0] if kind is EvidenceKind.HIGHLIGHT and made else "minutes.pdf"
        stance = data.draw(st.sampled_from(Stance))
        claims.add_evidence(library, claim, kind, target, stance, note=data.draw(TEXTS))


def _others(library: Library, data: st.DataObject) -> None:
    notes.set_note(library, LIBRARY, data.draw(TEXTS))
    if data.draw(st.booleans()):
        saved_searches.save(library, "harbour label:Trade", data.draw(TEXTS))
    if data.draw(st.booleans()):
        number = RuleId("7b1c9f5e-0000-4000-8000-000000000001")
        words = data.draw(NAMES)
        rule = SiteRule(number, "news.example", Form.STARTS, words, data.draw(st.booleans()), now())
        site_rules.add_rule(library, rule)
