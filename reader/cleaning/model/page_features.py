"""The measures by which the classifier judges the blocks of a page, one row a block, one column a
measure.

Ratios and counts only, in single precision, so that every machine computes the same numbers.
"""

from collections import Counter
from dataclasses import dataclass
from functools import cache

import numpy as np

from reader.cleaning.markup.consent import consent_managers
from reader.cleaning.markup.page import Page, PageBlock
from reader.cleaning.markup.part_names import GROUPS, TAGS, name_bits, tag_bits
from reader.cleaning.metadata.description import Head
from reader.cleaning.model.features import NOWHERE, Array, Features, flags, shifted
from reader.cleaning.model.page_tree import Indices, Numbers, PageTree
from reader.cleaning.text.lines import is_prose
from reader.cleaning.text.phrases import PhraseHit, fold, languages

LEVELS = 6
_NEIGHBOURS = (-3, -2, -1, 1, 2, 3)
_NEXT = (
    "hit_related",
    "hit_comments",
    "hit_promotion",
    "hit_sharing",
    "inner_link",
    "images",
    "paragraph",
    "quotes",
    "ends_colon",
)
_NEAR = (
    "chars",
    "words",
    "stops",
    "ends_stop",
    "link_share",
    "prose",
    "hit",
    "heading",
    "hidden",
    "stop_words",
    "list_item",
)
_FARTHEST = 50


_STRONG = frozenset(("b", "strong", "em", "i"))


def measure_page(
    page: Page, head: Head, hits: list[PhraseHit | None], title: str | None, language: str | None
) -> Features:
    """Return the features of all blocks of a page; ``hits`` are the phrases found in them. Linear
    in its size.
    """
    features = Features(len(page.blocks))
    _add_texts(features, page, hits, language)
    _add_declared(features, page, head, title)
    tree = features.tree = PageTree(page)
    inside = _inside(features, tree)
    _add_levels(features, tree, inside)
    _add_names(features, page, tree)
    _add_container(features, tree, inside)
    _add_position(features, tree, inside)
    _add_neighbours(features, tree)
    _add_sections(features)
    _add_repetition(features, tree, inside)
    _add_page(features, head)
    return features


@dataclass(frozen=True, slots=True)
class _Inside:
    """What stands in each element: code points, those in links, words of running text, paragraphs.
    ``prose_words`` are the words of running text of each block.
    """

    chars: Numbers
    linked: Numbers
    prose: Numbers
    paragraphs: Numbers
    prose_words: Array


def _inside(features: Features, tree: PageTree) -> _Inside:
    columns = features.columns
    linked = columns["chars"] * columns["link_share"]
    prose = (
        columns["words"] * columns["prose"] * (1 - columns["link_share"]) * (1 - columns["hidden"])
    )
    chars, links, words, paragraphs = tree.summed(
        [columns["chars"], linked, prose, columns["paragraph"]]
    )
    return _Inside(chars, links, words, paragraphs, prose)


def _add_texts(
    features: Features, page: Page, hits: list[PhraseHit | None], language: str | None
) -> None:
    """Add what each block says of itself: its words, its links, the elements that it is in."""
    known = languages().get(language or "")
    stop_words = known.stop_words if known else frozenset[str]()
    blocks = page.blocks
    features.add_texts([block.text for block in blocks], hits, stop_words)
    words = features.columns["words"].tolist()
    features.add(
        "prose",
        [is_prose(block.text, count) for block, count in zip(blocks, words, strict=True)],
    )
    seen = Counter(block.text for block in blocks)
    features.add("repeats", [seen[block.text] for block in blocks])
    features.consent = consent_managers(page)
    asked = map(bool, features.consent)
    features.add(
        "hidden",
        [block.node.hidden or of_dialog for block, of_dialog in zip(blocks, asked, strict=True)],
    )
    _add_parts(features, blocks)
    _add_elements(features, blocks)


