"""Verdicts on the blocks of a page: the classifier decides, the rest is what each block is and
why.
"""

from itertools import islice

import numpy as np

from reader.cleaning.markup.page import Page, PageBlock
from reader.cleaning.metadata.description import About, Head
from reader.cleaning.model.classifier import PAGE_FOREST, Likelihood, likelihood
from reader.cleaning.model.features import Features
from reader.cleaning.model.page_features import measure_page
from reader.cleaning.model.page_tree import PageTree
from reader.cleaning.text.dates import read_date
from reader.cleaning.text.phrases import PhraseHit, fold, phrase_book
from reader.cleaning.text.site_lines import site_lines
from reader.cleaning.verdicts.categories import (
    PartName,
    by_names,
    by_phrase,
    by_place,
    part_reason,
)
from reader.cleaning.verdicts.certain import Decided, certain_verdicts
from reader.cleaning.verdicts.copies import find_copies
from reader.cleaning.verdicts.judgement import Judgement
from reader.cleaning.verdicts.page_reasons import ASKED, Facts, against, in_favour, pulls
from reader.cleaning.verdicts.phrase_reasons import phrase_reason
from reader.cleaning.verdicts.teasers import teasers
from reader.cleaning.verdicts.whole_parts import keep_whole
from reader.domain.document import BODY_KINDS, BlockKind, Category, Verdict
from reader.domain.reason import Cause, Reason, because

_HEAD_REACH = 14
"""Blocks around the title within which byline and date are looked for."""
_LABELS = (
    Category.ADVERTISEMENT,
    Category.SHARING,
    Category.CONSENT,
    Category.COMMENTS,
    Category.PHOTO_CONTROL,
    Category.RELATED_LINK,
)
_NEAR_ITEM = 4
"""How far above a block the item of a list is looked for that it is a part of."""
_TEXT = "article text"
_LIKELY = 0.8
_DECLARED = 0.6
"""Share of a block that stands in the declared article from which on it is a part of it."""
_MARGIN = 0.15
"""How near to the threshold a kept block's reason says that it was close."""


def judge(
    page: Page, head: Head, title: str | None, language: str | None, model: str = PAGE_FOREST
) -> list[Judgement]:
    """Return what each block is, with the verdict on it. ``model`` names the classifier's
    forest.
    """
    book = phrase_book(language)
    hits = [book.find(block.text) for block in page.blocks]
    features = measure_page(page, head, hits, title, language)
    about = About(title, language)
    return _Judge(page, features, likelihood(features, model), hits, about).all()


def near_title(judged: list[Judgement]) -> list[int]:
    """Return the blocks in which a byline and a date are the article's own: from the title down,
    above it, after the end.
    """
    title = next((at for at, found in enumerate(judged) if found.kind == BlockKind.TITLE), None)
    body = [
        at for at, found in enumerate(judged) if found.verdict.kept and found.kind in BODY_KINDS
    ]
    start = title if title is not None else body[0] if body else 0
    first = next((at for at in body if at > start), start)
    end = min(len(judged), max(start + 12, min(first, start + 25)) + 4)
    above = range(start - 1, max(0, start - 8) - 1, -1)
    last = body[-1] if body else end
    return [*range(start, end), *above, *range(max(end, last + 1), min(len(judged), last + 4))]


def below_title(judged: list[Judgement]) -> int:
    """Return the number of the block before which the article's text would begin; 0 where no title
    is shown.
    """
    at = next((at + 1 for at, found in enumerate(judged) if found.kind == BlockKind.TITLE), 0)
    while (
        0 < at < len(judged)
        and judged[at].verdict.kept
        and judged[at].kind in (BlockKind.BYLINE, BlockKind.DATELINE)
    ):
        at += 1
    return at


def pager_texts(page: Page, judged: list[Judgement]) -> list[str]:
    """Return the texts of the page's pagers: what stands in a row of blocks of that category is one
    pager.
    """
    found: list[str] = []
    last = -2
    for at, (block, judgement) in enumerate(zip(page.blocks, judged, strict=True)):
        if judgement.verdict.category == Category.PAGER:
            found = (
                [*found[:-1], f"{found[-1]} {block.text}"]
                if last == at - 1 and found
                else [*found, block.text]
            )
            last = at
    return found


