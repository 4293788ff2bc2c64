"""The measures by which the classifier judges the blocks of a page, one row a block, one column a
measure.

Ratios and counts only, in single precision, so that every machine computes the same numbers.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from reader.cleaning.markup.consent import consent_managers
from reader.cleaning.markup.page import Node, Page, PageBlock
from reader.cleaning.markup.part_names import GROUPS, TAGS, name_bits, tag_bits
from reader.cleaning.metadata.description import Head
from reader.cleaning.text.lines import is_prose
from reader.cleaning.text.phrases import PhraseHit, fold, languages
from reader.cleaning.text.text_measures import NAMES, measure_text

Array = npt.NDArray[np.float32]
Indices = npt.NDArray[np.int64]
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
_FAR = np.float32(-1)
_FARTHEST = 50


class Features:
    """Named columns in the order in which they were added, one number a block.

    ``tree`` is the page's, and ``consent`` names for each block the consent manager that it is of,
    else ""; lines have neither.
    """

    def __init__(self, rows: int) -> None:
        self.rows = rows
        self.columns: dict[str, Array] = {}
        self.tree: Tree | None = None
        self.consent: list[str] = []

    def add(self, name: str, values: object) -> None:
        """Add a column; a single number fills it."""
        column = np.asarray(values, dtype=np.float32)
        self.columns[name] = column if column.ndim else np.full(self.rows, column)

    def matrix(self, names: Iterable[str]) -> Array:
        """Return the named columns, one a row: shape (columns, blocks)."""
        return np.stack([self.columns[name] for name in names])


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
    stats = features.tree = Tree(page, features)
    _add_levels(features, stats)
    _add_names(features, page, stats)
    _add_container(features, page, stats)
    _add_position(features, page, stats)
    _add_neighbours(features, stats)
    _add_sections(features)
    _add_repetition(features, stats)
    _add_page(features, head)
    return features


def _add_texts(
    features: Features, page: Page, hits: list[PhraseHit | None], language: str | None
) -> None:
    """Add what each block says of itself: its words, its links, the elements that it is in."""
    known = languages().get(language or "")
    stop_words = known.stop_words if known else frozenset[str]()
    blocks = page.blocks
    measures = [
        measure_text(block.text, hit, stop_words) for block, hit in zip(blocks, hits, strict=True)
    ]
    for name, column in zip(NAMES, np.array(measures, dtype=np.float32).T, strict=True):
        features.add(name, column)
    words = features.columns["words"]
    features.add(
        "prose",
        [is_prose(block.text, int(count)) for block, count in zip(blocks, words, strict=True)],
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
    features.add("is_title", [bool(wanted) and text == wanted for text in folded])
    features.add("title_share", [len(own & title_words) / (len(own) or 1) for own in words])
    features.add("title_cover", [len(own & title_words) / (len(title_words) or 1) for own in words])
    summary = fold(head.article.description or head.first(("og:description", "description")))
    features.add(
        "in_summary",
        [
            len(text) > 20 and (text[:60] in summary or summary[:60] in text) if summary else _FAR
            for text in folded
        ],
    )
    body = fold(head.article.body)
    features.add(
        "in_body", [_stands_in(text, body) for text in folded] if len(body) > 200 else _FAR
    )


def _stands_in(text: str, body: str) -> float:
    """Return the share of three pieces of a text that stand in another."""
    if len(text) < 40:
        return float(text in body)
    middle = len(text) // 2
    pieces = (text[:20], text[middle - 10 : middle + 10], text[-21:-1])
    return sum(piece in body for piece in pieces) / 3


class Tree:
    """Sums over the elements of a page: what stands in each of them. Elements are counted as
    ``Node.order`` counts them.

    ``parent`` is the element above each (-1 for none), ``up`` the next above that holds more
    blocks, ``forms`` what makes two elements alike; ``node`` is the element of each block.
    """

    def __init__(self, page: Page, features: Features) -> None:
        nodes = page.nodes
        self.parent = [
            node.parent.order if node.parent is not None and node.parent.tag else -1
            for node in nodes
        ]
        self.node: Indices = np.array([block.node.order for block in page.blocks], dtype=np.int64)
        self._outward = self._filled()
        columns = features.columns
        prose = (
            columns["words"]
            * columns["prose"]
            * (1 - columns["link_share"])
            * (1 - columns["hidden"])
        )
        self.prose_words = prose
        ones, linked = (
            np.ones(features.rows, dtype=np.float32),
            columns["chars"] * columns["link_share"],
        )
        self.sums = self.summed([ones, columns["chars"], linked, prose, columns["paragraph"]])
        self.forms = [_form(node) for node in nodes]
        self.up = self._wider()
        self.depth = np.array([node.depth for node in nodes], dtype=np.int64)

    def _filled(self) -> list[tuple[int, int]]:
        """Return the elements that hold any block, the last first, each with the one above it."""
        filled = set(self.node.tolist())
        found: list[tuple[int, int]] = []
        for order in range(len(self.parent) - 1, -1, -1):
            if order in filled and (above := self.parent[order]) >= 0:
                filled.add(above)
                found.append((order, above))
        return found

    def summed(self, columns: Sequence[npt.NDArray[np.floating]]) -> npt.NDArray[np.float64]:
        """Return the sums of the blocks' numbers over all that is in each element: shape (columns,
        elements).
        """
        sums = np.zeros((len(columns), len(self.parent)))
        for row, values in zip(sums, columns, strict=True):
            np.add.at(row, self.node, values)
            numbers = row.tolist()
            for order, above in self._outward:
                numbers[above] += numbers[order]
            row[:] = numbers
        return sums

    def _wider(self) -> Indices:
        """Return for each element the next one above that holds more blocks; wrappers around the
        same blocks are passed over.
        """
        counts = self.sums[0].tolist()
        up: list[int] = []
        for order, above in enumerate(self.parent):
            if above < 0:
                up.append(order)
            else:
                up.append(above if counts[above] > counts[order] else up[above])
        return np.array(up, dtype=np.int64)


def _add_levels(features: Features, tree: Tree) -> None:
    """Add what stands in a block's element and in the wider ones above it."""
    count, chars, linked, prose, paragraphs = tree.sums
    total_chars, total_prose = max(1.0, float(chars.max())), max(1.0, float(prose.max()))
    at = tree.node
    for level in range(LEVELS):
        features.add(f"up{level}_blocks", count[at])
        features.add(f"up{level}_link_share", linked[at] / np.maximum(chars[at], 1))
        features.add(f"up{level}_mean", chars[at] / np.maximum(count[at], 1))
        features.add(f"up{level}_prose", prose[at] / total_prose)
        features.add(f"up{level}_prose_density", prose[at] / np.maximum(count[at], 1))
        features.add(f"up{level}_share", chars[at] / total_chars)
        features.add(f"up{level}_paragraphs", paragraphs[at] / np.maximum(count[at], 1))
        at = tree.up[at]