def _add_parts(features: Features, blocks: list[PageBlock]) -> None:
    """Add how much of each block is linked, strong or broken into lines."""
    chars = features.columns["chars"]
    for name, parts in (
        ("link_share", [block.linked for block in blocks]),
        ("strong_share", [block.strong for block in blocks]),
    ):
        features.add(name, np.minimum(np.array(parts, dtype=np.float32) / chars, 1))
    features.add("links", [block.links for block in blocks])
    features.add("breaks", [block.breaks for block in blocks])
    features.add("images", [block.node.images for block in blocks])


def _add_elements(features: Features, blocks: list[PageBlock]) -> None:
    """Add which element each block is, and which one all of it is in."""
    features.add("heading", [_heading_level(block.node.tag) for block in blocks])
    features.add("list_item", [block.node.tag == "li" for block in blocks])
    features.add("paragraph", [block.node.tag == "p" for block in blocks])
    features.add("inner_link", [block.inner.tag == "a" for block in blocks])
    features.add("inner_time", [block.inner.tag == "time" for block in blocks])
    features.add("inner_strong", [block.inner.tag in _STRONG for block in blocks])


def _heading_level(tag: str) -> int:
    return int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit() else 0


def _add_declared(features: Features, page: Page, head: Head, title: str | None) -> None:
    """Compare the blocks with what the page declares its title, its summary and its text to be."""
    folded = [fold(block.text) for block in page.blocks]
    wanted = fold(title or "")
    title_words = set(wanted.split())
    words = [set(text.split()[:60]) for text in folded]
    own = np.array([len(one) or 1 for one in words])
    shared = np.array([len(one & title_words) for one in words])
    features.add("is_title", [bool(wanted) and text == wanted for text in folded])
    features.add("title_share", shared / own)
    features.add("title_cover", shared / (len(title_words) or 1))
    summary = fold(head.article.description or head.first(("og:description", "description")))
    features.add(
        "in_summary",
        [
            len(text) > 20 and (text[:60] in summary or summary[:60] in text)
            if summary
            else NOWHERE
            for text in folded
        ],
    )
    body = fold(head.article.body)
    features.add(
        "in_body", [_stands_in(text, body) for text in folded] if len(body) > 200 else NOWHERE
    )


def _stands_in(text: str, body: str) -> float:
    """Return the share of three pieces of a text that stand in another."""
    if len(text) < 40:
        return float(text in body)
    middle = len(text) // 2
    pieces = (text[:20], text[middle - 10 : middle + 10], text[-21:-1])
    return sum(piece in body for piece in pieces) / 3


def _add_levels(features: Features, tree: PageTree, inside: _Inside) -> None:
    """Add what stands in a block's element and in the wider ones above it."""
    total_chars = max(1.0, float(inside.chars.max()))
    total_prose = max(1.0, float(inside.prose.max()))
    levels = tree.levels(LEVELS)
    count, chars, linked, prose, paragraphs = (
        of[levels]
        for of in (tree.blocks, inside.chars, inside.linked, inside.prose, inside.paragraphs)
    )
    many = np.maximum(count, 1)
    measures = {
        "blocks": count,
        "link_share": linked / np.maximum(chars, 1),
        "mean": chars / many,
        "prose": prose / total_prose,
        "prose_density": prose / many,
        "share": chars / total_chars,
        "paragraphs": paragraphs / many,
    }
    for level in range(LEVELS):
        names = [f"up{level}_{name}" for name in measures]
        features.add_all(names, [values[level] for values in measures.values()])


_NAMES = tuple(group for group, _ in GROUPS)
_TAG_NAMES = tuple(group[0] for group in TAGS)


