"""A library as plain values: what each of the user's actions has to do to it, and undo and redo of
them.

Nothing here is written to a file; the library is right when it says the same after every action.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from reader.domain.annotation import Label
from reader.domain.labels import in_tree_order, with_those_below
from tests.services.state import Claim, Earlier, Highlight, Rule, State, update

Key = tuple[object, ...]


@dataclass(frozen=True)
class Action:
    """What is done, and with what. ``key`` is equal for actions that are undone together when they
    follow each other.
    """

    name: str
    arguments: tuple[Any, ...] = ()
    key: Key | None = None


@dataclass
class Model:
    """The state now, and those to which undo and redo lead."""

    present: State
    past: list[tuple[Key | None, State]] = field(default_factory=list)
    future: list[tuple[Key | None, State]] = field(default_factory=list)

    def do(self, action: Action, made: list[str]) -> None:
        """Do an action; ``made`` are the ids of what it made, in order."""
        if action.name == "undo":
            self._step(self.past, self.future)
        elif action.name == "redo":
            self._step(self.future, self.past)
        elif action.name == "empty_bin":
            gone = frozenset(action.arguments[0]) & self.present.deleted
            if gone:  # else nothing is written, and a step that changes nothing stays a step
                self._forget(gone)
        else:
            if action.name == "separate":
                self._learn(int(made[0]), *action.arguments)
            self._enter(action.key, EFFECTS[action.name](self.present, made, *action.arguments))

    def _enter(self, key: Key | None, state: State) -> None:
        if state == self.present:
            return
        goes_on = key is not None and self.past and self.past[-1][0] == key and not self.future
        if not goes_on:
            self.past.append((key, self.present))
            self.future.clear()
        self.present = state

    def _step(
        self, source: list[tuple[Key | None, State]], target: list[tuple[Key | None, State]]
    ) -> None:
        if source:
            key, state = source.pop()
            target.append((key, self.present))
            self.present = state

    def _learn(self, apart: int, article: int) -> None:
        """Let an article that was just made of another have been in the bin all the time: that is
        where undoing puts it.
        """
        recleaned = {apart} if article in self.present.recleaned else set()

        def with_it(state: State) -> State:
            known, deleted = state.articles | {apart}, state.deleted | {apart}
            return replace(
                state, articles=known, deleted=deleted, recleaned=state.recleaned | recleaned
            )

        self.present = with_it(self.present)
        self.past[:] = [(key, with_it(state)) for key, state in self.past]

    def _forget(self, gone: frozenset[int]) -> None:
        """Take articles out of every state; steps between states that are the same then are no
        steps any more.
        """
        before = self.present
        self.present = without_articles(self.present, gone)
        for stack in (self.past, self.future):
            others, last = [], before
            for key, state in reversed(stack):
                if without_articles(state, gone) != without_articles(last, gone):
                    others.append((key, without_articles(state, gone)))
                last = state
            stack[:] = reversed(others)


def without_articles(state: State, gone: frozenset[int]) -> State:
    highlights = {name: one for name, one in state.highlights.items() if one.article not in gone}
    lost = state.highlights.keys() - highlights.keys()
    return replace(
        _without_highlights(state, lost),
        notes={
            key: text
            for key, text in state.notes.items()
            if key not in {("article", str(one)) for one in gone}
        },
        kept={article: blocks for article, blocks in state.kept.items() if article not in gone},
        deleted=state.deleted - gone,
        versions={
            article: count for article, count in state.versions.items() if article not in gone
        },
        recleaned=state.recleaned - gone,
        articles=state.articles - gone,
    )


def _without_highlights(state: State, gone: Any) -> State:
    claims = {
        name: replace(claim, highlights=tuple(one for one in claim.highlights if one not in gone))
        for name, claim in state.claims.items()
    }
    return replace(
        state,
        highlights={name: one for name, one in state.highlights.items() if name not in gone},
        claims=claims,
    )


def _highlight(
    state: State,
    made: list[str],
    article: int,
    spans: tuple[tuple[int, int], ...],
    label: int | None,
) -> State:
    labels = () if label is None else (label,)
    new = {
        name: Highlight(article, *span, labels, "") for name, span in zip(made, spans, strict=True)
    }
    return replace(state, highlights=state.highlights | new)


def _change_highlight(state: State, _made: list[str], name: str, **changed: Any) -> State:
    return replace(
        state, highlights=state.highlights | {name: replace(state.highlights[name], **changed)}
    )


def _toggle(state: State, made: list[str], name: str, label: int) -> State:
    known = state.highlights[name].labels
    labels = tuple(one for one in known if one != label) if label in known else (*known, label)
    return _change_highlight(state, made, name, labels=labels)


def _label_all(state: State, _made: list[str], names: tuple[str, ...], label: int) -> State:
    lacking = {
        name: one
        for name, one in state.highlights.items()
        if name in names and label not in one.labels
    }
    changed = {name: replace(one, labels=(*one.labels, label)) for name, one in lacking.items()}
    return replace(state, highlights=state.highlights | changed)


def _keep(
    state: State,
    _made: list[str],
    article: int,
    blocks: tuple[int, ...],
    kept: bool,
    cleaner: tuple[bool, ...],
) -> State:
    known = state.kept.get(article, {})
    changed = {block: kept for block in blocks if known.get(block, cleaner[block]) != kept}
    return replace(state, kept=state.kept | {article: known | changed}) if changed else state


def _new_version(state: State, _made: list[str], article: int) -> State:
    """Another paragraph at the top: everything that has a place goes down with the text."""
    count = state.versions.get(article, 0) + 1
    places = {
        name: (one.start, one.end)
        for name, one in state.highlights.items()
        if one.article == article
    }
    before = Earlier(places, state.kept.get(article, {}), article in state.recleaned)
    earlier = state.earlier | {article: (*state.earlier.get(article, ()), before)}
    down = len(update(article, count)) + 1
    highlights = {
        name: replace(one, start=one.start + down, end=one.end + down)
        if one.article == article
        else one
        for name, one in state.highlights.items()
    }
    kept = {
        one: {b + 1: k for b, k in blocks.items()} if one == article else blocks
        for one, blocks in state.kept.items()
    }
    deleted, versions = state.deleted - {article}, state.versions | {article: count}
    return replace(
        state, highlights=highlights, kept=kept, versions=versions, deleted=deleted, earlier=earlier
    )


def _separate(state: State, made: list[str], article: int) -> State:
    """The article is what it was before; highlights made since go up with the text. What it was
    last is an article itself.
    """
    *earlier, before = state.earlier[article]
    up = len(update(article, state.versions[article])) + 1
    highlights = dict(state.highlights)
    for name, one in state.highlights.items():
        if one.article == article:
            start, end = before.places.get(name, (one.start - up, one.end - up))
            highlights[name] = replace(one, start=start, end=end)
    versions = {one: count - (one == article) for one, count in state.versions.items()}
    kept = {one: blocks for one, blocks in (state.kept | {article: before.kept}).items() if blocks}
    others, back = state.recleaned - {article}, {article} if before.recleaned else set()
    return replace(
        state,
        highlights=highlights,
        kept=kept,
        versions={one: count for one, count in versions.items() if count},
        recleaned=others | back,
        deleted=state.deleted - {int(made[0])},
        earlier=state.earlier | {article: tuple(earlier)},
    )


def _add_label(state: State, made: list[str], name: str, colour: str, parent: int | None) -> State:
    return replace(
        state,
        labels=in_tree_order([*state.labels, Label(int(made[0]), name, colour, None, "", parent)]),
    )  # type: ignore[arg-type]


def _edit_label(state: State, _made: list[str], label: int, changed: dict[str, object]) -> State:
    key = changed.get("key")
    others = [
        replace(one, key=None) if key is not None and one.key == key else one
        for one in state.labels
    ]
    return replace(
        state, labels=tuple(replace(one, **changed) if one.id == label else one for one in others)
    )  # type: ignore[arg-type]


def _move_label(
    state: State, _made: list[str], label: int, parent: int | None, before: int | None
) -> State:
    others = [one for one in state.labels if one.id != label]
    (moved,) = [replace(one, parent=parent) for one in state.labels if one.id == label]  # type: ignore[arg-type]
    places = [at for at, one in enumerate(others) if one.id == before and one.parent == parent]
    at = places[0] if places else len(others)
    return replace(state, labels=in_tree_order([*others[:at], moved, *others[at:]]))


def _merge_label(state: State, _made: list[str], label: int, into: int) -> State:
    def merged(labels: tuple[int, ...]) -> tuple[int, ...]:
        present = into in labels
        return tuple(into if one == label else one for one in labels if one != label or not present)

    left = [
        replace(one, parent=into) if one.parent == label else one
        for one in state.labels
        if one.id != label
    ]  # type: ignore[arg-type]
    highlights = {
        name: replace(one, labels=merged(one.labels)) for name, one in state.highlights.items()
    }
    return replace(state, labels=in_tree_order(left), highlights=highlights)


def _delete_label(state: State, _made: list[str], label: int) -> State:
    gone = set(with_those_below(state.labels, label))  # type: ignore[arg-type]
    highlights = {
        name: replace(one, labels=tuple(each for each in one.labels if each not in gone))
        for name, one in state.highlights.items()
    }
    return replace(
        state,
        labels=tuple(one for one in state.labels if one.id not in gone),
        highlights=highlights,
    )


def _change_claim(state: State, name: str, **changed: Any) -> State:
    return replace(state, claims=state.claims | {name: replace(state.claims[name], **changed)})


def _make_claim(
    state: State, made: list[str], highlights: tuple[str, ...], fields: dict[str, object]
) -> State:
    return replace(state, claims=state.claims | {made[0]: Claim(fields, highlights, ())})


def _gather(state: State, _made: list[str], name: str, highlights: tuple[str, ...]) -> State:
    return _change_claim(
        state, name, highlights=tuple(dict.fromkeys((*state.claims[name].highlights, *highlights)))
    )


def _release(state: State, _made: list[str], name: str, highlights: tuple[str, ...]) -> State:
    return _change_claim(
        state,
        name,
        highlights=tuple(one for one in state.claims[name].highlights if one not in highlights),
    )


def _put_evidence(state: State, made: list[str], name: str, evidence: tuple[str, ...]) -> State:
    """Evidence without an id is new."""
    known = state.claims[name].evidence
    if not evidence[0]:
        return _change_claim(state, name, evidence=(*known, (made[0], *evidence[1:])))
    return _change_claim(
        state, name, evidence=tuple(evidence if one[0] == evidence[0] else one for one in known)
    )


def _remove_evidence(state: State, _made: list[str], name: str, evidence: str) -> State:
    return _change_claim(
        state,
        name,
        evidence=tuple(one for one in state.claims[name].evidence if one[0] != evidence),
    )


def _delete_claims(state: State, _made: list[str], names: tuple[str, ...]) -> State:
    notes = {
        key: text
        for key, text in state.notes.items()
        if key not in {("claim", name) for name in names}
    }
    return replace(
        state,
        claims={name: one for name, one in state.claims.items() if name not in names},
        notes=notes,
    )


def _set_scale(
    state: State, _made: list[str], scale: tuple[tuple[int, str, str, str], ...]
) -> State:
    known = {one[0] for one in scale}
    claims = {
        name: claim
        if claim.fields["rating"] in known
        else replace(claim, fields=claim.fields | {"rating": None})
        for name, claim in state.claims.items()
    }
    return replace(state, scale=scale, claims=claims)


def _note(state: State, _made: list[str], kind: str, key: str, text: str) -> State:
    return replace(
        state, notes={name: one for name, one in (state.notes | {(kind, key): text}).items() if one}
    )


def _make_rule(state: State, made: list[str], *cells: Any) -> State:
    """A rule that says the same goes."""
    new = Rule(*cells)
    others = {name: rule for name, rule in state.rules.items() if rule.meaning() != new.meaning()}
    return replace(state, rules=others | {made[0]: new})


EFFECTS: dict[str, Callable[..., State]] = {
    "highlight": _highlight,
    "highlight_all": _highlight,
    "set_span": lambda state, made, name, start, end: _change_highlight(
        state, made, name, start=start, end=end
    ),
    "set_labels": lambda state, made, name, labels: _change_highlight(
        state, made, name, labels=labels
    ),
    "toggle_label": _toggle,
    "label_all": _label_all,
    "note_highlight": lambda state, made, name, text: _change_highlight(
        state, made, name, note=text
    ),
    "delete_highlights": lambda state, made, names: _without_highlights(state, names),
    "set_kept": _keep,
    "delete_articles": lambda state, made, articles: replace(
        state, deleted=state.deleted | set(articles)
    ),
    "restore_articles": lambda state, made, articles: replace(
        state, deleted=state.deleted - set(articles)
    ),
    "new_version": _new_version,
    "separate": _separate,
    "clean_again": lambda state, made, article: replace(
        state, recleaned=state.recleaned ^ {article}
    ),
    "add_label": _add_label,
    "edit_label": _edit_label,
    "move_label": _move_label,
    "merge_label": _merge_label,
    "delete_label": _delete_label,
    "make_claim": _make_claim,
    "edit_claim": lambda state, made, name, fields: _change_claim(
        state, name, fields=state.claims[name].fields | fields
    ),
    "gather": _gather,
    "release": _release,
    "put_evidence": _put_evidence,
    "remove_evidence": _remove_evidence,
    "delete_claims": _delete_claims,
    "set_scale": _set_scale,
    "note": _note,
    "make_rule": _make_rule,
    "forget_rule": lambda state, made, gone: replace(
        state, rules={name: rule for name, rule in state.rules.items() if name != gone}
    ),
}