class _Judge:
    """Judges one page."""

    def __init__(
        self,
        page: Page,
        features: Features,
        likely: Likelihood,
        hits: list[PhraseHit | None],
        about: About,
    ) -> None:
        self.page = page
        self.likely = likely
        self.hits = hits
        self.columns = {name: features.columns[name].tolist() for name in ASKED}
        self.pull = pulls(likely)
        self.consent = features.consent
        self.title = _title_at(page, about.title)
        self.title_text = fold(about.title or "")
        self.teasers = self._teasers(features.tree)
        beside = np.array(
            [
                bool(manager) or at in self.teasers or self._unseen(at)
                for at, manager in enumerate(self.consent)
            ],
            dtype=bool,
        )
        self.certain = certain_verdicts(
            page,
            site_lines(about.language),
            self.title,
            ((likely.probability > likely.threshold) & ~beside).tolist(),
        )
        for at, (_, verdict) in self.certain.items():
            beside[at] |= not verdict.kept
        kept = np.flatnonzero((likely.probability > likely.threshold) & ~beside)
        self.first = int(kept[0]) if len(kept) else len(page.blocks)
        self.last = int(kept[-1]) if len(kept) else -1
        self.heading = ""

    def all(self) -> list[Judgement]:
        """Judge each block in reading order."""
        found = []
        for at, block in enumerate(self.page.blocks):
            found.append(self._one(at, block))
            if block.kind == BlockKind.HEADING or by_phrase(self.hits[at]) is not None:
                self.heading = block.text
        keep_whole(self.page, found, (self.first, self.last))
        found = [self._without_unseen(at, judged) for at, judged in enumerate(found)]
        return self._without_copies(found)

    def _without_copies(self, found: list[Judgement]) -> list[Judgement]:
        """Keep what is there twice only once."""
        kept = [judged.verdict.kept and judged.kind != BlockKind.TITLE for judged in found]
        copies = find_copies(self.page.blocks, kept)
        return [
            Judgement(judged.kind, _removal(Category.DUPLICATE, copies[at]), judged.probability)
            if at in copies
            else judged
            for at, judged in enumerate(found)
        ]

    def _without_unseen(self, at: int, judged: Judgement) -> Judgement:
        """Remove a block that nobody saw; one that is removed as something in particular stays
        that.
        """
        veil = self.page.blocks[at].veil
        if veil is None or not self._unseen(at) or judged.kind == BlockKind.TITLE:
            return judged
        if not judged.verdict.kept and judged.verdict.category != Category.OTHER:
            return judged
        verdict = _removal(Category.HIDDEN, because(veil.cause, rule=veil.mark))
        return Judgement(self.page.blocks[at].kind, verdict, judged.probability)

    def _unseen(self, at: int) -> bool:
        """Whether a block is hidden, and the page does not declare it to be a part of its
        article.
        """
        return self.page.blocks[at].veil is not None and self.columns["in_body"][at] <= _DECLARED

    def _one(self, at: int, block: PageBlock) -> Judgement:
        probability = float(self.likely.probability[at])
        kept = probability > self.likely.threshold
        decided = (
            self._by_title(at, block)
            or self._by_consent(at, block)
            or _by_card(block)
            or self._by_certain(at, kept=False)
            or self._by_teaser(at, block)
            or self._by_certain(at, kept=True)
            or self._by_label(at, block, probability)
            or self._beside_text(at, block, kept)
        )
        if decided is None:
            decided = (
                self._kept(at, block, probability)
                if kept
                else (block.kind, self._removed(at, block))
            )
        return Judgement(*decided, probability)

    def _by_title(self, at: int, block: PageBlock) -> tuple[BlockKind, Verdict] | None:
        if at == self.title:
            return BlockKind.TITLE, Verdict(True, "title", because(Cause.DECLARED_TITLE))
        if (
            self.title is not None
            and len(block.text) < 2 * len(self.title_text)
            and fold(block.text) == self.title_text
        ):
            return block.kind, _removal(Category.DUPLICATE, because(Cause.REPEATS_TITLE))
        return None

    def _by_consent(self, at: int, block: PageBlock) -> tuple[BlockKind, Verdict] | None:
        """Remove what a consent manager asks: it is fluent text, and never the page's own."""
        manager = self.consent[at]
        if not manager:
            return None
        reason = because(Cause.CONSENT_DIALOG, manager=manager)
        return block.kind, _removal(Category.CONSENT, reason)

    def _teasers(self, tree: PageTree | None) -> dict[int, Reason]:
        """Return which blocks are of other articles; none where nothing else below the title would
        be kept.
        """
        if self.title is None or tree is None:
            return {}
        found = teasers(self.page, tree, self.title)
        kept = np.flatnonzero(self.likely.probability > self.likely.threshold).tolist()
        return found if any(at > self.title and at not in found for at in kept) else {}

    def _by_teaser(self, at: int, block: PageBlock) -> tuple[BlockKind, Verdict] | None:
        reason = self.teasers.get(at)
        return (block.kind, _removal(Category.RECOMMENDATION, reason)) if reason else None

    def _by_certain(self, at: int, *, kept: bool) -> Decided | None:
        decided = self.certain.get(at)
        return decided if decided is not None and decided[1].kept == kept else None

    def _by_label(
        self, at: int, block: PageBlock, probability: float
    ) -> tuple[BlockKind, Verdict] | None:
        """Remove a block that is nothing but a label such as "Advertisement", unless it is very
        likely a part of the text.
        """
        hit = self.hits[at]
        category = by_phrase(hit)
        if hit is None or category not in _LABELS or hit.how != "is" or probability > _LIKELY:
            return None
        return block.kind, _removal(category, phrase_reason(hit, category))

    def _beside_text(
        self, at: int, block: PageBlock, kept: bool
    ) -> tuple[BlockKind, Verdict] | None:
        """Recognise what belongs to an article without being its text: byline, date, caption,
        credit.
        """
        if block.kind == BlockKind.EMBED:
            return None
        if self._in_head(at) and self.columns["words"][at] <= 16:
            hit = self.hits[at]
            if (
                hit is not None
                and hit.category == "mark byline"
                and not self.columns["ends_stop"][at]
            ):
                return BlockKind.BYLINE, Verdict(True, "byline", because(Cause.AUTHOR_NEAR_TITLE))
            if read_date(block.text, whole=True) is not None:
                return BlockKind.DATELINE, Verdict(True, "dateline", because(Cause.DATE_NEAR_TITLE))
        if block.kind == BlockKind.CAPTION and (kept or self.first <= at <= self.last):
            return BlockKind.CAPTION, Verdict(True, "caption", because(Cause.CAPTION_INSIDE))
        return None

    def _in_head(self, at: int) -> bool:
        start = self.title if self.title is not None else self.first
        return (
            start - _HEAD_REACH // 2 <= at <= max(start + _HEAD_REACH, start)
            and at <= self.first + 4
            and not self._hidden(at)
        )

    def _hidden(self, at: int) -> bool:
        return bool(self.columns["hidden"][at])

    def _facts(self, at: int, block: PageBlock, named: PartName | None = None) -> Facts:
        return Facts(block, self.hits[at], self.pull[at], self.columns, at, self.heading, named)

    def _kept(self, at: int, block: PageBlock, probability: float) -> tuple[BlockKind, Verdict]:
        summary = self.columns["in_summary"][at] > 0 or self.columns["name_own_summary"][at]
        kind = (
            BlockKind.SUMMARY
            if summary and at <= self.first + 1 and block.kind != BlockKind.HEADING
            else block.kind
        )
        rule = _TEXT if kind == BlockKind.PARAGRAPH else kind.value
        reason = in_favour(self._facts(at, block))
        if probability < self.likely.threshold + _MARGIN:
            reason = because(Cause.CLOSE, reason=reason)
        return kind, Verdict(True, rule, reason)

    def _removed(self, at: int, block: PageBlock) -> Verdict:
        named = by_names(block)
        if named is not None and _is_listed(block):
            # what stands in one list is removed for one reason
            return _removal(named[0], part_reason(*named))
        return _removal(self._category(at, named), against(self._facts(at, block, named)))

    def _category(self, at: int, named: PartName | None) -> Category:
        if (found := by_phrase(self.hits[at])) is not None:
            return found
        if named is not None:
            return named[0]
        if self.columns["repeats"][at] > 1 and self.columns["words"][at] > 5:
            return Category.DUPLICATE
        if self.columns["below_comments"][at] and at > self.last:
            return Category.COMMENTS
        foot = at > self.last and self.columns["chars_before"][at] > 0.95
        return by_place(at < self.first, at > self.last, self.columns["link_share"][at] > 0.5, foot)