def _add_names(features: Features, page: Page, tree: PageTree) -> None:
    """Add which kinds of names and tags stand near above a block (three elements) and anywhere
    above it.
    """
    holds = (tree.blocks > 0).tolist()
    nodes = list(zip(page.nodes, holds, strict=True))
    names = [name_bits(node) if holds_any else 0 for node, holds_any in nodes]
    tags = [tag_bits(node) if holds_any else 0 for node, holds_any in nodes]
    inner = np.array(
        [name_bits(block.inner) | name_bits(block.node) for block in page.blocks], dtype=np.int64
    )
    features.add_all(_named("name_own", _NAMES), flags(inner, len(GROUPS)))
    for title, own, groups in (("name", names, _NAMES), ("tag", tags, _TAG_NAMES)):
        for place, bits in (("near", _near(own, tree)), ("above", _above(own, tree))):
            features.add_all(_named(f"{title}_{place}", groups), flags(bits, len(groups)))


@cache
def _named(start: str, names: tuple[str, ...]) -> list[str]:
    return [f"{start}_{name}" for name in names]


def _near(own: list[int], tree: PageTree) -> Indices:
    """Return the bits of each block's element and of the two above it together."""
    bits = np.array([*own, 0], dtype=np.int64)  # the last stands for what is above the outermost
    above = np.append(tree.above, -1)
    found: Indices = bits[tree.node] | bits[above[tree.node]] | bits[above[above[tree.node]]]
    return found


def _above(own: list[int], tree: PageTree) -> Indices:
    """Return the bits of all elements that each block is in together."""
    every: list[int] = []
    for bits, above in zip(own, tree.parent, strict=True):
        every.append(bits | every[above] if above >= 0 else bits)
    return np.array(every, dtype=np.int64)[tree.node]


def _add_container(features: Features, tree: PageTree, inside: _Inside) -> None:
    """Add how a block lies to the lowest elements that hold half and four fifths of the running
    text.
    """
    total = float(inside.prose.max()) if len(inside.prose) else 0.0
    for name, share in (("half", 0.5), ("most", 0.8)):
        fitting = np.flatnonzero(inside.prose >= share * max(total, 1))
        if not len(fitting):
            features.add(f"{name}_inside", NOWHERE)
            features.add(f"{name}_below", NOWHERE)
            features.add(f"{name}_shared", NOWHERE)
            continue
        lowest = int(fitting[np.argmax(tree.depth[fitting])])
        depth = int(tree.depth[lowest])
        met = tree.shared_depth(lowest)
        features.add(f"{name}_inside", met == depth)
        features.add(f"{name}_below", tree.depth[tree.node] - depth)
        features.add(f"{name}_shared", depth - met)


def _add_position(features: Features, tree: PageTree, inside: _Inside) -> None:
    rows = features.rows
    place = np.arange(rows)
    chars, prose_words = features.columns["chars"], inside.prose_words
    before = np.cumsum(chars) - chars
    prose_before = np.cumsum(prose_words) - prose_words
    total_prose = max(1.0, float(prose_words.sum()))
    features.add("place", place / max(1, rows))
    features.add("chars_before", before / max(1.0, float(chars.sum())))
    features.add("prose_before", prose_before / total_prose)
    features.add("prose_after", 1 - (prose_before + prose_words) / total_prose)
    titles = np.flatnonzero(features.columns["is_title"])
    headings = np.flatnonzero(features.columns["heading"] == 1)
    for name, found in (("title", titles), ("h1", headings)):
        first = int(found[0]) if len(found) else -1
        features.add(f"after_{name}", np.clip(place - first, -50, 300) if first >= 0 else -99)
    features.add("depth", tree.depth[tree.node])
    _add_distances(features)
    features.add("share_of_prose", prose_words / total_prose)


def _add_distances(features: Features) -> None:
    """Add how far the next running text is above and below."""
    place = np.arange(features.rows)
    prose = (features.columns["prose"] > 0) & (features.columns["link_share"] < 0.5)
    last = np.maximum.accumulate(np.where(prose, place, -_FARTHEST))
    following = np.minimum.accumulate(np.where(prose, place, features.rows + _FARTHEST)[::-1])[::-1]
    features.add("since_prose", np.minimum(place - shifted_places(last, -1), _FARTHEST))
    features.add("until_prose", np.minimum(shifted_places(following, 1) - place, _FARTHEST))


