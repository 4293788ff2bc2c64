"""Everything that a user can do to a library, done to it, and what the library says afterwards."""

from collections.abc import Callable, Iterable
from dataclasses import asdict
from typing import Any
from uuid import uuid4

from reader.domain.annotation import ArticleId, LabelId
from reader.domain.article import Article
from reader.domain.claim import (
    ClaimId,
    Evidence,
    EvidenceId,
    EvidenceKind,
    Rating,
    RatingId,
    Stance,
)
from reader.domain.document import BlockKind, Cleaned, Span, assemble
from reader.domain.site_rules import Form, RuleId, SiteRule
from reader.domain.source import MediaType, SourceDocument
from reader.domain.subject import Subject, SubjectKind
from reader.services import (
    annotating,
    articles,
    claims,
    history,
    labels,
    notes,
    reanchoring,
    site_rules,
    versions,
)
from reader.services.library import Library
from reader.services.outcome import Verb
from tests.services.model import Action, Model
from tests.services.state import Claim, Highlight, Rule, State, by_rules, present_text, update
from tests.store.examples import KEPT, REMOVED, stored

FIELDS = (
    "statement",
    "speaker",
    "role",
    "organisation",
    "said_when",
    "said_date",
    "said_where",
    "figure",
    "status",
    "rating",
)


def fill(library: Library, count: int = 6) -> None:
    """Store articles to work on."""
    for number in range(count):
        stored(
            library,
            f"Article {number} tells of a bridge.",
            "It is more than 1.000 km long 🙂, he says.",
            "Read also: more.",
        )


def observe(library: Library) -> State:
    """Return what the library says is in it."""
    listed = [row.id for row in articles.list_articles(library)]
    deleted = [row.article.id for row in articles.binned(library)]
    opened = {one: articles.open_article(library, one) for one in (*listed, *deleted)}
    highlights = {
        str(one.id): Highlight(
            article, one.target.span.start, one.target.span.end, one.labels, one.note
        )
        for article, whole in opened.items()
        for one in whole.annotations
    }
    for one in (each for whole in opened.values() for each in whole.annotations):
        assert (
            one.target.exact
            == opened[one.article].document.text[one.target.span.start : one.target.span.end]
        )
    rules = {
        str(one.id): Rule(one.site, one.form, one.words, one.kept, one.created)
        for one in site_rules.list_rules(library)
    }
    for whole in opened.values():
        _check_verdicts(whole, rules.values())
    noted = {
        (subject.kind.value, subject.key): notes.note_on(library, subject)
        for kind in (SubjectKind.ARTICLE, SubjectKind.CLAIM, SubjectKind.LIBRARY)
        for subject in notes.noted(library, kind)
    }
    return State(
        labels=labels.list_labels(library),
        scale=tuple(
            (one.id, one.name, one.colour, one.definition) for one in claims.scale(library)
        ),
        highlights=highlights,
        claims={str(row.id): _claim(library, row.id) for row in claims.list_claims(library)},
        notes=noted,
        kept={article: whole.overrides for article, whole in opened.items() if whole.overrides},
        deleted=frozenset(deleted),
        versions={one: whole.version - 1 for one, whole in opened.items() if whole.version > 1},
        recleaned=frozenset(one for one, whole in opened.items() if whole.cleaner[-1].kept),
        rules=rules,
        articles=frozenset(opened),
    )


def _check_verdicts(article: Article, rules: Iterable[Rule]) -> None:
    """An article shows what the rules of its site say, and where the user decided on a block itself
    that.
    """
    cleaner = tuple(verdict.kept for verdict in article.cleaner)
    ruled = by_rules(rules, article.metadata.site or "", article.document.text.split("\n"), cleaner)
    shown = tuple(verdict.kept for verdict in article.ledger())
    assert shown == tuple(article.overrides.get(block, kept) for block, kept in enumerate(ruled)), (
        article.id,
        shown,
        ruled,
    )


def _claim(library: Library, claim: ClaimId) -> Claim:
    known = claims.open_claim(library, claim)
    fields = {name: getattr(known, name) for name in (*FIELDS, "confidence")}
    evidence = tuple(
        (one.id, one.kind.value, one.target, one.stance.value, one.note) for one in known.evidence
    )
    return Claim(fields, tuple(known.highlights), evidence)


def made_between(before: State, after: State) -> list[str]:
    """Return the ids of what an action made: its article, rule, claim, evidence, label, or
    highlights in the text's order.
    """
    spans = {
        name: (one.article, one.start, one.end)
        for name, one in after.highlights.items()
        if name not in before.highlights
    }
    known = {one[0] for claim in before.claims.values() for one in claim.evidence}
    evidence = [
        one[0] for claim in after.claims.values() for one in claim.evidence if one[0] not in known
    ]
    own = {label.id for label in before.labels}
    return (
        [str(article) for article in after.articles - before.articles]
        or [name for name in after.rules if name not in before.rules]
        or sorted(spans, key=lambda name: spans[name])
        or [name for name in after.claims if name not in before.claims]
        or evidence
        or [str(label.id) for label in after.labels if label.id not in own]
    )


def step(library: Library, model: Model, action: Action) -> list[str]:
    """Do an action to the library and to the model; they have to say the same then. Return the ids
    of what was made.
    """
    before = model.present
    perform(library, action)
    after = observe(library)
    made = made_between(before, after)
    model.do(action, made)
    assert after == model.present, (action, asdict(after), asdict(model.present))
    return made


def perform(library: Library, action: Action) -> None:
    """Do an action to the library."""
    VERBS[action.name](library, *action.arguments)