def _add_names(features: Features, page: Page, tree: Tree) -> None:
    """Add which kinds of names and tags stand near above a block (three elements) and anywhere
    above it.
    """
    names = [name_bits(node) for node in page.nodes]
    tags = [tag_bits(node) for node in page.nodes]
    inner = np.array(
        [name_bits(block.inner) | name_bits(block.node) for block in page.blocks], dtype=np.int64
    )
    for bit, (group, _) in enumerate(GROUPS):
        features.add(f"name_own_{group}", (inner >> bit) & 1)
    for title, own, groups in (
        ("name", names, [group for group, _ in GROUPS]),
        ("tag", tags, [group[0] for group in TAGS]),
    ):
        near, every = _inherited(own, tree.parent)
        for kind, bits in (("near", near), ("above", every)):
            masks = bits[tree.node]
            for bit, group in enumerate(groups):
                features.add(f"{title}_{kind}_{group}", (masks >> bit) & 1)


def _inherited(own: list[int], parent: list[int]) -> tuple[Indices, Indices]:
    near, every = [], []
    for order, bits in enumerate(own):
        above = parent[order]
        if above < 0:
            near.append(bits)
            every.append(bits)
            continue
        second = parent[above]
        near.append(bits | own[above] | (own[second] if second >= 0 else 0))
        every.append(bits | every[above])
    return np.array(near, dtype=np.int64), np.array(every, dtype=np.int64)


def _add_container(features: Features, page: Page, tree: Tree) -> None:
    """Add how a block lies to the lowest elements that hold half and four fifths of the running
    text.
    """
    prose = tree.sums[3]
    total = float(prose.max()) if len(prose) else 0.0
    for name, share in (("half", 0.5), ("most", 0.8)):
        fitting = np.flatnonzero(prose >= share * max(total, 1))
        if not len(fitting):
            features.add(f"{name}_inside", _FAR)
            features.add(f"{name}_below", _FAR)
            features.add(f"{name}_shared", _FAR)
            continue
        lowest = int(fitting[np.argmax(tree.depth[fitting])])
        shared = _shared_depth(tree.parent, tree.depth, lowest)
        depth = int(tree.depth[lowest])
        met = shared[tree.node]
        features.add(f"{name}_inside", met == depth)
        features.add(f"{name}_below", tree.depth[tree.node] - depth)
        features.add(f"{name}_shared", depth - met)


