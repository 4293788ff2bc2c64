"""In which order highlights are written, and under which headings, as a layout asks for."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.article import Article
from reader.domain.claim import Claim
from reader.domain.labels import in_tree_order, path_text
from reader.domain.layout import Grouping, Layout, Order
from reader.domain.message import translate
from reader.exporters.exporter import in_order, path_of
from reader.exporters.findings import Findings

WITHOUT_LABEL = translate("Report", "Without a label")
IN_NO_CLAIM = translate("Report", "In no claim")


@dataclass(frozen=True, slots=True)
class Member:
    """A highlight in a group. ``place`` names it in the file: by its id where it first stands, by
    its id and a number where it stands again.
    """

    annotation: Annotation
    article: Article
    place: AnnotationId


@dataclass(frozen=True, slots=True)
class Group:
    """Highlights under one heading. ``key`` tells it apart from the others in a file; ``claim`` is
    the one that it is of, ``number`` that claim's, from 1.
    """

    key: str
    heading: str
    members: tuple[Member, ...]
    claim: Claim | None = None
    number: int = 0


def articles_in_order(articles: Sequence[Article], order: Order) -> Sequence[Article]:
    """Return articles as a layout orders them."""
    match order:
        case Order.TITLE:
            return sorted(articles, key=lambda article: article.title.casefold())
        case Order.PUBLISHED:
            return sorted(articles, key=_published)
        case Order.MADE:
            return sorted(articles, key=_first_made)
        case _:
            return articles


def highlights_in_order(
    article: Article, labels: Mapping[LabelId, Label], layout: Layout
) -> list[Annotation]:
    """Return the highlights of an article as a layout orders them."""
    found = in_order(article)
    match layout.order:
        case Order.LABEL:
            places = _places(labels)
            return sorted(found, key=lambda one: _label_place(one, places))
        case Order.MADE:
            return sorted(found, key=lambda one: one.created)
        case _:
            return found


def groups(
    articles: Sequence[Article], labels: Mapping[LabelId, Label], findings: Findings
) -> Iterator[Group]:
    """Return the groups that a layout asks for, those without highlights but for claims left out. A
    highlight stands in each group that it belongs to.
    """
    layout = findings.layout
    every = [
        Member(one, article, one.id)
        for article in articles
        for one in highlights_in_order(article, labels, layout)
    ]
    every = _sorted(every, labels, layout.order)
    if layout.grouping is Grouping.LABEL:
        found = _by_label(every, labels)
    elif layout.grouping is Grouping.CLAIM:
        found = _by_claim(every, findings)
    else:
        found = iter((Group("all", "", tuple(every)),))
    return _placed(found)


def once(found: Iterator[Group]) -> Iterator[Member]:
    """Yield the highlights of groups, each where it comes first."""
    for group in found:
        for one in group.members:
            if one.place == one.annotation.id:
                yield one


def _placed(found: Iterator[Group]) -> Iterator[Group]:
    """Yield groups in which each highlight has a place of its own."""
    times: Counter[AnnotationId] = Counter()
    for group in found:
        members = []
        for one in group.members:
            known = one.annotation.id
            times[known] += 1
            again = "" if times[known] == 1 else f"-{times[known]}"
            members.append(replace(one, place=AnnotationId(f"{known}{again}")))
        yield replace(group, members=tuple(members))


def _sorted(found: list[Member], labels: Mapping[LabelId, Label], order: Order) -> list[Member]:
    match order:
        case Order.LABEL:
            places = _places(labels)
            return sorted(found, key=lambda one: _label_place(one.annotation, places))
        case Order.MADE:
            return sorted(found, key=lambda one: one.annotation.created)
        case Order.TITLE:
            return sorted(found, key=lambda one: one.article.title.casefold())
        case Order.PUBLISHED:
            return sorted(found, key=lambda one: _published(one.article))
        case _:
            return found


def _published(article: Article) -> tuple[bool, str]:
    day = article.metadata.published or ""
    return not day, day


def _first_made(article: Article) -> tuple[bool, str]:
    made = min((one.created for one in article.annotations), default="")
    return not made, made


def _places(labels: Mapping[LabelId, Label]) -> dict[LabelId, int]:
    """Return the place of each label in the tree."""
    ordered = in_tree_order(tuple(labels.values()))
    return {label.id: place for place, label in enumerate(ordered)}


def _label_place(annotation: Annotation, places: Mapping[LabelId, int]) -> int:
    """Return the place of a highlight's first label; one without comes last."""
    return next((places[one] for one in annotation.labels if one in places), len(places))


def _by_label(every: Sequence[Member], labels: Mapping[LabelId, Label]) -> Iterator[Group]:
    under: dict[LabelId | None, list[Member]] = {}
    for one in every:
        known = [label for label in one.annotation.labels if label in labels]
        for label in dict.fromkeys(known) or [None]:
            under.setdefault(label, []).append(one)
    for label in _places(labels):
        if label in under:
            name = path_text(path_of(label, labels))
            yield Group(f"label-{label}", name, tuple(under[label]))
    if None in under:
        yield Group("label-0", WITHOUT_LABEL.told(), tuple(under[None]))


def _by_claim(every: Sequence[Member], findings: Findings) -> Iterator[Group]:
    under: dict[str, list[Member]] = {}
    for one in every:
        gathering: list[str] = [claim.id for claim in findings.of_highlight(one.annotation.id)]
        for claim_id in gathering or [""]:
            under.setdefault(claim_id, []).append(one)
    for number, claim in enumerate(findings.claims, start=1):
        members = tuple(under.get(claim.id, ()))
        yield Group(f"claim-{claim.id}", claim.statement, members, claim, number)
    if "" in under:
        yield Group("claim-0", IN_NO_CLAIM.told(), tuple(under[""]))