def _removal(category: Category, reason: Reason) -> Verdict:
    return Verdict(False, category.value, reason, category)


def _by_card(block: PageBlock) -> tuple[BlockKind, Verdict] | None:
    if not block.card:
        return None
    reason = because(Cause.CARD, links=block.links)
    return block.kind, _removal(Category.RELATED_LINK, reason)


def _title_at(page: Page, title: str | None) -> int | None:
    """Return the block that is the title: a heading of its wording where there is one, the highest
    first.
    """
    wanted = fold(title or "")
    near = [
        (at, block)
        for at, block in enumerate(page.blocks)
        if len(wanted) // 2 < len(block.text) < 2 * len(wanted) + 2
    ]
    same = [(block.node.tag, at) for at, block in near if fold(block.text) == wanted]
    same = [(tag, at) for tag, at in same if page.blocks[at].veil is None] or same
    headings = [(tag, at) for tag, at in same if len(tag) == 2 and tag[0] == "h"]
    if not headings:
        headings = [
            ("h1", at)
            for at, block in enumerate(page.blocks)
            if block.node.tag == "h1" and _holds(block, wanted)
        ]
    if headings:
        return min(headings)[1]
    return min((at for _, at in same), default=None)


def _holds(block: PageBlock, title: str) -> bool:
    """Whether a heading is the title with a little more, such as its kicker or date."""
    return bool(title) and title in fold(block.text) and len(block.text) < 2 * len(title)


def _is_listed(block: PageBlock) -> bool:
    """Whether a block is an item of a list or a menu, or a part of one."""
    return any(node.tag in ("li", "nav") for node in islice(block.node.outward(), _NEAR_ITEM))
