"""Drawing at random something that a user can do to a library as it is."""

from random import Random
from typing import Any

from reader.domain.annotation import Label, LabelId
from reader.domain.claim import EvidenceKind, Stance, Status
from reader.domain.labels import name_taken, with_those_below
from reader.domain.subject import LIBRARY, SubjectKind
from reader.services.figures import read_figure
from tests.services.actions import FIELDS, VERBS, Texts
from tests.services.model import Action
from tests.services.state import State, by_rules, present_text, update

TEXTS = ("", "Halo 👩‍👩‍👧", "“Lebih dari 1.000 km”", "مرحبا", "a\u00a0b", "1,5 Mio. Euro", "x" * 40)
COLOURS = ("#d1495b", "#2d7dd2", "#2a9d63", "#8d5bc1")


def draw(random: Random, state: State, texts: Texts) -> Action:
    """Draw something that can be done now. ``texts`` are the articles as they were at first: their
    text, and which blocks the cleaner kept.
    """
    for crowd, thin_out in (
        (state.highlights, "delete_highlights"),
        (state.claims, "delete_claims"),
    ):
        if len(crowd) > MOST:
            return Action(thin_out, (tuple(sorted(crowd)[::3]),))
    while True:
        name = random.choices(list(WEIGHTS), weights=list(WEIGHTS.values()))[0]
        action = Draw(random, state, texts).action(name)
        if action is not None:
            return action


MOST_VERSIONS, MOST_ARTICLES, MOST_RULES = 4, 10, 6
SITE = "news.example"
"""Where all the articles are from."""
OPENINGS = (
    "Read also:",
    "read  also",
    "READ",
    "Re",
    "It is",
    "Article 1 tells of a bridge.",
    "Article",
    "Update 1",
    "Read also: more.",
)
MOST = 40
"""Highlights, or claims, beyond which some are deleted before there are more: each step is compared
with the whole library.
"""

WEIGHTS = dict.fromkeys(VERBS, 2) | {
    "undo": 12, "redo": 8, "highlight": 10, "note_highlight": 8, "toggle_label": 6, "edit_claim": 6, "note": 6, "empty_bin": 0.02,
    "delete_label": 1, "delete_articles": 1, "new_version": 4, "separate": 5, "make_rule": 4,
}  # fmt: skip