def shifted_places(places: Indices, by: int) -> Indices:
    """Return places as seen from the row before or after; far beyond the ends."""
    moved = np.roll(places, -by)
    if len(moved):
        moved[-1 if by > 0 else 0] = len(places) + _FARTHEST if by > 0 else -_FARTHEST
    return moved


def _add_neighbours(features: Features, tree: PageTree) -> None:
    node = tree.node.astype(np.float32)
    wider = tree.wider[tree.node].astype(np.float32)
    near, following = features.matrix(_NEAR), features.matrix(_NEXT)
    for by in _NEIGHBOURS:
        features.add_all([f"{name}@{by}" for name in _NEAR], shifted(near, by))
        if abs(by) == 1:
            features.add_all([f"{name}@{by}" for name in _NEXT], shifted(following, by))
        features.add(f"same_parent@{by}", shifted(wider, by) == wider)
        features.add(f"same_node@{by}", shifted(node, by) == node)


def _add_sections(features: Features) -> None:
    """Add what the last heading and the signs of an end above a block say: below "Comments" or
    "Read more" other rules hold.
    """
    columns = features.columns
    heading = columns["heading"].tolist()
    ends = (columns["hit_related"] + columns["hit_comments"]).tolist()
    closing = (columns["hit_sharing"] + columns["hit_promotion"] + columns["hit_footer"]).tolist()
    dates = (columns["clock"] * columns["year"] * (columns["words"] < 25)).tolist()
    rows: list[tuple[float, ...]] = []
    below_end = below_comments = ended = shared = 0.0
    since = 99.0
    dated = 0.0
    comments = columns["hit_comments"].tolist()
    for at in range(features.rows):
        if heading[at]:
            below_end, since = float(ends[at]), 0.0
            below_comments = float(comments[at])
        elif ends[at]:
            below_comments = max(below_comments, float(comments[at]))
        since += 1
        rows.append((below_end, below_comments, since, ended, shared, dated))
        ended += ends[at]
        shared += closing[at]
        dated += dates[at]
    names = (
        "below_end",
        "below_comments",
        "since_heading",
        "ends_before",
        "closings_before",
        "dates_before",
    )
    features.add_all(names, np.array(rows, dtype=np.float32).T)


def _add_repetition(features: Features, tree: PageTree, inside: _Inside) -> None:
    """Add how many siblings of the same form a block's elements have: comments and teasers repeat,
    articles do not.
    """
    kinds = int(tree.forms.max(initial=0)) + 1
    _, kin, sizes = np.unique(
        (tree.above + 1) * kinds + tree.forms, return_inverse=True, return_counts=True
    )
    alike = np.where(tree.blocks > 0, sizes[kin], 0)
    rich = np.where((tree.blocks > 1) & (alike > 1), alike, 0).tolist()
    most: list[int] = []
    for mine, above in zip(rich, tree.parent, strict=True):
        most.append(mine if above < 0 else max(mine, most[above]))
    form = tree.forms[tree.node]
    total = max(1.0, float(inside.prose_words.sum()))
    features.add("siblings", alike[tree.node])
    features.add("repeated_above", np.array(most)[tree.node])
    features.add("same_form", np.bincount(form)[form])
    features.add("form_prose", np.bincount(form, inside.prose_words)[form] / total)
    features.add("own_chars", inside.chars[tree.node])


def _add_page(features: Features, head: Head) -> None:
    columns = features.columns
    features.add("page_blocks", features.rows)
    features.add("page_prose", float((columns["words"] * columns["prose"]).sum()))
    features.add(
        "page_link_share",
        float((columns["chars"] * columns["link_share"]).sum())
        / max(1.0, float(columns["chars"].sum())),
    )
    features.add("page_paragraphs", float(columns["paragraph"].sum()) / max(1, features.rows))
    features.add(
        "page_is_article", head.first(("og:type",)).lower() == "article" or bool(head.article.kind)
    )
    features.add("page_h1", float((columns["heading"] == 1).sum()))