def with_above(parent: list[int], order: int) -> set[int]:
    """Return an element and all that it is in; ``parent`` is the element above each, -1 for
    none.
    """
    found: set[int] = set()
    while order >= 0:
        found.add(order)
        order = parent[order]
    return found


def _shared_depth(parent: list[int], depth: Indices, target: int) -> Indices:
    """Return for each element the depth of the lowest element above both it and the target."""
    on_path = with_above(parent, target)
    depths = depth.tolist()
    shared: list[int] = []
    for order, above in enumerate(parent):
        shared.append(depths[order] if order in on_path else shared[above] if above >= 0 else 0)
    return np.array(shared, dtype=np.int64)


def _add_position(features: Features, page: Page, tree: Tree) -> None:
    rows = features.rows
    place = np.arange(rows)
    chars = features.columns["chars"]
    before = np.cumsum(chars) - chars
    prose_before = np.cumsum(tree.prose_words) - tree.prose_words
    total_prose = max(1.0, float(tree.prose_words.sum()))
    features.add("place", place / max(1, rows))
    features.add("chars_before", before / max(1.0, float(chars.sum())))
    features.add("prose_before", prose_before / total_prose)
    features.add("prose_after", 1 - (prose_before + tree.prose_words) / total_prose)
    titles = np.flatnonzero(features.columns["is_title"])
    headings = np.flatnonzero(features.columns["heading"] == 1)
    for name, found in (("title", titles), ("h1", headings)):
        first = int(found[0]) if len(found) else -1
        features.add(f"after_{name}", np.clip(place - first, -50, 300) if first >= 0 else -99)
    features.add("depth", tree.depth[tree.node])
    _add_distances(features)
    features.add("share_of_prose", tree.prose_words / total_prose)


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


def shifted(values: Array, by: int) -> Array:
    """Return a column as seen ``by`` rows further; -1 beyond the ends."""
    moved = np.full_like(values, _FAR)
    if abs(by) < len(values):
        if by > 0:
            moved[:-by] = values[by:]
        else:
            moved[-by:] = values[:by]
    return moved


def _add_neighbours(features: Features, tree: Tree) -> None:
    node = tree.node.astype(np.float32)
    wider = tree.up[tree.node].astype(np.float32)
    for by in _NEIGHBOURS:
        for name in _NEAR:
            features.add(f"{name}@{by}", shifted(features.columns[name], by))
        if abs(by) == 1:
            for name in _NEXT:
                features.add(f"{name}@{by}", shifted(features.columns[name], by))
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
    for name, column in zip(names, np.array(rows, dtype=np.float32).T, strict=True):
        features.add(name, column)


def _add_repetition(features: Features, tree: Tree) -> None:
    """Add how many siblings of the same form a block's elements have: comments and teasers repeat,
    articles do not.
    """
    form = tree.forms
    counts: Counter[tuple[int, tuple[str, str]]] = Counter(zip(tree.parent, form, strict=True))
    blocks = tree.sums[0]
    own = [
        counts[above, shape] if blocks[order] else 0
        for order, (above, shape) in enumerate(zip(tree.parent, form, strict=True))
    ]
    chars = tree.sums[1]
    rich = np.array([count if count > 1 else 0 for count in own], dtype=np.float32)
    most: list[float] = []
    for order, above in enumerate(tree.parent):
        mine = float(rich[order]) if blocks[order] > 1 else 0.0
        most.append(mine if above < 0 else max(mine, most[above]))
    features.add("siblings", np.array(own, dtype=np.float32)[tree.node])
    features.add("repeated_above", np.array(most, dtype=np.float32)[tree.node])
    forms = Counter((form[order]) for order in tree.node.tolist())
    features.add("same_form", [forms[form[order]] for order in tree.node.tolist()])
    prose: Counter[tuple[str, str]] = Counter()
    for order, words in zip(tree.node.tolist(), tree.prose_words.tolist(), strict=True):
        prose[form[order]] += words
    total = max(1.0, float(tree.prose_words.sum()))
    features.add("form_prose", [prose[form[order]] / total for order in tree.node.tolist()])
    features.add("own_chars", chars[tree.node])


def _form(node: Node) -> tuple[str, str]:
    """Return what makes two elements be of one form."""
    return node.tag, node.attributes.get("class", "")


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