def _put_evidence(library: Library, claim: str, evidence: tuple[str, ...]) -> None:
    number, kind, target, stance, note = evidence
    if number:
        known = {
            one.id: one.retrieved for one in claims.open_claim(library, ClaimId(claim)).evidence
        }
        new = Evidence(
            id=EvidenceId(number),
            claim=ClaimId(claim),
            kind=EvidenceKind(kind),
            target=target,
            stance=Stance(stance),
            note=note,
            retrieved=known[EvidenceId(number)],
        )
        claims.set_evidence(library, new)
    else:
        claims.add_evidence(
            library, ClaimId(claim), EvidenceKind(kind), target, Stance(stance), note=note
        )


def _edit_label(library: Library, label: LabelId, changed: dict[str, Any]) -> None:
    ((name, value),) = changed.items()
    verbs: dict[str, Callable[..., object]] = {
        "name": labels.rename,
        "colour": labels.recolour,
        "definition": labels.set_definition,
        "letter": labels.set_letter,
        "key": labels.set_key,
    }
    verbs[name](library, label, value)


def _highlight(
    library: Library, article: ArticleId, spans: tuple[tuple[int, int], ...], label: LabelId | None
) -> None:
    annotating.highlight(library, articles.open_article(library, article), Span(*spans[0]), label)


def _highlight_all(
    library: Library, article: ArticleId, spans: tuple[tuple[int, int], ...], label: LabelId | None
) -> None:
    annotating.highlight_all(
        library, articles.open_article(library, article), [Span(*one) for one in spans], label
    )


def _new_version(library: Library, article: ArticleId) -> None:
    """Save an article again with a paragraph more at its top."""
    known = articles.open_article(library, article)
    kinds = [(BlockKind.PARAGRAPH, update(article, known.version))]
    kinds += [(block.kind, known.document.block_text(block)) for block in known.document.blocks]
    new = Cleaned(assemble(kinds, known.metadata), (KEPT, *known.cleaner))
    origin = SourceDocument(
        new.document.text.encode("utf-8"), MediaType.TEXT, f"saved {known.version} times.txt"
    )
    reanchoring.apply_new_document(library, article, new, origin, Verb.NEW_VERSION)


def _clean_again(library: Library, article: ArticleId) -> None:
    """Let a cleaner that thinks otherwise of the last block clean an article again."""
    known = articles.open_article(library, article)
    last = REMOVED if known.cleaner[-1].kept else KEPT
    new = Cleaned(known.document, (*known.cleaner[:-1], last))
    reanchoring.apply_new_document(library, article, new, verb=Verb.CLEAN_AGAIN)


def _make_rule(library: Library, *cells: Any) -> None:
    one = Rule(*cells)
    site_rules.add_rule(
        library,
        SiteRule(RuleId(str(uuid4())), one.site, Form(one.form), one.words, one.kept, one.created),
    )


VERBS: dict[str, Callable[..., object]] = {
    "undo": history.undo,
    "redo": history.redo,
    "empty_bin": articles.empty_bin,
    "highlight": _highlight,
    "highlight_all": _highlight_all,
    "set_span": lambda library, name, start, end: annotating.set_span(
        library, name, Span(start, end)
    ),
    "set_labels": annotating.set_labels,
    "toggle_label": annotating.toggle_label,
    "label_all": annotating.add_label,
    "note_highlight": annotating.set_note,
    "delete_highlights": annotating.delete,
    "set_kept": lambda library, article, blocks, kept, _cleaner: articles.set_kept(
        library, article, blocks, kept
    ),
    "delete_articles": articles.delete_articles,
    "restore_articles": articles.restore_articles,
    "new_version": _new_version,
    "separate": versions.separate,
    "clean_again": _clean_again,
    "add_label": lambda library, name, colour, parent: labels.add(
        library, name, colour, parent=parent
    ),
    "edit_label": _edit_label,
    "move_label": labels.move,
    "merge_label": labels.merge,
    "delete_label": labels.delete,
    "make_claim": lambda library, highlights, fields: claims.make_claim(
        library, highlights, fields["statement"]
    ),
    "edit_claim": lambda library, name, fields: claims.set_fields(library, name, **fields),
    "gather": claims.gather,
    "release": claims.release,
    "put_evidence": _put_evidence,
    "remove_evidence": lambda library, _claim, evidence: claims.remove_evidence(library, evidence),
    "delete_claims": claims.delete,
    "set_scale": lambda library, scale: claims.set_scale(
        library, [Rating(RatingId(one[0]), *one[1:]) for one in scale]
    ),
    "note": lambda library, kind, key, text: notes.set_note(
        library, Subject(SubjectKind(kind), key), text
    ),
    "make_rule": _make_rule,
    "forget_rule": site_rules.remove_rule,
}


Texts = dict[int, tuple[str, tuple[bool, ...]]]
"""The first text of each article, and which of its blocks the cleaner kept."""


def follow_texts(texts: Texts, before: State, action: Action, made: list[str]) -> None:
    """Bring the articles that actions are drawn for up to what an action did, which was done to
    ``before``.
    """
    match action.name:
        case "empty_bin":
            for article in action.arguments[0]:
                texts.pop(article, None)
        case "separate":
            (article,) = action.arguments
            text, cleaner = texts[article]
            count = before.versions[article]
            texts[int(made[0])] = present_text(text, article, count), (*[True] * count, *cleaner)


def texts_of(library: Library) -> Texts:
    """Return the first text of each article in the list or in the bin, and which of its blocks the
    cleaner kept.
    """
    known = (
        *(row.id for row in articles.list_articles(library)),
        *(row.article.id for row in articles.binned(library)),
    )
    opened = [versions.open_version(library, one, 1) for one in known]
    return {
        one.id: (one.document.text, tuple(verdict.kept for verdict in (*one.cleaner[:-1], REMOVED)))
        for one in opened
    }