class Draw:
    """Draws the arguments of one action."""

    def __init__(self, random: Random, state: State, texts: Texts) -> None:
        self._random, self._state = random, state
        self._texts = {article: self._present(article, *known) for article, known in texts.items()}

    def _present(
        self, article: int, text: str, cleaner: tuple[bool, ...]
    ) -> tuple[str, tuple[bool, ...]]:
        """Return an article's present text, and which of its blocks the cleaner, or a rule,
        keeps.
        """
        count = self._state.versions.get(article, 0)
        last = cleaner[-1] or article in self._state.recleaned
        present = present_text(text, article, count)
        kept = (*[True] * count, *cleaner[:-1], last)
        return present, by_rules(self._state.rules.values(), SITE, present.split("\n"), kept)

    def action(self, name: str) -> Action | None:
        """Draw the arguments of an action, or nothing where it cannot be done."""
        drawn = getattr(self, f"_{name}", self._nothing)()
        return (
            None if drawn is None else drawn if isinstance(drawn, Action) else Action(name, drawn)
        )

    def _one(self, things: Any) -> Any:
        return self._random.choice(sorted(things)) if things else None

    def _some(self, things: Any, most: int = 3) -> tuple[Any, ...]:
        return tuple(
            self._random.sample(sorted(things), min(len(things), self._random.randint(1, most)))
        )

    def _nothing(self) -> tuple[()]:
        return ()

    def _label(self) -> LabelId | None:
        return self._random.choice([*(one.id for one in self._state.labels), None])

    def _text(self) -> str:
        return self._random.choice(TEXTS) + str(
            self._random.randrange(100)
        ) * self._random.randrange(2)

    def _span(self, article: int) -> tuple[int, int]:
        start = self._random.randrange(len(self._texts[article][0]) - 1)
        return start, self._random.randint(start + 1, len(self._texts[article][0]))

    def _empty_bin(self) -> tuple[Any, ...] | None:
        left = len(self._texts) - 3
        return (
            (self._some(self._state.deleted, min(left, 2)),)
            if self._state.deleted and left > 0
            else None
        )

    def _highlight(self) -> tuple[Any, ...]:
        article = self._one(self._texts)
        return article, (self._span(article),), self._label()

    def _highlight_all(self) -> tuple[Any, ...]:
        article = self._one(self._texts)
        return article, tuple(sorted({self._span(article) for _ in range(3)})), self._label()

    def _set_span(self) -> tuple[Any, ...] | None:
        name = self._one(self._state.highlights)
        return (name, *self._span(self._state.highlights[name].article)) if name else None

    def _set_labels(self) -> tuple[Any, ...] | None:
        name = self._one(self._state.highlights)
        return (name, self._some([one.id for one in self._state.labels])) if name else None

    def _toggle_label(self) -> tuple[Any, ...] | None:
        name, label = self._one(self._state.highlights), self._label()
        return (name, label) if name and label else None

    def _label_all(self) -> tuple[Any, ...] | None:
        label = self._label()
        return (
            (self._some(self._state.highlights), label)
            if label and self._state.highlights
            else None
        )

    def _note_highlight(self) -> Action | None:
        name = self._one(self._state.highlights)
        return Action("note_highlight", (name, self._text()), ("highlight", name)) if name else None

    def _delete_highlights(self) -> tuple[Any, ...] | None:
        return (self._some(self._state.highlights),) if self._state.highlights else None

    def _set_kept(self) -> tuple[Any, ...]:
        article = self._one(self._texts)
        cleaner = self._texts[article][1]
        return article, self._some(range(len(cleaner))), self._random.random() < 0.5, cleaner

    def _delete_articles(self) -> tuple[Any, ...] | None:
        left = set(self._texts) - self._state.deleted
        return (self._some(left, 2),) if left else None

    def _restore_articles(self) -> tuple[Any, ...] | None:
        return (self._some(self._state.deleted),) if self._state.deleted else None

    def _new_version(self) -> tuple[Any, ...] | None:
        article = self._one(self._texts)
        return (article,) if self._state.versions.get(article, 0) < MOST_VERSIONS else None

    def _separate(self) -> tuple[Any, ...] | None:
        """An article whose highlights all had a place in it before it was saved again, or have one
        there now.
        """
        able = [article for article in self._state.versions if self._can_be_separated(article)]
        return (self._one(able),) if able and len(self._texts) < MOST_ARTICLES else None

    def _can_be_separated(self, article: int) -> bool:
        before = self._state.earlier[article][-1].places
        top = len(update(article, self._state.versions[article]))
        own = {name: one for name, one in self._state.highlights.items() if one.article == article}
        return all(name in before or one.start > top for name, one in own.items())

    def _make_rule(self) -> tuple[Any, ...] | None:
        if len(self._state.rules) >= MOST_RULES:
            return None
        words = self._random.choice(OPENINGS)
        created = (
            f"2026-11-{self._random.randint(10, 27)}T06:00:00.{self._random.randrange(10**6):06}Z"
        )
        site = self._random.choice((SITE, SITE, SITE, "other.example"))
        return (
            site,
            self._random.choice(("exact", "starts")),
            words,
            self._random.random() < 0.5,
            created,
        )

    def _forget_rule(self) -> tuple[Any, ...] | None:
        return (self._one(self._state.rules),) if self._state.rules else None

    def _clean_again(self) -> tuple[Any, ...]:
        return (self._one(self._texts),)

    def _add_label(self) -> tuple[Any, ...] | None:
        name, parent = f"L{self._random.randrange(40)}", self._label()
        taken = name_taken(self._state.labels, name, parent) or len(self._state.labels) > 25
        return None if taken else (name, self._random.choice(COLOURS), parent)

    def _edit_label(self) -> tuple[Any, ...] | None:
        if not self._state.labels:
            return None
        label: Label = self._random.choice(self._state.labels)
        name = f"L{self._random.randrange(40)}"
        if name_taken(self._state.labels, name, label.parent, label.id):
            name = label.name
        changes = (
            {"name": name},
            {"colour": self._random.choice(COLOURS)},
            {"definition": self._text()},
            {"letter": "Z"},
        )
        return label.id, self._random.choice(
            (*changes, {"key": self._random.randint(1, 9)}, {"key": None})
        )

    def _move_label(self) -> tuple[Any, ...] | None:
        label, parent, before = self._label(), self._label(), self._label()
        moved = next((one for one in self._state.labels if one.id == label), None)
        if moved is None or parent in with_those_below(self._state.labels, moved.id):
            return None
        return (
            None
            if name_taken(self._state.labels, moved.name, parent, moved.id)
            else (label, parent, before)
        )

    def _merge_label(self) -> tuple[Any, ...] | None:
        label, into, known = self._label(), self._label(), self._state.labels
        if label is None or into is None or into in with_those_below(known, label):
            return None
        clash = any(name_taken(known, one.name, into) for one in known if one.parent == label)
        return None if clash else (label, into)

    def _delete_label(self) -> tuple[Any, ...] | None:
        label = self._label()
        return None if label is None or len(self._state.labels) < 4 else (label,)

    def _make_claim(self) -> tuple[Any, ...]:
        empty = dict.fromkeys((*FIELDS, "confidence"), "") | dict.fromkeys(
            ("said_date", "figure", "rating", "confidence")
        )
        highlights = self._some(self._state.highlights) if self._state.highlights else ()
        return highlights, empty | {"statement": self._text(), "status": Status.NEW}

    def _edit_claim(self) -> Action | None:
        name = self._one(self._state.claims)
        if name is None:
            return None
        field = self._random.choice((*FIELDS, "confidence"))
        ratings = [None, *(one[0] for one in self._state.scale)]
        drawn = {
            "said_date": self._random.choice((None, "2026", "2026-11-23")),
            "figure": self._random.choice(
                (None, read_figure("lebih dari 1.000 km", "id"), read_figure("5 %"))
            ),
            "status": self._random.choice(list(Status)),
            "rating": self._random.choice(ratings),
            "confidence": self._random.choice((None, 0, 60)),
        }
        value = drawn.get(field, self._text())
        return Action("edit_claim", (name, {field: value}), ("claim", name, field))

    def _gather(self) -> tuple[Any, ...] | None:
        name = self._one(self._state.claims)
        return (
            (name, self._some(self._state.highlights)) if name and self._state.highlights else None
        )

    def _release(self) -> tuple[Any, ...] | None:
        name = self._one(self._state.claims)
        return (
            (name, self._some(self._state.highlights)) if name and self._state.highlights else None
        )

    def _put_evidence(self) -> tuple[Any, ...] | None:
        name = self._one(self._state.claims)
        if name is None:
            return None
        known = self._random.choice(["", *(one[0] for one in self._state.claims[name].evidence)])
        kind, stance = self._random.choice(list(EvidenceKind)), self._random.choice(list(Stance))
        return name, (known, kind.value, self._text(), stance.value, self._text())

    def _remove_evidence(self) -> tuple[Any, ...] | None:
        name = self._one(self._state.claims)
        evidence = (
            self._one([one[0] for one in self._state.claims[name].evidence]) if name else None
        )
        return (name, evidence) if evidence else None

    def _delete_claims(self) -> tuple[Any, ...] | None:
        return (self._some(self._state.claims, 2),) if self._state.claims else None

    def _set_scale(self) -> tuple[Any, ...]:
        kept = list(self._some(self._state.scale, 6)) if self._state.scale else []
        return (tuple([*kept, (self._random.getrandbits(40), self._text(), "#7d828c", "")][:8]),)

    def _note(self) -> Action:
        claim = self._one(self._state.claims)
        subjects = [
            (SubjectKind.ARTICLE.value, str(self._one(self._texts))),
            (LIBRARY.kind.value, ""),
        ]
        kind, key = self._random.choice(
            [*subjects, *([(SubjectKind.CLAIM.value, claim)] if claim else [])]
        )
        return Action("note", (kind, key, self._text()), ("note", kind, key))
